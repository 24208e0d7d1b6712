// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importer.h"
#include "app/storage/store.h"

#include <memory>
#include <optional>

namespace lumbung {

/// A register ready to be worked with, and what its import did.
struct OpenedRegister {
    std::shared_ptr<Store> store;
    std::optional<ImportSummary> import;
};

// For worker threads. The clock must live longer. What is made new is taken away again when filling it fails or is
// cancelled.

Result<OpenedRegister> openRegisterFile(const QString &path, Access access, const Clock &clock);
/// The folder is made where it is missing.
Result<OpenedRegister> makeEmptyRegister(const QString &path, const Clock &clock);
Result<OpenedRegister> makeExampleRegister(const QString &path, const Clock &clock, Progress &progress);
Result<OpenedRegister> makeImportedRegister(
    const QString &path, const ImportRequest &request, const Clock &clock, Progress &progress);

/// Takes a register that was just made away again. No store may have it open.
void removeRegisterFile(const QString &path);

} // namespace lumbung

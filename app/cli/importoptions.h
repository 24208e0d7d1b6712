// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cliio.h"
#include "app/exchange/importdraft.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

/// The options of `import` that say how a file is to be read.
namespace lumbung::importoption {

QList<QCommandLineOption> all();
/// What can be said without the file: Usage for a regency that is none.
Result<void> check(const QCommandLineParser &arguments);
TableOptions reading(const QCommandLineParser &arguments);
/// Puts what was chosen into a draft. Usage, with a sentence, for what does not fit the file.
Result<void> apply(const QCommandLineParser &arguments, const ImportMemory *memory, ImportDraft &draft);

} // namespace lumbung::importoption

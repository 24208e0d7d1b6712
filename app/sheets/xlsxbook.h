// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sheets/package.h"

#include <variant>

namespace lumbung::sheets {

/// The part that is the document itself, by the relationships of the package; empty when they name none.
std::variant<std::string, Refusal> officeDocument(Package &package);

/// A workbook whose main part is `book`.
Outcome readXlsx(Package &package, const std::string &book, Sink &sink);

} // namespace lumbung::sheets

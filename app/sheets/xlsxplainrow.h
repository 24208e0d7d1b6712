// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sheets/plainxml.h"

namespace lumbung::sheets {

/// A row of a worksheet in the plain form: texts point into the bytes. Without data: not there.
struct PlainRow {
    struct PlainCell {
        std::string_view reference, type, style;
        std::string_view value; ///< of <v>
        std::string_view inlined; ///< of <is><t>
        bool hasFormula = false;
    };

    std::string_view line, hidden;
    std::vector<PlainCell> cells;
};

/// The whole row that begins here; false when it is of another form or not whole.
bool takeRow(PlainScanner &scanner, PlainRow &row);

} // namespace lumbung::sheets

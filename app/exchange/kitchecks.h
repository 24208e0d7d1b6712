// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/kitsheets.h"

namespace lumbung::kit {

QString columnName(int column); ///< "A", "BC"

/// The last two columns of a row: formulas that say what does not fit and how many cells are empty, and what they
/// answer for the values sent (none: a free row).
void writeChecks(SheetWriter &sheet, const Layout &layout, int row, const QStringList &values, lxw_format *looks);

} // namespace lumbung::kit

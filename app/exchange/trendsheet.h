// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/workbooksheets.h"

namespace lumbung {

/// Lines over the rows of the table, one for each column of the chart; what was published is dashed, and where nothing
/// was there is a gap.
void writeTrendSheet(SheetWriter &sheet, lxw_workbook *book, const WorkbookStyle &style, const Document &document,
    const TablePlace &place);

} // namespace lumbung

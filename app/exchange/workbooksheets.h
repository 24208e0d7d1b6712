// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/background.h"
#include "app/exchange/sheetwriter.h"

namespace lumbung {

/// Where the table's rows stand on the sheet, for the chart; the first row is 0.
struct TablePlace {
    int firstRow = 0;
    int lastRow = -1;
};

/// The paper: letterhead, title, heading, table, totals, notes, signature.
TablePlace writePaperSheet(SheetWriter &sheet, const WorkbookStyle &style, const Document &document);
/// One heading row with a filter and the rows; stops when cancelled. In order of rows, as constant memory needs it.
void writeListSheet(SheetWriter &sheet, const WorkbookStyle &style, const Document &document, Progress &progress);
/// The chart of two columns of the table, a bar for each row, the first at the top.
void writeChartSheet(SheetWriter &sheet, lxw_workbook *book, const WorkbookStyle &style, const Document &document,
    const TablePlace &place);
void writeDefinitionSheet(SheetWriter &sheet, const WorkbookStyle &style, const Document &document);

/// Width in characters that shows every heading word, number and total, and texts up to a limit.
int columnWidth(const ReportTable &table, qsizetype column);
/// F4 paper, the whole width on a page, title and page number below.
void setUpPage(SheetWriter &sheet, const Document &document, bool isLandscape);

} // namespace lumbung

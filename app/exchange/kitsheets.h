// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/kitbase.h"
#include "app/exchange/kitcolumns.h"
#include "app/exchange/sheetwriter.h"

namespace lumbung::kit {

/// Where the sheet of cooperatives has what; rows and columns from 0.
struct Layout {
    static constexpr int keyRow = 0, titleRow = 1, firstRow = 2;
    static constexpr int idColumn = 0, firstColumn = 1;
    static constexpr int freeRows = 200; ///< below those sent, for new ones

    QList<SheetColumn> columns;
    int sent = 0; ///< cooperatives

    int columnOf(const QString &key) const; ///< -1: not there
    int lastColumn() const { return firstColumn + int(columns.size()) - 1; }
    int checkColumn() const { return lastColumn() + 1; }
    int emptyColumn() const { return lastColumn() + 2; }
    int lastRow() const { return firstRow + sent + freeRows - 1; }
};

/// The places of the drop-down lists on their sheet: name of the range by column key.
using ListNames = QHash<QString, QString>;

void writeNotes(SheetWriter &sheet, const WorkbookStyle &style, lxw_workbook *book, const Base &base);
/// All lists, each a named range; districts and villages of the regency side by side for the second to follow the
/// first.
ListNames writeLists(SheetWriter &sheet, lxw_workbook *book, const Layout &layout, const QString &regency);
void writeRows(SheetWriter &sheet, lxw_workbook *book, const Layout &layout, const Base &base, const ListNames &lists);
void writeBase(SheetWriter &sheet, const Base &base);

} // namespace lumbung::kit

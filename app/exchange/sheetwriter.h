// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/workbookcheck.h"
#include "app/exchange/workbookstyle.h"

#include <QVariant>

#include <set>

namespace lumbung {

constexpr double lineHeight = 15; ///< points, of a line of text in a cell
constexpr double highestRow = 409; ///< points; Excel's limit
int wrappedLines(const QString &text, int width); ///< that words take in a column so many characters wide

/// Writes the cells of one sheet, counts them for the reading back, and keeps the first refusal of the library.
class SheetWriter
{
public:
    SheetWriter(lxw_workbook *book, const QString &name);

    lxw_worksheet *sheet() const { return m_sheet; }
    SheetContent content() const { return {qint64(m_rows.size()), m_cells}; }
    lxw_error error() const { return m_error; }

    void text(int row, int column, const QString &text, lxw_format *format); ///< always text, never a formula
    void value(int row, int column, const QVariant &value, lxw_format *format); ///< text, number, date; null: empty
    void formula(int row, int column, const QString &formula, qint64 result, lxw_format *format);
    void formula(int row, int column, const QString &formula, const QString &result, lxw_format *format);
    /// One cell over several; writes a single one plainly.
    void merged(int row, int column, int lastRow, int lastColumn, const QString &text, lxw_format *format);
    /// Excel otherwise warns in each cell that its digits are text, which codes must be.
    void allowDigitsAsText(int row, int column, int lastRow, int lastColumn);
    void keep(lxw_error error); ///< of a call that is not wrapped here

private:
    void count(int row, qint64 cells, lxw_error error);

    lxw_worksheet *m_sheet;
    std::set<int> m_rows;
    qint64 m_cells = 0;
    lxw_error m_error = LXW_NO_ERROR;
};

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/sheetwriter.h"

#include "app/base/text.h"

#include <QDate>

namespace lumbung {

SheetWriter::SheetWriter(lxw_workbook *book, const QString &name)
    : m_sheet(workbook_add_worksheet(book, name.toUtf8().constData()))
{
    if (!m_sheet)
        m_error = LXW_ERROR_MEMORY_MALLOC_FAILED;
}

void SheetWriter::keep(lxw_error error)
{
    if (m_error == LXW_NO_ERROR)
        m_error = error;
}

void SheetWriter::count(int row, qint64 cells, lxw_error error)
{
    m_rows.insert(row);
    m_cells += cells;
    keep(error);
}

void SheetWriter::text(int row, int column, const QString &text, lxw_format *format)
{
    const lxw_error answer = text.isEmpty()
        ? worksheet_write_blank(m_sheet, lxw_row_t(row), lxw_col_t(column), format)
        : worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(column), text.toUtf8().constData(), format);
    count(row, 1, answer);
}

void SheetWriter::value(int row, int column, const QVariant &value, lxw_format *format)
{
    const auto at = lxw_row_t(row);
    const auto in = lxw_col_t(column);
    switch (value.typeId()) {
    case QMetaType::QDate: {
        const QDate date = value.toDate();
        if (date.year() < 1900) // before Excel's calendar begins
            return text(row, column, text::shortDate(date), format);
        lxw_datetime day = {date.year(), date.month(), date.day(), 0, 0, 0};
        return count(row, 1, worksheet_write_datetime(m_sheet, at, in, &day, format));
    }
    case QMetaType::LongLong:
        return count(row, 1, worksheet_write_number(m_sheet, at, in, double(value.toLongLong()), format));
    default:
        return text(row, column, value.toString(), format);
    }
}

void SheetWriter::formula(int row, int column, const QString &formula, qint64 result, lxw_format *format)
{
    // With its value: previewers and LibreOffice do not compute such files on opening and would show 0.
    count(row, 1,
        worksheet_write_formula_num(
            m_sheet, lxw_row_t(row), lxw_col_t(column), formula.toUtf8().constData(), format, double(result)));
}

void SheetWriter::formula(int row, int column, const QString &formula, const QString &result, lxw_format *format)
{
    count(row, 1,
        worksheet_write_formula_str(m_sheet, lxw_row_t(row), lxw_col_t(column), formula.toUtf8().constData(), format,
            result.toUtf8().constData()));
}

void SheetWriter::allowDigitsAsText(int row, int column, int lastRow, int lastColumn)
{
    char range[LXW_MAX_CELL_RANGE_LENGTH];
    lxw_rowcol_to_range(range, lxw_row_t(row), lxw_col_t(column), lxw_row_t(lastRow), lxw_col_t(lastColumn));
    keep(worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, range));
}

void SheetWriter::merged(int row, int column, int lastRow, int lastColumn, const QString &text, lxw_format *format)
{
    if (row == lastRow && column == lastColumn)
        return this->text(row, column, text, format);
    count(row, qint64(lastRow - row + 1) * (lastColumn - column + 1),
        worksheet_merge_range(m_sheet, lxw_row_t(row), lxw_col_t(column), lxw_row_t(lastRow), lxw_col_t(lastColumn),
            text.toUtf8().constData(), format));
    for (int below = row + 1; below <= lastRow; ++below)
        m_rows.insert(below);
}

int wrappedLines(const QString &title, int width)
{
    int lines = 1;
    qsizetype used = 0;
    for (const QString &word : title.split(u' ')) {
        if (used > 0 && used + 1 + word.size() > width) {
            ++lines;
            used = 0;
        }
        used += word.size() + (used > 0);
    }
    return lines;
}

} // namespace lumbung

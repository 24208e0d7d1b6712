// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/sheetwriter.h"
#include "app/exchange/tablereader.h"

#include <algorithm>

/// The workbook of a regency as a person changes it.
namespace lumbung::testing {

/// A table as a workbook again: what a person's program would save, as far as cells go.
inline void saveAs(const TableFile &file, const QString &path)
{
    lxw_workbook *book = workbook_new(path.toLocal8Bit().constData());
    lxw_format *date = workbook_add_format(book);
    format_set_num_format(date, "dd/mm/yyyy");
    for (const TableSheet &sheet : file.sheets) {
        SheetWriter writer(book, sheet.name);
        for (const TableRow &row : sheet.rows) {
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                const TableCell &cell = row.cells[i];
                const bool isDate = cell.kind == TableCell::Kind::Date;
                const QVariant value = isDate              ? QVariant(QDate::fromString(cell.text, Qt::ISODate))
                    : cell.kind == TableCell::Kind::Number ? QVariant(cell.text.toLongLong())
                                                           : QVariant(cell.text);
                if (!cell.text.isEmpty())
                    writer.value(row.line - 1, int(i), value, isDate ? date : nullptr);
            }
        }
    }
    workbook_close(book);
}

/// The rows of the cooperatives: keys, titles, one for each.
inline TableSheet &kitRows(TableFile &file)
{
    return file.sheets[1];
}

inline qsizetype kitColumn(TableFile &file, const QString &key)
{
    const QList<TableCell> &keys = kitRows(file).rows.first().cells;
    return std::ranges::find(keys, key, &TableCell::text) - keys.cbegin();
}

inline TableCell &kitCell(TableFile &file, qint64 id, const QString &key)
{
    const auto row = std::ranges::find_if(
        kitRows(file).rows, [id](const TableRow &one) { return one.cells.value(0).text == QString::number(id); });
    const qsizetype column = kitColumn(file, key);
    while (row->cells.size() <= column)
        row->cells.append(TableCell());
    return row->cells[column];
}

} // namespace lumbung::testing

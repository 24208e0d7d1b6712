// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/workbook.h"

#include "app/base/atomicfile.h"
#include "app/base/csv.h"

#include <QCoreApplication>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t delimiter = u';'; // what Indonesian Excel parts by

QString plain(const QVariant &value)
{
    if (value.isNull())
        return {};
    if (value.typeId() == QMetaType::QDate)
        return value.toDate().toString(Qt::ISODate);
    if (value.typeId() == QMetaType::LongLong)
        return QString::number(value.toLongLong());
    return csv::neutralised(value.toString());
}

QStringList heading(const ReportTable &table)
{
    QStringList cells;
    for (const ReportColumn &column : table.columns)
        cells.append(csv::neutralised(column.group.isEmpty() ? column.title : column.group + ": "_L1 + column.title));
    return cells;
}

QStringList cellsOf(const QVariantList &row)
{
    QStringList cells;
    for (const QVariant &value : row)
        cells.append(plain(value));
    return cells;
}

/// The label stands in the last column before the first sum.
QStringList totalCells(const ReportTable &table)
{
    QStringList cells = cellsOf(table.totals());
    qsizetype labelled = 0;
    while (labelled + 1 < table.columns.size() && !table.columns.at(labelled + 1).isSummed)
        ++labelled;
    cells[labelled] = csv::neutralised(table.totalLabel);
    return cells;
}

} // namespace

Result<void> writeCsv(const Document &document, const QString &path, Progress &progress)
{
    constexpr qsizetype step = 500;
    const QString working = QCoreApplication::translate("Workbook", "Writing the file…");
    const ReportTable &table = document.table;

    QByteArray bytes("\xEF\xBB\xBF"); // without it Excel takes UTF-8 for Windows-1252
    bytes += csv::line(heading(table), delimiter).toUtf8();
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        bytes += csv::line(cellsOf(table.rows.at(row)), delimiter).toUtf8();
        if (row % step != 0)
            continue;
        if (progress.isCancelled())
            return Error{
                Error::Kind::Cancelled, QCoreApplication::translate("Workbook", "Cancelled. No file was written.")};
        progress.report(row, table.rows.size(), working);
    }
    if (!table.totalLabel.isEmpty())
        bytes += csv::line(totalCells(table), delimiter).toUtf8();
    return writeFileAtomically(path, bytes);
}

} // namespace lumbung

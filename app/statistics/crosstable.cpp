// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/crosstable.h"

#include <QCoreApplication>

#include <algorithm>

namespace lumbung {

namespace {

qsizetype placeOf(const QList<Category> &categories, const QString &code)
{
    const auto found = std::ranges::find(categories, code, &Category::code);
    return found == categories.cend() ? -1 : std::distance(categories.cbegin(), found);
}

} // namespace

CrossTable::CrossTable(QList<Category> rows, QList<Category> columns)
    : m_rows(std::move(rows)), m_columns(std::move(columns)), m_cells(m_rows.size() * m_columns.size(), 0),
      m_rowTotals(m_rows.size(), 0), m_columnTotals(m_columns.size(), 0)
{
}

qint64 CrossTable::at(qsizetype row, qsizetype column) const
{
    Q_ASSERT(row >= 0 && row < m_rows.size() && column >= 0 && column < m_columns.size());
    return m_cells.at(row * m_columns.size() + column);
}

void CrossTable::add(qsizetype row, qsizetype column, qint64 count)
{
    add(QList{row}, QList{column}, count);
}

void CrossTable::add(const QList<qsizetype> &rows, const QList<qsizetype> &columns, qint64 count)
{
    Q_ASSERT(!rows.isEmpty() && !columns.isEmpty());
    for (const qsizetype row : rows) {
        for (const qsizetype column : columns) {
            Q_ASSERT(row >= 0 && row < m_rows.size() && column >= 0 && column < m_columns.size());
            m_cells[row * m_columns.size() + column] += count;
        }
        m_rowTotals[row] += count;
    }
    for (const qsizetype column : columns)
        m_columnTotals[column] += count;
    m_total += count;
}

void CrossTable::setOverlaps(bool ofRows, bool ofColumns)
{
    m_rowsOverlap = ofRows;
    m_columnsOverlap = ofColumns;
}

QString CrossTable::overlapSentence() const
{
    if (m_rowsOverlap && m_columnsOverlap) {
        return QCoreApplication::translate("CrossTable",
            "A cooperative can be counted in several rows and columns; totals count each cooperative once.");
    }
    if (m_columnsOverlap) {
        return QCoreApplication::translate(
            "CrossTable", "A cooperative can be counted in several columns; totals count each cooperative once.");
    }
    return m_rowsOverlap ? QCoreApplication::translate(
               "CrossTable", "A cooperative can be counted in several rows; totals count each cooperative once.")
                         : QString();
}

double CrossTable::share(qsizetype row) const
{
    const qint64 all = total();
    return all == 0 ? 0.0 : double(rowTotal(row)) / double(all);
}

qsizetype CrossTable::rowOf(const QString &code) const
{
    return placeOf(m_rows, code);
}

qsizetype CrossTable::columnOf(const QString &code) const
{
    return placeOf(m_columns, code);
}

} // namespace lumbung

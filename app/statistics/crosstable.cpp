// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/crosstable.h"

#include <algorithm>
#include <numeric>

namespace lumbung {

CrossTable::CrossTable(QList<Category> rows, QList<Category> columns)
    : m_rows(std::move(rows)), m_columns(std::move(columns)), m_cells(m_rows.size() * m_columns.size(), 0)
{
}

qint64 CrossTable::at(qsizetype row, qsizetype column) const
{
    Q_ASSERT(row >= 0 && row < m_rows.size() && column >= 0 && column < m_columns.size());
    return m_cells.at(row * m_columns.size() + column);
}

void CrossTable::add(qsizetype row, qsizetype column, qint64 count)
{
    Q_ASSERT(row >= 0 && row < m_rows.size() && column >= 0 && column < m_columns.size());
    m_cells[row * m_columns.size() + column] += count;
}

qint64 CrossTable::rowTotal(qsizetype row) const
{
    qint64 sum = 0;
    for (qsizetype column = 0; column < m_columns.size(); ++column)
        sum += at(row, column);
    return sum;
}

qint64 CrossTable::columnTotal(qsizetype column) const
{
    qint64 sum = 0;
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        sum += at(row, column);
    return sum;
}

qint64 CrossTable::total() const
{
    return std::accumulate(m_cells.cbegin(), m_cells.cend(), qint64(0));
}

double CrossTable::share(qsizetype row) const
{
    const qint64 all = total();
    return all == 0 ? 0.0 : double(rowTotal(row)) / double(all);
}

qsizetype CrossTable::rowOf(const QString &code) const
{
    const auto found = std::ranges::find(m_rows, code, &Category::code);
    return found == m_rows.cend() ? -1 : std::distance(m_rows.cbegin(), found);
}

} // namespace lumbung

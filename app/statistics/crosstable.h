// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lumbung {

/// Code and label of a row or column.
struct Category {
    QString code;
    QString label;
    bool operator==(const Category &) const = default;
};

/// Counts, rows by columns with totals. A value: copy it, compare it, draw it.
class CrossTable
{
public:
    CrossTable() = default;
    CrossTable(QList<Category> rows, QList<Category> columns);

    const QList<Category> &rows() const { return m_rows; }
    const QList<Category> &columns() const { return m_columns; }
    qint64 at(qsizetype row, qsizetype column) const;
    void add(qsizetype row, qsizetype column, qint64 count);
    qint64 rowTotal(qsizetype row) const;
    qint64 columnTotal(qsizetype column) const;
    qint64 total() const;
    double share(qsizetype row) const; ///< of the grand total, 0..1; 0 for an empty table
    qsizetype rowOf(const QString &code) const; ///< -1 when there is none

private:
    QList<Category> m_rows;
    QList<Category> m_columns;
    QList<qint64> m_cells;
};

} // namespace lumbung

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

/// Counts, rows by columns with totals. A total counts each cooperative once: where one can stand in several rows or
/// columns it is less than the sum of its cells. A value: copy it, compare it, draw it.
class CrossTable
{
public:
    CrossTable() = default;
    CrossTable(QList<Category> rows, QList<Category> columns);

    const QList<Category> &rows() const { return m_rows; }
    const QList<Category> &columns() const { return m_columns; }
    qint64 at(qsizetype row, qsizetype column) const;
    void add(qsizetype row, qsizetype column, qint64 count);
    /// The same cooperatives in several rows and columns: in each of their cells, and once in each total.
    void add(const QList<qsizetype> &rows, const QList<qsizetype> &columns, qint64 count);
    qint64 rowTotal(qsizetype row) const { return m_rowTotals.at(row); }
    qint64 columnTotal(qsizetype column) const { return m_columnTotals.at(column); }
    qint64 total() const { return m_total; }
    double share(qsizetype row) const; ///< of the grand total, 0..1; 0 for an empty table
    qsizetype rowOf(const QString &code) const; ///< -1 when there is none
    qsizetype columnOf(const QString &code) const; ///< -1 when there is none

    /// Whether one cooperative can stand in several rows, in several columns.
    void setOverlaps(bool ofRows, bool ofColumns);
    bool overlaps() const { return m_rowsOverlap || m_columnsOverlap; }
    QString overlapSentence() const; ///< says so to the person, wherever such a table is shown; else empty

private:
    QList<Category> m_rows;
    QList<Category> m_columns;
    QList<qint64> m_cells;
    QList<qint64> m_rowTotals;
    QList<qint64> m_columnTotals;
    qint64 m_total = 0;
    bool m_rowsOverlap = false;
    bool m_columnsOverlap = false;
};

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/cellparser.h"
#include "app/exchange/rowsbyid.h"

namespace lumbung {

/// The figures of cooperatives by book year.
class AnnualFile
{
public:
    explicit AnnualFile(RowsById rows);
    const RowsById &rows() const { return m_rows; }
    RowsById &rows() { return m_rows; }

    /// By book year, ascending; none when the file has none of this cooperative. Invalid, naming the line, for a year
    /// given twice and for what cannot be read.
    Result<QList<YearlyFigures>> years(const QString &id, CellParser &parser) const;

private:
    Result<YearlyFigures> read(const QStringList &cells, CellParser &parser) const;
    Error atLine(int line, const QString &problem) const;

    RowsById m_rows;
    QList<std::pair<const YearlyField *, int>> m_columns; ///< fields that the file has
};

/// The yearly figures of a record: those of the yearly file, and those in the register's own row.
struct JoinedYears {
    QList<YearlyFigures> years; ///< by book year, ascending
    bool differs = false; ///< the row says otherwise than the yearly file about the same year; the file was followed
};

/// The row's figures belong to the year it names; else to the last year of the yearly file; else to the book year of
/// the latest meeting; else to the calendar year before `today`. The latest meeting goes to the book year before it,
/// whether or not there are figures of that year. Nothing goes to a year before the founding: the year of founding
/// takes it.
JoinedYears joinedYears(
    const QList<YearlyFigures> &annual, const YearlyFigures &row, const QDate &founding, const QDate &today);

} // namespace lumbung

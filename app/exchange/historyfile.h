// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/cellparser.h"
#include "app/exchange/rowsbyid.h"

namespace lumbung {

/// The past of cooperatives as half-open intervals [valid_from, valid_to): status, type, form and regency of each.
class HistoryFile
{
public:
    explicit HistoryFile(RowsById rows);
    const RowsById &rows() const { return m_rows; }
    RowsById &rows() { return m_rows; }

    /// Exactly the file's intervals; what the file does not date (group, Merah Putih, classification) is the same in
    /// all. Empty when the file has none of this cooperative. Invalid, naming the line, when they are not sound or do
    /// not end in what the register says: then nobody knows which of the two is right.
    Result<Timeline> timeline(const Cooperative &record, CellParser &parser) const;

private:
    struct Interval {
        Standing standing;
        int line = 0;
    };

    Result<Interval> read(int row, const StandingFacts &undated, CellParser &parser) const;
    Result<StandingFacts> readFacts(const QStringList &cells, const StandingFacts &undated, CellParser &parser) const;
    /// A sentence when the days are none; else empty.
    QString readDays(const QStringList &cells, Standing &standing) const;
    Error atLine(int line, const QString &problem) const;
    static QString problemBetween(const Standing &before, const Standing &after);
    static QString problemAtEnd(const Standing &last, const Cooperative &record);

    RowsById m_rows;
    QList<std::pair<const Field *, int>> m_columns; ///< of status, type and form
};

} // namespace lumbung

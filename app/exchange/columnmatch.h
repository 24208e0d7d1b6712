// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/headerfinder.h"
#include "app/exchange/importdraft.h"

namespace lumbung {

/// The values of the columns below the headings, to tell columns by.
class ColumnValues
{
public:
    ColumnValues(const TableSheet &sheet, int firstRow, int columns);
    /// Up to 400 values from all over the column, tidied, without those that stand for "missing".
    const QStringList &of(int column) const { return m_values[column]; }
    int columns() const { return int(m_values.size()); }

private:
    QList<QStringList> m_values;
};

/// What each column is taken for: by its heading, then by the values in it. Each field once, but the village (Desa and
/// Kelurahan) and figures of several book years.
QList<ColumnMatch> matchColumns(const FoundHeadings &headings, const ColumnValues &values);

/// Order of days, mark of fractions and unit of every column, from the whole of it.
void readHabits(QList<ColumnMatch> &columns, const TableSheet &sheet, int firstRow);

/// A field for which two columns may stand.
bool mayRepeat(const QString &field);
QString matchReason(const ColumnMatch &match, const QString &sender); ///< the sentence for `why`

} // namespace lumbung

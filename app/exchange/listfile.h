// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/csv.h"
#include "app/exchange/mapping.h"

namespace lumbung {

/// A CSV file whose heading row was found among its first 15 rows (titles may stand above it).
class ListFile
{
public:
    /// File when it cannot be read; Invalid, naming the file and the columns that are needed, when it is no such list.
    static Result<ListFile> open(const QString &path, ListKind kind);

    const QString &name() const { return m_name; } ///< without the folder
    const Mapping &mapping() const { return m_mapping; }
    Mapping &mapping() { return m_mapping; }
    int rowCount() const { return m_rows.rowCount() - m_firstRow; } ///< below the headings
    QStringList cells(int row) const { return m_rows.cells(m_firstRow + row); }
    QString cell(int row, int column) const { return m_rows.cell(m_firstRow + row, column); }
    int line(int row) const { return m_rows.line(m_firstRow + row); } ///< in the file, the first is 1

    /// A sentence when the row has fewer cells than there are headings, or text beyond them; else empty.
    QString cellCountProblem(const QStringList &cells) const;
    /// The error of a whole file: what is wrong, and which columns are needed.
    Error refused(const QString &because, const QString &detail = {}) const;

private:
    bool findHeadings();

    QString m_name;
    ListKind m_kind = ListKind::Register;
    csv::RowFile m_rows;
    Mapping m_mapping;
    int m_firstRow = 0;
};

bool isBlankRow(const QStringList &cells);
QString importCancelled(); ///< the sentence when the person stopped it

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importdraft.h"

namespace lumbung {

/// A row as it is to be read: cells merged with those above and "sda" filled in.
struct WalkedRow {
    int row = 0; ///< in TableSheet::rows
    QString skipped; ///< a sentence why it is no cooperative; empty: it is one
    QList<TableCell> cells;
    QSet<int> copied; ///< columns whose cell stands further up ("sda")
    QHash<QString, QString> said; ///< by headings between the rows: "district" -> "Trucuk"
};

/// Goes through a sheet row by row and tells cooperatives from titles, headings repeated on each page, numberings,
/// sub-headings, totals, notes and signatures.
class SheetWalk
{
public:
    /// Both must live longer.
    SheetWalk(const TableSheet &sheet, const SheetPlan &plan);
    bool isAtEnd() const { return m_next >= m_sheet.rows.size(); }
    WalkedRow next();

private:
    QString skipReason(const TableRow &row);
    bool isHeadingAgain(const TableRow &row) const;
    bool isTotal(const TableRow &row) const;
    bool takesSubHeading(const TableRow &row);
    QString noteReason(const TableRow &row);
    void fill(WalkedRow &walked);
    QString cell(const TableRow &row, int column) const;
    QString cellOf(const TableRow &row, const QString &field) const;
    bool isListed(const TableRow &row) const;
    bool hasIdentity(const TableRow &row) const;

    const TableSheet &m_sheet;
    const SheetPlan &m_plan;
    qsizetype m_next = 0;
    QList<QStringList> m_headingRows; ///< compact
    QHash<QString, int> m_columns; ///< field -> its first column
    QList<int> m_labelColumns; ///< whose value may stand for several rows
    QHash<std::pair<int, int>, std::pair<int, int>> m_mergedWith; ///< line, column -> row, column that holds the text
    QHash<int, TableCell> m_above; ///< last value of the label columns
    QHash<QString, QString> m_said;
    bool m_isTail = false; ///< below the list: notes and signatures
};

bool isTotalWord(const QString &written); ///< "JUMLAH", "SUB TOTAL", "Jumlah Kec. Trucuk"

} // namespace lumbung

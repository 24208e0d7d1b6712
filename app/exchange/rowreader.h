// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/regionreading.h"
#include "app/exchange/sheetwalk.h"
#include "app/exchange/verdict.h"

namespace lumbung {

/// What a row says, and what is to be said about it. Nothing is known here of the register.
struct ReadRow {
    Cooperative record; ///< without years; `regency` and the like in `facts`
    QSet<QString> given; ///< fields of the catalogue that have a value
    QSet<QString> emptied; ///< fields whose empty cell is to empty them
    QMap<int, YearlyFigures> figures; ///< by book year; 0: the row names none
    QList<CellFinding> findings;

    bool isRefused() const;
    bool isDoubtful() const;
    void say(int column, CellFinding::Weight weight, const QString &message);
};

/// Reads rows of one sheet the way its plan says.
class RowReader
{
public:
    /// Both must live longer.
    RowReader(const ImportDraft &draft, const SheetPlan &plan, RegionReading &regions, CellParser &parser);

    ReadRow read(const WalkedRow &row);
    QString name(const WalkedRow &row) const; ///< of the cooperative, as far as it can be read
    int columnOf(const QString &field) const; ///< -1: none

private:
    struct Cell; ///< what stands for a field in a row
    struct OfficerColumns {
        QString role;
        const ColumnMatch *name = nullptr;
        const ColumnMatch *phone = nullptr;
    };

    Cell cellOf(const WalkedRow &row, const ColumnMatch *match, const QString &field) const;
    Cell cellOf(const WalkedRow &row, const QString &field) const;
    QVariant valueOf(ReadRow &read, const FieldInfo &field, const Cell &cell, const ColumnMatch *match) const;
    void readFields(ReadRow &read, const WalkedRow &row) const;
    void readNumbers(ReadRow &read, const WalkedRow &row) const;
    void readLegalNumberAndDate(ReadRow &read, const WalkedRow &row) const;
    void readStatusMarks(ReadRow &read, const WalkedRow &row) const;
    void readRegion(ReadRow &read, const WalkedRow &row) const;
    QString villageIn(ReadRow &read, const WalkedRow &row) const;
    void readFigures(ReadRow &read, const WalkedRow &row) const;
    void readOfficers(ReadRow &read, const WalkedRow &row) const;

    const ImportDraft &m_draft;
    const SheetPlan &m_plan;
    RegionReading &m_regions;
    CellParser &m_parser;
    QHash<QString, QList<const ColumnMatch *>> m_columns;
    QHash<QString, QString> m_fixed;
    QList<std::pair<const Field *, const ColumnMatch *>> m_fields; ///< column null: only a fixed value
    QList<OfficerColumns> m_officers;
};

/// Totals of men and women where a row gives only the parts.
void completeTotals(YearlyFigures &figures);
bool hasFigures(const YearlyFigures &figures);

} // namespace lumbung

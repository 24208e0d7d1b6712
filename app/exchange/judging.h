// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/historyfile.h"
#include "app/exchange/rowmerge.h"
#include "app/exchange/verdict.h"

#include <optional>

namespace lumbung {

/// All rows of a draft, walked and ready to be read; what judging and taking in share.
class DraftRows
{
public:
    struct Row {
        WalkedRow walked;
        int plan = 0; ///< in ImportDraft::sheets
    };

    /// The draft must live longer. Errors of the files beside the list; Cancelled.
    static Result<DraftRows> open(const ImportDraft &draft, Progress &progress);
    /// The same of rows that were walked before, by a draft of the same columns, without files beside the list.
    static DraftRows ofWalked(const ImportDraft &draft, const QList<Row> &walked);

    const QList<Row> &walked() const { return m_rows; }
    qsizetype size() const { return qsizetype(m_rows.size()); }
    const Row &row(qsizetype index) const { return m_rows[index]; }
    RowPlace placeOf(qsizetype index) const;
    RowReader &readerOf(qsizetype index) { return *m_readers[m_rows[index].plan]; }
    ReadRow read(qsizetype index) { return readerOf(index).read(m_rows[index].walked); }

    /// The row as a new cooperative: its past by the files beside the list, its figures in their years. Invalid, with a
    /// sentence, when those do not fit.
    Result<NewCooperative> newCooperative(const ReadRow &row, const QDate &today);
    /// The row's figures, and those of the yearly file, in their years.
    Result<JoinedYears> years(const ReadRow &row, const QDate &founding, const QDate &today);
    void claim(const ReadRow &row); ///< rows of the files beside the list that are about it belong to somebody
    QStringList notesOnOtherFiles() const;
    QStringList ignoredOfOtherFiles() const;
    bool hasHistory() const { return m_history.has_value(); }

private:
    explicit DraftRows(const ImportDraft &draft);

    const ImportDraft *m_draft;
    std::unique_ptr<RegionReading> m_regions = std::make_unique<RegionReading>();
    std::unique_ptr<CellParser> m_parser = std::make_unique<CellParser>();
    std::vector<std::unique_ptr<RowReader>> m_readers; ///< by plan; null for sheets that are not taken
    QList<Row> m_rows;
    std::optional<HistoryFile> m_history;
    std::optional<AnnualFile> m_annual;
};

/// The findings of the rulebook, at the cells they are about. Hints are left out.
void addRuleFindings(ReadRow &row, const Cooperative &record, const RowReader &reader, const QDate &today);

} // namespace lumbung

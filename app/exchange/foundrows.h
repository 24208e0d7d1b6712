// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/judging.h"

namespace lumbung {

/// What ties a row to a record, the stronger the greater.
enum Tie : quint8 { Untied, ByName, ByLegalNumber, ByExternalId, ByNik, ByDecision };

/// What was found of a row before anybody decided anything.
struct FoundRow {
    RowVerdict verdict; ///< without what other rows of the file do to it
    Tie tie = Untied;
    QString nik;
    qint64 nikOwner = 0; ///< another cooperative that has its NIK; -1: an earlier row has it
    bool isOut = false; ///< it cannot be tied to any record
    bool isFollower = false; ///< a further book year of an earlier row's cooperative
    QList<DuplicateMatch> matches; ///< in the register, and among the earlier rows: -1 is the first row of all
    StandingFacts known; ///< of the record it changes
    bool lacksHistory = false, differs = false, lacksYear = false;
    int guessedYear = 0;
};

/// Everything that does not depend on decisions, and what it was found from.
struct FoundRows {
    ImportDraft draft; ///< without its decisions
    QDate today;
    qint64 lastAction = 0; ///< of the register
    QList<DraftRows::Row> walked;
    QList<FoundRow> rows;
    QStringList notes, ignoredColumns; ///< of the files beside the list

    /// Whether a draft differs in nothing but decisions. Files beside the list may have changed meanwhile.
    bool isAbout(const ImportDraft &other) const;
};

/// That the record `id` may be a row's: it has its name, and lies in the same regency.
DuplicateMatch namesake(qsizetype index, qint64 id, double likelihood);
/// Judges a row against the record that it is about.
void judgeAgainst(
    FoundRow &found, qsizetype index, const Cooperative &record, Tie tie, DraftRows &rows, const FoundRows &all);
/// Changes of dated facts by a list that is older than what the register knows. `records` is opened when needed.
Result<void> keepLater(FoundRow &found, qsizetype index, DraftRows &rows, const FoundRows &all, Store &store,
    std::unique_ptr<CooperativeStore> &records);

/// Follows the draft's decisions. Cancelled, or what the store answers.
Result<Verdicts> decided(
    Store &store, const ImportDraft &draft, const std::shared_ptr<const FoundRows> &found, Progress &progress);

} // namespace lumbung

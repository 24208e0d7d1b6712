// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/change.h"
#include "app/exchange/importdraft.h"
#include "app/rules/duplicates.h"
#include "app/rules/rule.h"
#include "app/storage/store.h"

namespace lumbung {

/// What a row of a file is, before anything is stored. Every row is one of these.
enum class VerdictKind : quint8 {
    New,
    Same, ///< everything it says is in the register already
    Changes,
    Duplicate, ///< possibly of a cooperative of the register, or about that of an earlier row; to be decided
    Refused,
    Skipped, ///< no cooperative: empty, totals, numbering, headings, notes
};
QString verdictKey(VerdictKind kind); ///< "new", for scripts
QString verdictTitle(VerdictKind kind);

/// Something about one cell.
struct CellFinding {
    enum class Weight : quint8 {
        Refuses, ///< the row cannot go in
        Doubt, ///< the cell could not be read; the row goes in without it, but only when that is decided
        Warning, ///< goes in; to be looked at
        Hint, ///< was read otherwise than written: "Kab. Klaten" is 33.10
    };
    int column = -1; ///< -1: the row
    Weight weight = Weight::Hint;
    QString message; ///< a sentence; never personal data
};

struct RowVerdict {
    RowPlace place;
    int row = 0; ///< in TableSheet::rows
    VerdictKind kind = VerdictKind::Skipped;
    bool isDoubtful = false; ///< it does not go in unless that is decided
    bool isDecided = false; ///< a person's decision was followed
    bool isLeftOut = false; ///< by decision
    qint64 id = 0; ///< of Same and Changes; 0: that of an earlier row (`earlier`), which goes in with this one
    int revision = 0; ///< of that record when it was judged
    RowPlace earlier; ///< an earlier row about the same cooperative; line 0: none
    bool needsDay = false; ///< dated facts change, and nobody said from which day on: see ImportDraft::asOf
    QString name; ///< of the cooperative, as far as it can be read
    QList<CellFinding> findings; ///< in order of columns
    QList<Change> changes; ///< of Changes: from, to; personal data without values
    QList<DuplicateMatch> candidates; ///< of Duplicate, likeliest first

    bool goesIn() const;
    bool isSentBack() const; ///< comes back in the workbook of refused rows
    QStringList reasons() const; ///< why it does not go in, or why it was skipped
    QStringList remarks() const; ///< warnings and hints
};

struct VerdictCounts {
    int rows = 0;
    int added = 0, same = 0, changes = 0, duplicates = 0, refused = 0, skipped = 0; ///< add up to `rows`
    int doubtful = 0; ///< among them, neither refused nor decided
    int goIn = 0; ///< among them
    int leftOut = 0; ///< among them, by decision
    int warnings = 0; ///< rows that go in with warnings
};

struct FoundRows; // foundrows.h

struct Verdicts {
    QList<RowVerdict> rows; ///< in order of sheets and lines
    QStringList notes; ///< sentences about the whole
    QStringList ignoredColumns; ///< of the history and the yearly file, as "FILE: heading"
    QList<Batch> takenBefore; ///< imports of the same bytes, newest first
    std::shared_ptr<const FoundRows> found; ///< what judgeAgain() goes on from; never changes, may be shared
    VerdictCounts counts() const;
};

/// Judges every row; nothing is written. Invalid when problemOf(draft) says why not; Cancelled.
Result<Verdicts> judge(Store &store, const ImportDraft &draft, const Clock &clock, Progress &progress);

/// The same after decisions were changed: equal to judge(), but only rows with decisions, and those that depend on
/// them, are looked at anew. Everything is where the draft differs in anything else, or the register moved on.
Result<Verdicts> judgeAgain(
    Store &store, const ImportDraft &draft, const Verdicts &before, const Clock &clock, Progress &progress);

/// What an import did.
struct Taken {
    qint64 action = 0; ///< number of the batch; 0: nothing was written
    QList<qint64> added, changed; ///< ids
};

/// Writes what goes in, in one transaction, as one batch, and remembers the mapping. Conflict (nothing written) when
/// the register is no longer as it was judged: judge again. Cancelled leaves nothing behind.
Result<Taken> takeIn(Store &store, const ImportDraft &draft, const Verdicts &verdicts, const QString &author,
    const Clock &clock, Progress &progress);

/// Refused and doubtful rows in the sender's layout: titles, headings, the rows, red cells with the reason as comment
/// and in a last column, which is not taken over when the workbook comes back. NotFound when there are none.
Result<int> writeRefusedRows(
    const ImportDraft &draft, const Verdicts &verdicts, const QString &path, Progress &progress); ///< how many

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"
#include "app/classify/proposal.h"
#include "app/services/classification.h"
#include "app/services/classificationqueue.h"

namespace lumbung {

/// What the page Klasifikasi does with the register. Everything here reads or writes and belongs on a worker thread.
namespace work {

/// A cooperative as it is put before the clerk.
struct Case {
    Cooperative record;
    QDate answersSince; ///< first day of the answers that hold now; null: since its founding
    Proposal proposal;
};

Result<Case> loadCase(Store &store, qint64 id);

/// What restores the answers from before a decision.
struct Undo {
    qint64 cooperative = 0;
    QString name;
    QDate validFrom; ///< the decision was made for this day on; null: since its founding
    StandingFacts before;
};

/// A decision on a loaded case, for as long as the answers so far were said to hold. Errors as of classifyNow.
Result<Undo> decide(
    Store &store, const Clock &clock, const Case &decided, const DecisionRequest &request, const Author &author);

/// Further decisions that restore the earlier answers; those undone. Nothing is taken out of the history.
struct Outcome {
    QList<qint64> done;
    QList<Undo> undo; ///< of those done
    int failed = 0;
    Error firstError = {};
};
Outcome restore(Store &store, const Clock &clock, const QList<Undo> &undo, const Author &author);

/// Those of `ids` to which the same answers are proposed as to `pattern`, in the same group, and whose recorded
/// answers, if any, are the same: their confirmation needs no further thought.
Result<QList<Case>> alike(Store &store, const Case &pattern, const QList<qint64> &ids, Progress &progress);
/// Confirms the proposal of each; what failed is left as it was.
Outcome confirmAll(
    Store &store, const Clock &clock, const QList<Case> &cases, const Author &author, Progress &progress);

/// The cooperative stays undecided, with a note why.
Result<void> putOff(Store &store, qint64 id, const QString &note, const Author &author);

} // namespace work

/// Who is at work: by the settings, else by the computer's log-in.
Author clerk(const Settings &settings);

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/classify/proposal.h"
#include "app/classify/scheme.h"
#include "app/rules/rule.h"
#include "app/storage/store.h"

namespace lumbung {

/// Why a cooperative is to be looked at.
enum class QueueReason {
    Unclassified, ///< the questions are not answered
    Contradictory, ///< the outcome contradicts something else that is recorded
    SchemeChanged, ///< by the scheme of now its answers lead to another outcome than the recorded one
    Doubtful, ///< what is recorded in words speaks for another outcome
};

QString reasonTitle(QueueReason reason); ///< in the person's language

/// Which cooperatives are put to the clerk. Empty lists: any.
struct QueueRequest {
    QStringList regencies, groups;
    double minConfidence = 0; ///< of the proposal
    QList<QueueReason> reasons;
    QList<qint64> onlyIds;
};

struct QueueItem {
    qint64 id = 0;
    QString name, regency, group;
    QList<QueueReason> reasons; ///< at least one
    QList<Finding> findings; ///< the contradictions, each with what to check
    QString proposedKind; ///< code of list "kind"; "unclassified" when in doubt
    double confidence = 0; ///< of the proposal
    bool isSkipped = false;
    QString skipNote;
};

/// Ids of the rules that find a contradiction between the outcome and the rest of the record.
const QStringList &contradictionRules();

/// Those on the register that are to be looked at; what was put off comes last, else by reason, then the surest
/// proposal first. Cancelled.
Result<QList<QueueItem>> classificationQueue(
    Store &store, const QueueRequest &request, const QDate &today, Progress &progress);

/// A cooperative that would come out differently by another scheme.
struct SchemeDifference {
    qint64 id = 0;
    QString name;
    QString kind, otherKind; ///< as recorded, and by the other scheme
    bool operator==(const SchemeDifference &) const = default;
};

/// In order of name; changes nothing.
Result<QList<SchemeDifference>> schemeDifferences(Store &store, const Scheme &other, Progress &progress);

} // namespace lumbung

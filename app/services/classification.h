// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/classify/classifier.h"
#include "app/domain/decision.h"
#include "app/services/registerservice.h"

namespace lumbung {

/// A decision on one cooperative: answers, and what they rest on. The class follows from the answers.
struct DecisionRequest {
    qint64 cooperative = 0;
    StandingFacts answers; ///< only the answers are looked at
    DecisionBasis basis = DecisionBasis::Answered;
    QString reason; ///< needed for Overridden
    QDate validFrom; ///< null: it was so since the founding
};

/// What the store is to save for a decision: record and note. Invalid when a reason is needed and not given.
struct PreparedDecision {
    Cooperative record;
    FactChange how;
};
Result<PreparedDecision> prepareDecision(const Cooperative &record, const DecisionRequest &request);

/// Saves a decision on the caller's thread, also one that repeats what is recorded. Errors as of
/// RegisterService::saveNow, and NotFound.
Result<Saved> classifyNow(RegisterService &service, const DecisionRequest &request, const Author &author);

/// The sentence and citation of a decision, by the scheme it was taken by; only its kind and rule when this program
/// does not have that scheme.
Classification explained(const Decision &decision);

} // namespace lumbung

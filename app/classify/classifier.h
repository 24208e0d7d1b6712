// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/classify/scheme.h"
#include "app/domain/decision.h"

namespace lumbung {

/// The class and its reason.
struct Classification {
    QString kind; ///< code of list "kind"
    QString rule; ///< id of the scheme's rule; empty when no rule holds
    QString sentence; ///< in the person's language
    QString citation;
};

/// From the answers in `facts` (producing, ownUnit, stages, services, trades) to the outcome. Pure.
Classification classify(const StandingFacts &facts, const Scheme &scheme = currentScheme());
/// The questions that the answers so far call for, in order.
QList<Question> askedQuestions(const StandingFacts &facts, const Scheme &scheme = currentScheme());
/// What is kept with these answers: the scheme and the rule that decides by it.
DecisionNote noteFor(const StandingFacts &facts, DecisionBasis basis, const QString &reason = {},
    const Scheme &scheme = currentScheme());
/// `facts` with answers to questions no longer asked taken out, and `kind` set to the outcome.
StandingFacts classified(StandingFacts facts, const Scheme &scheme = currentScheme());

} // namespace lumbung

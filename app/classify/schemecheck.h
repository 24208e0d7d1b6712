// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/classify/scheme.h"

namespace lumbung {

/// The answers a condition looks at: "yes" alone, several for a set, one empty for "not answered".
QStringList answersTo(const StandingFacts &facts, const QString &field);
bool holds(const Condition &condition, const StandingFacts &facts);
/// The first rule of the scheme that holds; null when none does.
const SchemeRule *decidingRule(const Scheme &scheme, const StandingFacts &facts);
/// The facts without answers to questions that the answers before them do not call for.
StandingFacts withoutUnasked(StandingFacts facts, const Scheme &scheme);

/// What is wrong with a scheme, technically; empty when it is sound.
QString schemeProblem(const Scheme &scheme);

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/standing.h"
#include "app/services/demodeal.h"

namespace lumbung::demo {

/// `facts` with the questions of the indicator's sheet answered as fits the business, and the kind that follows.
/// `hasUnit`: the cooperative itself produces.
StandingFacts answered(StandingFacts facts, const Business &business, bool hasUnit, Random &random);

} // namespace lumbung::demo

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/standing.h"
#include "app/services/demodeal.h"

namespace lumbung::demo {

/// What became of a cooperative in time.
struct History {
    Timeline timeline;
    QDate ended; ///< dissolved, merged or moved away; null: still here
    QDate amended; ///< latest change of the articles; null: none
    quint8 firstPlace = 0; ///< where it was founded
};

/// From `founding` on. `facts` hold on 31 December 2021; before there may have been another type, group, form, status
/// or regency, afterwards comes the draft's fate. A meeting held by then is before any loss of activity.
History history(const Draft &draft, const StandingFacts &facts, const QDate &founding, Random &random);

} // namespace lumbung::demo

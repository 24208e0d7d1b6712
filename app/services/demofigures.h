// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/cooperative.h"
#include "app/services/demodeal.h"

namespace lumbung::demo {

/// The figures it has reported: book years and meetings as its activity says, members of the draft at the end of 2021,
/// nothing for a meeting on or after `ended` (null: it still exists). `founding` is early enough: see latestFounding().
QList<YearlyFigures> figures(const Draft &draft, const QDate &founding, const QDate &ended, Random &random);

/// The last day on which it can have been founded, given its grade and meetings.
QDate latestFounding(const Activity &activity);

} // namespace lumbung::demo

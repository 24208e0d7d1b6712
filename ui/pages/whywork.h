// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filter.h"
#include "app/statistics/explanation.h"
#include "app/storage/store.h"

namespace lumbung::work {

/// Why a cooperative of a list is counted or not: by the definition, on the day and as known when the list was made
/// so; officially, today and as known now where the list does not say.
Result<Explanation> whyCounted(const CooperativeStore &records, qint64 id, const Filter &shown, const QDate &today);

bool isToday(const Filter &shown); ///< officially, today and as known now

} // namespace lumbung::work

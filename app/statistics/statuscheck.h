// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/activity.h"
#include "app/domain/filter.h"
#include "app/statistics/crosstable.h"
#include "app/storage/store.h"

#include <QList>
#include <QString>

namespace lumbung {

/// A recorded status and the opposite one by annual meetings. Where the meetings decide nothing, nothing differs.
struct StatusDifference {
    QString status; ///< code of list "status"
    QString activity; ///< code of list "activity"
};

const QList<StatusDifference> &statusDifferences();
/// Of those a filter wants, the ones with this difference; nothing where it wants another status.
Filter differenceFilter(const Filter &filter, const StatusDifference &difference);

/// Recorded status by status from annual meetings.
Result<CrossTable> statusTable(const CountStore &store, const Filter &filter, Progress &progress);

} // namespace lumbung

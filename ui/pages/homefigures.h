// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filter.h"
#include "app/storage/publicationstore.h"
#include "app/storage/store.h"

#include <QList>
#include <QString>

#include <optional>

namespace lumbung {

/// Where a figure stands on the first page.
enum class HomePlace {
    Main, ///< the number the office is asked for
    Total,
    Kind, ///< parts of the main number
    Waiting, ///< what somebody should complete
};

/// One number of the first page, and the list behind it: the same filter counts and lists.
struct HomeFigure {
    HomePlace place;
    QString words; ///< beside the number
    QString listTitle; ///< above the list
    Filter filter;
};

/// All figures, as of a day.
QList<HomeFigure> homeFigures(const QDate &asOf);

/// How many cooperatives each filter wants, in order.
Result<QList<qint64>> countEach(Store &store, const QList<Filter> &filters, Progress &progress);

/// The newest publication of the official definition that stands; nothing when there is none.
Result<std::optional<PublicationEntry>> lastPublished(Store &store);

} // namespace lumbung

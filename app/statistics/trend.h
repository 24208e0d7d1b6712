// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/indicator.h"
#include "app/domain/period.h"
#include "app/domain/publication.h"
#include "app/statistics/crosstable.h"
#include "app/statistics/variable.h"
#include "app/storage/publicationstore.h"
#include "app/storage/store.h"

#include <QMap>

#include <optional>

namespace lumbung {

/// What is counted over periods.
struct TrendRequest {
    Filter filter; ///< as known now, or then; its day is not looked at
    QDate from, to; ///< the periods in which they lie are the first and the last
    PeriodKind kind = PeriodKind::Year;
    const Variable *by = nullptr; ///< regency or kind; null: the total alone
};

/// Counts over periods: as the register knows them, and as they were published.
struct Trend {
    TrendRequest request;
    QList<Period> periods; ///< none that begins after the day the trend was made on
    QList<QDate> days; ///< of each period: its last, or the day the trend was made on
    QList<Category> lines; ///< the total first, then what is counted by
    QList<QList<qint64>> known; ///< lines by periods
    QMap<qsizetype, Publication> publications; ///< by the place of their period
    QList<TrendBreak> breaks; ///< noted days within the periods

    /// As published at the end of a period; nothing where nothing was.
    std::optional<qint64> published(qsizetype line, qsizetype period) const;
    Filter knownFilter(qsizetype line, qsizetype period) const; ///< lists what is counted
    Filter publishedFilter(qsizetype line, qsizetype period) const; ///< lists what was; only where published() is
    /// Where a day lies among the periods: 2.5 is half-way between the ends of the third and the fourth.
    double placeOf(const QDate &day) const;
};

/// Whether a trend can be counted by it: publications hold no others.
bool canTrendBy(const Variable &variable);
Result<Trend> trendOf(Store &store, const TrendRequest &request, const QDate &today, Progress &progress);

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/statistics/chartspec.h"
#include "app/statistics/trend.h"

namespace lumbung {

/// A point for each figure, as known and as published, joined by lines; the breaks are marked. Of many lines the
/// largest at the end are drawn, and the remark says so. `rows` are the points, in the order of trendPoints().
ChartSpec trendChart(const Trend &trend);

/// What a point of the chart, or a cell of its table, shows.
struct TrendPoint {
    qsizetype line = 0, period = 0;
    bool isPublished = false;
    bool operator==(const TrendPoint &) const = default;
};
QList<TrendPoint> trendPoints(const Trend &trend); ///< those drawn

QString periodLabel(const Period &period); ///< for an axis or a narrow column: "TW 3 2023"
QString knownTitle(const Filter &filter); ///< "Known now", "Known on 5/1/2026"

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filter.h"
#include "app/statistics/crosstable.h"
#include "app/statistics/variable.h"

#include <QDate>
#include <QList>
#include <QPoint>
#include <QString>

#include <optional>

namespace lumbung {

enum class ChartKind {
    RegencyBars, ///< a bar for each regency, stacked by production kind
    RegencyTiles, ///< a tile for each regency, coloured by value
    CategoryBars, ///< a bar for each category of another variable, stacked by production kind
    Waterfall, ///< from one number to another, step by step; see waterfall.h
    VariantBars, ///< a bar for each definition of the indicator; see variantchart.h
    Trend, ///< points over periods, joined by lines; see trendchart.h
};

enum class ChartOrder {
    ByCount,
    ByShare, ///< production cooperatives among all cooperatives of the regency; of a category among those counted
    ByCode,
};

/// Where a row outside the province stands on the tile map: nowhere.
inline constexpr QPoint noTile(-1, -1);

/// One stacked part of every bar.
struct ChartSeries {
    Category category;
    QList<qint64> values; ///< one for each row
    std::optional<qint64> distinct = {}; ///< where rows overlap: how many there are, each counted once
    bool isPublished = false; ///< of a trend: as published, not as known

    qint64 total() const; ///< of all rows, each cooperative once
};

/// A note between the columns of a trend.
struct ChartMark {
    double place = 0; ///< 2.5: half-way between the third and the fourth
    QString note;
};

/// What a chart shows, without drawing: drawn by the window, by the picture writer and by the workbook.
struct ChartSpec {
    ChartKind kind = ChartKind::RegencyBars;
    ChartOrder order = ChartOrder::ByCount;
    QString title; ///< what, where, as of when
    QString source; ///< source and definition, below the chart
    QString valueTitle; ///< of the axis: "Cooperatives" or the title of the shares
    QString rowTitle; ///< what a row is: "Regency/city", "Stage of the own unit"
    QString shareTitle; ///< "Share of all cooperatives", "Share of those counted"
    QString remark; ///< beside the legend, where the rows have no total
    QList<Category> rows; ///< in drawing order, the first at the top
    QList<ChartSeries> series;
    QList<double> shares; ///< 0..1 for each row: of all cooperatives of the regency; of those counted
    double totalShare = 0; ///< the same of all rows together
    QList<QPoint> tiles; ///< for RegencyTiles, one for each row; noTile outside the province
    QList<QString> abbreviations; ///< for RegencyTiles
    QList<Category> columns; ///< for Trend: the periods
    QList<QPoint> points; ///< for Trend, one for each row: its column and series
    QList<ChartMark> marks; ///< for Trend: what breaks it

    qint64 value(qsizetype row) const; ///< of all series together
    qint64 total() const; ///< each cooperative once, also where it stands in several rows
};

/// The spec for counts by regency and kind. `counted`: the filtered cooperatives by regency and kind; `all`: all
/// registered cooperatives by regency (for the shares). Title and source follow the filter `counted` was made with.
ChartSpec regencyChart(
    ChartKind kind, ChartOrder order, const CrossTable &counted, const CrossTable &all, const Filter &filter);
/// As above for the official filter.
ChartSpec regencyChart(
    ChartKind kind, ChartOrder order, const CrossTable &counted, const CrossTable &all, const QDate &asOf);

/// The spec for counts by another variable and kind. Where rows overlap, the source line says so first.
ChartSpec categoryChart(ChartOrder order, const Variable &by, const CrossTable &counted, const Filter &filter);

QString chartKindId(
    ChartKind kind); ///< "regency-bars", "regency-tiles", "category-bars", "waterfall", "variant-bars", "trend"

} // namespace lumbung

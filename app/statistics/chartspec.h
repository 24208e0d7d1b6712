// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filter.h"
#include "app/statistics/crosstable.h"

#include <QDate>
#include <QList>
#include <QPoint>
#include <QString>

namespace lumbung {

enum class ChartKind {
    RegencyBars, ///< a bar for each regency, stacked by production kind
    RegencyTiles, ///< a tile for each regency, coloured by value
};

enum class ChartOrder {
    ByCount,
    ByShare, ///< production cooperatives among all cooperatives of the regency
    ByCode,
};

/// Where a row outside the province stands on the tile map: nowhere.
inline constexpr QPoint noTile(-1, -1);

/// One stacked part of every bar.
struct ChartSeries {
    Category category;
    QList<qint64> values; ///< one for each row
};

/// What a chart shows, without drawing: drawn by the window, by the picture writer and by the workbook.
struct ChartSpec {
    ChartKind kind = ChartKind::RegencyBars;
    ChartOrder order = ChartOrder::ByCount;
    QString title; ///< what, where, as of when
    QString source; ///< source and definition, below the chart
    QString valueTitle; ///< of the axis: "Cooperatives" or "Share of all cooperatives"
    QList<Category> rows; ///< in drawing order, the first at the top
    QList<ChartSeries> series;
    QList<double> shares; ///< 0..1 for each row: of all cooperatives of the regency
    QList<QPoint> tiles; ///< for RegencyTiles, one for each row; noTile outside the province
    QList<QString> abbreviations; ///< for RegencyTiles

    qint64 value(qsizetype row) const; ///< of all series together
    qint64 total() const;
};

/// The spec for counts by regency and kind. `counted`: the filtered cooperatives by regency and kind; `all`: all
/// registered cooperatives by regency (for the shares). Title and source follow the filter `counted` was made with.
ChartSpec regencyChart(
    ChartKind kind, ChartOrder order, const CrossTable &counted, const CrossTable &all, const Filter &filter);
/// As above for the official filter.
ChartSpec regencyChart(
    ChartKind kind, ChartOrder order, const CrossTable &counted, const CrossTable &all, const QDate &asOf);

QString chartKindId(ChartKind kind); ///< "regency-bars", "regency-tiles"

} // namespace lumbung

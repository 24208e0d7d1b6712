// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartdrawing.h"

#include "app/base/text.h"
#include "ui/charts/bardrawing.h"
#include "ui/charts/tiledrawing.h"
#include "ui/charts/trenddrawing.h"
#include "ui/charts/waterfalldrawing.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace lumbung {

ChartDrawing::ChartDrawing(ChartSpec spec, ChartTheme theme) : m_spec(std::move(spec)), m_theme(std::move(theme)) { }

qsizetype ChartDrawing::rowAt(const QPointF &point) const
{
    for (qsizetype row = 0; row < m_spec.rows.size(); ++row) {
        if (rowRect(row).contains(point))
            return row;
    }
    return -1;
}

qsizetype ChartDrawing::neighbour(qsizetype row, int dx, int dy) const
{
    const QPointF from = rowRect(row).center();
    qsizetype best = row;
    double bestDistance = std::numeric_limits<double>::max();
    for (qsizetype other = 0; other < m_spec.rows.size(); ++other) {
        const QPointF way = rowRect(other).center() - from;
        const double ahead = way.x() * dx + way.y() * dy;
        const double aside = std::abs(way.x() * dy) + std::abs(way.y() * dx);
        // Straight ahead counts most; a step aside is taken only where nothing lies straight ahead.
        const double distance = ahead + 3 * aside;
        if (other == row || ahead < 1 || aside > 2 * ahead || distance >= bestDistance)
            continue;
        best = other;
        bestDistance = distance;
    }
    return best;
}

std::unique_ptr<ChartDrawing> makeDrawing(const ChartSpec &spec, const ChartTheme &theme)
{
    switch (spec.kind) {
    case ChartKind::RegencyBars:
    case ChartKind::CategoryBars:
    case ChartKind::VariantBars:
        return std::make_unique<BarDrawing>(spec, theme);
    case ChartKind::RegencyTiles:
        return std::make_unique<TileDrawing>(spec, theme);
    case ChartKind::Waterfall:
        return std::make_unique<WaterfallDrawing>(spec, theme);
    case ChartKind::Trend:
        return std::make_unique<TrendDrawing>(spec, theme);
    }
    Q_UNREACHABLE();
}

QString rowValueText(const ChartSpec &spec, qsizetype row)
{
    const QString count = text::number(spec.value(row));
    const QString share = text::percent(spec.shares.value(row));
    return spec.order == ChartOrder::ByShare ? u"%1 (%2)"_s.arg(share, count) : u"%1 (%2)"_s.arg(count, share);
}

} // namespace lumbung

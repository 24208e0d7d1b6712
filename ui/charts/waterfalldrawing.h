// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/statistics/waterfall.h"
#include "ui/charts/chartdrawing.h"

namespace lumbung {

/// Lying bars from one number to another, each beginning where the one above ended, with its value behind it. The axis
/// begins at zero unless the steps would be too small to see; then the bars of the numbers are broken and it is said.
class WaterfallDrawing : public ChartDrawing
{
public:
    WaterfallDrawing(const ChartSpec &spec, const ChartTheme &theme);

    void setSize(const QSizeF &size) override { m_size = size; }
    void paint(QPainter &painter) override;
    QRectF rowRect(qsizetype row) const override;
    QSizeF minimumSize() const override;
    QList<LegendEntry> legend() const override;

    bool isBroken() const { return m_scale.from > 0; } ///< whether the axis begins above zero

private:
    double xOf(qint64 value) const;
    QRectF barRect(qsizetype row) const;
    QFont rowFont() const;
    double namesWidth() const;
    void paintScale(QPainter &painter) const;
    void paintBar(QPainter &painter, qsizetype row) const;
    void paintBreak(QPainter &painter, const QRectF &bar) const;

    QList<WaterfallSpan> m_spans;
    WaterfallScale m_scale;
    QSizeF m_size;
};

} // namespace lumbung

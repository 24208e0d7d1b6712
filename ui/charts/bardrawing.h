// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdrawing.h"

#include <QGraphicsScene>

class QBarCategoryAxis;
class QChart;
class QHorizontalStackedBarSeries;
class QValueAxis;

namespace lumbung {

/// A lying bar for each row, stacked by series: bars and axes by Qt Charts, the values written on them by us.
class BarDrawing : public ChartDrawing
{
public:
    BarDrawing(const ChartSpec &spec, const ChartTheme &theme);
    ~BarDrawing() override;

    void setSize(const QSizeF &size) override;
    void paint(QPainter &painter) override;
    QRectF rowRect(qsizetype row) const override;
    QSizeF minimumSize() const override;
    QList<LegendEntry> legend() const override;

private:
    QHorizontalStackedBarSeries *addSeries();
    void addNames(QHorizontalStackedBarSeries *bars);
    void addScale(QHorizontalStackedBarSeries *bars);
    double length(qsizetype series, qsizetype row) const; ///< on the axis: count, or share in per cent
    double rowLength(qsizetype row) const;
    QRectF plotArea() const; ///< where the bars are
    double xOf(double value) const;
    void writeParts(QPainter &painter, qsizetype row, const QRectF &band) const;
    bool isShare() const { return m_spec.order == ChartOrder::ByShare; }

    QGraphicsScene m_scene;
    QChart *m_chart; ///< the scene's
    QBarCategoryAxis *m_names = nullptr;
    QValueAxis *m_scale = nullptr;
    QSizeF m_size;
};

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdrawing.h"

#include <QPoint>

namespace lumbung {

/// A tile for each row where it lies on the map, coloured by count or by share in equal steps.
class TileDrawing : public ChartDrawing
{
public:
    TileDrawing(const ChartSpec &spec, const ChartTheme &theme);

    void setSize(const QSizeF &size) override;
    void paint(QPainter &painter) override;
    QRectF rowRect(qsizetype row) const override;
    QSizeF minimumSize() const override;
    QList<LegendEntry> legend() const override;

private:
    double value(qsizetype row) const; ///< what the colour shows: count, or share in per cent
    int stepOf(qsizetype row) const;
    QString bigText(qsizetype row) const; ///< what the colour shows
    QString smallText(qsizetype row) const; ///< the other figure
    void paintTile(QPainter &painter, qsizetype row) const;
    bool isShare() const { return m_spec.order == ChartOrder::ByShare; }

    QList<QPoint> m_places; ///< column and row of each tile
    int m_columns = 1, m_rows = 1;
    double m_stepWidth = 1; ///< of a class of values
    QSizeF m_cell;
    QPointF m_origin;
    QFont m_nameFont, m_bigFont, m_smallFont;
};

} // namespace lumbung

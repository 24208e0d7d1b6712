// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/statistics/chartspec.h"
#include "ui/charts/charttheme.h"

#include <QList>
#include <QRectF>
#include <QString>

#include <memory>

class QPainter;

namespace lumbung {

/// What a colour stands for; without a colour: words beside them.
struct LegendEntry {
    QColor color;
    QString text;
};

/// A ChartSpec made ready for painting at a size: without title, legend and source, which stand around it. The window
/// and the picture writer paint the same.
class ChartDrawing
{
public:
    virtual ~ChartDrawing() = default;

    virtual void setSize(const QSizeF &size) = 0;
    virtual void paint(QPainter &painter) = 0; ///< from (0, 0) to the size
    virtual QRectF rowRect(qsizetype row) const = 0; ///< all that belongs to a row: name, bar and value; or its tile
    virtual QSizeF minimumSize() const = 0; ///< below this the names no longer fit
    virtual QList<LegendEntry> legend() const = 0;

    const ChartSpec &spec() const { return m_spec; }
    qsizetype rowAt(const QPointF &point) const; ///< -1 when there is none
    /// The nearest row in a direction (dx, dy each -1, 0 or 1); the same row at the edge.
    virtual qsizetype neighbour(qsizetype row, int dx, int dy) const;

protected:
    ChartDrawing(ChartSpec spec, ChartTheme theme);

    const ChartSpec m_spec;
    const ChartTheme m_theme;
};

std::unique_ptr<ChartDrawing> makeDrawing(const ChartSpec &spec, const ChartTheme &theme);

/// "71 (29,8 %)", "29,8 % (71)": the value of a row as it is written beside its bar.
QString rowValueText(const ChartSpec &spec, qsizetype row);

} // namespace lumbung

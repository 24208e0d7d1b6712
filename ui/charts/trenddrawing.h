// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdrawing.h"

#include <QGraphicsScene>

class QChart;
class QLineSeries;
class QValueAxis;

namespace lumbung {

/// Lines over periods: lines and scale by Qt Charts; points, values, periods and the notes of breaks by us. Of a row,
/// which is a point, the place is where it is chosen: points that lie on each other have places below each other.
class TrendDrawing : public ChartDrawing
{
public:
    TrendDrawing(const ChartSpec &spec, const ChartTheme &theme);
    ~TrendDrawing() override;

    void setSize(const QSizeF &size) override;
    void paint(QPainter &painter) override;
    QRectF rowRect(qsizetype row) const override { return m_places.value(row); }
    /// Along its line, or to the next one in the same period.
    qsizetype neighbour(qsizetype row, int dx, int dy) const override;
    QSizeF minimumSize() const override;
    QList<LegendEntry> legend() const override;

private:
    struct Note {
        QRectF place; ///< of its words, above the lines
        double x = 0;
    };

    QColor color(qsizetype series) const; ///< that of its line, known and published alike
    void addLine(qsizetype series);
    void addScale();
    void placeNotes();
    void placePoints();
    QRectF plotArea() const;
    double xOf(double column) const;
    QPointF pointOf(qsizetype row) const;
    void paintNotes(QPainter &painter) const;
    void paintColumns(QPainter &painter) const;
    void paintPoint(QPainter &painter, qsizetype row) const;
    void writeValue(QPainter &painter, qsizetype row) const;

    QGraphicsScene m_scene;
    QChart *m_chart; ///< the scene's
    QValueAxis *m_columns = nullptr;
    QValueAxis *m_scale = nullptr;
    QList<QLineSeries *> m_lines;
    QList<QRectF> m_places;
    QList<Note> m_notes;
    QSizeF m_size;
};

} // namespace lumbung

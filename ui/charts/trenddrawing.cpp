// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trenddrawing.h"

#include "app/base/text.h"

#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

constexpr double periodsHeight = 20; ///< below the lines
constexpr double pointRadius = 4;
constexpr double chosenHeight = 15; ///< of the place of a point
constexpr double widestPlace = 30;
constexpr double edgeMargin = 4;

double roundedScaleStep(double most, int count)
{
    const double power = std::pow(10.0, std::floor(std::log10(std::max(most, 1.0) / count)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (factor * power * count >= most)
            return std::max(1.0, factor * power);
    }
    return std::max(1.0, 10 * power);
}

} // namespace

TrendDrawing::TrendDrawing(const ChartSpec &spec, const ChartTheme &theme)
    : ChartDrawing(spec, theme), m_chart(new QChart)
{
    m_scene.addItem(m_chart);
    m_chart->setBackgroundVisible(false);
    m_chart->legend()->hide();
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setLocalizeNumbers(true);
    addScale();
    for (qsizetype series = 0; series < m_spec.series.size(); ++series)
        addLine(series);
}

TrendDrawing::~TrendDrawing() = default;

QColor TrendDrawing::color(qsizetype series) const
{
    qsizetype line = 0;
    for (qsizetype before = 1; before <= series; ++before)
        line += !m_spec.series[before].isPublished;
    return m_theme.kindColor(m_spec.series[series].category.code, line);
}

void TrendDrawing::addScale()
{
    constexpr int wantedTicks = 6;
    double most = 0;
    for (qsizetype row = 0; row < m_spec.rows.size(); ++row)
        most = std::max(most, double(m_spec.value(row)));
    const double step = roundedScaleStep(most, wantedTicks);
    const double ticks = std::ceil(std::max(step, most * 1.08) / step); // room for the value above the highest point
    m_scale = new QValueAxis;
    m_scale->setRange(0, ticks * step);
    m_scale->setTickCount(int(ticks) + 1);
    m_scale->setLabelFormat(u"%.0f"_s); // with localised numbers Qt 6.4 writes nothing at all for "%d"
    m_scale->setTitleText(m_spec.valueTitle);
    m_scale->setTitleFont(m_theme.sized(m_theme.textSize() - 1));
    m_scale->setTitleBrush(m_theme.muted());
    m_scale->setLabelsFont(m_theme.sized(m_theme.textSize() - 1));
    m_scale->setLabelsColor(m_theme.muted());
    m_scale->setGridLinePen(QPen(m_theme.grid(), 1));
    m_scale->setLinePen(QPen(m_theme.outline(), 1));
    m_chart->addAxis(m_scale, Qt::AlignLeft);

    m_columns = new QValueAxis;
    m_columns->setRange(-0.5, std::max<double>(0.5, double(m_spec.columns.size()) - 0.5));
    m_columns->setTickCount(2); // at the ends; ours stand at the periods
    m_columns->setLabelsVisible(false); // a value axis cannot name periods
    m_columns->setGridLineVisible(false);
    m_columns->setLinePen(QPen(m_theme.outline(), 1));
    m_chart->addAxis(m_columns, Qt::AlignBottom);
}

void TrendDrawing::addLine(qsizetype series)
{
    auto *line = new QLineSeries;
    for (qsizetype row = 0; row < m_spec.rows.size(); ++row) {
        if (m_spec.points.at(row).y() == series)
            line->append(m_spec.points.at(row).x(), double(m_spec.series[series].values.at(row)));
    }
    const bool isPublished = m_spec.series[series].isPublished;
    line->setPen(QPen(color(series), 2, isPublished ? Qt::DashLine : Qt::SolidLine));
    m_chart->addSeries(line);
    line->attachAxis(m_columns);
    line->attachAxis(m_scale);
    m_lines.append(line);
}

void TrendDrawing::setSize(const QSizeF &size)
{
    m_size = size;
    m_scene.setSceneRect(QRectF({0, 0}, size));
    m_chart->setMargins(QMargins(0, 0, 0, 0));
    m_chart->setGeometry(QRectF({0, 0}, size).adjusted(edgeMargin, 0, -edgeMargin, -periodsHeight));
    m_chart->layout()->activate();
    placeNotes();
    const double notes = m_notes.isEmpty()
        ? 0
        : std::ranges::max(m_notes, {}, [](const Note &note) { return note.place.bottom(); }).place.bottom();
    m_chart->setMargins(QMargins(0, int(std::ceil(notes)) + 2, 0, 0));
    m_chart->layout()->activate();
    placePoints();
}

/// Each note right of its line, or left of it where there is no room, in the first line of text that is free.
void TrendDrawing::placeNotes()
{
    const QFontMetricsF metrics(m_theme.sized(m_theme.textSize() - 1));
    m_notes.clear();
    for (const ChartMark &mark : m_spec.marks) {
        Note note;
        note.x = xOf(std::max(-0.5, mark.place));
        const double width = std::min(metrics.horizontalAdvance(mark.note) + 6, m_size.width());
        const double left = std::clamp(note.x + 3, 0.0, std::max(0.0, m_size.width() - width));
        note.place = QRectF(left, 0, width, metrics.height() + 2);
        const auto isTaken = [&] {
            return std::ranges::any_of(m_notes, [&](const Note &other) { return other.place.intersects(note.place); });
        };
        while (isTaken())
            note.place.translate(0, note.place.height());
        m_notes.append(note);
    }
}

QRectF TrendDrawing::plotArea() const
{
    return m_chart->mapRectToScene(m_chart->plotArea());
}

double TrendDrawing::xOf(double column) const
{
    const QRectF plot = plotArea();
    return plot.left() + (column - m_columns->min()) / (m_columns->max() - m_columns->min()) * plot.width();
}

QPointF TrendDrawing::pointOf(qsizetype row) const
{
    const QRectF plot = plotArea();
    const double share = double(m_spec.value(row)) / m_scale->max();
    return {xOf(m_spec.points.at(row).x()), plot.bottom() - share * plot.height()};
}

void TrendDrawing::placePoints()
{
    const QRectF plot = plotArea();
    const double column = plot.width() / double(std::max<qsizetype>(1, m_spec.columns.size()));
    const double width = std::min(widestPlace, column - 1);
    QList<qsizetype> rows(m_spec.rows.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::ranges::stable_sort(rows, {}, [this](qsizetype row) { return pointOf(row).y(); });
    m_places = QList<QRectF>(m_spec.rows.size());
    QList<double> free(m_spec.columns.size(), 0); // below what was placed in a column
    for (const qsizetype row : std::as_const(rows)) {
        const QPointF point = pointOf(row);
        double &from = free[m_spec.points.at(row).x()];
        const double top = std::max(from, point.y() - chosenHeight / 2);
        m_places[row] = QRectF(point.x() - width / 2, top, width, chosenHeight);
        from = top + chosenHeight;
    }
    // What was pushed below the edge goes up again, and what is there with it.
    std::ranges::reverse(rows);
    QList<double> end(m_spec.columns.size(), m_size.height());
    for (const qsizetype row : std::as_const(rows)) {
        double &to = end[m_spec.points.at(row).x()];
        QRectF &place = m_places[row];
        place.moveBottom(std::min(to, place.bottom()));
        to = place.top();
    }
}

qsizetype TrendDrawing::neighbour(qsizetype row, int dx, int dy) const
{
    const QPoint from = m_spec.points.at(row);
    qsizetype best = row;
    double bestDistance = std::numeric_limits<double>::max();
    for (qsizetype other = 0; other < m_spec.rows.size(); ++other) {
        const QPoint to = m_spec.points.at(other);
        if (dx == 0 ? to.x() != from.x() : to.y() != from.y())
            continue;
        const double ahead
            = dx != 0 ? double(to.x() - from.x()) * dx : (m_places.at(other).top() - m_places.at(row).top()) * dy;
        if (other == row || ahead <= 0 || ahead >= bestDistance)
            continue;
        best = other;
        bestDistance = ahead;
    }
    return best;
}

void TrendDrawing::paintNotes(QPainter &painter) const
{
    const QFont font = m_theme.sized(m_theme.textSize() - 1);
    painter.setFont(font);
    for (qsizetype i = 0; i < m_notes.size(); ++i) {
        const Note &note = m_notes.at(i);
        painter.setPen(QPen(m_theme.text(), 1.5, Qt::DotLine));
        painter.drawLine(QPointF(note.x, note.place.top() + 2), QPointF(note.x, plotArea().bottom()));
    }
    for (qsizetype i = 0; i < m_notes.size(); ++i) {
        const Note &note = m_notes.at(i);
        painter.fillRect(note.place, m_theme.background());
        painter.setPen(m_theme.text());
        painter.drawText(note.place, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetricsF(font).elidedText(m_spec.marks.at(i).note, Qt::ElideRight, note.place.width()));
    }
}

void TrendDrawing::paintColumns(QPainter &painter) const
{
    const QFont font = m_theme.sized(m_theme.textSize() - 1);
    const QFontMetricsF metrics(font);
    double widest = 1;
    for (const Category &column : m_spec.columns)
        widest = std::max(widest, metrics.horizontalAdvance(column.label) + 8);
    const double column = plotArea().width() / double(std::max<qsizetype>(1, m_spec.columns.size()));
    const auto each = std::max<qsizetype>(1, qsizetype(std::ceil(widest / column))); // as many as there is room for
    painter.setFont(font);
    painter.setPen(m_theme.text());
    double free = m_size.width(); // the last one is not cut, and none writes over it
    for (qsizetype place = m_spec.columns.size() - 1; place >= 0; place -= each) {
        const double x = xOf(double(place)), left = std::min(x - widest / 2, m_size.width() - widest);
        painter.drawLine(QPointF(x, plotArea().bottom()), QPointF(x, plotArea().bottom() + 4));
        if (left + widest > free)
            continue;
        painter.drawText(QRectF(left, m_size.height() - periodsHeight, widest, periodsHeight), Qt::AlignCenter,
            m_spec.columns.at(place).label);
        free = left;
    }
}

void TrendDrawing::paintPoint(QPainter &painter, qsizetype row) const
{
    const qsizetype series = m_spec.points.at(row).y();
    const bool isPublished = m_spec.series[series].isPublished;
    painter.setPen(QPen(color(series), 2));
    painter.setBrush(isPublished ? m_theme.background() : color(series));
    // A hollow point is larger, so that it is seen around a full one.
    const double radius = isPublished ? pointRadius + 2 : pointRadius;
    painter.drawEllipse(pointOf(row), radius, radius);
}

/// Where there is room: known above the point, published below it where it is another number.
void TrendDrawing::writeValue(QPainter &painter, qsizetype row) const
{
    const qsizetype series = m_spec.points.at(row).y();
    const bool isPublished = m_spec.series[series].isPublished;
    const QString value = text::number(m_spec.value(row));
    const QFontMetricsF metrics(painter.font());
    const double width = metrics.horizontalAdvance(value) + 4;
    const double column = plotArea().width() / double(std::max<qsizetype>(1, m_spec.columns.size()));
    const auto isSame = [&](qsizetype other) {
        return m_spec.points.at(other).x() == m_spec.points.at(row).x() && m_spec.value(other) == m_spec.value(row);
    };
    for (qsizetype other = 0; isPublished && other < row; ++other) {
        if (isSame(other))
            return; // written already
    }
    if (width > column)
        return;
    const QPointF point = pointOf(row);
    const double top = isPublished ? point.y() + pointRadius + 3 : point.y() - pointRadius - 3 - metrics.height();
    const QRectF place(point.x() - width / 2, top, width, metrics.height());
    painter.fillRect(place.adjusted(1, 1, -1, -1), m_theme.background()); // no mark runs through a value
    painter.setPen(m_theme.text());
    painter.drawText(place, Qt::AlignCenter, value);
}

void TrendDrawing::paint(QPainter &painter)
{
    painter.save();
    m_scene.render(&painter, QRectF({0, 0}, m_size), m_scene.sceneRect());
    paintNotes(painter);
    paintColumns(painter);
    for (const bool isPublished : {true, false}) {
        for (qsizetype row = 0; row < m_spec.rows.size(); ++row) {
            if (m_spec.series[m_spec.points.at(row).y()].isPublished == isPublished)
                paintPoint(painter, row);
        }
    }
    painter.setFont(m_theme.sized(m_theme.textSize() - 1));
    constexpr qsizetype mostWritten = 2; // more lines would write over each other
    for (qsizetype row = 0; m_spec.series.size() <= mostWritten && row < m_spec.rows.size(); ++row)
        writeValue(painter, row);
    painter.restore();
}

QSizeF TrendDrawing::minimumSize() const
{
    constexpr double narrowest = 14; // of a column that can still be chosen
    return {std::max(420.0, 80 + narrowest * double(m_spec.columns.size())), 240};
}

QList<LegendEntry> TrendDrawing::legend() const
{
    QList<LegendEntry> entries;
    for (qsizetype series = 0; series < m_spec.series.size(); ++series) {
        if (!m_spec.series[series].isPublished)
            entries.append({color(series), m_spec.series[series].category.label});
    }
    if (!m_spec.remark.isEmpty())
        entries.append({{}, m_spec.remark});
    return entries;
}

} // namespace lumbung

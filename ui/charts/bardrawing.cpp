// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bardrawing.h"

#include "app/base/text.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

constexpr double smallestRow = 15; ///< pixels
constexpr double sideMargin = 4; ///< beside names and the last number of the axis
constexpr double scaleHeight = 48; ///< of the axis below the bars, with its title

/// 1, 2 or 5 times a power of ten, so that at most `count` steps reach `most`.
double niceStep(double most, int count)
{
    const double raw = std::max(most, 1.0) / count;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= raw)
            return std::max(1.0, factor * power);
    }
    return 10 * power;
}

} // namespace

BarDrawing::BarDrawing(const ChartSpec &spec, const ChartTheme &theme) : ChartDrawing(spec, theme), m_chart(new QChart)
{
    m_scene.addItem(m_chart);
    m_chart->setBackgroundVisible(false);
    m_chart->legend()->hide();
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setLocalizeNumbers(true);
    QHorizontalStackedBarSeries *bars = addSeries();
    addNames(bars);
    addScale(bars);
}

BarDrawing::~BarDrawing() = default;

QHorizontalStackedBarSeries *BarDrawing::addSeries()
{
    auto *bars = new QHorizontalStackedBarSeries;
    bars->setBarWidth(0.8);
    const qsizetype rows = m_spec.rows.size();
    for (qsizetype series = 0; series < m_spec.series.size(); ++series) {
        const Category &category = m_spec.series[series].category;
        auto *set = new QBarSet(category.label);
        // Horizontal bars have the first category at the bottom, and setReverse does nothing to them.
        for (qsizetype row = rows - 1; row >= 0; --row)
            set->append(length(series, row));
        set->setBrush(m_theme.kindColor(category.code, series));
        set->setPen(QPen(m_theme.background(), 1));
        bars->append(set);
    }
    m_chart->addSeries(bars);
    return bars;
}

void BarDrawing::addNames(QHorizontalStackedBarSeries *bars)
{
    m_names = new QBarCategoryAxis;
    for (qsizetype row = m_spec.rows.size() - 1; row >= 0; --row)
        m_names->append(m_spec.rows[row].label);
    m_names->setTruncateLabels(false); // else 35 names become 35 ellipses
    m_names->setGridLineVisible(false);
    m_names->setLinePen(QPen(m_theme.outline(), 1));
    m_names->setLabelsColor(m_theme.text());
    m_chart->addAxis(m_names, Qt::AlignLeft);
    bars->attachAxis(m_names);
}

void BarDrawing::addScale(QHorizontalStackedBarSeries *bars)
{
    double most = 0;
    for (qsizetype row = 0; row < m_spec.rows.size(); ++row)
        most = std::max(most, rowLength(row));
    const double step = niceStep(most, 8);
    m_scale = new QValueAxis;
    // Room at the end for the value written behind the longest bar.
    const double ticks = std::ceil(std::max(step, most * 1.1) / step);
    m_scale->setRange(0, ticks * step);
    m_scale->setTickCount(static_cast<int>(ticks) + 1);
    // With localised numbers Qt 6.4 writes nothing at all for "%d".
    m_scale->setLabelFormat(isShare() ? u"%.0f %"_s : u"%.0f"_s);
    m_scale->setTitleText(m_spec.valueTitle);
    m_scale->setTitleFont(m_theme.sized(m_theme.textSize() - 1));
    m_scale->setTitleBrush(m_theme.muted());
    m_scale->setLabelsFont(m_theme.sized(m_theme.textSize() - 1));
    m_scale->setLabelsColor(m_theme.muted());
    m_scale->setGridLinePen(QPen(m_theme.grid(), 1));
    m_scale->setLinePen(QPen(m_theme.outline(), 1));
    m_chart->addAxis(m_scale, Qt::AlignBottom);
    bars->attachAxis(m_scale);
}

double BarDrawing::length(qsizetype series, qsizetype row) const
{
    const double count = static_cast<double>(m_spec.series[series].values.value(row));
    const qint64 whole = m_spec.value(row);
    if (!isShare())
        return count;
    return whole == 0 ? 0 : count / static_cast<double>(whole) * m_spec.shares.value(row) * 100;
}

double BarDrawing::rowLength(qsizetype row) const
{
    return isShare() ? m_spec.shares.value(row) * 100 : static_cast<double>(m_spec.value(row));
}

void BarDrawing::setSize(const QSizeF &size)
{
    m_size = size;
    const double rowHeight
        = (size.height() - scaleHeight) / static_cast<double>(std::max<qsizetype>(1, m_spec.rows.size()));
    m_names->setLabelsFont(m_theme.sized(std::min(m_theme.textSize(), rowHeight - 4)));
    m_scene.setSceneRect(QRectF({0, 0}, size));
    m_chart->setGeometry(QRectF({0, 0}, size).adjusted(sideMargin, 0, -sideMargin, 0));
    m_chart->layout()->activate();
}

QRectF BarDrawing::plotArea() const
{
    return m_chart->mapRectToScene(m_chart->plotArea());
}

double BarDrawing::xOf(double value) const
{
    const QRectF plot = plotArea();
    return plot.left() + value / m_scale->max() * plot.width();
}

QRectF BarDrawing::rowRect(qsizetype row) const
{
    const QRectF plot = plotArea();
    const double height = plot.height() / static_cast<double>(std::max<qsizetype>(1, m_spec.rows.size()));
    return {0, plot.top() + height * static_cast<double>(row), m_size.width(), height};
}

void BarDrawing::writeParts(QPainter &painter, qsizetype row, const QRectF &band) const
{
    double from = 0;
    for (qsizetype series = 0; series < m_spec.series.size(); ++series) {
        const double to = from + length(series, row);
        const QRectF part(QPointF(xOf(from), band.top()), QPointF(xOf(to), band.bottom()));
        const QString value = text::number(m_spec.series[series].values.value(row));
        from = to;
        // A part that is the whole bar has its value written behind it already.
        if (m_spec.series[series].values.value(row) == m_spec.value(row))
            continue;
        if (painter.fontMetrics().horizontalAdvance(value) + 6 > part.width())
            continue;
        painter.setPen(ChartTheme::textOn(m_theme.kindColor(m_spec.series[series].category.code, series)));
        painter.drawText(part, Qt::AlignCenter, value);
    }
}

void BarDrawing::paint(QPainter &painter)
{
    m_scene.render(&painter, QRectF({0, 0}, m_size), m_scene.sceneRect());
    for (qsizetype row = 0; row < m_spec.rows.size(); ++row) {
        const QRectF band = rowRect(row);
        painter.setFont(m_theme.sized(std::min(m_theme.textSize() - 1, band.height() - 4)));
        writeParts(painter, row, band);
        const QString value = isShare() ? rowValueText(m_spec, row) : text::number(m_spec.value(row));
        const double height = std::min(band.height() - 2, painter.fontMetrics().height() + 2.0);
        const QRectF place(xOf(rowLength(row)) + 3, band.center().y() - height / 2,
            painter.fontMetrics().horizontalAdvance(value) + 4, height);
        painter.fillRect(place, m_theme.background()); // no grid line runs through a value
        painter.setPen(m_theme.text());
        painter.drawText(place, Qt::AlignCenter, value);
    }
}

QSizeF BarDrawing::minimumSize() const
{
    const double row = std::max(smallestRow, m_theme.textSize() + 2);
    return {480, static_cast<double>(m_spec.rows.size()) * row + scaleHeight};
}

QList<LegendEntry> BarDrawing::legend() const
{
    QList<LegendEntry> entries;
    for (qsizetype series = 0; series < m_spec.series.size(); ++series) {
        const ChartSeries &part = m_spec.series[series];
        const QColor color = m_theme.kindColor(part.category.code, series);
        entries.append({color,
            m_spec.remark.isEmpty() ? u"%1 (%2)"_s.arg(part.category.label, text::number(part.total()))
                                    : part.category.label});
    }
    if (!m_spec.remark.isEmpty())
        entries.append({{}, m_spec.remark});
    else
        entries.append({{}, QCoreApplication::translate("ChartLegend", "Total: %1").arg(text::number(m_spec.total()))});
    return entries;
}

} // namespace lumbung

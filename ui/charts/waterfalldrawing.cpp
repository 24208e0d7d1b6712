// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/waterfalldrawing.h"

#include "app/base/text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

constexpr double smallestBand = 17; ///< pixels
constexpr double axisHeight = 44; ///< below the bars, with its title
constexpr double gap = 8; ///< between names and bars
constexpr double nameMargin = 4; ///< beside the names
constexpr double barPart = 0.7; ///< of the height of a row

} // namespace

WaterfallDrawing::WaterfallDrawing(const ChartSpec &spec, const ChartTheme &theme)
    : ChartDrawing(spec, theme), m_spans(waterfallSpans(spec)), m_scale(waterfallScale(spec))
{
}

QFont WaterfallDrawing::rowFont() const
{
    return m_theme.sized(std::min(m_theme.textSize(), rowRect(0).height() - 3));
}

double WaterfallDrawing::namesWidth() const
{
    const QFontMetricsF metrics(rowFont());
    double widest = 0;
    for (const Category &row : m_spec.rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.label));
    return nameMargin + widest + gap;
}

double WaterfallDrawing::xOf(qint64 value) const
{
    const double left = namesWidth();
    const double right = m_size.width() - QFontMetricsF(rowFont()).horizontalAdvance(u"+000.000"_s);
    return left
        + (right - left) * double(std::max(value, m_scale.from) - m_scale.from) / double(m_scale.to - m_scale.from);
}

QRectF WaterfallDrawing::rowRect(qsizetype row) const
{
    const double height = (m_size.height() - axisHeight) / double(std::max<qsizetype>(1, m_spec.rows.size()));
    return {0, height * double(row), m_size.width(), height};
}

QRectF WaterfallDrawing::barRect(qsizetype row) const
{
    const QRectF band = rowRect(row);
    const double height = band.height() * barPart;
    const WaterfallSpan span = m_spans.at(row);
    const double left = xOf(span.from), right = std::max(left + 1, xOf(span.to)); // even one cooperative is seen
    return {left, band.center().y() - height / 2, right - left, height};
}

void WaterfallDrawing::paintScale(QPainter &painter) const
{
    const double bottom = m_size.height() - axisHeight;
    const QFont font = m_theme.sized(m_theme.textSize() - 1);
    painter.setFont(font);
    const double line = QFontMetricsF(font).height();
    for (qint64 value = m_scale.from; value <= m_scale.to; value += m_scale.step) {
        const double x = xOf(value);
        painter.setPen(QPen(m_theme.grid(), 1));
        painter.drawLine(QPointF(x, 0), QPointF(x, bottom));
        painter.setPen(m_theme.text());
        painter.drawText(QRectF(x - 60, bottom + 3, 120, line), Qt::AlignCenter, text::number(value));
    }
    painter.setPen(QPen(m_theme.outline(), 1));
    painter.drawLine(QPointF(xOf(m_scale.from), bottom), QPointF(xOf(m_scale.to), bottom));
    painter.setPen(m_theme.muted());
    const QRectF place(0, bottom + line + 5, m_size.width(), line + 2);
    painter.drawText(place, Qt::AlignCenter, m_spec.valueTitle);
}

/// Two slanted cuts through a bar whose beginning is not shown.
void WaterfallDrawing::paintBreak(QPainter &painter, const QRectF &bar) const
{
    constexpr double slant = 5, width = 3, apart = 7;
    painter.setPen(QPen(m_theme.background(), width));
    for (const double x : {bar.left() + 12, bar.left() + 12 + apart})
        painter.drawLine(QPointF(x, bar.bottom() + 1), QPointF(x + slant, bar.top() - 1));
}

void WaterfallDrawing::paintBar(QPainter &painter, qsizetype row) const
{
    const WaterfallPart part = waterfallPart(m_spec, row);
    const QRectF band = rowRect(row), bar = barRect(row);
    const bool isNothing = m_spec.value(row) == 0;
    if (!isNothing) {
        const qsizetype series = qsizetype(part);
        painter.fillRect(bar, m_theme.kindColor(m_spec.series.at(series).category.code, series));
        if (part == WaterfallPart::Level && isBroken())
            paintBreak(painter, bar);
    }
    if (row + 1 < m_spec.rows.size()) { // to where the next one begins
        const double x = xOf(part == WaterfallPart::Out ? m_spans.at(row).from : m_spans.at(row).to);
        painter.setPen(QPen(m_theme.outline(), 1));
        painter.drawLine(QPointF(x, isNothing ? band.top() : bar.bottom()), QPointF(x, barRect(row + 1).top()));
    }
    painter.setFont(rowFont());
    painter.setPen(m_theme.text());
    painter.drawText(QRectF(0, band.top(), namesWidth() - gap, band.height()), Qt::AlignRight | Qt::AlignVCenter,
        m_spec.rows.at(row).label);
    const QString value = waterfallValue(m_spec, row);
    const QFontMetricsF metrics(rowFont());
    const double height = std::min(band.height() - 2, metrics.height() + 2);
    const QRectF place(bar.right() + 3, band.center().y() - height / 2, metrics.horizontalAdvance(value) + 4, height);
    painter.fillRect(place, m_theme.background()); // no grid line runs through a value
    painter.drawText(place, Qt::AlignCenter, value);
}

void WaterfallDrawing::paint(QPainter &painter)
{
    painter.save();
    paintScale(painter);
    for (qsizetype row = 0; row < m_spec.rows.size(); ++row)
        paintBar(painter, row);
    painter.restore();
}

QSizeF WaterfallDrawing::minimumSize() const
{
    const double row = std::max(smallestBand, m_theme.textSize() + 4);
    return {480, double(m_spec.rows.size()) * row + axisHeight};
}

QList<LegendEntry> WaterfallDrawing::legend() const
{
    QList<LegendEntry> entries;
    for (qsizetype series = 0; series < m_spec.series.size(); ++series) {
        const Category &category = m_spec.series[series].category;
        entries.append({m_theme.kindColor(category.code, series), category.label});
    }
    if (isBroken())
        entries.append({{}, QCoreApplication::translate("ChartLegend", "The axis does not begin at zero.")});
    return entries;
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tiledrawing.h"

#include "app/base/text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

constexpr double tileGap = 4; ///< pixels between two tiles
constexpr double padding = 3; ///< inside a tile

/// The smallest round width of which `ChartTheme::stepCount` reach `most`.
double roundStep(double most)
{
    const double raw = std::max(1.0, most / ChartTheme::stepCount);
    for (double power = 1;; power *= 10) {
        for (const double factor : {1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0}) {
            const double width = factor * power;
            if (width >= raw && width == std::floor(width))
                return width;
        }
    }
}

/// Where every row lies: its own place, and for what lies outside the map the free places from the lower left on.
QList<QPoint> placesOf(const ChartSpec &spec)
{
    QList<QPoint> places;
    int columns = 1, rows = 1;
    for (const QPoint &tile : spec.tiles) {
        columns = std::max(columns, tile.x() + 1);
        rows = std::max(rows, tile.y() + 1);
    }
    QPoint free(0, rows - 1);
    const auto isTaken = [&](const QPoint &place) { return spec.tiles.contains(place) || places.contains(place); };
    for (qsizetype row = 0; row < spec.rows.size(); ++row) {
        QPoint place = spec.tiles.value(row, QPoint(-1, -1));
        if (place.x() < 0 || place.y() < 0) {
            while (isTaken(free))
                free = free.x() + 1 < columns ? free + QPoint(1, 0) : QPoint(0, free.y() == 0 ? rows++ : free.y() - 1);
            place = free;
        }
        places.append(place);
    }
    return places;
}

/// The largest font, from `pixels` down, in which the lines fit the width.
QFont fitting(const ChartTheme &theme, const QStringList &lines, double pixels, double width, bool bold)
{
    for (double size = pixels; size > 7; --size) {
        const QFontMetricsF metrics(theme.sized(size, bold));
        const bool fits
            = std::ranges::all_of(lines, [&](const QString &line) { return metrics.horizontalAdvance(line) <= width; });
        if (fits)
            return theme.sized(size, bold);
    }
    return theme.sized(7, bold);
}

/// "Kab. Cilacap" in two lines.
QStringList nameLines(const QString &name)
{
    const qsizetype space = name.indexOf(u' ');
    return space < 0 ? QStringList{name} : QStringList{name.left(space), name.mid(space + 1)};
}

} // namespace

TileDrawing::TileDrawing(const ChartSpec &spec, const ChartTheme &theme)
    : ChartDrawing(spec, theme), m_places(placesOf(spec))
{
    double most = 0;
    for (qsizetype row = 0; row < m_places.size(); ++row) {
        m_columns = std::max(m_columns, m_places[row].x() + 1);
        m_rows = std::max(m_rows, m_places[row].y() + 1);
        most = std::max(most, value(row));
    }
    m_stepWidth = roundStep(most);
}

double TileDrawing::value(qsizetype row) const
{
    return isShare() ? m_spec.shares.value(row) * 100 : static_cast<double>(m_spec.value(row));
}

int TileDrawing::stepOf(qsizetype row) const
{
    // By hundredths of a per cent: 20 % must not fall into the next class for a bit in the last place.
    const double steps = std::ceil(std::round(value(row) * 100) / (m_stepWidth * 100));
    return std::clamp(static_cast<int>(steps), 0, ChartTheme::stepCount);
}

void TileDrawing::setSize(const QSizeF &size)
{
    const double width = size.width() / m_columns;
    m_cell = {width, std::min(size.height() / m_rows, width)};
    m_origin = {0, (size.height() - m_cell.height() * m_rows) / 2};

    // The same sizes in every tile: a larger figure must not look like a larger number.
    QStringList names, values;
    for (qsizetype row = 0; row < m_spec.rows.size(); ++row) {
        names.append(nameLines(m_spec.rows[row].label));
        values.append(bigText(row));
    }
    const double inside = m_cell.width() - tileGap - 2 * padding;
    const double line = (m_cell.height() - tileGap - 2 * padding) / 4.4;
    m_nameFont = fitting(m_theme, names, std::min(line, m_theme.textSize()), inside, false);
    m_smallFont = m_theme.sized(std::min(line, m_theme.textSize() - 1));
    m_bigFont = fitting(m_theme, values, line * 1.7, inside - 4, true);
}

QString TileDrawing::bigText(qsizetype row) const
{
    return isShare() ? text::percent(m_spec.shares.value(row)) : text::number(m_spec.value(row));
}

QString TileDrawing::smallText(qsizetype row) const
{
    return isShare() ? text::number(m_spec.value(row)) : text::percent(m_spec.shares.value(row));
}

QRectF TileDrawing::rowRect(qsizetype row) const
{
    const QPoint place = m_places.value(row);
    const QPointF corner = m_origin + QPointF(place.x() * m_cell.width(), place.y() * m_cell.height());
    return QRectF(corner, m_cell).adjusted(tileGap / 2, tileGap / 2, -tileGap / 2, -tileGap / 2);
}

void TileDrawing::paintTile(QPainter &painter, qsizetype row) const
{
    const QRectF tile = rowRect(row);
    const QColor fill = m_theme.step(stepOf(row));
    painter.setPen(QPen(m_theme.outline(), 1));
    painter.setBrush(fill);
    painter.drawRect(tile);

    const QRectF inside = tile.adjusted(padding, padding, -padding, -padding);
    painter.setPen(ChartTheme::textOn(fill));
    painter.setFont(m_nameFont);
    const double nameHeight = 2 * painter.fontMetrics().lineSpacing();
    painter.drawText(inside, Qt::AlignTop | Qt::AlignHCenter, nameLines(m_spec.rows[row].label).join(u'\n'));
    painter.setFont(m_smallFont);
    const double smallHeight = painter.fontMetrics().lineSpacing();
    painter.drawText(inside, Qt::AlignBottom | Qt::AlignHCenter, smallText(row));
    painter.setFont(m_bigFont);
    painter.drawText(inside.adjusted(0, nameHeight, 0, -smallHeight), Qt::AlignCenter, bigText(row));
}

void TileDrawing::paint(QPainter &painter)
{
    painter.save();
    for (qsizetype row = 0; row < m_places.size(); ++row)
        paintTile(painter, row);
    painter.restore();
}

QSizeF TileDrawing::minimumSize() const
{
    const double line = m_theme.textSize() + 3;
    return {m_columns * line * 5, m_rows * line * 4};
}

QList<LegendEntry> TileDrawing::legend() const
{
    QList<LegendEntry> entries{{{}, QCoreApplication::translate("ChartLegend", "%1:").arg(m_spec.valueTitle)},
        {m_theme.step(0), isShare() ? text::percent(0, 0) : text::number(0)}};
    for (int step = 1; step <= ChartTheme::stepCount; ++step) {
        const auto from = static_cast<qint64>(m_stepWidth * (step - 1));
        const auto to = static_cast<qint64>(m_stepWidth * step);
        // Shares are continuous: "more than 10 up to 20 %" is written 10–20 %.
        entries.append({m_theme.step(step),
            isShare()
                ? u"%1–%2 %"_s.arg(text::number(from), text::number(to))
                : (m_stepWidth > 1 ? u"%1–%2"_s.arg(text::number(from + 1), text::number(to)) : text::number(to))});
    }
    return entries;
}

} // namespace lumbung

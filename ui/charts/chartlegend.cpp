// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlegend.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lumbung {

double paintLegend(QPainter *painter, const QRectF &place, const QList<LegendEntry> &entries, const ChartTheme &theme)
{
    const QFont font = theme.sized(theme.textSize());
    const QFontMetricsF metrics(font);
    const double box = std::round(metrics.ascent());
    const double line = metrics.height() + 4;
    double x = 0, y = 0;
    for (const LegendEntry &entry : entries) {
        const double sampleWidth = entry.color.isValid() ? box + 6 : 0;
        const double width = sampleWidth + std::ceil(metrics.horizontalAdvance(entry.text));
        if (x > 0 && x + width > place.width()) {
            x = 0;
            y += line;
        }
        if (painter && entry.color.isValid()) {
            painter->setPen(QPen(theme.outline(), 1));
            painter->setBrush(entry.color);
            painter->drawRect(
                QRectF(place.left() + x + 0.5, std::round(place.top() + y + (line - box) / 2) + 0.5, box - 1, box - 1));
        }
        if (painter) {
            painter->setFont(font);
            painter->setPen(theme.text());
            const QRectF words(place.left() + x + sampleWidth, place.top() + y, width, line);
            painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, entry.text);
        }
        x += width + 22;
    }
    return entries.isEmpty() ? 0 : y + line;
}

void ChartLegend::setEntries(const QList<LegendEntry> &entries)
{
    m_entries = entries;
    QStringList words;
    for (const LegendEntry &entry : entries)
        words.append(entry.text);
    setAccessibleName(words.join(u", "_s));
    updateGeometry();
    update();
}

int ChartLegend::heightForWidth(int width) const
{
    const QRectF place(0, 0, width, 0);
    return static_cast<int>(
        std::ceil(paintLegend(nullptr, place, m_entries, ChartTheme::forScreen(palette(), font()))));
}

QSize ChartLegend::sizeHint() const
{
    constexpr int usualWidth = 600;
    return {usualWidth, heightForWidth(usualWidth)};
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(&painter, QRectF(rect()), m_entries, ChartTheme::forScreen(palette(), font()));
}

} // namespace lumbung

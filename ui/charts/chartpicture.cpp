// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpicture.h"

#include "ui/charts/chartdrawing.h"
#include "ui/charts/chartlegend.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

constexpr double usualWidth = 1200; ///< in which font sizes are given
constexpr double margin = 28;
constexpr int smallestSide = 200, largestSide = 8000; ///< pixels

/// Writes wrapped text into the width; answers the height it takes.
double writeText(QPainter &painter, const QRectF &place, const QString &text, const QFont &font, const QColor &color)
{
    painter.setFont(font);
    painter.setPen(color);
    const int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    const QRectF taken = painter.boundingRect(place, flags, text);
    painter.drawText(taken.adjusted(0, 0, 2, 2), flags, text);
    return taken.height();
}

double textHeight(QPainter &painter, double width, const QString &text, const QFont &font)
{
    painter.setFont(font);
    return painter.boundingRect(QRectF(0, 0, width, 1), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text).height();
}

/// Large, but rather a little smaller than one word on a line of its own.
QFont titleFontFor(const QString &title, double width, const ChartTheme &theme)
{
    constexpr int largest = 21, smallest = 17;
    for (int size = largest; size >= smallest; --size) {
        if (QFontMetricsF(theme.sized(size, true)).horizontalAdvance(title) + 2 <= width)
            return theme.sized(size, true);
    }
    return theme.sized(largest, true);
}

void paintPicture(QPainter &painter, const ChartSpec &spec, QSize size)
{
    const ChartTheme theme = ChartTheme::forFiles();
    const double scale = size.width() / usualWidth;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF({0, 0}, QSizeF(size)), theme.background());
    painter.scale(scale, scale);
    const QRectF page(margin, margin, usualWidth - 2 * margin, size.height() / scale - 2 * margin);

    const std::unique_ptr<ChartDrawing> drawing = makeDrawing(spec, theme);
    const QFont titleFont = titleFontFor(spec.title, page.width(), theme);
    const QFont sourceFont = theme.sized(12);
    double top = page.top() + writeText(painter, page, spec.title, titleFont, theme.text()) + 10;
    top += paintLegend(&painter, QRectF(page.left(), top, page.width(), 0), drawing->legend(), theme) + 12;
    const double sourceHeight = textHeight(painter, page.width(), spec.source, sourceFont);
    const double sourceTop = page.bottom() - sourceHeight;
    writeText(
        painter, QRectF(page.left(), sourceTop, page.width(), sourceHeight), spec.source, sourceFont, theme.muted());

    drawing->setSize({page.width(), std::max(1.0, sourceTop - 12 - top)});
    painter.translate(page.left(), top);
    drawing->paint(painter);
}

Error drawingFailed()
{
    return {Error::Kind::File,
        QCoreApplication::translate("ChartPicture", "The picture could not be drawn. Try a smaller one."),
        u"QPainter or writer refused"_s};
}

Result<QByteArray> svgOf(const ChartSpec &spec, QSize size)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect({0, 0}, size));
    generator.setTitle(spec.title);
    generator.setDescription(spec.source);
    QPainter painter;
    if (!painter.begin(&generator))
        return drawingFailed();
    paintPicture(painter, spec, size);
    painter.end();
    return buffer.data();
}

} // namespace

QSize pictureSize(const ChartSpec &spec)
{
    constexpr int around = 210; // title, legend, axis, source
    if (spec.kind == ChartKind::RegencyTiles || spec.kind == ChartKind::Trend)
        return {1200, 800};
    return {1200, around + 24 * static_cast<int>(std::max<qsizetype>(spec.rows.size(), 10))};
}

QImage chartImage(const ChartSpec &spec, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter;
    if (image.isNull() || !painter.begin(&image))
        return {};
    paintPicture(painter, spec, size);
    return image;
}

Result<QByteArray> renderChart(const ChartSpec &spec, const QString &format, QSize size)
{
    const auto isUsable = [](int side) { return side >= smallestSide && side <= largestSide; };
    if (!isUsable(size.width()) || !isUsable(size.height()))
        return Error{Error::Kind::Usage,
            QCoreApplication::translate("ChartPicture", "A picture is between 200 and 8000 points wide and high."),
            u"%1 x %2"_s.arg(size.width()).arg(size.height())};
    if (format == "svg"_L1)
        return svgOf(spec, size);
    if (format != "png"_L1)
        return Error{Error::Kind::Usage,
            QCoreApplication::translate(
                "ChartPicture", "Pictures are saved as PNG or SVG: end the file's name with .png or .svg."),
            format};
    const QImage image = chartImage(spec, size);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&buffer, "PNG"))
        return drawingFailed();
    return buffer.data();
}

} // namespace lumbung

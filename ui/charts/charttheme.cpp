// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttheme.h"

#include <QFontInfo>
#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

/// Relative luminance as in WCAG 2.
double luminance(const QColor &color)
{
    const auto linear
        = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

ChartTheme::ChartTheme(QFont font, bool isDark) : m_font(std::move(font)), m_isDark(isDark) { }

ChartTheme ChartTheme::forFiles()
{
    // The generic name is understood by every viewer of the SVG.
    QFont font(u"sans-serif"_s);
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(13);
    return {font, false};
}

ChartTheme ChartTheme::forScreen(const QPalette &palette, const QFont &font)
{
    QFont sized = font;
    sized.setPixelSize(std::max(9, QFontInfo(font).pixelSize()));
    return {sized, palette.color(QPalette::Base).lightness() < 128};
}

QFont ChartTheme::sized(double pixels, bool bold) const
{
    QFont font = m_font;
    font.setPixelSize(std::max(6, static_cast<int>(std::floor(pixels))));
    font.setBold(bold);
    return font;
}

QColor ChartTheme::kindColor(const QString &code, qsizetype position) const
{
    static const QHash<QString, Pair> byCode = {
        {u"notProduction"_s, {0xff333333, 0xff5a5d63}},
        {u"kindI"_s, {0xff0072b2, 0xff3d9bd8}},
        {u"kindII"_s, {0xffe69f00, 0xffe69f00}},
        {u"unclassified"_s, {0xffd4d4d4, 0xffc9c9c9}},
        {u"level"_s, {0xff333333, 0xff5a5d63}},
        {u"in"_s, {0xff0072b2, 0xff3d9bd8}},
        {u"out"_s, {0xffe69f00, 0xffe69f00}},
    };
    static constexpr Pair byPosition[] = {{0xff0072b2, 0xff3d9bd8}, {0xffe69f00, 0xffe69f00}, {0xff009e73, 0xff35b58f},
        {0xffcc79a7, 0xffcc79a7}, {0xff333333, 0xff5a5d63}, {0xffd4d4d4, 0xffc9c9c9}};
    const auto found = byCode.constFind(code);
    const Pair pair = found != byCode.cend() ? *found : byPosition[position % std::ssize(byPosition)];
    return QColor::fromRgb(m_isDark ? pair.dark : pair.light);
}

QColor ChartTheme::step(int step) const
{
    static constexpr Pair steps[stepCount + 1] = {{0xffffffff, 0xff1e1f22}, {0xffd8e8f3, 0xff1f3a4d},
        {0xff9cc8e3, 0xff2a5f82}, {0xff56a3d0, 0xff3f8bbb}, {0xff0072b2, 0xff78b9e0}, {0xff08415f, 0xffcfe6f5}};
    const Pair pair = steps[std::clamp(step, 0, stepCount)];
    return QColor::fromRgb(m_isDark ? pair.dark : pair.light);
}

QColor ChartTheme::textOn(const QColor &fill)
{
    // Where the contrast with black and with white is the same.
    constexpr double even = 0.179;
    return luminance(fill) > even ? QColor(Qt::black) : QColor(Qt::white);
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

namespace lumbung {

/// Colours and font of a chart. At most six colours, after Okabe and Ito, ordered by lightness so that they
/// also differ in grey and for colour-blind eyes.
class ChartTheme
{
public:
    static ChartTheme forFiles(); ///< light, whatever the screen looks like
    static ChartTheme forScreen(const QPalette &palette, const QFont &font);

    const QFont &font() const { return m_font; }
    QFont sized(double pixels, bool bold = false) const;
    double textSize() const { return m_font.pixelSize(); } ///< in pixels

    QColor background() const { return m_isDark ? QColor(0x1e, 0x1f, 0x22) : QColor(Qt::white); }
    QColor text() const { return m_isDark ? QColor(0xec, 0xec, 0xec) : QColor(0x1c, 0x1c, 0x1c); }
    QColor muted() const { return m_isDark ? QColor(0xb4, 0xb4, 0xb4) : QColor(0x55, 0x55, 0x55); }
    QColor grid() const { return m_isDark ? QColor(0x3c, 0x3e, 0x42) : QColor(0xdd, 0xdd, 0xdd); }
    QColor outline() const { return m_isDark ? QColor(0x8a, 0x8a, 0x8a) : QColor(0x77, 0x77, 0x77); }

    QColor kindColor(const QString &code, qsizetype position) const; ///< a stacked part: by its code, else by its place

    static constexpr int stepCount = 5;
    QColor step(int step) const; ///< a class of values: 0 for none, then 1..stepCount from few to many

    static QColor textOn(const QColor &fill); ///< black or white, whichever reads better

private:
    ChartTheme(QFont font, bool isDark);

    QFont m_font;
    bool m_isDark;
};

} // namespace lumbung

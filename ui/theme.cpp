// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QStyleFactory>
#include <QSvgRenderer>
#include <QWidget>

namespace lumbung::theme {

using namespace Qt::StringLiterals;

namespace {

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

struct Shades {
    QColor window, base, alternate, text, button, highlight, link, subdued, tip;
};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette(shades.button, shades.window);
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        const QColor written = group == QPalette::Disabled ? shades.subdued : shades.text;
        palette.setColor(group, QPalette::WindowText, written);
        palette.setColor(group, QPalette::Text, written);
        palette.setColor(group, QPalette::ButtonText, written);
        palette.setColor(group, QPalette::Window, shades.window);
        palette.setColor(group, QPalette::Base, shades.base);
        palette.setColor(group, QPalette::AlternateBase, shades.alternate);
        palette.setColor(group, QPalette::Button, shades.button);
        palette.setColor(group, QPalette::Highlight, group == QPalette::Disabled ? shades.subdued : shades.highlight);
        palette.setColor(group, QPalette::HighlightedText, Qt::white);
        palette.setColor(group, QPalette::Link, shades.link);
        palette.setColor(group, QPalette::LinkVisited, shades.link);
        palette.setColor(group, QPalette::PlaceholderText, shades.subdued);
        palette.setColor(group, QPalette::ToolTipBase, shades.tip);
        palette.setColor(group, QPalette::ToolTipText, shades.text);
    }
    return palette;
}

QPalette lightPalette()
{
    return paletteOf({.window = u"#f3f4f2"_s,
        .base = u"#ffffff"_s,
        .alternate = u"#f6f8fa"_s,
        .text = u"#1f2428"_s,
        .button = u"#f7f8f7"_s,
        .highlight = u"#2f669e"_s,
        .link = u"#1d5a96"_s,
        .subdued = u"#646c74"_s,
        .tip = u"#fdfbe8"_s});
}

/// Fields are lighter than the window: the style outlines them darker than it, which alone would hardly be seen.
QPalette darkPalette()
{
    return paletteOf({.window = u"#232629"_s,
        .base = u"#31363b"_s,
        .alternate = u"#363c42"_s,
        .text = u"#e8eaec"_s,
        .button = u"#41474d"_s,
        .highlight = u"#3a74b0"_s,
        .link = u"#8fc1f3"_s,
        .subdued = u"#a9b0b7"_s,
        .tip = u"#3d3a2c"_s});
}

/// Draws the file anew for every size, so it is sharp at any scaling, with the one colour of our icons exchanged.
class SvgIconEngine : public QIconEngine
{
public:
    explicit SvgIconEngine(QByteArray svg) : m_svg(std::move(svg)) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = m_svg;
        svg.replace("#3b6ea5", colour(mode).name().toLatin1());
        QSvgRenderer(svg).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap drawn(size);
        if (drawn.isNull()) // asked for before there is room for it
            return drawn;
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, drawn.rect(), mode, state);
        return drawn;
    }

    QIconEngine *clone() const override { return new SvgIconEngine(*this); }

private:
    static QColor colour(QIcon::Mode mode)
    {
        if (mode == QIcon::Selected)
            return QApplication::palette().color(QPalette::HighlightedText);
        return mode == QIcon::Disabled ? subdued() : accent();
    }

    QByteArray m_svg;
};

/// Keeps a widget's font a multiple of the application's when the person chooses another size of text.
class FontFollower : public QObject
{
public:
    FontFollower(QWidget *widget, double factor, bool isBold) : QObject(widget), m_factor(factor), m_isBold(isBold)
    {
        widget->installEventFilter(this);
        follow(widget);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationFontChange)
            follow(static_cast<QWidget *>(watched));
        return QObject::eventFilter(watched, event);
    }

private:
    void follow(QWidget *widget) const
    {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * m_factor);
        font.setBold(m_isBold);
        widget->setFont(font);
    }

    double m_factor;
    bool m_isBold;
};

} // namespace

void apply(QApplication &application, const QString &appearance)
{
    static const bool desktopIsDark = isDarkPalette(QApplication::palette());
    const bool dark = appearance == "dark"_L1 || (appearance != "light"_L1 && desktopIsDark);
    application.setStyle(QStyleFactory::create(u"Fusion"_s));
    application.setPalette(dark ? darkPalette() : lightPalette());
}

void setTextSize(QApplication &application, int addedPoints)
{
    static const QFont startedWith = QApplication::font();
    QFont font = startedWith;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() + addedPoints);
    application.setFont(font);
}

bool isDark()
{
    return isDarkPalette(QApplication::palette());
}

QIcon icon(const QString &name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new SvgIconEngine(file.readAll()));
}

QColor accent()
{
    return isDark() ? QColor(u"#86b9ee"_s) : QColor(u"#2f669e"_s);
}

QColor error()
{
    return isDark() ? QColor(u"#ff9d93"_s) : QColor(u"#a8201a"_s);
}

QColor warning()
{
    return isDark() ? QColor(u"#f0c674"_s) : QColor(u"#8a5a00"_s);
}

QColor success()
{
    return isDark() ? QColor(u"#9ad29a"_s) : QColor(u"#2c6e2f"_s);
}

QColor subdued()
{
    return QApplication::palette().color(QPalette::PlaceholderText);
}

void scaleFont(QWidget *widget, double factor, bool isBold)
{
    new FontFollower(widget, factor, isBold);
}

void subdue(QWidget *widget)
{
    widget->setForegroundRole(QPalette::PlaceholderText);
}

} // namespace lumbung::theme

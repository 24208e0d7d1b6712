// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figurelink.h"

#include "app/base/text.h"
#include "ui/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace lumbung {

namespace {

constexpr int margin = 8;
constexpr int wordGap = 24; ///< between words and number in a line

double factorOf(FigureLink::Size size)
{
    switch (size) {
    case FigureLink::Size::Big:
        return 3.6;
    case FigureLink::Size::Middle:
        return 1.9;
    case FigureLink::Size::Line:
        break;
    }
    return 1.0;
}

} // namespace

FigureLink::FigureLink(Size size, const QString &words, QWidget *parent)
    : QAbstractButton(parent), m_size(size), m_words(words)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(size == Size::Line ? QSizePolicy::Expanding : QSizePolicy::Preferred, QSizePolicy::Fixed);
    setUnknown();
}

void FigureLink::setValue(qint64 value)
{
    m_value = value;
    setEnabled(true);
    setText(tr("%1: %2", "what is counted, and how many").arg(m_words, numberText())); // for screen readers
    updateGeometry();
    update();
}

void FigureLink::setUnknown()
{
    m_value = -1;
    setEnabled(false);
    setText(m_words);
    update();
}

QString FigureLink::numberText() const
{
    return m_value < 0 ? QStringLiteral("–") : text::number(m_value);
}

QFont FigureLink::numberFont() const
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * factorOf(m_size));
    large.setBold(true);
    large.setUnderline(m_size == Size::Line || underMouse());
    return large;
}

QSize FigureLink::sizeHint() const
{
    const QFontMetrics words(font());
    const QFontMetrics number(numberFont());
    // Room for a number of usual length, so that the page does not move when it arrives.
    const int numberWidth
        = qMax(number.horizontalAdvance(numberText()), number.horizontalAdvance(QStringLiteral("0.000")));
    if (m_size == Size::Line)
        return {words.horizontalAdvance(m_words) + wordGap + numberWidth + 2 * margin, number.height() + 10};
    return {
        qMax(words.horizontalAdvance(m_words), numberWidth) + 2 * margin, number.height() + words.height() + margin};
}

void FigureLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isEnabled() && underMouse())
        painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    if (m_size == Size::Line)
        drawLine(painter);
    else
        drawBelow(painter);
    if (hasFocus()) {
        painter.setPen(QPen(theme::accent(), 1, Qt::DotLine));
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
    }
}

void FigureLink::drawBelow(QPainter &painter) const
{
    const QFont large = numberFont();
    const QRect inner = rect().adjusted(margin, margin / 2, -margin, -margin / 2);
    painter.setFont(large);
    painter.setPen(palette().color(isEnabled() ? QPalette::Link : QPalette::PlaceholderText));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, numberText());
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::Active, QPalette::WindowText));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom, m_words);
}

void FigureLink::drawLine(QPainter &painter) const
{
    const QRect inner = rect().adjusted(margin, 0, -margin, 0);
    painter.setPen(palette().color(QPalette::Active, QPalette::WindowText));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, m_words);
    painter.setFont(numberFont());
    painter.setPen(palette().color(isEnabled() ? QPalette::Link : QPalette::PlaceholderText));
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, numberText());
}

void FigureLink::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

bool FigureLink::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave || event->type() == QEvent::Enter
        || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rail.h"

#include "ui/theme.h"

#include <QButtonGroup>
#include <QIcon>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace lumbung {

namespace {

constexpr int pageIconSide = 22;
constexpr int markWidth = 4;

/// A flat button; the current page has a bar at its left and bold text, so colour is not the only sign.
class RailButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override
    {
        QFont bold = font();
        bold.setBold(true);
        const QFontMetrics metrics(bold);
        const int width = markWidth + 10 + pageIconSide + 10 + metrics.horizontalAdvance(text()) + 18;
        return {width, qMax(pageIconSide, metrics.height()) + 16};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (isChecked())
            painter.fillRect(rect(), palette().base());
        else if (underMouse() || isDown())
            painter.fillRect(rect(), palette().midlight());
        if (isChecked())
            painter.fillRect(0, 0, markWidth, height(), theme::accent());

        const QRect iconRect(markWidth + 10, (height() - pageIconSide) / 2, pageIconSide, pageIconSide);
        icon().paint(&painter, iconRect);

        QFont written = font();
        written.setBold(isChecked());
        painter.setFont(written);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect().adjusted(iconRect.right() + 11, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
        if (hasFocus())
            drawFocus(painter);
    }

private:
    void drawFocus(QPainter &painter) const
    {
        painter.setPen(QPen(theme::accent(), 1, Qt::DotLine));
        painter.drawRect(rect().adjusted(markWidth + 2, 2, -3, -3));
    }
};

} // namespace

Rail::Rail(QWidget *parent) : QWidget(parent), m_buttons(new QButtonGroup(this)), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 8, 0, 8);
    m_layout->setSpacing(2);
    m_layout->addStretch();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(m_buttons, &QButtonGroup::idClicked, this, &Rail::chosen);
}

void Rail::addEntry(const QIcon &icon, const QString &title, const QString &key)
{
    auto *button = new RailButton(this);
    button->setText(title);
    button->setIcon(icon);
    button->setCheckable(true);
    button->setToolTip(title + QStringLiteral(" (") + key + QStringLiteral(")"));
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const int index = int(m_buttons->buttons().size());
    m_buttons->addButton(button, index);
    m_layout->insertWidget(index, button);
}

void Rail::clear()
{
    const QList<QAbstractButton *> buttons = m_buttons->buttons();
    qDeleteAll(buttons);
}

void Rail::setCurrent(int index)
{
    if (QAbstractButton *button = m_buttons->button(index))
        button->setChecked(true);
}

int Rail::currentIndex() const
{
    return m_buttons->checkedId();
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

} // namespace lumbung

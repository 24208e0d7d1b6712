// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messageline.h"

#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int messageIconSide = 20;

QString iconName(MessageLine::Kind kind)
{
    switch (kind) {
    case MessageLine::Kind::Done:
        return u"done"_s;
    case MessageLine::Kind::Hint:
        return u"hint"_s;
    case MessageLine::Kind::Warning:
        return u"warning"_s;
    case MessageLine::Kind::Error:
        break;
    }
    return u"error"_s;
}

} // namespace

MessageLine::MessageLine(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_buttons(new QHBoxLayout)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);

    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setForegroundRole(QPalette::ToolTipText);
    setVisible(false);
}

void MessageLine::tell(Kind kind, const QString &message)
{
    removeButtons();
    m_kind = kind;
    m_text->setText(message);
    setAccessibleName(message);
    drawIcon();
    setVisible(true);
}

void MessageLine::clear()
{
    removeButtons();
    m_text->clear();
    setVisible(false);
}

QString MessageLine::message() const
{
    return m_text->text();
}

void MessageLine::addButton(const QString &text, QObject *context, const std::function<void()> &clicked)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, context, clicked);
    m_buttons->addWidget(button);
}

void MessageLine::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void MessageLine::drawIcon()
{
    m_icon->setPixmap(
        theme::icon(iconName(m_kind)).pixmap(QSize(messageIconSide, messageIconSide), devicePixelRatioF()));
}

void MessageLine::removeButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace lumbung

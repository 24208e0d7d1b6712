// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/helpline.h"

#include "ui/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace lumbung {

namespace {

QString helpFor(const QWidget *focus, const QWidget *page)
{
    for (const QWidget *widget = focus; widget && widget != page; widget = widget->parentWidget()) {
        if (!widget->whatsThis().isEmpty())
            return widget->whatsThis();
    }
    return page ? page->whatsThis() : QString();
}

} // namespace

HelpLine::HelpLine(QWidget *parent) : QFrame(parent), m_text(new QLabel(this)), m_keys(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->addWidget(m_text);
    layout->addWidget(m_keys);

    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_keys->setTextFormat(Qt::PlainText);
    m_keys->setWordWrap(true);
    m_keys->setText(tr("Alt+1 to Alt+9 and Alt+0: pages. Ctrl+K: any command. Ctrl+F: search. Ctrl+N: new cooperative. "
                       "F1 again: hide this help."));
    theme::subdue(m_keys);
    hide();
}

void HelpLine::showFor(const QWidget *focus, const QWidget *page)
{
    const QString found = helpFor(focus, page);
    if (isVisible() && found == m_text->text()) {
        hide();
        return;
    }
    tell(found);
    show();
}

void HelpLine::follow(const QWidget *focus, const QWidget *page)
{
    if (isVisible())
        tell(helpFor(focus, page));
}

void HelpLine::tell(const QString &help)
{
    m_text->setText(help);
    m_text->setVisible(!help.isEmpty());
}

QString HelpLine::text() const
{
    return m_text->text();
}

} // namespace lumbung

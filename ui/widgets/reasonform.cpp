// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reasonform.h"

#include "app/base/text.h"
#include "ui/actions.h"

#include <QAction>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lumbung {

ReasonForm::ReasonForm(ActionId done, const QString &name, const QString &help, QWidget *parent)
    : QFrame(parent), m_words(new QLabel(this)), m_reason(new QLineEdit(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_reason->setObjectName(name);
    m_reason->setWhatsThis(help);

    QAction *action = makeAction(done, this);
    connect(action, &QAction::triggered, this, [this] { Q_EMIT given(text::tidied(m_reason->text())); });
    auto *leave = new QAction(this);
    leave->setShortcut(Qt::Key_Escape);
    leave->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QAction::triggered, this, &ReasonForm::left);
    addAction(leave);
    QPushButton *button = makeKeyButton(action, this);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *back = new QPushButton(tr("Back (Esc)"), this);
    back->setAutoDefault(false);
    // What cannot be undone takes more than one key too many.
    connect(m_reason, &QLineEdit::returnPressed, this, [button] { button->setFocus(Qt::TabFocusReason); });
    connect(back, &QPushButton::clicked, this, &ReasonForm::left);

    auto *form = new QFormLayout;
    form->addRow(tr("Reason"), m_reason);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(button);
    buttons->addWidget(back);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addLayout(form);
    layout->addLayout(buttons);
    hide();
}

void ReasonForm::begin(const QString &words)
{
    m_words->setText(words);
    m_reason->clear();
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

} // namespace lumbung

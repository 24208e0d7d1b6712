// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/withdrawform.h"

#include "app/base/text.h"
#include "ui/actions.h"

#include <QAction>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lumbung {

using namespace Qt::StringLiterals;

WithdrawForm::WithdrawForm(QWidget *parent) : QFrame(parent), m_words(new QLabel(this)), m_reason(new QLineEdit(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_reason->setObjectName(u"withdrawReason"_s);
    m_reason->setWhatsThis(
        tr("Why the publication no longer stands. It is kept beside the publication for good; the publication itself "
           "stays as it was published."));

    QAction *withdraw = makeAction(ActionId::WithdrawNow, this);
    connect(withdraw, &QAction::triggered, this,
        [this] { Q_EMIT withdrawWanted(m_number, text::tidied(m_reason->text())); });
    auto *leave = new QAction(this);
    leave->setShortcut(Qt::Key_Escape);
    leave->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QAction::triggered, this, &WithdrawForm::left);
    addAction(leave);
    QPushButton *button = makeKeyButton(withdraw, this);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *back = new QPushButton(tr("Back (Esc)"), this);
    back->setAutoDefault(false);
    // What cannot be undone takes more than one key too many.
    connect(m_reason, &QLineEdit::returnPressed, this, [button] { button->setFocus(Qt::TabFocusReason); });
    connect(back, &QPushButton::clicked, this, &WithdrawForm::left);

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

void WithdrawForm::begin(const QString &number)
{
    m_number = number;
    m_words->setText(
        tr("Publication %1 is withdrawn for good. It stays in the list and renders as before, marked as withdrawn.")
            .arg(number));
    m_reason->clear();
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

} // namespace lumbung

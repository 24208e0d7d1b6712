// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/commandpalette.h"

#include "app/base/text.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

namespace {

constexpr int maxShown = 12;

/// Every typed word is in the name, in any order.
bool fits(const QString &name, const QString &typed)
{
    const QString folded = text::folded(name);
    const QStringList words = text::folded(typed).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) { return folded.contains(word); });
}

QString nameOf(const QAction &action)
{
    QString name = action.text();
    name.remove(u'&');
    return name;
}

} // namespace

CommandPalette::CommandPalette(QWidget *parent)
    : QFrame(parent), m_typed(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_typed);
    layout->addWidget(m_list);

    m_typed->setPlaceholderText(tr("Type a command"));
    m_typed->setAccessibleName(tr("Type a command"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_typed->installEventFilter(this);
    connect(m_typed, &QLineEdit::textChanged, this, &CommandPalette::list);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::trigger);
    hide();
}

void CommandPalette::open(const QList<QAction *> &actions)
{
    m_actions.clear();
    for (QAction *action : actions) {
        if (action->isEnabled() && action->isVisible() && !action->isSeparator() && !action->text().isEmpty())
            m_actions.append(action);
    }
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_typed->clear();
    list({});

    setFixedWidth(qMin(520, parentWidget()->width() - 40));
    move((parentWidget()->width() - width()) / 2, 60);
    raise();
    show();
    m_typed->setFocus();
}

void CommandPalette::list(const QString &typed)
{
    m_list->clear();
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        const QAction *action = m_actions.at(i);
        if (!action || !fits(nameOf(*action), typed))
            continue;
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(action->icon(),
            key.isEmpty() ? nameOf(*action) : tr("%1   (%2)", "command and its key").arg(nameOf(*action), key), m_list);
        item->setData(Qt::UserRole, i);
    }
    if (m_list->count() == 0)
        new QListWidgetItem(tr("No command is called that."), m_list);
    m_list->setCurrentRow(0);
    const int rows = std::clamp(m_list->count(), 4, maxShown);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
    adjustSize();
}

void CommandPalette::trigger()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QVariant place = item ? item->data(Qt::UserRole) : QVariant();
    if (!place.isValid())
        return;
    const QPointer<QAction> action = m_actions.at(place.toInt());
    leave();
    if (action)
        action->trigger();
}

void CommandPalette::leave()
{
    hide();
    if (m_before)
        m_before->setFocus();
}

bool CommandPalette::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        trigger();
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(qMax(0, m_list->currentRow() - 1));
        return true;
    case Qt::Key_Down:
        m_list->setCurrentRow(qMin(m_list->count() - 1, m_list->currentRow() + 1));
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusOut && isVisible()
        && static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason)
        hide();
    return QFrame::eventFilter(watched, event);
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/heldkeys.h"

#include <QAction>
#include <QApplication>
#include <QWidget>

namespace lumbung {

namespace {

constexpr Qt::KeyboardModifiers commandKeys = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

bool isOfTyping(const QKeyEvent &event)
{
    if (event.modifiers() & commandKeys)
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Backspace:
    case Qt::Key_Escape:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        return true;
    default:
        return !event.text().isEmpty() && event.text().at(0).isPrint();
    }
}

} // namespace

HeldKeys::HeldKeys(QWidget *area) : QObject(area), m_area(area) { }

void HeldKeys::hold()
{
    if (!m_isHolding)
        qApp->installEventFilter(this);
    m_isHolding = true;
}

void HeldKeys::release()
{
    qApp->removeEventFilter(this);
    m_isHolding = false;
    while (!m_isHolding && !m_keys.isEmpty())
        type(m_keys.takeFirst());
}

void HeldKeys::drop()
{
    m_keys.clear();
    release();
}

bool HeldKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || (widget != m_area && !m_area->isAncestorOf(widget)))
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!isForArea(*key))
        return false;
    event->accept(); // also so that the key of an action comes here as a key
    // A key held down must not run through the next records.
    if (event->type() == QEvent::KeyPress && !key->isAutoRepeat())
        m_keys.append({key->key(), key->modifiers() & ~Qt::KeypadModifier, key->text()});
    return true;
}

bool HeldKeys::isForArea(const QKeyEvent &event) const
{
    return isOfTyping(event) || actionOf(event.key(), event.modifiers() & ~Qt::KeypadModifier);
}

/// The shown action with this key, as the window would find it.
QAction *HeldKeys::actionOf(int key, Qt::KeyboardModifiers modifiers) const
{
    const QKeySequence sequence(QKeyCombination(modifiers, Qt::Key(key)));
    QList<QWidget *> widgets = m_area->findChildren<QWidget *>();
    widgets.append(m_area);
    for (const QWidget *widget : std::as_const(widgets)) {
        if (!widget->isVisible())
            continue;
        for (QAction *action : widget->actions()) {
            if (action->isEnabled() && action->shortcutContext() != Qt::WidgetShortcut
                && action->shortcuts().contains(sequence))
                return action;
        }
    }
    return nullptr;
}

void HeldKeys::type(const Key &key)
{
    QWidget *target = QApplication::focusWidget();
    if (!target || (target != m_area && !m_area->isAncestorOf(target))) {
        m_keys.clear(); // the person has gone elsewhere
        return;
    }
    // As a window does it: who has the focus may want the key for itself, else it is that of an action.
    QKeyEvent wanted(QEvent::ShortcutOverride, key.key, key.modifiers, key.text);
    wanted.ignore();
    QCoreApplication::sendEvent(target, &wanted);
    if (!wanted.isAccepted()) {
        if (QAction *action = actionOf(key.key, key.modifiers)) {
            action->trigger();
            return;
        }
    }
    QKeyEvent press(QEvent::KeyPress, key.key, key.modifiers, key.text);
    QCoreApplication::sendEvent(target, &press);
    QKeyEvent up(QEvent::KeyRelease, key.key, key.modifiers, key.text);
    QCoreApplication::sendEvent(target, &up);
}

} // namespace lumbung

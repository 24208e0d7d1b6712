// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QList>
#include <QObject>

class QAction;

namespace lumbung {

/// Keys typed while something is being saved, kept for what comes next: whoever types fast must not find the first
/// answer gone and the second in its place. They are typed again, in their order, once the next is shown.
class HeldKeys : public QObject
{
    Q_OBJECT

public:
    /// Of the keys typed into `area` and its keys of actions.
    explicit HeldKeys(QWidget *area);

    void hold();
    void release(); ///< types them; one that holds again keeps those behind it
    void drop(); ///< they were meant for something that does not come

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Key {
        int key;
        Qt::KeyboardModifiers modifiers;
        QString text;
    };

    QAction *actionOf(int key, Qt::KeyboardModifiers modifiers) const;
    bool isForArea(const QKeyEvent &event) const;
    void type(const Key &key);

    QWidget *m_area;
    QList<Key> m_keys;
    bool m_isHolding = false;
};

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>

class QAction;
class QLineEdit;
class QListWidget;

namespace lumbung {

/// Any command by typing part of its name, over the page (Ctrl+K). Enter does it, Esc goes back to where the focus was.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *parent);

    void open(const QList<QAction *> &actions);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void list(const QString &typed);
    void trigger();
    void leave();
    bool handleKey(int key);

    QList<QPointer<QAction>> m_actions;
    QPointer<QWidget> m_before;
    QLineEdit *m_typed;
    QListWidget *m_list;
};

} // namespace lumbung

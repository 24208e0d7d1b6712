// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace lumbung {

/// The views of a page, one at a time under a bar of tabs; each has a key that its tab names. Fills the page, which
/// owns the keys' actions.
class ViewTabs : public QWidget
{
    Q_OBJECT

public:
    /// `name`: the bar's object name; `spoken`: what a screen reader calls it.
    ViewTabs(const QString &name, const QString &spoken, QWidget *page);

    void add(ActionId key, QWidget *view); ///< the first one is in front
    QWidget *current() const;
    void show(QWidget *view); ///< to the front

Q_SIGNALS:
    void changed(); ///< another view came to the front

private:
    void showView(int view);

    QTabBar *m_bar;
    QStackedWidget *m_views;
};

} // namespace lumbung

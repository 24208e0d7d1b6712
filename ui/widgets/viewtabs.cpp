// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/viewtabs.h"

#include <QAction>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace lumbung {

ViewTabs::ViewTabs(const QString &name, const QString &spoken, QWidget *page)
    : QWidget(page), m_bar(new QTabBar(this)), m_views(new QStackedWidget(this))
{
    m_bar->setObjectName(name);
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    m_bar->setAccessibleName(spoken);
    connect(m_bar, &QTabBar::currentChanged, this, &ViewTabs::showView);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 8);
    layout->addWidget(m_bar);
    layout->addWidget(m_views, 1);
    auto *filling = new QVBoxLayout(page);
    filling->setContentsMargins(0, 0, 0, 0);
    filling->addWidget(this);
}

void ViewTabs::add(ActionId key, QWidget *view)
{
    QAction *action = makeAction(key, parentWidget());
    connect(action, &QAction::triggered, this, [this, view] { show(view); });
    m_views->addWidget(view);
    m_bar->addTab(keyLabel(*action));
}

QWidget *ViewTabs::current() const
{
    return m_views->currentWidget();
}

void ViewTabs::show(QWidget *view)
{
    showView(m_views->indexOf(view));
}

void ViewTabs::showView(int view)
{
    if (m_views->currentIndex() == view && m_bar->currentIndex() == view)
        return;
    const QSignalBlocker blocked(m_bar);
    m_bar->setCurrentIndex(view);
    m_views->setCurrentIndex(view);
    Q_EMIT changed();
}

} // namespace lumbung

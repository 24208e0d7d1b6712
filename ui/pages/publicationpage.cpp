// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/publicationpage.h"

#include "ui/actions.h"
#include "ui/pages/bridgeview.h"
#include "ui/pages/publicationview.h"

#include <QAction>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

namespace lumbung {

using namespace Qt::StringLiterals;

PublicationPage::PublicationPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_views(new QTabBar(this)), m_pages(new QStackedWidget(this)),
      m_publications(new PublicationView(context, this)), m_bridge(new BridgeView(context, this))
{
    setUpViews();
    connectViews();
}

void PublicationPage::setUpViews()
{
    m_views->setObjectName(u"publicationViews"_s);
    m_views->setExpanding(false);
    m_views->setDrawBase(false);
    m_views->setAccessibleName(tr("Views of the publications"));
    const std::pair<ActionId, QWidget *> views[]
        = {{ActionId::ViewPublications, m_publications}, {ActionId::ViewBridge, m_bridge}};
    for (const auto &[id, view] : views) {
        QAction *action = makeAction(id, this);
        const int place = m_pages->addWidget(view);
        connect(action, &QAction::triggered, this, [this, place] { showView(place); });
        m_views->addTab(keyLabel(*action));
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 8);
    layout->addWidget(m_views);
    layout->addWidget(m_pages, 1);
}

void PublicationPage::connectViews()
{
    connect(m_views, &QTabBar::currentChanged, this, &PublicationPage::showView);
    connect(m_publications, &PublicationView::chosenChanged, this, &PublicationPage::compare);
    connect(m_publications, &PublicationView::listWanted, this, &Page::listWanted);
    connect(m_publications, &PublicationView::jobStarted, this, &Page::jobStarted);
    connect(m_bridge, &BridgeView::listWanted, this, &Page::listWanted);
    connect(m_bridge, &BridgeView::recordWanted, this, &Page::recordWanted);
    connect(m_bridge, &BridgeView::jobStarted, this, &Page::jobStarted);
}

void PublicationPage::showView(int view)
{
    if (m_pages->currentIndex() == view && m_views->currentIndex() == view)
        return;
    const QSignalBlocker blocked(m_views);
    m_views->setCurrentIndex(view);
    m_pages->setCurrentIndex(view);
    activated();
}

void PublicationPage::compare(const QString &number, const QString &before)
{
    if (number == m_compared || before.isEmpty())
        return;
    m_compared = number;
    work::EndChoice from, to;
    from.publication = before;
    to.publication = number;
    m_bridge->compare(from, to);
}

void PublicationPage::activated()
{
    if (m_pages->currentWidget() == m_bridge)
        m_bridge->activate();
    else
        m_publications->activate();
}

} // namespace lumbung

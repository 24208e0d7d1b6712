// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/publicationpage.h"

#include "ui/actions.h"
#include "ui/pages/bridgeview.h"
#include "ui/pages/publicationview.h"
#include "ui/widgets/viewtabs.h"

namespace lumbung {

using namespace Qt::StringLiterals;

PublicationPage::PublicationPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_tabs(new ViewTabs(u"publicationViews"_s, tr("Views of the publications"), this)),
      m_publications(new PublicationView(context, this)), m_bridge(new BridgeView(context, this))
{
    setUpViews();
    connectViews();
}

void PublicationPage::setUpViews()
{
    m_tabs->add(ActionId::ViewPublications, m_publications);
    m_tabs->add(ActionId::ViewBridge, m_bridge);
    connect(m_tabs, &ViewTabs::changed, this, &PublicationPage::activated);
}

void PublicationPage::connectViews()
{
    connect(m_publications, &PublicationView::chosenChanged, this, &PublicationPage::compare);
    connect(m_publications, &PublicationView::listWanted, this, &Page::listWanted);
    connect(m_publications, &PublicationView::jobStarted, this, &Page::jobStarted);
    connect(m_bridge, &BridgeView::listWanted, this, &Page::listWanted);
    connect(m_bridge, &BridgeView::recordWanted, this, &Page::recordWanted);
    connect(m_bridge, &BridgeView::jobStarted, this, &Page::jobStarted);
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
    if (m_tabs->current() == m_bridge)
        m_bridge->activate();
    else
        m_publications->activate();
}

} // namespace lumbung

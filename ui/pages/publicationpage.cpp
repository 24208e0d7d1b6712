// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/publicationpage.h"

#include "ui/pages/publicationview.h"

#include <QVBoxLayout>

namespace lumbung {

PublicationPage::PublicationPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_publications(new PublicationView(context, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 8);
    layout->addWidget(m_publications);
    connect(m_publications, &PublicationView::listWanted, this, &Page::listWanted);
    connect(m_publications, &PublicationView::jobStarted, this, &Page::jobStarted);
}

void PublicationPage::activated()
{
    m_publications->activate();
}

} // namespace lumbung

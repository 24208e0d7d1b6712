// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duplicatepage.h"

#include "ui/actions.h"
#include "ui/pages/duplicateview.h"
#include "ui/pages/settledview.h"

#include <QAction>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

namespace lumbung {

using namespace Qt::StringLiterals;

DuplicatePage::DuplicatePage(const PageContext &context, QWidget *parent)
    : Page(parent), m_views(new QTabBar(this)), m_pages(new QStackedWidget(this)),
      m_pairs(new DuplicateView(context, this)), m_mergers(new SettledView(context, SettledView::Kind::Mergers, this)),
      m_marks(new SettledView(context, SettledView::Kind::Marks, this))
{
    setUpViews();
    connectViews(context.registerService);
}

void DuplicatePage::setUpViews()
{
    m_views->setObjectName(u"duplicateViews"_s);
    m_views->setExpanding(false);
    m_views->setDrawBase(false);
    m_views->setAccessibleName(tr("Views of the duplicates"));
    const std::pair<ActionId, QWidget *> views[]
        = {{ActionId::ViewPairs, m_pairs}, {ActionId::ViewMergers, m_mergers}, {ActionId::ViewMarks, m_marks}};
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

void DuplicatePage::connectViews(RegisterService &service)
{
    connect(m_views, &QTabBar::currentChanged, this, &DuplicatePage::showView);
    connect(m_pairs, &DuplicateView::recordWanted, this, &Page::recordWanted);
    connect(m_pairs, &DuplicateView::jobStarted, this, &Page::jobStarted);
    for (SettledView *view : {m_mergers, m_marks})
        connect(view, &SettledView::takenBack, m_pairs, &DuplicateView::forget);
    // What this page did to the register it shows already; the rest is looked at when it comes to the front again.
    connect(&service, &RegisterService::registerChanged, this, [this] {
        if (!isVisible())
            m_pairs->forget();
    });
}

void DuplicatePage::showView(int view)
{
    if (m_pages->currentIndex() == view && m_views->currentIndex() == view)
        return;
    const QSignalBlocker blocked(m_views);
    m_views->setCurrentIndex(view);
    m_pages->setCurrentIndex(view);
    activated();
}

void DuplicatePage::activated()
{
    if (m_pages->currentWidget() == m_pairs)
        m_pairs->activate();
    else
        qobject_cast<SettledView *>(m_pages->currentWidget())->activate();
}

} // namespace lumbung

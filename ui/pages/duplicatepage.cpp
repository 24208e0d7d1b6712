// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duplicatepage.h"

#include "ui/actions.h"
#include "ui/pages/duplicateview.h"
#include "ui/pages/settledview.h"
#include "ui/widgets/viewtabs.h"

namespace lumbung {

using namespace Qt::StringLiterals;

DuplicatePage::DuplicatePage(const PageContext &context, QWidget *parent)
    : Page(parent), m_tabs(new ViewTabs(u"duplicateViews"_s, tr("Views of the duplicates"), this)),
      m_pairs(new DuplicateView(context, this)), m_mergers(new SettledView(context, SettledView::Kind::Mergers, this)),
      m_marks(new SettledView(context, SettledView::Kind::Marks, this))
{
    setUpViews();
    connectViews(context.registerService);
}

void DuplicatePage::setUpViews()
{
    m_tabs->add(ActionId::ViewPairs, m_pairs);
    m_tabs->add(ActionId::ViewMergers, m_mergers);
    m_tabs->add(ActionId::ViewMarks, m_marks);
    connect(m_tabs, &ViewTabs::changed, this, &DuplicatePage::activated);
}

void DuplicatePage::connectViews(RegisterService &service)
{
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

void DuplicatePage::activated()
{
    if (m_tabs->current() == m_pairs)
        m_pairs->activate();
    else
        qobject_cast<SettledView *>(m_tabs->current())->activate();
}

} // namespace lumbung

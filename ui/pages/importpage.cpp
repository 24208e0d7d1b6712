// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importpage.h"

#include "ui/actions.h"
#include "ui/pages/importhistoryview.h"
#include "ui/pages/importmappingsview.h"
#include "ui/pages/importview.h"
#include "ui/pages/kitview.h"
#include "ui/widgets/viewtabs.h"

namespace lumbung {

using namespace Qt::StringLiterals;

ImportPage::ImportPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_tabs(new ViewTabs(u"importViews"_s, tr("Views of the imports"), this)),
      m_import(new ImportView(context, this)), m_history(new ImportHistoryView(context, this)),
      m_mappings(new ImportMappingsView(context, this)), m_kits(new KitView(context, this))
{
    setUpViews();
    join(m_import);
    join(m_history);
    join(m_kits);
}

void ImportPage::setUpViews()
{
    m_tabs->add(ActionId::ViewImport, m_import);
    m_tabs->add(ActionId::ViewImports, m_history);
    m_tabs->add(ActionId::ViewMappings, m_mappings);
    m_tabs->add(ActionId::ViewKits, m_kits);
    connect(m_tabs, &ViewTabs::changed, this, &ImportPage::activated);
}

template <class View>
void ImportPage::join(View *view)
{
    connect(view, &View::listWanted, this, &Page::listWanted);
    connect(view, &View::recordWanted, this, &Page::recordWanted);
    connect(view, &View::jobStarted, this, &Page::jobStarted);
}

void ImportPage::activated()
{
    if (m_tabs->current() == m_import)
        m_import->activate();
    else if (m_tabs->current() == m_history)
        m_history->activate();
    else if (m_tabs->current() == m_mappings)
        m_mappings->activate();
    else
        m_kits->activate();
}

bool ImportPage::canLeave()
{
    if (!m_import->canLeave())
        m_tabs->show(m_import);
    else if (!m_kits->canLeave())
        m_tabs->show(m_kits);
    else
        return true;
    return false;
}

bool ImportPage::isBusy() const
{
    return m_import->isBusy() || m_history->isBusy() || m_mappings->isBusy() || m_kits->isBusy();
}

} // namespace lumbung

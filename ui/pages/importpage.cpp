// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importpage.h"

#include "ui/actions.h"
#include "ui/pages/importhistoryview.h"
#include "ui/pages/importmappingsview.h"
#include "ui/pages/importview.h"

#include <QAction>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

namespace lumbung {

using namespace Qt::StringLiterals;

ImportPage::ImportPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_views(new QTabBar(this)), m_pages(new QStackedWidget(this)),
      m_import(new ImportView(context, this)), m_history(new ImportHistoryView(context, this)),
      m_mappings(new ImportMappingsView(context, this))
{
    setUpViews();
    join(m_import);
    join(m_history);
}

void ImportPage::setUpViews()
{
    m_views->setObjectName(u"importViews"_s);
    m_views->setExpanding(false);
    m_views->setDrawBase(false);
    m_views->setAccessibleName(tr("Views of the imports"));
    const std::pair<ActionId, QWidget *> views[]
        = {{ActionId::ViewImport, m_import}, {ActionId::ViewImports, m_history}, {ActionId::ViewMappings, m_mappings}};
    for (const auto &[id, view] : views) {
        QAction *action = makeAction(id, this);
        const int place = m_pages->addWidget(view);
        connect(action, &QAction::triggered, this, [this, place] { showView(place); });
        m_views->addTab(keyLabel(*action));
    }
    connect(m_views, &QTabBar::currentChanged, this, &ImportPage::showView);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 8);
    layout->addWidget(m_views);
    layout->addWidget(m_pages, 1);
}

template <class View>
void ImportPage::join(View *view)
{
    connect(view, &View::listWanted, this, &Page::listWanted);
    connect(view, &View::recordWanted, this, &Page::recordWanted);
    connect(view, &View::jobStarted, this, &Page::jobStarted);
}

void ImportPage::showView(int view)
{
    if (m_pages->currentIndex() == view && m_views->currentIndex() == view)
        return;
    const QSignalBlocker blocked(m_views);
    m_views->setCurrentIndex(view);
    m_pages->setCurrentIndex(view);
    activated();
}

void ImportPage::activated()
{
    if (m_pages->currentWidget() == m_import)
        m_import->activate();
    else if (m_pages->currentWidget() == m_history)
        m_history->activate();
    else
        m_mappings->activate();
}

bool ImportPage::canLeave()
{
    if (m_import->canLeave())
        return true;
    showView(m_pages->indexOf(m_import));
    return false;
}

bool ImportPage::isBusy() const
{
    return m_import->isBusy() || m_history->isBusy() || m_mappings->isBusy();
}

} // namespace lumbung

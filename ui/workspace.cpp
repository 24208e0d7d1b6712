// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace.h"

#include "ui/actions.h"
#include "ui/pages/chartpage.h"
#include "ui/pages/classificationpage.h"
#include "ui/pages/duplicatepage.h"
#include "ui/pages/entrypage.h"
#include "ui/pages/homepage.h"
#include "ui/pages/importpage.h"
#include "ui/pages/publicationpage.h"
#include "ui/pages/registerpage.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/settingspage.h"
#include "ui/theme.h"
#include "ui/widgets/helpline.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/rail.h"

#include <QAction>
#include <QApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace lumbung {

namespace {

template <class T>
Page *make(const PageContext &context, QWidget *parent)
{
    return new T(context, parent);
}

struct PageEntry {
    const char *id;
    Page *(*make)(const PageContext &context, QWidget *parent);
};

/// The rail, from top to bottom. A new page is a line here.
constexpr PageEntry entries[] = {
    {"home", &make<HomePage>},
    {"register", &make<RegisterPage>},
    {"entry", &make<EntryPage>},
    {"classification", &make<ClassificationPage>},
    {"import", &make<ImportPage>},
    {"duplicates", &make<DuplicatePage>},
    {"charts", &make<ChartPage>},
    {"reports", &make<ReportPage>},
    {"publications", &make<PublicationPage>},
    {"settings", &make<SettingsPage>},
};

} // namespace

Workspace::Workspace(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_rail(new Rail), m_pages(new QStackedWidget), m_banner(new MessageLine), m_help(new HelpLine)
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_pages, 1);
    column->addWidget(m_help);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(column, 1);

    for (const PageEntry &entry : entries)
        addPage(entry.make(context, m_pages), m_pages->count());
    makeActions();
    showBanner(context.store);
    connect(m_rail, &Rail::chosen, this, &Workspace::showPage);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (isAncestorOf(now))
            m_help->follow(now, currentPage());
    });
}

void Workspace::addPage(Page *page, int index)
{
    const QKeySequence key = pageKey(index);
    m_rail->addEntry(theme::icon(page->iconName()), page->title(), key.toString(QKeySequence::NativeText));
    m_pages->addWidget(page);
    join(page);

    auto *action = new QAction(theme::icon(page->iconName()), page->title(), this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [this, index] { showPage(index); });
    addAction(action);
}

void Workspace::makeActions()
{
    const auto add = [this](ActionId id, auto done) {
        QAction *action = makeAction(id, this);
        connect(action, &QAction::triggered, this, done);
        return action;
    };
    add(ActionId::NewRecord, [this] { openRecord(0); });
    m_search = add(ActionId::Search, [this] {
        showPageOf("register");
        find<RegisterPage>()->focusSearch();
    });
    add(ActionId::BackUp, [this] {
        showPageOf("settings");
        find<SettingsPage>()->backUp();
    });
    add(ActionId::Verify, [this] {
        showPageOf("settings");
        find<SettingsPage>()->verify();
    });
    add(ActionId::OpenOtherRegister, [this] { Q_EMIT otherRegisterWanted(); });
}

void Workspace::join(Page *page)
{
    connect(page, &Page::statusMessage, this, &Workspace::statusMessage);
    connect(page, &Page::jobStarted, this, &Workspace::jobStarted);
    connect(page, &Page::recordWanted, this, &Workspace::openRecord);
    connect(page, &Page::listWanted, this, [this](const Filter &filter, const QString &title) {
        find<RegisterPage>()->showFilter(filter, title);
        showPageOf("register");
    });
    if (const auto *entry = qobject_cast<EntryPage *>(page))
        connect(entry, &EntryPage::neighbourWanted, this, &Workspace::openNeighbour);
    if (const auto *settings = qobject_cast<SettingsPage *>(page)) {
        connect(settings, &SettingsPage::settingChanged, this, &Workspace::settingChanged);
        connect(settings, &SettingsPage::otherRegisterWanted, this, &Workspace::otherRegisterWanted);
    }
}

void Workspace::openRecord(qint64 id)
{
    auto *entry = find<EntryPage>();
    if (id == 0)
        entry->newRecord();
    else
        entry->openRecord(id);
    showPageOf("entry");
}

void Workspace::openNeighbour(int step)
{
    const qint64 id = find<RegisterPage>()->neighbourOf(find<EntryPage>()->recordId(), step);
    if (id != 0)
        find<EntryPage>()->openRecord(id);
    else
        Q_EMIT statusMessage(step < 0 ? tr("There is no record before this one in the list.")
                                      : tr("There is no record after this one in the list."));
}

void Workspace::showBanner(const Store &store)
{
    if (store.isReadOnly())
        m_banner->tell(MessageLine::Kind::Warning, store.readOnlyReason());
}

int Workspace::pageCount() const
{
    return m_pages->count();
}

Page *Workspace::page(int index) const
{
    return qobject_cast<Page *>(m_pages->widget(index));
}

Page *Workspace::currentPage() const
{
    return page(m_pages->currentIndex());
}

int Workspace::indexOf(const QString &id) const
{
    const auto found
        = std::ranges::find_if(entries, [&id](const PageEntry &entry) { return id == QLatin1StringView(entry.id); });
    return found == std::end(entries) ? -1 : int(std::distance(std::begin(entries), found));
}

void Workspace::showPage(int index)
{
    if (index < 0 || index >= pageCount())
        return;
    m_pages->setCurrentIndex(index);
    m_rail->setCurrent(index);
    m_help->hide();
    m_search->setEnabled(!qobject_cast<RegisterPage *>(currentPage())); // which has the key itself
    currentPage()->activated();
    Q_EMIT pageShown(index);
}

void Workspace::showPageOf(const char *id)
{
    showPage(indexOf(QString::fromLatin1(id)));
}

bool Workspace::canLeave()
{
    for (int i = 0; i < pageCount(); ++i) {
        if (page(i)->canLeave())
            continue;
        showPage(i);
        return false;
    }
    return true;
}

void Workspace::showHelp()
{
    m_help->showFor(focusWidget(), currentPage());
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registerpage.h"

#include "app/base/text.h"
#include "app/services/atwork.h"
#include "ui/actions.h"
#include "ui/models/registermodel.h"
#include "ui/models/tabtext.h"
#include "ui/pages/registerfilterbar.h"
#include "ui/pages/registertable.h"
#include "ui/pages/whywork.h"
#include "ui/theme.h"
#include "ui/widgets/messageline.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

constexpr int detailsPause = 60; ///< milliseconds
constexpr int detailsWidth = 330; ///< pixels at first

enum Shown {
    Table,
    Empty,
};

} // namespace

RegisterPage::RegisterPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_model(new RegisterModel(context.store, this)),
      m_bar(new RegisterFilterBar(this)), m_origin(new MessageLine(this)), m_message(new MessageLine(this)),
      m_table(new RegisterTable(context.settings, this)), m_details(new RegisterDetails(this)),
      m_stack(new QStackedWidget(this)), m_emptyText(new QLabel(this)), m_emptyButton(new QPushButton(this)),
      m_count(new QLabel(this)), m_verify(makeAction(ActionId::VerifyRecords, this)),
      m_columns(new QPushButton(tr("Columns"), this))
{
    m_table->setModel(m_model);
    m_table->showOrder(m_model->order());
    setUpLayout();
    connectParts();
    askAgain();
}

QString RegisterPage::title() const
{
    return tr("Register");
}

QString RegisterPage::iconName() const
{
    return u"register"_s;
}

void RegisterPage::setUpLayout()
{
    m_table->setAccessibleName(tr("Cooperatives"));
    m_origin->setObjectName(u"origin"_s);
    m_count->setObjectName(u"count"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_emptyText->setObjectName(u"empty"_s);
    m_emptyText->setTextFormat(Qt::PlainText);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyButton->setObjectName(u"emptyButton"_s);
    m_emptyButton->setAutoDefault(false);
    m_columns->setAutoDefault(false);
    m_columns->setMenu(new QMenu(m_columns));

    auto *empty = new QWidget(this);
    auto *emptyLayout = new QVBoxLayout(empty);
    emptyLayout->addStretch();
    emptyLayout->addWidget(m_emptyText);
    emptyLayout->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    emptyLayout->addStretch();
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);

    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setCollapsible(0, false);
    splitter->setSizes({900, detailsWidth});

    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_count, 1);
    QPushButton *verify = makeKeyButton(m_verify, this);
    connect(m_verify, &QAction::enabledChanged, verify, &QWidget::setEnabled);
    bottom->addWidget(verify);
    bottom->addWidget(m_columns);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 8);
    layout->addWidget(m_origin);
    layout->addWidget(m_bar);
    layout->addWidget(m_message);
    layout->addWidget(splitter, 1);
    layout->addLayout(bottom);
}

void RegisterPage::connectParts()
{
    connect(m_bar, &RegisterFilterBar::changed, this, [this](const Filter &filter) {
        // No longer exactly what was opened; what the bar cannot show is still told.
        if (RegisterFilterBar::showsAllOf(filter))
            m_origin->clear();
        else
            tellOrigin(tr("Chosen further, among: %1").arg(m_originTitle));
        ask(filter);
    });
    connect(m_bar, &RegisterFilterBar::listEntered, this, [this] {
        m_table->setFocus();
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->setCurrentRow(0);
    });
    connect(m_bar, &RegisterFilterBar::dayRefused, this, [this](const QString &message) {
        if (message.isEmpty())
            m_message->clear();
        else
            m_message->tell(MessageLine::Kind::Error, message);
    });
    connect(m_model, &RegisterModel::loaded, this, &RegisterPage::showLoaded);
    connect(m_model, &RegisterModel::failed, this, &RegisterPage::showError);
    connect(m_table, &RegisterTable::sortWanted, this, [this](const Sort &sort) {
        m_table->showOrder(sort);
        m_model->ask(m_bar->filter(), sort);
    });
    connect(m_table, &RegisterTable::rowOpened, this, &RegisterPage::openRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { currentRowChanged(current.row()); });
    connect(m_details, &RegisterDetails::openWanted, this, [this] { openRow(m_table->currentIndex().row()); });
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (RegisterFilterBar::isEmpty(m_bar->filter()))
            Q_EMIT recordWanted(0);
        else
            m_bar->clear();
    });
    connect(m_columns->menu(), &QMenu::aboutToShow, this, [this] {
        m_columns->menu()->clear();
        m_table->fillColumnMenu(m_columns->menu());
    });
    m_detailsPause.setSingleShot(true);
    m_detailsPause.setInterval(detailsPause);
    connect(&m_detailsPause, &QTimer::timeout, this, &RegisterPage::loadDetails);
    connect(&m_context.registerService, &RegisterService::registerChanged, this, &RegisterPage::askAgain);
    connect(makeAction(ActionId::Search, this), &QAction::triggered, m_bar, &RegisterFilterBar::focusSearch);
    m_verify->setEnabled(!m_context.store.isReadOnly());
    connect(m_verify, &QAction::triggered, this, &RegisterPage::verifySelection);
    connect(makeAction(ActionId::Copy, m_table), &QAction::triggered, this, [this] { copySelection(false); });
    connect(
        makeAction(ActionId::CopyWithHeadings, m_table), &QAction::triggered, this, [this] { copySelection(true); });
}

void RegisterPage::activated()
{
    if (m_isStale)
        askAgain();
    else if (m_current && m_table->currentIndex().isValid())
        m_detailsPause.start(); // something may have been published meanwhile
    if (!m_origin->isHidden())
        m_table->setFocus();
    else
        m_bar->focusSearch();
}

void RegisterPage::focusSearch()
{
    m_bar->focusSearch();
}

void RegisterPage::showFilter(const Filter &filter, const QString &title)
{
    m_bar->setFilter(filter);
    m_message->clear();
    m_originTitle = title;
    tellOrigin(tr("Shown are: %1").arg(title));
    m_current = 0;
    ask(filter);
}

void RegisterPage::tellOrigin(const QString &words)
{
    m_origin->tell(MessageLine::Kind::Hint, words);
    m_origin->addButton(tr("Show the whole register"), this, [this] { m_bar->clear(); });
}

void RegisterPage::ask(const Filter &filter)
{
    m_model->ask(filter, m_model->order());
    showCount();
}

void RegisterPage::askAgain()
{
    // Reading again behind another page would only slow that one down.
    m_isStale = !isVisible() && m_model->rowCount() > 0;
    if (!m_isStale)
        ask(m_bar->filter());
}

void RegisterPage::showLoaded()
{
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? Table : Empty);
    showCount();
    if (m_model->rowCount() == 0) {
        showEmpty();
        currentRowChanged(-1);
        return;
    }
    const int row = m_model->rowOf(m_current);
    if (row >= 0) {
        m_table->setCurrentRow(row);
        m_detailsPause.start(); // the same row may be another record now
    } else {
        currentRowChanged(-1);
    }
}

void RegisterPage::showCount()
{
    if (m_model->isLoading())
        m_count->setText(tr("Searching…"));
    else
        m_count->setText(tr("%Ln cooperative(s)", nullptr, m_model->rowCount()));
}

void RegisterPage::showEmpty()
{
    const bool isWholeRegister = RegisterFilterBar::isEmpty(m_bar->filter());
    m_emptyText->setText(isWholeRegister
            ? tr("The register has no cooperatives yet. Enter the first one, or import a list.")
            : tr("No cooperative fits what is typed and chosen above. Type less, choose fewer filters, or clear them "
                 "all."));
    m_emptyButton->setText(isWholeRegister ? tr("Enter a cooperative") : tr("Clear filters"));
}

void RegisterPage::showError(const Error &error)
{
    m_message->tell(MessageLine::Kind::Error, error.message);
    m_message->addButton(tr("Try again"), this, [this] {
        m_message->clear();
        ask(m_bar->filter());
    });
    showCount();
}

qint64 RegisterPage::neighbourOf(qint64 id, int step) const
{
    const int row = m_model->rowOf(id);
    return row < 0 ? 0 : m_model->idAt(row + step);
}

void RegisterPage::currentRowChanged(int row)
{
    m_detailsJob.cancel();
    if (row < 0) {
        m_detailsPause.stop();
        m_details->showNothing();
        return;
    }
    m_current = m_model->idAt(row);
    m_detailsPause.start();
}

void RegisterPage::loadDetails()
{
    const auto read = [&store = m_context.store, id = m_current, today = m_context.clock.today(),
                          shown = m_model->filter()](Progress &progress) -> Details {
        const auto records = store.cooperatives();
        if (!records)
            return records.error();
        Result<Cooperative> record = (*records)->load(id);
        if (!record)
            return record.error();
        Result<Timeline> timeline = (*records)->timeline(id);
        if (!timeline)
            return timeline.error();
        const auto publications = store.publications();
        if (!publications)
            return publications.error();
        Result<QList<PublishedMembership>> published = (*publications)->membershipsOf(id);
        if (!published)
            return published.error();
        const auto verifications = store.verifications();
        if (!verifications)
            return verifications.error();
        Filter onlyThis;
        onlyThis.onlyIds = {id};
        const Result<QList<qint64>> unverified = (*verifications)->unverified(onlyThis, progress);
        if (!unverified)
            return unverified.error();
        Result<Explanation> why = work::whyCounted(**records, id, shown, today);
        if (!why)
            return why.error();
        return RecordDetails{*std::move(record), *std::move(timeline), *std::move(why), *std::move(published),
            unverified->isEmpty(), work::isToday(shown)};
    };
    m_detailsJob.start(read, [this](const Details &details) {
        if (details)
            m_details->showRecord(*details);
        else
            showError(details.error());
    });
}

void RegisterPage::openRow(int row)
{
    if (const qint64 id = m_model->idAt(row))
        Q_EMIT recordWanted(id);
}

QList<qint64> RegisterPage::selectedIds() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<qint64> ids;
    ids.reserve(rows.size());
    for (const int row : std::as_const(rows))
        ids.append(m_model->idAt(row));
    return ids;
}

void RegisterPage::verifySelection()
{
    const QList<qint64> ids = selectedIds();
    if (ids.isEmpty())
        return;
    m_verify->setEnabled(false); // until it is answered
    const auto verify = [&store = m_context.store, ids, author = atWork(m_context.settings, u"form"_s)](
                            Progress &) -> Result<qint64> {
        const Result<std::unique_ptr<VerificationStore>> verifications = store.verifications();
        return verifications ? (*verifications)->verify(ids, author) : verifications.error();
    };
    m_verifyJob.start(verify, [this](const Result<qint64> &verified) {
        m_verify->setEnabled(true);
        if (!verified)
            return m_message->tell(MessageLine::Kind::Error, verified.error().message);
        Q_EMIT statusMessage(tr("%Ln record(s) marked as verified", nullptr, static_cast<int>(*verified)));
        m_detailsPause.start();
    });
}

void RegisterPage::copySelection(bool withHeadings)
{
    const QList<qint64> ids = selectedIds();
    if (ids.isEmpty())
        return;
    const auto read
        = [&store = m_context.store, ids, filter = m_model->filter(), columns = m_table->shownColumns(), withHeadings](
              Progress &progress) { return tabtext::ofRegister(store, ids, filter, columns, withHeadings, progress); };
    const auto job = m_copyJob.start(read, [this, count = static_cast<int>(ids.size())](const Result<QString> &copied) {
        if (!copied)
            return showError(copied.error());
        QGuiApplication::clipboard()->setText(*copied);
        Q_EMIT statusMessage(tr("%Ln row(s) copied", nullptr, count));
    });
    Q_EMIT jobStarted(tr("Copying"), QFuture<void>(job));
}

} // namespace lumbung

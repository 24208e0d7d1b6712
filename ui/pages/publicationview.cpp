// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/publicationview.h"

#include "app/base/log.h"
#include "app/base/text.h"
#include "app/services/atwork.h"
#include "ui/actions.h"
#include "ui/pages/publicationdetails.h"
#include "ui/pages/publishform.h"
#include "ui/theme.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/readtable.h"
#include "ui/widgets/reasonform.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

using Entry = PublicationEntry;

QList<StructModel<Entry>::Column> entryColumns()
{
    return {
        {PublicationView::tr("Number"), [](const Entry &one) { return one.number; }},
        {PublicationView::tr("As of"), [](const Entry &one) { return text::shortDate(one.asOf); }},
        {PublicationView::tr("Definition"), [](const Entry &one) { return work::variantTitle(one.variant); }},
        {PublicationView::tr("Total"), [](const Entry &one) { return text::number(one.total); }, true},
        {PublicationView::tr("Published"), [](const Entry &one) { return text::longDateTime(one.at); }},
        {PublicationView::tr("By", "person"), [](const Entry &one) { return one.author; }},
        {PublicationView::tr("Fingerprint"), [](const Entry &one) { return shortFingerprint(one.fingerprint); }},
        {PublicationView::tr("State"),
            [](const Entry &one) {
                return one.isWithdrawn() ? PublicationView::tr("withdrawn") : PublicationView::tr("stands");
            }},
    };
}

constexpr int definitionColumn = 2;

} // namespace

PublicationView::PublicationView(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_stack(new QStackedWidget(this)), m_list(new QWidget(this)),
      m_form(new PublishForm(context, this)), m_message(new MessageLine(m_list)),
      m_withdraw(new ReasonForm(ActionId::WithdrawNow, u"withdrawReason"_s,
          tr("Why the publication no longer stands. It is kept beside the publication for good; the publication itself "
             "stays as it was published."),
          m_list)),
      m_content(new QStackedWidget(m_list)), m_none(new QLabel(m_list)),
      m_entries(new StructModel<Entry>(entryColumns(), this)), m_table(new QTableView(m_list)),
      m_details(new PublicationDetails(m_list))
{
    m_list->setWhatsThis(tr("What was published, newest first: frozen, numbered, with a fingerprint. Below are the "
                            "figures of the chosen one and what they rest on. Enter on a figure opens the cooperatives "
                            "that were counted."));
    setUpTable();
    m_none->setObjectName(u"publicationNone"_s);
    m_none->setTextFormat(Qt::PlainText);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_none->setFocusPolicy(Qt::TabFocus); // there is nothing else to have it
    theme::scaleFont(m_none, 1.15, true);

    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->addLayout(makeButtons());
    list->addWidget(m_message);
    list->addWidget(m_withdraw);
    list->addWidget(m_content, 1);
    m_content->addWidget(m_none);
    m_content->addWidget(makeList());
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connectParts();
    showActions();
}

void PublicationView::setUpTable()
{
    setUpReadTable(m_table, m_entries, u"publications"_s, tr("Publications"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(definitionColumn, QHeaderView::Stretch);
    letCopy(m_table);
}

QWidget *PublicationView::makeList()
{
    auto *splitter = new QSplitter(Qt::Vertical, m_list);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    return splitter;
}

QLayout *PublicationView::makeButtons()
{
    auto *line = new FlowLayout;
    QAction *publish = addAction(line, ActionId::PublishForm, [this] { openForm(); });
    QAction *withdrawal = addAction(line, ActionId::WithdrawForm, [this] { askWithdrawal(); });
    QAction *xlsx = addAction(line, ActionId::SaveXlsx, [this] { askWhereToSave(PublicationFormat::Xlsx); });
    QAction *csv = addAction(line, ActionId::SaveCsv, [this] { askWhereToSave(PublicationFormat::Csv); });
    QAction *json = addAction(line, ActionId::SaveJson, [this] { askWhereToSave(PublicationFormat::Json); });
    addAction(line, ActionId::CheckFile, [this] { askForFileToCheck(); });
    m_writing = {publish, withdrawal};
    m_ofOne = {withdrawal, xlsx, csv, json};
    return line;
}

QAction *PublicationView::addAction(QLayout *line, ActionId id, const std::function<void()> &done)
{
    QAction *action = makeAction(id, m_list);
    connect(action, &QAction::triggered, this, done);
    QPushButton *button = makeKeyButton(action, m_list);
    if (action->shortcut().isEmpty())
        button->setText(action->text());
    connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    line->addWidget(button);
    return action;
}

void PublicationView::connectParts()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { chosenRow(current.row()); });
    connect(m_table, &QAbstractItemView::activated, m_details,
        [this] { m_details->findChild<QTableView *>()->setFocus(Qt::OtherFocusReason); });
    connect(m_details, &PublicationDetails::listWanted, this, &PublicationView::listWanted);
    connect(m_withdraw, &ReasonForm::given, this, &PublicationView::withdraw);
    connect(m_withdraw, &ReasonForm::left, this, [this] {
        m_withdraw->hide();
        m_message->clear();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_form, &PublishForm::listWanted, this, &PublicationView::listWanted);
    connect(m_form, &PublishForm::jobStarted, this, &PublicationView::jobStarted);
    connect(m_form, &PublishForm::left, this, &PublicationView::leaveForm);
    connect(m_form, &PublishForm::published, this, &PublicationView::showPublished);
}

bool PublicationView::isBusy() const
{
    return m_isLoading || m_isOpening || m_isWorking || m_form->isBusy();
}

void PublicationView::activate()
{
    if (m_stack->currentWidget() == m_form) {
        m_form->takeFocus();
        return;
    }
    QWidget *last = focusWidget();
    if (last && last != this)
        last->setFocus(Qt::OtherFocusReason);
    reload();
}

void PublicationView::reload(const QString &wanted)
{
    m_isLoading = true;
    const QString number = !wanted.isEmpty() ? wanted : chosen() ? chosen()->number : QString();
    m_listJob.start([&store = m_context.store](Progress &) { return work::publishedEntries(store); },
        [this, number](const Result<QList<Entry>> &entries) {
            m_isLoading = false;
            if (entries)
                showEntries(*entries, number);
            else
                tellError(entries.error());
        });
}

void PublicationView::showEntries(const QList<Entry> &entries, const QString &wanted)
{
    m_entries->setRows(entries);
    m_content->setCurrentIndex(entries.isEmpty() ? 0 : 1);
    if (entries.isEmpty()) {
        m_none->setText(m_context.store.isReadOnly()
                ? tr("Nothing was published yet from this register.")
                : tr("Nothing was published yet. Press Ctrl+T to freeze a count: choose the period and the definition, "
                     "look at what is still open, and publish."));
        m_details->showNothing();
        showActions();
        Q_EMIT chosenChanged({}, {});
        if (isVisible() && !m_list->isAncestorOf(window()->focusWidget()))
            m_none->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto found = std::ranges::find(entries, wanted, &Entry::number);
    const int row = found == entries.cend() ? 0 : static_cast<int>(std::distance(entries.cbegin(), found));
    m_table->selectRow(row);
    const QWidget *focus = window()->focusWidget();
    if (isVisible() && (!focus || focus == m_none || !m_list->isAncestorOf(focus)))
        m_table->setFocus(Qt::OtherFocusReason);
}

const PublicationEntry *PublicationView::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_entries->rowCount() ? &m_entries->rows().at(row) : nullptr;
}

void PublicationView::chosenRow(int row)
{
    showActions();
    if (row < 0)
        return;
    const QList<Entry> &all = m_entries->rows();
    const Entry &entry = all.at(row);
    const auto before = std::find_if(all.cbegin() + row + 1, all.cend(),
        [&entry](const Entry &one) { return one.variant == entry.variant && !one.isWithdrawn(); });
    Q_EMIT chosenChanged(entry.number, before == all.cend() ? QString() : before->number);
    m_isOpening = true;
    m_openJob.start(
        [&store = m_context.store, number = entry.number](Progress &) { return work::openPublication(store, number); },
        [this](const Result<work::OpenedPublication> &opened) {
            m_isOpening = false;
            if (opened) {
                m_details->showPublication(*opened);
                return;
            }
            m_details->showNothing();
            tellError(opened.error());
        });
}

void PublicationView::showActions()
{
    const Entry *entry = chosen();
    for (QAction *action : std::as_const(m_ofOne))
        action->setEnabled(entry);
    for (QAction *action : std::as_const(m_writing)) {
        const bool isPossible = !m_ofOne.contains(action) || (entry && !entry->isWithdrawn());
        action->setEnabled(isPossible && !m_context.store.isReadOnly());
    }
}

void PublicationView::openForm()
{
    m_message->clear();
    m_withdraw->hide();
    m_stack->setCurrentWidget(m_form);
    m_form->begin();
}

void PublicationView::leaveForm()
{
    m_stack->setCurrentWidget(m_list);
    (chosen() ? static_cast<QWidget *>(m_table) : m_none)->setFocus(Qt::OtherFocusReason);
}

void PublicationView::showPublished(const QString &number, const QString &message)
{
    m_message->tell(MessageLine::Kind::Done, message);
    leaveForm();
    reload(number);
}

void PublicationView::askWithdrawal()
{
    m_message->clear();
    m_withdrawn = chosen()->number;
    m_withdraw->begin(
        tr("Publication %1 is withdrawn for good. It stays in the list and renders as before, marked as withdrawn.")
            .arg(m_withdrawn));
}

void PublicationView::withdraw(const QString &reason)
{
    if (m_isWorking)
        return;
    if (reason.isEmpty() || text::hasForbiddenCharacters(reason)) {
        m_message->tell(MessageLine::Kind::Error, tr("Say why it is withdrawn. Nothing was changed."));
        return;
    }
    m_isWorking = true;
    m_message->clear();
    m_withdrawJob.start([&store = m_context.store, number = m_withdrawn, reason,
                            author = atWork(m_context.settings, u"publications"_s)](
                            Progress &) { return work::withdrawPublication(store, number, reason, author); },
        [this](const Result<void> &done) {
            m_isWorking = false;
            if (!done) {
                tellError(done.error());
                return;
            }
            m_withdraw->hide();
            m_message->tell(MessageLine::Kind::Done, tr("Publication %1 was withdrawn.").arg(m_withdrawn));
            m_table->setFocus(Qt::OtherFocusReason);
            reload(m_withdrawn);
        });
}

void PublicationView::askWhereToSave(PublicationFormat format)
{
    const QString ending = publicationFormats().at(static_cast<int>(format));
    FileQuestion question;
    question.what = FileQuestion::What::Save;
    question.title = tr("Save the publication");
    question.suggested = tr("publication-%1.%2", "name of a file").arg(chosen()->number, ending);
    question.filter = format == PublicationFormat::Csv ? tr("CSV (*.csv)")
        : format == PublicationFormat::Json            ? tr("JSON (*.json)")
                                                       : tr("Excel (*.xlsx)");
    askForFile(this, m_context.settings, question, [this, format](const QString &path) { saveTo(format, path); });
}

void PublicationView::saveTo(PublicationFormat format, const QString &path)
{
    if (m_isWorking || !chosen())
        return;
    m_message->clear();
    const auto job
        = m_saveJob.start([&store = m_context.store, number = chosen()->number, format, path](
                              Progress &progress) { return writePublication(store, number, format, path, progress); },
            [this, path](const Result<void> &done) {
                m_isWorking = false;
                if (!done) {
                    tellError(done.error());
                    return;
                }
                m_message->tell(
                    MessageLine::Kind::Done, tr("The publication was saved: %1").arg(QDir::toNativeSeparators(path)));
                m_message->addButton(tr("Open folder"), this, [path] { openFolderOf(path); });
            },
            [this] {
                m_isWorking = false;
                m_message->tell(MessageLine::Kind::Warning, tr("Saving was cancelled. No file was written."));
            });
    showJob(tr("Saving the publication"), QFuture<void>(job));
}

void PublicationView::askForFileToCheck()
{
    FileQuestion question;
    question.title = tr("Which publication is this file?");
    question.filter = tr("Publications (*.xlsx *.csv *.json);;All files (*)");
    askForFile(this, m_context.settings, question, [this](const QString &path) { checkFile(path); });
}

void PublicationView::checkFile(const QString &path)
{
    if (m_isWorking)
        return;
    m_message->clear();
    const auto job = m_checkJob.start(
        [&store = m_context.store, path](Progress &progress) { return identifyFile(store, path, progress); },
        [this, path](const Result<FileIdentity> &identity) {
            m_isWorking = false;
            tell(identity, QFileInfo(path).fileName());
        },
        [this] {
            m_isWorking = false;
            m_message->tell(MessageLine::Kind::Warning, tr("Checking the file was cancelled."));
        });
    showJob(tr("Checking the file"), QFuture<void>(job));
}

void PublicationView::tell(const Result<FileIdentity> &identity, const QString &file)
{
    if (!identity) {
        tellError(identity.error());
        return;
    }
    const bool isGood = identity->verdict == FileIdentity::Verdict::Genuine && !identity->publication.isWithdrawn();
    m_message->tell(isGood ? MessageLine::Kind::Done : MessageLine::Kind::Warning, work::verdictOf(*identity, file));
}

void PublicationView::tellError(const Error &error)
{
    m_message->tell(MessageLine::Kind::Error, logged(error).message);
}

void PublicationView::showJob(const QString &what, const QFuture<void> &job)
{
    m_isWorking = true;
    Q_EMIT jobStarted(what, job);
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settledview.h"

#include "app/base/text.h"
#include "app/services/atwork.h"
#include "ui/actions.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/readtable.h"
#include "ui/widgets/reasonform.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace lumbung {

using namespace Qt::StringLiterals;
using work::Settled;

namespace {

QList<StructModel<Settled>::Column> settledColumns(SettledView::Kind kind)
{
    const bool isMergers = kind == SettledView::Kind::Mergers;
    return {{SettledView::tr("When"), [](const Settled &one) { return text::longDateTime(one.at); }},
        {SettledView::tr("Who"), [](const Settled &one) { return one.author; }},
        {isMergers ? SettledView::tr("Kept") : SettledView::tr("First record"),
            [](const Settled &one) { return u"%1 (%2)"_s.arg(one.oneName, QString::number(one.one)); }},
        {isMergers ? SettledView::tr("Merged into it") : SettledView::tr("Second record"),
            [](const Settled &one) { return u"%1 (%2)"_s.arg(one.otherName, QString::number(one.other)); }},
        {SettledView::tr("How"), [](const Settled &one) { return one.how; }},
        {SettledView::tr("Reason"), [](const Settled &one) { return one.reason; }},
        {SettledView::tr("Taken back"), [](const Settled &one) { return one.undone; }}};
}

} // namespace

SettledView::SettledView(const PageContext &context, Kind kind, QWidget *parent)
    : QWidget(parent), m_context(context), m_kind(kind), m_message(new MessageLine(this)),
      m_settled(new StructModel<Settled>(settledColumns(kind), this)), m_table(new QTableView(this)),
      m_reason(new ReasonForm(ActionId::TakeBackNow, u"takeBackReason"_s,
          tr("Why it is taken back. It is kept beside what is taken back; nothing is deleted."), this)),
      m_takeBack(makeAction(ActionId::TakeBack, this))
{
    setUp();
}

void SettledView::setUp()
{
    const bool isMergers = m_kind == Kind::Mergers;
    setWhatsThis(isMergers
            ? tr("Mergers, newest first. Taking one back restores both records exactly, as long as nobody edited them "
                 "since.")
            : tr("Pairs that somebody said are two cooperatives, newest first. They are not listed as likely "
                 "duplicates, until that is taken back."));
    setUpReadTable(m_table, m_settled, isMergers ? u"mergers"_s : u"markedPairs"_s,
        isMergers ? tr("Mergers") : tr("Pairs of two cooperatives"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    letCopy(m_table);
    connect(m_takeBack, &QAction::triggered, this, [this] { ask(); });
    QPushButton *button = makeKeyButton(m_takeBack, this);
    connect(m_takeBack, &QAction::enabledChanged, button, &QWidget::setEnabled);
    m_takeBack->setEnabled(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this] { m_takeBack->setEnabled(chosen() && !m_context.store.isReadOnly()); });
    connect(m_reason, &ReasonForm::given, this, &SettledView::takeBack);
    connect(m_reason, &ReasonForm::left, this, &SettledView::leaveForm);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(button);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(buttons);
    layout->addWidget(m_message);
    layout->addWidget(m_reason);
    layout->addWidget(m_table, 1);
}

void SettledView::activate()
{
    m_table->setFocus(Qt::OtherFocusReason);
    reload();
}

void SettledView::reload()
{
    m_isBusy = true;
    const auto read = m_kind == Kind::Mergers ? &work::mergers : &work::markedPairs;
    m_listJob.start([&store = m_context.store, read](Progress &) { return read(store); },
        [this](const Result<QList<Settled>> &list) {
            m_isBusy = false;
            if (!list) {
                m_message->tell(MessageLine::Kind::Error, list.error().message);
                return;
            }
            m_settled->setRows(*list);
            if (m_message->kind() == MessageLine::Kind::Hint)
                m_message->clear(); // that there was nothing yet
            if (list->isEmpty() && m_message->message().isEmpty()) {
                m_message->tell(MessageLine::Kind::Hint,
                    m_kind == Kind::Mergers ? tr("No records were merged yet.")
                                            : tr("No pair was marked as two cooperatives yet."));
            }
            if (!list->isEmpty())
                m_table->selectRow(0);
        });
}

const Settled *SettledView::chosen() const
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_settled->rowCount() || !m_settled->rows().at(row).undone.isEmpty())
        return nullptr;
    return &m_settled->rows().at(row);
}

void SettledView::ask()
{
    const Settled *settled = chosen();
    if (!settled)
        return;
    m_message->clear();
    m_reason->begin(
        (m_kind == Kind::Mergers ? tr("“%1” and “%2” become two records again, as they were before.")
                                 : tr("“%1” and “%2” are listed again when they look like one cooperative."))
            .arg(settled->oneName, settled->otherName));
}

void SettledView::takeBack(const QString &reason)
{
    const Settled *settled = chosen();
    if (!settled || m_isBusy)
        return;
    if (reason.isEmpty()) {
        m_message->tell(MessageLine::Kind::Error, tr("Write the reason: it is kept beside the entry."));
        return;
    }
    m_isBusy = true;
    m_writeJob.start(
        [&store = m_context.store, taken = *settled, reason, author = atWork(m_context.settings, u"form"_s)](
            Progress &) { return work::takeBack(store, taken, reason, author); },
        [this, ids = QList<qint64>{settled->one, settled->other}](const Result<void> &done) {
            m_isBusy = false;
            leaveForm();
            if (!done) {
                m_message->tell(MessageLine::Kind::Error, done.error().message);
                return;
            }
            m_message->tell(MessageLine::Kind::Done, tr("Taken back."));
            m_context.registerService.announce(ids);
            reload();
            Q_EMIT takenBack();
        });
}

void SettledView::leaveForm()
{
    m_reason->hide();
    m_message->clear();
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importhistoryview.h"

#include "app/base/log.h"
#include "app/base/text.h"
#include "ui/actions.h"
#include "ui/pages/importundo.h"
#include "ui/pages/importwork.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/readtable.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

ImportHistoryView::ImportHistoryView(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_message(new MessageLine(this)), m_stack(new QStackedWidget(this)),
      m_none(new QLabel(this)), m_rows(new StructModel<Batch>(columns(), this)), m_table(new QTableView(this)),
      m_undo(new ImportUndo(context, this))
{
    setWhatsThis(tr("The imports so far, newest first. Enter or Ctrl+L lists the cooperatives of one; Ctrl+Z takes it "
                    "back as one step, whichever it is."));
    setUpTable();
    m_none->setObjectName(u"importsNone"_s);
    m_none->setText(tr("Nothing was taken in from files yet."));
    m_none->setTextFormat(Qt::PlainText);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_none->setFocusPolicy(Qt::TabFocus); // there is nothing else to have it
    theme::scaleFont(m_none, 1.15, true);
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(makeButtons());
    layout->addWidget(m_message);
    layout->addWidget(m_undo);
    layout->addWidget(m_stack, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportHistoryView::showActions);
    connect(m_table, &QAbstractItemView::activated, this, &ImportHistoryView::openList);
    connect(m_undo, &ImportUndo::recordWanted, this, &ImportHistoryView::recordWanted);
    connect(m_undo, &ImportUndo::jobStarted, this, &ImportHistoryView::jobStarted);
    connect(m_undo, &ImportUndo::left, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_undo, &ImportUndo::undone, this, &ImportHistoryView::reload);
    showActions();
}

QList<StructModel<Batch>::Column> ImportHistoryView::columns()
{
    return {
        {tr("Taken in"), [](const Batch &one) { return text::longDateTime(one.at); }},
        {tr("What"), [](const Batch &one) { return batchKindTitle(one.kind); }},
        {tr("File"), [](const Batch &one) { return one.title; }},
        {tr("Sender"), [](const Batch &one) { return one.sender; }},
        {tr("By", "person"), [](const Batch &one) { return one.author; }},
        {tr("Added"), [](const Batch &one) { return text::number(one.added); }, true},
        {tr("Changed"), [](const Batch &one) { return text::number(one.changed); }, true},
        {tr("State"),
            [](const Batch &one) {
                return one.isUndone()
                    ? tr("undone on %1 by %2: %3")
                          .arg(text::longDateTime(one.undoneAt), work::personOf(one.undoneAuthor), one.undoneReason)
                    : tr("stands", "an import that was not undone");
            }},
    };
}

void ImportHistoryView::setUpTable()
{
    setUpReadTable(m_table, m_rows, u"imports"_s, tr("Imports so far"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    letCopy(m_table);
}

QLayout *ImportHistoryView::makeButtons()
{
    auto *line = new FlowLayout;
    m_open = addKeyAction(line, ActionId::OpenImported, this, &ImportHistoryView::openList);
    m_undoAction = addKeyAction(line, ActionId::UndoImport, this, &ImportHistoryView::undo);
    return line;
}

bool ImportHistoryView::isBusy() const
{
    return m_isLoading || m_isOpening || m_undo->isBusy();
}

void ImportHistoryView::activate()
{
    QWidget *last = focusWidget();
    if (last && last != this && last->isVisible())
        last->setFocus(Qt::OtherFocusReason);
    else
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    reload();
}

void ImportHistoryView::reload()
{
    m_isLoading = true;
    m_listJob.start([&store = m_context.store](Progress &) { return work::importsSoFar(store); },
        [this](const Result<QList<Batch>> &imports) {
            m_isLoading = false;
            if (imports)
                showImports(*imports);
            else
                m_message->tell(MessageLine::Kind::Error, logged(imports.error()).message);
        });
}

void ImportHistoryView::showImports(const QList<Batch> &imports)
{
    const qint64 before = chosen() ? chosen()->action : 0;
    const bool hasFocus = m_stack->isAncestorOf(window()->focusWidget());
    m_rows->setRows(imports);
    m_stack->setCurrentIndex(imports.isEmpty() ? 0 : 1);
    const auto found = std::ranges::find(imports, before, &Batch::action);
    if (!imports.isEmpty())
        m_table->selectRow(found == imports.cend() ? 0 : int(std::distance(imports.cbegin(), found)));
    if (hasFocus && isVisible())
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    showActions();
}

const Batch *ImportHistoryView::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_rows->rowCount() ? &m_rows->rows().at(row) : nullptr;
}

void ImportHistoryView::showActions()
{
    m_open->setEnabled(chosen());
    m_undoAction->setEnabled(chosen() && !chosen()->isUndone() && !m_context.store.isReadOnly());
}

void ImportHistoryView::openList()
{
    if (!chosen())
        return;
    m_isOpening = true;
    m_message->clear();
    m_openJob.start(
        [&store = m_context.store, action = chosen()->action](Progress &) { return work::importedList(store, action); },
        [this, file = chosen()->title](const Result<Filter> &filter) {
            m_isOpening = false;
            if (filter)
                Q_EMIT listWanted(*filter, tr("taken in from “%1”").arg(file));
            else
                m_message->tell(MessageLine::Kind::Error, logged(filter.error()).message);
        });
}

void ImportHistoryView::undo()
{
    if (chosen())
        m_undo->ask(*chosen());
}

} // namespace lumbung

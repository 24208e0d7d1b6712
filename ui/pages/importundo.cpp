// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importundo.h"

#include "app/base/log.h"
#include "app/base/text.h"
#include "app/services/atwork.h"
#include "ui/actions.h"
#include "ui/pages/importwork.h"
#include "ui/theme.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/readtable.h"
#include "ui/widgets/reasonform.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

QList<StructModel<KeptRecord>::Column> keptColumns()
{
    return {
        {ImportUndo::tr("Cooperative"), [](const KeptRecord &one) { return one.name; }},
        {ImportUndo::tr("Why it was kept"), [](const KeptRecord &one) { return one.why; }},
    };
}

} // namespace

ImportUndo::ImportUndo(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_message(new MessageLine(this)),
      m_form(new ReasonForm(ActionId::UndoImportNow, u"undoReason"_s,
          tr("Why the import is taken back. It is kept with the import for good."), this)),
      m_keptTitle(new QLabel(this)), m_kept(new StructModel<KeptRecord>(keptColumns(), this)),
      m_table(new QTableView(this))
{
    setUpReadTable(m_table, m_kept, u"keptRecords"_s, tr("Cooperatives that were kept as they are"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    setLetterWidths(m_table, {44});
    m_table->setMinimumHeight(m_table->fontMetrics().height() * 8);
    m_table->setWhatsThis(tr("Cooperatives that were kept as they are, because they were changed after the import. "
                             "Enter opens one."));
    letCopy(m_table);
    m_keptTitle->setTextFormat(Qt::PlainText);
    m_keptTitle->setWordWrap(true);
    theme::scaleFont(m_keptTitle, 1, true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    layout->addWidget(m_form);
    layout->addWidget(m_keptTitle);
    layout->addWidget(m_table, 1);
    connect(m_form, &ReasonForm::given, this, &ImportUndo::undo);
    connect(m_form, &ReasonForm::left, this, [this] {
        if (m_isWorking)
            return;
        clear();
        Q_EMIT left();
    });
    connect(m_table, &QAbstractItemView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT recordWanted(m_kept->rows().at(index.row()).id); });
    clear();
}

void ImportUndo::clear()
{
    m_message->clear();
    for (QWidget *part : QList<QWidget *>{m_form, m_keptTitle, m_table})
        part->hide();
}

void ImportUndo::ask(const Batch &batch)
{
    if (m_isWorking)
        return;
    clear();
    m_batch = batch;
    if (batch.isUndone()) {
        m_message->tell(MessageLine::Kind::Hint,
            tr("This import was undone on %1 by %2.")
                .arg(text::longDateTime(batch.undoneAt), work::personOf(batch.undoneAuthor)));
        Q_EMIT left();
        return;
    }
    if (m_context.store.isReadOnly()) {
        m_message->tell(MessageLine::Kind::Error, m_context.store.readOnlyReason());
        Q_EMIT left();
        return;
    }
    m_form->begin(
        tr("The import of “%1” is taken back as one step: the cooperatives it brought in are withdrawn, those "
           "it changed get back what they had. What was edited since is kept and listed.")
            .arg(batch.title));
}

void ImportUndo::undo(const QString &reason)
{
    if (m_isWorking)
        return;
    if (reason.isEmpty() || text::hasForbiddenCharacters(reason)) {
        m_message->tell(MessageLine::Kind::Error, tr("Say why the import is undone. Nothing was changed."));
        return;
    }
    m_isWorking = true;
    m_form->setEnabled(false);
    m_message->tell(MessageLine::Kind::Hint, tr("The import is being undone…"));
    const QFuture<void> job(m_job.startStoring(
        [&store = m_context.store, action = m_batch.action, reason,
            author = atWork(m_context.settings, u"undo import"_s)](
            Progress &progress) { return work::undoImport(store, action, author, reason, progress); },
        [this](const Undone &done) { end(done); }));
    m_message->addButton(tr("Cancel"), this, [running = job]() mutable { running.cancel(); });
    Q_EMIT jobStarted(tr("Undoing the import"), job);
}

void ImportUndo::end(const Undone &done)
{
    m_isWorking = false;
    m_form->setEnabled(true);
    if (done)
        showUndone(*done);
    else if (done.error().kind == Error::Kind::Cancelled)
        m_message->tell(MessageLine::Kind::Hint, tr("Undoing was cancelled. Nothing was changed."));
    else
        m_message->tell(MessageLine::Kind::Error, logged(done.error()).message);
}

void ImportUndo::showUndone(const UndoneBatch &done)
{
    clear();
    if (done.action == 0) {
        m_message->tell(MessageLine::Kind::Warning,
            tr("Nothing was taken back: every cooperative of this import was changed since."));
    } else {
        const int back = static_cast<int>(done.undone.size());
        const int withdrawn = static_cast<int>(done.withdrawn.size());
        m_message->tell(done.kept.isEmpty() ? MessageLine::Kind::Done : MessageLine::Kind::Warning,
            tr("The import of “%1” was undone: %2 cooperatives taken back, %3 of them withdrawn, %4 kept.")
                .arg(m_batch.title, text::number(back), text::number(withdrawn), text::number(done.kept.size())));
        m_context.registerService.announce(done.undone);
    }
    m_kept->setRows(done.kept);
    m_keptTitle->setText(tr("Kept as they are: %Ln cooperative(s). Enter opens one.", nullptr, int(done.kept.size())));
    m_keptTitle->setVisible(!done.kept.isEmpty());
    m_table->setVisible(!done.kept.isEmpty());
    if (!done.kept.isEmpty()) {
        m_table->selectRow(0);
        m_table->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT undone(done.action == 0 ? 0 : m_batch.action);
}

} // namespace lumbung

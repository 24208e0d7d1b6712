// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importmappingsview.h"

#include "app/base/log.h"
#include "app/base/text.h"
#include "app/services/atwork.h"
#include "ui/actions.h"
#include "ui/pages/importwork.h"
#include "ui/theme.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/readtable.h"

#include <QAction>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace lumbung {

using namespace Qt::StringLiterals;

ImportMappingsView::ImportMappingsView(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_message(new MessageLine(this)), m_stack(new QStackedWidget(this)),
      m_none(new QLabel(this)), m_rows(new StructModel<RememberedMapping>(columns(), this)),
      m_table(new QTableView(this))
{
    setWhatsThis(tr("What was chosen for the columns of each sender's lists. It is proposed when such a list comes "
                    "again. Ctrl+S saves all of it as a file, Ctrl+B reads such a file of another computer."));
    setUpTable();
    m_none->setObjectName(u"mappingsNone"_s);
    m_none->setText(tr("Nothing is remembered yet. What is chosen for the columns of a list is kept when it is taken "
                       "in."));
    m_none->setTextFormat(Qt::PlainText);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_none->setFocusPolicy(Qt::TabFocus); // there is nothing else to have it
    theme::scaleFont(m_none, 1.15, true);
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_table);
    auto *buttons = new FlowLayout;
    m_save = addKeyAction(buttons, ActionId::SaveMappings, this, &ImportMappingsView::askWhereToSave);
    m_read = addKeyAction(buttons, ActionId::ReadMappings, this, &ImportMappingsView::askForFile);
    m_read->setEnabled(!context.store.isReadOnly());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(buttons);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
}

QList<StructModel<RememberedMapping>::Column> ImportMappingsView::columns()
{
    using Row = RememberedMapping;
    return {
        {tr("Sender"), [](const Row &one) { return one.sender.isEmpty() ? tr("(no sender named)") : one.sender; }},
        {tr("Columns"), [](const Row &one) { return work::mappingWords(one.mapping); }},
        {tr("Chosen"), [](const Row &one) { return text::longDateTime(one.at); }},
        {tr("By", "person"), [](const Row &one) { return one.author; }},
    };
}

void ImportMappingsView::setUpTable()
{
    setUpReadTable(m_table, m_rows, u"importMappings"_s, tr("Remembered columns"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    letCopy(m_table);
}

void ImportMappingsView::activate()
{
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    reload();
}

void ImportMappingsView::reload()
{
    m_isLoading = true;
    m_listJob.start([&store = m_context.store](Progress &) { return work::rememberedMappings(store); },
        [this](const Result<QList<RememberedMapping>> &mappings) {
            m_isLoading = false;
            if (mappings)
                show(*mappings);
            else
                m_message->tell(MessageLine::Kind::Error, logged(mappings.error()).message);
        });
}

void ImportMappingsView::show(const QList<RememberedMapping> &mappings)
{
    const bool hasFocus = m_stack->isAncestorOf(window()->focusWidget());
    m_rows->setRows(mappings);
    m_stack->setCurrentIndex(mappings.isEmpty() ? 0 : 1);
    m_save->setEnabled(!mappings.isEmpty());
    if (!mappings.isEmpty())
        m_table->selectRow(0);
    if (hasFocus && isVisible())
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void ImportMappingsView::askWhereToSave()
{
    FileQuestion question;
    question.what = FileQuestion::What::Save;
    question.title = tr("Save the remembered columns");
    question.suggested = tr("columns of lists.json", "name of a file");
    question.filter = tr("Remembered columns (*.json)");
    lumbung::askForFile(this, m_context.settings, question, [this](const QString &path) { saveTo(path); });
}

void ImportMappingsView::askForFile()
{
    FileQuestion question;
    question.title = tr("Which remembered columns are to be read?");
    question.filter = tr("Remembered columns (*.json);;All files (*)");
    lumbung::askForFile(this, m_context.settings, question, [this](const QString &path) { readFrom(path); });
}

void ImportMappingsView::saveTo(const QString &path)
{
    if (m_isWorking)
        return;
    m_isWorking = true;
    m_workJob.start([&store = m_context.store, path](Progress &) { return work::saveMappings(store, path); },
        [this, path](const Result<int> &done) {
            tellEnd(done, tr("The remembered columns were saved: %1").arg(QDir::toNativeSeparators(path)));
            if (done)
                m_message->addButton(tr("Open folder"), this, [path] { openFolderOf(path); });
        });
}

void ImportMappingsView::readFrom(const QString &path)
{
    if (m_isWorking)
        return;
    m_isWorking = true;
    m_workJob.start([&store = m_context.store, path, author = atWork(m_context.settings, u"import"_s)](
                        Progress &) { return work::readMappings(store, path, author); },
        [this](const Result<int> &done) {
            tellEnd(done, done ? tr("The columns of %Ln list(s) are remembered now.", nullptr, *done) : QString());
            reload();
        });
}

void ImportMappingsView::tellEnd(const Result<int> &done, const QString &words)
{
    m_isWorking = false;
    if (done)
        m_message->tell(MessageLine::Kind::Done, words);
    else
        m_message->tell(MessageLine::Kind::Error, logged(done.error()).message);
}

} // namespace lumbung

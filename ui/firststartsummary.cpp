// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firststartsummary.h"

#include "app/base/background.h"
#include "app/base/log.h"
#include "app/base/text.h"
#include "app/exchange/workbook.h"
#include "ui/models/documentmodel.h"
#include "ui/theme.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/messageline.h"

#include <QCoreApplication>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int fullyShownRows = 2000; // each gets the height of its reason; more would take too long

QString words(const ImportSummary &summary)
{
    QStringList sentences{
        QCoreApplication::translate("FirstStartSummary", "%1 of %2 rows were taken in, %3 were refused, %4 were empty.")
            .arg(text::number(summary.imported), text::number(summary.rows), text::number(summary.refused.size()),
                text::number(summary.skipped))};
    if (summary.warnings > 0) {
        sentences.append(QCoreApplication::translate(
            "FirstStartSummary", "%1 of those taken in have warnings, which are shown when they are opened.")
                             .arg(text::number(summary.warnings)));
    }
    return sentences.join(u' ');
}

QString notes(const ImportSummary &summary)
{
    QStringList lines = summary.notes;
    if (!summary.ignoredColumns.isEmpty()) {
        lines.append(QCoreApplication::translate("FirstStartSummary", "Columns that were left out: %1")
                         .arg(summary.ignoredColumns.join(u", "_s)));
    }
    return lines.join(u'\n');
}

} // namespace

Document refusedRows(const ImportSummary &summary)
{
    Document document;
    document.sheetName = QCoreApplication::translate("FirstStartSummary", "Refused rows");
    document.table.columns = {
        {.group = {}, .title = QCoreApplication::translate("FirstStartSummary", "File")},
        {.group = {},
            .title = QCoreApplication::translate("FirstStartSummary", "Line"),
            .format = ColumnFormat::Integer},
        {.group = {}, .title = QCoreApplication::translate("FirstStartSummary", "Cooperative")},
        {.group = {}, .title = QCoreApplication::translate("FirstStartSummary", "Reason")},
    };
    for (const RefusedRow &row : summary.refused)
        document.table.rows.append({row.file, qlonglong(row.line), row.name, row.reason});
    return document;
}

FirstStartSummary::FirstStartSummary(Settings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_words(new QLabel), m_notes(new QLabel), m_message(new MessageLine),
      m_table(new QTableView), m_refused(new DocumentModel(this)),
      m_save(new QPushButton(tr("Save the refused rows…"))), m_open(new QPushButton(tr("Open the register")))
{
    auto *heading = new QLabel(tr("The import is finished"));
    theme::scaleFont(heading, 1.8, true);
    for (QLabel *label : {m_words, m_notes}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    theme::subdue(m_notes);
    m_table->setModel(m_refused);
    m_table->setAccessibleName(tr("Refused rows"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setTextElideMode(Qt::ElideNone);
    m_table->verticalHeader()->hide();

    auto *discard = new QPushButton(tr("Discard it and go back"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(discard);
    buttons->addWidget(m_save);
    buttons->addStretch();
    buttons->addWidget(m_open);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(48, 36, 48, 36);
    layout->setSpacing(12);
    for (QWidget *widget : QList<QWidget *>{heading, m_words, m_notes, m_message})
        layout->addWidget(widget);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);

    connect(discard, &QPushButton::clicked, this, &FirstStartSummary::discarded);
    connect(m_save, &QPushButton::clicked, this, &FirstStartSummary::askWhereToSave);
    connect(m_open, &QPushButton::clicked, this, &FirstStartSummary::accepted);
}

void FirstStartSummary::showSummary(const ImportSummary &summary)
{
    m_message->clear();
    m_words->setText(words(summary));
    const QString more = notes(summary);
    m_notes->setText(more);
    m_notes->setVisible(!more.isEmpty());
    m_refused->setTable(refusedRows(summary).table);
    const bool hasRefused = !summary.refused.isEmpty();
    m_table->setVisible(hasRefused);
    m_table->resizeColumnsToContents();
    if (summary.refused.size() <= fullyShownRows)
        m_table->resizeRowsToContents();
    m_save->setVisible(hasRefused);
    m_open->setDefault(true);
    m_open->setFocus();
}

void FirstStartSummary::askWhereToSave()
{
    FileQuestion question;
    question.what = FileQuestion::What::Save;
    question.title = tr("Save the refused rows");
    question.suggested = tr("refused-rows.csv", "name of a file");
    question.filter = tr("CSV (*.csv)");
    askForFile(this, m_settings, question, [this](const QString &path) { saveRefused(path); });
}

void FirstStartSummary::saveRefused(const QString &path)
{
    Document document;
    document.table = m_refused->table();
    runInBackground([document, path](Progress &progress) {
        return writeCsv(document, path, progress);
    }).then(this, [this, path](const Result<void> &done) {
        if (!done) {
            m_message->tell(MessageLine::Kind::Error, logged(done.error()).message);
            return;
        }
        m_message->tell(MessageLine::Kind::Done, tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
        m_message->addButton(tr("Open folder"), this, [path] { openFolderOf(path); });
    });
}

QString FirstStartSummary::message() const
{
    return m_message->message();
}

} // namespace lumbung

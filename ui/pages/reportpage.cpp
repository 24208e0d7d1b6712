// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportpage.h"

#include "app/base/log.h"
#include "app/base/text.h"
#include "app/domain/period.h"
#include "app/exchange/workbook.h"
#include "ui/actions.h"
#include "ui/models/documentmodel.h"
#include "ui/pages/reportspan.h"
#include "ui/theme.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/groupedheader.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/subjectbox.h"

#include <QAction>
#include <QCheckBox>
#include <QCoreApplication>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int choicesWidth = 280; ///< at least; more where the options need it
constexpr int widestColumn = 320;
constexpr int rowPadding = 8;

using Made = Result<std::shared_ptr<const Document>>;

QString reportText(const char *words)
{
    return QCoreApplication::translate("Report", words);
}

QLabel *plainLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ReportPage::ReportPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_list(new QListWidget), m_description(plainLabel()), m_form(new QFormLayout),
      m_span(new ReportSpan(context.store, context.clock.today())), m_day(new DayEdit), m_signedOn(new DayEdit),
      m_known(new DayEdit), m_subject(new SubjectBox), m_sentence(plainLabel()),
      m_dissolved(new QCheckBox(tr("Also those dissolved, merged or moved away"))),
      m_personal(new QCheckBox(tr("With personal data"))), m_personalHelp(plainLabel()), m_message(new MessageLine),
      m_heading(plainLabel()), m_notes(plainLabel()), m_rows(plainLabel()), m_table(new QTableView),
      m_header(new GroupedHeader(m_table)), m_model(new DocumentModel(this))
{
    setWhatsThis(
        tr("Choose a report and its day. The table shows what the file will hold; save it as Excel to sign and "
           "print it, or as CSV for other programs. Enter or a double click on a figure opens its cooperatives."));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 12);
    layout->setSpacing(16);
    layout->addWidget(makeChoices());
    layout->addWidget(makePreview(), 1);

    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        showOptions();
        make();
    });
    for (DayEdit *day : {m_day, m_known, m_signedOn}) {
        connect(day, &DayEdit::dayChanged, this, &ReportPage::make);
        connect(day, &DayEdit::refused, this, &ReportPage::tellRefused);
    }
    connect(m_span, &ReportSpan::changed, this, [this] {
        showOptions();
        make();
    });
    connect(m_span, &ReportSpan::refused, this, &ReportPage::tellRefused);
    connect(m_table, &QTableView::activated, this, &ReportPage::openFigure);
    connect(m_subject, &QComboBox::currentIndexChanged, this, [this] {
        showOptions();
        make();
    });
    connect(m_dissolved, &QCheckBox::toggled, this, &ReportPage::make);
    connect(m_personal, &QCheckBox::toggled, this, &ReportPage::make);
    connect(&m_context.registerService, &RegisterService::registerChanged, this, [this] { m_isStale = true; });
    showOptions();
}

QWidget *ReportPage::makeChoices()
{
    for (const ReportInfo &report : reports())
        m_list->addItem(reportText(report.title));
    m_list->setCurrentRow(0);
    m_list->setAccessibleName(tr("Reports"));
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * qMax(3, m_list->count()) + 2 * m_list->frameWidth() + 4);
    theme::subdue(m_description);

    m_day->setDay(m_context.clock.today());
    m_signedOn->setDay(m_context.clock.today());
    m_day->setTakesPeriods();
    m_known->setOptional(tr("now"));
    m_known->setToolTip(tr("What was recorded by the end of this day counts; empty: all that is known now."));
    m_day->setObjectName(u"day"_s);
    m_known->setObjectName(u"known"_s);
    m_subject->setObjectName(u"subject"_s);
    m_personalHelp->setText(
        tr("Names and numbers of officers, telephone and e-mail. Only for whom the law allows it; the "
           "file must be kept safe."));
    theme::subdue(m_personalHelp);

    auto *subject = new QLabel(tr("What is counted"));
    subject->setBuddy(m_subject);
    m_subject->setAccessibleName(subject->text());
    theme::subdue(m_sentence);

    m_form->addRow(tr("As of"), m_day);
    m_form->addRow(tr("As known at"), m_known);
    m_form->addRow(m_span);
    m_form->addRow(tr("Date of signing"), m_signedOn);

    auto *box = new QWidget;
    box->setMinimumWidth(choicesWidth);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    // Long words follow the width of the options instead of asking for their own.
    for (QLabel *label : {m_description, m_sentence, m_personalHelp})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    layout->addWidget(m_description);
    layout->addSpacing(8);
    for (QWidget *widget : QList<QWidget *>{subject, m_subject, m_sentence})
        layout->addWidget(widget);
    layout->addLayout(m_form);
    for (QWidget *widget : QList<QWidget *>{m_dissolved, m_personal, m_personalHelp})
        layout->addWidget(widget);
    layout->addStretch();
    return box;
}

QWidget *ReportPage::makePreview()
{
    m_table->setModel(m_model);
    m_table->setHorizontalHeader(m_header);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + rowPadding);
    m_table->verticalHeader()->hide();
    m_table->setAccessibleName(tr("Preview"));
    theme::scaleFont(m_heading, 1.1, true);
    theme::subdue(m_notes);
    m_notes->setObjectName(u"notes"_s);
    theme::subdue(m_rows);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_rows, 1);
    makeActions();
    for (QAction *action : std::as_const(m_saveActions)) {
        auto *button = new QPushButton(action->icon(), action->text());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
        buttons->addWidget(button);
    }

    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading);
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_notes);
    layout->addLayout(buttons);
    return box;
}

void ReportPage::makeActions()
{
    for (const auto &[id, format] :
        {std::pair(ActionId::SaveXlsx, u"xlsx"_s), std::pair(ActionId::SaveCsv, u"csv"_s)}) {
        QAction *action = makeAction(id, this);
        action->setData(format);
        connect(action, &QAction::triggered, this, [this, wanted = format] { askWhereToSave(wanted); });
        m_saveActions.append(action);
    }
}

const ReportInfo &ReportPage::chosen() const
{
    return reports().at(qMax(0, m_list->currentRow()));
}

ReportRequest ReportPage::request() const
{
    ReportRequest request;
    const QDateTime known = m_known->day().isValid() ? endOfDay(m_known->day()) : QDateTime();
    request.filter = m_subject->filter(m_day->day(), known);
    if (chosen().isOfChanges)
        m_span->fill(request, *m_subject);
    const bool isRegisteredOnly = !m_dissolved->isEnabled() || !m_dissolved->isChecked();
    request.filter.registeredOnly = isRegisteredOnly;
    if (request.from)
        request.from->registeredOnly = isRegisteredOnly;
    request.signedOn = m_signedOn->day();
    request.made = m_context.clock.nowUtc();
    request.withPersonal = chosen().hasPersonal && m_personal->isChecked();
    return request;
}

void ReportPage::showOptions()
{
    m_description->setText(reportText(chosen().description));
    m_sentence->setText(m_subject->sentence());
    m_dissolved->setEnabled(!m_subject->variant()); // a definition says itself who is counted
    m_dissolved->setToolTip(m_dissolved->isEnabled() ? QString()
                                                     : tr("A definition counts those on the register only. Choose a "
                                                          "type to count the others too."));
    const bool isOfChanges = chosen().isOfChanges;
    m_form->setRowVisible(m_day, !isOfChanges);
    m_form->setRowVisible(m_known, !isOfChanges);
    m_form->setRowVisible(m_span, isOfChanges);
    m_subject->setEnabled(!isOfChanges || m_span->needsSubject());
    m_personal->setVisible(chosen().hasPersonal);
    m_personalHelp->setVisible(chosen().hasPersonal);
}

void ReportPage::activated()
{
    m_span->readPublications();
    if (m_isStale)
        make();
    if (!isAncestorOf(focusWidget()))
        m_list->setFocus();
}

void ReportPage::make()
{
    m_isStale = false;
    setReady(false);
    m_message->clear();
    Store *store = &m_context.store;
    const auto task = [store, make = chosen().make, wanted = request(), settings = copyOf(m_context.settings)](
                          Progress &progress) -> Made {
        Result<Document> document = make(*store, wanted, *settings, progress);
        if (!document)
            return document.error();
        return std::make_shared<const Document>(*std::move(document));
    };
    const auto job = m_making.start(
        task, [this](const Made &made) { take(made); },
        [this] {
            m_isStale = true;
            m_rows->clear();
            m_message->tell(MessageLine::Kind::Warning, tr("Making the report was cancelled."));
            m_message->addButton(tr("Make it again"), this, [this] { make(); });
        });
    Q_EMIT jobStarted(tr("Making the report"), QFuture<void>(job));
}

void ReportPage::take(const Made &made)
{
    if (!made) {
        m_rows->clear();
        m_message->tell(MessageLine::Kind::Error, logged(made.error()).message);
        return;
    }
    m_document = *made;
    showDocument();
    setReady(true);
}

void ReportPage::showDocument()
{
    m_heading->setText(m_document->title.join(u'\n'));
    m_heading->setVisible(!m_document->title.isEmpty());
    m_notes->setText(m_document->notes.join(u'\n'));
    m_notes->setVisible(!m_document->notes.isEmpty());
    m_model->setTable(m_document->table);
    m_header->setGroups(m_model->groups());
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, qMin(m_table->columnWidth(column), widestColumn));
    const QString rows = tr("%n row(s)", nullptr, int(m_document->table.rows.size()));
    m_rows->setText(m_document->table.lists.isEmpty()
            ? rows
            : tr("%1. Enter on a figure opens its cooperatives.", "number of rows").arg(rows));
}

void ReportPage::setReady(bool ready)
{
    if (!ready) {
        m_document.reset();
        m_rows->setText(tr("The report is being made…"));
    }
    for (QAction *action : std::as_const(m_saveActions))
        action->setEnabled(ready && chosen().formats.contains(action->data().toString()));
}

void ReportPage::openFigure(const QModelIndex &index)
{
    if (const qint64 record = m_model->recordAt(index)) {
        Q_EMIT recordWanted(record);
        return;
    }
    const FigureList *list = m_model->listAt(index);
    if (!list || !m_document)
        return;
    const QString title = list->isCount ? tr("%1: %2 in the report “%3”") : tr("%1: %2 in the report “%3”, a sum");
    Q_EMIT listWanted(
        list->filter, title.arg(m_model->placeOf(index), index.data().toString(), m_document->title.join(u' ')));
}

void ReportPage::tellRefused(const QString &sentence)
{
    if (!sentence.isEmpty())
        m_message->tell(MessageLine::Kind::Error, sentence);
}

QString ReportPage::suggestedName(const QString &format) const
{
    const QString name = text::folded(reportText(chosen().title)).replace(u' ', u'-');
    const QString end = chosen().isOfChanges ? m_span->nameOfEnd() : m_day->day().toString(Qt::ISODate);
    return u"%1-%2.%3"_s.arg(name, end, format);
}

void ReportPage::askWhereToSave(const QString &format)
{
    FileQuestion question;
    question.what = FileQuestion::What::Save;
    question.title = tr("Save the report");
    question.suggested = suggestedName(format);
    question.filter = format == "csv"_L1 ? tr("CSV (*.csv)") : tr("Excel (*.xlsx)");
    askForFile(this, m_context.settings, question, [this](const QString &path) { saveTo(path); });
}

void ReportPage::saveTo(const QString &path)
{
    if (!m_document)
        return;
    const auto job = m_saving.start(
        [document = m_document, path](Progress &progress) { return writeDocument(*document, path, progress); },
        [this, path](const Result<void> &done) { tellSaved(path, done); },
        [this] { m_message->tell(MessageLine::Kind::Warning, tr("Saving was cancelled. No file was written.")); });
    Q_EMIT jobStarted(tr("Saving the report"), QFuture<void>(job));
}

void ReportPage::tellSaved(const QString &path, const Result<void> &done)
{
    if (!done) {
        m_message->tell(MessageLine::Kind::Error, logged(done.error()).message);
        return;
    }
    m_message->tell(MessageLine::Kind::Done, tr("The report was saved: %1").arg(QDir::toNativeSeparators(path)));
    m_message->addButton(tr("Open folder"), this, [path] { openFolderOf(path); });
}

QString ReportPage::message() const
{
    return m_message->message();
}

} // namespace lumbung

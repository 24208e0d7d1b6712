// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importview.h"

#include "app/base/log.h"
#include "ui/pages/importcolumnsview.h"
#include "ui/pages/importfileview.h"
#include "ui/pages/importresultview.h"
#include "ui/pages/importverdictsview.h"
#include "ui/theme.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/workingview.h"

#include <QFileInfo>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

QString stepTitle(ImportView::Step step)
{
    switch (step) {
    case ImportView::Step::File:
        break;
    case ImportView::Step::Columns:
        return ImportView::tr("Columns");
    case ImportView::Step::Verdicts:
        return ImportView::tr("What becomes of every row");
    case ImportView::Step::Result:
        return ImportView::tr("Taken in");
    }
    return ImportView::tr("File");
}

} // namespace

ImportView::ImportView(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new QLabel(this)), m_question(new MessageLine(this)),
      m_stack(new QStackedWidget(this)), m_file(new ImportFileView(context.settings, this)),
      m_columns(new ImportColumnsView(m_draft, this)), m_judged(new ImportVerdictsView(context, m_draft, this)),
      m_result(new ImportResultView(context, ImportResultView::Of::List, this)), m_working(new WorkingView(this))
{
    m_title->setObjectName(u"importStep"_s);
    m_title->setTextFormat(Qt::PlainText);
    theme::scaleFont(m_title, 1.15, true);
    for (QWidget *step : QList<QWidget *>{m_file, m_columns, m_judged, m_result, m_working})
        m_stack->addWidget(step);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_question);
    layout->addWidget(m_stack, 1);
    connectFile();
    connectOthers();
    showStep(Step::File);
}

void ImportView::connectFile()
{
    connect(m_file, &ImportFileView::fileChosen, this, &ImportView::openFile);
    connect(m_file, &ImportFileView::readingChosen, this, [this] { read(m_draft.path, m_file->reading()); });
    connect(m_file, &ImportFileView::senderChosen, this, [this](const QString &sender) {
        if (!m_draft.table || sender == m_draft.sender)
            return;
        change([sender](ImportDraft &draft, const ImportMemory *memory) { chooseSender(draft, sender, memory); });
    });
    connect(m_file, &ImportFileView::goOnWanted, this, [this] {
        if (m_draft.table && !m_isChanging)
            showStep(Step::Columns);
    });
    connect(m_columns, &ImportColumnsView::changed, this, [this] { m_isStale = true; });
    connect(m_columns, &ImportColumnsView::headingsChosen, this, [this](int sheet, int first, int last) {
        change([sheet, first, last](ImportDraft &draft, const ImportMemory *memory) {
            chooseHeadings(draft, sheet, first, last, memory);
        });
    });
    connect(m_columns, &ImportColumnsView::goOnWanted, this, [this] {
        if (!m_isChanging && m_columns->isReady())
            judgeAll();
    });
    connect(m_columns, &ImportColumnsView::backWanted, this, [this] { showStep(Step::File); });
}

void ImportView::connectOthers()
{
    connect(m_judged, &ImportVerdictsView::decided, this, &ImportView::judgeAgain);
    connect(m_judged, &ImportVerdictsView::judgeWanted, this, &ImportView::judgeAgain);
    connect(m_judged, &ImportVerdictsView::takeInWanted, this, &ImportView::takeIn);
    connect(m_judged, &ImportVerdictsView::saveRefusedWanted, this, &ImportView::askWhereToSave);
    connect(m_judged, &ImportVerdictsView::backWanted, this, [this] { showStep(Step::Columns); });
    connect(m_result, &ImportResultView::listWanted, this, &ImportView::listWanted);
    connect(m_result, &ImportResultView::recordWanted, this, &ImportView::recordWanted);
    connect(m_result, &ImportResultView::jobStarted, this, &ImportView::jobStarted);
    connect(m_result, &ImportResultView::saveRefusedWanted, this, &ImportView::askWhereToSave);
    connect(m_result, &ImportResultView::anotherWanted, this, &ImportView::startAnother);
    connect(&m_context.registerService, &RegisterService::registerChanged, this, [this] { m_isStale = true; });
}

bool ImportView::isBusy() const
{
    return m_isWorking || m_isChanging || m_isJudging || m_isSaving || m_judged->isBusy() || m_result->isBusy();
}

void ImportView::activate()
{
    readSenders();
    if (m_step == Step::Verdicts && m_isStale && !m_isWorking)
        judgeAgain();
    takeFocus();
}

void ImportView::takeFocus()
{
    QWidget *last = focusWidget();
    if (m_isWorking)
        m_working->setFocus(Qt::OtherFocusReason);
    else if (last && last != this && last->isVisibleTo(this))
        last->setFocus(Qt::OtherFocusReason);
    else
        takeStepFocus();
}

/// Where work begins in this step.
void ImportView::takeStepFocus()
{
    if (m_step == Step::File)
        m_file->takeFocus();
    else if (m_step == Step::Columns)
        m_columns->takeFocus();
    else if (m_step == Step::Verdicts)
        m_judged->takeFocus();
    else
        m_result->takeFocus();
}

void ImportView::showStep(Step step)
{
    QWidget *const steps[] = {m_file, m_columns, m_judged, m_result};
    m_step = step;
    m_question->clear();
    const QString name = step == Step::File || !m_draft.table ? QString() : m_draft.table->name;
    const QString number = QString::number(int(step) + 1);
    m_title->setText(name.isEmpty()
            ? tr("Step %1 of 4: %2").arg(number, stepTitle(step))
            : tr("Step %1 of 4: %2 – %3", "number, step, file").arg(number, stepTitle(step), name));
    m_stack->setCurrentWidget(steps[int(step)]);
    if (step == Step::Columns)
        m_columns->showDraft();
    if (isVisible())
        takeStepFocus();
}

void ImportView::readSenders()
{
    m_senderJob.start([&store = m_context.store](Progress &) { return work::importSenders(store); },
        [this](const Result<QStringList> &senders) {
            if (senders)
                m_file->setSenders(*senders);
        });
}

void ImportView::openFile(const QString &path)
{
    if (!m_isWorking)
        read(path, {});
}

void ImportView::read(const QString &path, const TableOptions &reading)
{
    const QString what = tr("Reading “%1”").arg(QFileInfo(path).fileName());
    const auto job
        = m_openJob.start([&store = m_context.store, path, reading, sender = m_file->sender()](
                              Progress &progress) { return work::openImport(store, path, reading, sender, progress); },
            [this, path](const Opened &opened) { take(path, opened); },
            [this] {
                endWork(Step::File);
                m_file->tell(tr("Reading was cancelled. Nothing was stored."));
            });
    watch(what, QFuture<void>(job));
}

void ImportView::take(const QString &path, const Opened &opened)
{
    m_judged->showVerdicts(std::make_shared<Verdicts>()); // they spoke of the file before
    m_verdicts.reset();
    m_isStale = true;
    if (!opened) {
        m_draft = {};
        endWork(Step::File);
        m_file->refuse(path, logged(opened.error()).message);
        return;
    }
    m_draft = opened->draft;
    m_before = opened->before;
    QStringList before;
    for (const Batch &batch : std::as_const(m_before))
        before.append(work::takenBefore(batch));
    m_file->showFile(m_draft, before);
    endWork(Step::File);
    m_file->focusGoOn();
}

void ImportView::change(const work::DraftChange &change)
{
    m_isChanging = true;
    const auto end = [this] { m_isChanging = false; };
    const auto job = m_changeJob.start([&store = m_context.store, draft = m_draft, change](
                                           Progress &) { return work::changedDraft(store, draft, change); },
        [this, end](const Result<ImportDraft> &changed) {
            end();
            if (!changed) {
                m_file->tell(logged(changed.error()).message);
                return;
            }
            m_draft = *changed;
            m_isStale = true;
            if (m_step == Step::Columns)
                m_columns->showDraft();
        },
        end);
    Q_EMIT jobStarted(tr("Finding the columns"), QFuture<void>(job));
}

void ImportView::startAnother()
{
    discard();
    m_file->askForFile();
}

void ImportView::discard()
{
    m_judgeJob.cancel();
    m_changeJob.cancel();
    m_isJudging = m_isChanging = false;
    m_judged->showVerdicts(std::make_shared<Verdicts>());
    m_verdicts.reset();
    m_draft = {};
    m_file->clear();
    showStep(Step::File);
}

bool ImportView::canLeave()
{
    if (m_isWorking || (m_step != Step::Columns && m_step != Step::Verdicts))
        return true; // running work is asked about elsewhere
    m_question->tell(MessageLine::Kind::Warning,
        tr("The import of “%1” is not finished: nothing of it was stored. Take it in, or discard it.")
            .arg(m_draft.table->name));
    m_question->addButton(tr("Discard this import"), this, [this] { discard(); });
    return false;
}

void ImportView::watch(const QString &what, const QFuture<void> &job)
{
    m_isWorking = true;
    m_question->clear();
    m_stack->setCurrentWidget(m_working);
    m_working->follow(what, job);
    Q_EMIT jobStarted(what, job);
}

void ImportView::endWork(Step step)
{
    m_isWorking = false;
    showStep(step);
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kitview.h"

#include "app/base/log.h"
#include "app/base/text.h"
#include "app/domain/region.h"
#include "app/services/atwork.h"
#include "ui/pages/importresultview.h"
#include "ui/pages/kitcompareview.h"
#include "ui/pages/kitstartview.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/workingview.h"

#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lumbung {

using namespace Qt::StringLiterals;

KitView::KitView(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_stack(new QStackedWidget(this)), m_question(new MessageLine(this)),
      m_start(new KitStartView(context, this)), m_compare(new KitCompareView(context, this)),
      m_result(new ImportResultView(context, ImportResultView::Of::Kit, this)), m_working(new WorkingView(this))
{
    for (QWidget *step : QList<QWidget *>{m_start, m_compare, m_result, m_working})
        m_stack->addWidget(step);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_question);
    layout->addWidget(m_stack, 1);
    connectParts();
}

void KitView::connectParts()
{
    connect(m_start, &KitStartView::makeWanted, this, &KitView::askWhereTo);
    connect(m_start, &KitStartView::fileChosen, this, &KitView::openFile);
    connect(m_compare, &KitCompareView::decided, this, [this] { m_isStale = true; });
    connect(m_compare, &KitCompareView::takeInWanted, this, &KitView::takeIn);
    connect(m_compare, &KitCompareView::compareWanted, this, [this] { compare(false); });
    connect(m_compare, &KitCompareView::backWanted, this, [this] {
        if (canLeave())
            discard();
    });
    connect(m_result, &ImportResultView::listWanted, this, &KitView::listWanted);
    connect(m_result, &ImportResultView::recordWanted, this, &KitView::recordWanted);
    connect(m_result, &ImportResultView::jobStarted, this, &KitView::jobStarted);
    connect(m_result, &ImportResultView::anotherWanted, this, [this] {
        discard();
        m_start->askForFile();
    });
    connect(&m_context.registerService, &RegisterService::registerChanged, this, [this] { m_isStale = true; });
}

void KitView::showStep(Step step)
{
    QWidget *const steps[] = {m_start, m_compare, m_result};
    m_step = step;
    m_isWorking = false;
    m_question->clear();
    m_stack->setCurrentWidget(steps[int(step)]);
    if (isVisible())
        takeFocus();
}

void KitView::activate()
{
    QWidget *last = focusWidget();
    if (last && last != this && last->isVisibleTo(this))
        last->setFocus(Qt::OtherFocusReason);
    else if (m_isWorking)
        m_working->setFocus(Qt::OtherFocusReason);
    else
        takeFocus();
}

void KitView::takeFocus()
{
    if (m_step == Step::Start)
        m_start->takeFocus();
    else if (m_step == Step::Compare)
        m_compare->takeFocus();
    else
        m_result->takeFocus();
}

bool KitView::isBusy() const
{
    return m_isWorking || m_result->isBusy();
}

void KitView::askWhereTo(const KitRequest &request)
{
    m_request = request;
    const bool isAll = request.regency.isEmpty();
    FileQuestion question;
    question.what = isAll ? FileQuestion::What::Folder : FileQuestion::What::Save;
    question.title = isAll ? tr("Into which folder are the 35 workbooks to go?") : tr("Save the workbook");
    if (!isAll) {
        question.suggested = kitFileName(request.regency);
        question.filter = tr("Excel (*.xlsx)");
    }
    askForFile(this, m_context.settings, question, [this](const QString &path) { make(path); });
}

void KitView::make(const QString &path)
{
    if (m_isWorking)
        return;
    const int existing = m_request.regency.isEmpty() ? work::existingKits(path) : 0; // else the dialog has asked
    if (existing == 0)
        begin(path);
    else
        askWhetherToReplace(path);
}

void KitView::askWhetherToReplace(const QString &folder)
{
    const int existing = work::existingKits(folder);
    MessageLine *line = m_start->madeLine();
    line->tell(MessageLine::Kind::Warning,
        tr("%Ln of these workbooks are in %1 already. Nothing was written yet.", nullptr, existing)
            .arg(QDir::toNativeSeparators(folder)));
    line->addButton(tr("Replace them"), this, [this, folder] { begin(folder); });
    line->addButton(tr("Another folder…"), this, [this] { askWhereTo(m_request); });
}

void KitView::begin(const QString &path)
{
    const auto job = m_makeJob.startStoring(
        [&store = m_context.store, &clock = m_context.clock, request = m_request, path](
            Progress &progress) { return work::makeKits(store, request, path, clock, progress); },
        [this, path](const Made &made) { endMaking(path, made); });
    watch(m_request.regency.isEmpty() ? tr("Making the workbooks of all regencies")
                                      : tr("Making the workbook of %1").arg(region::regencyName(m_request.regency)),
        QFuture<void>(job));
}

void KitView::endMaking(const QString &path, const Made &made)
{
    showStep(Step::Start);
    MessageLine *line = m_start->madeLine();
    const Error *error = !made ? &made.error() : made->stopped ? &*made->stopped : nullptr;
    const bool isCancelled = error && error->kind == Error::Kind::Cancelled;
    QString words = made && made->kits > 0
        ? tr("%Ln workbook(s) with %1 cooperatives were made: %2", nullptr, made->kits)
              .arg(text::number(made->cooperatives), QDir::toNativeSeparators(path))
        : QString();
    if (isCancelled && words.isEmpty())
        words = tr("Making was cancelled. No file was written.");
    else if (isCancelled)
        words += u' ' + tr("Then it was cancelled.");
    else if (error)
        words = text::tidied(words + u' ' + logged(*error).message);
    line->tell(!error     ? MessageLine::Kind::Done
            : isCancelled ? MessageLine::Kind::Hint
                          : MessageLine::Kind::Error,
        words);
    if (!made || made->kits == 0)
        return;
    const QString shown = m_request.regency.isEmpty() ? QDir(path).filePath(u"."_s) : path;
    line->addButton(tr("Open folder"), this, [shown] { openFolderOf(shown); });
}

void KitView::openFile(const QString &path)
{
    if (m_isWorking)
        return;
    m_path = path;
    m_compare->begin();
    compare(false);
}

void KitView::compare(bool takesIn)
{
    if (m_isWorking)
        return;
    KitOptions options = *m_compare->options(false);
    options.dryRun = true;
    options.sha256.clear(); // it may have been mended since
    const auto job = m_job.start([&store = m_context.store, &clock = m_context.clock, path = m_path, options](
                                     Progress &progress) { return takeKit(store, path, options, {}, clock, progress); },
        [this, takesIn](const Compared &compared) { endComparing(compared, takesIn); },
        [this] {
            showStep(m_step);
            m_start->takenLine()->tell(
                MessageLine::Kind::Hint, tr("Looking at the workbook was cancelled. Nothing was stored."));
        });
    watch(tr("Looking at “%1”").arg(QFileInfo(m_path).fileName()), QFuture<void>(job));
}

void KitView::endComparing(const Compared &compared, bool takesIn)
{
    if (!compared) {
        showStep(Step::Start);
        m_start->refuse(m_path, logged(compared.error()).message);
        return;
    }
    const bool isOther = !m_compared || m_compared->sha256 != compared->sha256;
    const int refused = isOther ? 0 : m_compared->count(KitRow::Kind::Refused);
    m_isStale = false;
    m_compared = std::make_shared<const KitTaken>(*compared);
    m_compare->showComparison(m_compared);
    m_start->clearPath();
    showStep(Step::Compare);
    if (!takesIn)
        return;
    if (isOther || m_compared->count(KitRow::Kind::Refused) > refused) {
        m_compare->messageLine()->tell(MessageLine::Kind::Warning,
            tr("Looked at once more, it is not as it was shown before. Nothing was stored; look at it, then take it "
               "in."));
    } else {
        takeIn();
    }
}

void KitView::takeIn()
{
    if (m_isWorking)
        return;
    const std::optional<KitOptions> options = m_compare->options(true);
    if (!options)
        return;
    if (m_isStale)
        compare(true);
    else
        store(*options);
}

void KitView::store(const KitOptions &options)
{
    const Author author = atWork(m_context.settings, u"kit: "_s + m_compared->file);
    const auto job
        = m_job.startStoring([&store = m_context.store, &clock = m_context.clock, path = m_path, options, author](
                                 Progress &progress) { return takeKit(store, path, options, author, clock, progress); },
            [this](const Compared &taken) { endTakingIn(taken); });
    watch(tr("Taking in “%1”").arg(m_compared->file), QFuture<void>(job));
}

void KitView::endTakingIn(const Compared &taken)
{
    if (taken) {
        const QList<qint64> changed = m_result->showKit(*taken);
        m_compared.reset();
        m_compare->begin();
        showStep(Step::Result);
        if (taken->action != 0)
            m_context.registerService.announce(changed);
        return;
    }
    showStep(Step::Compare);
    if (taken.error().kind == Error::Kind::Cancelled)
        m_compare->messageLine()->tell(MessageLine::Kind::Hint, tr("Taking in was cancelled. Nothing was stored."));
    else
        m_compare->messageLine()->tell(MessageLine::Kind::Error, logged(taken.error()).message);
}

bool KitView::canLeave()
{
    if (m_isWorking || m_step != Step::Compare || !m_compare->hasDecisions())
        return true; // running work is asked about elsewhere
    m_question->tell(MessageLine::Kind::Warning,
        tr("What you decided about “%1” is not taken in yet: nothing of it was stored. Take it in, or discard it.")
            .arg(m_compared->file));
    m_question->addButton(tr("Discard the decisions"), this, [this] { discard(); });
    return false;
}

void KitView::discard()
{
    m_compared.reset();
    m_compare->begin();
    m_start->clearPath();
    showStep(Step::Start);
}

void KitView::watch(const QString &what, const QFuture<void> &job)
{
    m_isWorking = true;
    m_question->clear();
    m_stack->setCurrentWidget(m_working);
    m_working->follow(what, job);
    Q_EMIT jobStarted(what, job);
}

} // namespace lumbung

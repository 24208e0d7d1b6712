// SPDX-License-Identifier: GPL-3.0-or-later
// The work of the page: judging, taking in, saving what was refused.
#include "app/base/log.h"
#include "app/services/atwork.h"
#include "ui/pages/importcolumnsview.h"
#include "ui/pages/importresultview.h"
#include "ui/pages/importverdictsview.h"
#include "ui/pages/importview.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/messageline.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

void ImportView::judgeAll()
{
    const auto job = m_judgeJob.start([&store = m_context.store, &clock = m_context.clock, draft = m_draft](
                                          Progress &progress) { return judge(store, draft, clock, progress); },
        [this](const Judged &judged) { takeVerdicts(judged, true); },
        [this] {
            takeVerdicts(Error{Error::Kind::Cancelled, tr("Checking was cancelled. Nothing was stored.")}, true);
        });
    watch(tr("Checking every row"), QFuture<void>(job));
}

void ImportView::judgeAgain()
{
    if (m_isWorking)
        return;
    m_isJudging = true;
    m_judged->setJudging(true);
    const auto job = m_judgeJob.start(
        [&store = m_context.store, &clock = m_context.clock, draft = m_draft, before = m_verdicts](Progress &progress) {
            return before ? lumbung::judgeAgain(store, draft, *before, clock, progress)
                          : judge(store, draft, clock, progress);
        },
        [this](const Judged &judged) { takeVerdicts(judged, false); },
        [this] {
            takeVerdicts(
                Error{Error::Kind::Cancelled, tr("Checking was cancelled. F9 checks every row again.")}, false);
        });
    Q_EMIT jobStarted(tr("Checking every row"), QFuture<void>(job));
}

void ImportView::takeVerdicts(const Judged &judged, bool isFirst)
{
    m_isJudging = false;
    if (!judged) {
        const bool isCancelled = judged.error().kind == Error::Kind::Cancelled;
        const QString message = isCancelled && judged.error().message.isEmpty()
            ? tr("Checking was cancelled. Nothing was stored.")
            : logged(judged.error()).message;
        m_isStale = true;
        if (isFirst) {
            endWork(Step::Columns);
            m_columns->tell(message);
        } else {
            m_judged->setJudging(false);
            m_judged->messageLine()->tell(isCancelled ? MessageLine::Kind::Hint : MessageLine::Kind::Error, message);
        }
        return;
    }
    m_isStale = false;
    m_verdicts = std::make_shared<const Verdicts>(*judged);
    m_judged->showVerdicts(m_verdicts);
    if (!isFirst)
        return;
    m_judged->showAll();
    endWork(Step::Verdicts);
}

void ImportView::takeIn()
{
    if (m_isWorking || m_isJudging || !m_verdicts)
        return;
    if (m_isStale) {
        judgeAgain();
        return;
    }
    const auto job = m_takeJob.startStoring(
        [&store = m_context.store, &clock = m_context.clock, draft = m_draft, verdicts = m_verdicts,
            author = atWork(m_context.settings, u"import"_s).name](
            Progress &progress) { return lumbung::takeIn(store, draft, *verdicts, author, clock, progress); },
        [this](const Result<Taken> &taken) { endTakingIn(taken); });
    watch(tr("Taking in"), QFuture<void>(job));
}

void ImportView::endTakingIn(const Result<Taken> &taken)
{
    if (taken) {
        const int sentBack = static_cast<int>(std::ranges::count_if(m_verdicts->rows, &RowVerdict::isSentBack));
        m_result->showTaken(m_draft.table->name, *taken, m_verdicts->counts(), sentBack);
        endWork(Step::Result);
        if (taken->action != 0)
            m_context.registerService.announce(taken->added + taken->changed);
        return;
    }
    endWork(Step::Verdicts);
    if (taken.error().kind == Error::Kind::Cancelled) {
        m_judged->messageLine()->tell(MessageLine::Kind::Hint, tr("Taking in was cancelled. Nothing was stored."));
        return;
    }
    m_judged->messageLine()->tell(MessageLine::Kind::Error, logged(taken.error()).message);
    if (taken.error().kind == Error::Kind::Conflict)
        judgeAgain();
}

void ImportView::askWhereToSave()
{
    if (!m_verdicts)
        return;
    FileQuestion question;
    question.what = FileQuestion::What::Save;
    question.title = tr("Save the refused rows");
    question.suggested = tr("%1 refused.xlsx", "name of a file").arg(QFileInfo(m_draft.path).completeBaseName());
    question.filter = tr("Excel (*.xlsx)");
    askForFile(this, m_context.settings, question, [this](const QString &path) { saveRefused(path); });
}

void ImportView::saveRefused(const QString &path)
{
    if (m_isSaving || !m_verdicts)
        return;
    m_isSaving = true;
    const auto job
        = m_saveJob.start([draft = m_draft, verdicts = m_verdicts, path](
                              Progress &progress) { return writeRefusedRows(draft, *verdicts, path, progress); },
            [this, path](const Result<int> &saved) { tellSaved(saved, path); },
            [this, path] {
                tellSaved(Error{Error::Kind::Cancelled, tr("Saving was cancelled. No file was written.")}, path);
            });
    Q_EMIT jobStarted(tr("Saving the refused rows"), QFuture<void>(job));
}

void ImportView::tellSaved(const Result<int> &saved, const QString &path)
{
    m_isSaving = false;
    MessageLine *line = m_step == Step::Result ? m_result->savedLine() : m_judged->messageLine();
    if (!saved) {
        line->tell(MessageLine::Kind::Error, logged(saved.error()).message);
        return;
    }
    line->tell(
        MessageLine::Kind::Done, tr("%Ln row(s) were saved: %1", nullptr, *saved).arg(QDir::toNativeSeparators(path)));
    line->addButton(tr("Open folder"), this, [path] { openFolderOf(path); });
}

} // namespace lumbung

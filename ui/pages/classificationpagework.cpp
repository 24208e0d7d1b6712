// SPDX-License-Identifier: GPL-3.0-or-later
// What is decided on the page, and undone.
#include "ui/pages/classificationpage.h"

#include "app/domain/codelist.h"
#include "ui/models/queuemodel.h"
#include "ui/pages/bulkview.h"
#include "ui/pages/classificationcase.h"
#include "ui/pages/queuepanel.h"
#include "ui/widgets/heldkeys.h"
#include "ui/widgets/messageline.h"

#include <QStackedWidget>

namespace lumbung {

using namespace Qt::StringLiterals;

void ClassificationPage::accept()
{
    if (!isBusy())
        m_case->acceptAll();
}

void ClassificationPage::decide()
{
    if (isBusy() || !m_case->shown())
        return;
    m_isWorking = true;
    m_message->clear();
    m_held->hold();
    const work::Case decided = *m_case->shown();
    const DecisionRequest request = m_case->request();
    m_decideJob.start(
        [&store = m_context.store, &clock = m_context.clock, decided, request, author = clerk(m_context.settings)](
            Progress &) { return work::decide(store, clock, decided, request, author); },
        [this, kind = classified(request.answers).kind](const Result<work::Undo> &undo) {
            m_isWorking = false;
            if (!undo) {
                showError(undo.error());
                return;
            }
            m_undo.append({*undo});
            changedHere({undo->cooperative});
            Q_EMIT statusMessage(
                tr("Saved: %1 – %2", "cooperative and its class").arg(undo->name, codeList(u"kind"_s).title(kind)));
            const int row = m_queue->model().rowOf(undo->cooperative);
            m_queue->model().remove({undo->cooperative});
            m_queue->showCount();
            presentNext(row);
        });
}

void ClassificationPage::askPutOff()
{
    if (!isBusy())
        m_case->askForNote();
}

void ClassificationPage::putOff(const QString &note)
{
    const qint64 id = shown();
    if (isBusy() || id == 0)
        return;
    m_isWorking = true;
    m_message->clear();
    m_held->hold();
    m_putOffJob.start([&store = m_context.store, id, note, author = clerk(m_context.settings)](
                          Progress &) { return work::putOff(store, id, note, author); },
        [this, id, note](const Result<void> &done) {
            m_isWorking = false;
            if (!done) {
                showError(done.error());
                return;
            }
            const int row = m_queue->model().rowOf(id);
            m_queue->model().putLast(id, note);
            Q_EMIT statusMessage(tr("Put off: it stands at the end of the list."));
            presentNext(row);
        });
}

void ClassificationPage::undo()
{
    if (isBusy())
        return;
    if (m_undo.isEmpty()) {
        Q_EMIT statusMessage(tr("There is no decision to be undone."));
        return;
    }
    m_isWorking = true;
    m_message->clear();
    m_held->hold();
    const QList<work::Undo> steps = m_undo.last();
    const auto run = [&store = m_context.store, &clock = m_context.clock, steps, author = clerk(m_context.settings)](
                         Progress &progress) {
        Undone undone{work::restore(store, clock, steps, author), {}};
        QueueRequest again;
        again.onlyIds = undone.outcome.done;
        if (again.onlyIds.isEmpty())
            return undone;
        if (const Queue waiting = classificationQueue(store, again, clock.today(), progress))
            undone.waiting = *waiting;
        return undone;
    };
    m_undoJob.start(run, [this, steps](const Undone &undone) { showUndone(steps, undone); });
}

void ClassificationPage::showUndone(const QList<work::Undo> &steps, const Undone &undone)
{
    m_isWorking = false;
    m_undo.removeLast();
    QList<work::Undo> rest;
    for (const work::Undo &step : steps) {
        if (!undone.outcome.done.contains(step.cooperative))
            rest.append(step);
    }
    if (!rest.isEmpty())
        m_undo.append(rest);
    changedHere(undone.outcome.done);
    m_queue->model().putFirst(undone.waiting);
    m_queue->showCount();
    if (!undone.outcome.done.isEmpty()) {
        presentNext(0);
        Q_EMIT statusMessage(steps.size() == 1 ? tr("Undone: %1 has its earlier answers again.").arg(steps.first().name)
                                               : tr("Undone: %Ln cooperative(s) have their earlier answers again.",
                                                   nullptr, static_cast<int>(undone.outcome.done.size())));
    }
    if (undone.outcome.failed > 0)
        showError(undone.outcome.firstError);
    else if (undone.outcome.done.isEmpty())
        m_held->drop();
}

void ClassificationPage::findAlike()
{
    if (isBusy() || !m_case->shown())
        return;
    const work::Case pattern = *m_case->shown();
    if (pattern.proposal.isDoubtful()) {
        m_message->tell(MessageLine::Kind::Hint,
            tr("There is no proposal for this cooperative, so none can be confirmed for others like it."));
        return;
    }
    QList<qint64> ids;
    for (const QueueItem &item : m_queue->model().items()) {
        if (item.group == pattern.record.facts.group && item.proposedKind == pattern.proposal.answers.kind)
            ids.append(item.id);
    }
    m_isLoading = true;
    m_message->clear();
    const auto job = m_alikeJob.start([&store = m_context.store, pattern, ids](
                                          Progress &progress) { return work::alike(store, pattern, ids, progress); },
        [this](const Result<QList<work::Case>> &found) {
            m_isLoading = false;
            if (!found) {
                showError(found.error());
            } else if (found->size() < 2) {
                m_message->tell(MessageLine::Kind::Hint,
                    tr("No other cooperative of this group in the list has the same proposal."));
                m_case->takeFocus();
            } else {
                m_bulk->showCases(*found);
                m_stack->setCurrentWidget(m_bulk);
                m_bulk->takeFocus();
            }
        },
        [this] { m_isLoading = false; });
    Q_EMIT jobStarted(tr("Looking for cooperatives with the same proposal"), QFuture<void>(job));
}

void ClassificationPage::confirmAlike()
{
    if (isBusy())
        return;
    m_isWorking = true;
    m_bulk->setEnabled(false);
    m_confirmed = std::make_shared<work::Outcome>();
    const QFuture<bool> job
        = runInBackground([&store = m_context.store, &clock = m_context.clock, cases = m_bulk->cases(),
                              author = clerk(m_context.settings), outcome = m_confirmed](Progress &progress) {
              *outcome = work::confirmAll(store, clock, cases, author, progress);
              return true;
          });
    m_confirmJob.setFuture(job);
    Q_EMIT jobStarted(tr("Saving the confirmed proposals"), QFuture<void>(job));
}

void ClassificationPage::showConfirmed()
{
    m_isWorking = false;
    m_bulk->setEnabled(true);
    const work::Outcome outcome = *std::exchange(m_confirmed, {});
    const int done = static_cast<int>(outcome.done.size());
    const int wanted = static_cast<int>(m_bulk->cases().size());
    if (done > 0)
        m_undo.append(outcome.undo);
    changedHere(outcome.done);
    m_queue->model().remove(outcome.done);
    m_queue->showCount();
    m_stack->setCurrentWidget(m_single);
    presentNext(0);
    if (outcome.failed > 0) {
        m_message->tell(MessageLine::Kind::Error,
            tr("%Ln of the list could not be saved and stay(s) as it was. The first: %1", nullptr, outcome.failed)
                .arg(outcome.firstError.message));
    } else if (done < wanted) {
        m_message->tell(MessageLine::Kind::Hint,
            tr("Cancelled: %1 of %2 are confirmed, the others stay as they were.")
                .arg(QString::number(done), QString::number(wanted)));
    } else {
        m_message->tell(
            MessageLine::Kind::Done, tr("%Ln proposal(s) confirmed. Ctrl+Z undoes them together.", nullptr, done));
    }
}

void ClassificationPage::leaveBulk()
{
    if (m_isWorking)
        return;
    m_stack->setCurrentWidget(m_single);
    m_case->takeFocus();
}

} // namespace lumbung

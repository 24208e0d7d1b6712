// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/classificationpage.h"

#include "app/domain/codelist.h"
#include "ui/actions.h"
#include "ui/models/queuemodel.h"
#include "ui/pages/agreementview.h"
#include "ui/pages/bulkview.h"
#include "ui/pages/classificationcase.h"
#include "ui/pages/queuepanel.h"
#include "ui/pages/secondcodingview.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/heldkeys.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/viewtabs.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

ClassificationPage::ClassificationPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_tabs(new ViewTabs(u"views"_s, tr("Views of the classification"), this)),
      m_queueView(new QWidget(this)), m_second(new SecondCodingView(context, this)),
      m_agreement(new AgreementView(context, this)), m_held(new HeldKeys(m_queueView)),
      m_queue(new QueuePanel(m_queueView)), m_message(new MessageLine(m_queueView)),
      m_stack(new QStackedWidget(m_queueView)), m_single(new QWidget(m_queueView)),
      m_case(new ClassificationCase(ClassificationCase::Purpose::Decision, m_single)), m_bulk(new BulkView(m_queueView))
{
    setUpQueue();
    setUpViews();
    connectParts();
    connectViews();
}

ClassificationPage::~ClassificationPage()
{
    m_confirmJob.disconnect(this);
    m_confirmJob.cancel();
    m_confirmJob.waitForFinished();
}

QString ClassificationPage::title() const
{
    return tr("Classification");
}

QString ClassificationPage::iconName() const
{
    return u"classification"_s;
}

void ClassificationPage::setUpQueue()
{
    m_queueView->setObjectName(u"queueView"_s);
    m_queueView->setWhatsThis(
        tr("One cooperative after the other: what is known of it at the left, the questions of the metadata "
           "sheet at the right. The letter or number shown answers, Enter accepts what is marked and saves "
           "after the last question, Backspace goes back, S puts off, Ctrl+Z undoes the last decision."));
    auto *buttons = new FlowLayout;
    auto *single = new QVBoxLayout(m_single);
    single->setContentsMargins(0, 0, 0, 0);
    single->addWidget(m_case, 1);
    single->addLayout(buttons);
    addAction(buttons, ActionId::AcceptAnswers, &ClassificationPage::accept);
    addAction(buttons, ActionId::PutOff, &ClassificationPage::askPutOff);
    addAction(buttons, ActionId::ConfirmAlike, &ClassificationPage::findAlike);
    addAction(buttons, ActionId::UndoDecision, &ClassificationPage::undo);
    addAction(buttons, ActionId::OpenInForm, &ClassificationPage::openInForm);
    m_stack->addWidget(m_single);
    m_stack->addWidget(m_bulk);

    auto *layout = new QVBoxLayout(m_queueView);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_queue);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
}

void ClassificationPage::setUpViews()
{
    m_tabs->add(ActionId::ViewQueue, m_queueView);
    m_tabs->add(ActionId::ViewSecondCoding, m_second);
    m_tabs->add(ActionId::ViewAgreement, m_agreement);
    connect(m_tabs, &ViewTabs::changed, this, &ClassificationPage::activated);
}

void ClassificationPage::connectViews()
{
    connect(m_second, &SecondCodingView::sampleChosen, m_agreement, &AgreementView::setSample);
    connect(m_agreement, &AgreementView::sampleChosen, m_second, &SecondCodingView::setSample);
    connect(m_second, &SecondCodingView::statusMessage, this, &Page::statusMessage);
    connect(m_agreement, &AgreementView::statusMessage, this, &Page::statusMessage);
    connect(m_second, &SecondCodingView::jobStarted, this, &Page::jobStarted);
    // Not a change of the queue's own: it is read again when it comes to the front.
    connect(m_agreement, &AgreementView::classChanged, &m_context.registerService, &RegisterService::announce);
}

/// A key of the single cooperative, and a button that names it.
void ClassificationPage::addAction(QLayout *line, ActionId id, void (ClassificationPage::*done)())
{
    QAction *action = makeAction(id, m_single);
    connect(action, &QAction::triggered, this, done);
    line->addWidget(makeKeyButton(action, m_single)); // a click leaves the keys with the questions
}

void ClassificationPage::connectParts()
{
    connect(m_queue, &QueuePanel::requestChanged, this, &ClassificationPage::reload);
    connect(m_queue, &QueuePanel::chosenChanged, this, &ClassificationPage::present);
    connect(m_queue, &QueuePanel::entered, m_case, &ClassificationCase::takeFocus);
    connect(m_case, &ClassificationCase::decided, this, &ClassificationPage::decide);
    connect(m_case, &ClassificationCase::putOff, this, &ClassificationPage::putOff);
    connect(m_case, &ClassificationCase::answerMissing, this, [this] {
        m_message->tell(MessageLine::Kind::Hint,
            tr("This question needs an answer before the next. Answer it, or put the cooperative off with S."));
    });
    connect(m_bulk, &BulkView::confirmed, this, &ClassificationPage::confirmAlike);
    connect(m_bulk, &BulkView::left, this, &ClassificationPage::leaveBulk);
    connect(&m_confirmJob, &QFutureWatcherBase::finished, this, &ClassificationPage::showConfirmed);
    connect(&m_context.registerService, &RegisterService::registerChanged, this, [this] {
        if (!m_isOwnChange)
            m_isStale = true;
    });
}

void ClassificationPage::activated()
{
    if (m_tabs->current() == m_second) {
        const QueueRequest request = m_queue->request();
        m_second->setDrawnFrom(request.regencies, request.groups);
        m_second->activate();
        return;
    }
    if (m_tabs->current() == m_agreement) {
        m_agreement->activate();
        return;
    }
    m_goesToQuestions = true;
    if (m_isStale && !m_isWorking)
        reload();
    else if (m_stack->currentWidget() == m_bulk)
        m_bulk->takeFocus();
    else
        m_case->takeFocus();
}

bool ClassificationPage::isBusy() const
{
    return m_isLoading || m_isWorking;
}

qint64 ClassificationPage::shown() const
{
    return m_case->shown() ? m_case->shown()->record.id : 0;
}

void ClassificationPage::reload()
{
    m_isStale = false;
    m_isLoading = true;
    m_caseJob.cancel();
    m_message->clear();
    m_queue->showLoading();
    m_stack->setCurrentWidget(m_single);
    const auto job
        = m_queueJob.start([&store = m_context.store, request = m_queue->request(), today = m_context.clock.today()](
                               Progress &progress) { return classificationQueue(store, request, today, progress); },
            [this](const Queue &queue) {
                m_isLoading = false;
                if (queue)
                    showQueue(*queue);
                else
                    showError(queue.error());
            },
            [this] {
                m_isLoading = false;
                showError({Error::Kind::Cancelled, {}});
            });
    Q_EMIT jobStarted(tr("Looking for what waits for a decision"), QFuture<void>(job));
}

void ClassificationPage::showQueue(const QList<QueueItem> &items)
{
    const qint64 before = shown();
    m_queue->model().setItems(items);
    m_queue->showCount();
    presentNext(std::max(0, m_queue->model().rowOf(before)));
}

/// The one in this row of the list, else the last; what stands there now may be another cooperative than before.
void ClassificationPage::presentNext(int row)
{
    if (m_queue->model().rowCount() == 0) {
        showEnd();
        return;
    }
    const qint64 before = m_queue->chosen();
    m_queue->choose(row);
    if (m_queue->chosen() == before)
        present(before);
}

void ClassificationPage::showEnd()
{
    m_caseJob.cancel();
    m_isLoading = false;
    const QueueRequest request = m_queue->request();
    const bool isNarrowed = !request.regencies.isEmpty() || !request.groups.isEmpty() || !request.reasons.isEmpty()
        || request.minConfidence > 0;
    m_case->showNothing(isNarrowed
            ? tr("Nothing that fits what is chosen above waits for a decision. Choose less to see what else waits.")
            : tr("Nothing waits for a decision: every cooperative is classified without contradiction."));
    m_held->release(); // Ctrl+Z may be among them
}

void ClassificationPage::present(qint64 id)
{
    if (id == 0)
        return;
    m_isLoading = true;
    m_caseJob.start([&store = m_context.store, id](Progress &) { return work::loadCase(store, id); },
        [this, id](const Result<work::Case> &loaded) {
            m_isLoading = false;
            if (!loaded) {
                showError(loaded.error());
                return;
            }
            const QList<QueueItem> &items = m_queue->model().items();
            const int row = m_queue->model().rowOf(id);
            m_case->showCase(*loaded, row < 0 ? QList<Finding>() : items[row].findings);
            // Whoever walks through the list or sets a filter goes on there.
            const QWidget *focus = window()->focusWidget();
            if (isVisible() && (m_goesToQuestions || !focus || !m_queue->isAncestorOf(focus))) {
                m_goesToQuestions = false;
                m_case->takeFocus();
            }
            m_held->release();
        });
}

void ClassificationPage::showError(const Error &error)
{
    m_held->drop();
    if (error.kind == Error::Kind::Cancelled) {
        m_isStale = true;
        m_message->tell(MessageLine::Kind::Hint, tr("Cancelled. Nothing was changed."));
    } else {
        m_message->tell(MessageLine::Kind::Error, error.message);
    }
    m_message->addButton(tr("Read again"), this, [this] { reload(); });
    m_queue->showCount();
    m_case->takeFocus();
}

void ClassificationPage::changedHere(const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return;
    m_isOwnChange = true;
    m_context.registerService.announce(ids);
    m_isOwnChange = false;
}

void ClassificationPage::openInForm()
{
    if (shown() != 0)
        Q_EMIT recordWanted(shown());
}

} // namespace lumbung

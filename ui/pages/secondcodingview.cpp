// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/secondcodingview.h"

#include "app/base/text.h"
#include "ui/actions.h"
#include "ui/pages/classificationcase.h"
#include "ui/pages/sampleform.h"
#include "ui/pages/samplepicker.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/heldkeys.h"
#include "ui/widgets/messageline.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lumbung {

using namespace Qt::StringLiterals;

SecondCodingView::SecondCodingView(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_picker(new SamplePicker(this)), m_progress(new QLabel(this)),
      m_message(new MessageLine(this)), m_stack(new QStackedWidget(this)), m_single(new QWidget(this)),
      m_buttons(new QWidget(m_single)),
      m_case(new ClassificationCase(ClassificationCase::Purpose::SecondCoding, m_single)), m_form(new SampleForm(this)),
      m_held(new HeldKeys(this))
{
    setUpLayout();
    connect(m_picker, &SamplePicker::picked, this, [this](qint64 sample) {
        Q_EMIT sampleChosen(sample);
        readCases();
    });
    connect(m_case, &ClassificationCase::decided, this, &SecondCodingView::code);
    connect(m_case, &ClassificationCase::answerMissing, this, [this] {
        m_message->tell(
            MessageLine::Kind::Hint, tr("This question needs an answer before the next. Answer it, or skip with S."));
    });
    connect(m_form, &SampleForm::drawWanted, this, &SecondCodingView::draw);
    connect(m_form, &SampleForm::left, this, &SecondCodingView::leaveForm);
}

void SecondCodingView::setUpLayout()
{
    setWhatsThis(tr("A sample is coded a second time by another clerk, who sees what is known of each cooperative but "
                    "neither the first answers nor a proposal. Enter saves the coding, S skips to the next; the class "
                    "of the cooperative does not change by it."));
    m_progress->setObjectName(u"codingProgress"_s);
    m_progress->setTextFormat(Qt::PlainText);
    QAction *open = makeAction(ActionId::DrawSample, this);
    connect(open, &QAction::triggered, this, &SecondCodingView::openForm);
    auto *head = new FlowLayout;
    head->addWidget(m_picker);
    m_draw = makeKeyButton(open, this);
    head->addWidget(m_draw);
    head->addWidget(m_progress);

    auto *buttons = new FlowLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    const std::pair<ActionId, void (SecondCodingView::*)()> keys[]
        = {{ActionId::AcceptAnswers, &SecondCodingView::accept}, {ActionId::SkipCase, &SecondCodingView::skip}};
    for (const auto &[id, done] : keys) {
        QAction *action = makeAction(id, m_single);
        connect(action, &QAction::triggered, this, done);
        buttons->addWidget(makeKeyButton(action, m_buttons));
    }
    auto *single = new QVBoxLayout(m_single);
    single->setContentsMargins(0, 0, 0, 0);
    single->addWidget(m_case, 1);
    single->addWidget(m_buttons);
    m_stack->addWidget(m_single);
    m_stack->addWidget(m_form);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
}

void SecondCodingView::setSample(qint64 sample)
{
    m_picker->choose(sample);
}

void SecondCodingView::setDrawnFrom(const QStringList &regencies, const QStringList &groups)
{
    m_regencies = regencies;
    m_groups = groups;
}

qint64 SecondCodingView::shown() const
{
    return m_case->shown() ? m_case->shown()->record.id : 0;
}

void SecondCodingView::activate()
{
    if (isBusy() || m_stack->currentWidget() == m_form) {
        takeFocus();
        return;
    }
    m_isLoading = true;
    m_message->clear();
    m_samplesJob.start([&store = m_context.store](Progress &) { return work::samples(store); },
        [this](const Result<QList<CodingSample>> &samples) {
            m_isLoading = false;
            if (!samples) {
                showError(samples.error());
                return;
            }
            m_picker->setSamples(*samples);
            readCases();
        });
}

void SecondCodingView::readCases()
{
    m_message->clear();
    if (m_picker->chosen() == 0) {
        m_cases = {};
        presentFirst();
        return;
    }
    m_isLoading = true;
    m_casesJob.start([&store = m_context.store, sample = m_picker->chosen(), coder = clerk(m_context.settings).name](
                         Progress &) { return work::toCode(store, sample, coder); },
        [this](const Result<work::ToCode> &cases) {
            m_isLoading = false;
            if (!cases) {
                showError(cases.error());
                return;
            }
            // Whoever comes back goes on with the same one.
            m_cases = *cases;
            if (const qsizetype place = m_cases.open.indexOf(shown()); place > 0)
                m_cases.open.move(place, 0);
            presentFirst();
        });
}

void SecondCodingView::presentFirst()
{
    if (m_cases.open.isEmpty()) {
        showEnd();
        return;
    }
    m_progress->setText(tr("%1 of %2 coded", "done, all that this clerk is to code")
                            .arg(text::number(m_cases.coded), text::number(m_cases.coded + m_cases.open.size())));
    m_isLoading = true;
    m_caseJob.start(
        [&store = m_context.store, id = m_cases.open.first()](Progress &) { return work::loadBlind(store, id); },
        [this](const Result<work::Case> &loaded) {
            m_isLoading = false;
            if (!loaded) {
                showError(loaded.error());
                return;
            }
            m_case->showCase(*loaded, {}, {});
            m_buttons->show();
            takeFocus();
            m_held->release();
        });
}

void SecondCodingView::showEnd()
{
    m_caseJob.cancel();
    m_isLoading = false;
    m_progress->clear();
    m_buttons->hide();
    if (m_picker->chosen() == 0) {
        m_case->showNothing(tr("No sample has been drawn yet. Ctrl+D draws one: a part of the classified cooperatives, "
                               "for another clerk to code a second time."));
    } else if (m_cases.coded > 0) {
        m_progress->setText(tr("%1 of %2 coded", "done, all that this clerk is to code")
                                .arg(text::number(m_cases.coded), text::number(m_cases.coded)));
        m_case->showNothing(
            tr("You have coded everything in this sample. Ctrl+3 shows how far the two codings agree."));
    } else {
        m_case->showNothing(tr("Nothing in this sample is for you: the first answers are your own. Another clerk codes "
                               "it; who is at work is set in Settings."));
    }
    takeFocus();
    m_held->drop();
}

void SecondCodingView::showError(const Error &error)
{
    m_held->drop();
    m_message->tell(MessageLine::Kind::Error, error.message);
    if (m_stack->currentWidget() == m_single)
        m_message->addButton(tr("Read again"), this, [this] { activate(); });
    takeFocus();
}

void SecondCodingView::takeFocus()
{
    if (!isVisible() || m_stack->currentWidget() != m_single)
        return;
    if (shown() != 0)
        m_case->takeFocus();
    else if (m_picker->count() > 0)
        m_picker->setFocus(Qt::OtherFocusReason);
    else
        m_draw->setFocus(Qt::OtherFocusReason);
}

void SecondCodingView::accept()
{
    if (!isBusy())
        m_case->acceptAll();
}

void SecondCodingView::code()
{
    if (isBusy() || shown() == 0)
        return;
    m_isWorking = true;
    m_message->clear();
    m_held->hold();
    const QString name = m_case->shown()->record.name;
    const qint64 sample = m_picker->chosen();
    m_codeJob.start(
        [&store = m_context.store, sample, id = shown(), answers = m_case->request().answers,
            author = clerk(m_context.settings)](Progress &) { return codeNow(store, sample, id, answers, author); },
        [this, name, sample, id = shown()](const Result<void> &saved) {
            m_isWorking = false;
            if (!saved) {
                showError(saved.error());
                return;
            }
            Q_EMIT statusMessage(tr("Coded: %1").arg(name));
            if (m_picker->chosen() != sample) { // another is being read
                m_held->drop();
                return;
            }
            m_cases.open.removeOne(id);
            ++m_cases.coded;
            presentFirst();
        });
}

void SecondCodingView::skip()
{
    if (isBusy() || shown() == 0)
        return;
    if (m_cases.open.size() == 1) {
        Q_EMIT statusMessage(tr("It is the last one in this sample."));
        return;
    }
    m_message->clear();
    m_held->hold();
    m_cases.open.append(m_cases.open.takeFirst());
    presentFirst();
}

void SecondCodingView::openForm()
{
    if (isBusy())
        return;
    m_message->clear();
    m_stack->setCurrentWidget(m_form);
    m_form->begin(tr("Second coding, %1", "day").arg(text::longDate(m_context.clock.today())), m_picker->count() + 1,
        m_regencies, m_groups);
}

void SecondCodingView::leaveForm()
{
    if (m_isWorking)
        return;
    m_message->clear();
    m_stack->setCurrentWidget(m_single);
    takeFocus();
}

void SecondCodingView::draw()
{
    if (isBusy())
        return;
    m_isWorking = true;
    m_message->clear();
    const auto drawn = [this](const Result<qint64> &number) {
        m_isWorking = false;
        if (!number) {
            showError(number.error());
            return;
        }
        m_stack->setCurrentWidget(m_single);
        m_case->showNothing({});
        m_buttons->hide();
        m_picker->choose(*number);
        Q_EMIT sampleChosen(*number);
        Q_EMIT statusMessage(tr("Drawn: sample number %1.").arg(QString::number(*number)));
        activate();
    };
    const auto job
        = m_drawJob.start([&store = m_context.store, request = m_form->request(), author = clerk(m_context.settings)](
                              Progress &progress) { return drawSample(store, request, author, progress); },
            drawn, [this] { m_isWorking = false; });
    Q_EMIT jobStarted(tr("Drawing a sample"), QFuture<void>(job));
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/publishform.h"

#include "app/base/log.h"
#include "app/base/text.h"
#include "app/domain/period.h"
#include "app/services/atwork.h"
#include "ui/actions.h"
#include "ui/pages/publishchecklist.h"
#include "ui/theme.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/narrowline.h"
#include "ui/widgets/workingview.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimeZone>
#include <QVBoxLayout>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int westernHours = 7;
constexpr int whenLetters = 26;

/// What is published for: a period, or a day.
struct When {
    QDate day;
    QString period;
};

std::optional<When> whenOf(const QString &typed)
{
    if (const std::optional<Period> period = parsePeriod(text::tidied(typed)))
        return When{period->cutoff(), period->id()};
    const Result<QDate> day = text::parseDate(typed);
    return day ? std::optional(When{*day, {}}) : std::nullopt;
}

QDateTime endOfKnownDay(const QDate &day)
{
    constexpr int secondsOfAnHour = 3600;
    if (!day.isValid())
        return {};
    return QDateTime(day, QTime(23, 59, 59, 999), QTimeZone(westernHours * secondsOfAnHour)).toUTC();
}

QLabel *publishLabel(QWidget *parent, const QString &words = {})
{
    auto *label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

PublishForm::PublishForm(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_check(makeAction(ActionId::CheckPoints, this)),
      m_publish(makeAction(ActionId::PublishNow, this)), m_fields(new QWidget(this)),
      m_when(new NarrowLine(whenLetters, m_fields)), m_understood(publishLabel(m_fields)),
      m_variant(new QComboBox(m_fields)), m_sentence(publishLabel(m_fields)), m_known(new DayEdit(m_fields)),
      m_note(new QLineEdit(m_fields)), m_message(new MessageLine(this)), m_stack(new QStackedWidget(this)),
      m_hint(publishLabel(this)), m_working(new WorkingView(this)), m_checklist(new PublishChecklist(m_publish, this))
{
    setWhatsThis(tr("A publication freezes a count with the cooperatives behind it. Say for which period or day, by "
                    "which definition and what for; F9 counts and looks at what is still open; Ctrl+Enter publishes."));
    QLabel *title = publishLabel(this, tr("Publish a count"));
    theme::scaleFont(title, 1.15, true);
    theme::subdue(m_hint);
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->addLayout(makeFields());
    m_stack->addWidget(m_hint);
    m_stack->addWidget(m_working);
    m_stack->addWidget(m_checklist);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(m_fields);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    connectParts();
}

QLayout *PublishForm::makeFields()
{
    m_when->setObjectName(u"publishWhen"_s);
    m_when->setWhatsThis(tr("A period: 2025, Semester I 2025, TW III 2025; or a day: 31/12/2025. A period is counted "
                            "as of its last day."));
    m_variant->setObjectName(u"publishVariant"_s);
    for (const Variant &variant : variants())
        m_variant->addItem(variant.title(), variant.id);
    m_known->setObjectName(u"publishKnown"_s);
    m_known->setOptional(tr("now"));
    m_known->setWhatsThis(tr("Empty: as known now. A day: as it was known at the end of that day, without what was "
                             "recorded later."));
    m_note->setObjectName(u"publishNote"_s);
    m_note->setWhatsThis(tr("What it is published for: a release, a letter, a report. It is printed."));
    theme::subdue(m_understood);
    theme::subdue(m_sentence);

    auto *when = new QHBoxLayout;
    when->addWidget(m_when);
    when->addWidget(m_understood, 1);
    // Not a form layout: that keeps more lines free for the sentence than it takes.
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    const auto addRow = [this, grid](const QString &words, QWidget *field, QLayout *line) {
        auto *label = new QLabel(words, m_fields);
        label->setBuddy(field);
        field->setAccessibleName(words);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        if (line)
            grid->addLayout(line, row, 1);
        else
            grid->addWidget(field, row, 1);
    };
    addRow(tr("Period or day"), m_when, when);
    addRow(tr("Definition"), m_variant, nullptr);
    grid->addWidget(m_sentence, grid->rowCount(), 1);
    addRow(tr("As known"), m_known, nullptr);
    addRow(tr("Note"), m_note, nullptr);
    auto *buttons = new QHBoxLayout;
    QPushButton *check = makeKeyButton(m_check, m_fields);
    check->setFocusPolicy(Qt::StrongFocus);
    auto *back = new QPushButton(tr("Back (Esc)"), m_fields);
    back->setAutoDefault(false);
    connect(back, &QPushButton::clicked, this, &PublishForm::leave);
    buttons->addWidget(check);
    buttons->addWidget(back);
    buttons->addStretch();
    grid->addLayout(buttons, grid->rowCount(), 1);
    return grid;
}

void PublishForm::connectParts()
{
    connect(m_check, &QAction::triggered, this, &PublishForm::check);
    connect(m_publish, &QAction::triggered, this, &PublishForm::publish);
    auto *back = new QAction(this);
    back->setShortcut(Qt::Key_Escape);
    back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QAction::triggered, this, &PublishForm::leave);
    addAction(back);
    for (QWidget *field : QList<QWidget *>{m_when, m_variant, m_known, m_note, m_checklist->reasonField()})
        field->installEventFilter(this);
    connect(m_when, &QLineEdit::textChanged, this, [this] {
        showUnderstood();
        uncheck();
    });
    connect(m_variant, &QComboBox::currentIndexChanged, this, [this] {
        showUnderstood();
        uncheck();
    });
    connect(m_known, &DayEdit::dayChanged, this, [this] { uncheck(); });
    connect(m_known, &DayEdit::refused, this, [this](const QString &message) {
        if (message.isEmpty())
            m_message->clear();
        else
            m_message->tell(MessageLine::Kind::Error, message);
    });
    connect(m_checklist, &PublishChecklist::listWanted, this, &PublishForm::listWanted);
    connect(m_working, &WorkingView::cancelWanted, this, [this] {
        if (m_watcher)
            m_watcher->cancel();
    });
    connect(&m_context.registerService, &RegisterService::registerChanged, this, [this] {
        if (m_prepared && !m_isWorking)
            uncheck(tr("The register was changed since it was counted. Count and check again (F9)."));
    });
}

void PublishForm::begin()
{
    m_when->setText(lastEnded(m_context.clock.today(), PeriodKind::Year).title());
    if (!whenOf(m_when->text())) // a title that is not understood again
        m_when->setText(lastEnded(m_context.clock.today(), PeriodKind::Year).id());
    m_variant->setCurrentIndex(m_variant->findData(officialVariant().id));
    m_known->setDay({});
    m_note->clear();
    m_checklist->reasonField()->clear();
    m_message->clear();
    showUnderstood();
    uncheck();
    m_when->setFocus(Qt::OtherFocusReason);
    m_when->selectAll();
}

void PublishForm::takeFocus()
{
    QWidget *last = focusWidget();
    (last && last != this ? last : static_cast<QWidget *>(m_when))->setFocus(Qt::OtherFocusReason);
}

std::optional<PublicationRequest> PublishForm::request() const
{
    const std::optional<When> when = whenOf(m_when->text());
    const Variant *variant = findVariant(m_variant->currentData().toString());
    if (!when || !variant)
        return {};
    return PublicationRequest{*variant, when->day, endOfKnownDay(m_known->day()), when->period};
}

void PublishForm::showUnderstood()
{
    const std::optional<When> when = whenOf(m_when->text());
    m_understood->setText(when ? tr("as of %1").arg(text::longDate(when->day))
                               : tr("Type a period (2025, Semester I 2025, TW III 2025) or a day."));
    const Variant *variant = findVariant(m_variant->currentData().toString());
    m_sentence->setText(variant ? variant->sentence.inLanguage() : QString());
}

void PublishForm::uncheck(const QString &why)
{
    m_checkJob.cancel();
    m_prepared.reset();
    m_publish->setEnabled(true);
    m_hint->setText(tr("F9 counts, and looks at what is still open: not classified, not verified, contradictory or "
                       "doubtful records, regencies far from the publication before."));
    m_stack->setCurrentWidget(m_hint);
    if (!why.isEmpty())
        m_message->tell(MessageLine::Kind::Hint, why);
}

void PublishForm::check()
{
    if (m_isWorking)
        return;
    m_known->clearFocus(); // takes over what is typed
    if (const Result<QDate> known = text::parseDate(m_known->text()); !known && !m_known->text().trimmed().isEmpty()) {
        refuse(known.error().message, m_known);
        return;
    }
    const std::optional<PublicationRequest> wanted = request();
    if (!wanted) {
        refuse(
            tr("The period or day is not understood. Type for example 2025, Semester I 2025 or 31/12/2025."), m_when);
        return;
    }
    m_message->clear();
    uncheck();
    setWorking(true);
    const auto job
        = m_checkJob.start([&store = m_context.store, &clock = m_context.clock, what = *wanted](
                               Progress &progress) { return preparePublication(store, what, clock, progress); },
            [this](const Prepared &prepared) { take(prepared); },
            [this] {
                setWorking(false);
                uncheck(tr("Counting was cancelled. Nothing was published."));
                takeFocus();
            });
    watch(tr("Counting and checking"), QFuture<void>(job));
}

void PublishForm::take(const Prepared &prepared)
{
    setWorking(false);
    if (!prepared) {
        uncheck();
        refuse(logged(prepared.error()).message, m_when);
        return;
    }
    m_prepared = *prepared;
    m_checklist->showPrepared(*m_prepared);
    m_stack->setCurrentWidget(m_checklist);
    if (isVisible())
        m_checklist->takeFocus();
}

void PublishForm::publish()
{
    if (m_isWorking)
        return;
    const std::optional<PublicationRequest> wanted = request();
    if (!m_prepared || !wanted) { // first things first
        check();
        return;
    }
    const PublishOrder order{*wanted, text::tidied(m_note->text()), m_checklist->reason()};
    if (order.note.isEmpty()) {
        refuse(tr("Say in the note what it is published for."), m_note);
        return;
    }
    if (m_prepared->checklist.isOpen() && order.reason.isEmpty()) {
        refuse(tr("Points are open. Settle them, or give a reason for publishing all the same; it is printed."),
            m_checklist->reasonField());
        return;
    }
    m_message->clear();
    setWorking(true);
    // Cancelled a moment too late it is published all the same: then that is told.
    const auto outcome = std::make_shared<std::optional<Result<Publication>>>();
    const auto job = m_publishJob.start(
        [outcome, &store = m_context.store, &clock = m_context.clock, order, settings = copyOf(m_context.settings),
            author = atWork(m_context.settings, u"publications"_s)](Progress &progress) -> Result<Publication> {
            *outcome = publishNow(store, order, author, *settings, clock, progress);
            return **outcome;
        },
        [this](const Result<Publication> &done) { endPublishing(done); },
        [this, outcome] {
            endPublishing(*outcome ? **outcome : Result<Publication>(Error{Error::Kind::Cancelled, {}}));
        });
    watch(tr("Publishing"), QFuture<void>(job));
}

void PublishForm::endPublishing(const Result<Publication> &done)
{
    setWorking(false);
    if (done) {
        Q_EMIT published(done->number,
            tr("Published: %1, %2 cooperatives, fingerprint %3.")
                .arg(done->number, text::number(done->total()), shortFingerprint(fingerprintOf(contentOf(*done)))));
        return;
    }
    m_stack->setCurrentWidget(m_checklist);
    if (done.error().kind == Error::Kind::Cancelled)
        m_message->tell(MessageLine::Kind::Hint, tr("Publishing was cancelled. Nothing was published."));
    else
        m_message->tell(MessageLine::Kind::Error, logged(done.error()).message);
    m_note->setFocus(Qt::OtherFocusReason);
}

void PublishForm::watch(const QString &what, const QFuture<void> &job)
{
    m_watcher = std::make_unique<QFutureWatcher<void>>();
    m_stack->setCurrentWidget(m_working);
    m_working->watch(what, *m_watcher);
    m_watcher->setFuture(job);
    Q_EMIT jobStarted(what, job);
}

void PublishForm::setWorking(bool isWorking)
{
    m_isWorking = isWorking;
    m_fields->setEnabled(!isWorking);
    m_check->setEnabled(!isWorking);
    m_publish->setEnabled(!isWorking);
}

void PublishForm::refuse(const QString &message, QWidget *where)
{
    m_message->tell(MessageLine::Kind::Error, message);
    where->setFocus(Qt::OtherFocusReason);
}

void PublishForm::leave()
{
    if (!m_isWorking)
        Q_EMIT left();
    else if (m_watcher)
        m_watcher->cancel();
}

/// Enter goes on to the next entry, as in every form.
bool PublishForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier) {
            focusNextChild();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lumbung

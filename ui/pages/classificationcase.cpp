// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/classificationcase.h"

#include "app/base/text.h"
#include "app/domain/codelist.h"
#include "ui/forms/answersheet.h"
#include "ui/theme.h"
#include "ui/widgets/knownview.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

QLabel *caseLabel(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ClassificationCase::ClassificationCase(Purpose purpose, QWidget *parent)
    : QWidget(parent), m_purpose(purpose), m_name(caseLabel(this, u"caseName"_s)), m_parts(new QWidget(this)),
      m_left(new QVBoxLayout), m_known(new KnownView(this)), m_sheet(new AnswerSheet), m_scroll(new QScrollArea(this))
{
    theme::scaleFont(m_name, 1.15, true);
    auto *splitter = new QSplitter(Qt::Horizontal, m_parts);
    auto *left = new QWidget(m_parts);
    left->setLayout(m_left);
    m_left->setContentsMargins(0, 0, 0, 0);
    m_left->addWidget(m_known, 1);
    splitter->addWidget(left);
    splitter->addWidget(makeRight());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({440, 720});
    auto *parts = new QVBoxLayout(m_parts);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->addWidget(splitter);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name);
    layout->addWidget(m_parts, 1);
    layout->addStretch();

    connect(m_sheet, &AnswerSheet::changed, this, &ClassificationCase::showOutcome);
    connect(m_sheet, &AnswerSheet::finished, this, &ClassificationCase::finish);
    connect(m_sheet, &AnswerSheet::answerMissing, this, &ClassificationCase::answerMissing);
    showNothing({});
}

QWidget *ClassificationCase::makeRight()
{
    m_scroll->setWidget(m_sheet);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setMinimumWidth(320);

    auto *right = new QWidget(m_parts);
    m_lineTitle = caseLabel(right, u"lineTitle"_s);
    m_line = new QLineEdit(right);
    m_line->setObjectName(u"line"_s);
    m_line->installEventFilter(this);
    m_keys = caseLabel(right, u"keys"_s);
    theme::subdue(m_keys);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(makeOutcome());
    layout->addWidget(m_lineTitle);
    layout->addWidget(m_line);
    layout->addWidget(m_keys);
    return right;
}

QFrame *ClassificationCase::makeOutcome()
{
    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::AlternateBase);
    m_kind = caseLabel(frame, u"outcomeKind"_s);
    m_sentence = caseLabel(frame, u"outcomeSentence"_s);
    m_citation = caseLabel(frame, u"outcomeCitation"_s);
    theme::scaleFont(m_kind, 1, true);
    theme::subdue(m_citation);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(3);
    layout->addWidget(m_kind);
    layout->addWidget(m_sentence);
    layout->addWidget(m_citation);
    return frame;
}

void ClassificationCase::addAboveKnown(QWidget *widget)
{
    m_left->insertWidget(m_left->count() - 1, widget);
}

void ClassificationCase::showCase(const work::Case &shown, const QList<Finding> &findings)
{
    showCase(shown, findings, shown.proposal.isDoubtful() ? shown.record.facts : shown.proposal.answers);
}

void ClassificationCase::showCase(const work::Case &shown, const QList<Finding> &findings, const StandingFacts &marked)
{
    m_case = shown;
    ask(Asking::Nothing);
    m_name->setText(shown.record.name);
    Cooperative known = shown.record;
    if (m_purpose == Purpose::Ruling) { // both answers stand above
        known.facts = withAnswers(known.facts, {});
        known.facts.kind.clear();
    }
    m_known->showKnown(known, shown.proposal, findings);
    m_parts->show();
    m_sheet->begin(marked);
    scrollToTurn();
}

void ClassificationCase::showNothing(const QString &why)
{
    m_case.reset();
    ask(Asking::Nothing);
    m_name->setText(why);
    m_known->showNothing();
    m_parts->hide();
}

DecisionRequest ClassificationCase::request() const
{
    DecisionRequest request;
    if (!m_case)
        return request;
    request.cooperative = m_case->record.id;
    request.answers = m_sheet->answers();
    request.reason = m_asking == Asking::Reason ? text::tidied(m_line->text()) : QString();
    if (needsReason())
        request.basis = DecisionBasis::Overridden;
    else if (!m_case->proposal.isDoubtful() && haveSameAnswers(request.answers, m_case->proposal.answers))
        request.basis = DecisionBasis::Confirmed;
    return request;
}

bool ClassificationCase::replacesAnswers() const
{
    return m_case && !m_case->record.facts.producing.isEmpty()
        && !haveSameAnswers(m_case->record.facts, m_sheet->answers());
}

bool ClassificationCase::needsReason() const
{
    return m_purpose == Purpose::Ruling || (m_purpose == Purpose::Decision && replacesAnswers());
}

void ClassificationCase::acceptAll()
{
    if (!m_case)
        return;
    if (m_asking != Asking::Nothing) {
        lineEntered();
        return;
    }
    m_sheet->acceptAll();
    if (m_sheet->isComplete())
        finish();
}

void ClassificationCase::finish()
{
    if (!m_case)
        return;
    if (needsReason())
        ask(Asking::Reason);
    else
        Q_EMIT decided();
}

void ClassificationCase::askForNote()
{
    if (m_case)
        ask(Asking::Note);
}

void ClassificationCase::ask(Asking what)
{
    m_asking = what;
    m_line->clear();
    m_line->setVisible(what != Asking::Nothing);
    m_lineTitle->setVisible(what != Asking::Nothing);
    m_keys->setVisible(what == Asking::Nothing); // they are those of the questions
    const QString why = m_purpose == Purpose::Ruling
        ? tr("Why are these the right answers? It is kept with the decision. Enter saves, Esc goes back.")
        : tr("Other answers are recorded. Why do these take their place? Enter saves, Esc goes back.");
    m_lineTitle->setText(
        what == Asking::Reason ? why : tr("Why is it put off? Enter puts it at the end of the list, Esc goes back."));
    m_line->setAccessibleName(m_lineTitle->text());
    if (what != Asking::Nothing)
        m_line->setFocus(Qt::OtherFocusReason);
}

void ClassificationCase::lineEntered()
{
    const QString written = text::tidied(m_line->text());
    if (written.isEmpty())
        return;
    if (m_asking == Asking::Note)
        Q_EMIT putOff(written);
    else
        Q_EMIT decided();
}

void ClassificationCase::takeFocus()
{
    if (!m_case)
        return;
    if (m_asking == Asking::Nothing)
        m_sheet->takeFocus();
    else
        m_line->setFocus(Qt::OtherFocusReason);
}

bool ClassificationCase::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::ShortcutOverride) {
        if (key->key() == Qt::Key_Escape) // leaves this line, not the view around it
            event->accept();
        return event->isAccepted();
    }
    if (key->key() == Qt::Key_Escape) {
        ask(Asking::Nothing);
        takeFocus();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        lineEntered();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ClassificationCase::showOutcome()
{
    const bool isComplete = m_sheet->isComplete();
    const Classification outcome = classify(m_sheet->answers());
    const QString kind = codeList(u"kind"_s).title(outcome.kind);
    m_kind->setText(isComplete ? kind : tr("By the answers as marked: %1").arg(kind));
    m_sentence->setText(outcome.sentence);
    m_citation->setText(tr("Basis: %1").arg(outcome.citation));
    m_keys->setText(keysText());
    scrollToTurn();
}

QString ClassificationCase::keysText() const
{
    if (!m_sheet->isComplete())
        return tr("Enter accepts what is marked; the letter or number shown answers. Backspace goes back a question.");
    if (m_purpose == Purpose::SecondCoding)
        return tr("Enter saves the coding. Backspace goes back a question.");
    if (m_purpose == Purpose::Ruling)
        return tr("Enter asks for the reason. Backspace goes back a question.");
    return tr("Enter saves the decision. Backspace goes back a question.");
}

/// The question in turn stays in view on low screens; its place is known once the layout is done.
void ClassificationCase::scrollToTurn()
{
    QTimer::singleShot(0, this, [this] {
        const QString field = m_sheet->currentQuestion();
        if (const auto *box = m_sheet->findChild<QWidget *>(field); box && !field.isEmpty())
            m_scroll->ensureVisible(0, box->geometry().bottom() + 8, 0, box->height() + 40);
    });
}

} // namespace lumbung

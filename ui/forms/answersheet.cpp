// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/answersheet.h"

#include "app/classify/classifier.h"
#include "app/domain/codelist.h"
#include "app/domain/fields.h"
#include "ui/theme.h"
#include "ui/widgets/choicebox.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerIndent = 24;

QLabel *addSheetLabel(QVBoxLayout *layout, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    layout->addWidget(label);
    return label;
}

const Field &fieldAsked(const Question &question)
{
    return *findField(question.field);
}

void setAnswer(StandingFacts &facts, const Question &question, const QString &codes)
{
    Cooperative carrier;
    carrier.facts = facts;
    fieldAsked(question).set(carrier, codes);
    facts = carrier.facts;
}

QString answerIn(const StandingFacts &facts, const Question &question)
{
    Cooperative carrier;
    carrier.facts = facts;
    return plainValue(fieldAsked(question).get(carrier));
}

QString answerInWords(const Question &question, const QString &codes)
{
    return displayValue(fieldAsked(question), codes);
}

} // namespace

AnswerSheet::AnswerSheet(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(2);
    for (const Question &question : currentScheme().questions)
        addLine(question);
    layout->addStretch();
    begin({});
}

void AnswerSheet::addLine(const Question &question)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    Line line{&question, addSheetLabel(column, this), addSheetLabel(column, this), nullptr};
    line.box = new ChoiceBox(codeList(fieldAsked(question).listName()), question.isMultiple, this);
    line.box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    line.box->setObjectName(question.field);
    line.box->setAccessibleName(question.text.inLanguage());
    line.box->setWhatsThis(fieldAsked(question).helpText());
    line.box->setContentsMargins(answerIndent, 0, 0, 4);
    line.answer->setContentsMargins(answerIndent, 0, 0, 4);
    line.answer->setObjectName(question.field + u"Answer"_s);
    // After the box's own: Enter, Backspace and the keys of the page come here first.
    for (QAbstractButton *button : line.box->findChildren<QAbstractButton *>())
        button->installEventFilter(this);
    connect(line.box, &ChoiceBox::edited, this, [this] {
        showTurn();
        Q_EMIT changed();
    });
    column->addWidget(line.box);
    m_lines.append(line);
}

void AnswerSheet::begin(const StandingFacts &marked)
{
    m_accepted = 0;
    for (const Line &line : std::as_const(m_lines))
        line.box->setCodes(answerIn(marked, *line.question));
    showTurn();
    Q_EMIT changed();
}

StandingFacts AnswerSheet::answers() const
{
    StandingFacts facts;
    for (const Line &line : m_lines)
        setAnswer(facts, *line.question, line.box->codes());
    return classified(facts);
}

QList<int> AnswerSheet::asked() const
{
    StandingFacts facts;
    for (const Line &line : m_lines)
        setAnswer(facts, *line.question, line.box->codes());
    const QList<Question> questions = askedQuestions(facts);
    QList<int> places;
    for (int place = 0; place < m_lines.size(); ++place) {
        if (std::ranges::count(questions, m_lines[place].question->field, &Question::field) > 0)
            places.append(place);
    }
    return places;
}

int AnswerSheet::currentPlace() const
{
    return asked().value(m_accepted, -1);
}

bool AnswerSheet::isComplete() const
{
    return currentPlace() < 0;
}

QString AnswerSheet::currentQuestion() const
{
    const int place = currentPlace();
    return place < 0 ? QString() : m_lines[place].question->field;
}

void AnswerSheet::acceptAll()
{
    while (!isComplete()) {
        const int before = m_accepted;
        accept();
        if (m_accepted == before)
            return;
    }
}

void AnswerSheet::accept()
{
    const int place = currentPlace();
    if (place < 0) {
        Q_EMIT finished();
        return;
    }
    const Line &line = m_lines[place];
    if (!line.question->isMultiple && line.box->codes().isEmpty()) {
        Q_EMIT answerMissing();
        return;
    }
    ++m_accepted;
    showTurn();
    takeFocus();
    Q_EMIT changed();
}

void AnswerSheet::goBack()
{
    if (m_accepted == 0)
        return;
    --m_accepted;
    showTurn();
    takeFocus();
    Q_EMIT changed();
}

void AnswerSheet::takeFocus()
{
    const int place = currentPlace();
    if (place < 0)
        setFocus(Qt::OtherFocusReason);
    else
        m_lines[place].box->setFocus(Qt::OtherFocusReason);
}

bool AnswerSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void AnswerSheet::keyPressEvent(QKeyEvent *event)
{
    if (!handleKey(event))
        QWidget::keyPressEvent(event);
}

bool AnswerSheet::handleKey(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        // A key held down must not run through the next records.
        if (!event->isAutoRepeat())
            accept();
        return true;
    }
    if (event->key() == Qt::Key_Backspace) {
        goBack();
        return true;
    }
    const int place = currentPlace();
    const QString typed = event->text();
    if (place < 0 || m_lines[place].question->isMultiple || typed.size() != 1 || !typed[0].isLetterOrNumber())
        return false;
    // Yes or no is one key: it answers and goes on.
    QKeyEvent forBox(QEvent::KeyPress, event->key(), event->modifiers(), typed);
    QCoreApplication::sendEvent(m_lines[place].box, &forBox);
    if (!forBox.isAccepted())
        return false;
    accept();
    return true;
}

void AnswerSheet::showTurn()
{
    const QList<int> places = asked();
    m_accepted = std::min(m_accepted, static_cast<int>(places.size()));
    const int current = currentPlace();
    for (int place = 0; place < m_lines.size(); ++place) {
        Line &line = m_lines[place];
        const bool isAsked = places.contains(place);
        line.text->setVisible(isAsked);
        line.answer->setVisible(isAsked && place != current);
        line.box->setVisible(isAsked && place == current);
        if (isAsked)
            showLine(line, places.indexOf(place) < m_accepted, place == current);
    }
    update();
}

void AnswerSheet::showLine(Line &line, bool isAccepted, bool isCurrent)
{
    line.text->setText(line.question->text.inLanguage());
    QFont font = this->font();
    font.setBold(isCurrent);
    line.text->setFont(font);
    const QString words = answerInWords(*line.question, line.box->codes());
    line.answer->setText(isAccepted
            ? (words.isEmpty() ? tr("✓ none recorded") : tr("✓ %1", "accepted answer").arg(words))
            : words.isEmpty() ? tr("not answered yet")
                              : tr("marked: %1").arg(words));
    line.answer->setForegroundRole(isAccepted ? QPalette::WindowText : QPalette::PlaceholderText);
}

void AnswerSheet::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        showTurn();
}

void AnswerSheet::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void AnswerSheet::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void AnswerSheet::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    QStyleOptionFocusRect option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

} // namespace lumbung

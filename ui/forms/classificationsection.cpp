// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/classificationsection.h"

#include "app/classify/classifier.h"
#include "app/domain/codelist.h"
#include "ui/theme.h"
#include "ui/widgets/findingsview.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

const Question *questionOf(const QString &key)
{
    const QList<Question> &questions = currentScheme().questions;
    const auto found = std::ranges::find(questions, key, &Question::field);
    return found == questions.cend() ? nullptr : &*found;
}

QLabel *addWords(QVBoxLayout *layout, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    layout->addWidget(label);
    return label;
}

} // namespace

ClassificationSection::ClassificationSection(QWidget *parent)
    : FieldSection(FieldGroup::Classification, parent, WithoutRows{})
{
    QGridLayout *grid = makeGrid();
    contents()->addLayout(grid);
    int line = 0;
    bool areAsked = false;
    for (const Field &field : cooperativeFields()) {
        if (field.group != group() || field.isDerived)
            continue;
        if (!questionOf(field.keyString())) {
            addRow(field)->addTo(grid, line++);
        } else if (!areAsked) {
            line = addQuestions(grid, line);
            areAsked = true;
        }
    }
    showOutcome({});
}

void ClassificationSection::showOutcome(const StandingFacts &facts)
{
    const QList<Question> asked = askedQuestions(facts);
    for (FieldRow *row : rows()) {
        if (questionOf(row->key()))
            row->setShown(std::ranges::count(asked, row->key(), &Question::field) > 0);
    }
    const Classification outcome = classify(facts);
    m_kind->setText(codeList(u"kind"_s).title(outcome.kind));
    m_sentence->setText(outcome.sentence);
    m_sentence->setVisible(!outcome.sentence.isEmpty());
    m_citation->setText(tr("Basis: %1").arg(outcome.citation));
    m_citation->setVisible(!outcome.citation.isEmpty());
}

/// The questions in the scheme's order, each above its answers; the outcome beside them, in view while they are
/// answered.
int ClassificationSection::addQuestions(QGridLayout *grid, int line)
{
    constexpr int indent = 24;
    const int first = line;
    for (const Question &question : currentScheme().questions) {
        const Field *field = findField(question.field);
        if (!field)
            continue;
        FieldRow *row = addRow(*field);
        row->label()->setMinimumWidth(0);
        row->label()->setMaximumWidth(QWIDGETSIZE_MAX);
        row->label()->setText(question.text.inLanguage());
        row->label()->setContentsMargins(0, 6, 0, 0);
        grid->addWidget(row->label(), line, 0, 1, 2);
        // Answers are long: they take the titles' column too.
        row->editor()->widget()->setContentsMargins(indent, 0, 0, 0);
        grid->addWidget(row->editor()->widget(), line + 1, 0, 1, 2);
        grid->addWidget(row->findings(), line + 2, 0, 1, 2);
        line += 3;
    }
    grid->addWidget(makeOutcome(), first, 2, line - first, 1, Qt::AlignTop);
    return line;
}

QFrame *ClassificationSection::makeOutcome()
{
    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::AlternateBase);
    auto *lines = new QVBoxLayout(frame);
    lines->setContentsMargins(12, 8, 12, 8);
    lines->setSpacing(4);
    m_kind = addWords(lines, frame);
    m_sentence = addWords(lines, frame);
    m_citation = addWords(lines, frame);
    m_kind->setObjectName(u"kind"_s);
    m_kind->setAccessibleName(findField(u"kind"_s)->title());
    m_sentence->setObjectName(u"kindSentence"_s);
    m_citation->setObjectName(u"kindCitation"_s);
    theme::scaleFont(m_kind, 1, true);
    theme::subdue(m_citation);
    return frame;
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rulingview.h"

#include "app/domain/fields.h"
#include "ui/actions.h"
#include "ui/pages/classificationcase.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messageline.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

QStringList comparedFields()
{
    return answerFields() + QStringList{u"kind"_s};
}

QString shownAnswer(const StandingFacts &facts, const QString &field)
{
    const QString shown = displayValue(*findField(field), answerTo(facts, field));
    return shown.isEmpty() ? RulingView::tr("–", "no answer") : shown;
}

} // namespace

RulingView::RulingView(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_message(new MessageLine(this)),
      m_case(new ClassificationCase(ClassificationCase::Purpose::Ruling, this))
{
    m_case->addAboveKnown(makeTable());
    QAction *accept = makeAction(ActionId::AcceptAnswers, this);
    connect(accept, &QAction::triggered, this, [this] {
        if (!isBusy())
            m_case->acceptAll();
    });
    auto *leave = new QAction(tr("Back"), this);
    leave->setShortcut(Qt::Key_Escape);
    leave->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QAction::triggered, this, [this] {
        if (!m_isWorking)
            Q_EMIT left();
    });
    addAction(leave);
    auto *buttons = new FlowLayout;
    buttons->addWidget(makeKeyButton(accept, this));
    buttons->addWidget(makeKeyButton(leave, this));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    layout->addWidget(m_case, 1);
    layout->addLayout(buttons);
    connect(m_case, &ClassificationCase::decided, this, &RulingView::save);
    connect(m_case, &ClassificationCase::answerMissing, this,
        [this] { m_message->tell(MessageLine::Kind::Hint, tr("This question needs an answer before the next.")); });
}

QWidget *RulingView::makeTable()
{
    auto *table = new QWidget(this);
    table->setObjectName(u"twoAnswers"_s);
    m_table = new QGridLayout(table);
    m_table->setContentsMargins(0, 0, 0, 0);
    m_table->setHorizontalSpacing(10);
    m_table->setVerticalSpacing(2);
    const int rows = static_cast<int>(comparedFields().size()) + 1; // and the heading
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < 3; ++column) {
            auto *cell = new QLabel(table);
            cell->setTextFormat(Qt::PlainText);
            cell->setWordWrap(true);
            cell->setAlignment(Qt::AlignLeft | Qt::AlignTop);
            if (row == 0 || column == 0)
                theme::subdue(cell);
            m_table->addWidget(cell, row, column);
            m_cells.append(cell);
        }
    }
    for (int column = 0; column < 3; ++column)
        m_table->setColumnStretch(column, 1);
    return table;
}

void RulingView::open(const CodedCase &coded)
{
    m_isLoading = true;
    m_message->clear();
    m_caseJob.start(
        [&store = m_context.store, id = coded.cooperative](Progress &) { return work::loadCase(store, id); },
        [this, coded](const Result<work::Case> &loaded) {
            m_isLoading = false;
            if (!loaded) {
                Q_EMIT failed(loaded.error());
                return;
            }
            showAnswers(coded);
            m_case->showCase(*loaded, {}, work::agreedAnswers(coded));
            Q_EMIT opened();
        });
}

void RulingView::showAnswers(const CodedCase &coded)
{
    const QString first = coded.firstAuthor.isEmpty() ? tr("First answer") : tr("First: %1").arg(coded.firstAuthor);
    QStringList words{tr("Question"), first, tr("Second: %1").arg(coded.coder)};
    for (const QString &field : comparedFields()) {
        words += {findField(field)->title(), shownAnswer(coded.first, field), shownAnswer(coded.second, field)};
        const bool differs = answerTo(coded.first, field) != answerTo(coded.second, field);
        for (qsizetype cell = words.size() - 2; cell < words.size(); ++cell) {
            QFont font = this->font();
            font.setBold(differs);
            m_cells[cell]->setFont(font);
        }
    }
    for (qsizetype cell = 0; cell < m_cells.size(); ++cell)
        m_cells[cell]->setText(words[cell]);
}

void RulingView::takeFocus()
{
    m_case->takeFocus();
}

void RulingView::save()
{
    if (isBusy() || !m_case->shown())
        return;
    m_isWorking = true;
    m_message->clear();
    m_saveJob.start([&store = m_context.store, &clock = m_context.clock, decided = *m_case->shown(),
                        request = m_case->request(), author = clerk(m_context.settings)](
                        Progress &) { return work::decide(store, clock, decided, request, author); },
        [this](const Result<work::Undo> &saved) {
            m_isWorking = false;
            if (saved) {
                Q_EMIT ruled(saved->cooperative, saved->name);
            } else {
                m_message->tell(MessageLine::Kind::Error, saved.error().message);
                takeFocus();
            }
        });
}

} // namespace lumbung

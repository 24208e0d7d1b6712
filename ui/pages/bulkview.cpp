// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bulkview.h"

#include "app/domain/codelist.h"
#include "app/domain/fields.h"
#include "ui/actions.h"
#include "ui/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

QString inOneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

QList<StructModel<work::Case>::Column> bulkColumns()
{
    return {
        {BulkView::tr("Cooperative"), [](const work::Case &one) { return one.record.name; }},
        {findField(u"regency"_s)->title(),
            [](const work::Case &one) { return codeList(u"regency"_s).title(one.record.facts.regency); }},
        {findField(u"activity"_s)->title(), [](const work::Case &one) { return inOneLine(one.record.activity); }},
        {BulkView::tr("Words that spoke"), [](const work::Case &one) { return inOneLine(one.proposal.words()); }},
        {BulkView::tr("Confidence"),
            [](const work::Case &one) -> QString {
                return BulkView::tr("%1 %").arg(QLocale().toString(std::lround(one.proposal.confidence * 100)));
            }},
    };
}

QLabel *bulkLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

BulkView::BulkView(QWidget *parent)
    : QWidget(parent), m_model(new StructModel<work::Case>(bulkColumns(), this)), m_title(bulkLabel(this)),
      m_answers(bulkLabel(this)), m_table(new QTableView(this)), m_confirm(new QPushButton(this))
{
    m_title->setObjectName(u"bulkTitle"_s);
    m_answers->setObjectName(u"bulkAnswers"_s);
    m_confirm->setObjectName(u"bulkConfirm"_s);
    m_confirm->setAutoDefault(false);
    theme::scaleFont(m_title, 1.15, true);
    setUpTable();
    auto *back = new QPushButton(tr("Back (Esc)"), this);
    back->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_confirm);
    buttons->addWidget(back);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_answers);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);

    connect(m_confirm, &QPushButton::clicked, this, &BulkView::confirmed);
    connect(back, &QPushButton::clicked, this, &BulkView::left);
    connect(makeAction(ActionId::ConfirmList, this), &QAction::triggered, this, &BulkView::confirmed);
    auto *leave = new QAction(this);
    leave->setShortcut(Qt::Key_Escape);
    leave->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QAction::triggered, this, &BulkView::left);
    addAction(leave);
}

void BulkView::setUpTable()
{
    m_table->setObjectName(u"bulkList"_s);
    m_table->setAccessibleName(tr("Cooperatives with the same proposal"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 6);
    const int letter = m_table->fontMetrics().averageCharWidth();
    const int letters[] = {44, 22, 60, 34, 13};
    const QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::max(letter * letters[column], header->sectionSizeHint(column)));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
}

void BulkView::showCases(const QList<work::Case> &cases)
{
    const work::Case &first = cases.first();
    const int count = static_cast<int>(cases.size());
    m_model->setRows(cases);
    m_table->selectRow(0);
    const QString group = codeList(u"group"_s).title(first.record.facts.group);
    m_title->setText(group.isEmpty()
            ? tr("%Ln cooperative(s) without a group, to which the same answers are proposed", nullptr, count)
            : tr("%Ln cooperative(s) of the group %1, to which the same answers are proposed", nullptr, count)
                  .arg(group));
    QStringList answers;
    for (const QString &key : answerFields()) {
        const Field *field = findField(key);
        Cooperative carrier;
        carrier.facts = first.proposal.answers;
        const QString value = displayValue(*field, field->get(carrier));
        if (!value.isEmpty())
            answers.append(tr("%1: %2", "question and answer").arg(field->title(), value));
    }
    m_answers->setText(first.proposal.sentence + u'\n' + answers.join(u" · "_s) + u'\n'
        + tr("Basis: %1").arg(first.proposal.citation));
    m_confirm->setText(tr("Confirm all %Ln (Ctrl+Enter)", nullptr, count));
}

void BulkView::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/yearsection.h"

#include "ui/forms/yearbook.h"
#include "ui/theme.h"
#include "ui/widgets/findingsview.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int earlierYears = 2;
constexpr int firstYear = 1900;

/// A figure of an earlier year as it is read: the label of a code, else as typed.
QString shown(const FieldInfo &field, const QString &typed)
{
    if (field.type != FieldType::Code || typed.isEmpty())
        return typed;
    return displayValue(field, typed);
}

QLabel *makeFigure(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    label->setContentsMargins(0, 4, 0, 0);
    theme::subdue(label);
    return label;
}

} // namespace

YearSection::YearSection(FieldGroup group, YearBook &book, QWidget *parent) : FormSection(group, parent), m_book(book)
{
    makeChooser();
    makeFields();
    connect(&book, &YearBook::currentChanged, this, &YearSection::showYear);
    showYear();
}

void YearSection::collect(TypedRecord &typed) const
{
    typed.years = m_book.typed();
}

void YearSection::present(const TypedRecord &typed)
{
    Q_UNUSED(typed)
}

bool YearSection::isAbout(const Finding &finding) const
{
    const YearlyField *field = finding.fields.isEmpty() ? nullptr : findYearlyField(finding.fields.first());
    return field && field->group == group();
}

FieldRow *YearSection::reveal(const QString &key, int bookYear)
{
    FieldRow *row = rowOf(key);
    if (row && bookYear > 0)
        m_book.setCurrent(bookYear);
    return row;
}

/// Findings about another year stand below the title, with their year.
FieldRow *YearSection::placeOf(const Finding &finding) const
{
    return finding.bookYear == m_book.current() ? FormSection::placeOf(finding) : nullptr;
}

void YearSection::rowEdited(FieldRow *row)
{
    m_book.type(row->key(), row->editor()->typed());
    FormSection::rowEdited(row);
}

void YearSection::findingsShown()
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        const int year = m_tabs->tabData(tab).toInt();
        // Errors come first in a list of findings, but not what cannot be read.
        const Finding *worst = nullptr;
        for (const Finding &finding : known()) {
            if (finding.bookYear == year && (!worst || finding.severity < worst->severity))
                worst = &finding;
        }
        m_tabs->setTabIcon(tab, worst ? severityIcon(worst->severity) : QIcon());
        m_tabs->setTabToolTip(tab, worst ? worst->message.toHtmlEscaped() : QString());
    }
}

void YearSection::makeChooser()
{
    const QString prefix = group() == FieldGroup::Institution ? u"institution"_s : u"finance"_s;
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(prefix + "Years"_L1);
    m_tabs->setAccessibleName(tr("Book year"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_newYear = new QSpinBox(this);
    m_newYear->setObjectName(prefix + "NewYear"_L1);
    m_newYear->setAccessibleName(tr("Book year to be added"));
    m_newYear->setRange(firstYear, 9999);
    m_newYear->setGroupSeparatorShown(false);
    m_newYear->setFocusPolicy(Qt::ClickFocus);
    auto *add = new QPushButton(group() == FieldGroup::Institution ? tr("&Add book year") : tr("Add &book year"), this);
    add->setObjectName(prefix + "AddYear"_L1);
    add->setFocusPolicy(Qt::ClickFocus);
    auto *line = new QHBoxLayout;
    line->addWidget(m_tabs, 1);
    line->addWidget(m_newYear);
    line->addWidget(add);
    contents()->addLayout(line);
    connect(
        m_tabs, &QTabBar::currentChanged, this, [this](int tab) { m_book.setCurrent(m_tabs->tabData(tab).toInt()); });
    connect(add, &QPushButton::clicked, this, &YearSection::addYear);
}

void YearSection::makeFields()
{
    QGridLayout *grid = makeGrid(3 + earlierYears);
    contents()->addLayout(grid);
    grid->setColumnStretch(1, 3); // figures are short, sentences are not
    m_heading = new QLabel(this);
    grid->addWidget(m_heading, 0, 1, Qt::AlignRight);
    for (int place = 0; place < earlierYears; ++place) {
        m_earlier.append(Earlier{makeFigure(this), {}});
        grid->addWidget(m_earlier.last().heading, 0, 2 + place);
        grid->setColumnStretch(2 + place, 1);
    }
    int line = 1;
    for (const YearlyField &field : yearlyFields()) {
        if (field.group != group())
            continue;
        addRow(field)->addTo(grid, line);
        for (int place = 0; place < earlierYears; ++place) {
            m_earlier[place].figures.append(makeFigure(this));
            grid->addWidget(m_earlier[place].figures.last(), line, 2 + place);
        }
        ++line;
    }
}

void YearSection::showYear()
{
    showTabs();
    m_heading->setText(QString::number(m_book.current()));
    for (FieldRow *row : rows())
        row->editor()->setTyped(m_book.typed(m_book.current(), row->key()));
    showEarlierYears();
    m_newYear->setValue(m_book.nextYear());
    repeatFindings();
}

void YearSection::showTabs()
{
    const QSignalBlocker blocker(m_tabs);
    const QList<int> years = m_book.years();
    while (m_tabs->count() > years.size())
        m_tabs->removeTab(m_tabs->count() - 1);
    while (m_tabs->count() < years.size())
        m_tabs->addTab({});
    for (int tab = 0; tab < years.size(); ++tab) {
        m_tabs->setTabText(tab, QString::number(years[tab]));
        m_tabs->setTabData(tab, years[tab]);
    }
    m_tabs->setCurrentIndex(static_cast<int>(years.indexOf(m_book.current())));
}

void YearSection::showEarlierYears()
{
    QList<int> years = m_book.years();
    years.removeIf([this](int year) { return year >= m_book.current(); });
    for (int place = 0; place < earlierYears; ++place) {
        const int year = years.value(place);
        m_earlier[place].heading->setText(year > 0 ? QString::number(year) : QString());
        for (qsizetype line = 0; line < rows().size(); ++line) {
            const FieldRow *row = rows()[line];
            m_earlier[place].figures[line]->setText(shown(row->editor()->field(), m_book.typed(year, row->key())));
        }
    }
}

void YearSection::addYear()
{
    m_book.setCurrent(m_newYear->value());
    rows().first()->editor()->widget()->setFocus(Qt::TabFocusReason);
    Q_EMIT edited();
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formsection.h"

#include "ui/theme.h"
#include "ui/widgets/findingsview.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

/// Below the title nothing tells which field is meant: the finding says so itself.
Finding named(Finding finding, const FieldInfo *field)
{
    if (!field)
        return finding;
    const QString title
        = finding.bookYear > 0 ? u"%1 %2"_s.arg(field->title(), QString::number(finding.bookYear)) : field->title();
    finding.message = u"%1: %2"_s.arg(title, finding.message);
    return finding;
}

} // namespace

FormSection::FormSection(FieldGroup group, QWidget *parent)
    : QWidget(parent), m_group(group), m_contents(new QVBoxLayout), m_general(new FindingsView(this))
{
    auto *title = new QLabel(groupTitle(group), this);
    title->setTextFormat(Qt::PlainText);
    theme::scaleFont(title, 1.15, true);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 18);
    page->addWidget(title);
    page->addWidget(m_general);
    page->addLayout(m_contents);
}

bool FormSection::isAbout(const Finding &finding) const
{
    return !finding.fields.isEmpty() && rowOf(finding.fields.first());
}

void FormSection::showFindings(const QList<Finding> &findings, bool all)
{
    m_known = findings;
    m_showsAll = all;
    QHash<FieldRow *, QList<Finding>> byRow;
    QList<Finding> general;
    for (const Finding &finding : findings) {
        if (FieldRow *row = placeOf(finding))
            byRow[row].append(finding);
        else if (FieldRow *elsewhere = finding.fields.isEmpty() ? nullptr : rowOf(finding.fields.first()))
            general.append(named(finding, &elsewhere->editor()->field()));
        else
            general.append(finding);
    }
    for (FieldRow *row : std::as_const(m_rows))
        row->setFindings(byRow.value(row), all);
    m_general->setFindings(general);
    findingsShown();
}

FieldRow *FormSection::reveal(const QString &key, int bookYear)
{
    Q_UNUSED(bookYear)
    return rowOf(key);
}

void FormSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    for (const FieldRow *row : std::as_const(m_rows)) {
        if (row->label()->minimumWidth() > 0) // a question takes the whole line
            row->label()->setFixedWidth(titleColumnWidth(this));
    }
}

QGridLayout *FormSection::makeGrid(int columns)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 5);
    grid->setColumnStretch(columns - 1, 4);
    return grid;
}

FieldRow *FormSection::addRow(const FieldInfo &field, const QString &key)
{
    auto *row = new FieldRow(field, this, key);
    row->label()->setFixedWidth(titleColumnWidth(this));
    connect(row->editor(), &FieldEditor::edited, this, [this, row] { rowEdited(row); });
    m_rows.append(row);
    return row;
}

void FormSection::removeRow(FieldRow *row)
{
    m_rows.removeOne(row);
    delete row->label();
    delete row->findings();
    delete row->editor()->widget();
    delete row;
}

void FormSection::rowEdited(FieldRow *row)
{
    Q_UNUSED(row)
    Q_EMIT edited();
}

FieldRow *FormSection::rowOf(const QString &key) const
{
    const auto found = std::ranges::find_if(m_rows, [&key](const FieldRow *row) { return row->key() == key; });
    return found == m_rows.cend() ? nullptr : *found;
}

void FormSection::repeatFindings()
{
    showFindings(QList<Finding>(m_known), m_showsAll);
}

FieldRow *FormSection::placeOf(const Finding &finding) const
{
    return finding.fields.isEmpty() ? nullptr : rowOf(finding.fields.first());
}

int titleColumnWidth(const QWidget *widget)
{
    constexpr int characters = 28;
    return widget->fontMetrics().averageCharWidth() * characters;
}

} // namespace lumbung

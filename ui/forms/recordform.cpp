// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordform.h"

#include "ui/forms/classificationsection.h"
#include "ui/forms/officersection.h"
#include "ui/forms/yearbook.h"
#include "ui/forms/yearsection.h"

#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

RecordForm::RecordForm(int thisYear, QWidget *parent) : QWidget(parent), m_years(new YearBook(thisYear, this))
{
    // Made in the order of the keyboard.
    using Group = FieldGroup;
    m_sections = {new FieldSection(Group::Identity, this), new FieldSection(Group::Region, this),
        new FieldSection(Group::LegalEntity, this), new FieldSection(Group::Type, this),
        m_classification = new ClassificationSection(this), new YearSection(Group::Institution, *m_years, this),
        new YearSection(Group::Finance, *m_years, this), new OfficerSection(this)};
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(14, 10, 14, 10);
    for (FormSection *section : std::as_const(m_sections)) {
        page->addWidget(section);
        connect(section, &FormSection::edited, this, &RecordForm::edited);
    }
    page->addStretch();
}

TypedRecord RecordForm::typed() const
{
    TypedRecord typed;
    for (const FormSection *section : m_sections)
        section->collect(typed);
    return typed;
}

void RecordForm::present(const TypedRecord &typed, bool isSameRecord)
{
    m_years->present(typed.years, isSameRecord);
    for (FormSection *section : std::as_const(m_sections)) {
        section->present(typed);
        for (FieldRow *row : isSameRecord ? QList<FieldRow *>() : section->rows())
            row->forgetVisit();
    }
}

QString RecordForm::typed(const QString &key) const
{
    const FieldRow *row = reveal(key, 0);
    return row ? row->editor()->typed() : QString();
}

void RecordForm::type(const QString &key, const QString &typed)
{
    FieldRow *row = reveal(key, 0);
    if (!row || row->editor()->typed() == typed)
        return;
    row->editor()->setTyped(typed);
    Q_EMIT row->editor()->edited();
}

int RecordForm::bookYear() const
{
    return m_years->current();
}

void RecordForm::showOutcome(const StandingFacts &facts)
{
    m_classification->showOutcome(facts);
}

void RecordForm::showFindings(const Findings &findings, bool all)
{
    m_findings.clear();
    for (const Finding &finding : findings.list)
        m_findings[placeOf(finding)].append(finding);
    for (FormSection *section : std::as_const(m_sections))
        section->showFindings(m_findings.value(section), all);
}

QList<Finding> RecordForm::findingsOf(const FormSection *section) const
{
    return m_findings.value(section);
}

FormSection *RecordForm::sectionOf(const QWidget *widget) const
{
    const auto found = std::ranges::find_if(m_sections,
        [widget](const FormSection *section) { return section == widget || section->isAncestorOf(widget); });
    return found == m_sections.cend() ? nullptr : *found;
}

FieldRow *RecordForm::rowOf(const QWidget *widget) const
{
    const FormSection *section = sectionOf(widget);
    if (!section)
        return nullptr;
    const auto found = std::ranges::find_if(section->rows(), [widget](const FieldRow *row) {
        const QWidget *editor = row->editor()->widget();
        return editor == widget || editor->isAncestorOf(widget);
    });
    return found == section->rows().cend() ? nullptr : *found;
}

bool RecordForm::goTo(const QString &key, int bookYear)
{
    const FieldRow *row = reveal(key, bookYear);
    if (!row || row->editor()->widget()->isHidden())
        return false;
    row->editor()->widget()->setFocus(Qt::TabFocusReason);
    return true;
}

/// Every finding is shown somewhere: by its first field, by another one, else with the identity.
FormSection *RecordForm::placeOf(const Finding &finding) const
{
    for (const QString &key : finding.fields) {
        Finding asked = finding;
        asked.fields = {key};
        for (FormSection *section : m_sections) {
            if (section->isAbout(asked))
                return section;
        }
    }
    return m_sections.first();
}

FieldRow *RecordForm::reveal(const QString &key, int bookYear) const
{
    for (FormSection *section : m_sections) {
        if (FieldRow *row = section->reveal(key, bookYear))
            return row;
    }
    return nullptr;
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldsection.h"

#include "app/domain/codelist.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace lumbung {

using namespace Qt::StringLiterals;

FieldSection::FieldSection(FieldGroup group, QWidget *parent) : FieldSection(group, parent, WithoutRows{})
{
    QGridLayout *grid = makeGrid();
    contents()->addLayout(grid);
    int line = 0;
    for (const Field &field : cooperativeFields()) {
        if (field.group == group && !field.isDerived)
            addRow(field)->addTo(grid, line++);
    }
}

FieldSection::FieldSection(FieldGroup group, QWidget *parent, WithoutRows) : FormSection(group, parent) { }

void FieldSection::collect(TypedRecord &typed) const
{
    for (const FieldRow *row : rows()) {
        if (const QString text = row->editor()->typed(); !text.isEmpty())
            typed.fields.insert(row->key(), text);
    }
}

void FieldSection::present(const TypedRecord &typed)
{
    for (FieldRow *row : rows())
        row->editor()->setTyped(typed.fields.value(row->key()));
    if (group() == FieldGroup::Region)
        narrowRegions();
}

void FieldSection::rowEdited(FieldRow *row)
{
    if (group() == FieldGroup::Region) {
        fillRegionsAbove();
        narrowRegions();
    }
    FormSection::rowEdited(row);
}

void FieldSection::narrowRegions()
{
    FieldEditor *district = rowOf(u"district"_s)->editor();
    FieldEditor *village = rowOf(u"village"_s)->editor();
    const QString regencyCode = rowOf(u"regency"_s)->editor()->typed();
    const QString districtCode = district->typed();
    district->setParentCode(codeList(u"regency"_s).contains(regencyCode) ? regencyCode : QString());
    village->setParentCode(codeList(u"district"_s).contains(districtCode) ? districtCode : QString());
}

void FieldSection::fillRegionsAbove()
{
    FieldEditor *regency = rowOf(u"regency"_s)->editor();
    FieldEditor *district = rowOf(u"district"_s)->editor();
    const CodeEntry *village = codeList(u"village"_s).find(rowOf(u"village"_s)->editor()->typed());
    if (village && district->typed().isEmpty())
        district->setTyped(village->parent);
    const CodeEntry *chosen = codeList(u"district"_s).find(district->typed());
    if (chosen && regency->typed().isEmpty())
        regency->setTyped(chosen->parent);
}

} // namespace lumbung

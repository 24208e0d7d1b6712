// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/officersection.h"

#include "ui/widgets/findingsview.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

int fieldCount()
{
    return static_cast<int>(officerFields().size());
}

/// "officerName/3" -> {"officerName", 3}; without a line: -1.
std::pair<QString, int> splitKey(const QString &key)
{
    const qsizetype slash = key.indexOf(u'/');
    return slash < 0 ? std::pair(key, -1) : std::pair(key.left(slash), key.mid(slash + 1).toInt());
}

} // namespace

OfficerSection::OfficerSection(QWidget *parent) : FormSection(FieldGroup::Officers, parent), m_grid(new QGridLayout)
{
    auto *note = new QLabel(tr("Personal data (UU 27/2022): kept apart and left out of reports."), this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    contents()->addWidget(note);
    contents()->addLayout(m_grid);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(5);
    for (int column = 0; column < fieldCount(); ++column) {
        auto *heading = new QLabel(officerFields()[column].title(), this);
        heading->setTextFormat(Qt::PlainText);
        heading->setWordWrap(true);
        m_grid->addWidget(heading, 0, column, Qt::AlignBottom);
        m_grid->setColumnStretch(column, officerFields()[column].keyString() == "officerName"_L1 ? 5 : 3);
    }
    addLine();
}

void OfficerSection::collect(TypedRecord &typed) const
{
    for (int number = 0; number < lineCount(); ++number) {
        if (const TypedFields fields = line(number); !fields.isEmpty())
            typed.officers.append(fields);
    }
}

void OfficerSection::present(const TypedRecord &typed)
{
    while (lineCount() > typed.officers.size() + 1)
        removeLastLine();
    while (lineCount() < typed.officers.size() + 1)
        addLine();
    for (FieldRow *row : rows()) {
        const auto [field, number] = splitKey(row->key());
        row->editor()->setTyped(typed.officers.value(number).value(field));
    }
}

bool OfficerSection::isAbout(const Finding &finding) const
{
    if (finding.fields.isEmpty())
        return false;
    const QString field = splitKey(finding.fields.first()).first;
    return field == "officers"_L1 || std::ranges::count(officerFields(), field, &OfficerField::keyString) > 0;
}

FieldRow *OfficerSection::reveal(const QString &key, int bookYear)
{
    Q_UNUSED(bookYear)
    if (key == "officers"_L1)
        return rows().first();
    const auto [field, number] = splitKey(key);
    return rowOf(number < 0 ? u"%1/0"_s.arg(field) : keyInForm(key));
}

void OfficerSection::rowEdited(FieldRow *row)
{
    const int last = lineCount() - 1;
    if (!line(last).isEmpty())
        addLine();
    FormSection::rowEdited(row);
}

FieldRow *OfficerSection::placeOf(const Finding &finding) const
{
    return finding.fields.isEmpty() ? nullptr : rowOf(keyInForm(finding.fields.first()));
}

int OfficerSection::lineCount() const
{
    return static_cast<int>(rows().size()) / fieldCount();
}

TypedFields OfficerSection::line(int number) const
{
    TypedFields fields;
    for (int column = 0; column < fieldCount(); ++column) {
        const FieldRow *row = rows()[number * fieldCount() + column];
        if (const QString typed = row->editor()->typed(); !typed.isEmpty())
            fields.insert(row->editor()->field().keyString(), typed);
    }
    return fields;
}

void OfficerSection::addLine()
{
    const int number = lineCount();
    const int gridRow = 1 + number * 2;
    auto *findings = new QVBoxLayout;
    findings->setSpacing(0);
    for (int column = 0; column < fieldCount(); ++column) {
        const OfficerField &field = officerFields()[column];
        QWidget *before = rows().isEmpty() ? nullptr : rows().last()->editor()->widget();
        FieldRow *row = addRow(field, officerKey(field, number));
        if (before)
            setTabOrder(before, row->editor()->widget());
        row->label()->hide();
        m_grid->addWidget(row->editor()->widget(), gridRow, column, Qt::AlignTop);
        row->editor()->widget()->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        findings->addWidget(row->findings());
        row->editor()->widget()->show();
    }
    m_grid->addLayout(findings, gridRow + 1, 0, 1, fieldCount());
}

void OfficerSection::removeLastLine()
{
    for (int column = 0; column < fieldCount(); ++column)
        removeRow(rows().last());
}

/// The record leaves empty lines out: its n-th officer is the n-th line in which something is typed.
QString OfficerSection::keyInForm(const QString &key) const
{
    const auto [field, wanted] = splitKey(key);
    int officer = -1;
    for (int number = 0; wanted >= 0 && number < lineCount(); ++number) {
        if (!line(number).isEmpty() && ++officer == wanted)
            return u"%1/%2"_s.arg(field, QString::number(number));
    }
    return key;
}

} // namespace lumbung

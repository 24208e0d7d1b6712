// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparisonmodel.h"

#include "app/domain/fields.h"

#include <QFont>
#include <QMap>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int markColumn = 3;

QString officersOf(const Cooperative &record)
{
    QStringList names;
    for (const Officer &officer : record.officers) {
        const OfficerField &role = officerFields().first();
        names.append(u"%1: %2"_s.arg(displayValue(role, role.get(officer)), officer.name));
    }
    return names.join(u"; "_s);
}

void append(QList<ComparedField> &fields, ComparedField field)
{
    if (field.one.isEmpty() && field.other.isEmpty())
        return;
    field.differs = field.one != field.other;
    fields.append(std::move(field));
}

void appendYears(QList<ComparedField> &fields, const Cooperative &one, const Cooperative &other)
{
    QMap<int, std::pair<YearlyFigures, YearlyFigures>> years;
    for (const YearlyFigures &year : one.years)
        years[year.bookYear].first = year;
    for (const YearlyFigures &year : other.years)
        years[year.bookYear].second = year;
    for (auto year = years.cbegin(); year != years.cend(); ++year) {
        for (const YearlyField &field : yearlyFields()) {
            append(fields,
                {.key = QString::number(year.key()) + u'/' + field.keyString(),
                    .title = u"%1: %2"_s.arg(QString::number(year.key()), field.title()),
                    .one = displayValue(field, field.get(year->first)),
                    .other = displayValue(field, field.get(year->second))});
        }
    }
}

} // namespace

QList<ComparedField> comparedFields(const Cooperative &one, const Cooperative &other)
{
    QList<ComparedField> fields;
    for (const Field &field : cooperativeFields()) {
        if (field.isDerived)
            continue;
        append(fields,
            {.key = field.keyString(),
                .title = field.title(),
                .one = displayValue(field, field.get(one)),
                .other = displayValue(field, field.get(other))});
    }
    appendYears(fields, one, other);
    append(fields,
        {.key = u"officers"_s,
            .title = groupTitle(FieldGroup::Officers),
            .one = officersOf(one),
            .other = officersOf(other)});
    return fields;
}

ComparisonModel::ComparisonModel(QObject *parent)
    : StructModel<ComparedField>(
        {{tr("Field"), [](const ComparedField &field) { return field.title; }},
            {tr("First record"), [](const ComparedField &field) { return field.one; }},
            {tr("Second record"), [](const ComparedField &field) { return field.other; }},
            {tr("Differs"), [](const ComparedField &field) { return field.differs ? u"≠"_s : QString(); }}},
        parent)
{
}

void ComparisonModel::show(const Cooperative &one, const Cooperative &other)
{
    setRows(comparedFields(one, other));
}

void ComparisonModel::chooseOnly(const QStringList &keys)
{
    QList<ComparedField> fields = rows();
    for (ComparedField &field : fields)
        field.takesOther = keys.contains(field.key);
    setRows(std::move(fields));
}

void ComparisonModel::choose(int row)
{
    if (row < 0 || row >= rowCount() || !rows().at(row).differs)
        return;
    QList<ComparedField> fields = rows();
    fields[row].takesOther = !fields[row].takesOther;
    setRows(std::move(fields));
}

QStringList ComparisonModel::chosen() const
{
    QStringList keys;
    for (const ComparedField &field : rows()) {
        if (field.takesOther)
            keys.append(field.key);
    }
    return keys;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ComparedField &field = rows().at(index.row());
    if (role == Qt::FontRole && field.differs) {
        QFont font;
        const int kept = field.takesOther ? 2 : 1;
        font.setBold(!m_isMerging || index.column() == kept || index.column() == 0);
        return font;
    }
    if (m_isMerging && index.column() == markColumn && role == Qt::DisplayRole)
        return !field.differs ? QString() : field.takesOther ? tr("second") : tr("first");
    return StructModel<ComparedField>::data(index, role);
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (m_isMerging && section == markColumn && orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return tr("Is kept");
    return StructModel<ComparedField>::headerData(section, orientation, role);
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/tabulate.h"

#include "app/domain/codelist.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

/// A variable, and where the values it reads stand among the fields that were counted.
class Reading
{
public:
    Reading(const Variable &variable, const QStringList &fields) : m_variable(variable)
    {
        for (const QString &field : variable.fields)
            m_places.append(fields.indexOf(field));
    }

    QStringList codesOf(const FactCount &fact) const
    {
        QStringList values;
        for (const qsizetype place : m_places)
            values.append(fact.codes.at(place));
        return m_variable.codesOf(values);
    }

    QList<Category> categories(const QList<FactCount> &counts) const;

private:
    const Variable &m_variable;
    QList<qsizetype> m_places;
};

QStringList fieldsOf(const Variable &rows, const Variable *columns)
{
    QStringList fields = rows.fields;
    if (columns)
        fields += columns->fields;
    fields.removeDuplicates();
    return fields;
}

/// The variable's own codes, then those that occur beside them in order, "not recorded" last.
QList<Category> Reading::categories(const QList<FactCount> &counts) const
{
    QStringList codes = m_variable.allCodes();
    QStringList others;
    for (const FactCount &fact : counts)
        others += codesOf(fact);
    std::ranges::sort(others, {}, [](const QString &code) { return std::pair(code.isEmpty(), code); });
    codes += others;
    codes.removeDuplicates();

    QList<Category> found;
    for (const QString &code : std::as_const(codes))
        found.append({code, m_variable.titleOf(code)});
    return found;
}

QHash<QString, qsizetype> placesOf(const QList<Category> &categories)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < categories.size(); ++i)
        places.insert(categories.at(i).code, i);
    return places;
}

QList<qsizetype> placesOf(const QStringList &codes, const QHash<QString, qsizetype> &places)
{
    QList<qsizetype> found;
    for (const QString &code : codes)
        found.append(places.value(code));
    return found;
}

QList<Category> oneColumn()
{
    return {{u"count"_s, QCoreApplication::translate("Variable", "Cooperatives")}};
}

/// The values of the variable's field that become `code`.
QStringList valuesOf(const Variable &variable, const QString &code)
{
    if (code.isEmpty() || variable.field() == QLatin1StringView(variable.id))
        return {code};
    QStringList values;
    for (const CodeEntry &entry : codeList(variable.field()).entries()) {
        if (variable.codesOf({entry.code}).contains(code))
            values.append(entry.code);
    }
    return values;
}

Filter narrowedToYear(Filter filter, int year)
{
    if (filter.yearFounded && *filter.yearFounded != year)
        return filter.narrow(u"regency"_s, {}); // founded in two years: nothing
    filter.yearFounded = year;
    return filter;
}

Filter narrowedToActivity(Filter filter, const QString &code)
{
    if (!filter.activity.isEmpty() && !filter.activity.contains(code))
        return filter.narrow(u"regency"_s, {}); // active and inactive at once: nothing
    filter.activity = {code};
    return filter;
}

/// What is not classified stands there alone, whatever it has answered already.
Filter narrowedToAnswer(Filter filter, const QString &field, const QString &code)
{
    if (code == notClassified())
        return filter.narrow(u"kind"_s, {code});
    QStringList kinds;
    for (const CodeEntry &entry : codeList(u"kind"_s).entries()) {
        if (entry.code != notClassified())
            kinds.append(entry.code);
    }
    return filter.narrow(u"kind"_s, kinds).narrow(field, {code == noneOfThem() ? QString() : code});
}

} // namespace

Result<CrossTable> tabulate(
    const CountStore &store, const Filter &filter, const Variable &rows, const Variable *columns, Progress &progress)
{
    const QStringList fields = fieldsOf(rows, columns);
    const Result<QList<FactCount>> counts = store.count(fields, filter, progress);
    if (!counts)
        return counts.error();

    const Reading byRow(rows, fields), byColumn(columns ? *columns : rows, fields);
    CrossTable table(byRow.categories(*counts), columns ? byColumn.categories(*counts) : oneColumn());
    table.setOverlaps(rows.overlaps(), columns && columns->overlaps());
    const QHash<QString, qsizetype> rowPlaces = placesOf(table.rows()), columnPlaces = placesOf(table.columns());
    for (const FactCount &fact : *counts) {
        table.add(placesOf(byRow.codesOf(fact), rowPlaces),
            columns ? placesOf(byColumn.codesOf(fact), columnPlaces) : QList<qsizetype>{0}, fact.count);
    }
    return table;
}

Filter cellFilter(Filter filter, const Variable &variable, const QString &code)
{
    if (variable.field() == "yearFounded"_L1)
        return narrowedToYear(filter, code.toInt()); // "" is not known, which the filter calls 0
    if (variable.field() == "activity"_L1)
        return narrowedToActivity(filter, code);
    if (variable.overlaps())
        return narrowedToAnswer(filter, variable.field(), code);
    return filter.narrow(variable.field(), valuesOf(variable, code));
}

} // namespace lumbung

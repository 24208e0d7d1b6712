// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/tabulate.h"

#include "app/domain/codelist.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

QString fieldOf(const Variable &variable)
{
    return QString::fromLatin1(variable.field);
}

QStringList fieldsOf(const Variable &rows, const Variable *columns)
{
    QStringList fields{fieldOf(rows)};
    if (columns && fieldOf(*columns) != fields.first())
        fields.append(fieldOf(*columns));
    return fields;
}

/// The variable's own codes, then those that occur beside them in order, "not recorded" last.
QList<Category> categories(const Variable &variable, const QSet<QString> &occurring)
{
    QStringList codes = variable.allCodes();
    QStringList others = (occurring - QSet<QString>(codes.cbegin(), codes.cend())).values();
    std::ranges::sort(others, {}, [](const QString &code) { return std::pair(code.isEmpty(), code); });
    codes.append(others);

    QList<Category> found;
    for (const QString &code : std::as_const(codes))
        found.append({code, variable.titleOf(code)});
    return found;
}

QList<Category> oneColumn()
{
    return {{u"count"_s, QCoreApplication::translate("Variable", "Cooperatives")}};
}

/// A code that no record can have: what it is wanted for finds nothing.
Filter nothing(Filter filter, const QString &field)
{
    return filter.only(field, {u"-"_s});
}

/// The values of the variable's field that become `code`.
QStringList valuesOf(const Variable &variable, const QString &code)
{
    const QString field = fieldOf(variable);
    if (code.isEmpty() || field == QLatin1StringView(variable.id))
        return {code};
    QStringList values;
    for (const CodeEntry &entry : codeList(field).entries()) {
        if (variable.codeOf(entry.code) == code)
            values.append(entry.code);
    }
    return values;
}

} // namespace

Result<CrossTable> tabulate(
    const CountStore &store, const Filter &filter, const Variable &rows, const Variable *columns, Progress &progress)
{
    const QStringList fields = fieldsOf(rows, columns);
    const Result<QList<FactCount>> counts = store.count(fields, filter, progress);
    if (!counts)
        return counts.error();

    const auto rowCode = [&](const FactCount &fact) { return rows.codeOf(fact.codes.first()); };
    const auto columnCode = [&](const FactCount &fact) { return columns->codeOf(fact.codes.last()); };
    QSet<QString> rowCodes, columnCodes;
    for (const FactCount &fact : *counts) {
        Q_ASSERT(fact.codes.size() == fields.size());
        rowCodes.insert(rowCode(fact));
        if (columns)
            columnCodes.insert(columnCode(fact));
    }

    CrossTable table(categories(rows, rowCodes), columns ? categories(*columns, columnCodes) : oneColumn());
    QHash<QString, qsizetype> columnOf;
    for (qsizetype i = 0; i < table.columns().size(); ++i)
        columnOf.insert(table.columns().at(i).code, i);
    for (const FactCount &fact : *counts)
        table.add(table.rowOf(rowCode(fact)), columns ? columnOf.value(columnCode(fact)) : 0, fact.count);
    return table;
}

Filter cellFilter(Filter filter, const Variable &variable, const QString &code)
{
    const QString field = fieldOf(variable);
    if (field == "yearFounded"_L1) {
        const int year = code.toInt(); // "" is not known, which the filter calls 0
        if (filter.yearFounded && *filter.yearFounded != year)
            return nothing(filter, u"regency"_s);
        filter.yearFounded = year;
        return filter;
    }

    QStringList values = valuesOf(variable, code);
    if (const auto wanted = filter.wanted.constFind(field); wanted != filter.wanted.cend() && !wanted->isEmpty())
        values.removeIf([&](const QString &value) { return !wanted->contains(value); });
    return values.isEmpty() ? nothing(filter, field) : filter.only(field, values);
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlitecounts.h"

#include "app/domain/fields.h"
#include "app/storage/columns.h"
#include "app/storage/migrations.h"
#include "app/storage/moments.h"
#include "app/storage/sqlfilter.h"

#include <QCoreApplication>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

bool isSummed(const YearlyField &field)
{
    return isNumeric(field);
}

} // namespace

Result<QList<FactCount>> SqliteCounts::count(const QStringList &fields, const Filter &filter, Progress &progress) const
{
    const Connection::CancelGuard guard(*m_connection, progress);
    if (m_cache && StandingCache::canAnswer(fields, filter)) {
        Result<std::optional<QList<FactCount>>> counted = m_cache->count(*m_connection, fields, filter);
        if (!counted)
            return counted.error();
        if (*counted)
            return **std::move(counted);
    }
    return scan(fields, filter);
}

Result<QList<FactCount>> SqliteCounts::scan(const QStringList &fields, const Filter &filter) const
{
    const SqlFilter conditions(filter);
    bool joins = conditions.needsCooperative();
    QStringList columns;
    for (const QString &field : fields) {
        const bool byYear = field == "yearFounded"_L1;
        const QString column = byYear ? yearFoundedSql(filter.asKnown)
            : field == "activity"_L1  ? activitySql(filter.asOf, filter.asKnown)
                                      : u"s."_s + standingColumn(field);
        if (column == "s."_L1) {
            return Error{Error::Kind::Usage,
                QCoreApplication::translate("Storage", "It cannot be counted by \"%1\".").arg(field)};
        }
        joins = joins || byYear;
        columns.append(column);
    }
    QString sql = u"select count(*)"_s;
    for (const QString &column : std::as_const(columns))
        sql += ", "_L1 + column;
    sql += u" from %1 where %2"_s.arg(conditions.from(joins), conditions.where());
    if (!columns.isEmpty())
        sql += " group by "_L1 + columns.join(", "_L1);

    Result<Statement> statement = m_connection->prepare(sql);
    if (!statement)
        return statement.error();
    conditions.bind(*statement);
    return statement->rows([&columns](const Statement &row) {
        FactCount count;
        count.count = row.integer(0);
        for (int column = 1; column <= columns.size(); ++column)
            count.codes.append(row.text(column));
        return count;
    });
}

Result<QList<Member>> SqliteCounts::members(const Filter &filter, Progress &progress) const
{
    const Connection::CancelGuard guard(*m_connection, progress);
    const SqlFilter conditions(filter);
    Result<Statement> statement
        = m_connection->prepare(u"select s.cooperative_id, s.regency, s.kind from %1 where %2 order by 1"_s.arg(
            conditions.from(conditions.needsCooperative()), conditions.where()));
    if (!statement)
        return statement.error();
    conditions.bind(*statement);
    return statement->rows([](const Statement &row) { return Member{row.integer(0), row.text(1), row.text(2)}; });
}

Result<QList<RegencyFigures>> SqliteCounts::figures(const Filter &filter, Progress &progress) const
{
    const Connection::CancelGuard guard(*m_connection, progress);
    const SqlFilter conditions(filter);
    // A book year has ended on 31 December; without a day the latest one counts.
    const QDate day = filter.asOf;
    const bool atYearEnd = day.isValid() && day.month() == 12 && day.day() == 31;
    const int lastYear = !day.isValid() ? 9999 : atYearEnd ? day.year() : day.year() - 1;
    QStringList sums;
    for (const YearlyField &field : yearlyFields()) {
        if (isSummed(field))
            sums.append(u"sum(y.%1)"_s.arg(QLatin1String(field.column)));
    }
    QString sql = query(u"figures_by_regency"_s);
    sql.replace("{sums}"_L1, sums.join(", "_L1))
        .replace("{m.known}"_L1, knownAt(u"m"_s, filter.asKnown))
        .replace("{l.known}"_L1, knownAt(u"l"_s, filter.asKnown))
        .replace("{where}"_L1, conditions.where());
    sql.replace("{from}"_L1, conditions.from(conditions.needsCooperative()));
    Result<Statement> statement = m_connection->prepare(sql);
    if (!statement)
        return statement.error();
    statement->bind(day.isValid() ? day.toString(u"yyyy-01-01"_s) : u"0"_s);
    statement->bind(day.isValid() ? day.toString(Qt::ISODate) : u"9"_s);
    statement->bind(lastYear);
    conditions.bind(*statement);

    return statement->rows([](const Statement &row) {
        RegencyFigures figures;
        figures.regency = row.text(0);
        figures.cooperatives = row.integer(1);
        figures.active = row.integer(2);
        figures.inactive = row.integer(3);
        figures.annualMeetings = row.integer(4);
        int column = 5;
        for (const YearlyField &field : yearlyFields()) {
            if (isSummed(field))
                field.set(figures.sums, storedValue(field, {}, row.optionalInteger(column++)));
        }
        return figures;
    });
}

} // namespace lumbung

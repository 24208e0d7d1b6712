// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlfilter.h"

#include "app/domain/activity.h"
#include "app/domain/codelist.h"
#include "app/domain/fields.h"
#include "app/storage/absence.h"
#include "app/storage/columns.h"
#include "app/storage/migrations.h"
#include "app/storage/moments.h"
#include "app/storage/searchtext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

QStringList registeredCodes()
{
    QStringList codes{QString()}; // a status that nobody recorded does not take a cooperative off the register
    for (const CodeEntry &entry : codeList(u"status"_s).entries()) {
        if (entry.more.value(u"registered"_s) == "yes"_L1)
            codes.append(entry.code);
    }
    return codes;
}

QVariantList variants(const QStringList &codes)
{
    return QVariantList(codes.cbegin(), codes.cend());
}

QString quoted(const QDate &day)
{
    return u'\'' + day.toString(Qt::ISODate) + u'\'';
}

QDate dayOf(const QDate &asOf)
{
    return asOf.isValid() ? asOf : QDate::currentDate();
}

/// A column of `cooperative c` as it was known: the value that the first later change replaced, else today's.
QString valueThen(const QString &field, const QString &column, const QDateTime &asKnown)
{
    if (!asKnown.isValid())
        return "c."_L1 + column;
    return u"coalesce((select h.old_value from change h join action a on a.id = h.action_id"
           " where h.cooperative_id = c.id and h.field = '%1' and a.at > %2 order by h.id limit 1), c.%3)"_s.arg(
               field, QString::number(asKnown.toMSecsSinceEpoch()), column);
}

} // namespace

QString standingColumn(const QString &field)
{
    const Field *found = findField(field);
    return found && found->home == FieldHome::Standing ? QString::fromLatin1(found->column) : QString();
}

QString knownAt(const QString &table, const QDateTime &asKnown)
{
    return asKnown.isValid()
        ? u"%1.recorded_at <= %2 and %1.superseded_at > %2"_s.arg(table, QString::number(asKnown.toMSecsSinceEpoch()))
        : u"%1.superseded_at = %2"_s.arg(table, QString::number(openMoment));
}

QString yearFoundedSql(const QDateTime &asKnown)
{
    const QString founded = valueThen(u"foundedOn"_s, u"founded_on"_s, asKnown);
    const QString legal = valueThen(u"legalDate"_s, u"legal_date"_s, asKnown);
    return u"coalesce(nullif(substr(case when %1 <> '' then %1 else %2 end, 1, 4), ''), '0')"_s.arg(founded, legal);
}

QString activitySql(const QDate &asOf, const QDateTime &asKnown)
{
    const QDate day = dayOf(asOf);
    const int last = lastDueBookYear(day), first = last - meetingYears + 1;
    // A book year has ended on 31 December.
    const int ended = day == QDate(day.year(), 12, 31) ? day.year() : day.year() - 1;
    QString sql = query(u"activity_of"_s);
    return sql.replace("{known}"_L1, knownAt(u"y"_s, asKnown))
        .replace("{standing.known}"_L1, knownAt(u"b"_s, asKnown))
        .replace("{first}"_L1, QString::number(first))
        .replace("{last}"_L1, QString::number(last))
        .replace("{ended}"_L1, QString::number(ended))
        .replace("{day}"_L1, quoted(day))
        .replace("{all}"_L1, QString::number(meetingYears));
}

QString holdsOn(const QDate &asOf, const QDateTime &asKnown)
{
    QString condition = knownAt(u"s"_s, asKnown);
    condition += asOf.isValid() ? u" and s.valid_from <= %1 and s.valid_to > %1"_s.arg(dayNumber(asOf))
                                : u" and s.valid_to = %1"_s.arg(openDay);
    return condition;
}

SqlFilter::SqlFilter(const Filter &filter)
    : m_time(holdsOn(filter.asOf, filter.asKnown)),
      m_needsStanding(filter.asOf.isValid() || filter.asKnown.isValid() || filter.registeredOnly
          || !filter.wanted.isEmpty() || !filter.unwanted.isEmpty() || !filter.anyOf.isEmpty()
          || filter.looksAtMeetings() || filter.hasValidCertificate || filter.onlyIds)
{
    addText(filter.text);
    if (filter.registeredOnly) {
        const QStringList codes = registeredCodes();
        add({u"s.status in (%1)"_s.arg(placeholders(codes.size())), variants(codes)});
    }
    for (auto wanted = filter.wanted.cbegin(); wanted != filter.wanted.cend(); ++wanted)
        add(wantedPart(wanted.key(), wanted.value()));
    for (auto unwanted = filter.unwanted.cbegin(); unwanted != filter.unwanted.cend(); ++unwanted) {
        const Part part = wantedPart(unwanted.key(), unwanted.value());
        add({"not ("_L1 + part.sql + u')', part.values});
    }
    addAnyOf(filter.anyOf);
    addDayConditions(filter);
    if (filter.yearFounded) {
        m_needsCooperative = true;
        add({yearFoundedSql(filter.asKnown) + " = ?"_L1,
            {*filter.yearFounded == 0 ? u"0"_s : QString::number(*filter.yearFounded)}});
    }
}

void SqlFilter::addAnyOf(const QList<QMap<QString, QStringList>> &wishes)
{
    QStringList either;
    QVariantList values;
    for (const QMap<QString, QStringList> &wish : wishes) {
        QStringList all;
        for (const auto &[field, codes] : wish.asKeyValueRange()) {
            const Part part = wantedPart(field, codes);
            all.append(part.sql);
            values += part.values;
        }
        either.append(all.join(" and "_L1));
    }
    if (!either.isEmpty())
        add({u"((%1))"_s.arg(either.join(") or ("_L1)), values});
}

void SqlFilter::addDayConditions(const Filter &filter)
{
    if (filter.onlyIds) {
        QJsonArray ids;
        for (const qint64 id : *filter.onlyIds)
            ids.append(id);
        add({u"s.cooperative_id in (select value from json_each(?))"_s,
            {QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact))}});
    }
    const QDate day = dayOf(filter.asOf);
    if (filter.meetingWithinYears > 0) {
        add({u"exists (select 1 from yearly m where m.cooperative_id = s.cooperative_id and %1"
             " and m.annual_meeting > %2 and m.annual_meeting <= %3)"_s.arg(
                 knownAt(u"m"_s, filter.asKnown), quoted(day.addYears(-filter.meetingWithinYears)), quoted(day)),
            {}});
    }
    if (filter.meetingFrom.isValid()) {
        add({u"exists (select 1 from yearly m where m.cooperative_id = s.cooperative_id and %1"
             " and m.annual_meeting >= %2 and m.annual_meeting <= %3)"_s.arg(
                 knownAt(u"m"_s, filter.asKnown), quoted(filter.meetingFrom), quoted(day)),
            {}});
    }
    if (!filter.activity.isEmpty()) {
        add({u"%1 in (%2)"_s.arg(activitySql(filter.asOf, filter.asKnown), placeholders(filter.activity.size())),
            variants(filter.activity)});
    }
    if (filter.hasValidCertificate) {
        // Where the last day of validity is not recorded, the state of the certificate tells.
        m_needsCooperative = true;
        const QString until = valueThen(u"certificateDate"_s, u"certificate_date"_s, filter.asKnown);
        const QString state = valueThen(u"nikStatus"_s, u"nik_status"_s, filter.asKnown);
        add({u"case when %1 <> '' then %1 >= %2 else %3 = 'certified' end"_s.arg(until, quoted(day), state), {}});
    }
}

QString SqlFilter::from(bool withCooperative) const
{
    const bool isLed = m_matchValue >= 0;
    QString tables = isLed ? u"search f cross join standing s on s.cooperative_id = f.rowid"_s : u"standing s"_s;
    if (withCooperative)
        tables += (isLed ? u" cross join"_s : u" join"_s) + " cooperative c on c.id = s.cooperative_id"_L1;
    return tables;
}

QString SqlFilter::where() const
{
    return (QStringList{m_time} + m_conditions).join(" and "_L1);
}

QString SqlFilter::fromCooperatives() const
{
    return m_matchValue >= 0 ? u"search f cross join cooperative c on c.id = f.rowid"_s : u"cooperative c"_s;
}

QString SqlFilter::whereOfCooperatives() const
{
    return (m_conditions + QStringList{isPresent(u"c.id"_s)}).join(" and "_L1);
}

SqlFilter::Part SqlFilter::wantedPart(const QString &field, const QStringList &codes)
{
    const QString column = standingColumn(field);
    if (column.isEmpty())
        return {u"0"_s, {}}; // an unknown field finds nothing rather than everything
    if (findField(field)->type == FieldType::CodeSet)
        return setPart(column, codes);
    QVariantList values = variants(codes);
    if (findField(field)->type == FieldType::Flag) {
        for (QVariant &value : values)
            value = value == "1"_L1 ? 1 : value == "0"_L1 ? 0 : -1; // what is no flag finds nothing
    }
    return {u"s.%1 in (%2)"_s.arg(column, placeholders(codes.size())), values};
}

SqlFilter::Part SqlFilter::setPart(const QString &column, const QStringList &sets)
{
    // Codes stand joined by ","; with one at both ends a code is found whole, never as part of another.
    const QString has = u"instr(',' || s.%1 || ',', ',' || ? || ',') > 0"_s.arg(column);
    QStringList either;
    QVariantList values;
    for (const QString &set : sets) {
        const QStringList codes = splitCodes(set);
        values += variants(codes);
        either.append(codes.isEmpty() ? u"s.%1 = ''"_s.arg(column) : QStringList(codes.size(), has).join(" and "_L1));
    }
    return {either.isEmpty() ? u"0"_s : u"((%1))"_s.arg(either.join(") or ("_L1)), values};
}

void SqlFilter::addText(const QString &typed)
{
    const SearchQuestion question = searchQuestion(typed);
    if (question.isEmpty()) {
        // Only punctuation was typed: nothing has it.
        if (!typed.trimmed().isEmpty())
            add({u"0"_s, {}});
        return;
    }
    if (!question.match.isEmpty()) {
        m_matchValue = m_values.size();
        m_looseMatch = question.loose;
        add({u"search match ?"_s, {question.match}});
    }
    for (const QString &word : question.shortWords) {
        m_needsCooperative = true;
        add({u"(c.name_key like ? or c.name_key like ?)"_s, {QString(word + u'%'), QString(u"% "_s + word + u'%')}});
    }
}

void SqlFilter::add(const Part &part)
{
    m_conditions.append(part.sql);
    m_values += part.values;
}

void SqlFilter::loosen(const QString &match)
{
    if (m_matchValue >= 0)
        m_values[m_matchValue] = match;
}

void SqlFilter::bind(Statement &statement) const
{
    for (const QVariant &value : m_values)
        statement.bind(value, false);
}

} // namespace lumbung

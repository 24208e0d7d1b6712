// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlfilter.h"

#include "app/domain/codelist.h"
#include "app/domain/fields.h"
#include "app/storage/columns.h"
#include "app/storage/moments.h"
#include "app/storage/searchtext.h"

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

} // namespace

QString standingColumn(const QString &field)
{
    const Field *found = findField(field);
    return found && found->home == FieldHome::Standing ? QString::fromLatin1(found->column) : QString();
}

QString holdsOn(const QDate &asOf, const QDateTime &asKnown)
{
    QString condition = asKnown.isValid()
        ? u"s.recorded_at <= %1 and s.superseded_at > %1"_s.arg(asKnown.toMSecsSinceEpoch())
        : u"s.superseded_at = %1"_s.arg(openMoment);
    condition += asOf.isValid() ? u" and s.valid_from <= %1 and s.valid_to > %1"_s.arg(dayNumber(asOf))
                                : u" and s.valid_to = %1"_s.arg(openDay);
    return condition;
}

SqlFilter::SqlFilter(const Filter &filter)
    : m_time(holdsOn(filter.asOf, filter.asKnown)), m_needsStanding(filter.asOf.isValid() || filter.asKnown.isValid()
                                                        || filter.registeredOnly || !filter.wanted.isEmpty())
{
    addText(filter.text);
    if (filter.registeredOnly) {
        const QStringList codes = registeredCodes();
        add(u"s.status in (%1)"_s.arg(placeholders(codes.size())), variants(codes));
    }
    for (auto wanted = filter.wanted.cbegin(); wanted != filter.wanted.cend(); ++wanted)
        addWanted(wanted.key(), wanted.value());
    if (filter.yearFounded) {
        m_needsCooperative = true;
        add(u"coalesce(nullif(substr(case when c.founded_on <> '' then c.founded_on else c.legal_date end, 1, 4), ''), '0') = ?"_s,
            {*filter.yearFounded == 0 ? u"0"_s : QString::number(*filter.yearFounded)});
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

void SqlFilter::addWanted(const QString &field, const QStringList &codes)
{
    const QString column = standingColumn(field);
    if (column.isEmpty()) {
        add(u"0"_s, {}); // an unknown field finds nothing rather than everything
        return;
    }
    if (findField(field)->type == FieldType::CodeSet)
        return addWantedSets(column, codes);
    QVariantList values = variants(codes);
    if (findField(field)->type == FieldType::Flag) {
        for (QVariant &value : values)
            value = value.toInt();
    }
    add(u"s.%1 in (%2)"_s.arg(column, placeholders(codes.size())), values);
}

void SqlFilter::addWantedSets(const QString &column, const QStringList &sets)
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
    add(either.isEmpty() ? u"0"_s : u"((%1))"_s.arg(either.join(") or ("_L1)), values);
}

void SqlFilter::addText(const QString &typed)
{
    const SearchQuestion question = searchQuestion(typed);
    if (question.isEmpty()) {
        // Only punctuation was typed: nothing has it.
        if (!typed.trimmed().isEmpty())
            add(u"0"_s, {});
        return;
    }
    if (!question.match.isEmpty()) {
        m_matchValue = m_values.size();
        m_looseMatch = question.loose;
        add(u"search match ?"_s, {question.match});
    }
    for (const QString &word : question.shortWords) {
        m_needsCooperative = true;
        add(u"(c.name_key like ? or c.name_key like ?)"_s, {QString(word + u'%'), QString(u"% "_s + word + u'%')});
    }
}

void SqlFilter::add(const QString &condition, const QVariantList &values)
{
    m_conditions.append(condition);
    m_values += values;
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

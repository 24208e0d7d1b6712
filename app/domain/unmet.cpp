// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/unmet.h"

#include "app/domain/codelist.h"
#include "app/domain/fields.h"

#include <QSet>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

/// What happened to a cooperative is told by the first of these that changed against the wish.
const QStringList &weightiestFirst()
{
    static const QStringList fields{u"status"_s, u"regency"_s, u"type"_s, u"kind"_s, u"group"_s, u"form"_s, u"kdkmp"_s,
        u"producing"_s, u"ownUnit"_s, u"stages"_s, u"services"_s, u"trades"_s};
    return fields;
}

/// Of a field with several codes a wish may name codes that are wanted together.
bool hasAnyOf(const QStringList &wishes, const QString &value, bool isSet)
{
    if (!isSet)
        return wishes.contains(value);
    const QStringList codes = splitCodes(value);
    return std::ranges::any_of(wishes, [&codes](const QString &wish) {
        const QStringList together = splitCodes(wish);
        return together.isEmpty()
            ? codes.isEmpty()
            : std::ranges::all_of(together, [&codes](const QString &code) { return codes.contains(code); });
    });
}

bool isWish(const QStringList &codes, const StandingFacts &facts, const QString &field)
{
    return isWished(codes, field, factValue(facts, field));
}

/// Fields of the alternatives, none of which is met whole.
QSet<QString> unmetAlternatives(const QList<QMap<QString, QStringList>> &alternatives, const StandingFacts &facts)
{
    QSet<QString> unmet;
    for (const QMap<QString, QStringList> &wishes : alternatives) {
        bool isMet = true;
        for (const auto &[field, codes] : wishes.asKeyValueRange()) {
            if (isWish(codes, facts, field))
                continue;
            isMet = false;
            unmet.insert(field);
        }
        if (isMet)
            return {};
    }
    return unmet;
}

QSet<QString> allUnmet(const Filter &filter, const StandingFacts &facts)
{
    QSet<QString> unmet = unmetAlternatives(filter.anyOf, facts);
    if (filter.registeredOnly && !isOnRegister(facts.status))
        unmet.insert(u"status"_s);
    for (const auto &[field, codes] : filter.wanted.asKeyValueRange()) {
        if (!isWish(codes, facts, field))
            unmet.insert(field);
    }
    for (const auto &[field, codes] : filter.unwanted.asKeyValueRange()) {
        if (isWish(codes, facts, field))
            unmet.insert(field);
    }
    return unmet;
}

} // namespace

bool isWished(const QStringList &codes, const QString &field, const QString &value)
{
    const Field *found = findField(field);
    return found && found->home == FieldHome::Standing && hasAnyOf(codes, value, found->type == FieldType::CodeSet);
}

bool isOnRegister(const QString &status)
{
    const CodeEntry *entry = codeList(u"status"_s).find(status);
    return entry ? entry->more.value(u"registered"_s) == "yes"_L1 : status.isEmpty(); // nobody took it off
}

QString factValue(const StandingFacts &facts, const QString &field)
{
    Cooperative carrier;
    carrier.facts = facts;
    const Field *found = findField(field);
    return found ? plainValue(found->get(carrier)) : QString();
}

QStringList unmetFields(const Filter &filter, const StandingFacts &facts)
{
    const QSet<QString> all = allUnmet(filter, facts);
    QStringList unmet(all.cbegin(), all.cend());
    const auto weight = [](const QString &field) {
        const qsizetype place = weightiestFirst().indexOf(field);
        return std::pair(place < 0 ? weightiestFirst().size() : place, field);
    };
    std::ranges::sort(unmet, {}, weight);
    return unmet;
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/demolexicon.h"

#include "app/services/demonumbers.h"

namespace lumbung::demo {

using namespace Qt::StringLiterals;

namespace {

QList<const NamePattern *> namesFor(const QString &group, const QString &type)
{
    QList<const NamePattern *> found;
    for (const NamePattern &pattern : tables().names) {
        if (pattern.group == group && (pattern.type.isEmpty() || pattern.type == type))
            found.append(&pattern);
    }
    return found;
}

/// Those of the group, else those for any group of the type, else any of the type; by the sea also what needs the sea.
QList<const Business *> businessesFor(const QString &group, const QString &type, bool isCoastal)
{
    QList<const Business *> own, common, any;
    for (const Business &business : tables().businesses) {
        if (!business.types.contains(type))
            continue;
        any.append(&business);
        if (business.isCoastal && !isCoastal)
            continue;
        if (business.groups.contains(group))
            own.append(&business);
        else if (business.groups.isEmpty())
            common.append(&business);
    }
    return !own.isEmpty() ? own : !common.isEmpty() ? common : any;
}

QString padded(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

} // namespace

Lexicon::Lexicon()
{
    for (const Group &group : tables().groups) {
        m_choices.resize(m_choices.size() + 1);
        for (int type = 0; type < typeCount; ++type) {
            m_choices.last()[static_cast<size_t>(type)] = {namesFor(group.code, typeCode(type)),
                businessesFor(group.code, typeCode(type), false), businessesFor(group.code, typeCode(type), true)};
        }
    }
}

const Business &Lexicon::business(const Draft &draft, Random &random) const
{
    return *random.pick(draft.at().isCoastal ? choice(draft).coastal : choice(draft).inland);
}

QString Lexicon::name(
    const Draft &draft, const Business &business, int founded, const QString &village, Random &random) const
{
    const QList<const NamePattern *> &patterns = choice(draft).names;
    const NamePattern *pattern = random.pick(patterns);
    if (pattern->from > founded)
        pattern = patterns.first();
    QString name = pattern->pattern;
    const QString &first = random.pick(tables().firstWords);
    name.replace("{words}"_L1, first + u' ' + random.pick(tables().secondWords));
    name.replace("{pious}"_L1, random.pick(tables().piousWords));
    name.replace("{subject}"_L1, business.subject);
    name.replace("{place}"_L1, village);
    return name;
}

QString address(const QString &village, bool isTown, Random &random)
{
    const int number = random.between(1, 180);
    if (random.chance(550))
        return u"Jl. %1 No. %2"_s.arg(random.pick(tables().streets), QString::number(number));
    const QString hamlet = random.chance(200) ? village : random.pick(tables().hamlets);
    return u"%1 %2 RT %3 RW %4"_s.arg(
        isTown ? u"Kampung"_s : u"Dusun"_s, hamlet, padded(1 + number % 9), padded(random.between(1, 12)));
}

QString personName(Random &random)
{
    const QString first = random.pick(random.chance(620) ? tables().maleNames : tables().femaleNames);
    return first + u' ' + random.pick(tables().familyNames);
}

QList<Officer> officers(const Place &place, Random &random)
{
    QList<Officer> found = {{u"chair"_s, personName(random), {}, {}}, {u"secretary"_s, personName(random), {}, {}},
        {u"treasurer"_s, personName(random), {}, {}}};
    if (random.chance(600))
        found.first().phone = phoneNumber(place, random);
    if (random.chance(450))
        found.append({u"supervisor"_s, personName(random), {}, {}});
    if (random.chance(150))
        found.append({u"manager"_s, personName(random), {}, {}});
    return found;
}

} // namespace lumbung::demo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/rulebook.h"

#include "app/domain/codelist.h"
#include "app/rules/helpers.h"

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;
using namespace rules;

// The sentences name the office held, never the person: findings reach logs and lists of refused rows.

namespace {

constexpr int officerNikLength = 16;

QString roleTitle(const Officer &officer)
{
    return officer.role.isEmpty() ? u"?"_s : codeList(u"officer_role"_s).title(officer.role);
}

template <class Broken>
Hits eachOfficer(const Cooperative &record, Broken isBroken)
{
    Hits hits;
    for (const Officer &officer : record.officers) {
        if (isBroken(officer))
            hits.append({.values = {roleTitle(officer)}});
    }
    return hits;
}

Hits officerNameMissing(const Cooperative &record, const RuleContext &)
{
    return eachOfficer(record, [](const Officer &officer) { return officer.name.trimmed().isEmpty(); });
}

Hits roleMissing(const Cooperative &record, const RuleContext &)
{
    return when(std::ranges::any_of(record.officers, [](const Officer &officer) { return officer.role.isEmpty(); }));
}

Hits citizenNumberWrong(const Cooperative &record, const RuleContext &)
{
    return eachOfficer(record, [](const Officer &officer) {
        return !officer.personNik.isEmpty() && !isDigits(officer.personNik, officerNikLength);
    });
}

Hits citizenNumberTwice(const Cooperative &record, const RuleContext &)
{
    // One person may hold two offices; two names with one number cannot be.
    for (const Officer &officer : record.officers) {
        const bool isShared = std::ranges::any_of(record.officers, [&officer](const Officer &other) {
            return !other.personNik.isEmpty() && other.personNik == officer.personNik
                && other.name.compare(officer.name, Qt::CaseInsensitive) != 0;
        });
        if (isShared)
            return when(true);
    }
    return {};
}

Hits twoChairs(const Cooperative &record, const RuleContext &)
{
    return when(std::ranges::count(record.officers, u"chair"_s, &Officer::role) > 1);
}

} // namespace

// clang-format off
QList<Rule> officerRules()
{
    using enum Severity;
    return {
        {"officer-name-missing", Warning, {"officerName"}, officerNameMissing,
            QT_TRANSLATE_NOOP("Rule", "%1: the name is missing. Write it, or take the row out."),
            QT_TRANSLATE_NOOP("Rule", "Fields 16 to 20 of the ministry's record.")},
        {"officer-role-missing", Warning, {"role"}, roleMissing,
            QT_TRANSLATE_NOOP("Rule", "An officer has no office. Choose chair, secretary, treasurer, supervisor or manager."),
            QT_TRANSLATE_NOOP("Rule", "Fields 16 to 20 of the ministry's record.")},
        {"officer-citizen-number", Error, {"personNik"}, citizenNumberWrong,
            QT_TRANSLATE_NOOP("Rule", "%1: the citizen number has 16 digits. Compare it with the identity card, or leave it empty."),
            QT_TRANSLATE_NOOP("Rule", "Format of the civil registry: 16 digits. Personal data (UU 27/2022): record it only if it is needed.")},
        {"officer-citizen-number-twice", Warning, {"personNik"}, citizenNumberTwice,
            QT_TRANSLATE_NOOP("Rule", "Two officers of different names have the same citizen number. Correct one of them."),
            QT_TRANSLATE_NOOP("Rule", "Plain sense: a citizen number belongs to one person.")},
        {"officer-two-chairs", Warning, {"role"}, twoChairs,
            QT_TRANSLATE_NOOP("Rule", "Two chairs are recorded. Take out the former one."),
            QT_TRANSLATE_NOOP("Rule", "Field 16 of the ministry's record: one chair.")},
    };
}
// clang-format on

} // namespace lumbung

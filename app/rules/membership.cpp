// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/rulebook.h"

#include "app/base/text.h"
#include "app/rules/helpers.h"

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;
using namespace rules;

namespace {

constexpr int fewestMembers = 9;
constexpr int jumpFactor = 10;

using Values = std::optional<QStringList>;

/// Men, women and total of one kind of person.
struct Persons {
    Amount YearlyFigures::*male;
    Amount YearlyFigures::*female;
    Amount YearlyFigures::*total;
};

constexpr Persons members{&YearlyFigures::membersMale, &YearlyFigures::membersFemale, &YearlyFigures::members};
constexpr Persons managers{&YearlyFigures::managersMale, &YearlyFigures::managersFemale, &YearlyFigures::managers};
constexpr Persons employees{&YearlyFigures::employeesMale, &YearlyFigures::employeesFemale, &YearlyFigures::employees};

auto anyNegative(const Persons &persons)
{
    return everyYear([persons](const YearlyFigures &year, const Cooperative &, const RuleContext &) -> Values {
        const bool isBroken = (year.*persons.male).value_or(0) < 0 || (year.*persons.female).value_or(0) < 0
            || (year.*persons.total).value_or(0) < 0;
        return isBroken ? Values(QStringList()) : std::nullopt;
    });
}

/// Men and women make the total; one part alone is not more than the total.
auto totalWrong(const Persons &persons)
{
    return everyYear([persons](const YearlyFigures &year, const Cooperative &, const RuleContext &) -> Values {
        const Amount &male = year.*persons.male;
        const Amount &female = year.*persons.female;
        const Amount &total = year.*persons.total;
        if (!total || (!male && !female))
            return std::nullopt;
        const qint64 parts = plus(male.value_or(0), female.value_or(0));
        const bool areBothKnown = male && female;
        if (areBothKnown ? parts == *total : parts <= *total)
            return std::nullopt;
        return QStringList{text::number(*total), text::number(parts)};
    });
}

/// Members of a year: the total, else its parts; nullopt when unknown.
Amount membersOf(const YearlyFigures &year)
{
    if (year.members)
        return year.members;
    if (!year.membersMale && !year.membersFemale)
        return std::nullopt;
    return plus(year.membersMale.value_or(0), year.membersFemale.value_or(0));
}

Hits membersUnknown(const Cooperative &record, const RuleContext &)
{
    return when(
        std::ranges::none_of(record.years, [](const YearlyFigures &year) { return membersOf(year).has_value(); }));
}

Hits noMembers(const Cooperative &record, const RuleContext &)
{
    const YearlyFigures *year = record.latestYear();
    if (!year || membersOf(*year) != 0 || !isRegistered(record))
        return {};
    return {Hit{.bookYear = year->bookYear}};
}

Hits fewMembers(const Cooperative &record, const RuleContext &)
{
    const YearlyFigures *year = record.latestYear();
    const Amount count = year ? membersOf(*year) : Amount();
    if (!count || *count <= 0 || *count >= fewestMembers || !isRegistered(record)
        || more("form", record.facts.form, "tier") != "primary"_L1)
        return {};
    return {Hit{.values = {text::number(*count)}, .bookYear = year->bookYear}};
}

Hits membersJump(const Cooperative &record, const RuleContext &)
{
    Hits hits;
    for (qsizetype i = 1; i < record.years.size(); ++i) {
        const qint64 before = membersOf(record.years[i - 1]).value_or(0);
        const qint64 now = membersOf(record.years[i]).value_or(0);
        if (before > 0 && now > 0 && (now / jumpFactor >= before || before / jumpFactor >= now))
            hits.append({.values = {text::number(before), text::number(now)}, .bookYear = record.years[i].bookYear});
    }
    return hits;
}

Hits womenGroupOfMen(const Cooperative &record, const RuleContext &)
{
    const YearlyFigures *year = record.latestYear();
    if (!year || record.facts.group != "kopwan"_L1 || !year->membersMale || !year->membersFemale
        || *year->membersMale <= *year->membersFemale)
        return {};
    return {Hit{.bookYear = year->bookYear}};
}

} // namespace

// clang-format off
QList<Rule> membershipRules()
{
    using enum Severity;
    return {
        {"members-negative", Error, {"members", "membersMale", "membersFemale"}, anyNegative(members),
            QT_TRANSLATE_NOOP("Rule", "A number of members is below zero. Correct it, or leave the field empty."),
            QT_TRANSLATE_NOOP("Rule", "Plain sense: persons are counted from zero.")},
        {"managers-negative", Error, {"managers", "managersMale", "managersFemale"}, anyNegative(managers),
            QT_TRANSLATE_NOOP("Rule", "A number of managers is below zero. Correct it, or leave the field empty."),
            QT_TRANSLATE_NOOP("Rule", "Plain sense: persons are counted from zero.")},
        {"employees-negative", Error, {"employees", "employeesMale", "employeesFemale"}, anyNegative(employees),
            QT_TRANSLATE_NOOP("Rule", "A number of employees is below zero. Correct it, or leave the field empty."),
            QT_TRANSLATE_NOOP("Rule", "Plain sense: persons are counted from zero.")},
        {"members-total", Error, {"members", "membersMale", "membersFemale"}, totalWrong(members),
            QT_TRANSLATE_NOOP("Rule", "%1 members in total, but men and women together are %2. Correct one of the three numbers."),
            QT_TRANSLATE_NOOP("Rule", "Fields 21 to 23 of the ministry's record: male and female make the total.")},
        {"managers-total", Error, {"managers", "managersMale", "managersFemale"}, totalWrong(managers),
            QT_TRANSLATE_NOOP("Rule", "%1 managers in total, but men and women together are %2. Correct one of the three numbers."),
            QT_TRANSLATE_NOOP("Rule", "Field 24 of the ministry's record: male and female make the total.")},
        {"employees-total", Error, {"employees", "employeesMale", "employeesFemale"}, totalWrong(employees),
            QT_TRANSLATE_NOOP("Rule", "%1 employees in total, but men and women together are %2. Correct one of the three numbers."),
            QT_TRANSLATE_NOOP("Rule", "Field 25 of the ministry's record: male and female make the total.")},
        {"members-unknown", Hint, {"members"}, membersUnknown,
            QT_TRANSLATE_NOOP("Rule", "The number of members is not recorded for any book year."),
            QT_TRANSLATE_NOOP("Rule", "Field 23 of the ministry's record.")},
        {"members-zero", Warning, {"members"}, noMembers,
            QT_TRANSLATE_NOOP("Rule", "No members in the latest book year. Leave the field empty if the number is not known."),
            QT_TRANSLATE_NOOP("Rule", "Plain sense: a cooperative is its members; in the ministry's list zero mostly means \"not reported\".")},
        {"members-few", Warning, {"members", "form"}, fewMembers,
            QT_TRANSLATE_NOOP("Rule", "Only %1 members in the latest book year; a primary cooperative is expected to have nine or more. Check the number."),
            QT_TRANSLATE_NOOP("Rule", "Customary since the Job Creation Act (now UU 6/2023): nine founders of a primary cooperative, twenty before.")},
        {"members-jump", Hint, {"members"}, membersJump,
            QT_TRANSLATE_NOOP("Rule", "%1 members in the book year before, %2 now. Is a digit missing or too many?"),
            QT_TRANSLATE_NOOP("Rule", "Plain sense: a tenfold change within a year is mostly a slip.")},
        {"women-group-members", Hint, {"membersFemale", "group"}, womenGroupOfMen,
            QT_TRANSLATE_NOOP("Rule", "The group is a women's cooperative, but most members are men. Are the two numbers exchanged?"),
            QT_TRANSLATE_NOOP("Rule", "Plain sense: the group \"Wanita\" is named after its members.")},
    };
}
// clang-format on

} // namespace lumbung

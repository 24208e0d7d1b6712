// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/demofigures.h"

#include <algorithm>

namespace lumbung::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int countedYear = 2021; ///< the control table's
constexpr int firstYear = 2019, lastYear = 2024; ///< book years recorded of those who report

struct BookYear {
    int year = 0;
    bool hasMeeting = true;
};

QList<BookYear> span(int from, int to, std::initializer_list<int> without = {})
{
    QList<BookYear> years;
    for (int year = from; year <= to; ++year) {
        if (std::ranges::find(without, year) == without.end())
            years.append(BookYear{year});
    }
    return years;
}

/// Grade A reports each year, B two of three, C one of three; D has stopped.
QList<BookYear> bookYears(const Activity &activity, int founded, Random &random)
{
    if (!activity.hasFigures)
        return {};
    if (activity.grade == "A"_L1)
        return span(firstYear, lastYear);
    if (activity.grade == "B"_L1)
        return span(firstYear, lastYear, {activity.lastMeeting == countedYear ? 2019 : 2020, 2023});
    if (activity.grade != "D"_L1)
        return {{countedYear - 1}, {lastYear}};
    if (activity.lastMeeting == lastNone)
        return {{random.between(std::max(founded, firstYear), countedYear), false}};
    if (activity.lastMeeting == lastEarlier)
        return {{random.between(std::max(founded, 2008), 2017)}};
    const int last = activity.lastMeeting - 1;
    return last - 1 >= std::max(founded, firstYear) && random.chance(600) ? span(last - 1, last) : span(last, last);
}

/// Nine in ten meetings are held from January to March, a few until June.
QDate meetingDay(int year, Random &random)
{
    const int place = static_cast<int>(random.below(1000));
    const int month = place < 225 ? 1 : place < 560 ? 2 : place < 900 ? 3 : random.between(4, 6);
    return random.day({year, month, 3}, {year, month, 28});
}

struct Persons {
    int male = 0, female = 0;
};

Persons othersMembers(const Draft &draft, Random &random)
{
    static constexpr std::array<qint64, 11> savers = {22, 30, 45, 70, 110, 180, 300, 520, 900, 1800, 9000};
    static constexpr std::array<qint64, 11> rest = {20, 28, 40, 55, 75, 105, 150, 220, 340, 600, 4000};
    const auto all = static_cast<int>(draft.type == SavingsLoan ? random.quantile(savers) : random.quantile(rest));
    const int women = draft.groupCode() == "kopwan"_L1 ? all * random.between(930, 1000) / 1000
                                                       : all * random.between(150, 600) / 1000;
    return {all - women, women};
}

void setPersons(YearlyFigures &figures, int total, Random &random, Amount YearlyFigures::*male,
    Amount YearlyFigures::*female, Amount YearlyFigures::*all)
{
    const int men = random.between(0, total);
    figures.*male = men;
    figures.*female = total - men;
    figures.*all = total;
}

/// A whole number of thousands of rupiah.
qint64 rounded(qint64 rupiah)
{
    return rupiah / 1000 * 1000;
}

/// What a cooperative is worth for each member, and how it works with it.
struct Wealth {
    qint64 equityOfMember = 0;
    int outsidePercent = 0, turnoverPercent = 0, surplusPerMille = 0;
    bool isHelped = false, hasManager = false, hasEmployees = false;
};

Wealth wealth(Random &random)
{
    static constexpr std::array<qint64, 9> rupiah
        = {250'000, 600'000, 1'000'000, 1'600'000, 2'400'000, 3'600'000, 5'500'000, 8'500'000, 14'000'000};
    return {random.quantile(rupiah), random.between(0, 180), random.between(20, 240), random.between(5, 90),
        random.chance(150), random.chance(350), random.chance(550)};
}

void setMoney(YearlyFigures &figures, const Wealth &of, Random &random)
{
    const qint64 equity = figures.members.value_or(0) * of.equityOfMember / 1000 * random.between(930, 1120);
    const qint64 outside = equity / 100 * of.outsidePercent;
    figures.equity = rounded(equity);
    figures.outsideCapital = rounded(outside);
    figures.assets = rounded(equity + outside);
    figures.turnover = rounded((equity + outside) / 100 * of.turnoverPercent);
    const int surplus = random.chance(40) ? -random.between(1, 30) : of.surplusPerMille;
    figures.surplus = rounded(*figures.turnover / 1000 * surplus);
}

} // namespace

QDate latestFounding(const Activity &activity)
{
    if (activity.grade == "A"_L1 || activity.grade == "B"_L1 || activity.grade == "C2"_L1)
        return {2017, 12, 15};
    if (activity.grade == "C1"_L1)
        return {2020, 12, 15};
    switch (activity.lastMeeting) {
    case lastNone:
        return {2021, 12, 15};
    case lastEarlier:
        return {2015, 12, 15};
    default:
        return {activity.lastMeeting - 2, 12, 15};
    }
}

QList<YearlyFigures> figures(const Draft &draft, const QDate &founding, const QDate &ended, Random &random)
{
    const QList<BookYear> years = bookYears(draft.was(), founding.year(), random);
    const Persons members = draft.isProducer() ? Persons{draft.male, draft.female} : othersMembers(draft, random);
    const int growth = random.between(-25, 40);
    const Wealth of = wealth(random);
    int baseYear = 0;
    for (const BookYear &year : years)
        baseYear = year.year <= countedYear ? year.year : baseYear;

    QList<YearlyFigures> found;
    for (const BookYear &year : years) {
        const QDate meeting = meetingDay(year.year + 1, random);
        if (ended.isValid() && meeting >= ended)
            break;
        YearlyFigures figures;
        figures.bookYear = year.year;
        figures.membersMale = members.male + members.male * growth * (year.year - baseYear) / 1000;
        figures.membersFemale = members.female + members.female * growth * (year.year - baseYear) / 1000;
        figures.members = *figures.membersMale + *figures.membersFemale;
        if (year.hasMeeting) {
            figures.annualMeeting = meeting;
            setMoney(figures, of, random);
            figures.support = of.isHelped ? u"government"_s : random.chance(600) ? u"selfOwned"_s : QString();
        }
        if (of.hasManager)
            setPersons(figures, random.between(1, 2), random, &YearlyFigures::managersMale,
                &YearlyFigures::managersFemale, &YearlyFigures::managers);
        if (of.hasEmployees)
            setPersons(figures,
                1 + static_cast<int>(std::min<qint64>(*figures.members / 120, 60)) + random.between(0, 4), random,
                &YearlyFigures::employeesMale, &YearlyFigures::employeesFemale, &YearlyFigures::employees);
        found.append(figures);
    }
    return found;
}

} // namespace lumbung::demo

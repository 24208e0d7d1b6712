// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/rulebook.h"

#include "app/base/text.h"
#include "app/domain/codelist.h"
#include "app/rules/helpers.h"

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;
using namespace rules;

namespace {

constexpr int bookYearsLookedAt = 3;
constexpr int yearsUntilOld = 3;

/// Inpres 9/2025 was signed on this day.
QDate kdkmpBegan()
{
    return {2025, 3, 27};
}

// ---- Type, group, form

Hits typeMissing(const Cooperative &record, const RuleContext &)
{
    return when(record.facts.type.isEmpty());
}

Hits formMissing(const Cooperative &record, const RuleContext &)
{
    return when(record.facts.form.isEmpty());
}

Hits typeUnusualForGroup(const Cooperative &record, const RuleContext &)
{
    const QString usual = more("group", record.facts.group, "usual_types");
    if (usual.isEmpty() || record.facts.type.isEmpty() || usual.split(u'|').contains(record.facts.type))
        return {};
    return when(true, {codeList(u"type"_s).title(record.facts.type), codeList(u"group"_s).title(record.facts.group)});
}

bool isNamedSavingsAndLoan(const QString &name)
{
    const QStringList words = wordsOf(name);
    const qsizetype savings = words.indexOf("simpan"_L1);
    return words.contains("ksp"_L1) || words.contains("kspps"_L1) || words.contains("kjks"_L1)
        || words.contains("bmt"_L1) || (savings >= 0 && words.value(savings + 1) == "pinjam"_L1);
}

Hits savingsNamedProducer(const Cooperative &record, const RuleContext &)
{
    return when(record.facts.type == "producer"_L1 && isNamedSavingsAndLoan(record.name));
}

Hits producerInFinance(const Cooperative &record, const RuleContext &)
{
    return when(record.facts.type == "producer"_L1 && record.sector == "K"_L1);
}

Hits productiveGroupNotProducer(const Cooperative &record, const RuleContext &)
{
    const StandingFacts &facts = record.facts;
    if (facts.type.isEmpty() || facts.type == "producer"_L1 || more("group", facts.group, "productive") != "yes"_L1)
        return {};
    return when(true, {codeList(u"group"_s).title(facts.group), codeList(u"type"_s).title(facts.type)});
}

Hits formAgainstSupervision(const Cooperative &record, const RuleContext &)
{
    const QString level = more("form", record.facts.form, "level");
    if (level.isEmpty() || record.supervisedBy.isEmpty())
        return {};
    const QString expected = level == "national"_L1 ? u"ministry"_s : level;
    if (record.supervisedBy == expected)
        return {};
    return when(true,
        {codeList(u"form"_s).title(record.facts.form), codeList(u"supervised_by"_s).title(expected),
            codeList(u"supervised_by"_s).title(record.supervisedBy)});
}

Hits primaryAmongSecondary(const Cooperative &record, const RuleContext &)
{
    if (more("form", record.facts.form, "tier") != "primary"_L1)
        return {};
    return when(
        record.facts.group == "secondary"_L1 || record.name.startsWith("Pusat Koperasi"_L1, Qt::CaseInsensitive));
}

Hits shariaAsConventional(const Cooperative &record, const RuleContext &)
{
    if (record.scheme != "conventional"_L1)
        return {};
    return when(record.facts.group == "kspps"_L1
        || hasAnyWord(record.name, {"syariah"_L1, "kspps"_L1, "kjks"_L1, "bmt"_L1, "uspps"_L1}));
}

// ---- Koperasi Desa/Kelurahan Merah Putih

Hits kdkmpTooOld(const Cooperative &record, const RuleContext &)
{
    const QDate founding = record.founding();
    if (!record.facts.kdkmp || !founding.isValid() || founding >= kdkmpBegan() || record.amendmentDate >= kdkmpBegan())
        return {};
    return when(true, {text::shortDate(founding)});
}

Hits kdkmpNotMarked(const Cooperative &record, const RuleContext &)
{
    return when(!record.facts.kdkmp && record.name.contains("Merah Putih"_L1, Qt::CaseInsensitive)
        && std::max(record.founding(), record.amendmentDate) >= kdkmpBegan());
}

// ---- Status against annual meetings

Hits statusMissing(const Cooperative &record, const RuleContext &)
{
    return when(record.facts.status.isEmpty());
}

Hits activeNothingReported(const Cooperative &record, const RuleContext &context)
{
    return when(record.facts.status == "active"_L1 && !record.lastAnnualMeeting().isValid()
        && record.founding().isValid() && record.founding().year() < context.today.year());
}

Hits activeWithoutMeeting(const Cooperative &record, const RuleContext &context)
{
    const QDate last = record.lastAnnualMeeting();
    if (record.facts.status != "active"_L1 || !last.isValid() || last > context.today.addYears(-bookYearsLookedAt))
        return {};
    return when(true, {text::shortDate(last)});
}

/// Before the meeting of this year the three book years may be those before the last one.
int meetingsOfLastThreeYears(const Cooperative &record, const QDate &today)
{
    return std::min(bookYearsLookedAt, meetingsSince(record, today.year() - bookYearsLookedAt - 1));
}

Hits inactiveWithMeetings(const Cooperative &record, const RuleContext &context)
{
    return when(
        record.facts.status == "inactive"_L1 && meetingsOfLastThreeYears(record, context.today) == bookYearsLookedAt);
}

Hits endedWithMeeting(const Cooperative &record, const RuleContext &context)
{
    const QDate last = record.lastAnnualMeeting();
    const bool isEnded = record.facts.status == "dissolved"_L1 || record.facts.status == "merged"_L1;
    if (!isEnded || !last.isValid() || last.year() < context.today.year() - 1)
        return {};
    return when(true, {codeList(u"status"_s).title(record.facts.status), text::shortDate(last)});
}

Hits movedButRegency(const Cooperative &record, const RuleContext &)
{
    return when(record.facts.status == "movedAway"_L1 && record.supervisedBy == "regency"_L1);
}

// ---- Grade

Hits gradeAboveMeetings(const Cooperative &record, const RuleContext &context)
{
    const int wanted = record.grade == "A"_L1 ? 3 : record.grade == "B"_L1 ? 2 : 0;
    const int held = meetingsOfLastThreeYears(record, context.today);
    if (held >= wanted)
        return {};
    return when(true, {record.grade, QString::number(wanted), QString::number(held)});
}

Hits gradeDWithMeeting(const Cooperative &record, const RuleContext &context)
{
    const QDate last = record.lastAnnualMeeting();
    if (record.grade != "D"_L1 || !last.isValid() || last <= context.today.addYears(-bookYearsLookedAt))
        return {};
    return when(true, {text::shortDate(last)});
}

Hits gradeC1TooOld(const Cooperative &record, const RuleContext &context)
{
    const QDate founding = record.founding();
    // A year more: the grade may be that of last year's list.
    if (record.grade != "C1"_L1 || !founding.isValid() || founding >= context.today.addYears(-yearsUntilOld - 1))
        return {};
    return when(true, {text::shortDate(founding)});
}

} // namespace

// clang-format off
QList<Rule> statusRules()
{
    using enum Severity;
    return {
        {"type-missing", Hint, {"type"}, typeMissing,
            QT_TRANSLATE_NOOP("Rule", "The type is not recorded. Only cooperatives of the type Produsen are counted as production cooperatives."),
            QT_TRANSLATE_NOOP("Rule", "Field 13 of the ministry's record; the five types of UU 25/1992.")},
        {"form-missing", Hint, {"form"}, formMissing,
            QT_TRANSLATE_NOOP("Rule", "The form is not recorded."),
            QT_TRANSLATE_NOOP("Rule", "Field 12 of the ministry's record.")},
        {"type-against-group", Warning, {"type", "group"}, typeUnusualForGroup,
            QT_TRANSLATE_NOOP("Rule", "The type %1 is unusual for the group %2. Check both."),
            QT_TRANSLATE_NOOP("Rule", "Ministry's list of 2021: types that occur in this group.")},
        {"savings-name-producer", Warning, {"type", "name"}, savingsNamedProducer,
            QT_TRANSLATE_NOOP("Rule", "The name tells of savings and loans, the type is Produsen. Check the type: the figure counts it."),
            QT_TRANSLATE_NOOP("Rule", "Ministry's list of 2021: one Produsen in eleven looks like a savings or employees' cooperative.")},
        {"sector-producer", Hint, {"sector", "type"}, producerInFinance,
            QT_TRANSLATE_NOOP("Rule", "The type is Produsen, the business sector finance and insurance. Check both."),
            QT_TRANSLATE_NOOP("Rule", "Plain sense: producers farm, fish, keep cattle or make goods.")},
        {"productive-group-other-type", Hint, {"type", "group"}, productiveGroupNotProducer,
            QT_TRANSLATE_NOOP("Rule", "The group %1 is mostly of producers, the type is %2. Should it be Produsen?"),
            QT_TRANSLATE_NOOP("Rule", "Ministry's list of 2021: most cooperatives of this group are Produsen.")},
        {"form-supervision", Warning, {"supervisedBy", "form"}, formAgainstSupervision,
            QT_TRANSLATE_NOOP("Rule", "A cooperative of the form %1 is supervised by %2, not by %3. Correct one of them."),
            QT_TRANSLATE_NOOP("Rule", "Permenkop 9/2020 and UU 23/2014: the membership area decides who supervises.")},
        {"form-secondary", Warning, {"form", "group", "name"}, primaryAmongSecondary,
            QT_TRANSLATE_NOOP("Rule", "Group or name tell of a secondary cooperative, the form is a primary one. Correct the form if its members are cooperatives."),
            QT_TRANSLATE_NOOP("Rule", "Customary: \"Pusat Koperasi\" is the name of secondary cooperatives.")},
        {"scheme-sharia", Hint, {"scheme", "group", "name"}, shariaAsConventional,
            QT_TRANSLATE_NOOP("Rule", "Group or name tell of a sharia cooperative, the scheme is conventional. Check the scheme."),
            QT_TRANSLATE_NOOP("Rule", "Ministry's list of 2021: sharia shows in the group KSPPS and in names.")},
        {"kdkmp-too-old", Hint, {"kdkmp", "legalDate", "amendmentDate"}, kdkmpTooOld,
            QT_TRANSLATE_NOOP("Rule", "Marked as Merah Putih, but founded on %1, before the programme. If it was revitalised, record the amendment of its articles."),
            QT_TRANSLATE_NOOP("Rule", "Inpres 9/2025 of 27 March 2025: founded, developed or revitalised.")},
        {"kdkmp-not-marked", Hint, {"kdkmp", "name"}, kdkmpNotMarked,
            QT_TRANSLATE_NOOP("Rule", "Founded or amended since 27 March 2025 and named Merah Putih, but not marked so. Figures with and without the programme depend on the mark."),
            QT_TRANSLATE_NOOP("Rule", "Inpres 9/2025 of 27 March 2025: founded, developed or revitalised.")},
        {"status-missing", Hint, {"status"}, statusMissing,
            QT_TRANSLATE_NOOP("Rule", "The status is not recorded. The cooperative counts as being on the register."),
            QT_TRANSLATE_NOOP("Rule", "Plain sense: reports tell active from inactive cooperatives.")},
        {"active-nothing-reported", Hint, {"annualMeeting", "status"}, activeNothingReported,
            QT_TRANSLATE_NOOP("Rule", "Recorded as active, but no annual meeting is recorded at all."),
            QT_TRANSLATE_NOOP("Rule", "Permenkop 25/2015 article 1: active is who held the meeting in each of the last three years and does business for its members.")},
        {"active-without-meeting", Warning, {"status", "annualMeeting"}, activeWithoutMeeting,
            QT_TRANSLATE_NOOP("Rule", "Recorded as active, but the last annual meeting was on %1, more than three years ago. Record the later ones, or change the status."),
            QT_TRANSLATE_NOOP("Rule", "Permenkop 25/2015 article 1: who held no meeting for three years in a row is inactive.")},
        {"inactive-with-meetings", Hint, {"status", "annualMeeting"}, inactiveWithMeetings,
            QT_TRANSLATE_NOOP("Rule", "Recorded as inactive, but three annual meetings in a row are recorded. That is right only if it does no business."),
            QT_TRANSLATE_NOOP("Rule", "Permenkop 25/2015 article 1: active is who held the meeting in each of the last three years and does business for its members.")},
        {"ended-with-meeting", Warning, {"status", "annualMeeting"}, endedWithMeeting,
            QT_TRANSLATE_NOOP("Rule", "The status is %1, but an annual meeting was held on %2. Check since when the status holds."),
            QT_TRANSLATE_NOOP("Rule", "Plain sense: members of an ended cooperative do not meet.")},
        {"moved-but-regency", Hint, {"supervisedBy", "status"}, movedButRegency,
            QT_TRANSLATE_NOOP("Rule", "Moved to another supervisor, but still recorded as supervised by the regency or city."),
            QT_TRANSLATE_NOOP("Rule", "Permenkop 9/2020 and UU 23/2014: the membership area decides who supervises.")},
        {"grade-above-meetings", Hint, {"grade", "annualMeeting"}, gradeAboveMeetings,
            QT_TRANSLATE_NOOP("Rule", "Grade %1 goes with annual meetings in %2 of the last three book years; %3 are recorded. Record the missing ones."),
            QT_TRANSLATE_NOOP("Rule", "Ministry's legend of grades: A all three, B at least two of the last three book years.")},
        {"grade-d-with-meeting", Warning, {"grade", "annualMeeting"}, gradeDWithMeeting,
            QT_TRANSLATE_NOOP("Rule", "Grade D says that there was no annual meeting in three years, but one was held on %1. Was it reported to the ministry?"),
            QT_TRANSLATE_NOOP("Rule", "Ministry's legend of grades: D no meeting reported in three years.")},
        {"grade-c1-too-old", Hint, {"grade", "legalDate"}, gradeC1TooOld,
            QT_TRANSLATE_NOOP("Rule", "Grade C1 is for cooperatives of at most three years; this one began on %1. Is the grade still that of the ministry's list?"),
            QT_TRANSLATE_NOOP("Rule", "Ministry's legend of grades: C1 founded at most three years ago, one meeting.")},
    };
}
// clang-format on

} // namespace lumbung

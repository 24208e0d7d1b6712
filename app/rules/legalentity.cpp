// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/rulebook.h"

#include "app/base/text.h"
#include "app/domain/codelist.h"
#include "app/domain/region.h"
#include "app/rules/helpers.h"
#include "app/rules/legalnumber.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace lumbung {

using namespace Qt::StringLiterals;
using namespace rules;

namespace {

/// The windows hold nine in ten of the numbers seen; only dates well outside are worth a look.
constexpr int windowSlack = 3;
constexpr int republicBegan = 1945;

// ---- Number

bool hasDigit(const QString &number)
{
    return std::ranges::any_of(number, [](QChar c) { return c.isDigit(); });
}

Hits numberMissing(const Cooperative &record, const RuleContext &)
{
    return when(record.legalNumber.isEmpty());
}

Hits numberWithoutDigits(const Cooperative &record, const RuleContext &)
{
    return when(!record.legalNumber.isEmpty() && !hasDigit(record.legalNumber));
}

Hits numberDamaged(const Cooperative &record, const RuleContext &)
{
    if (record.legalNumber.isEmpty())
        return {};
    const QString mended = legalnumber::mended(record.legalNumber);
    return mended == record.legalNumber ? Hits{} : when(true, {mended});
}

QString yearsOf(const legalnumber::Window &window)
{
    return window.lastYear == 0
        ? QCoreApplication::translate("Rule", "%1 and later").arg(QString::number(window.firstYear))
        : QString::number(window.firstYear) + u'–' + QString::number(window.lastYear);
}

Hits numberOutOfEra(const Cooperative &record, const RuleContext &)
{
    if (record.legalNumber.isEmpty() || !record.legalDate.isValid())
        return {};
    const legalnumber::Era era = legalnumber::era(record.legalNumber);
    const legalnumber::Window window = legalnumber::window(era);
    const int year = record.legalDate.year();
    const bool isEarly = year < window.firstYear - windowSlack && !legalnumber::isAmendment(record.legalNumber);
    const bool isLate = window.lastYear > 0 && year > window.lastYear + windowSlack;
    if (!isEarly && !isLate)
        return {};
    return when(true, {legalnumber::eraName(era), yearsOf(window), text::shortDate(record.legalDate)});
}

Hits numberOfOtherYear(const Cooperative &record, const RuleContext &)
{
    if (record.legalNumber.isEmpty() || !record.legalDate.isValid())
        return {};
    const int printed = legalnumber::printedYear(record.legalNumber);
    if (printed == 0 || std::abs(printed - record.legalDate.year()) <= 1
        || legalnumber::isAmendment(record.legalNumber))
        return {};
    return when(true, {QString::number(printed), text::shortDate(record.legalDate)});
}

/// The regencies in whose numbers "XIV.n" was seen. Banyumas also used the 1 of Banjarnegara.
bool suffixFits(const QString &suffix, const region::Regency &regency)
{
    const QString own = more("regency", regency.code, "bh_suffix");
    return suffix == own || (regency.code == "33.02"_L1 && suffix == "1"_L1);
}

Hits numberOfOtherRegency(const Cooperative &record, const RuleContext &)
{
    const region::Regency *own = region::findRegency(record.facts.regency);
    if (!own || record.legalNumber.isEmpty())
        return {};
    const QString suffix = legalnumber::provinceSuffix(record.legalNumber);
    if (suffix.isEmpty() || suffixFits(suffix, *own))
        return {};
    const auto other = std::ranges::find_if(
        region::regencies(), [&suffix](const region::Regency &regency) { return suffixFits(suffix, regency); });
    if (other == region::regencies().cend())
        return {};
    return when(true, {suffix, other->name, own->name});
}

// ---- Dates

Hits dateMissing(const Cooperative &record, const RuleContext &)
{
    return when(!record.founding().isValid());
}

Hits dateInFuture(const QDate &date, const RuleContext &context)
{
    if (!date.isValid() || date <= context.today)
        return {};
    return when(true, {text::shortDate(date)});
}

Hits legalDateInFuture(const Cooperative &record, const RuleContext &context)
{
    return dateInFuture(record.legalDate, context);
}

Hits foundedInFuture(const Cooperative &record, const RuleContext &context)
{
    return dateInFuture(record.foundedOn, context);
}

Hits amendmentInFuture(const Cooperative &record, const RuleContext &context)
{
    return dateInFuture(record.amendmentDate, context);
}

Hits legalDateEarly(const Cooperative &record, const RuleContext &)
{
    if (!record.legalDate.isValid() || record.legalDate.year() >= republicBegan)
        return {};
    return when(true, {text::shortDate(record.legalDate)});
}

Hits foundedLongAfterLegalDate(const Cooperative &record, const RuleContext &)
{
    if (!record.foundedOn.isValid() || !record.legalDate.isValid() || record.foundedOn <= record.legalDate.addYears(1))
        return {};
    return when(true, {text::shortDate(record.foundedOn), text::shortDate(record.legalDate)});
}

Hits amendmentBeforeLegalDate(const Cooperative &record, const RuleContext &)
{
    if (!record.amendmentDate.isValid() || !record.legalDate.isValid() || record.amendmentDate >= record.legalDate)
        return {};
    return when(true, {text::shortDate(record.amendmentDate), text::shortDate(record.legalDate)});
}

Hits amendmentHalf(const Cooperative &record, const RuleContext &)
{
    return when(record.amendmentNumber.isEmpty() == record.amendmentDate.isValid());
}

Hits amendmentIsLegalNumber(const Cooperative &record, const RuleContext &)
{
    return when(!record.legalNumber.isEmpty() && record.amendmentNumber == record.legalNumber);
}

} // namespace

// clang-format off
QList<Rule> legalEntityRules()
{
    using enum Severity;
    return {
        {"legal-number-missing", Hint, {"legalNumber"}, numberMissing,
            QT_TRANSLATE_NOOP("Rule", "The legal entity number is not recorded."),
            QT_TRANSLATE_NOOP("Rule", "Field 2 of the ministry's record.")},
        {"legal-number-without-digits", Warning, {"legalNumber"}, numberWithoutDigits,
            QT_TRANSLATE_NOOP("Rule", "The legal entity number holds no digit. Write it as on the decree, or leave the field empty."),
            QT_TRANSLATE_NOOP("Rule", "Plain sense: every decree is numbered.")},
        {"legal-number-damage", Hint, {"legalNumber"}, numberDamaged,
            QT_TRANSLATE_NOOP("Rule", "The legal entity number looks mistyped. Perhaps %1 is meant; compare it with the decree."),
            QT_TRANSLATE_NOOP("Rule", "Typing damage seen in the ministry's list: X1V, KDK.II, TAHUN-2024, B.H, IX/IX.")},
        {"legal-number-era", Warning, {"legalNumber", "legalDate"}, numberOutOfEra,
            QT_TRANSLATE_NOOP("Rule", "Numbers of the form %1 are from %2; the date is %3. Compare number and date with the decree. An amended cooperative may carry a newer number."),
            QT_TRANSLATE_NOOP("Rule", "Ministry's list of 2021: the years in which nine in ten numbers of this form were given out.")},
        {"legal-number-year", Warning, {"legalDate", "legalNumber"}, numberOfOtherYear,
            QT_TRANSLATE_NOOP("Rule", "The number is of the year %1, the date is %2. Compare both with the decree."),
            QT_TRANSLATE_NOOP("Rule", "Plain sense: the year printed in the number is that of the decree.")},
        {"legal-number-regency", Hint, {"legalNumber", "regency"}, numberOfOtherRegency,
            QT_TRANSLATE_NOOP("Rule", "XIV.%1 in the number stands for %2, the cooperative lies in %3. That is right if it moved."),
            QT_TRANSLATE_NOOP("Rule", "Ministry's list of 2021: the number after XIV goes with the regency that registered it.")},
        {"legal-date-missing", Hint, {"legalDate", "foundedOn"}, dateMissing,
            QT_TRANSLATE_NOOP("Rule", "Neither the legal entity date nor the founding date is recorded. The cooperative is counted on every day of the past."),
            QT_TRANSLATE_NOOP("Rule", "Field 3 of the ministry's record; a cooperative is counted from its founding on.")},
        {"legal-date-future", Error, {"legalDate"}, legalDateInFuture,
            QT_TRANSLATE_NOOP("Rule", "The legal entity date %1 lies in the future. Compare it with the decree."),
            QT_TRANSLATE_NOOP("Rule", "Plain sense: what is recorded has happened.")},
        {"legal-date-early", Warning, {"legalDate"}, legalDateEarly,
            QT_TRANSLATE_NOOP("Rule", "The legal entity date %1 lies before 1945. Compare it with the decree."),
            QT_TRANSLATE_NOOP("Rule", "Plain sense: such dates are nearly always typed wrongly.")},
        {"founded-future", Error, {"foundedOn"}, foundedInFuture,
            QT_TRANSLATE_NOOP("Rule", "The founding date %1 lies in the future. Compare it with the deed."),
            QT_TRANSLATE_NOOP("Rule", "Plain sense: what is recorded has happened.")},
        {"founded-after-legal-date", Warning, {"foundedOn", "legalDate"}, foundedLongAfterLegalDate,
            QT_TRANSLATE_NOOP("Rule", "Founded on %1, but a legal entity since %2, more than a year earlier. Correct one of the dates."),
            QT_TRANSLATE_NOOP("Rule", "Plain sense: the founding meeting comes before the legal entity.")},
        {"amendment-future", Error, {"amendmentDate"}, amendmentInFuture,
            QT_TRANSLATE_NOOP("Rule", "The amendment date %1 lies in the future. Compare it with the decree."),
            QT_TRANSLATE_NOOP("Rule", "Plain sense: what is recorded has happened.")},
        {"amendment-before-legal-date", Warning, {"amendmentDate", "legalDate"}, amendmentBeforeLegalDate,
            QT_TRANSLATE_NOOP("Rule", "The articles were amended on %1, before the legal entity date %2. Correct one of the dates."),
            QT_TRANSLATE_NOOP("Rule", "Plain sense: articles are amended after they exist.")},
        {"amendment-half", Hint, {"amendmentNumber", "amendmentDate"}, amendmentHalf,
            QT_TRANSLATE_NOOP("Rule", "Of the latest amendment only the number or only the date is recorded."),
            QT_TRANSLATE_NOOP("Rule", "Fields 4 and 5 of the ministry's record belong together.")},
        {"amendment-same-number", Hint, {"amendmentNumber", "legalNumber"}, amendmentIsLegalNumber,
            QT_TRANSLATE_NOOP("Rule", "The amendment has the same number as the legal entity. Leave it empty if nothing was amended."),
            QT_TRANSLATE_NOOP("Rule", "Fields 2 and 4 of the ministry's record: founding and latest amendment.")},
    };
}
// clang-format on

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/rulebook.h"

#include "app/base/text.h"
#include "app/rules/helpers.h"

namespace lumbung {

using namespace Qt::StringLiterals;
using namespace rules;

namespace {

using Values = std::optional<QStringList>;

/// A year between founding meeting and legal entity is nothing unusual; where only the latter is known, a figure
/// or a meeting of the year before can be right.
constexpr int yearsOfFounding = 1;
constexpr int monthsForMeeting = 18;

/// The day before which there was no cooperative; null when nothing is known.
QDate earliestBeginning(const Cooperative &record)
{
    if (record.foundedOn.isValid())
        return record.foundedOn;
    return record.legalDate.isValid() ? record.legalDate.addYears(-yearsOfFounding) : QDate();
}

QDate lastDayOf(int bookYear)
{
    return {bookYear, 12, 31};
}

// ---- Book years

Values yearBeforeFounding(const YearlyFigures &year, const Cooperative &record, const RuleContext &)
{
    const QDate beginning = earliestBeginning(record);
    if (!beginning.isValid() || year.bookYear >= beginning.year())
        return std::nullopt;
    return QStringList{QString::number(year.bookYear), text::shortDate(record.founding())};
}

Values yearInFuture(const YearlyFigures &year, const Cooperative &, const RuleContext &context)
{
    if (year.bookYear <= context.today.year())
        return std::nullopt;
    return QStringList{QString::number(year.bookYear)};
}

Hits yearTwice(const Cooperative &record, const RuleContext &)
{
    Hits hits;
    for (qsizetype i = 1; i < record.years.size(); ++i) {
        const int bookYear = record.years[i].bookYear;
        if (bookYear == record.years[i - 1].bookYear)
            hits.append({.values = {QString::number(bookYear)}, .bookYear = bookYear});
    }
    return hits;
}

// ---- Annual meetings

Values meetingInFuture(const YearlyFigures &year, const Cooperative &, const RuleContext &context)
{
    if (!year.annualMeeting.isValid() || year.annualMeeting <= context.today)
        return std::nullopt;
    return QStringList{text::shortDate(year.annualMeeting)};
}

Values meetingBeforeFounding(const YearlyFigures &year, const Cooperative &record, const RuleContext &)
{
    const QDate beginning = earliestBeginning(record);
    if (!year.annualMeeting.isValid() || !beginning.isValid() || year.annualMeeting >= beginning)
        return std::nullopt;
    return QStringList{text::shortDate(year.annualMeeting), text::shortDate(record.founding())};
}

Values meetingBeforeLegalDate(const YearlyFigures &year, const Cooperative &record, const RuleContext &)
{
    const QDate &legal = record.legalDate;
    if (record.foundedOn.isValid() || !legal.isValid() || !year.annualMeeting.isValid() || year.annualMeeting >= legal
        || year.annualMeeting < earliestBeginning(record))
        return std::nullopt;
    return QStringList{text::shortDate(year.annualMeeting), text::shortDate(legal)};
}

Values meetingEarly(const YearlyFigures &year, const Cooperative &, const RuleContext &)
{
    if (!year.annualMeeting.isValid() || year.annualMeeting > lastDayOf(year.bookYear))
        return std::nullopt;
    return QStringList{text::shortDate(year.annualMeeting), QString::number(year.bookYear)};
}

Values meetingLate(const YearlyFigures &year, const Cooperative &, const RuleContext &)
{
    if (!year.annualMeeting.isValid() || year.annualMeeting <= lastDayOf(year.bookYear).addMonths(monthsForMeeting))
        return std::nullopt;
    return QStringList{text::shortDate(year.annualMeeting), QString::number(year.bookYear)};
}

Hits sameMeetingTwice(const Cooperative &record, const RuleContext &)
{
    Hits hits;
    for (qsizetype i = 1; i < record.years.size(); ++i) {
        const QDate &held = record.years[i].annualMeeting;
        if (held.isValid() && held == record.years[i - 1].annualMeeting)
            hits.append({.values = {text::shortDate(held)}, .bookYear = record.years[i].bookYear});
    }
    return hits;
}

} // namespace

// clang-format off
QList<Rule> meetingRules()
{
    using enum Severity;
    return {
        {"year-before-founding", Error, {"annualMeeting", "foundedOn", "legalDate"}, everyYear(yearBeforeFounding),
            QT_TRANSLATE_NOOP("Rule", "Figures of the book year %1, but the cooperative began on %2. Correct the year, or record the earlier founding date."),
            QT_TRANSLATE_NOOP("Rule", "Plain sense: there are no figures before there is a cooperative.")},
        {"year-future", Error, {"annualMeeting"}, everyYear(yearInFuture),
            QT_TRANSLATE_NOOP("Rule", "The book year %1 has not begun. Correct the year."),
            QT_TRANSLATE_NOOP("Rule", "Plain sense: what is recorded has happened.")},
        {"year-twice", Error, {"annualMeeting"}, yearTwice,
            QT_TRANSLATE_NOOP("Rule", "The book year %1 stands there twice. Put its figures into one row."),
            QT_TRANSLATE_NOOP("Rule", "Plain sense: each book year is closed once.")},
        {"meeting-future", Error, {"annualMeeting"}, everyYear(meetingInFuture),
            QT_TRANSLATE_NOOP("Rule", "The annual meeting on %1 lies in the future. Record it when it was held."),
            QT_TRANSLATE_NOOP("Rule", "Plain sense: what is recorded has happened.")},
        {"meeting-before-founding", Error, {"annualMeeting", "foundedOn", "legalDate"}, everyYear(meetingBeforeFounding),
            QT_TRANSLATE_NOOP("Rule", "The annual meeting on %1 lies before the beginning of the cooperative, %2. Correct the meeting, or record the earlier founding date."),
            QT_TRANSLATE_NOOP("Rule", "Plain sense: members meet after the founding.")},
        {"meeting-before-legal-date", Warning, {"annualMeeting", "legalDate"}, everyYear(meetingBeforeLegalDate),
            QT_TRANSLATE_NOOP("Rule", "The annual meeting on %1 lies before the legal entity date %2. If the cooperative existed before, record its founding date."),
            QT_TRANSLATE_NOOP("Rule", "Plain sense: members meet after the founding.")},
        {"meeting-early", Warning, {"annualMeeting"}, everyYear(meetingEarly),
            QT_TRANSLATE_NOOP("Rule", "The meeting on %1 was held before the book year %2 had ended. Does it belong to the book year before?"),
            QT_TRANSLATE_NOOP("Rule", "Customary: the meeting over a book year is held after it, nine in ten from January to March.")},
        {"meeting-late", Warning, {"annualMeeting"}, everyYear(meetingLate),
            QT_TRANSLATE_NOOP("Rule", "The meeting on %1 was held more than 18 months after the book year %2. Does it belong to a later book year?"),
            QT_TRANSLATE_NOOP("Rule", "Customary: the meeting over a book year is held after it, nine in ten from January to March.")},
        {"meeting-twice", Hint, {"annualMeeting"}, sameMeetingTwice,
            QT_TRANSLATE_NOOP("Rule", "The meeting on %1 is recorded for two book years. That is right if it dealt with both."),
            QT_TRANSLATE_NOOP("Rule", "Customary: one meeting for each book year.")},
    };
}
// clang-format on

} // namespace lumbung

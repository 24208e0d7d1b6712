// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/activity.h"

#include "app/base/text.h"

#include <QCoreApplication>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

QString meetingsSentence(const Activity &activity)
{
    QStringList years;
    for (const int year : activity.meetings)
        years.append(QString::number(year));
    const QString first = QString::number(activity.firstYear), last = QString::number(activity.lastYear);
    if (years.isEmpty())
        return QCoreApplication::translate("Activity", "No annual meeting over the book years %1 to %2 is recorded.")
            .arg(first, last);
    if (years.size() == meetingYears)
        return QCoreApplication::translate("Activity", "The annual meeting was held over each of the years %1 to %2.")
            .arg(first, last);
    return QCoreApplication::translate("Activity", "Of the book years %1 to %2 the annual meeting was held over %3.")
        .arg(first, last, years.join(", "_L1));
}

QString businessSentence(const Activity &activity)
{
    if (!activity.turnover)
        return QCoreApplication::translate(
            "Activity", "Whether it does business is not known: no turnover is recorded.");
    if (*activity.turnover <= 0)
        return QCoreApplication::translate("Activity", "It does no business: the turnover recorded last is 0.");
    return QCoreApplication::translate("Activity", "It does business: the turnover recorded last is Rp %1.")
        .arg(text::number(*activity.turnover));
}

} // namespace

int lastDueBookYear(const QDate &day)
{
    return day.month() > 6 || (day.month() == 6 && day.day() == 30) ? day.year() - 1 : day.year() - 2;
}

Activity activityOn(const QDate &day, const QDate &begun, const QList<YearlyFigures> &years)
{
    Activity found;
    found.lastYear = lastDueBookYear(day);
    found.firstYear = found.lastYear - meetingYears + 1;
    found.isYounger = begun.isValid() && begun.year() > found.firstYear;
    for (const YearlyFigures &year : years) {
        if (year.bookYear < found.firstYear)
            continue;
        if (year.bookYear <= found.lastYear && year.annualMeeting.isValid() && year.annualMeeting <= day)
            found.meetings.append(year.bookYear);
        if (year.turnover && QDate(year.bookYear, 12, 31) <= day)
            found.turnover = year.turnover;
    }
    const bool hasNoBusiness = found.turnover && *found.turnover <= 0;
    if (hasNoBusiness || (found.meetings.isEmpty() && !found.isYounger))
        found.code = u"inactive"_s;
    else if (found.meetings.size() == meetingYears && found.turnover)
        found.code = u"active"_s;
    return found;
}

QString Activity::sentence() const
{
    QStringList parts{meetingsSentence(*this), businessSentence(*this)};
    if (isYounger)
        parts.append(QCoreApplication::translate("Activity", "It did not exist yet in all of these years."));
    return parts.join(u' ');
}

QString activityCitation()
{
    return QCoreApplication::translate("Activity",
        "Permenkop 25/2015 article 1: active with a meeting in each of the last three years and business; inactive "
        "with none in three years or no business; else neither. Meetings are due six months after the book year (UU "
        "25/1992 article 26).");
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/period.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

int partsOf(PeriodKind kind)
{
    return kind == PeriodKind::Quarter ? 4 : kind == PeriodKind::HalfYear ? 2 : 1;
}

/// 1..4 from "3" or "III"; 0 for anything else.
int partFrom(const QString &written)
{
    static const QStringList romans{u"I"_s, u"II"_s, u"III"_s, u"IV"_s};
    const qsizetype roman = romans.indexOf(written.toUpper());
    return roman >= 0 ? static_cast<int>(roman) + 1 : written.toInt();
}

} // namespace

QString Period::id() const
{
    const QString start = QString::number(year);
    switch (kind) {
    case PeriodKind::Quarter:
        return start + "-Q"_L1 + QString::number(part);
    case PeriodKind::HalfYear:
        return start + "-S"_L1 + QString::number(part);
    case PeriodKind::Year:
        break;
    }
    return start;
}

QDate Period::firstDay() const
{
    return QDate(year, (part - 1) * (12 / partsOf(kind)) + 1, 1);
}

QDate Period::cutoff() const
{
    return firstDay().addMonths(12 / partsOf(kind)).addDays(-1);
}

QString Period::title() const
{
    static const char *const romans[] = {"I", "II", "III", "IV"};
    const QString number = QString::fromLatin1(romans[part - 1]), start = QString::number(year);
    switch (kind) {
    case PeriodKind::Quarter:
        return QCoreApplication::translate("Period", "Quarter %1 of %2").arg(number, start);
    case PeriodKind::HalfYear:
        return QCoreApplication::translate("Period", "Half-year %1 of %2").arg(number, start);
    case PeriodKind::Year:
        break;
    }
    return QCoreApplication::translate("Period", "Year %1").arg(start);
}

Period Period::next() const
{
    return part < partsOf(kind) ? Period{kind, year, part + 1} : Period{kind, year + 1, 1};
}

QString periodKindTitle(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Quarter:
        return QCoreApplication::translate("Period", "Quarter");
    case PeriodKind::HalfYear:
        return QCoreApplication::translate("Period", "Half-year");
    case PeriodKind::Year:
        break;
    }
    return QCoreApplication::translate("Period", "Year");
}

std::optional<Period> parsePeriod(const QString &written)
{
    static const QRegularExpression yearFirst(
        u"^(?<year>\\d{4})(?:[-\\s]*(?<kind>Q|TW|S)[-\\s]*(?<part>[1-4]|I{1,3}|IV))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression yearLast(
        u"^(?<kind>TW|Triwulan|Q|S|Semester)[-\\s]*(?<part>[1-4]|I{1,3}|IV)[-/\\s]+(?<year>\\d{4})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    QRegularExpressionMatch match = yearFirst.match(written.trimmed());
    if (!match.hasMatch())
        match = yearLast.match(written.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QString kind = match.captured(u"kind").toUpper();
    Period period{PeriodKind::Year, match.captured(u"year").toInt(), 1};
    if (period.year < 1900 || period.year > 2200)
        return std::nullopt;
    if (kind.isEmpty())
        return period;
    period.kind = kind.startsWith(u'S') ? PeriodKind::HalfYear : PeriodKind::Quarter;
    period.part = partFrom(match.captured(u"part"));
    return period.part >= 1 && period.part <= partsOf(period.kind) ? std::optional(period) : std::nullopt;
}

Period periodOf(const QDate &day, PeriodKind kind)
{
    return {kind, day.year(), (day.month() - 1) / (12 / partsOf(kind)) + 1};
}

Period lastEnded(const QDate &day, PeriodKind kind)
{
    const Period running = periodOf(day, kind);
    return running.cutoff() == day ? running : periodOf(running.firstDay().addDays(-1), kind);
}

QList<Period> periodsBetween(const QDate &from, const QDate &to, PeriodKind kind)
{
    QList<Period> found;
    for (Period period = periodOf(from, kind); period.firstDay() <= to; period = period.next())
        found.append(period);
    return found;
}

QDateTime endOfDay(const QDate &day)
{
    constexpr int officeOffset = 7 * 3600;
    return QDateTime(day, QTime(23, 59, 59, 999), Qt::OffsetFromUTC, officeOffset).toUTC();
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace lumbung {

/// Days and moments as the store keeps them; see the first migration.
inline constexpr qint64 openDay = 99991231;
inline constexpr qint64 openMoment = 253402300799999;

inline qint64 dayNumber(const QDate &day)
{
    return day.year() * 10000LL + day.month() * 100 + day.day();
}

inline qint64 fromDay(const QDate &validFrom)
{
    return validFrom.isValid() ? dayNumber(validFrom) : 0;
}

inline qint64 toDay(const QDate &validTo)
{
    return validTo.isValid() ? dayNumber(validTo) : openDay;
}

/// Null for 0 and for openDay.
inline QDate dayFrom(qint64 number)
{
    if (number == 0 || number == openDay)
        return {};
    return QDate(
        static_cast<int>(number / 10000), static_cast<int>(number / 100 % 100), static_cast<int>(number % 100));
}

inline QDateTime momentFrom(qint64 milliseconds)
{
    return milliseconds == openMoment ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

} // namespace lumbung

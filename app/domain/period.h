// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace lumbung {

enum class PeriodKind {
    Quarter,
    HalfYear,
    Year,
};

/// What a figure is reported for: a quarter, half-year or year, with its last day as the day of the figure
/// (DOMAIN 5: triwulan, semester, tahunan).
struct Period {
    PeriodKind kind = PeriodKind::Year;
    int year = 0;
    int part = 1; ///< quarter 1..4, half-year 1..2, else 1

    QString id() const; ///< "2026-Q3", "2026-S1", "2026"
    QDate firstDay() const;
    QDate cutoff() const; ///< the last day
    QString title() const; ///< "Third quarter of 2026", in the person's language
    Period next() const;
    bool operator==(const Period &) const = default;
};

QString periodKindTitle(PeriodKind kind);
/// "2026-Q3", "2026-TW3", "TW III 2026", "2026-S1", "Semester I 2026", "2026"; nothing when it is none of these.
std::optional<Period> parsePeriod(const QString &written);
Period periodOf(const QDate &day, PeriodKind kind); ///< the one the day lies in
/// The one that ended last on or before the day.
Period lastEnded(const QDate &day, PeriodKind kind);
/// All of one kind from that of `from` to that of `to`.
QList<Period> periodsBetween(const QDate &from, const QDate &to, PeriodKind kind);

/// The last moment of a day in Western Indonesian Time: what was known at the end of it.
QDateTime endOfDay(const QDate &day);

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace lumbung {

/// How a day written in three numbers is read.
enum class DateOrder : quint8 {
    Unknown, ///< no such day in the column
    DayFirst, ///< 31/12/2023
    MonthFirst, ///< 12/31/2023
    Mixed, ///< both were seen: what could be either is a finding
};

struct ReadDay {
    QDate day; ///< null: could not be read
    QString remark; ///< a sentence when it was read otherwise than written
    QString problem; ///< a sentence when it could not be read
    bool isLikeDay = false; ///< a day nearly: two-digit year, month only
};

/// "31 Desember 2023", "31/12/2023", "15-11-2019", "2023-12-31", a spreadsheet's day number (37123). Not taken, with a
/// sentence: two-digit years, a year or month alone, what could be two days in a column of mixed order.
ReadDay readDay(const QString &written, DateOrder order);
/// "Belum RAT", "tidak ada", "nihil": in a column of days, none.
bool saysThereIsNone(const QString &written);
/// Which order the three numbers must have; Unknown when they can have both, or are none.
DateOrder orderShownBy(const QString &written);
bool couldBeEither(const QString &written); ///< 05/03/2019: what the order decides; not 05/05/2019

/// The day a title names: "KEADAAN PER 31 DESEMBER 2023", "s.d. 30-6-2024"; null: none.
QDate dayNamedIn(const QString &title);
/// The year a title names: "TAHUN BUKU 2023", "TAHUN 2023"; 0: none.
int yearNamedIn(const QString &title);

} // namespace lumbung

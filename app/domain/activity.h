// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/cooperative.h"

#include <QDate>
#include <QList>
#include <QString>

namespace lumbung {

/// Whether a cooperative is active, by the regulation that the indicator's sheet cites (Permenkop 25/2015 article 1):
/// active is who held the annual meeting in each of the last three years and does business; inactive who held none in
/// three years in a row, or does no business. Between them it is neither, and that is said rather than guessed.
///
/// The last three years are the last three book years whose meeting was due on the day: it is to be held within six
/// months of the end of the book year (UU 25/1992 article 26). No business: the latest turnover recorded since then is
/// 0; where none is recorded, it is not known.
struct Activity {
    QString code = QStringLiteral("undetermined"); ///< list "activity": active, inactive, undetermined
    int firstYear = 0, lastYear = 0; ///< the book years looked at
    QList<int> meetings; ///< those of them whose meeting was held by the day
    Amount turnover; ///< the latest of these years and the one not due yet
    bool isYounger = false; ///< it did not exist in all of these years

    QString sentence() const; ///< why, in the person's language
};

inline constexpr int meetingYears = 3; ///< that the regulation looks at

/// The last book year whose annual meeting was due on the day.
int lastDueBookYear(const QDate &day);

/// `begun`: the founding, null when not known. `years`: as known at the moment one asks about.
Activity activityOn(const QDate &day, const QDate &begun, const QList<YearlyFigures> &years);

QString activityCitation(); ///< in the person's language

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/activity.h"
#include "app/domain/cooperative.h"
#include "app/domain/indicator.h"

#include <QDate>
#include <QList>
#include <QString>

namespace lumbung {

/// One condition of a definition, looked at for one cooperative. Everything is in the person's language.
struct ConditionCheck {
    QString condition; ///< a sentence: "Type is “Produsen”."
    bool isMet = false;
    QString fact; ///< what is recorded of it: "Type: Produsen"
    QString source; ///< since when, by what event and basis, and when that was recorded
};

/// Why one cooperative is or is not counted by a definition on a day: what a count asks of thousands, asked of one and
/// told.
struct Explanation {
    QString variant; ///< its id
    QDate day;
    QDateTime asKnown; ///< what was recorded until then; null: all
    QList<ConditionCheck> checks; ///< each condition of the definition, and that it was founded
    Activity activity; ///< by its annual meetings, on the day
    QString status; ///< as recorded for the day; empty: not recorded, or not founded yet
    QString statusSource;

    bool isCounted() const; ///< every condition is met
    QString sentence() const; ///< the result: "Counted as of 31 December 2025: …"
    /// Whether the recorded status and the one by annual meetings say the opposite of each other.
    bool isStatusContradicted() const;
};

/// `record` and `timeline`: as known at the moment that is asked about (null: now). Dated facts, founding, annual
/// meetings, turnover and certificate are told as they were known then, as a count has them.
Explanation explain(const Variant &variant, const QDate &day, const Cooperative &record, const Timeline &timeline,
    const QDateTime &asKnown = {});

} // namespace lumbung

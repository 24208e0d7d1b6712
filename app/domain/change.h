// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/cooperative.h"

#include <QDateTime>
#include <QLatin1StringView>
#include <QList>
#include <QString>

namespace lumbung {

/// One field that got another value: who, when, from, to, where it came from.
struct Change {
    qint64 id = 0;
    qint64 cooperative = 0;
    int revision = 0; ///< of the record after this save
    QString field; ///< key of the catalogue; yearly ones "2024/turnover"; officers "officers"; below
    QString from, to; ///< plain values; both empty for personal data
    QDate validFrom; ///< dated facts: from which day it is so; null: not dated
    QDateTime at; ///< UTC
    QString author;
    QString source; ///< "form", "import: FILE", "cli", "demo"
    QString note;
};

/// Lines of the history that are of no field of the catalogue: whether the register has the cooperative ("yes", "no"),
/// that its line in time was written anew, and with which other one it was merged (its id).
inline constexpr QLatin1StringView registerField("register"), standingsField("standings"), mergedField("merged");

/// What differs between two records, undated fields, contact, yearly figures and officers; without who and when.
/// Personal fields appear with empty values. Dated facts: see factChanges.
QList<Change> changesBetween(const Cooperative &before, const Cooperative &after);
QList<Change> factChanges(const StandingFacts &before, const StandingFacts &after, const QDate &validFrom);

QString changeTitle(const Change &change); ///< label of the field, with the book year
QString changeDisplay(const Change &change, const QString &plain); ///< `from` or `to` as the person reads it

} // namespace lumbung

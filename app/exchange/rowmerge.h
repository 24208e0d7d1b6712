// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/annualfile.h"
#include "app/exchange/rowreader.h"

namespace lumbung {

/// The figures of a row in their book years; see joinedYears(). `draftYear`: of figures whose row names none; 0: not
/// known.
JoinedYears yearsOf(
    const ReadRow &row, int draftYear, const QList<YearlyFigures> &annual, const QDate &founding, const QDate &today);

/// A record of the register as a row changes it.
struct Merged {
    Cooperative record;
    bool changesFacts = false; ///< dated ones
    bool onlyFillsFacts = false; ///< the register has nothing where the row has something
};
/// What the row gives is put in; what it leaves empty stays, unless it is to be emptied. Names, addresses and numbers
/// that differ by capitals, blanks and dots only stay as they are.
Merged mergedInto(const Cooperative &known, const ReadRow &row, const QList<YearlyFigures> &years);
bool givesAnswers(const ReadRow &row); ///< to the questions of the indicator's sheet
/// Only the figures.
void mergeYears(Cooperative &record, const QList<YearlyFigures> &years);

/// Dated facts of a list that describes an earlier day than the register knows: what was so on that day is no change.
/// Sentences about what the register knows otherwise since then; those facts are left as they are.
QStringList keepLaterFacts(const Timeline &line, const QDate &asOf, StandingFacts &wanted);

/// All that differs, dated facts from `asOf` on.
QList<Change> changesOf(const Cooperative &before, const Cooperative &after, const QDate &asOf);

/// Whether two legal numbers are one, whatever their dots, blanks and typing damage. False when one is missing.
bool isSameLegalNumber(const QString &a, const QString &b);
QString legalKeyOf(const QString &number); ///< empty: none, or too short to tell

} // namespace lumbung

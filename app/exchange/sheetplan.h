// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/columnmatch.h"

namespace lumbung {

/// A plan for one sheet: columns by headings and values, titles, and what titles and the sheet's name say of its rows.
SheetPlan planOf(const TableFile &table, int sheet, const FoundHeadings &headings);
/// Order of days, fractions and units of its columns, found anew.
void refreshHabits(SheetPlan &plan, const TableSheet &sheet);
/// Reason and samples of each column, after something was changed.
void explain(SheetPlan &plan, const QString &sender);
/// Puts what was remembered of such a list, if anything, into a plan of the draft.
void recallMapping(ImportDraft &draft, SheetPlan &plan, const ImportMemory *memory);
/// The regency or city a title or name mentions: "DATA KOPERASI KABUPATEN KLATEN"; empty: none, or several.
QString regencyIn(const QString &title);
/// As regencyIn, also bare names that only one has: "koperasi_klaten_2023.xlsx".
QString regencyInName(const QString &name);

} // namespace lumbung

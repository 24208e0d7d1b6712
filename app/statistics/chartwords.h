// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/statistics/chartspec.h"

/// Titles and source lines of charts, in the person's language.
namespace lumbung::chartwords {

QString titleByRegency(const Filter &filter, ChartOrder order);
QString titleBy(const Variable &by, const Filter &filter, ChartOrder order);
QString titleByDefinition(const Filter &narrowing);
/// A title that also tells that the Merah Putih programme is left out, or alone; the titles above do.
QString withProgramme(const QString &title, const Filter &filter);
QString subject(const Filter &filter); ///< what is counted where it is no definition: "type Konsumen", "all types"
QString place(const Filter &filter); ///< the only regency that is wanted, or the province
QString office(); ///< where the numbers come from, a sentence
QString knownThen(const Filter &filter); ///< until when what was recorded counts, a sentence; empty: all
/// And what was counted. `tellsPlace`: the title names the only regency that is wanted.
QString source(const Filter &filter, bool tellsPlace);

} // namespace lumbung::chartwords

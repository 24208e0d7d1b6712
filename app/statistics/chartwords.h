// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/statistics/chartspec.h"

/// Titles and source lines of charts, in the person's language.
namespace lumbung::chartwords {

QString titleByRegency(const Filter &filter, ChartOrder order);
QString titleBy(const Variable &by, const Filter &filter, ChartOrder order);
/// And what was counted. `tellsPlace`: the title names the only regency that is wanted.
QString source(const Filter &filter, bool tellsPlace);

} // namespace lumbung::chartwords

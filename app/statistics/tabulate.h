// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filter.h"
#include "app/statistics/crosstable.h"
#include "app/statistics/variable.h"
#include "app/storage/store.h"

namespace lumbung {

/// Counts what the filter wants by one variable, or by two. Codes of the variable's list come first, also with 0; then
/// what else occurs (a regency outside the province, then not recorded: code ""). Without `columns` there is one
/// column. A cooperative in several categories of a variable is counted in each, and once in each total.
Result<CrossTable> tabulate(
    const CountStore &store, const Filter &filter, const Variable &rows, const Variable *columns, Progress &progress);

/// The filter that lists exactly what is counted in a cell.
Filter cellFilter(Filter filter, const Variable &variable, const QString &code);

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/indicator.h"
#include "app/statistics/crosstable.h"
#include "app/statistics/variable.h"
#include "app/storage/store.h"

namespace lumbung {

/// The definitions of the indicator side by side: one column each, in their order.
/// `narrowing`: day, moment, and a regency or the like that all are narrowed to; its own definition is not looked at.
/// `rows`: what is counted by, one of which a cooperative has one code; null for one row. Totals of rows mean nothing:
/// definitions overlap.
Result<CrossTable> variantTable(
    const CountStore &store, const Filter &narrowing, const Variable *rows, Progress &progress);

/// The day, moment and places of a filter with the conditions of another definition.
Filter byVariant(const Variant &variant, const Filter &narrowing);

/// How far the definitions are apart.
struct VariantSpread {
    qint64 official = 0, smallest = 0, largest = 0;
    QString smallestId, largestId; ///< of the first such variant
};
VariantSpread spreadOf(const CrossTable &byVariant); ///< of the column totals

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/statistics/chartspec.h"
#include "app/statistics/variantcounts.h"

namespace lumbung {

/// A bar for each definition, in their order, the official one in another colour; the remark tells how far they are
/// apart. `byVariant`: see variantTable(); its column totals are drawn.
ChartSpec variantChart(const CrossTable &byVariant, const Filter &narrowing);

QString spreadSentence(const VariantSpread &spread); ///< "From 176 (…) to 1.340 (…); officially 1.225."

} // namespace lumbung

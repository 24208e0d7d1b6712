// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publish/bridge.h"
#include "app/statistics/waterfall.h"

namespace lumbung {

/// In whose words: the person's language on the screen, Indonesian on papers.
enum class BridgeWords {
    Screen,
    Official,
};

/// Opening, each block that has any, closing; rows have the keys "opening", those of the blocks, "closing".
QList<WaterfallStep> bridgeSteps(const Bridge &bridge, const BridgeScope &scope, BridgeWords words);

/// On the screen: the waterfall of a scope with title and source.
ChartSpec bridgeChart(const Bridge &bridge, const BridgeScope &scope);

QString scopeTitle(const BridgeScope &scope); ///< "Jawa Tengah", "Kab. Cilacap", in the person's language

} // namespace lumbung

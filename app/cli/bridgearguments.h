// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "app/publish/bridge.h"

namespace lumbung {

/// How a bridge is to be shown.
struct BridgeOutput {
    RowFormat format = RowFormat::Table;
    bool byRegency = false;
    std::optional<BridgeBlock> block; ///< its cooperatives are listed
    BridgeScope scope;
};

QList<QCommandLineOption> bridgeOptions();
Result<BridgeOutput> bridgeViewOf(const QCommandLineParser &arguments);
/// FROM and TO. A day counts by --variant, else by the definition of the publication at the other end, else officially.
Result<std::pair<BridgeEnd, BridgeEnd>> bridgeEndsOf(const QCommandLineParser &arguments, Store &store);

} // namespace lumbung

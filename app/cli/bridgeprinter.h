// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/bridgearguments.h"
#include "app/cli/cliio.h"

namespace lumbung {

/// Opening, every block, closing: a line each.
Result<void> printBlocks(const Bridge &bridge, const BridgeOutput &view, CliIo &io);
/// A line for each regency, and the whole.
Result<void> printByRegency(const Bridge &bridge, const BridgeOutput &view, CliIo &io);
/// The cooperatives of the wanted block with what put them there.
Result<void> listBlock(Store &store, const Bridge &bridge, const BridgeOutput &view, CliIo &io, Progress &progress);

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publish/bridgeway.h"

namespace lumbung {

/// The bridge between two ends of a register: a scan for each count on the way that differs from the one before, then
/// the standings of those that are counted at one end only. Both ends have a day, the first not after the second:
/// else Usage. Cancelled when cancelled.
Result<Bridge> makeBridge(Store &store, BridgeEnd from, BridgeEnd to, Progress &progress);

/// Who recorded each change, as far as it is kept.
Result<void> addAuthors(Store &store, QList<BridgeEntry> &entries, Progress &progress);

/// "Status: Aktif → Dibubarkan", "Pendirian": what put it there, in the person's language.
QString changeText(const BridgeEntry &entry);

} // namespace lumbung

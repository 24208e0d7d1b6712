// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/background.h"
#include "app/publish/bridge.h"

namespace lumbung {

/// What differs between two neighbouring counts on the way from one end to the other.
enum class BridgeStep {
    Publication, ///< the frozen ids of a publication, and the same count made again
    Definition, ///< by the beginning's definition, by the end's; the beginning's day and knowledge
    Knowledge, ///< as known for the beginning, as known for the end; still on the beginning's day
    Reality, ///< on the beginning's day, on the end's
};

/// The way between two ends: one count more than steps, each in order of ids.
struct BridgeWay {
    BridgeEnd from, to;
    QList<QList<Member>> counts;
    QList<BridgeStep> steps;
};

/// The standings of a cooperative as known at a moment (null: now); empty when it was not in the register then.
using TimelineSource = std::function<Result<Timeline>(qint64 id, const QDateTime &asKnown)>;

/// Whether a filter counts a cooperative.
using CountedSource = std::function<Result<bool>(qint64 id, const Filter &filter)>;

/// Walks the way. A cooperative counted at one end only has the block of the last step that let it in (took it out);
/// what happened in reality is told by the last standing that did so. Where several facts changed at once the
/// weightiest tells: status, regency, then what it is (see unmetFields). `counted` is asked where a definition wants
/// meetings and a certificate, to tell which of them decided. Cancelled when cancelled.
Result<Bridge> walkBridge(
    BridgeWay way, const TimelineSource &timelines, Progress &progress, const CountedSource &counted = {});

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publish/bridgeway.h"

namespace lumbung {

/// Finds out what let a cooperative in or took it out in one step.
class BridgeReason
{
public:
    BridgeReason(const BridgeEnd &from, const BridgeEnd &to, const TimelineSource &timelines)
        : m_from(from), m_to(to), m_timelines(timelines)
    {
    }

    /// `entry` with block and change; its regencies are filled in already.
    Result<BridgeEntry> explain(BridgeEntry entry, BridgeStep step) const;

private:
    Result<BridgeEntry> byDefinition(BridgeEntry entry) const;
    Result<BridgeEntry> byKnowledge(BridgeEntry entry) const;
    Result<BridgeEntry> inReality(BridgeEntry entry) const;

    const BridgeEnd &m_from;
    const BridgeEnd &m_to;
    const TimelineSource &m_timelines;
};

} // namespace lumbung

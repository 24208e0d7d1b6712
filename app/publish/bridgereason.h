// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publish/bridgeway.h"

namespace lumbung {

/// Finds out what let a cooperative in or took it out in one step.
class BridgeReason
{
public:
    BridgeReason(
        const BridgeEnd &from, const BridgeEnd &to, const TimelineSource &timelines, const CountedSource &counted)
        : m_from(from), m_to(to), m_timelines(timelines), m_counted(counted)
    {
    }

    /// `entry` with block and change; its regencies are filled in already.
    Result<BridgeEntry> explain(BridgeEntry entry, BridgeStep step) const;

private:
    Result<BridgeEntry> byDefinition(BridgeEntry entry) const;
    Result<BridgeEntry> byKnowledge(BridgeEntry entry) const;
    Result<BridgeEntry> inReality(BridgeEntry entry) const;
    Result<BridgeEntry> withCondition(BridgeEntry entry, const Filter &notCounted) const;
    Result<BridgeCondition> decidingCondition(qint64 id, const Filter &notCounted) const;
    Filter beginning(const BridgeEnd &known) const;

    const BridgeEnd &m_from;
    const BridgeEnd &m_to;
    const TimelineSource &m_timelines;
    const CountedSource &m_counted;
};

} // namespace lumbung

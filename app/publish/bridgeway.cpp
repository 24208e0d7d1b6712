// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/bridgeway.h"

#include "app/publish/bridgereason.h"

#include <QCoreApplication>

#include <algorithm>

namespace lumbung {

namespace {

constexpr int entriesBetweenReports = 500;

using State = std::optional<QString>; ///< the regency in which it is counted

/// The counts side by side, one cooperative after the other.
class SideBySide
{
public:
    explicit SideBySide(const QList<QList<Member>> &counts) : m_counts(counts), m_places(counts.size(), 0) { }

    /// The next cooperative that is counted anywhere, with its state in every count; 0 at the end.
    qint64 next(QList<State> &states)
    {
        qint64 id = 0;
        for (qsizetype i = 0; i < m_counts.size(); ++i) {
            if (hasMore(i) && (id == 0 || here(i).id < id))
                id = here(i).id;
        }
        for (qsizetype i = 0; i < m_counts.size(); ++i) {
            const bool isCounted = hasMore(i) && here(i).id == id;
            states[i] = isCounted ? State(here(i).regency) : State();
            m_places[i] += isCounted;
        }
        return id;
    }

private:
    bool hasMore(qsizetype count) const { return m_places[count] < m_counts[count].size(); }
    const Member &here(qsizetype count) const { return m_counts[count][m_places[count]]; }

    const QList<QList<Member>> &m_counts;
    QList<qsizetype> m_places;
};

/// The last step by which it came to be as it is at the end.
qsizetype decidingStep(const QList<State> &states)
{
    const State &first = states.first(), &last = states.last();
    const bool hasMoved = first && last;
    const auto isAsAtTheEnd
        = [&](const State &state) { return hasMoved ? state == last : state.has_value() == last.has_value(); };
    qsizetype step = states.size() - 2;
    while (step > 0 && !(isAsAtTheEnd(states[step + 1]) && !isAsAtTheEnd(states[step])))
        --step;
    return step;
}

} // namespace

Result<Bridge> walkBridge(
    BridgeWay way, const TimelineSource &timelines, Progress &progress, const CountedSource &counted)
{
    const BridgeReason reason(way.from, way.to, timelines, counted);
    QList<BridgeEntry> entries;
    QList<State> states(way.counts.size());
    SideBySide sideBySide(way.counts);
    while (const qint64 id = sideBySide.next(states)) {
        if (states.first() == states.last())
            continue;
        if (entries.size() % entriesBetweenReports == 0) {
            progress.report(
                0, 0, QCoreApplication::translate("Bridge", "Reading why cooperatives are counted or not…"));
            if (progress.isCancelled())
                return Error{Error::Kind::Cancelled, QCoreApplication::translate("Bridge", "Stopped before the end.")};
        }
        BridgeEntry entry;
        entry.id = id;
        entry.from = states.first();
        entry.to = states.last();
        Result<BridgeEntry> explained = reason.explain(std::move(entry), way.steps[decidingStep(states)]);
        if (!explained)
            return explained.error();
        entries.append(*std::move(explained));
    }
    const QList<Member> opening = way.counts.first(), closing = way.counts.last();
    return Bridge(std::move(way.from), std::move(way.to), opening, closing, std::move(entries));
}

} // namespace lumbung

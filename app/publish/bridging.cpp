// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/bridging.h"

#include "app/base/text.h"
#include "app/domain/fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

Result<void> checked(const BridgeEnd &from, const BridgeEnd &to)
{
    if (!from.filter.asOf.isValid() || !to.filter.asOf.isValid())
        return Error{Error::Kind::Usage, QCoreApplication::translate("Bridge", "Both ends need a day.")};
    if (from.filter.asOf <= to.filter.asOf)
        return {};
    return Error{Error::Kind::Usage,
        QCoreApplication::translate("Bridge", "The first day, %1, is later than the second, %2. Exchange the two ends.")
            .arg(text::longDate(from.filter.asOf), text::longDate(to.filter.asOf))};
}

/// The counts on the way: each differs from the one before in one thing.
class Scans
{
public:
    Scans(const CountStore &store, Progress &progress) : m_store(store), m_progress(progress) { }

    Result<void> add(BridgeWay &way, BridgeStep step, const Filter &filter)
    {
        if (m_last == filter) {
            addCount(way, step, way.counts.last());
            return {};
        }
        m_progress.report(0, 0, QCoreApplication::translate("Bridge", "Counting at both ends…"));
        Result<QList<Member>> members = m_store.members(filter, m_progress);
        if (!members)
            return members.error();
        std::ranges::sort(*members, {}, &Member::id);
        m_last = filter;
        addCount(way, step, *std::move(members));
        return {};
    }

    static void addCount(BridgeWay &way, BridgeStep step, QList<Member> members)
    {
        if (!way.counts.isEmpty())
            way.steps.append(step);
        way.counts.append(std::move(members));
    }

private:
    const CountStore &m_store;
    Progress &m_progress;
    std::optional<Filter> m_last; ///< of the count before
};

QList<Member> inOrder(QList<Member> members)
{
    std::ranges::sort(members, {}, &Member::id);
    return members;
}

Result<BridgeWay> wayBetween(const CountStore &counts, const BridgeEnd &from, const BridgeEnd &to, Progress &progress)
{
    BridgeWay way{from, to, {}, {}};
    if (from.frozen)
        Scans::addCount(way, BridgeStep::Publication, inOrder(*from.frozen));
    Filter defined = to.filter;
    defined.asOf = from.filter.asOf;
    defined.asKnown = from.filter.asKnown;
    Filter known = to.filter;
    known.asOf = from.filter.asOf;

    Scans scans(counts, progress);
    const std::pair<BridgeStep, const Filter *> stops[] = {{BridgeStep::Publication, &from.filter},
        {BridgeStep::Definition, &defined}, {BridgeStep::Knowledge, &known}, {BridgeStep::Reality, &to.filter}};
    for (const auto &[step, filter] : stops) {
        if (const Result<void> added = scans.add(way, step, *filter); !added)
            return added.error();
    }
    if (to.frozen)
        Scans::addCount(way, BridgeStep::Publication, inOrder(*to.frozen));
    return way;
}

QString conditionText(BridgeCondition condition)
{
    switch (condition) {
    case BridgeCondition::Meeting:
        return QCoreApplication::translate("Bridge", "Annual meeting");
    case BridgeCondition::Activity:
        return QCoreApplication::translate("Bridge", "Annual meetings and turnover");
    case BridgeCondition::Certificate:
        return QCoreApplication::translate("Bridge", "NIK certificate");
    case BridgeCondition::Both:
        return QCoreApplication::translate("Bridge", "Annual meeting and NIK certificate");
    case BridgeCondition::None:
        break;
    }
    return QCoreApplication::translate("Bridge", "Annual meeting or certificate");
}

Error stopped()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("Bridge", "Stopped before the end.")};
}

} // namespace

Result<Bridge> makeBridge(Store &store, BridgeEnd from, BridgeEnd to, Progress &progress)
{
    if (const Result<void> fine = checked(from, to); !fine)
        return fine.error();
    const Result<std::unique_ptr<CountStore>> counts = store.counts();
    if (!counts)
        return counts.error();
    Result<BridgeWay> way = wayBetween(**counts, from, to, progress);
    if (!way)
        return way.error();
    if (progress.isCancelled())
        return stopped();
    const Result<std::unique_ptr<CooperativeStore>> cooperatives = store.cooperatives();
    if (!cooperatives)
        return cooperatives.error();
    const TimelineSource timelines
        = [&cooperatives](qint64 id, const QDateTime &asKnown) { return (*cooperatives)->timeline(id, asKnown); };
    const CountedSource counted = [&counts, &progress](qint64 id, Filter filter) -> Result<bool> {
        filter.onlyIds = {id};
        const Result<QList<Member>> members = (*counts)->members(filter, progress);
        return members ? Result<bool>(!members->isEmpty()) : members.error();
    };
    return walkBridge(*std::move(way), timelines, progress, counted);
}

Result<void> addAuthors(Store &store, QList<BridgeEntry> &entries, Progress &progress)
{
    const Result<std::unique_ptr<CooperativeStore>> cooperatives = store.cooperatives();
    if (!cooperatives)
        return cooperatives.error();
    for (BridgeEntry &entry : entries) {
        if (progress.isCancelled())
            return stopped();
        if (!entry.change.recordedAt.isValid())
            continue;
        const Result<QList<Change>> history = (*cooperatives)->history(entry.id);
        if (!history)
            return history.error();
        const auto found = std::ranges::find(*history, entry.change.recordedAt, &Change::at);
        if (found != history->cend())
            entry.change.author = found->author;
    }
    return {};
}

QString changeText(const BridgeEntry &entry)
{
    const BridgeChange &change = entry.change;
    const Field *field = findField(change.field);
    if (!field) {
        if (!change.event.isEmpty())
            return change.event;
        const bool isBegun = entry.block == BridgeBlock::Founded || entry.block == BridgeBlock::EnteredLate;
        return isBegun ? QString() : conditionText(change.condition);
    }
    Change kept;
    kept.field = change.field;
    const auto shown = [&kept](const QString &plain) {
        return plain.isEmpty() ? QCoreApplication::translate("Bridge", "not recorded") : changeDisplay(kept, plain);
    };
    const QString before = shown(change.from), after = shown(change.to);
    return change.from == change.to ? QString(field->title() + u": " + after)
                                    : QString(field->title() + u": " + before + u" → " + after);
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/classificationqueue.h"

#include "app/classify/classifier.h"
#include "app/rules/rulebook.h"
#include "app/storage/codingstore.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <tuple>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr double sureEnough = 0.6; ///< from here on a proposal can cast doubt on what a person recorded

/// Makes the items, one record after the other.
class QueueMaker
{
public:
    QueueMaker(const QueueRequest &request, const QDate &today, const QList<Skip> &skips)
        : m_request(request), m_today(today)
    {
        for (const Skip &skip : skips)
            m_skips.insert(skip.cooperative, skip.note);
    }

    void consider(const Cooperative &record)
    {
        const Proposal proposal = propose(proposalInput(record));
        if (proposal.confidence < m_request.minConfidence)
            return;
        QueueItem item;
        item.findings = contradictionsOf(record);
        item.reasons = reasonsFor(record, proposal, !item.findings.isEmpty());
        if (!isWanted(item.reasons))
            return;
        item.id = record.id;
        item.name = record.name;
        item.regency = record.facts.regency;
        item.group = record.facts.group;
        item.proposedKind = classified(proposal.answers).kind;
        item.confidence = proposal.confidence;
        const auto skip = m_skips.constFind(record.id);
        item.isSkipped = skip != m_skips.constEnd();
        item.skipNote = item.isSkipped ? *skip : QString();
        m_items.append(item);
    }

    QList<QueueItem> sorted()
    {
        const auto place = [](const QueueItem &item) {
            return std::tuple(item.isSkipped, item.reasons.first(), -item.confidence, item.id);
        };
        std::ranges::sort(m_items, {}, place);
        return m_items;
    }

private:
    QList<Finding> contradictionsOf(const Cooperative &record) const
    {
        QList<Finding> found = rulebook().check(record, {m_today}).list;
        found.removeIf([](const Finding &finding) { return !contradictionRules().contains(finding.ruleId); });
        return found;
    }

    static QList<QueueReason> reasonsFor(const Cooperative &record, const Proposal &proposal, bool isContradictory)
    {
        const bool isUnclassified = record.facts.kind == "unclassified"_L1;
        QList<QueueReason> reasons;
        if (isUnclassified)
            reasons.append(QueueReason::Unclassified);
        if (isContradictory)
            reasons.append(QueueReason::Contradictory);
        if (classified(record.facts).kind != record.facts.kind)
            reasons.append(QueueReason::SchemeChanged);
        const bool speaksForAnother = !isUnclassified && !proposal.isDoubtful() && proposal.confidence >= sureEnough
            && classified(proposal.answers).kind != record.facts.kind;
        if (speaksForAnother)
            reasons.append(QueueReason::Doubtful);
        return reasons;
    }

    bool isWanted(const QList<QueueReason> &reasons) const
    {
        if (m_request.reasons.isEmpty())
            return !reasons.isEmpty();
        return std::ranges::any_of(reasons, [this](QueueReason one) { return m_request.reasons.contains(one); });
    }

    const QueueRequest &m_request;
    QDate m_today;
    QHash<qint64, QString> m_skips;
    QList<QueueItem> m_items;
};

Result<QList<Skip>> skipsOf(Store &store)
{
    const Result<std::unique_ptr<CodingStore>> codings = store.codings();
    return codings ? (*codings)->skips() : codings.error();
}

Result<void> visitOnly(Store &store, const QList<qint64> &ids, Progress &progress, QueueMaker &maker)
{
    const Result<std::unique_ptr<CooperativeStore>> records = store.cooperatives();
    if (!records)
        return records.error();
    for (const qint64 id : ids) {
        if (progress.isCancelled())
            return Error{Error::Kind::Cancelled, QCoreApplication::translate("ClassificationQueue", "Stopped.")};
        const Result<Cooperative> record = (*records)->load(id);
        if (!record)
            return record.error();
        maker.consider(*record);
    }
    return {};
}

Result<void> visitAll(Store &store, const QueueRequest &request, Progress &progress, QueueMaker &maker)
{
    const Result<std::unique_ptr<ListStore>> lists = store.lists();
    if (!lists)
        return lists.error();
    Filter filter;
    filter.registeredOnly = true;
    filter.only(u"regency"_s, request.regencies).only(u"group"_s, request.groups);
    return (*lists)->visit(filter, false, progress, [&maker](const Cooperative &record) -> Result<void> {
        maker.consider(record);
        return {};
    });
}

} // namespace

QString reasonTitle(QueueReason reason)
{
    static const char *const titles[] = {
        QT_TRANSLATE_NOOP("ClassificationQueue", "Not yet classified"),
        QT_TRANSLATE_NOOP("ClassificationQueue", "Contradictory"),
        QT_TRANSLATE_NOOP("ClassificationQueue", "Changed by the new scheme"),
        QT_TRANSLATE_NOOP("ClassificationQueue", "Doubtful"),
    };
    return QCoreApplication::translate("ClassificationQueue", titles[static_cast<int>(reason)]);
}

const QStringList &contradictionRules()
{
    static const QStringList rules{u"kind-not-production"_s, u"kind-other-type"_s, u"kind-against-group"_s,
        u"kind-two-without-stage"_s, u"goods-named-not-production"_s, u"savings-name-producer"_s};
    return rules;
}

Result<QList<QueueItem>> classificationQueue(
    Store &store, const QueueRequest &request, const QDate &today, Progress &progress)
{
    const Result<QList<Skip>> skips = skipsOf(store);
    if (!skips)
        return skips.error();
    QueueMaker maker(request, today, *skips);
    const Result<void> visited = request.onlyIds.isEmpty() ? visitAll(store, request, progress, maker)
                                                           : visitOnly(store, request.onlyIds, progress, maker);
    return visited ? Result<QList<QueueItem>>(maker.sorted()) : visited.error();
}

Result<QList<SchemeDifference>> schemeDifferences(Store &store, const Scheme &other, Progress &progress)
{
    const Result<std::unique_ptr<ListStore>> lists = store.lists();
    if (!lists)
        return lists.error();
    QList<SchemeDifference> differences;
    const Result<void> visited = (*lists)->visit({}, false, progress, [&](const Cooperative &record) -> Result<void> {
        const QString kind = classified(record.facts, other).kind;
        if (kind != record.facts.kind)
            differences.append({record.id, record.name, record.facts.kind, kind});
        return {};
    });
    return visited ? Result<QList<SchemeDifference>>(differences) : visited.error();
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/duplicatesearch.h"

#include <QSet>

namespace lumbung {

namespace {

using IdPair = std::pair<qint64, qint64>;

IdPair ordered(qint64 one, qint64 other)
{
    return {std::min(one, other), std::max(one, other)};
}

Result<QSet<IdPair>> markedPairs(const DuplicateStore &store)
{
    const Result<QList<NotDuplicate>> marked = store.notDuplicates();
    if (!marked)
        return marked.error();
    QSet<IdPair> pairs;
    for (const NotDuplicate &pair : *marked)
        pairs.insert(ordered(pair.one, pair.other));
    return pairs;
}

} // namespace

Result<DuplicateFindings> findDuplicates(Store &store, const QString &regency, double likelihood, Progress &progress)
{
    const Result<std::unique_ptr<DuplicateStore>> duplicates = store.duplicates();
    if (!duplicates)
        return duplicates.error();
    const Result<QList<DuplicateSubject>> subjects = (*duplicates)->subjects(regency, progress);
    if (!subjects)
        return subjects.error();
    const Result<QSet<IdPair>> marked = markedPairs(**duplicates);
    if (!marked)
        return marked.error();

    DuplicateIndex index(likelihood);
    QHash<qint64, const DuplicateSubject *> byId;
    for (const DuplicateSubject &subject : *subjects) {
        index.add(subject);
        byId.insert(subject.id, &subject);
    }
    const Result<QList<DuplicateMatch>> matches = index.allMatches(progress);
    if (!matches)
        return matches.error();
    DuplicateFindings findings;
    findings.records = subjects->size();
    for (const DuplicateMatch &match : *matches) {
        if (marked->contains(ordered(match.id, match.other)))
            ++findings.markedPairs;
        else
            findings.pairs.append({match, *byId.value(match.id), *byId.value(match.other)});
    }
    return findings;
}

Result<std::shared_ptr<const RegencyIndex>> indexOfRegency(
    Store &store, const QString &regency, double likelihood, Progress &progress)
{
    const Result<std::unique_ptr<DuplicateStore>> duplicates = store.duplicates();
    if (!duplicates)
        return duplicates.error();
    const Result<QList<DuplicateSubject>> subjects = (*duplicates)->subjects(regency, progress);
    if (!subjects)
        return subjects.error();
    const auto made = std::make_shared<RegencyIndex>(RegencyIndex{regency, DuplicateIndex(likelihood), {}});
    for (const DuplicateSubject &subject : *subjects) {
        if (progress.isCancelled())
            break;
        made->index.add(subject);
        made->subjects.insert(subject.id, subject);
    }
    return std::shared_ptr<const RegencyIndex>(made);
}

} // namespace lumbung

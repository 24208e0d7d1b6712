// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/duplicatecandidates.h"
#include "app/rules/duplicateevidence.h"
#include "app/rules/duplicates.h"
#include "app/rules/duplicatesketch.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <functional>
#include <thread>

namespace lumbung {

using namespace duplicates;

namespace {

constexpr int mostThreads = 4;

void sortByLikelihood(QList<DuplicateMatch> &matches)
{
    std::ranges::stable_sort(
        matches, [](const DuplicateMatch &a, const DuplicateMatch &b) { return a.likelihood > b.likelihood; });
}

} // namespace

class DuplicateIndex::Private
{
public:
    explicit Private(double threshold) : m_threshold(weightOf(threshold)) { }

    void add(const DuplicateSubject &subject);
    qsizetype size() const { return qsizetype(m_entries.size()); }
    /// Matches among those with a place before `before`.
    void find(const Prepared &subject, const Sketch &sketch, const std::vector<quint32> &wanted, int before,
        Counter &counter, QList<DuplicateMatch> &matches) const;
    void findEarlier(int place, Counter &counter, QList<DuplicateMatch> &matches) const
    {
        const auto at = size_t(place);
        find(m_entries[at], m_sketches[at].sketch, m_trigrams[at], place, counter, matches);
    }
    Prepared prepared(const DuplicateSubject &subject) const;

    std::vector<Prepared> m_entries;
    std::vector<DrawnSketch> m_sketches;
    std::vector<std::vector<quint32>> m_trigrams;

private:
    void candidates(const Prepared &subject, const std::vector<quint32> &wanted, int before, Counter &counter,
        std::vector<int> &found) const;

    double m_threshold;
    Vocabulary m_vocabulary;
    QHash<QString, Bucket> m_buckets; ///< by key of the regency; empty: unknown
    QHash<QString, std::vector<int>> m_byLegal, m_byNik, m_byAddress;
    PlaceBook m_places;
};

void DuplicateIndex::Private::add(const DuplicateSubject &subject)
{
    Prepared added = prepare(subject, m_places);
    m_vocabulary.addName();
    for (PreparedWord &word : added.words)
        word.id = m_vocabulary.add(word.text);
    for (const QString &word : std::as_const(added.placeWords))
        added.placeIds.push_back(m_vocabulary.known(word));

    const int place = int(m_entries.size());
    std::vector<quint32> wanted = trigrams(added);
    Bucket &bucket = m_buckets[added.regency];
    for (const quint32 trigram : wanted)
        bucket.postings[trigram].push_back(int(bucket.members.size()));
    bucket.members.push_back(place);
    bucket.trigramCounts.push_back(int(wanted.size()));
    if (!added.legal.isEmpty())
        m_byLegal[added.legal.loose].push_back(place);
    if (!added.nik.isEmpty())
        m_byNik[added.nik].push_back(place);
    if (!added.address.whole.isEmpty())
        m_byAddress[added.address.whole].push_back(place);
    m_trigrams.push_back(std::move(wanted));
    m_sketches.push_back(drawn(added));
    m_entries.push_back(std::move(added));
}

Prepared DuplicateIndex::Private::prepared(const DuplicateSubject &subject) const
{
    PlaceBook places;
    Prepared result = prepare(subject, places);
    for (PreparedWord &word : result.words)
        word.id = m_vocabulary.find(word.text);
    for (const QString &word : std::as_const(result.placeWords)) {
        if (const int id = m_vocabulary.find(word); id >= 0)
            result.placeIds.push_back(id);
    }
    return result;
}

void DuplicateIndex::Private::candidates(const Prepared &subject, const std::vector<quint32> &wanted, int before,
    Counter &counter, std::vector<int> &found) const
{
    const auto take = [&found](int place) { found.push_back(place); };
    if (subject.regency.isEmpty()) {
        for (const Bucket &bucket : m_buckets)
            counter.visit(bucket, wanted, before, take);
    } else {
        for (const QString &regency : {subject.regency, QString()}) {
            if (const auto bucket = m_buckets.constFind(regency); bucket != m_buckets.constEnd())
                counter.visit(*bucket, wanted, before, take);
        }
    }
    const auto takeKnown = [&](const QHash<QString, std::vector<int>> &places, const QString &key, bool anywhere) {
        const auto known = key.isEmpty() ? places.constEnd() : places.constFind(key);
        if (known == places.constEnd())
            return;
        for (const int place : *known) {
            const QString &regency = m_entries[size_t(place)].regency;
            if (place < before && (anywhere || regency == subject.regency || regency.isEmpty()))
                found.push_back(place);
        }
    };
    takeKnown(m_byLegal, subject.legal.loose, subject.legal.isNational);
    takeKnown(m_byNik, subject.nik, true);
    takeKnown(m_byAddress, subject.address.whole, false);
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
}

void DuplicateIndex::Private::find(const Prepared &subject, const Sketch &sketch, const std::vector<quint32> &wanted,
    int before, Counter &counter, QList<DuplicateMatch> &matches) const
{
    const auto bucket = m_buckets.constFind(subject.regency);
    const Surroundings surroundings{.vocabulary = m_vocabulary,
        .prior = priorAmong(bucket == m_buckets.constEnd() ? 0 : qsizetype(bucket->members.size())),
        .threshold = m_threshold,
        .mostOfName = mostOfName(subject, m_vocabulary)};
    std::vector<int> found;
    candidates(subject, wanted, before, counter, found);
    for (const int place : found) {
        const double most
            = mostOf(m_sketches[size_t(place)].sketch, sketch, surroundings.prior, m_threshold, m_vocabulary);
        if (most < m_threshold)
            continue;
        const Prepared &entry = m_entries[size_t(place)];
        if (subject.subject.id != 0 && entry.subject.id == subject.subject.id)
            continue;
        const Evidence evidence = compare(entry, subject, surroundings);
        if (evidence.isEnough)
            matches.append(explained(entry, subject, evidence));
    }
}

DuplicateIndex::DuplicateIndex(double threshold) : d(std::make_unique<Private>(threshold)) { }
DuplicateIndex::~DuplicateIndex() = default;
DuplicateIndex::DuplicateIndex(DuplicateIndex &&) noexcept = default;
DuplicateIndex &DuplicateIndex::operator=(DuplicateIndex &&) noexcept = default;

void DuplicateIndex::add(const DuplicateSubject &subject)
{
    d->add(subject);
}

qsizetype DuplicateIndex::size() const
{
    return d->size();
}

QList<DuplicateMatch> DuplicateIndex::matchesOf(const DuplicateSubject &subject) const
{
    const Prepared prepared = d->prepared(subject);
    const DrawnSketch sketch = drawn(prepared);
    QList<DuplicateMatch> matches;
    Counter counter;
    d->find(prepared, sketch.sketch, trigrams(prepared), int(d->size()), counter, matches);
    for (DuplicateMatch &match : matches)
        std::swap(match.id, match.other);
    sortByLikelihood(matches);
    return matches;
}

Result<QList<DuplicateMatch>> DuplicateIndex::allMatches(Progress &progress, qsizetype from, int threads) const
{
    constexpr qsizetype atOnce = 256, worthAThread = 2000;
    const QString what = QCoreApplication::translate("Duplicates", "Looking for duplicates");
    const qsizetype size = d->size(), count = std::max<qsizetype>(0, size - from);
    std::vector<QList<DuplicateMatch>> found(size_t((count + atOnce - 1) / atOnce));
    std::atomic<size_t> next = 0;
    std::atomic<bool> isStopped = false;
    const auto work = [&](const std::function<bool(size_t)> &goesOn) {
        Counter counter;
        for (size_t part = next++; part < found.size() && !isStopped && goesOn(part); part = next++) {
            const qsizetype first = from + qsizetype(part) * atOnce;
            for (qsizetype place = first; place < std::min(first + atOnce, size); ++place)
                d->findEarlier(int(place), counter, found[part]);
        }
    };
    {
        const qsizetype most = threads > 0 ? threads : std::min(QThread::idealThreadCount(), mostThreads);
        std::vector<std::jthread> others;
        for (qsizetype i = 1; i < std::min(most, threads > 0 ? most : count / worthAThread); ++i)
            others.emplace_back([&work] { work([](size_t) { return true; }); });
        work([&](size_t part) {
            progress.report(qsizetype(part) * atOnce, count, what);
            isStopped = progress.isCancelled();
            return !isStopped;
        });
    }
    if (isStopped || progress.isCancelled())
        return Error{
            Error::Kind::Cancelled, QCoreApplication::translate("Duplicates", "Looking for duplicates was cancelled.")};
    QList<DuplicateMatch> matches;
    for (const QList<DuplicateMatch> &part : found)
        matches += part;
    sortByLikelihood(matches);
    return matches;
}

} // namespace lumbung

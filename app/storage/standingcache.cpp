// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/standingcache.h"

#include "app/domain/fields.h"
#include "app/domain/unmet.h"
#include "app/storage/columns.h"
#include "app/storage/moments.h"
#include "app/storage/statement.h"

#include <QMap>

#include <algorithm>
#include <limits>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr qint32 never = std::numeric_limits<qint32>::max();
constexpr char between = '\x1f'; // no code holds it

bool isDated(const QString &field)
{
    const Field *found = findField(field);
    return found && found->home == FieldHome::Standing;
}

bool areDated(const QMap<QString, QStringList> &wish)
{
    return std::all_of(wish.keyBegin(), wish.keyEnd(), isDated);
}

/// Reads in one state of the store.
class Snapshot
{
public:
    explicit Snapshot(const Connection &connection) : m_connection(connection), m_begun(connection.execute(u"begin"_s))
    {
    }
    ~Snapshot()
    {
        if (m_begun)
            (void)m_connection.execute(u"rollback"_s);
    }
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;
    const Result<void> &begun() const { return m_begun; }

private:
    const Connection &m_connection;
    Result<void> m_begun;
};

} // namespace

bool StandingCache::canAnswer(const QStringList &fields, const Filter &filter)
{
    return filter.text.isEmpty() && !filter.asKnown.isValid() && !filter.yearFounded && !filter.looksAtMeetings()
        && !filter.hasValidCertificate && !filter.onlyIds && std::ranges::all_of(fields, isDated)
        && areDated(filter.wanted) && areDated(filter.unwanted) && std::ranges::all_of(filter.anyOf, areDated);
}

Result<std::optional<QList<FactCount>>> StandingCache::count(
    const Connection &connection, const QStringList &fields, const Filter &filter)
{
    const std::unique_lock held(m_access, std::try_to_lock);
    if (!held || !std::exchange(m_wasAsked, true))
        return std::optional<QList<FactCount>>();
    if (const Result<void> kept = keepUp(connection); !kept)
        return kept.error();
    // What is still so holds on the last day there is.
    const qint64 day = filter.asOf.isValid() ? dayNumber(filter.asOf) : openDay - 1;
    return std::optional(grouped(fields, wanted(filter), countsOn(day)));
}

Result<void> StandingCache::keepUp(const Connection &connection)
{
    const Snapshot snapshot(connection);
    if (!snapshot.begun())
        return snapshot.begun();
    const Result<qint64> newest = connection.integer(u"select coalesce(max(id), 0) from action"_s);
    if (!newest)
        return newest.error();
    if (*newest == m_action)
        return {};
    const qint64 before = m_action;
    m_action = -1; // half of it may be in when reading stops
    if (before < 0) {
        m_ids.clear();
        m_from.clear();
        m_to.clear();
        m_factsOf.clear();
    }
    if (const Result<void> read = readSince(connection, std::max<qint64>(0, before)); !read)
        return read;
    m_action = *newest;
    return {};
}

Result<void> StandingCache::readSince(const Connection &connection, qint64 action)
{
    const Result<qint64> since
        = connection.integer(u"select coalesce(min(at), 0) from action where id > %1"_s.arg(action));
    if (!since)
        return since.error();
    if (const Result<void> removed = removeClosed(connection, *since); !removed)
        return removed;
    return addNew(connection);
}

Result<void> StandingCache::removeClosed(const Connection &connection, qint64 since)
{
    if (m_ids.empty())
        return {};
    Result<Statement> closed = connection.prepare(
        u"select id from standing indexed by standing_count where superseded_at >= ? and superseded_at < ?"_s);
    if (!closed)
        return closed.error();
    closed->bind(since).bind(openMoment);
    for (;;) {
        const Result<bool> row = closed->step();
        if (!row || !*row)
            return row ? Result<void>() : Result<void>(row.error());
        const auto found = std::ranges::lower_bound(m_ids, closed->integer(0));
        if (found != m_ids.end() && *found == closed->integer(0))
            m_from[size_t(std::distance(m_ids.begin(), found))] = never;
    }
}

Result<void> StandingCache::addNew(const Connection &connection)
{
    const QString facts = columnsOf(FieldHome::Standing).join(" || char(31) || "_L1);
    Result<Statement> fresh
        = connection.prepare(u"select id, valid_from, valid_to, %1 from standing where id > ? and superseded_at = %2"
                             " order by id"_s.arg(facts, QString::number(openMoment)));
    if (!fresh)
        return fresh.error();
    fresh->bind(m_ids.empty() ? qint64(0) : m_ids.back());
    for (;;) {
        const Result<bool> row = fresh->step();
        if (!row || !*row)
            return row ? Result<void>() : Result<void>(row.error());
        m_ids.push_back(fresh->integer(0));
        m_from.push_back(qint32(fresh->integer(1)));
        m_to.push_back(qint32(fresh->integer(2)));
        m_factsOf.push_back(placeOf(fresh->bytes(3)));
    }
}

quint32 StandingCache::placeOf(const QByteArray &facts)
{
    const auto known = m_factPlaces.constFind(facts);
    if (known != m_factPlaces.cend())
        return *known;
    if (m_values.isEmpty()) {
        for (const Field &field : cooperativeFields()) {
            if (field.home == FieldHome::Standing)
                m_values.append({field.keyString(), {}, {}});
        }
    }
    Facts numbered;
    const QList<QByteArray> plain = facts.split(between);
    for (qsizetype place = 0; place < m_values.size(); ++place) {
        Values &values = m_values[place];
        const QString value = QString::fromUtf8(plain.value(place));
        const auto found = values.places.constFind(value);
        const quint32 number = found == values.places.cend() ? quint32(values.plain.size()) : *found;
        if (found == values.places.cend()) {
            values.places.insert(value, number);
            values.plain.append(value);
        }
        numbered.push_back(number);
    }
    const auto place = quint32(m_facts.size());
    m_facts.push_back(std::move(numbered));
    m_factPlaces.insert(facts, place);
    return place;
}

qsizetype StandingCache::valuesOf(const QString &field) const
{
    const auto found = std::ranges::find(m_values, field, &Values::field);
    return std::distance(m_values.cbegin(), found);
}

std::vector<bool> StandingCache::wanted(const Filter &filter) const
{
    std::vector<bool> isWanted(m_facts.size(), true);
    if (m_facts.empty())
        return isWanted;
    // Each value of a field is looked at once, then the facts by number.
    const auto met = [this](const QString &field, const auto &isMet) {
        const qsizetype place = valuesOf(field);
        std::vector<bool> ofValue;
        for (const QString &value : m_values.at(place).plain)
            ofValue.push_back(isMet(value));
        std::vector<bool> ofFacts;
        for (const Facts &facts : m_facts)
            ofFacts.push_back(ofValue[facts[size_t(place)]]);
        return ofFacts;
    };
    const auto wished = [&met](const QString &field, const QStringList &codes) {
        return met(field, [&](const QString &value) { return isWished(codes, field, value); });
    };
    const auto keepIf = [&isWanted](const std::vector<bool> &kept, bool is = true) {
        for (size_t i = 0; i < kept.size(); ++i)
            isWanted[i] = isWanted[i] && kept[i] == is;
    };
    if (filter.registeredOnly)
        keepIf(met(u"status"_s, isOnRegister));
    for (const auto &[field, codes] : filter.wanted.asKeyValueRange())
        keepIf(wished(field, codes));
    for (const auto &[field, codes] : filter.unwanted.asKeyValueRange())
        keepIf(wished(field, codes), false);
    if (filter.anyOf.isEmpty())
        return isWanted;
    std::vector<bool> any(m_facts.size(), false);
    for (const QMap<QString, QStringList> &wishes : filter.anyOf) {
        std::vector<bool> all(m_facts.size(), true);
        for (const auto &[field, codes] : wishes.asKeyValueRange()) {
            const std::vector<bool> one = wished(field, codes);
            for (size_t i = 0; i < all.size(); ++i)
                all[i] = all[i] && one[i];
        }
        for (size_t i = 0; i < any.size(); ++i)
            any[i] = any[i] || all[i];
    }
    keepIf(any);
    return isWanted;
}

std::vector<qint64> StandingCache::countsOn(qint64 day) const
{
    std::vector<qint64> counts(m_facts.size(), 0);
    const auto on = qint32(day);
    for (size_t i = 0; i < m_ids.size(); ++i)
        counts[m_factsOf[i]] += (m_from[i] <= on) & (m_to[i] > on);
    return counts;
}

QList<FactCount> StandingCache::grouped(
    const QStringList &fields, const std::vector<bool> &isWanted, const std::vector<qint64> &counts) const
{
    QList<qsizetype> places;
    for (const QString &field : fields)
        places.append(valuesOf(field));
    QHash<QList<quint32>, qint64> sums;
    if (fields.isEmpty())
        sums.insert({}, 0); // a total is told also when it is none
    for (size_t i = 0; i < m_facts.size(); ++i) {
        if (!isWanted[i] || counts[i] == 0)
            continue;
        QList<quint32> key;
        for (const qsizetype place : std::as_const(places))
            key.append(m_facts[i][size_t(place)]);
        sums[key] += counts[i];
    }
    QList<FactCount> found;
    for (const auto &[key, sum] : sums.asKeyValueRange()) {
        FactCount count{{}, sum};
        for (qsizetype i = 0; i < key.size(); ++i)
            count.codes.append(m_values.at(places.at(i)).plain.at(key.at(i)));
        found.append(count);
    }
    std::ranges::sort(found, {}, &FactCount::codes);
    return found;
}

} // namespace lumbung

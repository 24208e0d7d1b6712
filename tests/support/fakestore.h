// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/activity.h"
#include "app/domain/codelist.h"
#include "app/domain/fields.h"
#include "app/storage/batchstore.h"
#include "app/storage/codingstore.h"
#include "app/storage/duplicatestore.h"
#include "app/storage/importmemory.h"
#include "app/storage/mergestore.h"
#include "app/storage/publicationstore.h"
#include "app/storage/store.h"

#include <QHash>
#include <QMap>

#include <algorithm>

/// A register in memory that counts and lists by looking at every record: what the real one must answer too.
namespace lumbung::fake {

inline QString factOf(const Cooperative &record, const QString &field, const QDate &day = {})
{
    if (field == QLatin1StringView("activity"))
        return activityOn(day, record.founding(), record.years).code;
    if (field == QLatin1StringView("yearFounded"))
        return QString::number(record.founding().isValid() ? record.founding().year() : 0);
    return plainValue(findField(field)->get(record));
}

/// Any of `wanted`; of several codes joined by "," all of them.
inline bool hasAny(const Cooperative &record, const QString &field, const QStringList &wanted)
{
    const QString fact = factOf(record, field);
    if (field == QLatin1StringView("yearFounded") || findField(field)->type != FieldType::CodeSet)
        return wanted.contains(fact);
    const QStringList codes = fact.split(u',');
    return std::ranges::any_of(wanted, [&codes](const QString &set) {
        return std::ranges::all_of(set.split(u','), [&codes](const QString &code) { return codes.contains(code); });
    });
}

inline bool hasAll(const Cooperative &record, const QMap<QString, QStringList> &wanted)
{
    return std::all_of(wanted.keyValueBegin(), wanted.keyValueEnd(),
        [&](const auto &one) { return hasAny(record, one.first, one.second); });
}

inline bool isCertified(const Cooperative &record, const QDate &day)
{
    return record.certificateDate.isValid() ? record.certificateDate >= day
                                            : record.nikStatus == QLatin1StringView("certified");
}

inline bool meetsConditions(const Cooperative &record, const Filter &filter)
{
    const auto met = [&](const YearlyFigures &year) {
        return year.annualMeeting.isValid() && year.annualMeeting <= filter.asOf
            && year.annualMeeting > filter.asOf.addYears(-filter.meetingWithinYears);
    };
    if (filter.meetingWithinYears > 0 && std::ranges::none_of(record.years, met))
        return false;
    const auto metSince = [&](const YearlyFigures &year) {
        return year.annualMeeting.isValid() && year.annualMeeting >= filter.meetingFrom
            && year.annualMeeting <= filter.asOf;
    };
    if (filter.meetingFrom.isValid() && std::ranges::none_of(record.years, metSince))
        return false;
    if (!filter.activity.isEmpty()
        && !filter.activity.contains(factOf(record, QStringLiteral("activity"), filter.asOf)))
        return false;
    if (filter.hasValidCertificate && !isCertified(record, filter.asOf))
        return false;
    if (filter.onlyIds && !filter.onlyIds->contains(record.id))
        return false;
    if (std::any_of(filter.unwanted.keyValueBegin(), filter.unwanted.keyValueEnd(),
            [&](const auto &one) { return hasAny(record, one.first, one.second); }))
        return false;
    return filter.anyOf.isEmpty()
        || std::ranges::any_of(filter.anyOf, [&](const auto &wish) { return hasAll(record, wish); });
}

inline bool isWanted(const Cooperative &record, const Filter &filter)
{
    const CodeEntry *status = codeList(QStringLiteral("status")).find(record.facts.status);
    if (filter.registeredOnly && status && status->more.value(QStringLiteral("registered")) == QLatin1StringView("no"))
        return false;
    if (filter.asOf.isValid() && record.founding().isValid() && record.founding() > filter.asOf)
        return false;
    if (filter.yearFounded && factOf(record, QStringLiteral("yearFounded")).toInt() != *filter.yearFounded)
        return false;
    return meetsConditions(record, filter) && hasAll(record, filter.wanted);
}

class Counts : public CountStore
{
public:
    explicit Counts(const QList<Cooperative> &records) : m_records(records) { }

    Result<QList<FactCount>> count(const QStringList &fields, const Filter &filter, Progress &) const override
    {
        QMap<QStringList, qint64> found;
        for (const Cooperative &record : m_records) {
            QStringList codes;
            for (const QString &field : fields)
                codes.append(factOf(record, field, filter.asOf));
            if (isWanted(record, filter))
                ++found[codes];
        }
        QList<FactCount> counts;
        for (const auto &[codes, count] : found.asKeyValueRange())
            counts.append({codes, count});
        return counts;
    }

    Result<QList<Member>> members(const Filter &filter, Progress &) const override
    {
        QList<Member> found;
        for (const Cooperative &record : m_records) {
            if (isWanted(record, filter))
                found.append({record.id, record.facts.regency, record.facts.kind});
        }
        std::ranges::sort(found, {}, &Member::id);
        return found;
    }

    Result<QList<RegencyFigures>> figures(const Filter &filter, Progress &) const override
    {
        QMap<QString, RegencyFigures> found;
        for (const Cooperative &record : m_records) {
            if (!isWanted(record, filter))
                continue;
            RegencyFigures &regency = found[record.facts.regency];
            regency.regency = record.facts.regency;
            ++regency.cooperatives;
            regency.active += record.facts.status == QLatin1StringView("active");
            regency.inactive += record.facts.status == QLatin1StringView("inactive");
            regency.annualMeetings += std::ranges::any_of(record.years, [&](const YearlyFigures &year) {
                return year.annualMeeting.year() == filter.asOf.year() && year.annualMeeting <= filter.asOf;
            });
            const auto latest = std::find_if(record.years.crbegin(), record.years.crend(),
                [&](const YearlyFigures &year) { return QDate(year.bookYear, 12, 31) <= filter.asOf; });
            if (latest != record.years.crend())
                addTo(regency.sums, *latest);
        }
        return found.values();
    }

private:
    static void addTo(YearlyFigures &sums, const YearlyFigures &figures)
    {
        for (const YearlyField &field : yearlyFields()) {
            const QVariant value = field.get(figures);
            if (value.typeId() == QMetaType::LongLong)
                field.set(sums, field.get(sums).toLongLong() + value.toLongLong());
        }
    }

    QList<Cooperative> m_records;
};

class Lists : public ListStore
{
public:
    explicit Lists(const QList<Cooperative> &records) : m_records(records) { }

    Result<QList<qint64>> ids(const Filter &filter, const Sort &, Progress &) const override
    {
        QList<qint64> found;
        for (const Cooperative &record : m_records) {
            if (isWanted(record, filter))
                found.append(record.id);
        }
        return found;
    }
    Result<QList<RegisterRow>> rows(const QList<qint64> &, const QDate &, const QDateTime &) const override
    {
        return QList<RegisterRow>();
    }
    Result<void> visit(const Filter &filter, bool withPersonal, Progress &,
        const std::function<Result<void>(const Cooperative &)> &visitor) const override
    {
        for (Cooperative record : m_records) {
            if (!withPersonal) {
                record.phone.clear();
                record.email.clear();
                record.officers.clear();
            }
            if (!isWanted(record, filter))
                continue;
            if (const Result<void> seen = visitor(record); !seen)
                return seen;
        }
        return {};
    }

private:
    QList<Cooperative> m_records;
};

/// Standings only: each as it is now, from its founding on.
class Records : public CooperativeStore
{
public:
    explicit Records(const QList<Cooperative> &records) : m_records(records) { }

    Result<Saved> save(const Cooperative &, const FactChange &, const Author &) override { return refused(); }
    Result<Cooperative> load(qint64 id, const QDateTime & = {}) const override
    {
        const auto found = std::ranges::find(m_records, id, &Cooperative::id);
        return found == m_records.cend() ? Result<Cooperative>(refused()) : *found;
    }
    Result<Timeline> timeline(qint64 id, const QDateTime &) const override
    {
        Standing always;
        const auto found = std::ranges::find(m_records, id, &Cooperative::id);
        if (found == m_records.cend())
            return Timeline();
        always.validFrom = found->founding();
        always.facts = found->facts;
        return Timeline({always});
    }
    Result<QList<Change>> history(qint64) const override { return QList<Change>(); }
    Result<QList<Decision>> decisions(qint64) const override { return QList<Decision>(); }
    Result<QList<qint64>> findByNumber(const QString &) const override { return QList<qint64>(); }

private:
    static Error refused() { return {Error::Kind::ReadOnly, QStringLiteral("only for reading")}; }

    QList<Cooperative> m_records;
};

/// None were published.
class Publications : public PublicationStore
{
public:
    Result<QString> add(const Publication &, const Author &) override { return refused(); }
    Result<QList<PublicationEntry>> list() const override { return QList<PublicationEntry>(); }
    Result<QByteArray> content(const QString &) const override { return refused(); }
    Result<void> withdraw(const QString &, const QString &, const Author &) override { return refused(); }
    Result<QList<PublishedMembership>> membershipsOf(qint64) const override { return QList<PublishedMembership>(); }
    Result<QDateTime> lastRecorded() const override { return QDateTime(); }

private:
    static Error refused() { return {Error::Kind::NotFound, QStringLiteral("none")}; }
};

/// None were noted.
class Breaks : public TrendBreakStore
{
public:
    Result<QList<TrendBreak>> list() const override { return QList<TrendBreak>(); }
    Result<qint64> add(const QDate &, const QString &, const Author &) override { return refused(); }
    Result<qint64> change(qint64, const QDate &, const QString &, const Author &) override { return refused(); }
    Result<void> remove(qint64, const Author &) override { return refused(); }

private:
    static Error refused() { return {Error::Kind::ReadOnly, QStringLiteral("only for reading")}; }
};

class RegisterStore : public Store
{
public:
    explicit RegisterStore(const QList<Cooperative> &records) : m_records(records) { }

    QString path() const override { return QStringLiteral("contoh.lumbung"); }
    bool isReadOnly() const override { return true; }
    QString readOnlyReason() const override { return {}; }
    Result<std::unique_ptr<CooperativeStore>> cooperatives() override
    {
        return std::unique_ptr<CooperativeStore>(new Records(m_records));
    }
    Result<std::unique_ptr<ListStore>> lists() override { return std::unique_ptr<ListStore>(new Lists(m_records)); }
    Result<std::unique_ptr<CountStore>> counts() override { return std::unique_ptr<CountStore>(new Counts(m_records)); }
    Result<std::unique_ptr<CodingStore>> codings() override { return refused(); }
    Result<std::unique_ptr<PublicationStore>> publications() override
    {
        return std::unique_ptr<PublicationStore>(new Publications);
    }
    Result<std::unique_ptr<VerificationStore>> verifications() override { return refused(); }
    Result<std::unique_ptr<TrendBreakStore>> breaks() override { return std::unique_ptr<TrendBreakStore>(new Breaks); }
    Result<std::unique_ptr<DuplicateStore>> duplicates() override { return refused(); }
    Result<std::unique_ptr<BatchStore>> batches() override { return refused(); }
    Result<std::unique_ptr<MergeStore>> merges() override { return refused(); }
    Result<std::unique_ptr<ImportMemory>> importMemory() override { return refused(); }
    Result<std::unique_ptr<RegisterWriter>> beginWriting(const Author &, const std::optional<BatchInfo> &) override
    {
        return refused();
    }
    Result<QString> identity() override { return refused(); }
    Result<StoreReport> verify(Progress &) override { return StoreReport(); }
    Result<void> backup(const QString &, Progress &) override { return refused(); }

private:
    static Error refused() { return {Error::Kind::ReadOnly, QStringLiteral("only for reading")}; }

    QList<Cooperative> m_records;
};

} // namespace lumbung::fake

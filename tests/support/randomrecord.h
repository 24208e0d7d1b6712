// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/codelist.h"
#include "app/domain/fields.h"
#include "app/storage/store.h"

#include <QMap>
#include <QRandomGenerator>

#include <algorithm>

/// Records whose every field may get any value by lot, from the catalogue: what the store must keep, the rules aside.
namespace lumbung::testing {

class RandomRecord
{
public:
    explicit RandomRecord(quint32 seed) : m_random(seed) { }

    int below(int bound) { return int(m_random.bounded(bound)); }
    bool chance(int percent) { return below(100) < percent; }
    QDate day() { return QDate(2010, 1, 1).addDays(below(5000)); }

    Cooperative fresh(int number)
    {
        Cooperative record;
        record.name = QStringLiteral("Koperasi Acak %1").arg(number);
        record.legalDate = day();
        change(record, 40);
        record.name = QStringLiteral("Koperasi Acak %1").arg(number);
        return record;
    }

    /// Gives about so many of a hundred fields another value; years, officers and contact too.
    void change(Cooperative &record, int percent)
    {
        for (const Field &field : cooperativeFields()) {
            if (chance(percent))
                field.set(record, valueOf(field));
        }
        if (record.facts.kind.isEmpty())
            record.facts.kind = QStringLiteral("unclassified");
        if (record.name.isEmpty())
            record.name = QStringLiteral("Koperasi Tanpa Nama");
        for (int bookYear = 2020; bookYear < 2024; ++bookYear) {
            if (chance(percent))
                changeYear(record, bookYear);
        }
        if (chance(percent)) {
            record.officers.clear();
            for (int i = below(3); i > 0; --i)
                record.officers.append(officer());
        }
    }

    FactChange how()
    {
        FactChange made;
        made.validFrom = day();
        made.isCorrection = chance(30);
        made.event = chance(50) ? QStringLiteral("Perubahan %1").arg(below(9)) : QString();
        made.basis = chance(50) ? QStringLiteral("SK %1").arg(below(9)) : QString();
        return made;
    }

private:
    template <class Info>
    QVariant valueOf(const Info &field)
    {
        if (chance(15) && !field.isRequired && field.type != FieldType::Flag && !field.isDerived)
            return {};
        switch (field.type) {
        case FieldType::Text:
        case FieldType::LongText:
            return QStringLiteral("Kata %1, baris \"%2\"").arg(below(999)).arg(below(99));
        case FieldType::Digits:
            return QString::number(1000000000000LL + below(99999));
        case FieldType::Integer:
        case FieldType::Money:
            return qlonglong(below(2000000)) - 1000;
        case FieldType::Date:
            return day();
        case FieldType::Flag:
            return chance(50);
        case FieldType::Code:
        case FieldType::CodeSet:
        case FieldType::Region:
            break;
        }
        const QList<CodeEntry> &entries = codeList(field.listName()).entries();
        return entries.at(below(int(entries.size()))).code;
    }

    Officer officer()
    {
        Officer made;
        for (const OfficerField &field : officerFields())
            field.set(made, valueOf(field));
        return made;
    }

    void changeYear(Cooperative &record, int bookYear)
    {
        auto found = std::ranges::find(record.years, bookYear, &YearlyFigures::bookYear);
        if (found != record.years.end() && chance(30)) {
            record.years.erase(found);
            return;
        }
        if (found == record.years.end()) {
            YearlyFigures year;
            year.bookYear = bookYear;
            const auto place = std::ranges::lower_bound(record.years, bookYear, {}, &YearlyFigures::bookYear);
            found = record.years.insert(place, year);
        }
        for (const YearlyField &field : yearlyFields()) {
            if (chance(50))
                field.set(*found, valueOf(field));
        }
    }

    QRandomGenerator m_random;
};

/// All that is known now of the cooperatives on the register, as text that can be compared; without numbers of rows,
/// revisions and moments. Empty lines for those that cannot be read.
inline QMap<qint64, QString> dumpOf(Store &store)
{
    Progress progress;
    QMap<qint64, QString> dump;
    const auto lists = store.lists();
    const auto records = store.cooperatives();
    const Result<QList<qint64>> ids = (*lists)->ids({}, {SortKey::Id}, progress);
    for (const qint64 id : *ids) {
        const Result<Cooperative> record = (*records)->load(id);
        const Result<Timeline> line = (*records)->timeline(id);
        QString &text = dump[id];
        if (!record || !line)
            continue;
        for (const Field &field : cooperativeFields())
            text += field.keyString() + u'=' + plainValue(field.get(*record)) + u'\n';
        for (const YearlyFigures &year : record->years) {
            text += QString::number(year.bookYear);
            for (const YearlyField &field : yearlyFields())
                text += u'|' + plainValue(field.get(year));
            text += u'\n';
        }
        for (const Officer &officer : record->officers) {
            for (const OfficerField &field : officerFields())
                text += u'|' + plainValue(field.get(officer));
            text += u'\n';
        }
        for (const Standing &segment : line->segments()) {
            text += segment.validFrom.toString(Qt::ISODate) + u'-' + segment.validTo.toString(Qt::ISODate) + u' '
                + segment.event + u'/' + segment.basis;
            Cooperative carrier;
            carrier.facts = segment.facts;
            for (const Field &field : cooperativeFields()) {
                if (field.home == FieldHome::Standing)
                    text += u'|' + plainValue(field.get(carrier));
            }
            text += u'\n';
        }
    }
    return dump;
}

/// Cooperatives by regency, status and kind on some days, as known at a moment (null: now).
inline QStringList countsOf(Store &store, const QDateTime &asKnown)
{
    Progress progress;
    QStringList lines;
    const auto counts = store.counts();
    for (const int year : {2012, 2016, 2020, 2023}) {
        Filter filter;
        filter.asOf = QDate(year, 6, 30);
        filter.asKnown = asKnown;
        const Result<QList<FactCount>> counted = (*counts)->count(
            {QStringLiteral("regency"), QStringLiteral("status"), QStringLiteral("kind")}, filter, progress);
        for (const FactCount &one : *counted)
            lines.append(QString::number(year) + u' ' + one.codes.join(u'|') + u' ' + QString::number(one.count));
    }
    lines.sort();
    return lines;
}

} // namespace lumbung::testing

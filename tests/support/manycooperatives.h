// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/codelist.h"
#include "app/storage/store.h"
#include "tests/support/smallregister.h"

#include <QRandomGenerator>

#include <stdexcept>

namespace lumbung::testing {

using namespace Qt::StringLiterals;

/// Invented cooperatives of every sort, by lot with a fixed seed: for comparing an answer with looking at each of them.
inline QList<Cooperative> manyCooperatives(int count)
{
    QRandomGenerator random(31122021);
    const auto oneOf = [&random](const QStringList &codes) { return codes.at(random.bounded(int(codes.size()))); };
    const auto someOf = [&random](const QString &list) {
        QStringList codes;
        for (const CodeEntry &entry : codeList(list).entries()) {
            if (random.bounded(3) == 0)
                codes.append(entry.code);
        }
        return joinCodes(codeList(list), codes);
    };
    QList<Cooperative> records;
    for (int i = 1; i <= count; ++i) {
        Cooperative record;
        record.name = u"Koperasi Contoh Nomor %1"_s.arg(i);
        record.facts.regency = oneOf({u"33.01"_s, u"33.22"_s, u"33.74"_s, u"33.76"_s, u"34.04"_s});
        record.facts.type = oneOf({u"producer"_s, u"producer"_s, u"consumer"_s});
        record.facts.group = oneOf({u"kud"_s, u"farming"_s, u"multiPurpose"_s, u""_s});
        record.facts.status = oneOf({u"active"_s, u"inactive"_s, u"proposedDissolution"_s, u"dissolved"_s, u""_s});
        record.facts.kind = oneOf({u"notProduction"_s, u"kindI"_s, u"kindII"_s, u"unclassified"_s});
        record.facts.stages = someOf(u"stage"_s); // some not classified have answers already
        record.facts.services = someOf(u"service"_s);
        record.facts.trades = someOf(u"trade"_s);
        record.facts.ownUnit = oneOf({u"yes"_s, u"no"_s, QString()});
        record.facts.form = oneOf({u"primaryRegency"_s, u"primaryProvince"_s, u"secondaryProvince"_s});
        record.facts.kdkmp = random.bounded(6) == 0;
        record.nikStatus = oneOf({u"certified"_s, u"expired"_s, u"none"_s});
        if (random.bounded(2))
            record.certificateDate = QDate(2019 + random.bounded(6), 1 + random.bounded(12), 1);
        record.legalDate = QDate(1970 + random.bounded(56), 1 + random.bounded(12), 15);
        for (int year = 2018; year <= 2023; ++year) {
            if (random.bounded(3) == 0)
                continue;
            const QDate meeting = random.bounded(2) ? QDate(year + 1, 1 + random.bounded(12), 20) : QDate();
            record.years.append(smallRegister::figures(year, 20 + random.bounded(3000), meeting));
            if (random.bounded(4) == 0)
                record.years.last().turnover = random.bounded(2) ? Amount(0) : Amount();
        }
        if (i % 3 == 0)
            record.officers = {{u"chair"_s, u"Orang Contoh %1"_s.arg(i), {}, {}}};
        records.append(record);
    }
    return records;
}

/// Puts them into an empty register; their ids.
inline QList<qint64> fillWithMany(Store &store, int count)
{
    const Result<std::unique_ptr<RegisterWriter>> writer = store.beginWriting({u"penguji"_s, u"cli"_s});
    if (!writer)
        throw std::runtime_error(writer.error().detail.toStdString());
    QList<qint64> ids;
    for (const Cooperative &record : manyCooperatives(count)) {
        const Result<qint64> id = (*writer)->insert({record, {}});
        if (!id)
            throw std::runtime_error(id.error().detail.toStdString());
        ids.append(*id);
    }
    if (const Result<void> committed = (*writer)->commit(); !committed)
        throw std::runtime_error(committed.error().detail.toStdString());
    return ids;
}

} // namespace lumbung::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/storage/store.h"

#include <QTemporaryDir>

#include <memory>
#include <stdexcept>

/// A register of five cooperatives in Cilacap and Kota Semarang that between the ends of 2020 and 2021 has one founded,
/// one dissolved and one moved; another was entered in 2022 only, long after its founding.
namespace lumbung::bridgeRegister {

using namespace Qt::StringLiterals;

template <class T>
T made(Result<T> result)
{
    if (!result)
        throw std::runtime_error(QString(result.error().message + u' ' + result.error().detail).toStdString());
    return *std::move(result);
}

struct Register {
    Register() : store(made(createStore(folder.filePath(u"contoh.lumbung"_s), clock)))
    {
        const auto records = made(store->cooperatives());
        const auto add = [&](const QString &name, const QString &regency, const QDate &begun) {
            Cooperative record;
            record.name = name;
            record.legalDate = begun;
            record.facts.regency = regency;
            record.facts.type = u"producer"_s;
            record.facts.status = u"active"_s;
            return made(records->save(record, {}, author())).id;
        };
        const auto change = [&](qint64 id, const QDate &day, const QString &event, const QString &basis, auto set) {
            Cooperative record = made(records->load(id));
            set(record.facts);
            FactChange how;
            how.validFrom = day;
            how.event = event;
            how.basis = basis;
            made(records->save(record, how, author()));
        };
        staying = add(u"KUD Tetap"_s, u"33.01"_s, QDate(2001, 2, 3));
        ended = add(u"KUD Bubar"_s, u"33.01"_s, QDate(2002, 2, 3));
        moved = add(u"KUD Pindah"_s, u"33.01"_s, QDate(2003, 2, 3));
        clock.set(QDateTime(QDate(2021, 8, 1), QTime(2, 0), Qt::UTC));
        founded = add(u"KUD Baru"_s, u"33.74"_s, QDate(2021, 5, 6));
        change(ended, QDate(2021, 6, 7), u"Pembubaran"_s, u"Keputusan 518/7 Tahun 2021"_s,
            [](StandingFacts &facts) { facts.status = u"dissolved"_s; });
        change(moved, QDate(2021, 7, 8), u"Pindah domisili"_s, {},
            [](StandingFacts &facts) { facts.regency = u"33.74"_s; });
        clock.set(QDateTime(QDate(2022, 3, 1), QTime(2, 0), Qt::UTC));
        late = add(u"KUD Terlambat"_s, u"33.74"_s, QDate(2004, 2, 3));
        clock.set(QDateTime(QDate(2022, 6, 1), QTime(2, 0), Qt::UTC));
    }

    static Author author() { return {u"Sari Contoh"_s, u"test"_s}; }

    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2020, 5, 1), QTime(2, 0), Qt::UTC)};
    std::unique_ptr<Store> store;
    qint64 staying = 0, ended = 0, moved = 0, founded = 0, late = 0;
};

} // namespace lumbung::bridgeRegister

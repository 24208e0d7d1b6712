// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/domain/region.h"
#include "app/storage/store.h"

#include <QTemporaryDir>
#include <QTimeZone>

#include <memory>
#include <stdexcept>

namespace lumbung::testing {

/// An invented cooperative; all that differs follows from its number, so a test knows what must be found.
inline NewCooperative inventedCooperative(int number)
{
    static const QStringList types{QStringLiteral("producer"), QStringLiteral("consumer"),
        QStringLiteral("savingsLoan"), QStringLiteral("service"), QStringLiteral("marketing")};
    static const QStringList kinds{QStringLiteral("unclassified"), QStringLiteral("kindI"), QStringLiteral("kindII")};
    constexpr int regencies = 30; // of the 35: the last five have none
    Cooperative record;
    record.name = QStringLiteral("KUD Tani Rukun %1").arg(number, 6, 10, QLatin1Char('0'));
    record.nik = QStringLiteral("33%1").arg(number, 11, 10, QLatin1Char('0'));
    record.legalNumber = QStringLiteral("%1/BH/XIV.13/IX/2005").arg(number);
    record.legalDate = QDate(2005, 9, 1).addDays(number % 3000);
    record.address = QStringLiteral("Jl. Contoh %1").arg(number);
    record.facts.regency = region::regencies().at(number % regencies).code;
    record.facts.type = types.at(number / regencies % types.size());
    record.facts.group = number % 2 ? QStringLiteral("kud") : QStringLiteral("farming");
    record.facts.form = QStringLiteral("primaryRegency");
    record.facts.status = number % 11 == 0 ? QStringLiteral("dissolved") : QStringLiteral("active");
    record.facts.kind = kinds.at(number % kinds.size());
    // Some that are not classified have answers already.
    if (number % 4 != 0)
        record.facts.services
            = number % 5 ? QStringLiteral("svcProcurement,svcMarketing") : QStringLiteral("svcWorkshop");
    if (record.facts.kind == QLatin1StringView("kindII"))
        record.facts.stages = number % 2 ? QStringLiteral("stageStart,stageEnd") : QStringLiteral("stageEnd");
    return {record, {}};
}

/// A register in a temporary folder.
struct InventedRegister {
    explicit InventedRegister(int rows)
        : clock(QDateTime(QDate(2025, 6, 30), QTime(3, 0), QTimeZone::utc())),
          store(made(createStore(folder.filePath(QStringLiteral("register.lumbung")), clock)))
    {
        add(0, rows);
    }

    void add(int first, int count)
    {
        if (count == 0)
            return;
        const auto writer = made(store->beginWriting({QStringLiteral("Uji"), QStringLiteral("test")}));
        for (int number = first; number < first + count; ++number)
            made(writer->insert(inventedCooperative(number)));
        if (const Result<void> committed = writer->commit(); !committed)
            throw std::runtime_error(committed.error().detail.toStdString());
    }

    template <class T>
    static T made(Result<T> result)
    {
        if (!result)
            throw std::runtime_error(
                QString(result.error().message + QLatin1Char(' ') + result.error().detail).toStdString());
        return *std::move(result);
    }

    QTemporaryDir folder;
    FixedClock clock;
    std::unique_ptr<Store> store;
};

} // namespace lumbung::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/cooperative.h"
#include "app/report/catalogue.h"

/// A few invented cooperatives that show every case of a report, and how a report of them is asked for.
namespace lumbung::smallRegister {

using namespace Qt::StringLiterals;

inline const QDate day(2021, 12, 31);

inline Cooperative cooperative(qint64 id, const QString &name, const QString &regency, const QString &status)
{
    Cooperative record;
    record.id = id;
    record.name = name;
    record.nik = u"33010100000%1"_s.arg(10 + id);
    record.legalNumber = u"0%1/BH/XIV.7/IX/2007"_s.arg(id);
    record.legalDate = QDate(2007, 9, int(id));
    record.facts.regency = regency;
    record.facts.type = u"producer"_s;
    record.facts.group = u"kud"_s;
    record.facts.status = status;
    return record;
}

inline YearlyFigures figures(int bookYear, qint64 members, const QDate &annualMeeting)
{
    YearlyFigures year;
    year.bookYear = bookYear;
    year.members = members;
    year.membersMale = members - 10;
    year.membersFemale = 10;
    year.managers = 1;
    year.managersMale = 1;
    year.employees = 3;
    year.employeesFemale = 3;
    year.annualMeeting = annualMeeting;
    year.equity = members * 1'250'000;
    year.outsideCapital = members * 2'000'000;
    year.assets = members * 3'250'000;
    year.turnover = members * 12'500'000;
    year.surplus = members > 100 ? members * 150'000 : -750'000;
    return year;
}

inline QList<Cooperative> records()
{
    Cooperative first = cooperative(1, u"KUD Contoh Makmur"_s, u"33.01"_s, u"active"_s);
    first.facts.kind = u"kindII"_s;
    first.facts.producing = u"yes"_s;
    first.facts.ownUnit = u"yes"_s;
    first.facts.stages = u"stageStart,stageEnd"_s;
    first.district = u"33.01.01"_s;
    first.address = u"Jl. Contoh No. 1; RT 01/RW 02"_s;
    first.activity = u"Mengumpulkan susu anggota,\nmendinginkan, dan menjualnya"_s;
    first.phone = u"024-5550001"_s;
    first.email = u"kud@contoh.example"_s;
    first.years = {figures(2020, 240, QDate(2021, 3, 15)), figures(2021, 250, {})};
    first.officers = {{u"chair"_s, u"Orang Contoh Satu"_s, u"0800000001"_s, u"3300000000000001"_s},
        {u"chair"_s, u"Orang Contoh Dua"_s, {}, {}}, {u"treasurer"_s, u"Orang Contoh Tiga"_s, {}, {}}};

    Cooperative second = cooperative(2, u"=Koperasi Tani \"Jaya\""_s, u"33.74"_s, u"inactive"_s);
    second.facts.kind = u"kindI"_s;
    second.facts.producing = u"yes"_s;
    second.facts.ownUnit = u"no"_s;
    second.facts.services = u"svcProcurement,svcMarketing"_s;
    second.facts.trades = u"farmers"_s;
    second.years = {figures(2019, 40, QDate(2020, 2, 1))};
    Cooperative third = cooperative(3, u"Koperasi Nelayan Contoh"_s, u"33.74"_s, u"proposedDissolution"_s);
    third.facts.group = u"fishers"_s;
    third.facts.services = u"svcEducation"_s; // answered in part: not classified
    Cooperative consumer = cooperative(4, u"Koperasi Konsumen Contoh"_s, u"33.74"_s, u"active"_s);
    consumer.facts.type = u"consumer"_s;
    const Cooperative dissolved = cooperative(5, u"Koperasi Bubar Contoh"_s, u"33.02"_s, u"dissolved"_s);
    const Cooperative foreign = cooperative(6, u"Koperasi Tetangga Contoh"_s, u"34.04"_s, u"active"_s);
    const Cooperative placeless = cooperative(7, u"Koperasi Tanpa Tempat"_s, {}, {});
    return {first, second, third, consumer, dissolved, foreign, placeless};
}

inline ReportRequest request()
{
    ReportRequest request;
    request.filter = officialFilter(day);
    request.from = officialFilter(QDate(2007, 9, 2)); // two of them were founded later
    request.signedOn = QDate(2026, 11, 24);
    request.made = QDateTime(QDate(2026, 11, 24), QTime(7, 5), Qt::UTC);
    return request;
}

} // namespace lumbung::smallRegister

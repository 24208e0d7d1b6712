// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/cooperative.h"

#include <QDate>
#include <QString>

/// Invented records for tests.
namespace lumbung::testing {

/// A sound production cooperative of Kab. Semarang, founded 2 May 2001, with one book year and one officer.
inline Cooperative soundCooperative(const QString &name = QStringLiteral("KUD Sumber Makmur"))
{
    Cooperative record;
    record.name = name;
    record.nik = QStringLiteral("3322010010001");
    record.legalNumber = QStringLiteral("518/012/BH/V/2001");
    record.legalDate = QDate(2001, 5, 2);
    record.district = QStringLiteral("33.22.01");
    record.address = QStringLiteral("Jl. Raya Getasan 1");
    record.facts.regency = QStringLiteral("33.22");
    record.facts.type = QStringLiteral("producer");
    record.facts.group = QStringLiteral("kud");
    record.facts.form = QStringLiteral("primaryRegency");
    record.facts.status = QStringLiteral("active");
    record.phone = QStringLiteral("0298-600001");
    YearlyFigures year;
    year.bookYear = 2023;
    year.membersMale = 60;
    year.membersFemale = 40;
    year.members = 100;
    year.annualMeeting = QDate(2024, 2, 20);
    year.equity = 250000000;
    year.turnover = 900000000;
    year.surplus = 30000000;
    record.years = {year};
    record.officers
        = {{QStringLiteral("chair"), QStringLiteral("Bejo Contoh"), QStringLiteral("08120000001"), QString()}};
    return record;
}

} // namespace lumbung::testing

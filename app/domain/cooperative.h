// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/standing.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace lumbung {

using Amount = std::optional<qint64>; ///< whole numbers: persons, or whole rupiah; nullopt = not known

/// Figures of one book year (1 January to 31 December), reported to the annual meeting held after it.
struct YearlyFigures {
    int bookYear = 0;
    Amount membersMale, membersFemale, members;
    Amount managersMale, managersFemale, managers;
    Amount employeesMale, employeesFemale, employees;
    QDate annualMeeting; ///< RAT: the day on which the meeting over this book year was held
    Amount equity, outsideCapital, assets, turnover, surplus; ///< rupiah
    QString support; ///< list "support": helped by the government or self-owned, in that year

    bool operator==(const YearlyFigures &) const = default;
};

/// A board member, supervisor or manager. Personal data (UU 27/2022): own table, never in counts, logs or default
/// exports.
struct Officer {
    QString role; ///< list "officer_role"
    QString name;
    QString phone;
    QString personNik; ///< citizen number, 16 digits; not the cooperative's NIK

    bool operator==(const Officer &) const = default;
};

/// One cooperative. Plain data; identifiers are text (13 digits overflow an int, leading zeros matter).
/// Members are named in the catalogue (domain/fields.cpp), which gives each its label, column, type and list.
struct Cooperative {
    qint64 id = 0; ///< 0: not in the register yet
    int revision = 0; ///< counts the saves; a save of an older one is refused

    QString name;
    QString nik; ///< Nomor Induk Koperasi, 13 digits
    QString nikStatus;
    QDate certificateDate; ///< NIK certificate valid until
    QString grade;
    QString externalId; ///< number in the register it was imported from
    QString nib, npwp;

    QString district, village; ///< Kemendagri codes; the regency stands in `facts`
    QString districtText, villageText; ///< as written, when the code lists do not have it
    QString address, postalCode;
    QString phone, email; ///< kept apart from the rest (contact data)

    QString legalNumber;
    QDate legalDate;
    QDate foundedOn; ///< founding meeting, where it differs from legalDate; see founding()
    QString amendmentNumber;
    QDate amendmentDate;

    QString sector, scheme, supervisedBy, health;
    QString kbliMain, kbliOther; ///< 5 digits; several joined by ","
    QString activity, products; ///< in words
    QString note;

    StandingFacts facts; ///< as they are now; the line in time is Timeline
    QList<YearlyFigures> years; ///< by book year, ascending, each year once
    QList<Officer> officers;

    /// The day from which it is counted: founding meeting, else legal date; null when neither is known.
    QDate founding() const { return foundedOn.isValid() ? foundedOn : legalDate; }
    /// Field 6 of the ministry's record: the latest annual meeting of all book years; null when none is recorded.
    QDate lastAnnualMeeting() const;
    /// The figures of the latest book year; null when there are none.
    const YearlyFigures *latestYear() const { return years.isEmpty() ? nullptr : &years.last(); }

    bool operator==(const Cooperative &) const = default;
};

} // namespace lumbung

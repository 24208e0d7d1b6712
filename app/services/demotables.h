// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <array>

/// What the example register is drawn from: resources/demo/*.csv (see the README there) and the code lists.
namespace lumbung::demo {

constexpr int typeCount = 5;
enum Type : quint8 { Producer, Consumer, SavingsLoan, Service, Marketing };
QString typeCode(int type);

/// The year in which a meeting was last held, where it is not a year.
constexpr int lastNone = 0;
constexpr int lastEarlier = 1; ///< before 2019

struct District {
    QString code;
    QList<std::pair<QString, QString>> villages; ///< code, name
};

/// A row of the control table, with what addresses and numbers of the regency look like.
struct Place {
    QString code, residency;
    std::array<int, typeCount> listed{};
    int kud = 0, metSince2019 = 0, gradeAB = 0; ///< of the producers
    qint64 male = 0, female = 0; ///< members of the producers
    QString areaCode, postalPrefix, legalSuffix, numberPrefix;
    bool isCoastal = false;
    QList<District> districts;
};

struct Group {
    QString code;
    std::array<int, typeCount> listed{};
    QList<quint8> places; ///< where it is found; empty: everywhere
};

/// Founding years: by kind of cooperative. `shares` holds the KUD among the producers, then the types.
struct Founding {
    int from = 0, to = 0;
    std::array<int, typeCount + 1> shares{};
};

/// Grade, last meeting, whether there are figures, and recorded status on 31 December 2021, which go together.
struct Activity {
    QString grade, status;
    int lastMeeting = lastNone;
    bool hasFigures = false;
    int producers = 0, others = 0;
};

/// In the capital (Kota Semarang, where provincial and national cooperatives have their seat) and elsewhere.
struct Form {
    QString code;
    int capitalProducers = 0, producers = 0, capitalOthers = 0, others = 0;
};

struct NikStatus {
    QString code;
    int producers = 0, others = 0;
};

struct Sector {
    QString code;
    std::array<int, typeCount> listed{};
    QStringList groups;
};

struct NamePattern {
    QString type;
    QString group;
    int from = 0;
    QString pattern;
};

struct Business {
    QStringList types, groups;
    bool isCoastal = false;
    QString subject, products, activity, unitActivity, trade, kbli;
};

enum class Fate : quint8 { Kdkmp, Dissolved, Merged, MovedAway, Retyped, Stays };

struct Tables {
    QList<Place> places;
    QList<Group> groups;
    QList<Founding> foundings;
    QList<Activity> activities;
    QList<Form> forms;
    QList<NikStatus> nikStatuses;
    QList<Sector> sectors;
    QList<int> fates; ///< in the order of Fate
    QList<NamePattern> names;
    QList<Business> businesses;
    QStringList firstWords, secondWords, piousWords, maleNames, femaleNames, familyNames, streets, hamlets;

    int cooperatives() const; ///< in the control table
    int groupIndex(QLatin1StringView code) const; ///< -1 when there is none
};

const Tables &tables(); ///< read when first asked for

} // namespace lumbung::demo

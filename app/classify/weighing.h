// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/classify/saying.h"
#include "app/domain/standing.h"

#include <QMap>
#include <QSet>
#include <QString>

namespace lumbung {

/// What is known of a cooperative beside its description.
struct Background {
    bool isProducing = false; ///< its group is one whose members produce
    QString trade; ///< the usual one of its group; empty: none
};

/// Adds up what a description tells, and answers the questions of the sheet from it.
class Weighing
{
public:
    explicit Weighing(const Background &background) : m_background(background) { }

    void add(const Said &said);
    void addHint(const QString &trade); ///< from the name or the products: tells only whose trade it is

    StandingFacts answers() const; ///< producing, ownUnit, stages, services, trades; producing "" when in doubt
    double confidence(bool isProducerByType) const; ///< 0..1

private:
    void addMake(const Said &said);
    void addService(const Said &said, const QString &code);
    bool hasOwnUnit() const { return m_made > 0 || m_units > 0; }
    QString producing() const;
    QSet<QString> services() const;
    QStringList trades() const;

    Background m_background;
    int m_made = 0, m_madeByMembers = 0;
    int m_madeOfMembersGoods = 0, m_hired = 0;
    int m_units = 0;
    int m_refusals = 0; ///< "tidak mengolah"
    int m_takenBack = 0; ///< what was, or is planned
    int m_otherBusiness = 0; ///< finance, retail, services
    int m_vague = 0;
    int m_support = 0;
    QSet<QString> m_stages;
    QMap<QString, int> m_services, m_weakServices;
    QMap<QString, int> m_ownTrade; ///< services, or the trade of a cooperative that makes goods itself
    QMap<QString, int> m_people, m_goods, m_hints;
};

/// Code of list "service"; empty when it is none of them.
QString serviceCode(Saying what);

} // namespace lumbung

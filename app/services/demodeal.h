// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/demorandom.h"
#include "app/services/demotables.h"

#include <QList>

#include <functional>

/// Handing out exact numbers of things, evenly: how the example register meets its control totals.
namespace lumbung::demo {

/// One cooperative in outline: what is settled before it is written out. Indexes into the tables.
struct Draft {
    quint8 place = 0, type = 0, group = 0, founding = 0, activity = 0, form = 0, sector = 0, nikStatus = 0;
    Fate fate = Fate::Stays;
    bool isClassified = false;
    bool isTaken = false; ///< while cards are dealt
    int male = 0, female = 0; ///< members on 31 December 2021 of a producer with figures

    const Place &at() const { return tables().places[place]; }
    const Activity &was() const { return tables().activities[activity]; }
    const QString &groupCode() const { return tables().groups[group].code; }
    const QString &formCode() const { return tables().forms[form].code; }
    bool isProducer() const { return type == Producer; }
};

using Hand = QList<Draft *>;

/// All of them, by regency.
struct Plan {
    QList<Draft> drafts;
    Random random;

    /// Those wanted, regency by regency, within each in a new order.
    Hand hand(const std::function<bool(const Draft &)> &wanted);
};

/// `total` things shared in proportion to the weights, whole, exactly: largest remainder, the earlier one at a tie.
QList<qint64> apportioned(qint64 total, const QList<qint64> &weights);

/// Kinds of card (0, 1, …), as many as `counts` says, mixed so that every run of the row has its proportion of each.
QList<int> interleaved(const QList<qint64> &counts);

/// One value to be handed out.
struct Card {
    qint64 weight = 0;
    /// Who should have it: 2 before others, 1 may, 0 may not. Null: anybody.
    std::function<int(const Draft &)> wish = {};
};

/// Gives each of the hand one card (its index), each card in proportion to its weight, exactly. Cards with a wish go
/// first, in their order. What is left of one goes to the heaviest card for anybody; without such a card, to whoever
/// waits.
void deal(const Hand &hand, const QList<Card> &cards, const std::function<void(Draft &, int)> &give);

} // namespace lumbung::demo

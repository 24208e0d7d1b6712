// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/classify/bargains.h"
#include "app/classify/saying.h"

#include <optional>

namespace lumbung {

/// What the whole text tells of the members; one sentence alone does not know it.
struct Members {
    bool produce = false; ///< farmers, fishers… are named, or the group of the cooperative is a producing one
    bool areNamed = false;
    bool areEmployed = false; ///< teachers, factory hands, pensioners
    bool mayProduce() const { return produce || (areNamed && !areEmployed); }
};

/// Buying and selling in a sentence: for members' production, of members' goods, or plain shopkeeping.
class Dealing
{
public:
    Dealing(const Roles &roles, const Members &members) : m_bargains(roles), m_members(members) { }

    /// What the deal of a clause is: Procure, Market or Retail; nothing when it cannot be told.
    std::optional<Saying> of(int clause) const;
    bool isOfMembersGoods(int clause) const { return m_bargains.isOfMembersGoods(clause); }
    bool isForMakers(int clause) const; ///< what is made goes to those who work on with it
    /// Nothing tells whose goods are sold or what is bought is for: where the cooperative makes goods itself, its own.
    bool isOfOpenSale(int clause) const;
    /// Nothing tells that it is for members who produce.
    bool isWeak(int clause) const;

private:
    static bool isRetail(const Things &of);
    bool isDelivery(int clause) const;
    bool isHelped(int clause) const;

    std::optional<Saying> byOthers(int clause, const Things &things) const;
    std::optional<Saying> supply(int clause, const Things &things) const;
    std::optional<Saying> sell(int clause, const Things &things) const;
    std::optional<Saying> buy(int clause, const Things &things) const;
    std::optional<Saying> market(int clause, const Things &things) const;

    const Roles &roles() const { return m_bargains.roles(); }
    const Sentence &sentence() const { return m_bargains.sentence(); }
    const Clause &clause(int index) const { return m_bargains.clause(index); }

    const Bargains m_bargains;
    const Members m_members;
};

} // namespace lumbung

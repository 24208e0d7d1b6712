// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/classify/roles.h"

namespace lumbung {

/// With whom a deal is made.
enum class Partner {
    None,
    Member,
    Maker, ///< farmers, fishers…
    Buyer, ///< consumers and employees
    Outside,
};

/// What a deal is about.
struct Things {
    Senses senses;
    bool areMembers = false; ///< "gabah anggota"
    bool isInherited = false; ///< told of another clause
    bool isEmpty() const { return senses.isEmpty(); }
};

/// What is dealt with in each clause of a sentence, from whom and to whom. Borrows the roles.
class Bargains
{
public:
    explicit Bargains(const Roles &roles) : m_roles(roles) { }

    Things thingsIn(int clause) const; ///< named in the clause itself
    Things thingsOf(int clause) const; ///< or in those beside it
    Partner partyAfter(int clause, const Senses &prepositions) const;
    bool isThroughCooperative(int clause) const; ///< "lewat koperasi"
    bool isOfMembersGoods(int clause) const; ///< "gabah anggota", "susu dari peternak", "hasil panen petani"

    const Roles &roles() const { return m_roles; }
    const Sentence &sentence() const { return m_roles.sentence(); }
    const Clause &clause(int index) const { return m_roles.clauses()[index]; }

private:
    bool isThing(qsizetype at, const Clause &in) const;
    bool isMembersOwn(qsizetype at, const Clause &in) const;
    Partner partyAt(qsizetype at) const;

    const Roles &m_roles;
};

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/classify/dealing.h"

namespace lumbung {

/// One sentence with all that is known of it. Borrows the sentence.
class Reading
{
public:
    Reading(const Sentence &sentence, const Members &members);
    Reading(const Reading &) = delete; // the dealing looks into the roles
    Reading &operator=(const Reading &) = delete;

    const Sentence &sentence() const { return m_sentence; }
    const Members &members() const { return m_members; }
    const Roles &roles() const { return m_roles; }
    const Dealing &dealing() const { return m_dealing; }

    const Clause &clause(int index) const { return m_roles.clauses()[index]; }
    qsizetype verbOf(qsizetype at) const { return clause(m_roles.clauseAt(at)).verb; } ///< of its clause; -1: none
    /// The act of the clause is told of, not done: "pelatihan pengolahan dan pengemasan", "pinjaman untuk membuat kue".
    bool isTopic(int clause) const { return m_isTopic[clause]; }
    bool isPaidFor(qsizetype at) const; ///< "pinjaman untuk…", "modal usaha…"
    /// The last of prepositions and verbs before it in its part of the sentence is one of these.
    bool isBehind(const Senses &senses, qsizetype at) const;
    bool tellsOfMaking() const;

    Said said(Saying what, qsizetype at, Actor actor = Actor::Cooperative) const;

private:
    bool isTopicOfTeaching(int index) const;

    const Sentence &m_sentence;
    const Members m_members;
    const Roles m_roles;
    const Dealing m_dealing;
    QList<bool> m_isTopic; ///< by clause
};

// What each word says: of making and its places, of services to members, of whose production it is.
void readMaking(const Reading &reading, qsizetype at, QList<Said> &said);
void readServices(const Reading &reading, qsizetype at, QList<Said> &said);
void readTrades(const Reading &reading, qsizetype at, QList<Said> &said);

} // namespace lumbung

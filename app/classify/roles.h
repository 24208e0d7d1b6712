// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/classify/parties.h"

#include <optional>

namespace lumbung {

/// Who does what, and to whom things belong, in one sentence.
class Roles
{
public:
    explicit Roles(const Sentence &sentence);

    const Sentence &sentence() const { return m_sentence; }
    const QList<Clause> &clauses() const { return m_clauses; }
    int clauseAt(qsizetype token) const;

    Actor agentOf(int clause) const; ///< who does the act of the clause
    bool isAgentTold(int clause) const { return m_agents[clause].isTold; } ///< and not only taken for granted
    /// Whose production unit, machine or factory stands there; nothing when it is not told.
    std::optional<Actor> ownerOf(qsizetype unit) const;

private:
    struct Found {
        Actor actor = Actor::Cooperative;
        bool isTold = false; ///< not only taken for granted
    };

    std::optional<Actor> subjectIn(const Clause &clause) const;
    std::optional<Actor> subjectOf(const Clause &clause) const;
    std::optional<Actor> personBefore(const Clause &clause) const;
    std::optional<Actor> placeIn(const Clause &clause, Actor subject) const;
    std::optional<Actor> agentAfter(const Clause &clause, Actor subject) const;
    std::optional<Actor> agentAhead(int clause) const;

    Found activeAgent(int clause) const;
    Found passiveAgent(int clause) const;
    Found processAgent(int clause) const;
    Found findAgent(int clause) const;
    std::optional<Actor> ownerBehind(qsizetype unit, Actor subject) const;

    const Sentence &m_sentence;
    const Parties m_parties;
    QList<Clause> m_clauses;
    QList<Found> m_agents;
};

} // namespace lumbung

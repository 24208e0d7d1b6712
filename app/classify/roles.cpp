// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classify/roles.h"

#include <algorithm>

namespace lumbung {

Roles::Roles(const Sentence &sentence) : m_sentence(sentence), m_parties(sentence), m_clauses(clausesOf(sentence))
{
    for (int clause = 0; clause < m_clauses.size(); ++clause)
        m_agents.append(findAgent(clause));
}

int Roles::clauseAt(qsizetype token) const
{
    const auto found = std::ranges::find_if(m_clauses, [token](const Clause &clause) { return token < clause.last; });
    return static_cast<int>(std::distance(m_clauses.cbegin(), found));
}

Actor Roles::agentOf(int clause) const
{
    return m_agents[clause].actor;
}

std::optional<Actor> Roles::subjectIn(const Clause &clause) const
{
    return m_parties.subjectBetween(clause.first, clause.verb < 0 ? clause.last : clause.verb);
}

/// Whose act an active verb tells. Others named in an earlier part of the sentence have nothing to do with it ("toko
/// bangunan, produksi paving").
std::optional<Actor> Roles::subjectOf(const Clause &clause) const
{
    const qsizetype part = std::max(clause.first, m_sentence.segmentStart(clause.verb));
    if (const std::optional<Actor> subject = m_parties.subjectBetween(part, clause.verb))
        return subject;
    const std::optional<Actor> earlier = subjectIn(clause);
    const bool isBare = m_sentence[clause.verb].form == Form::Bare;
    return isBare || earlier == Actor::Other ? std::nullopt : earlier;
}

/// "melatih anggota | membuat", "petani | yang menanam": who stands right before the clause.
std::optional<Actor> Roles::personBefore(const Clause &clause) const
{
    if (!clause.isLinked || clause.first == 0)
        return {};
    qsizetype at = clause.first - 1;
    while (at > 0 && m_sentence.isAny(at, {Sense::Adverb, Sense::Quantity, Sense::Alone}))
        --at;
    if (!m_sentence.isAny(at, senses::memberLike) && !clause.isRelative)
        return {};
    while (m_sentence.isAny(at - 1, senses::people) && m_sentence[at].before == Break::None)
        --at;
    return m_parties.partyAt(at, Actor::Cooperative);
}

std::optional<Actor> Roles::placeIn(const Clause &clause, Actor subject) const
{
    if (m_sentence.isAny(clause.verb, senses::deals)) // where something is sold does not tell who sells
        return {};
    for (qsizetype at = clause.first; at < clause.last; ++at) {
        if (m_sentence.is(at, Sense::Here))
            return Actor::Cooperative;
        if (!m_sentence.is(at, Sense::At)
            || m_sentence[at].denial != m_sentence[std::max<qsizetype>(clause.verb, 0)].denial)
            continue;
        if (const std::optional<Actor> party = m_parties.partyIn(at + 1, at + 1 + nearbyWords, subject))
            return party;
    }
    return {};
}

/// "diolah anggota", "diolah oleh pabrik mitra", "diolah di rumah".
std::optional<Actor> Roles::agentAfter(const Clause &clause, Actor subject) const
{
    qsizetype next = clause.verb + 1;
    while (m_sentence.isAny(next, {Sense::Adverb, Sense::Quantity}))
        ++next;
    const bool isDirect = next < clause.last && m_sentence[next].before == Break::None;
    if (isDirect && m_sentence[clause.verb].form == Form::Passive) {
        if (const std::optional<Actor> party = m_parties.partyAt(next, subject))
            return party;
        if (m_sentence.isAny(next, senses::goods) && m_parties.partyAt(next + 1, subject) == Actor::Other)
            return Actor::Other; // "diproduksi konveksi rekanan"
    }
    const qsizetype by = m_sentence.find({Sense::By}, next, clause.last);
    if (by >= 0) {
        if (const std::optional<Actor> party = m_parties.partyIn(by + 1, by + 1 + nearbyWords, subject))
            return party;
    }
    const qsizetype of = m_sentence.find({Sense::Of}, next, clause.last);
    if (of >= 0 && m_sentence.is(clause.verb, Sense::Run)) { // "memakai oven milik petani"
        if (const std::optional<Actor> party = m_parties.partyIn(of + 1, of + 1 + nearbyWords, subject))
            return party;
    }
    if (m_sentence.isAny(clause.verb, senses::makes)) { // "digilingkan ke penggilingan swasta"
        const qsizetype to = m_sentence.find({Sense::To}, next, clause.last);
        if (to >= 0 && m_parties.partyIn(to + 1, to + 1 + nearbyWords, subject) == Actor::Other)
            return Actor::Other;
    }
    return placeIn(clause, subject);
}

/// "dicuci, dirajang dan dikeringkan di koperasi": what is told of the last holds for those before it.
std::optional<Actor> Roles::agentAhead(int index) const
{
    const bool isDeal = m_sentence.isAny(m_clauses[index].verb, senses::deals);
    for (int next = index; next < m_clauses.size(); ++next) {
        const Clause &clause = m_clauses[next];
        const Form form = m_sentence[clause.verb].form;
        if (m_sentence.isAny(clause.verb, senses::deals) != isDeal)
            return {};
        const bool isNext = form != Form::Active && !clause.isRelative && !m_sentence.is(clause.first, Sense::But);
        if (next > index && (!isNext || subjectIn(clause)))
            return {};
        if (const std::optional<Actor> agent = agentAfter(clause, Actor::Cooperative))
            return agent;
    }
    return {};
}

Roles::Found Roles::activeAgent(int index) const
{
    const Clause &clause = m_clauses[index];
    if (const std::optional<Actor> person = personBefore(clause))
        return {*person, true};
    if (const std::optional<Actor> subject = subjectOf(clause))
        return {*subject, true};
    if (const std::optional<Actor> place = placeIn(clause, Actor::Cooperative))
        return {*place, true};
    // The subject goes on: "koperasi membeli gabah, menggiling dan menjual".
    for (int before = index - 1; before >= 0; --before) {
        const Form form = m_sentence[m_clauses[before].verb].form;
        if (personBefore(m_clauses[before])) // "membantu peternak | menjual, | menyediakan"
            continue;
        // "petani menyortir sendiri, koperasi hanya mengangkut | dan menjual"
        const qsizetype part = m_sentence.segmentStart(m_clauses[before].last - 1);
        if (part > m_clauses[before].verb) {
            if (const std::optional<Actor> subject = m_parties.subjectBetween(part, m_clauses[before].last))
                return {*subject, true};
        }
        if (form != Form::Passive && m_agents[before].isTold && !m_clauses[before].isRelative)
            return {m_agents[before].actor, true};
        if (const std::optional<Actor> subject = subjectIn(m_clauses[before]); subject && form != Form::Passive)
            return {*subject, true};
    }
    return {};
}

Roles::Found Roles::passiveAgent(int index) const
{
    const std::optional<Actor> agent = agentAhead(index);
    return agent ? Found{*agent, true} : Found();
}

Roles::Found Roles::processAgent(int index) const
{
    static const Senses doing{Sense::Do, Sense::Run};
    const Clause &clause = m_clauses[index];
    const bool isDoneNext = index + 1 < m_clauses.size() && m_sentence.isAny(m_clauses[index + 1].verb, doing)
        && m_sentence[m_clauses[index + 1].first].before == Break::None;
    if (isDoneNext)
        return passiveAgent(index + 1);
    if (clause.isLinked && index > 0 && m_sentence[m_clauses[index - 1].verb].form != Form::Passive)
        return m_agents[index - 1];
    Clause part = clause;
    part.first = std::max(clause.first, m_sentence.segmentStart(clause.verb));
    if (const std::optional<Actor> subject = subjectIn(part))
        return {*subject, true};
    if (m_sentence.isAny(clause.verb + 1, senses::memberLike) && !m_sentence.isAny(clause.verb, senses::deals)
        && m_sentence[clause.verb + 1].before == Break::None)
        return {Actor::Member, true};
    return passiveAgent(index);
}

Roles::Found Roles::findAgent(int index) const
{
    const Clause &clause = m_clauses[index];
    if (clause.verb < 0) {
        const std::optional<Actor> subject = subjectIn(clause);
        return subject ? Found{*subject, true} : Found();
    }
    switch (m_sentence[clause.verb].form) {
    case Form::Passive:
        return passiveAgent(index);
    case Form::Process:
        return processAgent(index);
    case Form::Bare: {
        const Found agent = activeAgent(index);
        return agent.isTold ? agent : passiveAgent(index); // "produksi kue oleh anggota"
    }
    default:
        return activeAgent(index);
    }
}

/// "milik koperasi", "kecil koperasi", "anggota", "sendiri", "bersama" behind a unit.
std::optional<Actor> Roles::ownerBehind(qsizetype unit, Actor subject) const
{
    static const Senses ending{Sense::From, Sense::To, Sense::For, Sense::By, Sense::With, Sense::Through, Sense::That};
    for (qsizetype at = unit + 1; at <= unit + nearbyWords && at < m_sentence.size(); ++at) {
        if (m_sentence[at].before != Break::None || m_sentence[at].isVerb
            || m_sentence.isAny(at, ending | Senses{Sense::And}))
            return {};
        if (const std::optional<Actor> party = m_parties.partyAt(at, subject))
            return party;
    }
    return {};
}

std::optional<Actor> Roles::ownerOf(qsizetype unit) const
{
    static const Senses having{Sense::Own, Sense::Run, Sense::Do};
    const int index = clauseAt(unit);
    const Clause &clause = m_clauses[index];
    if (m_sentence.is(unit - 1, Sense::Worker)
        || (m_sentence.is(unit, Sense::Factory) && m_sentence.is(unit - 1, Sense::Member)))
        return Actor::Other;
    const Actor subject = m_agents[index].isTold ? m_agents[index].actor : Actor::Cooperative;
    if (const std::optional<Actor> owner = ownerBehind(unit, subject))
        return owner;
    if (clause.verb >= 0 && m_sentence.isAny(clause.verb, having))
        return m_agents[index].actor;
    if (m_sentence.is(unit, Sense::Factory)) {
        const bool isTelegraphic = m_sentence.beginsSegment(unit) && clause.verb < 0;
        return isTelegraphic ? Actor::Cooperative : Actor::Other;
    }
    const bool isUnit = m_sentence.isAny(unit, senses::units) || isPartOfUnit(m_sentence, unit + 1);
    if (!isUnit || m_sentence.is(unit, Sense::Machine)) // "dapur", "mesin jahit": anybody's
        return {};
    const bool isGoal = m_sentence.isAny(unit - 1, {Sense::At, Sense::To});
    const bool isMembers = m_agents[index].isTold && m_agents[index].actor == Actor::Member && !isGoal;
    return isMembers ? Actor::Member : Actor::Cooperative;
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classify/reading.h"

namespace lumbung {

Reading::Reading(const Sentence &sentence, const Members &members)
    : m_sentence(sentence), m_members(members), m_roles(sentence), m_dealing(m_roles, members)
{
    for (int index = 0; index < m_roles.clauses().size(); ++index) {
        const qsizetype verb = clause(index).verb;
        m_isTopic.append(verb >= 0 && (isPaidFor(verb) || (index > 0 && isTopicOfTeaching(index))));
    }
}

bool Reading::isPaidFor(qsizetype at) const
{
    const qsizetype money = m_sentence.findLast({Sense::Finance}, m_sentence.segmentStart(at), at);
    return money >= 0 && !m_sentence.has({Sense::And, Sense::Or, Sense::Coop}, money, at);
}

bool Reading::isTopicOfTeaching(int index) const
{
    const Clause &in = clause(index);
    const qsizetype before = clause(index - 1).verb;
    const Form form = m_sentence[in.verb].form;
    const bool isDealOfItsOwn = form == Form::Active && !in.isLinked && m_sentence.isAny(in.verb, senses::deals);
    if (form == Form::Passive || isDealOfItsOwn)
        return false;
    if (m_sentence.is(before, Sense::Teach))
        return in.isLinked;
    const bool isJoined = m_sentence.isAny(in.first, {Sense::And, Sense::Or}) || in.last - in.first == 1;
    return m_isTopic[index - 1] && isJoined && form == m_sentence[before].form;
}

bool Reading::tellsOfMaking() const
{
    for (qsizetype at = 0; at < m_sentence.size(); ++at) {
        if (m_sentence[at].isVerb && m_sentence.isAny(at, senses::makes))
            return true;
    }
    return false;
}

bool Reading::isBehind(const Senses &senses, qsizetype at) const
{
    for (qsizetype before = at - 1; before >= 0 && !m_sentence.beginsSegment(before + 1); --before) {
        if (m_sentence.isAny(before, senses))
            return true;
        if (m_sentence[before].isVerb)
            return false;
    }
    return false;
}

Said Reading::said(Saying what, qsizetype at, Actor actor) const
{
    const Token &token = m_sentence[at];
    Said said;
    said.what = what;
    said.actor = actor;
    said.denial = token.denial;
    said.start = token.start;
    said.length = token.length;
    return said;
}

} // namespace lumbung

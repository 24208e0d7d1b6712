// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classify/parties.h"

#include <algorithm>

namespace lumbung {

namespace {

const Senses outsiders{Sense::Other, Sense::Trader, Sense::Consumer, Sense::Factory};
const Senses workPlaces = senses::units | Senses{Sense::UnitHead, Sense::Machine, Sense::Ground, Sense::Home};

} // namespace

/// Whom a word names.
std::optional<Actor> Parties::partyAt(qsizetype at, Actor subject) const
{
    if (m_sentence.isAny(at, {Sense::Coop, Sense::Here, Sense::Shared}))
        return Actor::Cooperative;
    if (m_sentence.isAny(at, senses::memberLike))
        return Actor::Member;
    if (m_sentence.is(at, Sense::Worker))
        return m_sentence.is(at + 1, Sense::Coop) ? Actor::Cooperative : Actor::Other;
    if (m_sentence.isAny(at, outsiders)) {
        const bool isOwn = m_sentence.is(at, Sense::Factory) && partyIn(at + 1, at + nearbyWords, subject) == subject;
        return isOwn ? subject : Actor::Other;
    }
    if (m_sentence.is(at, Sense::Alone))
        return subject;
    return {};
}

std::optional<Actor> Parties::partyIn(qsizetype from, qsizetype to, Actor subject) const
{
    std::optional<Actor> byPlace;
    for (qsizetype at = from; at < std::min(to, m_sentence.size()); ++at) {
        if (at > from && (m_sentence[at].before != Break::None || m_sentence[at].isVerb))
            break;
        if (const std::optional<Actor> party = partyAt(at, subject))
            return m_sentence.is(at, Sense::Alone) && m_sentence.is(at - 1, Sense::Home) && !byPlace ? subject : party;
        if (m_sentence.is(at, Sense::Home) && !m_sentence.isAny(at, {Sense::UnitHead}))
            byPlace = Actor::Member;
        else if (m_sentence.isAny(at, senses::units))
            byPlace = Actor::Cooperative;
    }
    return byPlace;
}

/// Whether somebody named here acts: not "kepada anggota", "susu anggota", "melayani anggota".
bool Parties::isSubjectPlace(qsizetype at) const
{
    static const Senses possessed
        = senses::goods | senses::inputs | workPlaces | senses::people | Senses{Sense::Output, Sense::Of};
    qsizetype before = at;
    do {
        if (m_sentence.beginsSegment(before))
            return true;
        --before;
    } while (m_sentence.is(before, Sense::Quantity));
    return !m_sentence.isAny(before, senses::prepositions | possessed) && !m_sentence.isVerb(before);
}

std::optional<Actor> Parties::subjectBetween(qsizetype from, qsizetype to) const
{
    for (qsizetype at = from; at < to; ++at) {
        const bool isUnit = m_sentence.isAny(at, senses::units | Senses{Sense::UnitHead, Sense::Factory});
        if (isUnit && isSubjectPlace(at)) {
            if (const std::optional<Actor> owner = partyIn(at, at + nearbyWords, Actor::Cooperative))
                return owner;
        }
        if (m_sentence.isAny(at, senses::people) && isSubjectPlace(at))
            return partyAt(at, Actor::Cooperative);
    }
    return {};
}

} // namespace lumbung

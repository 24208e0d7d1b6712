// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classify/bargains.h"

namespace lumbung {

namespace {

const Senses dealtThings
    = senses::goods | senses::inputs | Senses{Sense::Output, Sense::RetailGoods, Sense::Machine, Sense::Finance};

} // namespace

/// Goods that are dealt with, not "pabrik rokok", "kepada pengrajin tas".
bool Bargains::isThing(qsizetype at, const Clause &in) const
{
    const bool isOnlyAct = sentence().isVerb(at) && at == in.verb && sentence().isAny(at, senses::makes)
        && !sentence().isAny(at, senses::inputs);
    if (!sentence().isAny(at, dealtThings) || isOnlyAct)
        return false;
    static const Senses attributed = senses::makers | Senses{Sense::Factory, Sense::Other, Sense::Trader};
    return !sentence().isAny(at - 1, attributed | Senses{Sense::To}) || sentence()[at].before != Break::None;
}

/// "gabah anggota", "susu segar dari peternak", "milik anggota", "hasil panen".
bool Bargains::isMembersOwn(qsizetype at, const Clause &in) const
{
    if (!sentence().isAny(at, senses::goods | Senses{Sense::Output}))
        return false;
    if (sentence().is(at, Sense::Member)) // "produk anggota"
        return true;
    for (qsizetype next = at + 1; next < in.last && next <= at + nearbyWords; ++next) {
        if (sentence()[next].before != Break::None || sentence().isVerb(next))
            return false;
        if (sentence().isAny(next, senses::memberLike))
            return true;
        if (sentence().isAny(next, senses::people | Senses{Sense::To, Sense::For, Sense::By, Sense::And}))
            return false;
    }
    return false;
}

Things Bargains::thingsIn(int index) const
{
    Things found;
    const Clause &in = clause(index);
    for (qsizetype at = in.first; at < in.last; ++at) {
        if (!isThing(at, in))
            continue;
        found.senses = found.senses | sentence()[at].senses;
        found.areMembers = found.areMembers || isMembersOwn(at, in);
    }
    return found;
}

/// What the clause deals with; when it does not say so, what the clause before does ("menampung susu lalu menjual"), or
/// the one behind ("menampung dan menjual susu").
Things Bargains::thingsOf(int index) const
{
    const Things own = thingsIn(index);
    if (!own.isEmpty())
        return own;
    const Clause &in = clause(index);
    const bool hasNext = index + 1 < m_roles.clauses().size();
    if (hasNext && in.last - in.verb <= 2 && sentence().isAny(clause(index + 1).first, {Sense::And, Sense::Or})) {
        Things next = thingsIn(index + 1);
        next.isInherited = true;
        if (!next.isEmpty())
            return next;
    }
    for (int before = index - 1; before >= 0; --before) {
        Things earlier = thingsIn(before);
        earlier.isInherited = true;
        if (!earlier.isEmpty())
            return earlier;
    }
    return {};
}

Partner Bargains::partyAt(qsizetype at) const
{
    if (sentence().isAny(at, senses::makers))
        return Partner::Maker;
    if (sentence().is(at, Sense::Member))
        return sentence().isAny(at + 1, senses::makers) || sentence().isAny(at - 1, senses::makers) ? Partner::Maker
                                                                                                    : Partner::Member;
    if (sentence().isAny(at, {Sense::Consumer, Sense::Worker}))
        return Partner::Buyer;
    if (sentence().isAny(at, {Sense::Other, Sense::Trader, Sense::Factory, Sense::Shop}))
        return Partner::Outside;
    return Partner::None;
}

/// Who stands behind one of these prepositions.
Partner Bargains::partyAfter(int index, const Senses &wanted) const
{
    const Clause &in = clause(index);
    for (qsizetype at = in.first; at < in.last; ++at) {
        if (!sentence().isAny(at, wanted))
            continue;
        for (qsizetype next = at + 1; next < in.last && next <= at + nearbyWords; ++next) {
            if (next == in.verb || sentence().isAny(next, senses::prepositions))
                break;
            if (const Partner party = partyAt(next); party != Partner::None)
                return party;
        }
    }
    return Partner::None;
}

bool Bargains::isThroughCooperative(int index) const
{
    const Clause &in = clause(index);
    const qsizetype through = sentence().find({Sense::Through}, in.first, in.last);
    return through >= 0 && sentence().has({Sense::Coop, Sense::Here}, through, through + nearbyWords);
}

bool Bargains::isOfMembersGoods(int index) const
{
    return thingsOf(index).areMembers || partyAfter(index, {Sense::From}) == Partner::Maker
        || partyAfter(index, {Sense::From}) == Partner::Member;
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classify/dealing.h"

#include <algorithm>

namespace lumbung {

namespace {

const Senses dealtThings
    = senses::goods | senses::inputs | Senses{Sense::Output, Sense::RetailGoods, Sense::Machine, Sense::Finance};
const Senses receivers{Sense::To, Sense::For};
} // namespace

/// Goods that are dealt with, not "pabrik rokok", "kepada pengrajin tas".
bool Dealing::isThing(qsizetype at, const Clause &in) const
{
    const bool isOnlyAct = sentence().isVerb(at) && at == in.verb && sentence().isAny(at, senses::makes)
        && !sentence().isAny(at, senses::inputs);
    if (!sentence().isAny(at, dealtThings) || isOnlyAct)
        return false;
    static const Senses attributed = senses::makers | Senses{Sense::Factory, Sense::Other, Sense::Trader};
    return !sentence().isAny(at - 1, attributed | Senses{Sense::To}) || sentence()[at].before != Break::None;
}

/// "gabah anggota", "susu segar dari peternak", "milik anggota", "hasil panen".
bool Dealing::isMembersOwn(qsizetype at, const Clause &in) const
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

Dealing::Things Dealing::thingsIn(int index) const
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
Dealing::Things Dealing::thingsOf(int index) const
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

Dealing::Party Dealing::partyAt(qsizetype at) const
{
    if (sentence().isAny(at, senses::makers))
        return Party::Maker;
    if (sentence().is(at, Sense::Member))
        return sentence().isAny(at + 1, senses::makers) || sentence().isAny(at - 1, senses::makers) ? Party::Maker
                                                                                                    : Party::Member;
    if (sentence().isAny(at, {Sense::Consumer, Sense::Worker}))
        return Party::Buyer;
    if (sentence().isAny(at, {Sense::Other, Sense::Trader, Sense::Factory, Sense::Shop}))
        return Party::Outside;
    return Party::None;
}

/// Who stands behind one of these prepositions.
Dealing::Party Dealing::partyAfter(int index, const Senses &wanted) const
{
    const Clause &in = clause(index);
    for (qsizetype at = in.first; at < in.last; ++at) {
        if (!sentence().isAny(at, wanted))
            continue;
        for (qsizetype next = at + 1; next < in.last && next <= at + nearbyWords; ++next) {
            if (next == in.verb || sentence().isAny(next, senses::prepositions))
                break;
            if (const Party party = partyAt(next); party != Party::None)
                return party;
        }
    }
    return Party::None;
}

bool Dealing::isThroughCooperative(int index) const
{
    const Clause &in = clause(index);
    const qsizetype through = sentence().find({Sense::Through}, in.first, in.last);
    return through >= 0 && sentence().has({Sense::Coop, Sense::Here}, through, through + nearbyWords);
}

/// "petani menjual kayu melalui koperasi", "diambil anggota".
std::optional<Saying> Dealing::byOthers(int index, const Things &of) const
{
    const qsizetype verb = clause(index).verb;
    static const Senses taking{Sense::Buy, Sense::TakeIn};
    if (isThroughCooperative(index)) {
        const bool isPurchase = sentence().isAny(verb, taking | Senses{Sense::Supply})
            && m_roles.agentOf(index) == Actor::Member && sentence()[verb].form != Form::Passive;
        return isPurchase ? Saying::Procure : Saying::Market;
    }
    const bool isAtGathering = m_roles.agentOf(index) == Actor::Member && sentence().is(verb, Sense::TakeIn)
        && sentence()[verb].form == Form::Process; // "peternak menyetor ke pos penampungan"
    if (isAtGathering || isDelivery(index))
        return Saying::Market;
    if (isHelped(index))
        return sentence().isAny(verb, {Sense::Buy, Sense::Supply}) ? Saying::Procure : Saying::Market;
    const bool isTakenByMembers = m_roles.agentOf(index) == Actor::Member && sentence().isAny(verb, taking)
        && sentence()[verb].form == Form::Passive
        && of.senses.hasAny(senses::inputs | senses::goods | Senses{Sense::Output});
    return isTakenByMembers && !of.areMembers ? std::optional(Saying::Procure) : std::nullopt;
}

/// Goods for use at home, and none that members make.
bool Dealing::isRetail(const Things &of)
{
    return of.senses.hasAny({Sense::RetailGoods}) && !of.areMembers
        && !of.senses.hasAny({Sense::FarmInput, Sense::CattleInput, Sense::CraftInput, Sense::FishInput,
            Sense::CraftGoods, Sense::Output});
}

/// "membantu peternak menjual": the cooperative's service.
bool Dealing::isHelped(int index) const
{
    return clause(index).isLinked && index > 0 && sentence().is(clause(index - 1).verb, Sense::Serve)
        && m_roles.agentOf(index - 1) == Actor::Cooperative;
}

/// "penderes menyetor gula kepada koperasi", "perajin memasok tempe, koperasi mengemas".
bool Dealing::isDelivery(int index) const
{
    const qsizetype verb = clause(index).verb;
    const bool isGiven = m_roles.agentOf(index) == Actor::Member && sentence()[verb].form != Form::Passive
        && sentence().isAny(verb, {Sense::Sell, Sense::Supply, Sense::TakeIn});
    if (!isGiven)
        return false;
    const qsizetype to = sentence().find({Sense::To}, verb, clause(index).last);
    if (to >= 0)
        return sentence().has({Sense::Coop}, to, to + nearbyWords);
    for (int next = index + 1; next < m_roles.clauses().size(); ++next) {
        if (m_roles.agentOf(next) == Actor::Cooperative && sentence().isAny(clause(next).verb, senses::makes))
            return true;
    }
    return false;
}

std::optional<Saying> Dealing::supply(int index, const Things &of) const
{
    const Party receiver = partyAfter(index, receivers);
    if (isRetail(of))
        return Saying::Retail;
    if (of.senses.hasAny(senses::inputs)) {
        const bool isForBuyers
            = receiver == Party::Buyer || (receiver == Party::Member && m_members.areEmployed && !m_members.produce);
        return isForBuyers ? Saying::Retail : Saying::Procure;
    }
    const bool isServe = sentence().is(clause(index).verb, Sense::Serve);
    if (of.senses.hasAny(senses::goods | Senses{Sense::Output})) {
        const bool isForWork = receiver == Party::Maker || (receiver == Party::Member && m_members.produce);
        if (isForWork && !isServe)
            return Saying::Procure;
        if (isOfMembersGoods(index) && !isServe)
            return Saying::Market;
        if (receiver == Party::Outside && (of.areMembers || m_members.produce))
            return Saying::Market;
        return receiver == Party::Buyer ? std::optional(Saying::Retail) : std::nullopt;
    }
    if (of.senses.hasAny({Sense::Machine}) && m_members.produce && !isServe)
        return Saying::Procure;
    return {};
}

std::optional<Saying> Dealing::sell(int index, const Things &of) const
{
    const Party receiver = partyAfter(index, receivers);
    if (isRetail(of))
        return Saying::Retail;
    if (receiver == Party::Maker)
        return Saying::Procure;
    if (receiver == Party::Member) {
        if (of.senses.hasAny(senses::inputs | Senses{Sense::Output, Sense::Machine}))
            return Saying::Procure;
        if (of.isEmpty())
            return {};
        return of.senses.hasAny(senses::goods) && !of.areMembers ? Saying::Retail : Saying::Market;
    }
    if (of.areMembers)
        return Saying::Market;
    const bool isOnlyInput
        = of.senses.hasAny(senses::inputs) && !of.senses.hasAny(senses::goods | Senses{Sense::Output});
    if (receiver == Party::Buyer)
        return Saying::Retail;
    if (isOnlyInput && of.isInherited && m_members.produce) // "menyediakan kemasan dan menitipkan ke toko"
        return Saying::Market;
    if (isOnlyInput)
        return receiver == Party::Outside ? std::nullopt : std::optional(Saying::Procure);
    if (of.senses.hasAny(senses::goods | Senses{Sense::Output}) || m_members.produce)
        return Saying::Market;
    return {};
}

std::optional<Saying> Dealing::buy(int index, const Things &of) const
{
    const Party source = partyAfter(index, {Sense::From});
    const bool isAgentBehind = sentence()[clause(index).verb].form == Form::Passive;
    if (source == Party::Maker || source == Party::Member || (of.areMembers && !isAgentBehind))
        return Saying::Market;
    if (of.areMembers && isAgentBehind && of.senses.hasAny(senses::goods | Senses{Sense::Output}))
        return Saying::Market;
    const Party receiver = partyAfter(index, receivers);
    if (isRetail(of))
        return Saying::Retail;
    if (of.senses.hasAny(senses::inputs) && receiver != Party::Buyer)
        return m_members.produce || m_members.areNamed ? std::optional(Saying::Procure) : std::nullopt;
    if (receiver == Party::Maker)
        return Saying::Procure;
    if (source == Party::Outside && of.senses.hasAny(senses::goods))
        return Saying::Retail;
    const bool isHarvest = of.senses.hasAny(senses::goods | Senses{Sense::Output});
    return isHarvest && source == Party::None && m_members.produce ? std::optional(Saying::Market) : std::nullopt;
}

std::optional<Saying> Dealing::market(int index, const Things &of) const
{
    const qsizetype verb = clause(index).verb;
    const bool isTakingIn = sentence().is(verb, Sense::TakeIn);
    const bool isGoods = of.areMembers || of.senses.hasAny(senses::goods | Senses{Sense::Output});
    if (isTakingIn)
        return isGoods || (of.isEmpty() && m_members.produce) ? std::optional(Saying::Market) : std::nullopt;
    if (isRetail(of))
        return Saying::Retail;
    return isGoods || m_members.produce || m_members.areNamed ? std::optional(Saying::Market) : std::nullopt;
}

std::optional<Saying> Dealing::of(int index) const
{
    const qsizetype verb = clause(index).verb;
    if (verb < 0 || !sentence().isAny(verb, senses::deals))
        return {};
    const Things dealt = thingsOf(index);
    if (m_roles.agentOf(index) != Actor::Cooperative)
        return byOthers(index, dealt);
    if (sentence().isAny(verb, {Sense::Market, Sense::TakeIn, Sense::Order, Sense::MarketInfo}))
        return market(index, dealt);
    if (sentence().is(verb, Sense::Buy))
        return buy(index, dealt);
    return sentence().is(verb, Sense::Sell) ? sell(index, dealt) : supply(index, dealt);
}

bool Dealing::isOfMembersGoods(int index) const
{
    return thingsOf(index).areMembers || partyAfter(index, {Sense::From}) == Party::Maker
        || partyAfter(index, {Sense::From}) == Party::Member;
}

/// Made for those who work on with it: "papan bagi perajin", "pakan untuk sapi anggota".
bool Dealing::isForMakers(int index) const
{
    const Party receiver = partyAfter(index, receivers);
    return receiver == Party::Maker || (receiver == Party::Member && thingsIn(index).senses.hasAny(senses::inputs));
}

bool Dealing::isOfOpenSale(int index) const
{
    const bool isByMembers = m_roles.agentOf(index) == Actor::Member;
    return !isByMembers && !isOfMembersGoods(index)
        && !sentence().isAny(clause(index).verb, {Sense::TakeIn, Sense::Order, Sense::MarketInfo});
}

bool Dealing::isWeak(int index) const
{
    const bool isPlainSupply
        = sentence().isAny(clause(index).verb, {Sense::Supply, Sense::Serve}) && !m_members.areEmployed;
    return !m_members.mayProduce() && !isPlainSupply && !isOfMembersGoods(index)
        && partyAfter(index, receivers) != Party::Maker;
}

} // namespace lumbung

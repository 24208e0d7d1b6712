// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classify/dealing.h"

#include <algorithm>

namespace lumbung {

namespace {

const Senses receivers{Sense::To, Sense::For};
} // namespace

/// "petani menjual kayu melalui koperasi", "diambil anggota".
std::optional<Saying> Dealing::byOthers(int index, const Things &of) const
{
    const qsizetype verb = clause(index).verb;
    static const Senses taking{Sense::Buy, Sense::TakeIn};
    if (m_bargains.isThroughCooperative(index)) {
        const bool isPurchase = sentence().isAny(verb, taking | Senses{Sense::Supply})
            && roles().agentOf(index) == Actor::Member && sentence()[verb].form != Form::Passive;
        return isPurchase ? Saying::Procure : Saying::Market;
    }
    const bool isAtGathering = roles().agentOf(index) == Actor::Member && sentence().is(verb, Sense::TakeIn)
        && sentence()[verb].form == Form::Process; // "peternak menyetor ke pos penampungan"
    if (isAtGathering || isDelivery(index))
        return Saying::Market;
    if (isHelped(index))
        return sentence().isAny(verb, {Sense::Buy, Sense::Supply}) ? Saying::Procure : Saying::Market;
    const bool isTakenByMembers = roles().agentOf(index) == Actor::Member && sentence().isAny(verb, taking)
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
        && roles().agentOf(index - 1) == Actor::Cooperative;
}

/// "penderes menyetor gula kepada koperasi", "perajin memasok tempe, koperasi mengemas".
bool Dealing::isDelivery(int index) const
{
    const qsizetype verb = clause(index).verb;
    const qsizetype from = sentence().find({Sense::From}, verb, clause(index).last);
    if (from >= 0 && sentence().has({Sense::Coop}, from, from + nearbyWords))
        return false;
    const bool isGiven = roles().agentOf(index) == Actor::Member && sentence()[verb].form != Form::Passive
        && sentence().isAny(verb, {Sense::Sell, Sense::Supply, Sense::TakeIn});
    if (!isGiven)
        return false;
    const qsizetype to = sentence().find({Sense::To}, verb, clause(index).last);
    if (to >= 0)
        return sentence().has({Sense::Coop}, to, to + nearbyWords);
    for (int next = index + 1; next < roles().clauses().size(); ++next) {
        if (roles().agentOf(next) == Actor::Cooperative && sentence().isAny(clause(next).verb, senses::makes))
            return true;
    }
    return false;
}

std::optional<Saying> Dealing::supply(int index, const Things &of) const
{
    const Partner receiver = m_bargains.partyAfter(index, receivers);
    if (isRetail(of))
        return Saying::Retail;
    if (of.senses.hasAny(senses::inputs)) {
        const bool isForBuyers = receiver == Partner::Buyer
            || (receiver == Partner::Member && m_members.areEmployed && !m_members.produce);
        return isForBuyers ? Saying::Retail : Saying::Procure;
    }
    const bool isServe = sentence().is(clause(index).verb, Sense::Serve);
    if (of.senses.hasAny(senses::goods | Senses{Sense::Output})) {
        const bool isMaterial
            = receiver == Partner::None && !of.areMembers && of.senses.hasAny({Sense::CraftGoods, Sense::OtherGoods});
        const bool isForWork
            = receiver == Partner::Maker || (m_members.produce && (receiver == Partner::Member || isMaterial));
        if (isForWork && !isServe)
            return Saying::Procure;
        if (m_bargains.isOfMembersGoods(index) && !isServe)
            return Saying::Market;
        if (receiver == Partner::Outside && (of.areMembers || m_members.produce))
            return Saying::Market;
        return receiver == Partner::Buyer ? std::optional(Saying::Retail) : std::nullopt;
    }
    if (of.senses.hasAny({Sense::Machine}) && m_members.produce && !isServe)
        return Saying::Procure;
    return {};
}

std::optional<Saying> Dealing::sell(int index, const Things &of) const
{
    const Partner receiver = m_bargains.partyAfter(index, receivers);
    if (isRetail(of))
        return Saying::Retail;
    if (receiver == Partner::Maker)
        return Saying::Procure;
    if (receiver == Partner::Member) {
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
    if (receiver == Partner::Buyer)
        return Saying::Retail;
    if (isOnlyInput && of.isInherited && m_members.produce) // "menyediakan kemasan dan menitipkan ke toko"
        return Saying::Market;
    if (isOnlyInput)
        return receiver == Partner::Outside ? std::nullopt : std::optional(Saying::Procure);
    if (of.senses.hasAny(senses::goods | Senses{Sense::Output}) || m_members.produce)
        return Saying::Market;
    return {};
}

std::optional<Saying> Dealing::buy(int index, const Things &of) const
{
    const Partner source = m_bargains.partyAfter(index, {Sense::From});
    const bool isAgentBehind = sentence()[clause(index).verb].form == Form::Passive;
    if (source == Partner::Maker || source == Partner::Member || (of.areMembers && !isAgentBehind))
        return Saying::Market;
    if (of.areMembers && isAgentBehind && of.senses.hasAny(senses::goods | Senses{Sense::Output}))
        return Saying::Market;
    const Partner receiver = m_bargains.partyAfter(index, receivers);
    if (isRetail(of))
        return Saying::Retail;
    if (of.senses.hasAny(senses::inputs) && receiver != Partner::Buyer)
        return m_members.produce || m_members.areNamed ? std::optional(Saying::Procure) : std::nullopt;
    if (receiver == Partner::Maker)
        return Saying::Procure;
    if (source == Partner::Outside && of.senses.hasAny(senses::goods))
        return Saying::Retail;
    const bool isHarvest = of.senses.hasAny(senses::goods | Senses{Sense::Output});
    return isHarvest && source == Partner::None && m_members.produce ? std::optional(Saying::Market) : std::nullopt;
}

std::optional<Saying> Dealing::market(int index, const Things &of) const
{
    const qsizetype verb = clause(index).verb;
    const bool isTakingIn = sentence().is(verb, Sense::TakeIn);
    const bool isGoods = of.areMembers || of.senses.hasAny(senses::goods | Senses{Sense::Output});
    const bool isFromOutside = m_bargains.partyAfter(index, {Sense::From}) == Partner::Outside;
    if (isTakingIn && isFromOutside && of.senses.hasAny(senses::inputs) && m_members.produce)
        return Saying::Procure;
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
    const Things dealt = m_bargains.thingsOf(index);
    if (roles().agentOf(index) != Actor::Cooperative)
        return byOthers(index, dealt);
    if (sentence().isAny(verb, {Sense::Market, Sense::TakeIn, Sense::Order, Sense::MarketInfo}))
        return market(index, dealt);
    if (sentence().is(verb, Sense::Buy))
        return buy(index, dealt);
    return sentence().is(verb, Sense::Sell) ? sell(index, dealt) : supply(index, dealt);
}

/// Made for those who work on with it: "papan bagi perajin", "pakan untuk sapi anggota".
bool Dealing::isForMakers(int index) const
{
    const Partner receiver = m_bargains.partyAfter(index, receivers);
    return receiver == Partner::Maker
        || (receiver == Partner::Member && m_bargains.thingsIn(index).senses.hasAny(senses::inputs));
}

bool Dealing::isOfOpenSale(int index) const
{
    const bool isByMembers = roles().agentOf(index) == Actor::Member;
    return !isByMembers && !m_bargains.isOfMembersGoods(index)
        && !sentence().isAny(clause(index).verb, {Sense::TakeIn, Sense::Order, Sense::MarketInfo});
}

bool Dealing::isWeak(int index) const
{
    const bool isPlainSupply
        = sentence().isAny(clause(index).verb, {Sense::Supply, Sense::Serve}) && !m_members.areEmployed;
    return !m_members.mayProduce() && !isPlainSupply && !m_bargains.isOfMembersGoods(index)
        && m_bargains.partyAfter(index, receivers) != Partner::Maker;
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <bitset>
#include <initializer_list>
#include <optional>

namespace lumbung {

/// What a word of a description can stand for; resources/classification/lexicon.csv says which word does.
enum class Sense {
    // Little words that hold a sentence together.
    From,
    To,
    For,
    By,
    At,
    With,
    Through,
    Of,
    That,
    And,
    Or,
    But,
    Then,
    Such,
    Adverb,
    Only,
    Quantity,
    Shared,
    Alone,
    Here,
    // What takes a statement back.
    Not,
    Stopped,
    Past,
    Now,
    Plan,
    Pending,
    Vague,
    Inactive,
    // What is done.
    Make,
    MakeStart,
    MakeMid,
    MakeEnd,
    Grow,
    Do,
    Own,
    Run,
    RentOut,
    Supply,
    Serve,
    Sell,
    Market,
    TakeIn,
    Buy,
    Order,
    MarketInfo,
    Repair,
    Teach,
    Support,
    Hired,
    // Where it is done.
    Unit,
    UnitStart,
    UnitMid,
    UnitEnd,
    UnitHead,
    Machine,
    Factory,
    Ground,
    Home,
    // Who does it.
    Member,
    Coop,
    Other,
    Worker,
    Trader,
    Consumer,
    Farmers,
    CattleKeepers,
    Craftspeople,
    Fishers,
    OtherMakers,
    // What is done with.
    FarmGoods,
    CattleGoods,
    CraftGoods,
    FishGoods,
    OtherGoods,
    FarmInput,
    CattleInput,
    CraftInput,
    FishInput,
    Input,
    Output,
    // Business that is no production.
    Finance,
    RetailGoods,
    Shop,
    Service,
    Vehicle,
    Plain, ///< ordinary words that must not be taken for others
    Count,
};

/// Several senses at once.
class Senses
{
public:
    Senses() = default;
    Senses(std::initializer_list<Sense> senses)
    {
        for (const Sense sense : senses)
            add(sense);
    }
    void add(Sense sense) { m_bits.set(static_cast<size_t>(sense)); }
    bool has(Sense sense) const { return m_bits.test(static_cast<size_t>(sense)); }
    bool hasAny(const Senses &other) const { return (m_bits & other.m_bits).any(); }
    bool isEmpty() const { return m_bits.none(); }
    Senses operator|(const Senses &other) const
    {
        Senses both = *this;
        both.m_bits |= other.m_bits;
        return both;
    }

private:
    std::bitset<static_cast<size_t>(Sense::Count)> m_bits;
};

/// By the name used in the lexicon ("make.start", "people.farmers"); nothing when there is none of that name.
std::optional<Sense> senseNamed(const QString &name);

namespace senses {
inline const Senses makes{Sense::Make, Sense::MakeStart, Sense::MakeMid, Sense::MakeEnd};
inline const Senses units{Sense::Unit, Sense::UnitStart, Sense::UnitMid, Sense::UnitEnd};
inline const Senses deals{Sense::Supply, Sense::Serve, Sense::Sell, Sense::Market, Sense::TakeIn, Sense::Buy,
    Sense::Order, Sense::MarketInfo};
inline const Senses acts = makes | deals
    | Senses{
        Sense::Grow, Sense::Do, Sense::Own, Sense::Run, Sense::RentOut, Sense::Repair, Sense::Teach, Sense::Support};
inline const Senses makers{
    Sense::Farmers, Sense::CattleKeepers, Sense::Craftspeople, Sense::Fishers, Sense::OtherMakers};
inline const Senses memberLike = makers | Senses{Sense::Member};
inline const Senses people
    = memberLike | Senses{Sense::Coop, Sense::Other, Sense::Worker, Sense::Trader, Sense::Consumer, Sense::Factory};
inline const Senses goods{Sense::FarmGoods, Sense::CattleGoods, Sense::CraftGoods, Sense::FishGoods, Sense::OtherGoods};
inline const Senses inputs{Sense::FarmInput, Sense::CattleInput, Sense::CraftInput, Sense::FishInput, Sense::Input};
inline const Senses prepositions{
    Sense::From, Sense::To, Sense::For, Sense::By, Sense::At, Sense::With, Sense::Through, Sense::Of};
} // namespace senses

} // namespace lumbung

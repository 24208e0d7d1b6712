// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classify/sense.h"

#include <QHash>

namespace lumbung {

using namespace Qt::StringLiterals;

std::optional<Sense> senseNamed(const QString &name)
{
    using enum Sense;
    static const QHash<QString, Sense> names{
        {u"from"_s, From}, {u"to"_s, To}, {u"for"_s, For}, {u"by"_s, By}, {u"at"_s, At}, {u"with"_s, With},
        {u"through"_s, Through}, {u"of"_s, Of}, {u"that"_s, That}, {u"and"_s, And}, {u"or"_s, Or}, {u"but"_s, But},
        {u"then"_s, Then}, {u"such"_s, Such}, {u"adverb"_s, Adverb}, {u"only"_s, Only}, {u"quantity"_s, Quantity},
        {u"shared"_s, Shared}, {u"alone"_s, Alone}, {u"here"_s, Here},
        {u"not"_s, Not}, {u"stopped"_s, Stopped}, {u"past"_s, Past}, {u"now"_s, Now}, {u"plan"_s, Plan},
        {u"pending"_s, Pending}, {u"vague"_s, Vague}, {u"inactive"_s, Inactive},
        {u"make"_s, Make}, {u"make.start"_s, MakeStart}, {u"make.mid"_s, MakeMid}, {u"make.end"_s, MakeEnd},
        {u"grow"_s, Grow}, {u"do"_s, Do}, {u"own"_s, Own}, {u"run"_s, Run}, {u"rentOut"_s, RentOut},
        {u"supply"_s, Supply}, {u"serve"_s, Serve}, {u"sell"_s, Sell}, {u"market"_s, Market}, {u"takeIn"_s, TakeIn},
        {u"buy"_s, Buy}, {u"order"_s, Order}, {u"market.info"_s, MarketInfo}, {u"repair"_s, Repair},
        {u"teach"_s, Teach}, {u"support"_s, Support}, {u"hired"_s, Hired},
        {u"unit"_s, Unit}, {u"unit.start"_s, UnitStart}, {u"unit.mid"_s, UnitMid}, {u"unit.end"_s, UnitEnd},
        {u"unit.head"_s, UnitHead}, {u"machine"_s, Machine}, {u"factory"_s, Factory}, {u"field"_s, Field},
        {u"home"_s, Home},
        {u"member"_s, Member}, {u"coop"_s, Coop}, {u"other"_s, Other}, {u"worker"_s, Worker}, {u"trader"_s, Trader},
        {u"consumer"_s, Consumer}, {u"people.farmers"_s, Farmers}, {u"people.cattleKeepers"_s, CattleKeepers},
        {u"people.craftspeople"_s, Craftspeople}, {u"people.fishers"_s, Fishers}, {u"people.other"_s, OtherMakers},
        {u"goods.farmers"_s, FarmGoods}, {u"goods.cattleKeepers"_s, CattleGoods},
        {u"goods.craftspeople"_s, CraftGoods}, {u"goods.fishers"_s, FishGoods}, {u"goods.other"_s, OtherGoods},
        {u"input.farmers"_s, FarmInput}, {u"input.cattleKeepers"_s, CattleInput},
        {u"input.craftspeople"_s, CraftInput}, {u"input.fishers"_s, FishInput}, {u"input"_s, Input},
        {u"output"_s, Output},
        {u"finance"_s, Finance}, {u"retail"_s, RetailGoods}, {u"shop"_s, Shop}, {u"service"_s, Service},
        {u"vehicle"_s, Vehicle}, {u"plain"_s, Plain},
    };
    const auto found = names.constFind(name);
    return found == names.cend() ? std::nullopt : std::optional(*found);
}

} // namespace lumbung

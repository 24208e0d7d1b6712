// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classify/reading.h"

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

struct Coded {
    Sense sense;
    QLatin1StringView code;
};

constexpr Coded tradePeople[] = {{Sense::Farmers, "farmers"_L1}, {Sense::CattleKeepers, "cattleKeepers"_L1},
    {Sense::Craftspeople, "craftspeople"_L1}, {Sense::Fishers, "fishers"_L1}, {Sense::OtherMakers, "otherTrade"_L1}};
constexpr Coded tradeGoods[] = {{Sense::FarmGoods, "farmers"_L1}, {Sense::CattleGoods, "cattleKeepers"_L1},
    {Sense::CraftGoods, "craftspeople"_L1}, {Sense::FishGoods, "fishers"_L1}, {Sense::OtherGoods, "otherTrade"_L1}};
constexpr Coded tradeInputs[] = {{Sense::FarmInput, "farmers"_L1}, {Sense::CattleInput, "cattleKeepers"_L1},
    {Sense::CraftInput, "craftspeople"_L1}, {Sense::FishInput, "fishers"_L1}};

/// "dedaknya dijual ke peternak itik": no member.
bool isBuyerOfGoods(const Reading &reading, qsizetype at)
{
    const Sentence &sentence = reading.sentence();
    const qsizetype verb = reading.verbOf(at);
    return verb >= 0 && verb < at && sentence.is(verb, Sense::Sell) && reading.isBehind({Sense::To}, at)
        && !sentence.is(at + 1, Sense::Member) && !sentence.has(senses::inputs, 0, at);
}

/// "pengusaha tahu", "pembuat sangkar": the goods tell the trade.
QString tradeBehind(const Sentence &sentence, qsizetype at)
{
    for (const Coded &trade : tradeGoods) {
        if (sentence.is(at + 1, trade.sense) && sentence[at + 1].before == Break::None)
            return trade.code;
    }
    return u"otherTrade"_s;
}

/// "pabrik rokok", "karyawan kebun teh": what others make.
bool isOfOthers(const Reading &reading, qsizetype at)
{
    if (reading.sentence().isAny(at - 1, {Sense::Factory, Sense::Other, Sense::Worker}))
        return true;
    return reading.members().areEmployed && !reading.tellsOfMaking() && !reading.sentence().has({Sense::Ground});
}

void readPeople(const Reading &reading, qsizetype at, QList<Said> &said)
{
    for (const Coded &trade : tradePeople) {
        if (!reading.sentence().is(at, trade.sense) || isBuyerOfGoods(reading, at))
            continue;
        Said one = reading.said(Saying::Trade, at, Actor::Member);
        one.detail = trade.sense == Sense::OtherMakers ? tradeBehind(reading.sentence(), at) : QString(trade.code);
        one.isPerson = true;
        said.append(one);
    }
}

template <class Trades>
void readThings(const Reading &reading, qsizetype at, const Trades &trades, bool isWeak, QList<Said> &said)
{
    for (const Coded &trade : trades) {
        if (!reading.sentence().is(at, trade.sense))
            continue;
        Said one = reading.said(Saying::Trade, at, Actor::Member);
        one.detail = trade.code;
        one.isWeak = isWeak;
        said.append(one);
    }
}

} // namespace

void readTrades(const Reading &reading, qsizetype at, QList<Said> &said)
{
    readPeople(reading, at, said);
    if (isOfOthers(reading, at))
        return;
    readThings(reading, at, tradeGoods, false, said);
    readThings(reading, at, tradeInputs, true, said);
}

} // namespace lumbung

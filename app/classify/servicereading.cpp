// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classify/reading.h"

namespace lumbung {

namespace {

/// "dikemas di bengkel koperasi", "bengkel anggota": a place of work, no service.
bool isWorkshopOnlyPlace(const Reading &reading, qsizetype at)
{
    const Sentence &sentence = reading.sentence();
    return sentence.is(at, Sense::UnitHead) && !sentence.has({Sense::Repair}, 0, at)
        && (reading.isBehind({Sense::At}, at) || sentence.isAny(at + 1, senses::memberLike)
            || isPartOfUnit(sentence, at + 1));
}

void readRepair(const Reading &reading, qsizetype at, QList<Said> &said)
{
    const Sentence &sentence = reading.sentence();
    const bool isForAll = sentence.has({Sense::Consumer}) && !sentence.has(senses::memberLike);
    if (isForAll || sentence.has({Sense::Vehicle}))
        said.append(reading.said(Saying::Service, at));
    else if (!isWorkshopOnlyPlace(reading, at))
        said.append(reading.said(Saying::Workshop, at));
}

void readTeaching(const Reading &reading, qsizetype at, QList<Said> &said)
{
    const bool isPlace = reading.sentence().is(at, Sense::UnitHead) && reading.isBehind({Sense::At}, at);
    const bool isByOthers = reading.roles().agentOf(reading.roles().clauseAt(at)) == Actor::Other;
    if (!reading.members().areEmployed && !isPlace && !isByOthers)
        said.append(reading.said(Saying::Education, at));
}

void readDeal(const Reading &reading, qsizetype at, QList<Said> &said)
{
    const int index = reading.roles().clauseAt(at);
    const Dealing &dealing = reading.dealing();
    const std::optional<Saying> deal = dealing.of(index);
    if (!deal || reading.sentence().isAny(at, senses::makes))
        return;
    Said one = reading.said(*deal, at);
    one.isWeak = dealing.isWeak(index);
    one.isOwnTrade = dealing.isOfOpenSale(index) && (*deal == Saying::Market) != reading.sentence().is(at, Sense::Buy);
    said.append(one);
}

/// "kios pupuk, benih, obat-obatan": material for members in a list without a verb of its own.
bool isBareInput(const Reading &reading, qsizetype at)
{
    const Sentence &sentence = reading.sentence();
    if (!sentence.isAny(at, senses::inputs) || reading.isBehind(senses::prepositions, at) || reading.isPaidFor(at))
        return false;
    const qsizetype from = sentence.find({Sense::From}, at, at + nearbyWords);
    if (from >= 0 && sentence.is(from + 1, Sense::Coop)) // "mendapat bibit dari koperasi"
        return true;
    static const Senses blocking
        = Senses{Sense::Service, Sense::Vehicle, Sense::Consumer, Sense::RetailGoods, Sense::Such, Sense::From};
    qsizetype start = at;
    while (!sentence.beginsSegment(start) && !sentence.is(start, Sense::And))
        --start;
    for (qsizetype i = start; i < sentence.segmentEnd(at) && (i <= at || !sentence.is(i, Sense::And)); ++i) {
        if (sentence[i].isVerb || sentence.isAny(i, blocking))
            return false;
    }
    const qsizetype verb = reading.verbOf(at);
    if (verb < 0 || verb > at || !sentence.isAny(verb, {Sense::Supply, Sense::Serve, Sense::Buy, Sense::Sell}))
        return true;
    // "penjualan sawit ke pabrik, pupuk": no part of what is sold
    return sentence.is(verb, Sense::Sell) && sentence.has({Sense::To}, verb, start);
}

} // namespace

void readServices(const Reading &reading, qsizetype at, QList<Said> &said)
{
    const Sentence &sentence = reading.sentence();
    const bool isTopic = sentence[at].isVerb && reading.isTopic(reading.roles().clauseAt(at));
    const qsizetype before = said.size();
    if (!isTopic && sentence.is(at, Sense::Repair))
        readRepair(reading, at, said);
    else if (!isTopic && sentence.is(at, Sense::Teach))
        readTeaching(reading, at, said);
    else if (!isTopic && sentence.is(at, Sense::Support))
        said.append(reading.said(Saying::Support, at));
    if (isBareInput(reading, at))
        said.append(reading.said(Saying::Procure, at));
    for (qsizetype i = before; i < said.size(); ++i)
        said[i].isWeak = !reading.members().mayProduce();
    if (sentence[at].isVerb && !isTopic)
        readDeal(reading, at, said);
}

} // namespace lumbung

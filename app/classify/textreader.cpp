// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classify/textreader.h"

#include "app/classify/dealing.h"
#include "app/classify/denial.h"

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

struct Coded {
    Sense sense;
    QLatin1StringView code;
};

constexpr Coded stages[]
    = {{Sense::MakeStart, "stageStart"_L1}, {Sense::MakeMid, "stageMid"_L1}, {Sense::MakeEnd, "stageEnd"_L1},
        {Sense::UnitStart, "stageStart"_L1}, {Sense::UnitMid, "stageMid"_L1}, {Sense::UnitEnd, "stageEnd"_L1}};
constexpr Coded tradePeople[] = {{Sense::Farmers, "farmers"_L1}, {Sense::CattleKeepers, "cattleKeepers"_L1},
    {Sense::Craftspeople, "craftspeople"_L1}, {Sense::Fishers, "fishers"_L1}, {Sense::OtherMakers, "otherTrade"_L1}};
constexpr Coded tradeGoods[] = {{Sense::FarmGoods, "farmers"_L1}, {Sense::CattleGoods, "cattleKeepers"_L1},
    {Sense::CraftGoods, "craftspeople"_L1}, {Sense::FishGoods, "fishers"_L1}, {Sense::OtherGoods, "otherTrade"_L1}};
constexpr Coded tradeInputs[] = {{Sense::FarmInput, "farmers"_L1}, {Sense::CattleInput, "cattleKeepers"_L1},
    {Sense::CraftInput, "craftspeople"_L1}, {Sense::FishInput, "fishers"_L1}};

struct Simple {
    Sense sense;
    Saying what;
};
constexpr Simple business[]
    = {{Sense::Finance, Saying::Finance}, {Sense::RetailGoods, Saying::Retail}, {Sense::Shop, Saying::Retail},
        {Sense::Service, Saying::Service}, {Sense::Vague, Saying::Vague}, {Sense::Inactive, Saying::Vague}};

/// Reads one sentence.
class SentenceReader
{
public:
    SentenceReader(const Sentence &sentence, const Members &members)
        : m_sentence(sentence), m_members(members), m_roles(sentence), m_dealing(m_roles, members)
    {
        for (int clause = 0; clause < m_roles.clauses().size(); ++clause)
            m_isTopic.append(isTopic(clause));
    }

    QList<Said> read()
    {
        for (qsizetype at = 0; at < m_sentence.size(); ++at) {
            if (m_sentence[at].isVerb)
                addAct(at);
            addService(at);
            addUnit(at);
            addBusiness(at);
            addTrades(at);
            if (isBareInput(at))
                add(Saying::Procure, at).isWeak = !m_members.mayProduce();
        }
        return m_said;
    }

private:
    Said &add(Saying what, qsizetype at, Actor actor = Actor::Cooperative)
    {
        const Token &token = m_sentence[at];
        Said said;
        said.what = what;
        said.actor = actor;
        said.denial = token.denial;
        said.start = token.start;
        said.length = token.length;
        m_said.append(said);
        return m_said.last();
    }

    bool isTopic(int index) const;
    bool isTopicOfTeaching(int index) const;
    bool isPaidFor(qsizetype at) const;
    bool isNamedOnly(qsizetype at) const;
    bool tellsOfMaking() const;
    bool isBareInput(qsizetype at) const;
    bool isBehind(const Senses &senses, qsizetype at) const;
    bool isBuyerOfGoods(qsizetype at) const;
    QString tradeBehind(qsizetype at) const;
    Actor makerOf(int index) const;
    Actor growerOf(int index) const;

    void addAct(qsizetype at);
    void addMake(qsizetype at, int index);
    void addService(qsizetype at);
    void addUnit(qsizetype at);
    void addBusiness(qsizetype at);
    void addTrades(qsizetype at);
    QString stageAt(qsizetype at) const;

    const Sentence &m_sentence;
    const Members m_members;
    const Roles m_roles;
    const Dealing m_dealing;
    QList<bool> m_isTopic; ///< by clause: what is taught or paid for, not done
    QList<Said> m_said;
};

QString SentenceReader::stageAt(qsizetype at) const
{
    for (const Coded &stage : stages) {
        if (m_sentence.is(at, stage.sense))
            return stage.code;
    }
    return {};
}

/// "pelatihan pengolahan, pengemasan dan pemasaran", "pinjaman untuk membuat kue": told of, not done.
bool SentenceReader::isTopic(int index) const
{
    const qsizetype verb = m_roles.clauses()[index].verb;
    if (verb < 0)
        return false;
    return isPaidFor(verb) || (index > 0 && isTopicOfTeaching(index));
}

/// "pinjaman untuk membuat kue", "modal usaha pembuatan tempe".
bool SentenceReader::isPaidFor(qsizetype at) const
{
    const qsizetype money = m_sentence.findLast({Sense::Finance}, m_sentence.segmentStart(at), at);
    return money >= 0 && !m_sentence.has({Sense::And, Sense::Or, Sense::Coop}, money, at);
}

bool SentenceReader::isTopicOfTeaching(int index) const
{
    const Clause &clause = m_roles.clauses()[index];
    const qsizetype before = m_roles.clauses()[index - 1].verb;
    const Form form = m_sentence[clause.verb].form;
    const bool isDealOfItsOwn
        = form == Form::Active && !clause.isLinked && m_sentence.isAny(clause.verb, senses::deals);
    if (form == Form::Passive || isDealOfItsOwn)
        return false;
    if (m_sentence.is(before, Sense::Teach))
        return clause.isLinked;
    const bool isJoined = m_sentence.isAny(clause.first, {Sense::And, Sense::Or}) || clause.last - clause.first == 1;
    return m_isTopic[index - 1] && isJoined && form == m_sentence[before].form;
}

/// "produksi susu anggota dijual": a thing; "bahan pembuatan batik": what it is for.
bool SentenceReader::isNamedOnly(qsizetype at) const
{
    const Form form = m_sentence[at].form;
    if (form == Form::Process && m_sentence[at].before == Break::None)
        return m_sentence.isAny(at - 1, senses::inputs | Senses{Sense::Output});
    if (form != Form::Bare || !m_sentence.beginsSegment(at))
        return false;
    for (qsizetype next = at + 1; next < m_sentence.segmentEnd(at); ++next) {
        if (m_sentence.isAny(next, {Sense::And, Sense::Then, Sense::For}))
            return false;
        if (m_sentence[next].isVerb)
            return m_sentence[next].form == Form::Passive;
    }
    return false;
}

Actor SentenceReader::makerOf(int index) const
{
    const Clause &clause = m_roles.clauses()[index];
    const Form form = m_sentence[clause.verb].form;
    const bool isForMembers = clause.isPurpose && form == Form::Active && index > 0
        && m_sentence.isAny(m_roles.clauses()[index - 1].verb, {Sense::Supply, Sense::Serve});
    const bool isMembersWork = form == Form::Bare && m_sentence.isAny(clause.verb + 1, senses::memberLike);
    return isForMembers || isMembersWork ? Actor::Member : m_roles.agentOf(index);
}

/// Members grow and catch, unless it is told of the cooperative: "koperasi menanam", "pembibitan oleh koperasi".
Actor SentenceReader::growerOf(int index) const
{
    const Clause &clause = m_roles.clauses()[index];
    const Actor agent = m_roles.agentOf(index);
    if (agent != Actor::Cooperative || !m_roles.isAgentTold(index))
        return agent == Actor::Other ? Actor::Other : Actor::Member;
    const bool isNoun = m_sentence[clause.verb].form == Form::Process || m_sentence[clause.verb].form == Form::Bare;
    const bool isDone = m_sentence.has({Sense::By}, clause.verb, clause.last)
        || (clause.isLinked && index > 0
            && m_sentence.isAny(m_roles.clauses()[index - 1].verb, {Sense::Do, Sense::Run}));
    return isNoun && !isDone ? Actor::Member : Actor::Cooperative;
}

void SentenceReader::addMake(qsizetype at, int index)
{
    if (isNamedOnly(at))
        return;
    Said &said = add(Saying::Make, at, makerOf(index));
    said.detail = stageAt(at);
    const Actor actor = said.actor;
    said.isOfMembersGoods = m_dealing.isOfMembersGoods(index);
    said.isHired = m_sentence.is(at, Sense::Hired);
    if (actor == Actor::Cooperative && m_dealing.isForMakers(index))
        add(Saying::Procure, at);
}

void SentenceReader::addService(qsizetype at)
{
    const int index = m_roles.clauseAt(at);
    if (m_sentence[at].isVerb && m_isTopic[index])
        return;
    const bool isForMembers = m_members.mayProduce();
    if (m_sentence.is(at, Sense::Repair)) {
        const bool isOfVehicles = m_sentence.has({Sense::Vehicle});
        const bool isForAll = m_sentence.has({Sense::Consumer}) && !m_sentence.has(senses::memberLike);
        // "dikemas di bengkel koperasi", "bengkel anggota": a place of work.
        const bool isPlace = m_sentence.is(at, Sense::UnitHead) && !m_sentence.has({Sense::Repair}, 0, at)
            && (isBehind({Sense::At}, at) || m_sentence.isAny(at + 1, senses::memberLike)
                || isPartOfUnit(m_sentence, at + 1));
        if (isOfVehicles || isForAll)
            add(Saying::Service, at);
        else if (!isPlace)
            add(Saying::Workshop, at).isWeak = !isForMembers;
    } else if (m_sentence.is(at, Sense::Teach)) {
        const bool isPlace = m_sentence.is(at, Sense::UnitHead) && isBehind({Sense::At}, at);
        if (!m_members.areEmployed && !isPlace && m_roles.agentOf(index) != Actor::Other)
            add(Saying::Education, at).isWeak = !isForMembers;
    } else if (m_sentence.is(at, Sense::Support)) {
        add(Saying::Support, at).isWeak = !isForMembers;
    }
}

void SentenceReader::addAct(qsizetype at)
{
    const int index = m_roles.clauseAt(at);
    if (m_isTopic[index])
        return;
    if (m_sentence.isAny(at, senses::makes))
        addMake(at, index);
    else if (m_sentence.is(at, Sense::Grow))
        add(Saying::Make, at, growerOf(index));
    if (const std::optional<Saying> deal = m_dealing.of(index); deal && !m_sentence.isAny(at, senses::makes)) {
        Said &said = add(*deal, at);
        said.isWeak = m_dealing.isWeak(index);
        said.isOwnTrade = m_dealing.isOfOpenSale(index) && (*deal == Saying::Market) != m_sentence.is(at, Sense::Buy);
    }
}

void SentenceReader::addUnit(qsizetype at)
{
    static const Senses places
        = senses::units | Senses{Sense::UnitHead, Sense::Machine, Sense::Factory, Sense::Ground, Sense::Home};
    if (!m_sentence.isAny(at, places) || m_sentence.has({Sense::Teach}, at - 1, at) || isPaidFor(at))
        return;
    const bool isMade = isPartOfUnit(m_sentence, at + 1);
    const std::optional<Actor> owner = m_roles.ownerOf(at);
    const bool isRentedOut = m_sentence.has({Sense::RentOut});
    if (m_sentence.isAny(at, senses::units) || isMade || m_sentence.is(at, Sense::Factory)) {
        if (!owner)
            return;
        Said &said = add(Saying::OwnUnit, at, isRentedOut && *owner == Actor::Cooperative ? Actor::Other : *owner);
        said.detail = isMade ? stageAt(at + 1) : stageAt(at);
        return;
    }
    // Any place becomes a unit when it is the cooperative's and things are made or grown there.
    const bool isPlaceOfWork
        = m_sentence.is(at, Sense::Ground) || (tellsOfMaking() && !m_sentence.is(at, Sense::Repair));
    const bool isOwn
        = owner == Actor::Cooperative && isPlaceOfWork && !isRentedOut && !m_sentence.isAny(at, {Sense::Machine});
    const bool isWorkedIn = isBehind({Sense::At}, at)
        || m_sentence.isAny(m_roles.clauses()[m_roles.clauseAt(at)].verb, {Sense::Own, Sense::Run, Sense::Do});
    if (isOwn && (m_sentence.is(at, Sense::Ground) || isWorkedIn))
        add(Saying::OwnUnit, at, Actor::Cooperative);
}

bool SentenceReader::tellsOfMaking() const
{
    for (qsizetype at = 0; at < m_sentence.size(); ++at) {
        if (m_sentence[at].isVerb && m_sentence.isAny(at, senses::makes))
            return true;
    }
    return false;
}

/// Whether the last of prepositions and verbs before it is one of these.
bool SentenceReader::isBehind(const Senses &senses, qsizetype at) const
{
    for (qsizetype before = at - 1; before >= 0 && !m_sentence.beginsSegment(before + 1); --before) {
        if (m_sentence.isAny(before, senses))
            return true;
        if (m_sentence[before].isVerb)
            return false;
    }
    return false;
}

void SentenceReader::addBusiness(qsizetype at)
{
    static const Senses elsewhere{Sense::To, Sense::From, Sense::For, Sense::Through, Sense::At};
    for (const Simple &one : business) {
        if (!m_sentence.is(at, one.sense))
            continue;
        if (one.what == Saying::Retail && isBehind(elsewhere, at))
            return;
        add(one.what, at);
        return;
    }
}

/// "dedaknya dijual ke peternak itik": no member.
bool SentenceReader::isBuyerOfGoods(qsizetype at) const
{
    const qsizetype verb = m_roles.clauses()[m_roles.clauseAt(at)].verb;
    return verb >= 0 && verb < at && m_sentence.is(verb, Sense::Sell) && isBehind({Sense::To}, at)
        && !m_sentence.is(at + 1, Sense::Member) && !m_sentence.has(senses::inputs, 0, at);
}

/// "pengusaha tahu", "pembuat sangkar": the goods tell the trade.
QString SentenceReader::tradeBehind(qsizetype at) const
{
    for (const Coded &trade : tradeGoods) {
        if (m_sentence.is(at + 1, trade.sense) && m_sentence[at + 1].before == Break::None)
            return trade.code;
    }
    return u"otherTrade"_s;
}

void SentenceReader::addTrades(qsizetype at)
{
    for (const Coded &trade : tradePeople) {
        if (!m_sentence.is(at, trade.sense) || isBuyerOfGoods(at))
            continue;
        Said &said = add(Saying::Trade, at, Actor::Member);
        said.detail = trade.sense == Sense::OtherMakers ? tradeBehind(at) : QString(trade.code);
        said.isPerson = true;
    }
    static const Senses others{Sense::Factory, Sense::Other, Sense::Worker};
    if (m_sentence.isAny(at - 1, others)
        || (m_members.areEmployed && !tellsOfMaking() && !m_sentence.has({Sense::Ground})))
        return;
    const auto addAll = [&](const auto &trades, bool isWeak) {
        for (const Coded &trade : trades) {
            if (!m_sentence.is(at, trade.sense))
                continue;
            Said &said = add(Saying::Trade, at, Actor::Member);
            said.detail = trade.code;
            said.isWeak = isWeak;
        }
    };
    addAll(tradeGoods, false);
    addAll(tradeInputs, true);
}

/// "kios pupuk, benih, obat-obatan": material for members in a list without a verb of its own.
bool SentenceReader::isBareInput(qsizetype at) const
{
    if (!m_sentence.isAny(at, senses::inputs) || isBehind(senses::prepositions, at) || isPaidFor(at))
        return false;
    const qsizetype from = m_sentence.find({Sense::From}, at, at + nearbyWords);
    if (from >= 0 && m_sentence.is(from + 1, Sense::Coop)) // "mendapat bibit dari koperasi"
        return true;
    static const Senses blocking
        = Senses{Sense::Service, Sense::Vehicle, Sense::Consumer, Sense::RetailGoods, Sense::Such, Sense::From};
    qsizetype start = at;
    while (!m_sentence.beginsSegment(start) && !m_sentence.is(start, Sense::And))
        --start;
    for (qsizetype i = start; i < m_sentence.segmentEnd(at) && (i <= at || !m_sentence.is(i, Sense::And)); ++i) {
        if (m_sentence[i].isVerb || m_sentence.isAny(i, blocking))
            return false;
    }
    const qsizetype verb = m_roles.clauses()[m_roles.clauseAt(at)].verb;
    if (verb < 0 || verb > at || !m_sentence.isAny(verb, {Sense::Supply, Sense::Serve, Sense::Buy, Sense::Sell}))
        return true;
    // "penjualan sawit ke pabrik, pupuk": no part of what is sold
    return m_sentence.is(verb, Sense::Sell) && m_sentence.has({Sense::To}, verb, start);
}

Members membersOf(const QList<Sentence> &sentences, bool isProducingGroup)
{
    Members members;
    bool areEmployed = false;
    for (const Sentence &sentence : sentences) {
        for (qsizetype at = 0; at < sentence.size(); ++at) {
            if (sentence[at].denial != Denial::None)
                continue;
            members.produce = members.produce || sentence.isAny(at, senses::makers);
            members.areNamed = members.areNamed || sentence.is(at, Sense::Member);
            areEmployed = areEmployed || (sentence.is(at, Sense::Worker) && !sentence.is(at + 1, Sense::Coop));
        }
    }
    members.areEmployed = areEmployed && !members.produce;
    members.produce = members.produce || (isProducingGroup && !areEmployed);
    return members;
}

} // namespace

QList<Said> readText(const QString &text, bool isProducingGroup, const Lexicon &words)
{
    QList<Sentence> sentences = sentencesOf(text, words);
    std::ranges::for_each(sentences, markDenials);
    const Members members = membersOf(sentences, isProducingGroup);
    QList<Said> said;
    for (const Sentence &sentence : std::as_const(sentences))
        said += SentenceReader(sentence, members).read();
    return said;
}

} // namespace lumbung

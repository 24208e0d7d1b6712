// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classify/reading.h"

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

struct StageOfSense {
    Sense sense;
    QLatin1StringView code;
};

constexpr StageOfSense stagesOfSenses[]
    = {{Sense::MakeStart, "stageStart"_L1}, {Sense::MakeMid, "stageMid"_L1}, {Sense::MakeEnd, "stageEnd"_L1},
        {Sense::UnitStart, "stageStart"_L1}, {Sense::UnitMid, "stageMid"_L1}, {Sense::UnitEnd, "stageEnd"_L1}};

/// Making and growing, and the places for it.
class MakeReader
{
public:
    MakeReader(const Reading &reading, QList<Said> &said) : m_reading(reading), m_said(said) { }

    void readAct(qsizetype at);
    void readUnit(qsizetype at);

private:
    const Sentence &sentence() const { return m_reading.sentence(); }
    const Roles &roles() const { return m_reading.roles(); }
    QString stageAt(qsizetype at) const;
    bool isNamedOnly(qsizetype at) const;
    bool isOwnPlace(qsizetype at) const;
    bool isInOwnUnit(int index) const;
    Actor makerOf(int index) const;
    Actor growerOf(int index) const;

    const Reading &m_reading;
    QList<Said> &m_said;
};

QString MakeReader::stageAt(qsizetype at) const
{
    for (const StageOfSense &stage : stagesOfSenses) {
        if (sentence().is(at, stage.sense))
            return stage.code;
    }
    return {};
}

/// "produksi susu anggota dijual": a thing; "bahan pembuatan batik": what it is for.
bool MakeReader::isNamedOnly(qsizetype at) const
{
    const Form form = sentence()[at].form;
    if (form == Form::Process && sentence()[at].before == Break::None)
        return sentence().isAny(at - 1, senses::inputs | Senses{Sense::Output});
    if (form != Form::Bare || !sentence().beginsSegment(at))
        return false;
    for (qsizetype next = at + 1; next < sentence().segmentEnd(at); ++next) {
        if (sentence().isAny(next, {Sense::And, Sense::Then, Sense::For}))
            return false;
        if (sentence()[next].isVerb)
            return sentence()[next].form == Form::Passive;
    }
    return false;
}

/// "pemotongan dan penjahitan dilakukan anggota di rumah produksi koperasi": told with the last for all.
bool MakeReader::isInOwnUnit(int index) const
{
    static const Senses going = senses::makes | Senses{Sense::Do};
    qsizetype last = m_reading.clause(index).last;
    for (int next = index + 1; next < roles().clauses().size(); ++next) {
        const Clause &clause = m_reading.clause(next);
        if (!sentence().isAny(clause.verb, going) || sentence()[clause.verb].form == Form::Active)
            break;
        last = clause.last;
    }
    for (qsizetype at = m_reading.clause(index).first; at < last; ++at) {
        const bool isPlace
            = sentence().isAny(at, senses::units | Senses{Sense::UnitHead}) && sentence().isAny(at - 1, {Sense::At});
        if (isPlace && roles().ownerOf(at) == Actor::Cooperative)
            return true;
    }
    return false;
}

Actor MakeReader::makerOf(int index) const
{
    const Clause &clause = m_reading.clause(index);
    const Form form = sentence()[clause.verb].form;
    const bool isForMembers = clause.isPurpose && form == Form::Active && index > 0
        && sentence().isAny(m_reading.clause(index - 1).verb, {Sense::Supply, Sense::Serve});
    const bool isMembersWork = form == Form::Bare && sentence().isAny(clause.verb + 1, senses::memberLike);
    const Actor agent = isForMembers || isMembersWork ? Actor::Member : roles().agentOf(index);
    return agent == Actor::Member && isInOwnUnit(index) ? Actor::Cooperative : agent;
}

/// Members grow and catch, unless it is told of the cooperative: "koperasi menanam", "pembibitan oleh koperasi".
Actor MakeReader::growerOf(int index) const
{
    const Clause &clause = m_reading.clause(index);
    const Actor agent = roles().agentOf(index);
    if (agent != Actor::Cooperative || !roles().isAgentTold(index))
        return agent == Actor::Other ? Actor::Other : Actor::Member;
    const bool isNoun = sentence()[clause.verb].form == Form::Process || sentence()[clause.verb].form == Form::Bare;
    const bool isDone = sentence().has({Sense::By}, clause.verb, clause.last)
        || (clause.isLinked && index > 0
            && sentence().isAny(m_reading.clause(index - 1).verb, {Sense::Do, Sense::Run}));
    return isNoun && !isDone ? Actor::Member : Actor::Cooperative;
}

void MakeReader::readAct(qsizetype at)
{
    const int index = roles().clauseAt(at);
    if (sentence().is(at, Sense::Grow) && !sentence().isAny(at, senses::makes)) {
        m_said.append(m_reading.said(Saying::Make, at, growerOf(index)));
        return;
    }
    if (!sentence().isAny(at, senses::makes) || isNamedOnly(at))
        return;
    Said said = m_reading.said(Saying::Make, at, makerOf(index));
    said.detail = stageAt(at);
    said.isOfMembersGoods = m_reading.dealing().isOfMembersGoods(index);
    said.isHired = sentence().is(at, Sense::Hired);
    m_said.append(said);
    if (said.actor == Actor::Cooperative && m_reading.dealing().isForMakers(index))
        m_said.append(m_reading.said(Saying::Procure, at));
}

void MakeReader::readUnit(qsizetype at)
{
    static const Senses unitPlaces
        = senses::units | Senses{Sense::UnitHead, Sense::Machine, Sense::Factory, Sense::Ground, Sense::Home};
    const bool isTaught = sentence().isAny(at - 1, {Sense::Teach});
    if (!sentence().isAny(at, unitPlaces) || isTaught || m_reading.isPaidFor(at))
        return;
    const bool isMade = isPartOfUnit(sentence(), at + 1);
    if (!isMade && !sentence().isAny(at, senses::units | Senses{Sense::Factory})) {
        if (isOwnPlace(at))
            m_said.append(m_reading.said(Saying::OwnUnit, at));
        return;
    }
    const std::optional<Actor> owner = roles().ownerOf(at);
    if (!owner)
        return;
    const bool isRentedOut = *owner == Actor::Cooperative && sentence().has({Sense::RentOut});
    Said said = m_reading.said(Saying::OwnUnit, at, isRentedOut ? Actor::Other : *owner);
    said.detail = isMade ? stageAt(at + 1) : stageAt(at);
    m_said.append(said);
}

/// Any place becomes a unit when it is the cooperative's and things are made or grown there.
bool MakeReader::isOwnPlace(qsizetype at) const
{
    if (roles().ownerOf(at) != Actor::Cooperative || sentence().has({Sense::RentOut}))
        return false;
    if (sentence().is(at, Sense::Ground))
        return true;
    const bool isPlaceOfWork = m_reading.tellsOfMaking() && !sentence().isAny(at, {Sense::Repair, Sense::Machine});
    return isPlaceOfWork
        && (m_reading.isBehind({Sense::At}, at)
            || sentence().isAny(m_reading.verbOf(at), {Sense::Own, Sense::Run, Sense::Do}));
}

} // namespace

void readMaking(const Reading &reading, qsizetype at, QList<Said> &said)
{
    MakeReader reader(reading, said);
    if (reading.sentence()[at].isVerb && !reading.isTopic(reading.roles().clauseAt(at)))
        reader.readAct(at);
    reader.readUnit(at);
}

} // namespace lumbung

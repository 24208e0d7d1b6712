// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classify/weighing.h"

#include "app/domain/codelist.h"

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

// Weights for whose trade it is, where no people are named.
constexpr int goodsWeight = 4;
constexpr int groupWeight = 3;
constexpr int inputWeight = 2;
constexpr int hintWeight = 2;

constexpr double startConfidence = 0.55;
constexpr double leastConfidence = 0.05;
constexpr double mostConfidence = 0.98;

const QString marketing = u"svcMarketing"_s;
const QString education = u"svcEducation"_s;

} // namespace

QString serviceCode(Saying what)
{
    switch (what) {
    case Saying::Procure:
        return u"svcProcurement"_s;
    case Saying::Market:
        return marketing;
    case Saying::Workshop:
        return u"svcWorkshop"_s;
    case Saying::Education:
        return education;
    default:
        return {};
    }
}

void Weighing::addMake(const Said &said)
{
    if (said.actor == Actor::Other)
        return;
    if (said.denial != Denial::None) {
        ++(said.denial == Denial::Negated ? m_refusals : m_takenBack);
        return;
    }
    if (said.actor == Actor::Member) {
        ++m_madeByMembers;
        return;
    }
    ++(said.what == Saying::OwnUnit ? m_units : m_made);
    if (said.isOfMembersGoods)
        ++(said.isHired ? m_hired : m_madeOfMembersGoods);
    if (!said.detail.isEmpty())
        m_stages.insert(said.detail);
}

void Weighing::addService(const Said &said, const QString &code)
{
    if (said.denial == Denial::None && said.actor == Actor::Cooperative)
        ++(said.isWeak ? m_weakServices : said.isOwnTrade ? m_ownTrade : m_services)[code];
}

void Weighing::add(const Said &said)
{
    const QString service = serviceCode(said.what);
    if (!service.isEmpty())
        addService(said, service);
    else if (said.what == Saying::Make || said.what == Saying::OwnUnit)
        addMake(said);
    else if (said.what == Saying::Trade)
        (said.isPerson ? m_people : m_goods)[said.detail] += said.isWeak ? inputWeight : goodsWeight;
    else if (said.what == Saying::Vague)
        ++m_vague;
    else if (said.denial != Denial::None)
        ++m_takenBack;
    else if (said.what == Saying::Support)
        m_support += said.isWeak ? 0 : 1;
    else
        ++m_otherBusiness;
}

void Weighing::addHint(const QString &trade)
{
    m_hints[trade] += hintWeight;
}

QString Weighing::producing() const
{
    const bool areProducers
        = m_background.isProducing || !m_people.isEmpty() || (m_otherBusiness == 0 && !m_goods.isEmpty());
    if (m_vague > 0 && m_made == 0 && m_goods.isEmpty() && m_people.isEmpty())
        return {};
    QSet<QString> material = services();
    material.remove(education);
    if (hasOwnUnit() || !material.isEmpty())
        return u"yes"_s;
    if (areProducers && (m_services.contains(education) || m_support > 0))
        return u"yes"_s;
    if (m_weakServices.size() > 1)
        return u"yes"_s;
    if (m_otherBusiness == 0 && m_madeByMembers > 0 && m_vague == 0)
        return u"yes"_s;
    if (m_vague > 0 || (!m_weakServices.isEmpty() && m_otherBusiness == 0))
        return {};
    return m_otherBusiness > 0 || (m_refusals > 0 && m_takenBack == 0) ? u"no"_s : QString();
}

QSet<QString> Weighing::services() const
{
    QSet<QString> given;
    for (const QString &code : m_services.keys() + (hasOwnUnit() ? QStringList() : m_ownTrade.keys()))
        given.insert(code);
    if (given.isEmpty() && m_weakServices.size() > 1)
        given = QSet<QString>(m_weakServices.keyBegin(), m_weakServices.keyEnd());
    // Who works on members' goods and has no other maker's takes in what members make.
    const bool isSoldOn = m_hired > 0 && m_stages.contains(u"stageEnd"_s); // milled for a fee is not packed
    if (m_madeOfMembersGoods > 0 || isSoldOn)
        given.insert(marketing);
    return given;
}

/// Those said of people; else the commodity spoken of most.
QStringList Weighing::trades() const
{
    if (!m_people.isEmpty())
        return m_people.keys();
    QMap<QString, int> weights = m_goods.isEmpty() ? m_hints : m_goods;
    if (!m_background.trade.isEmpty())
        weights[m_background.trade] += groupWeight;
    const auto most = std::ranges::max_element(weights);
    return most == weights.end() ? QStringList() : QStringList{weights.key(*most)};
}

StandingFacts Weighing::answers() const
{
    StandingFacts answers;
    answers.producing = producing();
    if (answers.producing != "yes"_L1)
        return answers;
    answers.ownUnit = hasOwnUnit() ? u"yes"_s : u"no"_s;
    answers.stages = joinCodes(codeList(u"stage"_s), m_stages.values());
    answers.services = joinCodes(codeList(u"service"_s), services().values());
    answers.trades = joinCodes(codeList(u"trade"_s), trades());
    return answers;
}

double Weighing::confidence(bool isProducerByType) const
{
    const bool isExpected = m_background.isProducing || isProducerByType;
    const QString answer = producing();
    if (answer.isEmpty())
        return isExpected ? 0.35 : 0.2;
    double value = startConfidence;
    if (answer == "yes"_L1) {
        value += 0.06 * std::min<qsizetype>(3, m_made + 2 * m_units + m_services.size());
        value += !m_people.isEmpty() ? 0.1 : m_goods.isEmpty() ? -0.05 : 0.05;
        value += isExpected ? 0.08 : 0;
        value -= m_otherBusiness > 0 ? 0.06 : 0;
        value -= hasOwnUnit() && m_refusals + m_takenBack > 0 ? 0.15 : 0;
    } else {
        value += 0.07 * std::min(4, m_otherBusiness);
        value -= isExpected ? 0.2 : 0;
        value -= !m_people.isEmpty() ? 0.1 : 0;
    }
    return std::clamp(value, leastConfidence, mostConfidence);
}

} // namespace lumbung

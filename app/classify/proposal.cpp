// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classify/proposal.h"

#include "app/classify/clausereader.h"
#include "app/domain/codelist.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int personWeight = 3; // "petani" says more of the members than "padi"
constexpr double startConfidence = 0.55;
constexpr double leastConfidence = 0.05;
constexpr double mostConfidence = 0.98;

/// What a description adds up to.
struct Sum {
    int made = 0, madeByMembers = 0, notMade = 0;
    int units = 0, noUnits = 0;
    int otherBusiness = 0; ///< finance, retail, services
    QSet<QString> stages, services;
    QMap<QString, int> trades;

    int tradeWeight() const { return std::accumulate(trades.cbegin(), trades.cend(), 0); }
};

QString serviceCode(Saying what)
{
    switch (what) {
    case Saying::Procure:
        return u"svcProcurement"_s;
    case Saying::Market:
        return u"svcMarketing"_s;
    case Saying::Workshop:
        return u"svcWorkshop"_s;
    case Saying::Education:
        return u"svcEducation"_s;
    default:
        return {};
    }
}

void addMake(Sum &sum, const Said &said)
{
    if (said.actor == Actor::Other)
        return;
    if (said.actor == Actor::Member) {
        sum.madeByMembers += said.isDenied ? 0 : 1;
        return;
    }
    if (said.isDenied) {
        ++sum.notMade;
        return;
    }
    ++sum.made;
    if (!said.detail.isEmpty())
        sum.stages.insert(said.detail);
}

void addUp(Sum &sum, const Said &said)
{
    const QString service = serviceCode(said.what);
    if (!service.isEmpty()) {
        if (!said.isDenied && said.actor == Actor::Cooperative)
            sum.services.insert(service);
    } else if (said.what == Saying::Make) {
        addMake(sum, said);
    } else if (said.what == Saying::OwnUnit) {
        if (said.actor == Actor::Cooperative)
            ++(said.isDenied ? sum.noUnits : sum.units);
    } else if (said.what == Saying::Trade) {
        if (said.actor != Actor::Other)
            sum.trades[said.detail] += said.isPerson ? personWeight : 1;
    } else if (!said.isDenied) {
        ++sum.otherBusiness;
    }
}

bool isOwnUnit(const Sum &sum)
{
    return sum.made > 0 || sum.units > 0;
}

QString producing(const Sum &sum)
{
    QSet<QString> material = sum.services;
    material.remove(u"svcEducation"_s);
    if (isOwnUnit(sum))
        return u"yes"_s;
    if (sum.tradeWeight() > 0 && (!material.isEmpty() || sum.madeByMembers > 0))
        return u"yes"_s;
    if (sum.tradeWeight() >= personWeight && !sum.services.isEmpty())
        return u"yes"_s;
    return sum.otherBusiness > 0 ? u"no"_s : QString();
}

/// The trades that are said of people; else the commodity spoken of most.
QStringList trades(const Sum &sum)
{
    QStringList found;
    int most = 0;
    QString leading;
    for (auto trade = sum.trades.cbegin(); trade != sum.trades.cend(); ++trade) {
        if (*trade >= personWeight)
            found.append(trade.key());
        if (*trade > most) {
            most = *trade;
            leading = trade.key();
        }
    }
    return found.isEmpty() && most > 0 ? QStringList{leading} : found;
}

double confidence(const Sum &sum, const StandingFacts &answers, const ProposalInput &input)
{
    const CodeEntry *group = codeList(u"group"_s).find(input.group);
    const bool isProductive = group && group->more.value(u"productive"_s) == "yes"_L1;
    if (answers.producing.isEmpty())
        return isProductive ? 0.35 : 0.2;
    double value = startConfidence;
    if (answers.producing == "yes"_L1) {
        value += 0.06 * std::min(3, sum.made + 2 * sum.units + static_cast<int>(sum.services.size()));
        value += sum.tradeWeight() > 0 ? 0.08 : -0.05;
        value += isProductive || input.type == "producer"_L1 ? 0.08 : 0;
        value -= sum.otherBusiness > 0 ? 0.06 : 0;
        value -= isOwnUnit(sum) && sum.noUnits + sum.notMade > 0 ? 0.2 : 0;
    } else {
        value += 0.07 * std::min(3, sum.otherBusiness);
        value -= isProductive || input.type == "producer"_L1 ? 0.2 : 0;
        value -= sum.tradeWeight() > 0 ? 0.1 : 0;
    }
    return std::clamp(value, leastConfidence, mostConfidence);
}

QString meaning(const Said &said)
{
    const auto text = [](const char *words) { return QCoreApplication::translate("Classification", words); };
    switch (said.what) {
    case Saying::Make:
        return said.actor == Actor::Member ? text(QT_TRANSLATE_NOOP("Classification", "members make goods"))
            : said.actor == Actor::Other
            ? text(QT_TRANSLATE_NOOP("Classification", "somebody else makes goods"))
            : text(QT_TRANSLATE_NOOP("Classification", "the cooperative makes or works on goods"));
    case Saying::OwnUnit:
        return said.actor == Actor::Cooperative
            ? text(QT_TRANSLATE_NOOP("Classification", "production unit of the cooperative"))
            : text(QT_TRANSLATE_NOOP("Classification", "production unit of somebody else"));
    case Saying::Trade:
        return text(QT_TRANSLATE_NOOP("Classification", "whose production it is"));
    case Saying::Finance:
    case Saying::Retail:
    case Saying::Service:
        return text(QT_TRANSLATE_NOOP("Classification", "business that is no production"));
    default:
        return codeList(u"service"_s).title(serviceCode(said.what));
    }
}

void addEvidence(Proposal &proposal, const QString &field, const QList<Said> &said)
{
    for (const Said &one : said) {
        Evidence evidence{field, one.start, one.length, one.words, meaning(one), one.isDenied};
        if (one.isDenied) {
            evidence.meaning
                = QCoreApplication::translate("Classification", "denied, past or planned: %1").arg(evidence.meaning);
        }
        proposal.evidence.append(evidence);
    }
}

} // namespace

ProposalInput proposalInput(const Cooperative &record)
{
    return {record.name, record.facts.group, record.sector, record.facts.type, record.kbliMain, record.activity,
        record.products};
}

QString Proposal::words() const
{
    QStringList spoken;
    for (const Evidence &one : evidence) {
        if (one.length > 0 && !spoken.contains(one.words, Qt::CaseInsensitive))
            spoken.append(one.words);
    }
    return spoken.join("; "_L1);
}

Proposal propose(const ProposalInput &input)
{
    Proposal proposal;
    Sum sum;
    const QList<Said> activity = readText(input.activity);
    for (const Said &one : activity)
        addUp(sum, one);
    addEvidence(proposal, u"activity"_s, activity);
    // Products and name tell whose trade it is, never that something is produced.
    for (const auto &[field, words] : {std::pair(u"products"_s, input.products), std::pair(u"name"_s, input.name)}) {
        QList<Said> said = readText(words);
        said.removeIf([](const Said &one) { return one.what != Saying::Trade; });
        if (!activity.isEmpty()) {
            for (Said one : std::as_const(said)) {
                one.isPerson = false;
                addUp(sum, one);
            }
        }
        addEvidence(proposal, field, said);
    }

    StandingFacts answers;
    answers.producing = producing(sum);
    if (answers.producing == "yes"_L1) {
        answers.ownUnit = isOwnUnit(sum) ? u"yes"_s : u"no"_s;
        answers.stages = joinCodes(codeList(u"stage"_s), sum.stages.values());
        answers.services = joinCodes(codeList(u"service"_s), sum.services.values());
        answers.trades = joinCodes(codeList(u"trade"_s), trades(sum));
    }
    proposal.answers = classified(answers);
    const Classification outcome = classify(proposal.answers);
    proposal.rule = outcome.rule;
    proposal.citation = outcome.citation;
    proposal.sentence = outcome.sentence;
    proposal.confidence = confidence(sum, answers, input);
    return proposal;
}

} // namespace lumbung

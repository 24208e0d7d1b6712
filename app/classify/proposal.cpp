// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classify/proposal.h"

#include "app/classify/textreader.h"
#include "app/classify/weighing.h"
#include "app/domain/codelist.h"

#include <QCoreApplication>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

Background backgroundOf(const QString &group)
{
    static const QHash<QString, QString> trades{{u"farming"_s, u"farmers"_s}, {u"plantation"_s, u"farmers"_s},
        {u"forestry"_s, u"farmers"_s}, {u"kopra"_s, u"farmers"_s}, {u"kud"_s, u"farmers"_s},
        {u"livestock"_s, u"cattleKeepers"_s}, {u"fishers"_s, u"fishers"_s}, {u"kopinkra"_s, u"craftspeople"_s},
        {u"kopti"_s, u"craftspeople"_s}, {u"jamu"_s, u"otherTrade"_s}, {u"mining"_s, u"otherTrade"_s}};
    const CodeEntry *entry = codeList(u"group"_s).find(group);
    return {entry && entry->more.value(u"productive"_s) == "yes"_L1, trades.value(group)};
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
    case Saying::Support:
        return text(QT_TRANSLATE_NOOP("Classification", "help for members' production"));
    case Saying::Finance:
    case Saying::Retail:
    case Saying::Service:
        return text(QT_TRANSLATE_NOOP("Classification", "business that is no production"));
    case Saying::Vague:
        return text(QT_TRANSLATE_NOOP("Classification", "does not tell what is done"));
    default:
        return codeList(u"service"_s).title(serviceCode(said.what));
    }
}

Evidence evidenceOf(const Said &said, const QString &field, const QString &text)
{
    Evidence evidence{
        field, said.start, said.length, text.mid(said.start, said.length), meaning(said), said.denial != Denial::None};
    if (evidence.isAgainst) {
        evidence.meaning
            = QCoreApplication::translate("Classification", "denied, past or planned: %1").arg(evidence.meaning);
    }
    return evidence;
}

/// Products and name tell whose trade it is, never that something is produced.
void addHints(const QString &field, const QString &text, Weighing &weighing, Proposal &proposal)
{
    for (const Said &said : readText(text, false)) {
        if (said.what != Saying::Trade)
            continue;
        weighing.addHint(said.detail);
        proposal.evidence.append(evidenceOf(said, field, text));
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
    const Background background = backgroundOf(input.group);
    Proposal proposal;
    Weighing weighing(background);
    for (const Said &said : readText(input.activity, background.isProducing)) {
        weighing.add(said);
        proposal.evidence.append(evidenceOf(said, u"activity"_s, input.activity));
    }
    addHints(u"products"_s, input.products, weighing, proposal);
    addHints(u"name"_s, input.name, weighing, proposal);

    proposal.answers = classified(weighing.answers());
    const Classification outcome = classify(proposal.answers);
    proposal.rule = outcome.rule;
    proposal.citation = outcome.citation;
    proposal.sentence = outcome.sentence;
    proposal.confidence = weighing.confidence(input.type == "producer"_L1);
    return proposal;
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/demoanswers.h"

#include "app/classify/classifier.h"
#include "app/domain/codelist.h"

namespace lumbung::demo {

using namespace Qt::StringLiterals;

namespace {

/// Some of the entries of a list, at least one, in list order.
QString some(const QString &list, Random &random)
{
    const QList<CodeEntry> &entries = codeList(list).entries();
    const qsizetype always = random.below(static_cast<quint32>(entries.size()));
    QStringList chosen;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const bool isChosen = random.chance(350);
        if (i == always || isChosen)
            chosen.append(entries[i].code);
    }
    return chosen.join(u',');
}

} // namespace

StandingFacts answered(StandingFacts facts, const Business &business, bool hasUnit, Random &random)
{
    const bool isProducing = facts.type == "producer"_L1 ? random.chance(980) : random.chance(100);
    facts.producing = isProducing ? u"yes"_s : u"no"_s;
    if (isProducing) {
        facts.ownUnit = hasUnit ? u"yes"_s : u"no"_s;
        facts.stages = hasUnit ? some(u"stage"_s, random) : QString();
        facts.services = some(u"service"_s, random);
        facts.trades = business.trade.isEmpty() ? u"otherTrade"_s : business.trade;
    }
    return classified(facts);
}

} // namespace lumbung::demo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classify/textreader.h"

#include "app/classify/denial.h"
#include "app/classify/reading.h"

#include <algorithm>

namespace lumbung {

namespace {

struct Business {
    Sense sense;
    Saying what;
};
constexpr Business otherBusiness[] = {{Sense::Finance, Saying::Finance}, {Sense::RetailGoods, Saying::Retail},
    {Sense::Shop, Saying::Retail}, {Sense::Service, Saying::Service}, {Sense::RentOut, Saying::Service},
    {Sense::Vague, Saying::Vague}, {Sense::Inactive, Saying::Vague}};

void readBusiness(const Reading &reading, qsizetype at, QList<Said> &said)
{
    static const Senses elsewhere{Sense::To, Sense::From, Sense::For, Sense::Through, Sense::At};
    for (const Business &one : otherBusiness) {
        if (!reading.sentence().is(at, one.sense))
            continue;
        if (one.what != Saying::Retail || !reading.isBehind(elsewhere, at))
            said.append(reading.said(one.what, at));
        return;
    }
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
    for (const Sentence &sentence : std::as_const(sentences)) {
        const Reading reading(sentence, members);
        for (qsizetype at = 0; at < sentence.size(); ++at) {
            readMaking(reading, at, said);
            readServices(reading, at, said);
            readBusiness(reading, at, said);
            readTrades(reading, at, said);
        }
    }
    return said;
}

} // namespace lumbung

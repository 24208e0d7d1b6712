// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classify/clause.h"

#include <algorithm>

namespace lumbung {

namespace {

const Senses joining{Sense::And, Sense::Or, Sense::Then};
const Senses leading{Sense::Adverb, Sense::Only, Sense::Quantity, Sense::That, Sense::For, Sense::Now, Sense::Not,
    Sense::Plan, Sense::Past, Sense::Shared};

/// Where the words begin that lead to a verb: "dan | koperasi hanya | memasarkan". The verb itself when it stands
/// alone.
qsizetype leadStart(const Sentence &sentence, qsizetype verb, qsizetype after)
{
    const Senses lead = sentence[verb].form == Form::Passive ? leading : leading | senses::people;
    qsizetype at = verb;
    while (at - 1 > after && sentence[at].before == Break::None && sentence.isAny(at - 1, lead)
        && !(sentence.isAny(at - 1, senses::people) && sentence.isAny(at - 2, senses::prepositions)))
        --at;
    return at;
}

/// Where the clause of `verb` begins, when the one before has its verb at `previous`.
qsizetype boundary(const Sentence &sentence, qsizetype previous, qsizetype verb)
{
    const qsizetype lead = leadStart(sentence, verb, previous);
    if (sentence.isAny(lead - 1, joining) && lead - 1 > previous)
        return lead - 1;
    const qsizetype segment = sentence.segmentStart(verb);
    if (segment > previous)
        return segment;
    const qsizetype joined = sentence.findLast(joining, previous + 1, verb);
    if (joined >= 0)
        return joined;
    qsizetype at = verb;
    static const Senses openers{Sense::Adverb, Sense::Only, Sense::That, Sense::For};
    while (at - 1 > previous && sentence.isAny(at - 1, openers))
        --at;
    return at;
}

Clause clauseFrom(const Sentence &sentence, qsizetype first, qsizetype verb)
{
    Clause clause;
    clause.first = first;
    clause.verb = verb;
    clause.isLinked = first > 0 && sentence[first].before == Break::None && !sentence.isAny(first, joining)
        && !sentence.is(first, Sense::But);
    const qsizetype lead = leadStart(sentence, verb, first - 1);
    clause.isRelative = sentence.has({Sense::That}, std::min(first, lead), verb);
    clause.isPurpose = sentence.has({Sense::For}, std::min(first, lead), verb);
    return clause;
}

} // namespace

QList<Clause> clausesOf(const Sentence &sentence)
{
    QList<Clause> clauses;
    qsizetype previous = -1;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        if (!sentence[at].isVerb)
            continue;
        const qsizetype first = previous < 0 ? 0 : boundary(sentence, previous, at);
        if (!clauses.isEmpty())
            clauses.last().last = first;
        clauses.append(clauseFrom(sentence, first, at));
        previous = at;
    }
    if (clauses.isEmpty())
        clauses.append(Clause());
    clauses.last().last = sentence.size();
    return clauses;
}

} // namespace lumbung

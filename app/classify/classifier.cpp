// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classify/classifier.h"

#include "app/base/text.h"
#include "app/classify/schemecheck.h"
#include "app/domain/codelist.h"
#include "app/domain/fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

/// "a, b dan c"
QString enumerated(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    return QCoreApplication::translate("Classification", "%1 and %2", "the last two of an enumeration")
        .arg(words.first(words.size() - 1).join(", "_L1), words.last());
}

/// The labels of the answers, as they stand inside a sentence.
QString answersInWords(const StandingFacts &facts, const Field &field)
{
    QStringList labels;
    for (const QString &code : answersTo(facts, field.keyString())) {
        QString label = codeList(field.listName()).title(code);
        if (!label.isEmpty())
            label[0] = label[0].toLower();
        labels.append(label);
    }
    return enumerated(labels);
}

/// Puts the answers where the sentence names a field: "{stages}".
QString filledIn(QString sentence, const StandingFacts &facts, const Scheme &scheme)
{
    for (const Question &question : scheme.questions) {
        const QString place = u'{' + question.field + u'}';
        if (sentence.contains(place))
            sentence.replace(place, answersInWords(facts, *findField(question.field)));
    }
    return sentence;
}

} // namespace

Classification classify(const StandingFacts &given, const Scheme &scheme)
{
    const StandingFacts facts = withoutUnasked(given, scheme);
    const SchemeRule *rule = decidingRule(scheme, facts);
    if (!rule) {
        return {.kind = u"unclassified"_s,
            .rule = {},
            .sentence = QCoreApplication::translate(
                "Classification", "Not yet classified: no rule of the sheet fits the answers."),
            .citation = {}};
    }
    return {.kind = rule->outcome,
        .rule = rule->id,
        .sentence = filledIn(rule->sentence.inLanguage(), facts, scheme),
        .citation = rule->citation.inLanguage()};
}

QList<Question> askedQuestions(const StandingFacts &given, const Scheme &scheme)
{
    const StandingFacts facts = withoutUnasked(given, scheme);
    QList<Question> asked;
    std::ranges::copy_if(scheme.questions, std::back_inserter(asked),
        [&facts](const Question &question) { return holds(question.askedWhen, facts); });
    return asked;
}

DecisionNote noteFor(const StandingFacts &facts, DecisionBasis basis, const QString &reason, const Scheme &scheme)
{
    const SchemeRule *rule = decidingRule(scheme, withoutUnasked(facts, scheme));
    return {.scheme = scheme.id, .rule = rule ? rule->id : QString(), .basis = basis, .reason = reason};
}

StandingFacts classified(StandingFacts facts, const Scheme &scheme)
{
    facts = withoutUnasked(std::move(facts), scheme);
    const SchemeRule *rule = decidingRule(scheme, facts);
    facts.kind = rule ? rule->outcome : u"unclassified"_s;
    return facts;
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classify/schemecheck.h"

#include "app/domain/codelist.h"
#include "app/domain/fields.h"

#include <QSet>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

/// Null unless it is one of the fields whose answers decide the kind.
const Field *questionField(const QString &key)
{
    static const QStringList keys{u"producing"_s, u"ownUnit"_s, u"stages"_s, u"services"_s, u"trades"_s};
    return keys.contains(key) ? findField(key) : nullptr;
}

QString conditionProblem(const Condition &condition, const QString &place)
{
    for (auto entry = condition.cbegin(); entry != condition.cend(); ++entry) {
        const Field *field = questionField(entry.key());
        if (!field)
            return u"%1: unknown field \"%2\""_s.arg(place, entry.key());
        if (entry->isEmpty())
            return u"%1: no codes for \"%2\""_s.arg(place, entry.key());
        for (const QString &code : *entry) {
            if (!code.isEmpty() && !codeList(field->listName()).contains(code))
                return u"%1: unknown code \"%2\" of \"%3\""_s.arg(place, code, entry.key());
        }
    }
    return {};
}

QString questionProblem(const Question &question)
{
    const QString place = u"question \"%1\""_s.arg(question.id);
    const Field *field = questionField(question.field);
    if (!field)
        return u"%1: unknown field \"%2\""_s.arg(place, question.field);
    if (question.isMultiple != (field->type == FieldType::CodeSet))
        return u"%1: one answer or several?"_s.arg(place);
    if (!question.text.isComplete())
        return u"%1: the text is missing in a language"_s.arg(place);
    return conditionProblem(question.askedWhen, place);
}

QString ruleProblem(const SchemeRule &rule)
{
    const QString place = u"rule \"%1\""_s.arg(rule.id);
    if (!codeList(u"kind"_s).contains(rule.outcome))
        return u"%1: unknown outcome \"%2\""_s.arg(place, rule.outcome);
    if (!rule.sentence.isComplete())
        return u"%1: the sentence is missing in a language"_s.arg(place);
    if (!rule.citation.isComplete())
        return u"%1: the citation is missing"_s.arg(place);
    return conditionProblem(rule.when, place);
}

/// Every answer to every question, each set reduced to nothing or one of its codes: conditions cannot tell more apart.
QList<StandingFacts> everyAnswer(const Scheme &scheme)
{
    QList<Cooperative> records{Cooperative()};
    for (const Question &question : scheme.questions) {
        const Field *field = questionField(question.field);
        QList<Cooperative> answered = records;
        for (const CodeEntry &entry : codeList(field->listName()).entries()) {
            for (Cooperative record : std::as_const(records)) {
                field->set(record, entry.code);
                answered.append(record);
            }
        }
        records = answered;
    }
    QList<StandingFacts> facts;
    for (const Cooperative &record : std::as_const(records))
        facts.append(record.facts);
    return facts;
}

QString reachProblem(const Scheme &scheme)
{
    QSet<const SchemeRule *> deciding;
    QSet<QString> reached, asked;
    for (const StandingFacts &answers : everyAnswer(scheme)) {
        const StandingFacts facts = withoutUnasked(answers, scheme);
        if (const SchemeRule *rule = decidingRule(scheme, facts)) {
            deciding.insert(rule);
            reached.insert(rule->outcome);
        }
        for (const Question &question : scheme.questions) {
            if (holds(question.askedWhen, facts))
                asked.insert(question.id);
        }
    }
    for (const Question &question : scheme.questions) {
        if (!asked.contains(question.id))
            return u"question \"%1\" is never asked"_s.arg(question.id);
    }
    for (const SchemeRule &rule : scheme.rules) {
        if (!deciding.contains(&rule))
            return u"rule \"%1\" never decides"_s.arg(rule.id);
    }
    for (const CodeEntry &kind : codeList(u"kind"_s).entries()) {
        if (!reached.contains(kind.code))
            return u"no rule reaches the outcome \"%1\""_s.arg(kind.code);
    }
    return {};
}

/// The first value that occurs twice; empty when each is there once.
template <class List, class Member>
QString doubled(const List &list, Member member)
{
    QSet<QString> seen;
    for (const auto &entry : list) {
        if (seen.contains(entry.*member))
            return entry.*member;
        seen.insert(entry.*member);
    }
    return {};
}

} // namespace

QStringList answersTo(const StandingFacts &facts, const QString &field)
{
    const Field *question = questionField(field);
    if (!question)
        return {};
    Cooperative record;
    record.facts = facts;
    const QStringList codes = splitCodes(question->get(record).toString());
    return codes.isEmpty() ? QStringList{QString()} : codes;
}

bool holds(const Condition &condition, const StandingFacts &facts)
{
    for (auto entry = condition.cbegin(); entry != condition.cend(); ++entry) {
        const QStringList answers = answersTo(facts, entry.key());
        if (std::ranges::none_of(answers, [&entry](const QString &answer) { return entry->contains(answer); }))
            return false;
    }
    return true;
}

const SchemeRule *decidingRule(const Scheme &scheme, const StandingFacts &facts)
{
    const auto found
        = std::ranges::find_if(scheme.rules, [&facts](const SchemeRule &rule) { return holds(rule.when, facts); });
    return found == scheme.rules.cend() ? nullptr : &*found;
}

StandingFacts withoutUnasked(StandingFacts facts, const Scheme &scheme)
{
    Cooperative record;
    record.facts = std::move(facts);
    for (const Question &question : scheme.questions) {
        if (!holds(question.askedWhen, record.facts))
            questionField(question.field)->set(record, QVariant());
    }
    return record.facts;
}

QString schemeProblem(const Scheme &scheme)
{
    if (scheme.id.isEmpty() || !scheme.source.isComplete())
        return u"the id or the source is missing"_s;
    for (const Question &question : scheme.questions) {
        if (const QString problem = questionProblem(question); !problem.isEmpty())
            return problem;
    }
    for (const SchemeRule &rule : scheme.rules) {
        if (const QString problem = ruleProblem(rule); !problem.isEmpty())
            return problem;
    }
    for (const QString &id : {doubled(scheme.questions, &Question::id), doubled(scheme.questions, &Question::field),
             doubled(scheme.rules, &SchemeRule::id)}) {
        if (!id.isEmpty())
            return u"\"%1\" occurs twice"_s.arg(id);
    }
    return reachProblem(scheme);
}

} // namespace lumbung

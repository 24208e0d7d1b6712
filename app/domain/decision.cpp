// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/decision.h"

#include "app/domain/cooperative.h"
#include "app/domain/fields.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

struct BasisWords {
    DecisionBasis basis;
    const char *code;
    const char *title;
};

constexpr BasisWords basisList[] = {
    {DecisionBasis::Answered, "answered", QT_TRANSLATE_NOOP("Decision", "Answered")},
    {DecisionBasis::Confirmed, "confirmed", QT_TRANSLATE_NOOP("Decision", "Proposal confirmed")},
    {DecisionBasis::Imported, "imported", QT_TRANSLATE_NOOP("Decision", "Imported")},
    {DecisionBasis::Overridden, "overridden", QT_TRANSLATE_NOOP("Decision", "Decided anew")},
};

const BasisWords &basisWords(DecisionBasis basis)
{
    return *std::ranges::find(basisList, basis, &BasisWords::basis);
}

Error unknownQuestion(const QString &name)
{
    return {Error::Kind::Invalid,
        QCoreApplication::translate(
            "Decision", "“%1” is no question of the sheet. Nothing was saved; the questions are %2.")
            .arg(name, answerFields().join(", "_L1))};
}

} // namespace

QString basisCode(DecisionBasis basis)
{
    return QString::fromLatin1(basisWords(basis).code);
}

std::optional<DecisionBasis> basisOf(const QString &code)
{
    const auto *const found = std::ranges::find_if(
        basisList, [&code](const BasisWords &words) { return code == QLatin1StringView(words.code); });
    return found == std::end(basisList) ? std::nullopt : std::optional(found->basis);
}

QString basisTitle(DecisionBasis basis)
{
    return QCoreApplication::translate("Decision", basisWords(basis).title);
}

StandingFacts Decision::answers() const
{
    StandingFacts facts;
    facts.producing = producing;
    facts.ownUnit = ownUnit;
    facts.stages = stages;
    facts.services = services;
    facts.trades = trades;
    facts.kind = kind;
    return facts;
}

StandingFacts withAnswers(StandingFacts facts, const StandingFacts &answered)
{
    facts.producing = answered.producing;
    facts.ownUnit = answered.ownUnit;
    facts.stages = answered.stages;
    facts.services = answered.services;
    facts.trades = answered.trades;
    facts.kind = answered.kind;
    return facts;
}

bool haveSameAnswers(const StandingFacts &a, const StandingFacts &b)
{
    return std::ranges::all_of(
        answerFields(), [&](const QString &field) { return answerTo(a, field) == answerTo(b, field); });
}

const QStringList &answerFields()
{
    static const QStringList fields{u"producing"_s, u"ownUnit"_s, u"stages"_s, u"services"_s, u"trades"_s};
    return fields;
}

QString answerTo(const StandingFacts &facts, const QString &field)
{
    static constexpr std::pair<QLatin1StringView, QString StandingFacts::*> members[]
        = {{"producing"_L1, &StandingFacts::producing}, {"ownUnit"_L1, &StandingFacts::ownUnit},
            {"stages"_L1, &StandingFacts::stages}, {"services"_L1, &StandingFacts::services},
            {"trades"_L1, &StandingFacts::trades}, {"kind"_L1, &StandingFacts::kind}};
    for (const auto &[key, member] : members) {
        if (field == key)
            return facts.*member;
    }
    return {};
}

QString answersText(const StandingFacts &facts)
{
    QStringList answers;
    for (const QString &field : answerFields()) {
        QString answer = answerTo(facts, field);
        if (!answer.isEmpty())
            answers.append(field + u'=' + answer.replace(u',', u'|'));
    }
    return answers.join(u',');
}

Result<StandingFacts> parseAnswers(const QString &written)
{
    Cooperative carrier;
    for (const QString &part : written.split(u',', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0).trimmed();
        if (!answerFields().contains(name))
            return unknownQuestion(name);
        const Field &field = *findField(name);
        QString answer = part.section(u'=', 1).trimmed();
        const Result<QVariant> value = parseValue(field, answer.replace(u'|', u','));
        if (!value)
            return value.error();
        field.set(carrier, *value);
    }
    return carrier.facts;
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classify/scheme.h"

#include "app/base/text.h"
#include "app/classify/schemecheck.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

QStringList stringsFrom(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue entry : value.toArray())
        strings.append(entry.toString());
    return strings;
}

Condition conditionFrom(const QJsonValue &value)
{
    Condition condition;
    const QJsonObject object = value.toObject();
    for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry)
        condition.insert(entry.key(), stringsFrom(entry.value()));
    return condition;
}

Question questionFrom(const QJsonValue &value)
{
    Question question;
    question.id = value["id"_L1].toString();
    question.field = value["field"_L1].toString();
    question.text = bilingualText(value["text"_L1]);
    question.askedWhen = conditionFrom(value["askedWhen"_L1]);
    question.isMultiple = value["multiple"_L1].toBool();
    return question;
}

SchemeRule ruleFrom(const QJsonValue &value)
{
    SchemeRule rule;
    rule.id = value["id"_L1].toString();
    rule.when = conditionFrom(value["when"_L1]);
    rule.outcome = value["outcome"_L1].toString();
    rule.sentence = bilingualText(value["sentence"_L1]);
    rule.citation = bilingualText(value["citation"_L1]);
    return rule;
}

Error refused(const QString &detail)
{
    return {Error::Kind::Invalid,
        QCoreApplication::translate("Classification",
            "The classification scheme cannot be used: it contradicts itself or is incomplete. Install the program "
            "anew."),
        detail};
}

} // namespace

Result<Scheme> parseScheme(const QByteArray &json)
{
    QJsonParseError mistake;
    const QJsonDocument document = QJsonDocument::fromJson(json, &mistake);
    if (!document.isObject())
        return refused(mistake.error == QJsonParseError::NoError ? u"not an object"_s : mistake.errorString());

    Scheme scheme;
    scheme.id = document["id"_L1].toString();
    scheme.validFrom = QDate::fromString(document["validFrom"_L1].toString(), Qt::ISODate);
    scheme.source = bilingualText(document["source"_L1]);
    for (const QJsonValue question : document["questions"_L1].toArray())
        scheme.questions.append(questionFrom(question));
    for (const QJsonValue rule : document["rules"_L1].toArray())
        scheme.rules.append(ruleFrom(rule));

    const QString problem = schemeProblem(scheme);
    return problem.isEmpty() ? Result<Scheme>(scheme) : Result<Scheme>(refused(problem));
}

const Scheme &currentScheme()
{
    static const Scheme scheme = [] {
        QFile file(u":/classification/scheme-1.json"_s);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        const Result<Scheme> parsed = parseScheme(isOpen ? file.readAll() : QByteArray());
        Q_ASSERT_X(parsed, "currentScheme", qPrintable(parsed ? QString() : parsed.error().detail));
        return parsed ? *parsed : Scheme();
    }();
    return scheme;
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/classify/classifier.h"
#include "app/domain/codelist.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;

namespace {

QByteArray shippedScheme()
{
    QFile file(u":/classification/scheme-1.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All answers a clerk can give, sets with up to two codes.
QList<StandingFacts> everyAnswer()
{
    const QStringList yesNo{QString(), u"yes"_s, u"no"_s};
    const auto sets = [](const QString &name) {
        QStringList joined{QString()};
        const QList<CodeEntry> &entries = codeList(name).entries();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            joined.append(entries[i].code);
            if (i > 0)
                joined.append(entries[i - 1].code + u',' + entries[i].code);
        }
        return joined;
    };
    QList<StandingFacts> all;
    for (const QString &producing : yesNo) {
        for (const QString &ownUnit : yesNo) {
            for (const QString &stages : sets(u"stage"_s)) {
                for (const QString &services : sets(u"service"_s)) {
                    StandingFacts facts;
                    facts.producing = producing;
                    facts.ownUnit = ownUnit;
                    facts.stages = stages;
                    facts.services = services;
                    all.append(facts);
                    facts.trades = u"farmers"_s;
                    all.append(facts);
                }
            }
        }
    }
    return all;
}

} // namespace

class SchemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { text::setLanguage(u"id"_s); }

    void theShippedSchemeIsSound()
    {
        const Result<Scheme> scheme = parseScheme(shippedScheme());
        QVERIFY2(scheme, qPrintable(scheme ? QString() : scheme.error().detail));
        QCOMPARE(scheme->id, u"1"_s);
        QStringList fields;
        for (const Question &question : scheme->questions)
            fields.append(question.field);
        QCOMPARE(fields, (QStringList{u"producing"_s, u"ownUnit"_s, u"stages"_s, u"services"_s, u"trades"_s}));
        QCOMPARE(currentScheme().id, scheme->id);
        QCOMPARE(currentScheme().rules.size(), scheme->rules.size());
    }

    void everyAnswerLeadsToAKindWithItsReason()
    {
        QSet<QString> kinds;
        for (const StandingFacts &facts : everyAnswer()) {
            for (const QString &language : {u"id"_s, u"en"_s}) {
                text::setLanguage(language);
                const Classification outcome = classify(facts);
                QVERIFY(codeList(u"kind"_s).contains(outcome.kind));
                QVERIFY(!outcome.rule.isEmpty());
                QVERIFY(!outcome.citation.isEmpty());
                QVERIFY2(
                    !outcome.sentence.contains(u'{') && outcome.sentence.endsWith(u'.'), qPrintable(outcome.sentence));
                kinds.insert(outcome.kind);
            }
        }
        QCOMPARE(kinds.size(), codeList(u"kind"_s).entries().size());
    }

    void refusesADamagedScheme_data()
    {
        QTest::addColumn<QByteArray>("sound");
        QTest::addColumn<QByteArray>("damaged");
        QTest::addColumn<QString>("detail");
        QTest::newRow("unknown field of a question")
            << QByteArray(R"("field": "trades")") << QByteArray(R"("field": "name")") << u"unknown field"_s;
        QTest::newRow("unknown field of a condition")
            << QByteArray(R"("when": {"producing": ["no"]})") << QByteArray(R"("when": {"status": ["no"]})")
            << u"unknown field"_s;
        QTest::newRow("unknown code") << QByteArray(R"("ownUnit": ["no"]})") << QByteArray(R"("ownUnit": ["perhaps"]})")
                                      << u"unknown code"_s;
        QTest::newRow("unknown outcome") << QByteArray(R"("outcome": "kindII")")
                                         << QByteArray(R"("outcome": "kindIII")") << u"unknown outcome"_s;
        QTest::newRow("an outcome that nothing reaches")
            << QByteArray(R"("outcome": "kindII")") << QByteArray(R"("outcome": "kindI")") << u"no rule reaches"_s;
        QTest::newRow("a rule that never decides")
            << QByteArray(R"("when": {"producing": [""]})") << QByteArray(R"("when": {})") << u"never decides"_s;
        QTest::newRow("a question that nobody asks")
            << QByteArray(R"("askedWhen": {"producing": ["yes"], "ownUnit": ["yes"]})")
            << QByteArray(R"("askedWhen": {"producing": ["no"], "ownUnit": ["yes"]})") << u"never asked"_s;
        QTest::newRow("no codes") << QByteArray(R"("when": {"producing": ["no"]})")
                                  << QByteArray(R"("when": {"producing": []})") << u"no codes"_s;
        QTest::newRow("no citation") << QByteArray(R"("citation")") << QByteArray(R"("quotation")") << u"citation"_s;
        QTest::newRow("a sentence in one language")
            << QByteArray(R"("en": "Not a production)") << QByteArray(R"("xx": "Not a production)") << u"sentence"_s;
        QTest::newRow("a question in one language")
            << QByteArray(R"("en": "Whose)") << QByteArray(R"("xx": "Whose)") << u"text"_s;
        QTest::newRow("one answer to a set")
            << QByteArray(R"("multiple": true)") << QByteArray(R"("multiple": false)") << u"one answer or several"_s;
        QTest::newRow("a rule twice") << QByteArray(R"("id": "second-kind-no-stage")")
                                      << QByteArray(R"("id": "second-kind")") << u"twice"_s;
        QTest::newRow("no number of its own") << QByteArray(R"("id": "1")") << QByteArray(R"("id": "")") << u"id"_s;
        QTest::newRow("cut off") << QByteArray(R"("rules": [)") << QByteArray(R"("rules": )") << QString();
        QTest::newRow("no object at all") << shippedScheme() << QByteArray("[]") << u"not an object"_s;
        QTest::newRow("nothing") << shippedScheme() << QByteArray() << QString();
    }
    void refusesADamagedScheme()
    {
        QFETCH(const QByteArray, sound);
        QFETCH(const QByteArray, damaged);
        QFETCH(const QString, detail);
        QByteArray json = shippedScheme();
        QVERIFY(json.contains(sound));
        const Result<Scheme> scheme = parseScheme(json.replace(sound, damaged));
        QVERIFY(!scheme);
        QCOMPARE(scheme.error().kind, Error::Kind::Invalid);
        QVERIFY(!scheme.error().message.isEmpty());
        QVERIFY2(scheme.error().detail.contains(detail), qPrintable(scheme.error().detail));
    }
};

QTEST_GUILESS_MAIN(SchemeTest)
#include "tst_scheme.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/classify/classifier.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;

namespace {

/// Answers in the order of the questions: producing, ownUnit, stages, services, trades.
StandingFacts answers(const QStringList &codes)
{
    StandingFacts facts;
    facts.producing = codes.value(0);
    facts.ownUnit = codes.value(1);
    facts.stages = codes.value(2);
    facts.services = codes.value(3);
    facts.trades = codes.value(4);
    return facts;
}

QStringList fieldsAsked(const StandingFacts &facts)
{
    QStringList fields;
    for (const Question &question : askedQuestions(facts))
        fields.append(question.field);
    return fields;
}

} // namespace

class ClassifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { text::setLanguage(u"id"_s); }

    void answersLeadToAKind_data()
    {
        QTest::addColumn<StandingFacts>("facts");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("nothing answered")
            << StandingFacts{} << u"unclassified"_s
            << u"Belum diklasifikasi: belum dijawab apakah koperasi atau anggotanya membuat dan menjual barang."_s;
        QTest::newRow("no production")
            << answers({u"no"_s}) << u"notProduction"_s
            << u"Bukan koperasi produksi: baik koperasi maupun anggotanya tidak membuat dan menjual barang."_s;
        QTest::newRow("production, unit not answered")
            << answers({u"yes"_s}) << u"unclassified"_s
            << u"Koperasi produksi, tetapi jenisnya belum diklasifikasi: belum dijawab apakah ada unit produksi di koperasi."_s;
        QTest::newRow("first kind")
            << answers({u"yes"_s, u"no"_s, QString(), u"svcEducation"_s}) << u"kindI"_s
            << u"Koperasi produksi jenis pertama: tidak ada unit produksi di koperasi; pelayanan kepada anggota: pelayanan pendidikan."_s;
        QTest::newRow("first kind without services")
            << answers({u"yes"_s, u"no"_s}) << u"kindI"_s
            << u"Koperasi produksi jenis pertama: tidak ada unit produksi di koperasi; pelayanan kepada anggota belum dicatat."_s;
        QTest::newRow("second kind, one stage")
            << answers({u"yes"_s, u"yes"_s, u"stageMid"_s}) << u"kindII"_s
            << u"Koperasi produksi jenis kedua: ada unit produksi di koperasi, pada tahap tengah."_s;
        QTest::newRow("second kind without stage")
            << answers({u"yes"_s, u"yes"_s}) << u"kindII"_s
            << u"Koperasi produksi jenis kedua: ada unit produksi di koperasi; tahapnya (awal, tengah, atau akhir) belum dicatat."_s;
        QTest::newRow("answers below a no do not count")
            << answers({u"no"_s, u"yes"_s, u"stageEnd"_s}) << u"notProduction"_s
            << u"Bukan koperasi produksi: baik koperasi maupun anggotanya tidak membuat dan menjual barang."_s;
    }
    void answersLeadToAKind()
    {
        QFETCH(const StandingFacts, facts);
        const Classification outcome = classify(facts);
        QTEST(outcome.kind, "kind");
        QTEST(outcome.sentence, "sentence");
        QVERIFY(outcome.citation.startsWith(u"Lembar metadata"_s));
        QTEST(classified(facts).kind, "kind");
    }

    void severalStagesAreEnumerated()
    {
        text::setLanguage(u"en"_s); // without a translation the sentence's "and" is English
        StandingFacts facts = answers({u"yes"_s, u"yes"_s, u"stageStart,stageEnd"_s});
        QVERIFY(classify(facts).sentence.endsWith("start and end."_L1));
        facts.stages = u"stageStart,stageMid,stageEnd"_s;
        QVERIFY(classify(facts).sentence.endsWith("start, middle and end."_L1));
    }

    void citesThePlaceOfTheSheet()
    {
        const StandingFacts second = answers({u"yes"_s, u"yes"_s, u"stageEnd"_s});
        QCOMPARE(classify(second).citation, u"Lembar metadata, Keterangan, butir 8 – jenis kedua"_s);
    }

    void asksOnlyWhatTheAnswersCallFor()
    {
        QCOMPARE(fieldsAsked({}), QStringList{u"producing"_s});
        QCOMPARE(fieldsAsked(answers({u"no"_s})), QStringList{u"producing"_s});
        QCOMPARE(
            fieldsAsked(answers({u"yes"_s})), (QStringList{u"producing"_s, u"ownUnit"_s, u"services"_s, u"trades"_s}));
        QCOMPARE(fieldsAsked(answers({u"yes"_s, u"yes"_s})),
            (QStringList{u"producing"_s, u"ownUnit"_s, u"stages"_s, u"services"_s, u"trades"_s}));
        QCOMPARE(fieldsAsked(answers({u"no"_s, u"yes"_s})), QStringList{u"producing"_s});
    }

    void takesOutAnswersToQuestionsNoLongerAsked()
    {
        StandingFacts all = answers({u"yes"_s, u"yes"_s, u"stageEnd"_s, u"svcEducation"_s, u"farmers"_s});
        all.regency = u"33.01"_s;
        all.type = u"producer"_s;
        StandingFacts expected = all;
        expected.kind = u"kindII"_s;
        QCOMPARE(classified(all), expected);

        StandingFacts noUnit = all;
        noUnit.ownUnit = u"no"_s;
        expected.ownUnit = u"no"_s;
        expected.stages.clear();
        expected.kind = u"kindI"_s;
        QCOMPARE(classified(noUnit), expected);

        StandingFacts notProducing = all;
        notProducing.producing = u"no"_s;
        StandingFacts bare = answers({u"no"_s});
        bare.regency = u"33.01"_s;
        bare.type = u"producer"_s;
        bare.kind = u"notProduction"_s;
        QCOMPARE(classified(notProducing), bare);
    }

    void aSchemeWithoutAFittingRuleLeavesItUnclassified()
    {
        const Classification outcome = classify(answers({u"yes"_s}), Scheme());
        QCOMPARE(outcome.kind, u"unclassified"_s);
        QVERIFY(outcome.rule.isEmpty());
        QVERIFY(!outcome.sentence.isEmpty());
        QCOMPARE(classified(answers({u"yes"_s}), Scheme()).kind, u"unclassified"_s);
    }
};

QTEST_GUILESS_MAIN(ClassifierTest)
#include "tst_classifier.moc"

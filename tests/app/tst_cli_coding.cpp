// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clirunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;

/// From the draw to kappa by commands: sample, code, agreement.
class CliCodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        run.environment.insert(u"LUMBUNG_STORE"_s, m_folder->filePath(u"a.lumbung"_s));
        QCOMPARE(run({u"init"_s}).code, 0);
        QString lines;
        for (int number = 1; number <= 5; ++number) {
            lines += u"{\"name\": \"KUD Contoh %1\", \"regency\": \"33.0%1\", \"type\": \"producer\", \"legalNumber\": "
                     "\"%1/BH/VI\", \"legalDate\": \"1975-06-12\", \"activity\": \"Menggiling padi\", \"note\": "
                     "\"jelas jenis kedua\"}\n"_s.arg(number);
        }
        QCOMPARE(run({u"save"_s}, lines.toUtf8()).code, 0);
        for (const char *id : {"1", "2", "3", "4"})
            QCOMPARE(classify(id, u"producing=yes,ownUnit=yes,stages=stageEnd,trades=farmers"_s, u"Sari"_s), 0);
    }

    void drawsAndTellsTheNumber()
    {
        const CliOutcome drawn = run({u"sample"_s, u"--name"_s, u"Triwulan IV"_s, u"--share"_s, u"0,5"_s, u"--seed"_s,
            u"7"_s, u"--author"_s, u"Kepala"_s});
        QVERIFY2(drawn.code == 0, qPrintable(drawn.err));
        QCOMPARE(
            drawn.lines(), (QStringList{u"ACK 1"_s, u"Drawn: 2 of 4 classified cooperatives, with the seed 7."_s}));
        const QJsonObject told = rows({u"sample"_s}).first().toObject();
        QCOMPARE(told[u"name"_s], QJsonValue(u"Triwulan IV"_s));
        QCOMPARE(told[u"author"_s], QJsonValue(u"Kepala"_s));
        QCOMPARE(told[u"size"_s].toInt(), 2);
    }

    void drawsOnlyWhatIsAskedFor()
    {
        QCOMPARE(
            run({u"sample"_s, u"--name"_s, u"Dua"_s, u"--count"_s, u"9"_s, u"--regency"_s, u"33.01,33.02"_s}).code, 0);
        QStringList ids;
        for (const QJsonValue &one : rows({u"code"_s, u"--sample"_s, u"1"_s, u"--author"_s, u"Budi"_s}))
            ids.append(QString::number(one.toObject()[u"id"_s].toInt()));
        ids.sort();
        QCOMPARE(ids, (QStringList{u"1"_s, u"2"_s}));
    }

    void showsTheSecondClerkNothingOfTheFirstAnswers()
    {
        QCOMPARE(run({u"sample"_s, u"--name"_s, u"Semua"_s, u"--share"_s, u"1"_s}).code, 0);
        for (const QString &format : {u"table"_s, u"csv"_s, u"json"_s}) {
            const CliOutcome listed
                = run({u"code"_s, u"--sample"_s, u"1"_s, u"--author"_s, u"Budi"_s, u"--format"_s, format});
            QVERIFY2(listed.code == 0, qPrintable(listed.err));
            QVERIFY(listed.out.contains(u"KUD Contoh 3"_s));
            QVERIFY(listed.out.contains(u"Menggiling padi"_s));
            for (const QString &word : {u"jelas"_s, u"kind"_s, u"jenis kedua"_s, u"producing"_s, u"ownUnit"_s,
                     u"stageEnd"_s, u"End of the chain"_s, u"farmers"_s, u"Farmers"_s, u"Sari"_s})
                QVERIFY2(!listed.out.contains(word, Qt::CaseInsensitive), qPrintable(word + u'\n' + listed.out));
        }
    }

    void entersCodingsAndMeasuresAgreement()
    {
        QCOMPARE(run({u"sample"_s, u"--name"_s, u"Semua"_s, u"--share"_s, u"1"_s}).code, 0);
        const CliOutcome first = code("1", u"producing=yes,ownUnit=yes,stages=stageEnd,trades=farmers"_s, u"Budi"_s);
        QVERIFY2(first.code == 0, qPrintable(first.err));
        QVERIFY(first.out.startsWith(u"ACK 1\n"_s));
        QVERIFY(first.out.contains(u"item 8"_s)); // by the clerk's own answers
        QCOMPARE(code("2", u"producing=no"_s, u"Budi"_s).code, 0);
        QCOMPARE(rows({u"code"_s, u"--sample"_s, u"1"_s, u"--author"_s, u"Budi"_s}).size(), 2);
        QCOMPARE(code("3", u"producing=no"_s, u"Budi"_s).code, 0);
        QCOMPARE(code("4", u"producing=no"_s, u"Budi"_s).code, 0);
        QCOMPARE(run({u"code"_s, u"--sample"_s, u"1"_s, u"--author"_s, u"Budi"_s}).code, 1); // nothing left

        const QJsonObject producing = rows({u"agreement"_s, u"--sample"_s, u"1"_s}).first().toObject();
        QCOMPARE(producing[u"n"_s].toInt(), 4);
        QCOMPARE(producing[u"observed"_s].toDouble(), 0.25);
        QCOMPARE(producing[u"kappa"_s].toDouble(-1), 0.0);
        // Codings decide nothing.
        QVERIFY(run({u"show"_s, u"2"_s, u"--format"_s, u"json"_s}).out.contains(u"kindII"_s));
    }

    void refusesWhatCannotBeDrawn_data()
    {
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("word");
        const QStringList named{u"--name"_s, u"x"_s};
        QTest::newRow("no share") << named + QStringList{u"--share"_s, u"many"_s} << 2 << u"many"_s;
        QTest::newRow("more than all") << named + QStringList{u"--share"_s, u"1.5"_s} << 2 << u"1.5"_s;
        QTest::newRow("a count of nothing") << named + QStringList{u"--count"_s, u"0"_s} << 2 << u"--count"_s;
        QTest::newRow("an unknown group") << named + QStringList{u"--group"_s, u"bulan"_s} << 2 << u"bulan"_s;
        QTest::newRow("no name") << QStringList{u"--name"_s, u" "_s} << 3 << u"name"_s;
        QTest::newRow("nobody fits") << named + QStringList{u"--kind"_s, u"kindI"_s} << 1 << u"fits"_s;
    }
    void refusesWhatCannotBeDrawn()
    {
        QFETCH(const QStringList, args);
        QFETCH(const int, exitCode);
        QFETCH(const QString, word);
        const CliOutcome outcome = run(QStringList{u"sample"_s} + args);
        QCOMPARE(outcome.code, exitCode);
        QVERIFY2(outcome.err.contains(word), qPrintable(outcome.err));
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(rows({u"sample"_s}).size(), 0);
    }

    void refusesWhatCannotBeCoded_data()
    {
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("word");
        const QStringList sample{u"--sample"_s, u"1"_s};
        const QStringList answers{u"--answers"_s, u"producing=no"_s};
        QTest::newRow("no sample") << QStringList{u"--id"_s, u"1"_s} + answers << 2 << u"--sample"_s;
        QTest::newRow("an unknown sample") << QStringList{u"--sample"_s, u"9"_s} << 1 << u"9"_s;
        QTest::newRow("no cooperative") << sample + answers << 2 << u"--id"_s;
        QTest::newRow("not in the sample") << sample + QStringList{u"--id"_s, u"5"_s} + answers << 1 << u"sample"_s;
        QTest::newRow("no answers") << sample + QStringList{u"--id"_s, u"1"_s} << 3 << u"first question"_s;
        QTest::newRow("an unknown answer")
            << sample + QStringList{u"--id"_s, u"1"_s, u"--answers"_s, u"producing=maybe"_s} << 2 << u"maybe"_s;
        QTest::newRow("the own answers") << sample + QStringList{u"--id"_s, u"1"_s, u"--author"_s, u"Sari"_s} + answers
                                         << 5 << u"your own"_s;
    }
    void refusesWhatCannotBeCoded()
    {
        QFETCH(const QStringList, args);
        QFETCH(const int, exitCode);
        QFETCH(const QString, word);
        QCOMPARE(run({u"sample"_s, u"--name"_s, u"Semua"_s, u"--share"_s, u"1"_s}).code, 0);
        const CliOutcome outcome = run(QStringList{u"code"_s} + args);
        QCOMPARE(outcome.code, exitCode);
        QVERIFY2(outcome.err.contains(word), qPrintable(outcome.err));
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(rows({u"sample"_s}).first().toObject()[u"coded"_s].toInt(), 0);
    }

private:
    int classify(const char *id, const QString &answers, const QString &author)
    {
        return run({u"classify"_s, u"--id"_s, QString::fromLatin1(id), u"--author"_s, author, u"--answers"_s, answers})
            .code;
    }
    CliOutcome code(const char *id, const QString &answers, const QString &author)
    {
        return run({u"code"_s, u"--sample"_s, u"1"_s, u"--id"_s, QString::fromLatin1(id), u"--author"_s, author,
            u"--answers"_s, answers});
    }
    QJsonArray rows(const QStringList &args)
    {
        return QJsonDocument::fromJson(run(args + QStringList{u"--format"_s, u"json"_s}).out.toUtf8()).array();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    CliRunner run;
};

QTEST_GUILESS_MAIN(CliCodingTest)
#include "tst_cli_coding.moc"

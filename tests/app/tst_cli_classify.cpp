// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clirunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;

/// classify decides, classification shows how it was decided and by which paragraph.
class CliClassifyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        run.environment.insert(u"LUMBUNG_STORE"_s, m_folder->filePath(u"a.lumbung"_s));
        QCOMPARE(run({u"init"_s}).code, 0);
        QCOMPARE(run({u"save"_s},
                     "{\"name\": \"KUD Sumber Rejeki\", \"regency\": \"33.01\", \"type\": \"producer\", "
                     "\"legalNumber\": \"8157/BH/VI\", \"legalDate\": \"1975-06-12\"}\n")
                     .out,
            u"ACK 1\n"_s);
    }

    void decidesAndKeepsWhatWasDecidedBefore()
    {
        const CliOutcome first = run({u"classify"_s, u"--id"_s, u"1"_s, u"--author"_s, u"Sari"_s, u"--answers"_s,
            u"producing=yes,ownUnit=Ada,stages=stageEnd|stageStart,services=svcMarketing,trades=Petani"_s});
        QVERIFY2(first.code == 0, qPrintable(first.err));
        QVERIFY(first.out.startsWith(u"ACK 1\n"_s));
        QVERIFY(first.out.contains(u"Metadata sheet"_s));
        run.clock.advance(60000);
        const CliOutcome second = run(
            {u"classify"_s, u"--id"_s, u"8157/BH/VI"_s, u"--author"_s, u"Budi"_s, u"--answers"_s, u"producing=no"_s,
                u"--basis"_s, u"overridden"_s, u"--reason"_s, u"Pabrik tutup"_s, u"--valid-from"_s, u"2025-07-01"_s});
        QVERIFY2(second.code == 0, qPrintable(second.err));

        const QJsonArray decisions = history();
        QCOMPARE(decisions.size(), 2);
        const QJsonObject newest = decisions[0].toObject();
        QCOMPARE(newest[u"kind"_s], QJsonValue(u"notProduction"_s));
        QCOMPARE(newest[u"basis"_s], QJsonValue(u"overridden"_s));
        QCOMPARE(newest[u"reason"_s], QJsonValue(u"Pabrik tutup"_s));
        QCOMPARE(newest[u"author"_s], QJsonValue(u"Budi"_s));
        QCOMPARE(newest[u"validFrom"_s], QJsonValue(u"2025-07-01"_s));
        const QJsonObject oldest = decisions[1].toObject();
        QCOMPARE(oldest[u"kind"_s], QJsonValue(u"kindII"_s));
        QCOMPARE(oldest[u"answers"_s],
            QJsonValue(u"producing=yes,ownUnit=yes,stages=stageStart|stageEnd,services=svcMarketing,trades=farmers"_s));
        QCOMPARE(oldest[u"scheme"_s], QJsonValue(u"1"_s));
        QVERIFY(oldest[u"rule"_s].toString().startsWith(u"second-kind"_s));
        QVERIFY(oldest[u"citation"_s].toString().contains(u"item 8"_s));
        QCOMPARE(oldest[u"author"_s], QJsonValue(u"Sari"_s));
        QVERIFY(oldest[u"at"_s].toString().startsWith(u"2026-01-05T01:00"_s));
    }

    void countsTheClassFromItsDay()
    {
        QCOMPARE(run({u"classify"_s, u"--id"_s, u"1"_s, u"--answers"_s, u"producing=yes,ownUnit=no"_s}).code, 0);
        QCOMPARE(run({u"classify"_s, u"--id"_s, u"1"_s, u"--answers"_s, u"producing=no"_s, u"--valid-from"_s,
                         u"1 Juli 2025"_s})
                     .code,
            0);
        const auto counted = [this](const char *kind, const char *day) {
            return run({u"list"_s, u"--kind"_s, QString::fromLatin1(kind), u"--as-of"_s, QString::fromLatin1(day),
                           u"--format"_s, u"csv"_s})
                       .lines()
                       .size()
                - 1;
        };
        QCOMPARE(counted("kindI", "1980-01-01"), 1);
        QCOMPARE(counted("kindI", "2025-06-30"), 1);
        QCOMPARE(counted("kindI", "2025-07-01"), 0);
        QCOMPARE(counted("notProduction", "2025-07-01"), 1);
    }

    void countsByStageEachCooperativeOnceInTheTotal()
    {
        QCOMPARE(run({u"save"_s},
                     "{\"name\": \"Koperasi Tani Jaya\", \"regency\": \"33.74\", \"type\": \"producer\", "
                     "\"legalNumber\": \"12/BH/2001\", \"legalDate\": \"2001-02-03\"}\n")
                     .code,
            0);
        const QString before = run.clock.nowUtc().addSecs(30).toString(Qt::ISODate);
        run.clock.advance(60000);
        QCOMPARE(run({u"classify"_s, u"--id"_s, u"1"_s, u"--valid-from"_s, u"2010-01-01"_s, u"--answers"_s,
                         u"producing=yes,ownUnit=yes,stages=stageStart|stageEnd"_s})
                     .code,
            0);
        const auto counted = [this](const QString &by, const QStringList &options) {
            return run(QStringList{u"count"_s, u"--by"_s, by, u"--format"_s, u"csv"_s} + options);
        };
        const CliOutcome now = counted(u"stage"_s, {});
        QCOMPARE(now.lines(),
            (QStringList{u"code,label,count,share"_s, u"stageStart,Start,1,0.500000"_s, u"stageMid,Middle,0,0.000000"_s,
                u"stageEnd,End,1,0.500000"_s, u"none,No stage recorded,0,0.000000"_s,
                u"unclassified,Not yet classified,1,0.500000"_s, u"TOTAL,Total,2,1.000000"_s}));
        QVERIFY2(now.err.contains(u"totals count each cooperative once"_s), qPrintable(now.err));
        QVERIFY(run({u"count"_s, u"--by"_s, u"stage"_s}).out.contains(u"totals count each cooperative once"_s));

        for (const QStringList &then :
            {QStringList{u"--as-of"_s, u"2009-12-31"_s}, QStringList{u"--as-known"_s, before}}) {
            QVERIFY(counted(u"stage"_s, then).lines().contains(u"unclassified,Not yet classified,2,1.000000"_s));
            QVERIFY(counted(u"stage"_s, then).lines().contains(u"stageStart,Start,0,0.000000"_s));
        }
        const QStringList crossed = counted(u"kind,stage"_s, {}).lines();
        QCOMPARE(crossed.first(), u"code,label,stageStart,stageMid,stageEnd,none,unclassified,count,share"_s);
        QVERIFY2(crossed.contains(u"kindII,Second kind,1,0,1,0,0,1,0.500000"_s), qPrintable(crossed.join(u'\n')));
        QCOMPARE(crossed.last(), u"TOTAL,Total,1,0,1,0,1,2,1.000000"_s);
        QCOMPARE(counted(u"stage"_s, {u"--stage"_s, u"Akhir"_s}).lines().last(), u"TOTAL,Total,1,1.000000"_s);
        QCOMPARE(counted(u"stage,kind,type"_s, {}).code, 2);
    }

    void keepsARepeatedDecision()
    {
        for (int i = 0; i < 2; ++i) {
            const CliOutcome outcome = run(
                {u"classify"_s, u"--id"_s, u"1"_s, u"--answers"_s, u"producing=no"_s, u"--basis"_s, u"confirmed"_s});
            QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        }
        QCOMPARE(history().size(), 2);
        QVERIFY(run({u"verify"_s}).out.startsWith(u"The register is sound."_s));
    }

    void refusesWhatCannotBeDecided_data()
    {
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const QStringList &args, int code, const char *word) {
            QTest::newRow(name) << args << code << QString::fromUtf8(word);
        };
        row("no cooperative", {u"--answers"_s, u"producing=no"_s}, 2, "--id");
        row("an unknown one", {u"--id"_s, u"77"_s, u"--answers"_s, u"producing=no"_s}, 1, "77");
        row("no answers", {u"--id"_s, u"1"_s}, 3, "first question");
        row("an unknown question", {u"--id"_s, u"1"_s, u"--answers"_s, u"colour=red"_s}, 2, "colour");
        row("the outcome alone", {u"--id"_s, u"1"_s, u"--answers"_s, u"kind=kindI"_s}, 2, "kind");
        row("an unknown answer", {u"--id"_s, u"1"_s, u"--answers"_s, u"producing=maybe"_s}, 2, "maybe");
        row("overridden without a reason",
            {u"--id"_s, u"1"_s, u"--answers"_s, u"producing=no"_s, u"--basis"_s, u"overridden"_s}, 3, "reason");
        row("an unknown basis", {u"--id"_s, u"1"_s, u"--answers"_s, u"producing=no"_s, u"--basis"_s, u"imported"_s}, 2,
            "imported");
        row("no day", {u"--id"_s, u"1"_s, u"--answers"_s, u"producing=no"_s, u"--valid-from"_s, u"31/02/2025"_s}, 2,
            "31/02/2025");
    }
    void refusesWhatCannotBeDecided()
    {
        QFETCH(const QStringList, args);
        QFETCH(const int, code);
        QFETCH(const QString, word);
        const CliOutcome outcome = run(QStringList{u"classify"_s} + args);
        QCOMPARE(outcome.code, code);
        QVERIFY2(outcome.err.contains(word), qPrintable(outcome.err));
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(history().size(), 0);
    }

    void showsTheHistoryAsATable()
    {
        QCOMPARE(run({u"classify"_s, u"--id"_s, u"1"_s, u"--answers"_s, u"producing=no"_s}).code, 0);
        const CliOutcome outcome = run({u"classification"_s, u"--id"_s, u"1"_s});
        QCOMPARE(outcome.code, 0);
        for (const auto &word : {u"KUD Sumber Rejeki"_s, u"not-production"_s, u"item 3"_s, u"Answered"_s})
            QVERIFY2(outcome.out.contains(word), qPrintable(outcome.out));
    }

private:
    QJsonArray history()
    {
        return QJsonDocument::fromJson(
            run({u"classification"_s, u"--id"_s, u"1"_s, u"--format"_s, u"json"_s}).out.toUtf8())
            .array();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    CliRunner run;
};

QTEST_GUILESS_MAIN(CliClassifyTest)
#include "tst_cli_classify.moc"

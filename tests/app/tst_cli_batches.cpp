// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/batchstore.h"
#include "tests/support/clirunner.h"
#include "tests/support/records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;
using lumbung::testing::soundCooperative;

/// What was taken in as one step, by commands: listed, undone, and what is told of what was taken back.
class CliBatchesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        run.clock.set(QDateTime(QDate(2026, 1, 5), QTime(1, 0), Qt::UTC));
        run.environment.insert(u"LUMBUNG_STORE"_s, path());
        run.environment.insert(u"USER"_s, u"sari"_s);
        QCOMPARE(run({u"init"_s}).code, 0);
        QVERIFY(takeIn() > 0);
        run.clock.advance(60000);
    }

    void listsWhatWasTakenIn()
    {
        const QJsonObject batch = rows({u"imports"_s}).first().toObject();
        QCOMPARE(batch[u"batch"_s].toInt(), 1);
        QCOMPARE(batch[u"kind"_s], QJsonValue(u"import"_s));
        QCOMPARE(batch[u"title"_s], QJsonValue(u"kiriman.xlsx"_s));
        QCOMPARE(batch[u"author"_s], QJsonValue(u"Budi"_s));
        QCOMPARE(batch[u"added"_s].toInt(), 2);
        QCOMPARE(batch[u"changed"_s].toInt(), 0);
        QVERIFY(batch[u"undoneAt"_s].isNull());
        const CliOutcome table = run({u"imports"_s});
        QVERIFY2(table.out.contains(u"kiriman.xlsx"_s), qPrintable(table.out));
    }

    void takesItBackAndTellsOfIt()
    {
        QCOMPARE(
            run({u"publish"_s, u"--as-of"_s, u"2025-12-31"_s, u"--note"_s, u"Uji"_s, u"--reason"_s, u"Uji"_s}).code, 0);
        const CliOutcome undone = run({u"undo-import"_s, u"1"_s, u"--reason"_s, u"Salah berkas"_s});
        QVERIFY2(undone.code == 0, qPrintable(undone.err));
        QVERIFY2(undone.out.startsWith(u"ACK "_s), qPrintable(undone.out));
        QVERIFY2(undone.err.contains(u"Taken out of the register: 2."_s), qPrintable(undone.err));
        const QJsonObject batch = rows({u"imports"_s}).first().toObject();
        QCOMPARE(batch[u"undoneBy"_s], QJsonValue(u"sari"_s));
        QCOMPARE(batch[u"undoneBecause"_s], QJsonValue(u"Salah berkas"_s));
        QCOMPARE(rows({u"list"_s}).size(), 0);

        const CliOutcome gone = run({u"show"_s, u"1"_s});
        QCOMPARE(gone.code, 1);
        QVERIFY2(gone.err.contains(u"kiriman.xlsx"_s), qPrintable(gone.err));
        const CliOutcome history = run({u"show"_s, u"1"_s, u"--history"_s});
        QCOMPARE(history.code, 0);
        QVERIFY2(history.out.contains(u"Salah berkas"_s), qPrintable(history.out));
        QVERIFY(history.err.contains(u"kiriman.xlsx"_s));
        QCOMPARE(rows({u"publications"_s, u"--id"_s, u"1"_s}).size(), 1);
        const CliOutcome why = run({u"why"_s, u"--id"_s, u"1"_s});
        QCOMPARE(why.code, 1);
        QVERIFY(why.out.contains(u"2026-01"_s));
        QCOMPARE(run({u"publication"_s, u"--number"_s, u"2026-01"_s, u"--format"_s, u"csv"_s, u"--out"_s,
                         m_folder->filePath(u"a.csv"_s)})
                     .code,
            0);
        const CliOutcome bridge = run({u"bridge"_s, u"2026-01"_s, u"2026-01-05"_s});
        QVERIFY2(bridge.code == 0, qPrintable(bridge.err));
        QCOMPARE(run({u"verify"_s}).code, 0);
    }

    void listsWhatItKeeps()
    {
        QCOMPARE(run({u"verify-records"_s, u"--ids"_s, u"2"_s}).code, 0);
        const CliOutcome undone = run({u"undo-import"_s, u"1"_s, u"--format"_s, u"json"_s});
        QCOMPARE(undone.code, 1);
        const QJsonArray told = QJsonDocument::fromJson(undone.out.toUtf8()).array();
        QCOMPARE(told.size(), 2);
        QCOMPARE(told[0][u"result"_s], QJsonValue(u"withdrawn"_s));
        QCOMPARE(told[1][u"result"_s], QJsonValue(u"kept"_s));
        QCOMPARE(told[1][u"name"_s], QJsonValue(u"KUD Dua"_s));
        QVERIFY(told[1][u"why"_s].toString().startsWith(u"Verified on"_s));
        QVERIFY(undone.err.contains(u"Kept, because edited since: 1."_s));
    }

    void changesNothingWhenAllWasEdited()
    {
        QCOMPARE(run({u"verify-records"_s, u"--ids"_s, u"1,2"_s}).code, 0);
        const CliOutcome undone = run({u"undo-import"_s, u"1"_s});
        QCOMPARE(undone.code, 1);
        QVERIFY(!undone.out.contains(u"ACK"_s));
        QVERIFY2(undone.err.contains(u"Nothing was changed"_s), qPrintable(undone.err));
        QVERIFY(rows({u"imports"_s}).first()[u"undoneAt"_s].isNull());
    }

    void refusesWhatIsNotThere_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("a word") << u"satu"_s << 2;
        QTest::newRow("nothing of this number") << u"99"_s << 1;
        QTest::newRow("below one") << u"0"_s << 2;
    }
    void refusesWhatIsNotThere()
    {
        QFETCH(const QString, number);
        QFETCH(const int, exitCode);
        const CliOutcome refused = run({u"undo-import"_s, number});
        QCOMPARE(refused.code, exitCode);
        QVERIFY(refused.out.isEmpty());
        QVERIFY(!refused.err.isEmpty());
    }

    void refusesToUndoTwice()
    {
        QCOMPARE(run({u"undo-import"_s, u"1"_s}).code, 0);
        const CliOutcome again = run({u"undo-import"_s, u"1"_s});
        QCOMPARE(again.code, 3);
        QVERIFY2(again.err.contains(u"undone before"_s), qPrintable(again.err));
    }

    void mergesTwoAndSeparatesThem()
    {
        QCOMPARE(
            run({u"publish"_s, u"--as-of"_s, u"2025-12-31"_s, u"--note"_s, u"Uji"_s, u"--reason"_s, u"Uji"_s}).code, 0);
        const QStringList words{
            u"merge"_s, u"1"_s, u"2"_s, u"--entered-twice"_s, u"--reason"_s, u"Sama"_s, u"--take"_s, u"name=absorb"_s};
        const CliOutcome merged = run(words);
        QVERIFY2(merged.code == 0, qPrintable(merged.err));
        const QJsonObject told = rows({u"merges"_s, u"--id"_s, u"1"_s}).first().toObject();
        QCOMPARE(told[u"keep"_s].toInt(), 1);
        QCOMPARE(told[u"absorb"_s].toInt(), 2);
        QVERIFY(told[u"from"_s].isNull());
        const CliOutcome shown = run({u"show"_s, u"2"_s});
        QCOMPARE(shown.code, 0);
        QVERIFY2(shown.out.contains(u"KUD Dua"_s), qPrintable(shown.out));
        QVERIFY2(shown.err.contains(u"It took in KUD Dua, number 2"_s), qPrintable(shown.err));
        QCOMPARE(rows({u"list"_s}).size(), 1);
        QCOMPARE(rows({u"publications"_s, u"--id"_s, u"1"_s}).size(), 1);
        const QString number = told[u"merge"_s].toVariant().toString();
        QVERIFY(merged.out.contains(u"ACK "_s + number));
        QCOMPARE(run({u"unmerge"_s, number}).code, 2);
        QCOMPARE(run({u"unmerge"_s, number, u"--reason"_s, u"Keliru"_s}).code, 0);
        QCOMPARE(rows({u"list"_s}).size(), 2);
        QCOMPARE(run({u"unmerge"_s, number, u"--reason"_s, u"Keliru"_s}).code, 3);
        QCOMPARE(run({u"unmerge"_s, u"77"_s, u"--reason"_s, u"Keliru"_s}).code, 1);
        QCOMPARE(run({u"verify"_s}).code, 0);
    }

    void mergesFromADayOn()
    {
        QCOMPARE(run({u"merge"_s, u"1"_s, u"2"_s, u"--from"_s, u"2024-07-01"_s, u"--basis"_s, u"Akta 7"_s,
                         u"--reason"_s, u"Penggabungan"_s})
                     .code,
            0);
        QCOMPARE(run({u"show"_s, u"2"_s, u"--timeline"_s}).code, 0);
        const auto counted = [this](const QString &day) {
            return rows({u"count"_s, u"--as-of"_s, day, u"--by"_s, u"type"_s}).first()[u"count"_s].toInt();
        };
        QCOMPARE(counted(u"2024-06-30"_s), 2);
        QCOMPARE(counted(u"2024-07-01"_s), 1);
    }

    void refusesAMergerThatIsNotSaidWhole_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("word");
        const QStringList why{u"--reason"_s, u"x"_s};
        QTest::newRow("neither") << why << u"--entered-twice"_s;
        QTest::newRow("both") << why + QStringList{u"--entered-twice"_s, u"--from"_s, u"2024-01-01"_s}
                              << u"--entered-twice"_s;
        QTest::newRow("no reason") << QStringList{u"--entered-twice"_s} << u"--reason"_s;
        QTest::newRow("no day") << why + QStringList{u"--from"_s, u"kemarin"_s} << u"kemarin"_s;
        QTest::newRow("a choice that is none")
            << why + QStringList{u"--entered-twice"_s, u"--take"_s, u"name=both"_s} << u"name=both"_s;
    }
    void refusesAMergerThatIsNotSaidWhole()
    {
        QFETCH(const QStringList, more);
        QFETCH(const QString, word);
        const CliOutcome refused = run(QStringList{u"merge"_s, u"1"_s, u"2"_s} + more);
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains(word), qPrintable(refused.err));
        QVERIFY(rows({u"merges"_s}).isEmpty());
    }

private:
    QString path() const { return m_folder->filePath(u"a.lumbung"_s); }

    qint64 takeIn()
    {
        const auto store = openStore(path(), Access::Write, run.clock);
        if (!store)
            return 0;
        auto writer = (*store)->beginWriting({u"Budi"_s, u"import: kiriman.xlsx"_s},
            BatchInfo{u"import"_s, u"kiriman.xlsx"_s, QString(64, u'a'), {}, {}});
        for (const QString &name : {u"KUD Satu"_s, u"KUD Dua"_s}) {
            if (!(*writer)->insert({soundCooperative(name), {}}))
                return 0;
        }
        return (*writer)->commit() ? (*writer)->action() : 0;
    }

    QJsonArray rows(const QStringList &args)
    {
        return QJsonDocument::fromJson(run(args + QStringList{u"--format"_s, u"json"_s}).out.toUtf8()).array();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    CliRunner run;
};

QTEST_GUILESS_MAIN(CliBatchesTest)
#include "tst_cli_batches.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/atomicfile.h"
#include "tests/support/clirunner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;

/// Publishing by commands: check, publish, list, write, verify, withdraw; verified records; notes on trends.
class CliPublishTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        run.clock.set(QDateTime(QDate(2026, 1, 5), QTime(1, 0), Qt::UTC));
        run.environment.insert(u"LUMBUNG_STORE"_s, path(u"a.lumbung"_s));
        run.environment.insert(u"USER"_s, u"sari"_s);
        QCOMPARE(run({u"init"_s}).code, 0);
        for (int number = 1; number <= 4; ++number)
            save(number);
        run.clock.advance(60000);
    }

    void listsWhatIsOpenWithoutPublishing()
    {
        const CliOutcome table = run({u"publish"_s, u"--as-of"_s, u"2025-12-31"_s, u"--check"_s});
        QCOMPARE(table.code, 1);
        QVERIFY2(table.out.contains(u"Records not verified by a supervisor"_s), qPrintable(table.out));
        const QJsonArray points = rows({u"publish"_s, u"--as-of"_s, u"2025-12-31"_s, u"--check"_s});
        QCOMPARE(points.first()[u"point"_s], QJsonValue(u"unclassified"_s));
        QCOMPARE(points.first()[u"count"_s].toInt(), 4);
        QCOMPARE(points.first()[u"ids"_s], QJsonValue(u"1,2,3,4"_s));
        QCOMPARE(rows({u"publications"_s}).size(), 0);
    }

    void publishesOverOpenPointsOnlyWithAReason()
    {
        const CliOutcome refused = run(order());
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains(u"Not yet classified: 4"_s), qPrintable(refused.err));
        QVERIFY(refused.out.isEmpty());
        const CliOutcome done = publish();
        QVERIFY2(done.code == 0, qPrintable(done.err));
        QCOMPARE(done.lines().first(), u"ACK 2026-01"_s);
        const QJsonObject told = rows({u"publications"_s}).first().toObject();
        QCOMPARE(told[u"number"_s], QJsonValue(u"2026-01"_s));
        QCOMPARE(told[u"asOf"_s], QJsonValue(u"2025-12-31"_s));
        QCOMPARE(told[u"total"_s].toInt(), 4);
        QCOMPARE(told[u"author"_s], QJsonValue(u"sari"_s));
        QVERIFY(done.out.contains(told[u"fingerprint"_s].toString()));
        QCOMPARE(run({u"verify"_s}).code, 0);
    }

    void comparesWithThePublicationBefore()
    {
        QCOMPARE(publish().code, 0);
        for (int number = 11; number <= 14; ++number)
            save(number, u"33.01"_s);
        const CliOutcome checked
            = run({u"publish"_s, u"--as-of"_s, u"2025-12-31"_s, u"--check"_s, u"--format"_s, u"json"_s});
        QVERIFY(checked.err.contains(u"2026-01"_s));
        const QJsonArray points = QJsonDocument::fromJson(checked.out.toUtf8()).array();
        QCOMPARE(points[4][u"point"_s], QJsonValue(u"difference"_s));
        QCOMPARE(points[4][u"count"_s].toInt(), 1);
        QCOMPARE(points[5][u"point"_s], QJsonValue(u"33.01"_s));
        QCOMPARE(points[5][u"before"_s].toInt(), 1);
        QCOMPARE(points[5][u"now"_s].toInt(), 5);
        QCOMPARE(points[5][u"ids"_s], QJsonValue(u"5,6,7,8"_s));
    }

    void writesTheSameFilesAtAnyTimeAndTellsThem_data()
    {
        QTest::addColumn<QString>("format");
        for (const QString &format : {u"csv"_s, u"json"_s, u"xlsx"_s})
            QTest::newRow(qPrintable(format)) << format;
    }
    void writesTheSameFilesAtAnyTimeAndTellsThem()
    {
        QFETCH(const QString, format);
        QCOMPARE(publish().code, 0);
        const QString file = path(u"terbitan."_s + format);
        const QString later = path(u"nanti"_s);
        const CliOutcome written = run({u"publication"_s, u"--number"_s, u"2026-01"_s, u"--out"_s, file});
        QVERIFY2(written.code == 0, qPrintable(written.err));
        QCOMPARE(written.out, QString(file + u'\n'));
        QVERIFY(written.err.isEmpty());
        save(9, u"33.02"_s);
        run.clock.advance(86400000);
        QCOMPARE(run({u"withdraw"_s, u"--number"_s, u"2026-01"_s, u"--reason"_s, u"Salah hitung"_s}).out,
            u"ACK 2026-01\n"_s);
        const CliOutcome again = run({u"--lang"_s, u"id"_s, u"publication"_s, u"--number"_s, u"2026-01"_s,
            u"--format"_s, format, u"--out"_s, later});
        QCOMPARE(again.code, 0);
        QVERIFY2(again.err.contains(u"Salah hitung"_s), qPrintable(again.err));
        QCOMPARE(*readFile(later), *readFile(file));

        const CliOutcome genuine = run({u"verify-publication"_s, file});
        QCOMPARE(genuine.code, 0);
        QCOMPARE(genuine.out, u"genuine 2026-01\n"_s);
        QVERIFY(genuine.err.contains(u"withdrawn"_s));
    }

    void tellsAlteredAndUnknownFiles()
    {
        QCOMPARE(publish().code, 0);
        const QString file = path(u"terbitan.csv"_s);
        QCOMPARE(run({u"publication"_s, u"--number"_s, u"2026-01"_s, u"--out"_s, file}).code, 0);
        QVERIFY(writeFileAtomically(file, readFile(file)->replace("Kab. Cilacap;1", "Kab. Cilacap;100")));
        const CliOutcome altered = run({u"verify-publication"_s, file});
        QCOMPARE(altered.code, 1);
        QCOMPARE(altered.out, u"altered 2026-01\n"_s);
        QVERIFY(altered.err.contains(u"terbitan.csv"_s) && altered.err.contains(u"altered"_s));
        QVERIFY(writeFileAtomically(file, "Kode;Jumlah\n33.01;7\n"));
        const CliOutcome unknown = run({u"verify-publication"_s, file});
        QCOMPARE(unknown.code, 1);
        QCOMPARE(unknown.out, u"unknown\n"_s);
        QCOMPARE(run({u"verify-publication"_s, path(u"tiada.csv"_s)}).code, 3);
    }

    void publishesForAPeriodByAnotherDefinition()
    {
        const CliOutcome done = run({u"publish"_s, u"--period"_s, u"TW III 2025"_s, u"--variant"_s, u"classified"_s,
            u"--note"_s, u"Rilis"_s, u"--reason"_s, u"Batas waktu"_s});
        QVERIFY2(done.code == 0, qPrintable(done.err));
        const QJsonObject told = rows({u"publications"_s}).first().toObject();
        QCOMPARE(told[u"asOf"_s], QJsonValue(u"2025-09-30"_s));
        QCOMPARE(told[u"variant"_s], QJsonValue(u"classified"_s));
        QCOMPARE(told[u"total"_s].toInt(), 0);
        const QString file = path(u"isi.json"_s);
        QCOMPARE(run({u"publication"_s, u"--number"_s, u"2026-01"_s, u"--out"_s, file}).code, 0);
        QCOMPARE(QJsonDocument::fromJson(*readFile(file))[u"period"_s], QJsonValue(u"2025-Q3"_s));
    }

    void findsThePublicationsOfACooperative()
    {
        QCOMPARE(publish().code, 0);
        const QJsonArray found = rows({u"publications"_s, u"--id"_s, u"2"_s});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first()[u"regency"_s], QJsonValue(u"33.02"_s));
        save(9, u"33.02"_s);
        QCOMPARE(run({u"publications"_s, u"--id"_s, u"5"_s}).code, 1);
    }

    void verifiesRecords()
    {
        QCOMPARE(run({u"verify-records"_s}).code, 2);
        QCOMPARE(run({u"verify-records"_s, u"--ids"_s, u"1,2"_s}).out, u"Verified: 2. Verified before: 0.\n"_s);
        QCOMPARE(run({u"verify-records"_s, u"--ids"_s, u"2,99"_s}).code, 1);
        QCOMPARE(rows({u"verify-records"_s, u"--list"_s}).size(), 2);
        QCOMPARE(run({u"verify-records"_s, u"--regency"_s, u"33.03"_s}).out, u"Verified: 1. Verified before: 0.\n"_s);
        const QJsonArray left = rows({u"verify-records"_s, u"--list"_s});
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first()[u"id"_s].toInt(), 4);
        const QJsonArray points = rows({u"publish"_s, u"--as-of"_s, u"2025-12-31"_s, u"--check"_s});
        QCOMPARE(points[1][u"count"_s].toInt(), 1);
    }

    void keepsNotesOnTrends()
    {
        QCOMPARE(run({u"breaks"_s, u"add"_s, u"--day"_s, u"2025-03-27"_s, u"--note"_s, u"Inpres 9/2025"_s}).out,
            u"ACK 1\n"_s);
        QCOMPARE(run({u"breaks"_s, u"change"_s, u"--break"_s, u"1"_s, u"--day"_s, u"27/03/2025"_s, u"--note"_s,
                         u"Inpres 9/2025: KDKMP"_s})
                     .out,
            u"ACK 2\n"_s);
        const QJsonObject note = rows({u"breaks"_s}).first().toObject();
        QCOMPARE(note[u"note"_s], QJsonValue(u"Inpres 9/2025: KDKMP"_s));
        QCOMPARE(note[u"day"_s], QJsonValue(u"2025-03-27"_s));
        QCOMPARE(run({u"breaks"_s, u"remove"_s, u"--break"_s, u"2"_s}).code, 0);
        QCOMPARE(rows({u"breaks"_s}).size(), 0);
    }

    void refusesWhatIsNotUnderstood_data()
    {
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("word");
        QTest::newRow("no day") << QStringList{u"publish"_s, u"--note"_s, u"x"_s} << 2 << u"--as-of"_s;
        QTest::newRow("day and period") << QStringList{u"publish"_s, u"--as-of"_s, u"2025-12-31"_s, u"--period"_s,
            u"2025"_s, u"--note"_s, u"x"_s}
                                        << 2 << u"--period"_s;
        QTest::newRow("no period") << QStringList{u"publish"_s, u"--period"_s, u"2025-Q7"_s, u"--note"_s, u"x"_s} << 2
                                   << u"2025-Q7"_s;
        QTest::newRow("an unknown definition")
            << QStringList{u"publish"_s, u"--period"_s, u"2025"_s, u"--variant"_s, u"guess"_s, u"--note"_s, u"x"_s} << 2
            << u"guess"_s;
        QTest::newRow("no note") << QStringList{u"publish"_s, u"--as-of"_s, u"2025-12-31"_s} << 2 << u"--note"_s;
        QTest::newRow("a day to come") << QStringList{u"publish"_s, u"--as-of"_s, u"2026-01-06"_s, u"--note"_s, u"x"_s}
                                       << 3 << u"yet to come"_s;
        QTest::newRow("no number") << QStringList{u"publication"_s, u"--out"_s, u"a.csv"_s} << 2 << u"--number"_s;
        QTest::newRow("no file") << QStringList{u"publication"_s, u"--number"_s, u"2026-01"_s} << 2 << u"--out"_s;
        QTest::newRow("another format") << QStringList{u"publication"_s, u"--number"_s, u"2026-01"_s, u"--out"_s,
            u"a.pdf"_s} << 2 << u"--format"_s;
        QTest::newRow("the register itself") << QStringList{u"publication"_s, u"--number"_s, u"2026-01"_s,
            u"--format"_s, u"csv"_s, u"--out"_s, u"REGISTER"_s}
                                             << 2 << u"register itself"_s;
        QTest::newRow("an unknown number")
            << QStringList{u"publication"_s, u"--number"_s, u"2026-07"_s, u"--out"_s, u"a.csv"_s} << 1 << u"2026-07"_s;
        QTest::newRow("withdrawn without a reason")
            << QStringList{u"withdraw"_s, u"--number"_s, u"2026-01"_s} << 2 << u"--reason"_s;
        QTest::newRow("an unknown one withdrawn")
            << QStringList{u"withdraw"_s, u"--number"_s, u"2026-07"_s, u"--reason"_s, u"x"_s} << 1 << u"2026-07"_s;
        QTest::newRow("ids that are none") << QStringList{u"verify-records"_s, u"--ids"_s, u"1,x"_s} << 2 << u"--ids"_s;
        QTest::newRow("an unknown word") << QStringList{u"breaks"_s, u"burn"_s} << 2 << u"burn"_s;
        QTest::newRow("a note without a day")
            << QStringList{u"breaks"_s, u"add"_s, u"--note"_s, u"x"_s} << 2 << u"--day"_s;
        QTest::newRow("a change of nothing") << QStringList{u"breaks"_s, u"remove"_s} << 2 << u"--break"_s;
        QTest::newRow("an unknown note") << QStringList{u"breaks"_s, u"remove"_s, u"--break"_s, u"7"_s} << 1 << u"7"_s;
    }
    void refusesWhatIsNotUnderstood()
    {
        QFETCH(QStringList, args);
        QFETCH(const int, exitCode);
        QFETCH(const QString, word);
        args.replaceInStrings(u"REGISTER"_s, path(u"a.lumbung"_s));
        const CliOutcome outcome = run(args);
        QCOMPARE(outcome.code, exitCode);
        QVERIFY2(outcome.err.contains(word), qPrintable(outcome.err));
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(rows({u"publications"_s}).size(), 0);
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    void save(int number, const QString &regency = {})
    {
        const QString line
            = u"{\"name\": \"KUD Contoh %1\", \"regency\": \"%2\", \"type\": \"producer\", \"legalNumber\": "
              "\"%1/BH/VI\", \"legalDate\": \"1975-06-12\"}\n"_s.arg(
                  QString::number(number), regency.isEmpty() ? u"33.0%1"_s.arg(number) : regency);
        QCOMPARE(run({u"save"_s}, line.toUtf8()).code, 0);
    }

    static QStringList order()
    {
        return {u"publish"_s, u"--as-of"_s, u"2025-12-31"_s, u"--note"_s, u"Rilis tahunan"_s};
    }
    CliOutcome publish() { return run(order() + QStringList{u"--reason"_s, u"Batas waktu"_s}); }

    QJsonArray rows(const QStringList &args)
    {
        return QJsonDocument::fromJson(run(args + QStringList{u"--format"_s, u"json"_s}).out.toUtf8()).array();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    CliRunner run;
};

QTEST_GUILESS_MAIN(CliPublishTest)
#include "tst_cli_publish.moc"

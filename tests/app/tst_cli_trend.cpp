// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clirunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;

/// Counting over periods from the command line.
class CliTrendTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        run.environment.insert(u"LUMBUNG_STORE"_s, m_folder.filePath(u"a.lumbung"_s));
        QCOMPARE(run({u"init"_s}).code, 0);
        save(1, u"2022-02-01"_s);
        save(2, u"2024-02-01"_s);
        run.clock.advance(60000);
        const CliOutcome published = run(
            {u"publish"_s, u"--as-of"_s, u"2024-12-31"_s, u"--note"_s, u"Rilis"_s, u"--reason"_s, u"Batas waktu"_s});
        QVERIFY2(published.code == 0, qPrintable(published.err));
        run.clock.advance(60000);
        save(3, u"2024-06-01"_s); // entered late
        QCOMPARE(run({u"breaks"_s, u"add"_s, u"--day"_s, u"2024-03-27"_s, u"--note"_s, u"Aturan baru"_s}).code, 0);
    }

    void countsWhatIsKnownAndWhatWasPublished()
    {
        const QJsonArray found = rows({u"--from"_s, u"2021"_s, u"--to"_s, u"2025"_s});
        QCOMPARE(found.size(), 5);
        const QList<int> known{0, 1, 1, 3, 3};
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(found.at(i)[u"period"_s].toString(), QString::number(2021 + i));
            QCOMPARE(found.at(i)[u"known"_s].toInt(), known.at(i));
            QCOMPARE(found.at(i)[u"published"_s].isNull(), i != 3);
        }
        QCOMPARE(found.at(3)[u"day"_s].toString(), u"2024-12-31"_s);
        QCOMPARE(found.at(3)[u"published"_s].toInt(), 2);
        QCOMPARE(found.at(3)[u"difference"_s].toInt(), 1);
        QCOMPARE(found.at(3)[u"publication"_s].toString(), u"2026-01"_s);
    }

    void countsQuartersByRegency()
    {
        const QJsonArray found = rows(
            {u"--from"_s, u"2024-Q1"_s, u"--to"_s, u"2024-Q4"_s, u"--period"_s, u"quarter"_s, u"--by"_s, u"regency"_s});
        QCOMPARE(found.size(), 36 * 4);
        QList<int> second;
        for (const QJsonValue row : found) {
            if (row[u"code"_s] == QJsonValue(u"33.02"_s))
                second.append(row[u"known"_s].toInt());
        }
        QCOMPARE(second, (QList<int>{1, 1, 1, 1}));
        QCOMPARE(found.at(0)[u"period"_s].toString(), u"2024-Q1"_s);
        QCOMPARE(found.at(0)[u"known"_s].toInt(), 2);
        QCOMPARE(found.at(3)[u"known"_s].toInt(), 3);
    }

    void tellsTheBreaksAboveTheTable()
    {
        const CliOutcome table = run({u"trend"_s, u"--from"_s, u"2023"_s, u"--to"_s, u"2025"_s});
        QVERIFY2(table.out.contains(u"27/03/2024: Aturan baru"_s), qPrintable(table.out));
        QVERIFY(!run({u"trend"_s, u"--from"_s, u"2025"_s}).out.contains(u"Aturan baru"_s));
    }

    void followsTheDefinition()
    {
        const QJsonArray found = rows({u"--from"_s, u"2024"_s, u"--to"_s, u"2024"_s, u"--variant"_s, u"classified"_s});
        QCOMPARE(found.first()[u"known"_s].toInt(), 0);
        QVERIFY(found.first()[u"published"_s].isNull());
    }

    void refusesWhatItCannotCount_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("named");
        QTest::newRow("period") << QStringList{u"--period"_s, u"week"_s} << u"week"_s;
        QTest::newRow("variable") << QStringList{u"--by"_s, u"stage"_s} << u"stage"_s;
        QTest::newRow("day") << QStringList{u"--from"_s, u"2024-Q9"_s} << u"2024-Q9"_s;
        QTest::newRow("future") << QStringList{u"--from"_s, u"2030"_s, u"--to"_s, u"2031"_s} << u"2030"_s;
        QTest::newRow("definition") << QStringList{u"--variant"_s, u"guess"_s} << u"guess"_s;
    }
    void refusesWhatItCannotCount()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QString, named);
        const CliOutcome refused = run(QStringList{u"trend"_s} + options);
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains(named), qPrintable(refused.err));
        QVERIFY(refused.out.isEmpty());
    }

private:
    void save(int number, const QString &founded)
    {
        const QString line
            = u"{\"name\": \"KUD Contoh %1\", \"regency\": \"33.0%1\", \"type\": \"producer\", \"legalNumber\": "
              "\"%1/BH/VI\", \"legalDate\": \"%2\"}\n"_s.arg(QString::number(number), founded);
        const CliOutcome saved = run({u"save"_s}, line.toUtf8());
        QVERIFY2(saved.code == 0, qPrintable(saved.err));
    }
    QJsonArray rows(const QStringList &options)
    {
        const CliOutcome outcome = run(QStringList{u"trend"_s, u"--format"_s, u"json"_s} + options);
        if (outcome.code != 0)
            qWarning("%s", qPrintable(outcome.err));
        return QJsonDocument::fromJson(outcome.out.toUtf8()).array();
    }

    QTemporaryDir m_folder;
    CliRunner run;
};

QTEST_GUILESS_MAIN(CliTrendTest)
#include "tst_cli_trend.moc"

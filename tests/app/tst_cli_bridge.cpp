// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/publishing.h"
#include "tests/support/bridgeregister.h"
#include "tests/support/clirunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;

namespace {

/// "opening 3", without what is 0
QStringList told(const CliOutcome &outcome)
{
    QStringList found;
    for (const QString &line : outcome.lines().mid(1)) {
        const QStringList cells = line.split(u',');
        if (cells.last() != "0"_L1)
            found.append(cells.first() + u' ' + cells.last());
    }
    return found;
}

} // namespace

/// bridge: why the number changed.
class CliBridgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { run.environment.insert(u"LUMBUNG_STORE"_s, m_register.store->path()); }

    void tellsTheBlocksBetweenTwoEnds_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("expected");
        const QStringList years{u"opening 4"_s, u"newly-founded 1"_s, u"dissolved 1"_s, u"closing 4"_s};
        QTest::newRow("years") << QStringList{u"2020"_s, u"2021"_s} << years;
        QTest::newRow("days") << QStringList{u"2020-12-31"_s, u"31/12/2021"_s} << years;
        QTest::newRow("quarters") << QStringList{u"2021-Q1"_s, u"2021-Q2"_s} << years;
        QTest::newRow("regency left") << QStringList{u"2020"_s, u"2021"_s, u"--regency"_s,
            u"33.01"_s} << QStringList{u"opening 3"_s, u"dissolved 1"_s, u"moved-out 1"_s, u"closing 1"_s};
        QTest::newRow("regency come to") << QStringList{u"2020"_s, u"2021"_s, u"--regency"_s,
            u"Kota Semarang"_s} << QStringList{u"opening 1"_s, u"newly-founded 1"_s, u"moved-in 1"_s, u"closing 3"_s};
        QTest::newRow("two knowledge times") << QStringList{u"2020@2021-01-31"_s, u"2020"_s}
                                             << QStringList{u"opening 3"_s, u"entered-late 1"_s, u"closing 4"_s};
        QTest::newRow("another definition") << QStringList{u"2020"_s, u"2020"_s, u"--variant"_s,
            u"official,classified"_s} << QStringList{u"opening 4"_s, u"definition-out 4"_s};
    }
    void tellsTheBlocksBetweenTwoEnds()
    {
        QFETCH(QStringList, arguments);
        const CliOutcome outcome = run(QStringList{u"bridge"_s, u"--format"_s, u"csv"_s} + arguments);
        QCOMPARE(outcome.code, 0);
        QTEST(told(outcome), "expected");
    }

    void showsEveryRegency()
    {
        const QStringList lines
            = run({u"bridge"_s, u"2020"_s, u"2021"_s, u"--by"_s, u"regency"_s, u"--format"_s, u"csv"_s}).lines();
        QCOMPARE(lines.size(), 37);
        QVERIFY(lines.first().startsWith("code,label,opening,newly-founded,"_L1));
        QVERIFY(lines.first().endsWith(",definition-out,closing"_L1));
        QCOMPARE(lines.at(1), u"33.01,Cilacap Regency,3,0,0,0,0,0,0,0,1,0,0,1,0,0,0,1"_s);
        QCOMPARE(lines.filter(u"33.74,"_s).value(0), u"33.74,Semarang City,1,1,0,0,1,0,0,0,0,0,0,0,0,0,0,3"_s);
        QCOMPARE(lines.last(), u"TOTAL,Total,4,1,0,0,0,0,0,0,1,0,0,0,0,0,0,4"_s);
    }

    void readsWellAsATable()
    {
        const CliOutcome outcome = run({u"bridge"_s, u"2020"_s, u"2021"_s});
        QVERIFY(outcome.out.contains(u"from 31 December 2020 to 31 December 2021"_s));
        QVERIFY(outcome.out.contains(u"official: Registered cooperatives"_s));
        QVERIFY(outcome.out.contains(u"+1"_s) && outcome.out.contains(u"\u22121"_s));
    }

    void listsABlockWithWhatPutEachThere()
    {
        const CliOutcome outcome
            = run({u"bridge"_s, u"2020"_s, u"2021"_s, u"--list"_s, u"dissolved"_s, u"--format"_s, u"json"_s});
        QCOMPARE(outcome.code, 0);
        const QJsonArray rows = QJsonDocument::fromJson(outcome.out.toUtf8()).array();
        QCOMPARE(rows.size(), 1);
        const QJsonObject row = rows.first().toObject();
        QCOMPARE(row["id"_L1].toInteger(), m_register.ended);
        QCOMPARE(row["name"_L1].toString(), u"KUD Bubar"_s);
        QCOMPARE(row["from-regency"_L1].toString(), u"33.01"_s);
        QVERIFY(row["to-regency"_L1].isNull());
        QCOMPARE(row["day"_L1].toString(), u"2021-06-07"_s);
        QCOMPARE(row["field"_L1].toString(), u"status"_s);
        QCOMPARE(row["old"_L1].toString(), u"active"_s);
        QCOMPARE(row["new"_L1].toString(), u"dissolved"_s);
        QCOMPARE(row["event"_L1].toString(), u"Pembubaran"_s);
        QCOMPARE(row["basis"_L1].toString(), u"Keputusan 518/7 Tahun 2021"_s);
        QCOMPARE(row["author"_L1].toString(), u"Sari Contoh"_s);
        QVERIFY(row["recorded-at"_L1].toString().startsWith("2021-08-01T02:00:00"_L1));

        const QStringList moved = run({u"bridge"_s, u"2020"_s, u"2021"_s, u"--list"_s, u"moved-in"_s, u"--regency"_s,
                                          u"33.74"_s, u"--format"_s, u"csv"_s})
                                      .lines();
        QCOMPARE(moved.size(), 2);
        QVERIFY2(moved.at(1).contains(u"KUD Pindah"_s) && moved.at(1).contains(u"33.01,33.74"_s), qPrintable(moved[1]));
        QCOMPARE(run({u"bridge"_s, u"2020"_s, u"2021"_s, u"--list"_s, u"moved-in"_s, u"--format"_s, u"csv"_s})
                     .lines()
                     .size(),
            1);
    }

    void bridgesPublications()
    {
        publish(QDate(2020, 12, 31));
        m_register.clock.advance(1000);
        {
            const auto records = bridgeRegister::made(m_register.store->cooperatives());
            Cooperative staying = bridgeRegister::made(records->load(m_register.staying));
            staying.facts.type = u"consumer"_s;
            FactChange wrong;
            wrong.isCorrection = true;
            wrong.event = u"Koreksi jenis"_s;
            bridgeRegister::made(records->save(staying, wrong, bridgeRegister::Register::author()));
        }
        m_register.clock.advance(1000);
        publish(QDate(2021, 12, 31));
        const QStringList arguments{u"bridge"_s, u"2022-01"_s, u"2022-02"_s};
        const QStringList expected{
            u"opening 4"_s, u"newly-founded 1"_s, u"dissolved 1"_s, u"corrected-out 1"_s, u"closing 3"_s};
        QCOMPARE(told(run(arguments + QStringList{u"--format"_s, u"csv"_s})), expected);
        const CliOutcome table = run(arguments);
        QVERIFY2(table.out.contains(u"publication 2022-01 (31 December 2020)"_s), qPrintable(table.out));
        const CliOutcome mixed = run({u"bridge"_s, u"2022-02"_s, u"2021"_s, u"--format"_s, u"csv"_s});
        QCOMPARE(told(mixed), QStringList({u"opening 3"_s, u"closing 3"_s}));
        QVERIFY(run({u"bridge"_s, u"2022-01"_s, u"2022-09"_s}).err.contains(u"2022-09"_s));
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("told");
        const QStringList years{u"2020"_s, u"2021"_s};
        QTest::newRow("no day") << QStringList{u"2020"_s, u"yesterday"_s} << u"yesterday"_s;
        QTest::newRow("no moment") << QStringList{u"2020@soon"_s, u"2021"_s} << u"soon"_s;
        QTest::newRow("backwards") << QStringList{u"2021"_s, u"2020"_s} << u"Exchange the two ends"_s;
        QTest::newRow("no definition") << years + QStringList{u"--variant"_s, u"mine"_s} << u"mine"_s;
        QTest::newRow("three definitions")
            << years + QStringList{u"--variant"_s, u"official,official,official"_s} << u"comma"_s;
        QTest::newRow("no block") << years + QStringList{u"--list"_s, u"evaporated"_s} << u"evaporated"_s;
        QTest::newRow("no regency") << years + QStringList{u"--regency"_s, u"Semarang"_s} << u"Semarang"_s;
        QTest::newRow("no variable") << years + QStringList{u"--by"_s, u"type"_s} << u"--by regency"_s;
        QTest::newRow("one end") << QStringList{u"2020"_s} << QString();
    }
    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, told);
        const CliOutcome outcome = run(QStringList{u"bridge"_s} + arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.err.contains(told), qPrintable(outcome.err));
    }

private:
    void publish(const QDate &day)
    {
        PublishOrder order;
        order.what.variant = officialVariant();
        order.what.asOf = day;
        order.note = u"Uji"_s;
        order.reason = u"Uji"_s;
        Progress progress;
        const Settings settings{QString()};
        const auto done = publishNow(
            *m_register.store, order, bridgeRegister::Register::author(), settings, m_register.clock, progress);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message + done.error().detail));
    }

    bridgeRegister::Register m_register;
    CliRunner run;
};

QTEST_GUILESS_MAIN(CliBridgeTest)
#include "tst_cli_bridge.moc"

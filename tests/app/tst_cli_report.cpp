// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clirunner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;

/// demo and report: a register of invented cooperatives, and what is printed from it.
class CliReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = m_folder->filePath(u"contoh.lumbung"_s);
        run.environment.insert(u"LUMBUNG_STORE"_s, m_store);
    }

    void inventsTheRegisterOf2021()
    {
        const CliOutcome made = run({u"demo"_s});
        QVERIFY2(made.code == 0, qPrintable(made.err));
        QCOMPARE(made.out, QString(m_store % u'\n'));
        QVERIFY2(made.err.contains(u"9,568"_s), qPrintable(made.err));

        const QStringList lines
            = run({u"count"_s, u"--by"_s, u"regency"_s, u"--as-of"_s, u"2021-12-31"_s, u"--format"_s, u"csv"_s})
                  .lines();
        QCOMPARE(lines.size(), 37);
        QVERIFY(lines[1].startsWith("33.01,Cilacap Regency,24,"_L1));
        QVERIFY(lines[2].startsWith("33.02,Banyumas Regency,50,"_L1));
        QVERIFY(!lines.filter(u"33.74,Semarang City,102,"_s).isEmpty());
        QCOMPARE(lines.last(), u"TOTAL,Total,1225,1.000000"_s);

        const CliOutcome checked = run({u"check"_s, u"--severity"_s, u"error"_s});
        QVERIFY2(checked.code == 0, qPrintable(checked.out.left(1000)));
        QCOMPARE(run({u"verify"_s}).code, 0);
    }

    void inventsTheSameOnAnyDay()
    {
        const QStringList list{u"list"_s, u"--type"_s, u"all"_s, u"--all-status"_s, u"--format"_s, u"csv"_s,
            u"--as-of"_s, u"2025-12-31"_s};
        QCOMPARE(run({u"demo"_s, u"--rows"_s, u"40"_s, u"--seed"_s, u"7"_s}).code, 0);
        const QString first = run(list).out;
        QCOMPARE(first.count(u'\n'), 41);

        run.clock.advance(1000LL * 24 * 3600 * 1000);
        const QString other = m_folder->filePath(u"b.lumbung"_s);
        QCOMPARE(run({u"demo"_s, u"--rows"_s, u"40"_s, u"--seed"_s, u"7"_s, u"--store"_s, other}).code, 0);
        QCOMPARE(run(list + QStringList{u"--store"_s, other}).out, first);
        const QStringList history{u"show"_s, u"3"_s, u"--history"_s, u"--format"_s, u"csv"_s};
        QCOMPARE(run(history + QStringList{u"--store"_s, other}).out, run(history).out);

        const QString third = m_folder->filePath(u"c.lumbung"_s);
        QCOMPARE(run({u"demo"_s, u"--rows"_s, u"40"_s, u"--seed"_s, u"8"_s, u"--store"_s, third}).code, 0);
        QVERIFY(run(list + QStringList{u"--store"_s, third}).out != first);
        run.clock.advance(-1000LL * 24 * 3600 * 1000);
    }

    void leavesNothingBehindWhenCancelled()
    {
        run.cancelled = true;
        const CliOutcome outcome = run({u"demo"_s, u"--rows"_s, u"40"_s});
        run.cancelled = false;
        QCOMPARE(outcome.code, 6);
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
    }

    void writesTheRecap()
    {
        makeRegister();
        const QString target = m_folder->filePath(u"rekap.xlsx"_s);
        const CliOutcome outcome = run({u"report"_s, u"recap"_s, u"--as-of"_s, u"2021-12-31"_s, u"--out"_s, target});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.out, QString(target % u'\n'));
        QCOMPARE(outcome.err, u"Rows in the report: 35.\n"_s);
        QVERIFY(contentOf(target).startsWith("PK"));
    }

    void writesEveryCooperativeUnlessToldOtherwise()
    {
        makeRegister();
        const QString target = m_folder->filePath(u"register.csv"_s);
        const CliOutcome all = run({u"report"_s, u"register"_s, u"--out"_s, target});
        QVERIFY2(all.code == 0, qPrintable(all.err));
        QCOMPARE(all.err, u"Rows in the report: 60.\n"_s);
        const QByteArray everything = contentOf(target);

        const CliOutcome counted
            = run({u"count"_s, u"--type"_s, u"consumer"_s, u"--all-status"_s, u"--format"_s, u"csv"_s});
        const CliOutcome some = run({u"report"_s, u"register"_s, u"--type"_s, u"consumer"_s, u"--out"_s, target});
        QCOMPARE(some.code, 0);
        QCOMPARE(some.err, QString("Rows in the report: "_L1 % counted.lines().last().split(u',')[2] % ".\n"_L1));
        QVERIFY(contentOf(target).size() < everything.size());
    }

    void writesPersonalDataOnlyWhenAsked()
    {
        makeRegister();
        const QString plain = m_folder->filePath(u"a.csv"_s);
        const QString personal = m_folder->filePath(u"b.csv"_s);
        QCOMPARE(run({u"report"_s, u"register"_s, u"--out"_s, plain}).code, 0);
        QCOMPARE(run({u"report"_s, u"register"_s, u"--out"_s, personal, u"--with-personal"_s}).code, 0);
        const QString chair = nameOfAChair();
        QVERIFY(chair.size() > 2);
        QVERIFY(!contentOf(plain).contains(chair.toUtf8()));
        QVERIFY(contentOf(personal).contains(chair.toUtf8()));
    }

    void keepsTheOldReportWhenANewOneFails()
    {
        makeRegister();
        const QString target = m_folder->filePath(u"rekap.xlsx"_s);
        QCOMPARE(run({u"report"_s, u"recap"_s, u"--out"_s, target}).code, 0);
        const QByteArray before = contentOf(target);
        run.cancelled = true;
        QCOMPARE(run({u"report"_s, u"recap"_s, u"--out"_s, target}).code, 6);
        run.cancelled = false;
        QCOMPARE(contentOf(target), before);
        QCOMPARE(
            QDir(m_folder->path()).entryList({u"*.xlsx*"_s, u"*.tmp*"_s, u".*"_s}, QDir::Files | QDir::Hidden).size(),
            1);
    }

    void refusesTargetsThatCannotBe_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("no such folder") << u"no/such/folder/rekap.xlsx"_s;
        QTest::newRow("a folder") << u"folder.xlsx"_s;
    }
    void refusesTargetsThatCannotBe()
    {
        QFETCH(const QString, target);
        makeRegister();
        QDir().mkdir(m_folder->filePath(u"folder.xlsx"_s));
        const CliOutcome outcome = run({u"report"_s, u"recap"_s, u"--out"_s, m_folder->filePath(target)});
        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(!outcome.err.isEmpty());
    }

    void neverWritesOverTheRegister()
    {
        const QString store = m_folder->filePath(u"register.csv"_s);
        run.environment.insert(u"LUMBUNG_STORE"_s, store);
        makeRegister();
        const CliOutcome outcome = run({u"report"_s, u"register"_s, u"--out"_s, store});
        QCOMPARE(outcome.code, 2);
        QCOMPARE(run({u"verify"_s}).code, 0);
    }

private:
    void makeRegister()
    {
        const CliOutcome made = run({u"demo"_s, u"--rows"_s, u"60"_s});
        QVERIFY2(made.code == 0, qPrintable(made.err));
    }

    /// Of some record that has one.
    QString nameOfAChair()
    {
        for (int id = 1; id <= 60; ++id) {
            const CliOutcome shown
                = run({u"show"_s, QString::number(id), u"--with-personal"_s, u"--format"_s, u"csv"_s});
            for (const QString &line : shown.lines()) {
                if (line.startsWith("officers/1/officerName,"_L1))
                    return line.section(u',', 1);
            }
        }
        return {};
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
    CliRunner run;
};

QTEST_GUILESS_MAIN(CliReportTest)
#include "tst_cli_report.moc"

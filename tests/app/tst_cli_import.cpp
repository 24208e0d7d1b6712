// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clirunner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;

namespace {

const QByteArray head = "id,name,form,grouping,level,legal_no,legal_date,regency_code,status\n";
const QByteArray good
    = "3301000001,KUD Sumber Contoh,Produsen,KUD,Primer Kabupaten/Kota,8157/BH/VI,1975-06-12,33.01,Aktif\n"
      "3374000001,Koperasi Contoh Makmur,Produsen,Pertanian,Primer Kabupaten/Kota,12/BH/2016,2016-05-10,33."
      "74,Aktif\n";
const QByteArray bad
    = "3301000002,Koperasi Tanpa Hari,Produsen,KUD,Primer Kabupaten/Kota,14/BH/2024,31/02/2024,33.01,Aktif\n";

} // namespace

/// import: a list of cooperatives taken over from CSV files.
class CliImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        run.environment.insert(u"LUMBUNG_STORE"_s, m_folder->filePath(u"a.lumbung"_s));
        QCOMPARE(run({u"init"_s}).code, 0);
    }

    void takesOverGoodRows()
    {
        const CliOutcome outcome = run({u"import"_s, file("list.csv", head + good)});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.err.contains(u"Rows: 3. New: 2. "_s), qPrintable(outcome.err));
        QVERIFY(outcome.err.contains("The good rows are in the register, as batch 1.\n"_L1));
        QCOMPARE(counted(), u"2"_s);
        QVERIFY(run({u"show"_s, u"3374000001"_s}).out.contains(u"Koperasi Contoh Makmur"_s));
    }

    void listsRefusedRowsWithLineAndReason_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"table", "csv", "json"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void listsRefusedRowsWithLineAndReason()
    {
        QFETCH(const QString, format);
        const CliOutcome outcome = run({u"import"_s, file("list.csv", head + good + bad), u"--format"_s, format});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains(u"Rows: 4. New: 3. "_s), qPrintable(outcome.err));
        QVERIFY2(outcome.err.contains(u"Doubtful: 1."_s), qPrintable(outcome.err));
        for (const QString &word : {u"list.csv"_s, u"4"_s, u"Koperasi Tanpa Hari"_s, u"31/02/2024"_s})
            QVERIFY2(outcome.out.contains(word), qPrintable(outcome.out));
        QCOMPARE(counted(), u"2"_s);
        if (format == "csv"_L1) {
            QCOMPARE(outcome.lines().first(), u"file,sheet,line,verdict,id,name,reasons"_s);
            QCOMPARE(outcome.lines().size(), 5); // every row of the file
        } else if (format == "json"_L1) {
            const QJsonObject report = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
            const QJsonArray rows = report.value(u"rows"_s).toArray();
            QCOMPARE(rows.size(), 4);
            QCOMPARE(rows.last().toObject().value(u"line"_s), QJsonValue(4));
            QCOMPARE(rows.last().toObject().value(u"verdict"_s), QJsonValue(u"new"_s));
            QCOMPARE(rows.last().toObject().value(u"doubtful"_s), QJsonValue(true));
            QCOMPARE(report.value(u"summary"_s).toObject().value(u"new"_s), QJsonValue(3));
        }
    }

    void writesNothingWhenItIsDry()
    {
        const QString list = file("list.csv", head + good + bad);
        const CliOutcome outcome = run({u"import"_s, list, u"--dry-run"_s});
        QCOMPARE(outcome.code, 1);
        QVERIFY(outcome.out.contains(u"Koperasi Tanpa Hari"_s));
        QVERIFY2(outcome.err.endsWith("Nothing was written into the register.\n"_L1), qPrintable(outcome.err));
        QCOMPARE(counted(), u"0"_s);
        QCOMPARE(run({u"import"_s, file("good.csv", head + good), u"--dry-run"_s}).code, 0);
        QCOMPARE(counted(), u"0"_s);
    }

    void knowsTheSameRowsASecondTime()
    {
        const QString list = file("list.csv", head + good);
        QCOMPARE(run({u"import"_s, list}).code, 0);
        const CliOutcome again = run({u"import"_s, list});
        QCOMPARE(again.code, 0);
        QVERIFY2(again.err.contains(u"Known already: 2. "_s), qPrintable(again.err));
        QVERIFY2(again.err.contains(u"This very file was taken in"_s), qPrintable(again.err));
        QCOMPARE(counted(), u"2"_s);
    }

    void takesOverHistoryAndFiguresByYear()
    {
        const QString history = file("history.csv",
            "id,valid_from,valid_to,event,status,form,level,regency_code,basis\n"
            "3301000001,1975-06-12,2024-07-01,Pendirian,Aktif,Produsen,Primer Kabupaten/Kota,33.01,1/BA/1975\n"
            "3301000001,2024-07-01,,Pembubaran,Dibubarkan,Produsen,Primer Kabupaten/Kota,33.01,5/SK/2024\n");
        const QString annual = file("annual.csv",
            "id,year,members_m,members_f,own_capital,outside_capital,volume,surplus\n3301000001,2023,12,8,100,50,400,"
            "20\n");
        QByteArray list = head + good;
        list.replace("33.01,Aktif", "33.01,Dibubarkan");
        const CliOutcome outcome
            = run({u"import"_s, file("list.csv", list), u"--history"_s, history, u"--annual"_s, annual});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err + outcome.out));
        QCOMPARE(counted(), u"1"_s);
        QCOMPARE(counted({u"--as-of"_s, u"2024-06-30"_s}), u"2"_s);
        const CliOutcome shown = run({u"show"_s, u"3301000001"_s, u"--format"_s, u"csv"_s});
        QVERIFY2(shown.lines().contains(u"2023/membersFemale,8"_s), qPrintable(shown.out));
    }

    void placesRowsWithoutARegency()
    {
        QByteArray list = head + good;
        list.replace(",33.01,", ",,").replace(",33.74,", ",,");
        const QString path = file("list.csv", list);
        QCOMPARE(run({u"import"_s, path, u"--dry-run"_s}).code, 1);
        const CliOutcome outcome = run({u"import"_s, path, u"--regency"_s, u"Kota Tegal"_s});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err + outcome.out));
        QCOMPARE(counted({u"--regency"_s, u"33.76"_s}), u"2"_s);
    }

    void refusesFilesThatAreNoList_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("headings only of something else") << QByteArray("tanggal,debet,kredit,saldo\n1,2,3,4\n");
        QTest::newRow("no headings") << good;
        QTest::newRow("binary rubbish") << QByteArray("\x7f"
                                                      "ELF\0\1\2\xff\xfe\0\0\x90",
            12);
        QTest::newRow("open quotation mark") << head + "1,\"KUD\n";
    }
    void refusesFilesThatAreNoList()
    {
        QFETCH(const QByteArray, content);
        const CliOutcome outcome = run({u"import"_s, file("list.csv", content)});
        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.err.size() > 20, qPrintable(outcome.err));
        QCOMPARE(counted(), u"0"_s);
    }

    void refusesFilesThatAreNotThere_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("list") << QStringList{u"/no/such/list.csv"_s};
        QTest::newRow("folder") << QStringList{u"."_s};
        QTest::newRow("history") << QStringList{u"LIST"_s, u"--history"_s, u"/no/such/list.csv"_s};
        QTest::newRow("figures") << QStringList{u"LIST"_s, u"--annual"_s, u"/no/such/list.csv"_s};
    }
    void refusesFilesThatAreNotThere()
    {
        QFETCH(QStringList, options);
        options.replaceInStrings(u"LIST"_s, file("list.csv", head + good));
        const CliOutcome outcome = run(QStringList{u"import"_s} + options);
        QCOMPARE(outcome.code, 3);
        QVERIFY(!outcome.err.isEmpty());
        QCOMPARE(counted(), u"0"_s);
    }

    void leavesNothingBehindWhenCancelled()
    {
        const QString list = file("list.csv", head + good);
        run.cancelled = true;
        const CliOutcome outcome = run({u"import"_s, list});
        run.cancelled = false;
        QCOMPARE(outcome.code, 6);
        QCOMPARE(counted(), u"0"_s);
        QCOMPARE(run({u"import"_s, list}).code, 0);
    }

    void keepsTheGoodRowsWhenTheOutputIsFull()
    {
        FullDevice full(10);
        const CliOutcome outcome = run.into(full, {u"import"_s, file("list.csv", head + good + bad)});
        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.err.contains(u"stays saved"_s));
        QCOMPARE(counted(), u"2"_s);
    }

private:
    QString file(const char *name, const QByteArray &content)
    {
        const QString path = m_folder->filePath(QString::fromLatin1(name));
        QFile written(path);
        if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
            qFatal("the test's own file cannot be written");
        return path;
    }

    QString counted(const QStringList &options = {})
    {
        const CliOutcome outcome = run(QStringList{u"count"_s, u"--format"_s, u"csv"_s} + options);
        return outcome.lines().isEmpty() ? outcome.err : outcome.lines().last().split(u',').value(2);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    CliRunner run;
};

QTEST_GUILESS_MAIN(CliImportTest)
#include "tst_cli_import.moc"

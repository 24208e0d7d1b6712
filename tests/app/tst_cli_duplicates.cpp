// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clirunner.h"
#include "tests/support/records.h"

#include "app/storage/store.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace lumbung;
using namespace Qt::StringLiterals;

/// `duplicates` and `not-duplicate`.
class TestCliDuplicates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const std::unique_ptr<Store> store = *createStore(path(), m_run.clock);
        const auto records = *store->cooperatives();
        for (const QString &name :
            {u"KSU Sido Rukun Mulyo"_s, u"Koperasi Serba Usaha Sido Rukun Mulya"_s, u"KSP Wening"_s}) {
            Cooperative record = lumbung::testing::soundCooperative(name);
            record.nik.clear();
            QVERIFY(records->save(record, {}, {u"Sari"_s, u"form"_s}));
        }
    }

    void listsThePairsOfTheRegister()
    {
        const CliOutcome outcome = run({u"duplicates"_s, u"--format"_s, u"csv"_s});
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.lines().size(), 2);
        QVERIFY(outcome.lines()[0].startsWith(u"id_a,id_b,likelihood,regency,name_a,name_b,reasons,against"_s));
        QVERIFY(outcome.lines()[1].startsWith(u"1,2,"_s));
        QVERIFY(outcome.err.contains(u"1 likely pairs among 3 cooperatives"_s));
        QCOMPARE(run({u"duplicates"_s, u"--format"_s, u"csv"_s, u"--regency"_s, u"33.01"_s}).lines().size(), 1);
        QCOMPARE(run({u"duplicates"_s, u"--format"_s, u"csv"_s, u"--regency"_s, u"Kab. Semarang"_s}).lines().size(), 2);
    }

    void leavesOutWhatWasMarkedUntilTakenBack()
    {
        const CliOutcome refused = run({u"not-duplicate"_s, u"1"_s, u"2"_s});
        QCOMPARE(refused.code, 2);
        const CliOutcome marked = run({u"not-duplicate"_s, u"2"_s, u"1"_s, u"--reason"_s, u"Dua pengurus"_s});
        QCOMPARE(marked.code, 0);
        QCOMPARE(marked.out, u"ACK 2 1\n"_s);
        const CliOutcome none = run({u"duplicates"_s, u"--format"_s, u"csv"_s});
        QCOMPARE(none.lines().size(), 1);
        QVERIFY(none.err.contains(u"1 more were marked"_s));
        QVERIFY(run({u"duplicates"_s, u"--marked"_s}).out.contains(u"Dua pengurus"_s));
        QCOMPARE(run({u"not-duplicate"_s, u"1"_s, u"2"_s, u"--take-back"_s, u"--reason"_s, u"Satu"_s}).code, 0);
        QCOMPARE(run({u"duplicates"_s, u"--format"_s, u"csv"_s}).lines().size(), 2);
    }

    void findsPairsOfAList()
    {
        const QString list = write(u"list.csv"_s,
            "DAFTAR KOPERASI;;;;\r\nNo;Nama Koperasi;No. BH;Alamat;Kab/Kota\r\n1;2;3;4;5\r\n"
            "1;KSP Tirta Wening;6127/BH/KWK.11/IV/1996;\"Jl. Raya Kaliboto No.31\nRT.02 RW.05\";Kab. Purworejo\r\n"
            "2;KSU Sido Rukun;-;Jl. Pemuda 9;Purworejo\r\n"
            "3;KOPERASI SIMPAN PINJAM TIRTA WENING;AHU-0004418.AH.01.26.TAHUN 2020;Jl. Raya Kaliboto No. 31;"
            "KABUPATEN PURWOREJO\r\n;JUMLAH;;;\r\n;JUMLAH;;;\r\n");
        const CliOutcome outcome = run({u"duplicates"_s, u"--file"_s, list, u"--format"_s, u"json"_s});
        QCOMPARE(outcome.code, 0);
        const QJsonArray rows = QJsonDocument::fromJson(outcome.out.toUtf8()).array();
        QCOMPARE(rows.size(), 1);
        const QJsonObject pair = rows[0].toObject();
        QCOMPARE(pair[u"row_a"_s].toInt(), 4);
        QCOMPARE(pair[u"row_b"_s].toInt(), 7); // an address has two lines
        QCOMPARE(pair[u"id_a"_s].toString(), u"1"_s);
        QCOMPARE(pair[u"id_b"_s].toString(), u"3"_s);
        QVERIFY(pair[u"likelihood"_s].toDouble() > 0.85);
        QVERIFY(pair[u"reasons"_s].toString().contains(u"registered anew"_s));
    }

    void takesTheIdOfTheSource()
    {
        const QString list = write(u"list.csv"_s,
            "source,source_id,name,legal_no,address,regency\n"
            "x,71,KSP Tirta Wening,6127/BH/KWK.11/IV/1996,Jl. Raya 31,Kota X\n"
            "x,90,Koperasi Simpan Pinjam Tirta Wening,6127/BH/KWK.11/IV/96,Jl. Raya 31,Kota X\n");
        const CliOutcome outcome = run({u"duplicates"_s, u"--file"_s, list, u"--format"_s, u"csv"_s});
        QVERIFY(outcome.lines()[1].startsWith(u"2,3,71,90,"_s));
    }

    void refusesAListWithoutNames()
    {
        const CliOutcome outcome = run({u"duplicates"_s, u"--file"_s, write(u"list.csv"_s, "a,b\n1,2\n")});
        QVERIFY(outcome.code != 0);
        QVERIFY(outcome.err.contains(u"list.csv"_s));
        QCOMPARE(run({u"duplicates"_s, u"--above"_s, u"2"_s}).code, 2);
    }

private:
    QString path() const { return m_folder->filePath(u"a.lumbung"_s); }

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("not written");
        return file.fileName();
    }

    CliOutcome run(QStringList arguments)
    {
        if (!arguments.contains(u"--file"_s))
            arguments << u"--store"_s << path();
        return m_run(arguments);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    CliRunner m_run;
};

QTEST_GUILESS_MAIN(TestCliDuplicates)

#include "tst_cli_duplicates.moc"

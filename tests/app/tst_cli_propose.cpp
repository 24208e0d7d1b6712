// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/csv.h"
#include "tests/support/clirunner.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;

/// Proposals for a file of descriptions, without a register.
class CliProposeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void addsTheProposalToEveryRow()
    {
        const QList<QStringList> rows = proposed(
            "nama;kelompok;sektor;kegiatan;catatan\n"
            "Koperasi Contoh A;KUD;;Menggiling gabah di RMU milik KUD dan menyalurkan pupuk kepada petani;tetap\n"
            "Koperasi Contoh B;Kop. Nelayan;;Menyediakan solar dan melelang ikan tangkapan nelayan;\n"
            "Koperasi Contoh C;Kopkar;;Simpan pinjam karyawan pabrik gula;\n"
            "Koperasi Batik Contoh D;Kopinkra;;;\n");
        QCOMPARE(rows.size(), 5);
        QCOMPARE(rows[0],
            (QStringList{u"nama"_s, u"kelompok"_s, u"sektor"_s, u"kegiatan"_s, u"catatan"_s, u"produksi"_s, u"jenis"_s,
                u"tahap"_s, u"layanan"_s, u"aturan"_s, u"kutipan"_s, u"bukti"_s, u"keyakinan"_s}));
        QCOMPARE(
            rows[1].mid(4, 6), (QStringList{u"tetap"_s, u"ya"_s, u"2"_s, u"awal"_s, u"pengadaan"_s, u"second-kind"_s}));
        QCOMPARE(
            rows[2].mid(5, 5), (QStringList{u"ya"_s, u"1"_s, QString(), u"pengadaan|pemasaran"_s, u"first-kind"_s}));
        QCOMPARE(rows[3].mid(5, 5), (QStringList{u"tidak"_s, QString(), QString(), QString(), u"not-production"_s}));
        QCOMPARE(rows[4].mid(5, 5), (QStringList{u"ragu"_s, QString(), QString(), QString(), u"not-asked"_s}));
        QVERIFY(!rows[1][10].isEmpty());
        QVERIFY(rows[1][11].contains("RMU"_L1));
        for (const QStringList &row : rows.mid(1)) {
            bool isNumber = false;
            const double confidence = row.last().toDouble(&isNumber);
            QVERIFY2(isNumber && confidence >= 0 && confidence <= 1, qPrintable(row.last()));
            QCOMPARE(row.last().section(u'.', 1).size(), 2);
        }
    }

    void takesColumnsInAnyOrderAndDialect_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray text = "Produksi batik di rumah produksi koperasi";
        QTest::newRow("another order") << QByteArray("kegiatan;sektor;nama;kelompok\n" + text + ";;A;\n");
        QTest::newRow("commas") << QByteArray("nama,kelompok,sektor,kegiatan\nA,,," + text + "\n");
        QTest::newRow("tabs") << QByteArray("nama\tkelompok\tsektor\tkegiatan\nA\t\t\t" + text + "\n");
        QTest::newRow("capitals") << QByteArray("NAMA;Kelompok;Sektor;Kegiatan\nA;;;" + text + "\n");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFnama;kelompok;sektor;kegiatan\nA;;;" + text + "\n");
        QTest::newRow("Windows-1252") << QByteArray("nama;kelompok;sektor;kegiatan\nCaf\xE9;;;" + text + "\n");
        QTest::newRow("quoted with a line break")
            << QByteArray("nama;kelompok;sektor;kegiatan\nA;;;\"" + text + ";\ndijual\"\n");
        QTest::newRow("empty cells behind") << QByteArray("nama;kelompok;sektor;kegiatan\nA;;;" + text + ";;\n");
        QTest::newRow("short row behind") << QByteArray("nama;kelompok;sektor;kegiatan;lain\nA;;;" + text + "\n");
    }
    void takesColumnsInAnyOrderAndDialect()
    {
        QFETCH(const QByteArray, file);
        const QList<QStringList> rows = proposed(file);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[1].size(), rows[0].size());
        QCOMPARE(rows[1][rows[0].indexOf(u"jenis"_s)], u"2"_s);
    }

    void tellsHowManyAreWhat()
    {
        const CliOutcome outcome = propose("nama;kelompok;sektor;kegiatan\n"
                                           "A;;;simpan pinjam\nB;;;toko\nC;;;menampung susu peternak\nD;;;\n");
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.out, QString(m_target + u'\n'));
        QVERIFY2(
            outcome.err.contains("Rows: 4. Production: 1, no production: 2, in doubt: 1."_L1), qPrintable(outcome.err));
    }

    void doesWithoutColumnsAndSaysSo()
    {
        const CliOutcome outcome = propose("nama;kegiatan\nA;menampung susu peternak\n");
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.err.contains("no column kelompok, sektor;"_L1), qPrintable(outcome.err));
    }

    void writesNoFormula()
    {
        const QList<QStringList> rows = proposed("nama;kelompok;sektor;kegiatan\n=1+1;;;@menampung susu peternak\n");
        QCOMPARE(rows[1][0], u"'=1+1"_s);
        QCOMPARE(rows[1][3], u"'@menampung susu peternak"_s);
    }

    void refusesFilesItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("binary") << QByteArray("PK\x03\x04\0\0\0\0", 8) << u"not a text file"_s;
        QTest::newRow("wrong columns") << QByteArray("name;text\nA;b\n") << u"“kegiatan”"_s;
        QTest::newRow("open quote") << QByteArray("nama;kegiatan\nA;\"b\n") << u"line 2"_s;
        QTest::newRow("too many cells") << QByteArray("nama;kegiatan\nA;b;c\n") << u"Line 2"_s;
    }
    void refusesFilesItCannotRead()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, word);
        QFile::remove(m_target);
        const CliOutcome outcome = propose(file);
        QCOMPARE(outcome.code, 3);
        QVERIFY2(outcome.err.contains(word), qPrintable(outcome.err));
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(!QFile::exists(m_target));
    }

    void refusesAMissingFile()
    {
        const CliOutcome outcome = m_run({u"propose"_s, m_folder.filePath(u"no.csv"_s), u"--out"_s, m_target});
        QCOMPARE(outcome.code, 3);
        QVERIFY2(outcome.err.contains("no.csv"_L1), qPrintable(outcome.err));
    }

    void asksWhereToWrite()
    {
        QCOMPARE(m_run({u"propose"_s}).code, 2);
        const CliOutcome outcome = m_run({u"propose"_s, u"a.csv"_s});
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains("--out"_L1), qPrintable(outcome.err));
    }

    void doesNotWriteOverWhatItReads()
    {
        const QByteArray content = "nama;kelompok;sektor;kegiatan\nA;;;toko\n";
        const QString path = written(content);
        QCOMPARE(m_run({u"propose"_s, path, u"--out"_s, path}).code, 2);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void leavesTheOldFileWhenItCannotWrite()
    {
        const CliOutcome outcome
            = m_run({u"propose"_s, written("kegiatan\ntoko\n"), u"--out"_s, m_folder.filePath(u"no/where.csv"_s)});
        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.out.isEmpty());
    }

    void stopsWhenCancelled()
    {
        QByteArray file = "nama;kelompok;sektor;kegiatan\n";
        for (int row = 0; row < 500; ++row)
            file += "A;;;toko\n";
        QFile::remove(m_target);
        m_run.cancelled = true;
        const CliOutcome outcome = propose(file);
        m_run.cancelled = false;
        QCOMPARE(outcome.code, 6);
        QVERIFY(!QFile::exists(m_target));
    }

private:
    QString written(const QByteArray &content)
    {
        const QString path = m_folder.filePath(u"uraian.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        return path;
    }
    CliOutcome propose(const QByteArray &content)
    {
        return m_run({u"propose"_s, written(content), u"--out"_s, m_target});
    }
    QList<QStringList> proposed(const QByteArray &content)
    {
        const CliOutcome outcome = propose(content);
        if (outcome.code != 0)
            qFatal("%s", qPrintable(outcome.err));
        QFile file(m_target);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no proposals");
        return csv::parse(file.readAll())->rows;
    }

    QTemporaryDir m_folder;
    const QString m_target = m_folder.filePath(u"usulan.csv"_s);
    CliRunner m_run;
};

QTEST_GUILESS_MAIN(CliProposeTest)
#include "tst_cli_propose.moc"

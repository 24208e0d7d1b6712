// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/importing.h"

#include <QStringEncoder>

using namespace Qt::StringLiterals;
using namespace lumbung;
using lumbung::testing::cleanHeading;
using lumbung::testing::cleanRow;
using lumbung::testing::Importing;

class ImporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_import = std::make_unique<Importing>(); }

    void takesOverEveryFieldOfTheCleanForm()
    {
        const auto summary = m_import->run({.file = Importing::sample(u"clean.csv"_s), .author = u"Sari"_s});
        QVERIFY_IMPORTED(summary);
        QCOMPARE(summary->rows, 4);
        QCOMPARE(summary->imported, 3);
        QCOMPARE(summary->skipped, 1); // the headings
        QVERIFY(summary->committed);
        QCOMPARE(summary->ignoredColumns, QStringList());
        QCOMPARE(
            summary->notes, QStringList{u"2 row(s) name no book year for their figures. They were taken for 2025."_s});

        const Cooperative record = m_import->load(u"3310000001"_s);
        QCOMPARE(record.name, u"KUD Contoh Sejahtera"_s);
        QCOMPARE(record.nik, QString());
        QCOMPARE(record.externalId, u"3310000001"_s);
        QCOMPARE(record.legalNumber, u"518/001/BH/XIV.10/V/2003"_s);
        QCOMPARE(record.legalDate, QDate(2003, 6, 10));
        QCOMPARE(record.foundedOn, QDate());
        QCOMPARE(record.district, u"33.10.06"_s);
        QCOMPARE(record.village, u"33.10.06.2015"_s);
        QCOMPARE(record.districtText + record.villageText, QString());
        QCOMPARE(record.address, u"Jl. Raya Contoh No. 1 RT 01/RW 02"_s);
        QCOMPARE(record.phone, u"0272-000111"_s);
        QCOMPARE(record.sector, u"A"_s);
        QCOMPARE(record.scheme, u"conventional"_s);
        QCOMPARE(record.products, u"Padi"_s);
        QCOMPARE(record.officers, (QList<Officer>{{u"chair"_s, u"Bejo Contoh, S.E."_s, {}, {}}}));
        QCOMPARE(record.facts.regency, u"33.10"_s);
        QCOMPARE(record.facts.type, u"producer"_s);
        QCOMPARE(record.facts.group, u"kud"_s);
        QCOMPARE(record.facts.form, u"primaryRegency"_s);
        QCOMPARE(record.facts.status, u"active"_s);
        QCOMPARE(record.facts.kind, u"unclassified"_s);
        QVERIFY(!record.facts.kdkmp);

        QCOMPARE(record.years.size(), 1);
        const YearlyFigures &year = record.years.first();
        QCOMPARE(year.bookYear, 2024);
        QCOMPARE(year.annualMeeting, QDate(2025, 2, 20));
        QCOMPARE(year.membersMale, 120);
        QCOMPARE(year.membersFemale, 80);
        QCOMPARE(year.members, 200);
        QCOMPARE(year.equity, 400000000);
        QCOMPARE(year.outsideCapital, 150000000);
        QCOMPARE(year.turnover, 900000000);
        QCOMPARE(year.surplus, 45000000);

        const QList<Standing> line = m_import->standings(u"3310000001"_s);
        QCOMPARE(line.size(), 1);
        QCOMPARE(line.first().validFrom, QDate(2003, 6, 10));
    }

    void saysWhereEachRecordCameFrom()
    {
        QVERIFY_IMPORTED(m_import->run({.file = Importing::sample(u"clean.csv"_s), .author = u"Sari"_s}));
        const auto records = m_import->store().cooperatives();
        const Result<QList<Change>> history = (*records)->history(m_import->idOf(u"3310000001"_s));
        QVERIFY_IMPORTED(history);
        QVERIFY(!history->isEmpty());
        QCOMPARE(history->first().author, u"Sari"_s);
        QCOMPARE(history->first().source, u"import: clean.csv"_s);
    }

    void marksMerahPutihByItsGroup()
    {
        QVERIFY_IMPORTED(m_import->run({.file = Importing::sample(u"clean.csv"_s)}));
        const Cooperative record = m_import->load(u"3310000002"_s);
        QVERIFY(record.facts.kdkmp);
        QCOMPARE(record.facts.group, u"other"_s);
        QCOMPARE(record.villageText, u"Contohrejo"_s);
        // No meeting yet: the calendar year before the import.
        QCOMPARE(record.years.size(), 1);
        QCOMPARE(record.years.first().bookYear, 2025);
        QCOMPARE(record.years.first().surplus, -500000);
    }

    void findsImportedRecordsByTypedWords()
    {
        QVERIFY_IMPORTED(m_import->run({.file = Importing::sample(u"clean.csv"_s)}));
        Filter filter;
        filter.text = u"contohrejo"_s;
        QCOMPARE(m_import->count(filter), 1);
    }

    void readsTheMinistrysRecord()
    {
        const auto summary = m_import->run({.file = Importing::sample(u"ministry.csv"_s)});
        QVERIFY_IMPORTED(summary);
        QCOMPARE(summary->imported, 3);

        const Cooperative first = m_import->load(u"contoh-2022:7"_s);
        QCOMPARE(first.nik, u"3374120010123"_s);
        QCOMPARE(first.nikStatus, u"expired"_s);
        QCOMPARE(first.grade, u"B"_s);
        QCOMPARE(first.facts.regency, u"33.74"_s);
        QCOMPARE(first.village, u"33.74.09.1004"_s);
        QCOMPARE(first.facts.group, u"fishers"_s);
        QCOMPARE(first.amendmentDate, QDate(2020, 7, 10));
        QCOMPARE(first.years.size(), 1);
        QCOMPARE(first.years.first().bookYear, 2020);
        QCOMPARE(first.years.first().managers, 1);

        const Cooperative elsewhere = m_import->load(u"contoh-2022:8"_s);
        QCOMPARE(elsewhere.facts.regency, u"32.71"_s);
        QCOMPARE(elsewhere.districtText, u"Bogor Tengah"_s);
        QCOMPARE(elsewhere.villageText, u"Cibeunying"_s);
        QCOMPARE(elsewhere.amendmentDate, QDate());
        QCOMPARE(elsewhere.nikStatus + elsewhere.grade, QString());
        QVERIFY(elsewhere.years.isEmpty());
        QCOMPARE(m_import->load(u"contoh-2022:9"_s).facts.regency, u"51.04"_s);
    }

    void readsAListAsExcelWritesItThere()
    {
        const auto summary = m_import->run({.file = Importing::sample(u"ods_excel_cp1252.csv"_s)});
        QVERIFY_IMPORTED(summary);
        QCOMPARE(summary->rows, 7);
        QCOMPARE(summary->imported, 2);
        QCOMPARE(summary->skipped, 5); // two titles, headings, their numbers, the total
        QCOMPARE(summary->refused.size(), 0);

        const Cooperative first = m_import->load(u"K-0001"_s);
        QCOMPARE(first.name, u"KUD Réjeki Contoh"_s);
        QCOMPARE(first.legalDate, QDate(1981, 8, 17));
        QCOMPARE(first.address, u"Jl. Contoh 1 RT 02/RW 03"_s);
        QCOMPARE(first.village, u"33.10.06.2015"_s);
        QCOMPARE(first.note, u"baik"_s);
        QCOMPARE(first.years.first().bookYear, 2024);
        QCOMPARE(first.years.first().annualMeeting, QDate(2025, 2, 20));
        QCOMPARE(first.years.last().bookYear, 2025); // as the title says
        QCOMPARE(first.years.last().members, 1204);
        QCOMPARE(first.years.last().turnover, 1250000000);
        const Cooperative second = m_import->load(u"K-0002"_s);
        QCOMPARE(second.name, u"KSU \"Contoh\" Makmur"_s);
        QCOMPARE(second.legalNumber, QString());
        QCOMPARE(second.district, u"33.10.11"_s);
        QVERIFY(second.years.isEmpty());
    }

    void readsEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QString list = u"Nama\tKabupaten\r\nKUD Réjeki\tKab. Klaten\r\n"_s;
        QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        QTest::newRow("UTF-8") << list.toUtf8();
        QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + list.toUtf8();
        QTest::newRow("UTF-16, Excel's Unicode text") << QByteArray(utf16(list));
        QTest::newRow("Windows-1252") << list.toLatin1();
    }
    void readsEveryEncoding()
    {
        QFETCH(const QByteArray, content);
        const auto summary = m_import->run(content);
        QVERIFY_IMPORTED(summary);
        QCOMPARE(summary->imported, 1);
        Filter filter;
        filter.text = u"réjeki"_s;
        QCOMPARE(m_import->count(filter), 1);
    }

    void findsTheRegency_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("regency");
        QTest::newRow("code") << "33.10"_ba
                              << "Kabupaten Klaten"_ba << u"33.10"_s;
        QTest::newRow("code without a dot") << "3374"_ba
                                            << ""_ba << u"33.74"_s;
        QTest::newRow("code decides over the name") << "33.10"_ba
                                                    << "Kota Semarang"_ba << u"33.10"_s;
        QTest::newRow("decimal comma") << "33,74"_ba
                                       << "Kota Semarang"_ba << u"33.74"_s;
        QTest::newRow("lost zero beside the name") << "33.1"_ba
                                                   << "Kabupaten Klaten"_ba << u"33.10"_s;
        QTest::newRow("lost zero alone") << "33.1"_ba
                                         << ""_ba << QString();
        QTest::newRow("lost zero beside another name") << "33.1"_ba
                                                       << "Kabupaten Cilacap"_ba << QString();
        QTest::newRow("unknown code, whatever the name") << "33.99"_ba
                                                         << "Kabupaten Klaten"_ba << QString();
        QTest::newRow("name") << ""_ba
                              << "KAB. KLATEN"_ba << u"33.10"_s;
        QTest::newRow("city") << "-"_ba
                              << "kota semarang"_ba << u"33.74"_s;
        QTest::newRow("regency of the same name") << ""_ba
                                                  << "Kabupaten Semarang"_ba << u"33.22"_s;
        QTest::newRow("either of two") << ""_ba
                                       << "Semarang"_ba << QString();
        QTest::newRow("unknown name") << ""_ba
                                      << "Kab. Antah Berantah"_ba << QString();
        QTest::newRow("neither") << ""_ba
                                 << "n/a"_ba << QString();
    }
    void findsTheRegency()
    {
        QFETCH(const QByteArray, code);
        QFETCH(const QByteArray, name);
        QFETCH(const QString, regency);
        const auto summary = m_import->run(cleanHeading
            + cleanRow({{"regency_code", code}, {"regency_name", name}, {"district", ""}, {"village", ""}}));
        QVERIFY_IMPORTED(summary);
        QCOMPARE(summary->imported, regency.isEmpty() ? 0 : 1);
        if (regency.isEmpty())
            QVERIFY2(
                summary->refused.first().reason.contains(u"regency"_s), qPrintable(summary->refused.first().reason));
        else
            QCOMPARE(m_import->load(u"1"_s).facts.regency, regency);
    }
    void namesTheColumnsItLeavesOut()
    {
        const auto summary = m_import->run(
            "Nama,Kabupaten,Media Pemasaran,,Nama Koperasi,\nKUD Satu,Kab. Klaten,radio,lain,KUD Dua,\n");
        QVERIFY_IMPORTED(summary);
        QCOMPARE(summary->imported, 1);
        QCOMPARE(summary->ignoredColumns,
            (QStringList{u"Media Pemasaran"_s, u"column 4, without a heading"_s, u"Nama Koperasi"_s}));
    }
    void takesTheRegencyOfAListThatNamesNone()
    {
        const QString file
            = m_import->write(u"klaten.csv"_s, "NO;NAMA KOPERASI;KECAMATAN\n1;KUD Satu;Trucuk\n2;KUD Dua;Kec. Ceper\n");
        const auto summary = m_import->run({.file = file, .regency = u"33.10"_s});
        QVERIFY_IMPORTED(summary);
        QCOMPARE(summary->imported, 2);
        Filter filter;
        filter.only(u"regency"_s, {u"33.10"_s});
        QCOMPARE(m_import->count(filter), 2);

        const auto unknown = m_import->run({.file = file, .regency = u"33.00"_s});
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().kind, Error::Kind::Usage);
    }

    void tellsNikFromOtherNumbers_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QString>("nik");
        QTest::addColumn<QString>("externalId");
        QTest::newRow("13 digits") << "3310010010001"_ba << u"3310010010001"_s << QString();
        QTest::newRow("a register's own number") << "3310000001"_ba << QString() << u"3310000001"_s;
        QTest::newRow("a citizen's number is refused") << "3310011234560001"_ba << QString() << QString();
    }
    void tellsNikFromOtherNumbers()
    {
        QFETCH(const QByteArray, number);
        QFETCH(const QString, nik);
        QFETCH(const QString, externalId);
        const auto summary = m_import->run("NIK Koperasi,Nama,Kabupaten\n" + number + ",KUD Satu,Kab. Klaten\n");
        QVERIFY_IMPORTED(summary);
        QCOMPARE(summary->imported, nik.isEmpty() && externalId.isEmpty() ? 0 : 1);
        QCOMPARE(summary->notes.size(), externalId.isEmpty() ? 0 : 1);
        if (summary->imported == 0) {
            QVERIFY2(summary->refused.first().reason.contains(u"16"_s), qPrintable(summary->refused.first().reason));
            return;
        }
        const Cooperative record = m_import->load(QString::fromLatin1(number));
        QCOMPARE(record.nik, nik);
        QCOMPARE(record.externalId, externalId);
    }

    void takesTheApostropheOfNeutralisedCellsAway()
    {
        QVERIFY_IMPORTED(m_import->run(
            "id,nama,kabupaten,catatan\nA1,'=KUD Satu,Kab. Klaten,'@baris\nA2,KUD 'Aisyiyah,Kab. Klaten,\n"));
        QCOMPARE(m_import->load(u"A1"_s).name, u"=KUD Satu"_s);
        QCOMPARE(m_import->load(u"A1"_s).note, u"@baris"_s);
        QCOMPARE(m_import->load(u"A2"_s).name, u"KUD 'Aisyiyah"_s);
    }

    void classifiesByTheAnswersOfAList()
    {
        QVERIFY_IMPORTED(m_import->run("id,nama,kabupaten,jenis,producing,ownUnit,stages\n"
                                       "A1,KUD Satu,Kab. Klaten,Produsen,ya,ya,Awal\n"));
        QCOMPARE(m_import->load(u"A1"_s).facts.kind, u"kindII"_s);
    }

private:
    std::unique_ptr<Importing> m_import;
};

QTEST_GUILESS_MAIN(ImporterTest)
#include "tst_importer.moc"

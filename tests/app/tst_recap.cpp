// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/atomicfile.h"
#include "app/domain/fields.h"
#include "app/exchange/workbook.h"
#include "app/statistics/variable.h"
#include "tests/support/fakestore.h"
#include "tests/support/smallregister.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;

namespace {

Document make(const QString &id, const ReportRequest &request, const QList<Cooperative> &records)
{
    fake::RegisterStore store(records);
    const Settings settings{QString()};
    Progress progress;
    const Result<Document> document = findReport(id)->make(store, request, settings, progress);
    return document ? *document : Document();
}

Document small(const QString &id)
{
    return make(id, smallRegister::request(), smallRegister::records());
}

QString allText(const Document &document)
{
    QStringList texts = document.letterhead + document.title + document.notes;
    for (const ReportColumn &column : document.table.columns)
        texts << column.group << column.title;
    for (const QVariantList &row : document.table.rows) {
        for (const QVariant &value : row)
            texts << value.toString();
    }
    for (const auto &[key, value] : document.definition)
        texts << key << value;
    return texts.join(u'\n');
}

QVariantList rowOf(const Document &document, const QString &code)
{
    for (const QVariantList &row : document.table.rows) {
        if (row.at(1).toString() == code)
            return row;
    }
    return {};
}

} // namespace

/// The reports of the catalogue, each against a table kept under its name. LUMBUNG_UPDATE_GOLDEN=1 writes the tables
/// anew.
class RecapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReportMakesItsKeptTable_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("withPersonal");
        for (const ReportInfo &report : reports()) {
            const QString id = QString::fromLatin1(report.id);
            QTest::newRow(report.id) << id << false;
            if (report.hasPersonal)
                QTest::newRow(qPrintable(id + "-personal"_L1)) << id << true;
        }
    }
    void everyReportMakesItsKeptTable()
    {
        QFETCH(const QString, id);
        QFETCH(const bool, withPersonal);
        ReportRequest request = smallRegister::request();
        request.withPersonal = withPersonal;
        const QString name = id + "-small"_L1 + (withPersonal ? u"-personal"_s : QString()) + ".csv"_L1;
        const QString golden = QStringLiteral(LUMBUNG_TEST_DATA "/golden/") + name;

        QTemporaryDir folder;
        const bool isUpdated = qEnvironmentVariableIntValue("LUMBUNG_UPDATE_GOLDEN") == 1;
        const QString path = isUpdated ? golden : folder.filePath(name);
        Progress progress;
        const Result<void> saved = writeDocument(make(id, request, smallRegister::records()), path, progress);
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().message));
        const Result<QByteArray> kept = readFile(golden);
        QVERIFY2(kept, qPrintable("no table kept for "_L1 + name));
        QCOMPARE(*readFile(path), *kept);
    }

    void showsAllRegenciesInOrderAndOthersOnlyWhenTheyOccur()
    {
        const Document empty = make(u"recap"_s, smallRegister::request(), {});
        QCOMPARE(empty.table.rows.size(), 35);
        QCOMPARE(rowOf(empty, u"33.01"_s).at(3), QVariant(qlonglong(0)));
        QCOMPARE(empty.table.totals().at(3), QVariant(qlonglong(0)));

        const Document recap = small(u"recap"_s);
        QCOMPARE(recap.table.rows.size(), 37);
        QCOMPARE(recap.table.rows.at(34).at(1).toString(), u"33.76"_s);
        QVERIFY(recap.table.rows.at(35).at(2).toString().contains(u"luar provinsi"_s));
        QVERIFY(recap.table.rows.at(36).at(1).isNull());
    }

    void partsOfEveryRowAddUp()
    {
        const Document recap = small(u"recap"_s);
        for (const QVariantList &row : recap.table.rows)
            QCOMPARE(row.at(3).toLongLong(), row.at(4).toLongLong() + row.at(5).toLongLong() + row.at(6).toLongLong());
        QCOMPARE(recap.table.totals().at(3).toLongLong(), 5); // without the consumers' and the dissolved one
        QCOMPARE(rowOf(recap, u"33.74"_s).at(6).toLongLong(), 1);
    }

    void classificationCountsEachCooperativeOncePerColumn()
    {
        const Document recap = small(u"classification"_s);
        const auto at = [&recap](const QVariantList &row, const QString &title, qsizetype from = 0) {
            for (qsizetype i = from; i < recap.table.columns.size(); ++i) {
                if (recap.table.columns.at(i).title == title)
                    return row.at(i).toLongLong();
            }
            return qlonglong(-1);
        };
        const QVariantList semarang = rowOf(recap, u"33.74"_s); // one of kind I with two services, one not classified
        QCOMPARE(at(semarang, u"Jumlah"_s), 2);
        QCOMPARE(at(semarang, u"Belum Diklasifikasi"_s), 1);
        QCOMPARE(at(semarang, u"I"_s), 1);
        QCOMPARE(at(semarang, u"Pengadaan"_s), 1);
        QCOMPARE(at(semarang, u"Pemasaran"_s), 1);
        QCOMPARE(at(semarang, u"Pendidikan"_s), 0);
        QCOMPARE(at(semarang, u"Petani"_s), 1);
        const QVariantList totals = recap.table.totals();
        QCOMPARE(at(totals, u"Jumlah"_s), 5);
        QCOMPARE(
            at(totals, u"Belum Diklasifikasi"_s) + at(totals, u"I"_s) + at(totals, u"II"_s) + at(totals, u"Bukan"_s),
            5);
        QVERIFY(allText(recap).contains(u"Satu koperasi dapat dihitung di beberapa kolom"_s));
        QCOMPARE(recap.chart->total(), 5);
        QCOMPARE(recap.chart->series.last().category.label, u"Belum Diklasifikasi"_s);

        const Document empty = make(u"classification"_s, smallRegister::request(), {});
        QCOMPARE(empty.table.rows.size(), 35);
        QCOMPARE(at(empty.table.totals(), u"Belum Diklasifikasi"_s), 0);
    }

    void chartShowsTheTableInItsOrder()
    {
        const Document recap = small(u"recap"_s);
        QVERIFY(recap.chart);
        QCOMPARE(recap.chart->rows.size(), recap.table.rows.size());
        QCOMPARE(recap.chart->total(), recap.table.totals().at(recap.chartValueColumns.first()).toLongLong());
        QCOMPARE(recap.chart->rows.at(4).label, recap.table.rows.at(4).at(recap.chartLabelColumn).toString());
        QCOMPARE(recap.chart->title,
            u"Jumlah koperasi produksi menurut kabupaten/kota, Jawa Tengah, keadaan per 31 Desember 2021"_s);
    }

    void titleSaysWhatIsCounted_data()
    {
        QTest::addColumn<QStringList>("types");
        QTest::addColumn<QString>("first");
        QTest::newRow("official") << QStringList{u"producer"_s}
                                  << u"REKAPITULASI KOPERASI PRODUKSI MENURUT KABUPATEN/KOTA"_s;
        QTest::newRow("another") << QStringList{u"consumer"_s}
                                 << u"REKAPITULASI KOPERASI JENIS KONSUMEN MENURUT KABUPATEN/KOTA"_s;
        QTest::newRow("several") << QStringList{u"producer"_s, u"service"_s,
            u"marketing"_s} << u"REKAPITULASI KOPERASI JENIS PRODUSEN, JASA, DAN PEMASARAN MENURUT KABUPATEN/KOTA"_s;
        QTest::newRow("all") << QStringList{} << u"REKAPITULASI KOPERASI MENURUT KABUPATEN/KOTA"_s;
    }
    void titleSaysWhatIsCounted()
    {
        QFETCH(const QStringList, types);
        ReportRequest request = smallRegister::request();
        request.filter.only(u"type"_s, types);
        const Document recap = make(u"recap"_s, request, smallRegister::records());
        QTEST(recap.title.at(0), "first");
        QCOMPARE(recap.title.mid(1), (QStringList{u"PROVINSI JAWA TENGAH"_s, u"KEADAAN PER 31 DESEMBER 2021"_s}));
    }

    void narrowingFiltersStandOnThePaper()
    {
        ReportRequest request = smallRegister::request();
        request.filter.only(u"group"_s, {u"kud"_s}).only(u"kdkmp"_s, {u"0"_s}).only(u"status"_s, {u"active"_s, {}});
        const Document recap = make(u"recap"_s, request, smallRegister::records());
        QCOMPARE(recap.title.last(),
            u"(Definisi: Produsen tanpa KDKMP; Kelompok koperasi: KUD; Status tercatat: Aktif, tidak tercatat)"_s);
        QVERIFY(allText(recap).contains(u"Kelompok koperasi: KUD"_s));
    }

    void conditionsThatDoNotFitALineStandInTheDefinition()
    {
        ReportRequest request = smallRegister::request();
        const QStringList codes = findVariable(u"regency"_s)->allCodes();
        request.filter.only(u"regency"_s, codes);
        const Document recap = make(u"recap"_s, request, smallRegister::records());
        QCOMPARE(recap.title.last(), u"(saringan selengkapnya pada lembar Definisi)"_s);
        QVERIFY(allText(recap).contains(u"Kota Pekalongan, Kota Tegal"_s));
        for (const QString &line : recap.title + recap.notes)
            QVERIFY2(line.size() < 260, qPrintable(line));
    }

    void definitionTellsTheAnnulledLaw()
    {
        const QString text = allText(small(u"recap"_s));
        QVERIFY(text.contains(u"Nomor 17 Tahun 2012"_s));
        QVERIFY(text.contains(u"28/PUU-XI/2013 tanggal 28 Mei 2014"_s));
        QVERIFY(text.contains(u"24 November 2026 pukul 14.05 WIB"_s));
        QVERIFY(text.contains(QStringLiteral(LUMBUNG_VERSION)));
    }

    void signatureLeavesRoomForWhatIsNotKnown()
    {
        fake::RegisterStore store({});
        Settings settings{QString()};
        Progress progress;
        const ReportRequest request = smallRegister::request();
        const ReportInfo *report = findReport(u"recap"_s);
        const Signature blank = *report->make(store, request, settings, progress)->signature;
        QCOMPARE(blank.placeAndDate, u"Semarang, 24 November 2026"_s);
        QVERIFY(blank.name.startsWith("(..."_L1) && blank.nip.startsWith("NIP. ..."_L1));

        settings.set(setting::signatoryName, u"Pejabat Contoh, S.E."_s);
        settings.set(setting::signatoryNip, u"197001011990011001"_s);
        const Signature full = *report->make(store, request, settings, progress)->signature;
        QCOMPARE(full.name, u"Pejabat Contoh, S.E."_s);
        QCOMPARE(full.nip, u"NIP. 197001011990011001"_s);
    }

    void listHasAColumnForEveryFieldThatIsNotPersonal()
    {
        const Document list = small(u"register"_s);
        QStringList titles;
        for (const ReportColumn &column : list.table.columns)
            titles.append(column.title);
        for (const Field &field : cooperativeFields())
            QCOMPARE(titles.contains(field.title()), !field.isPersonal);
        for (const YearlyField &field : yearlyFields())
            QVERIFY2(titles.contains(field.title()), field.key);
        QCOMPARE(titles.removeDuplicates(), 0);
    }

    void personalDataStandsOnlyWhereAskedFor()
    {
        const QStringList personal = {u"Orang Contoh Satu"_s, u"Orang Contoh Dua"_s, u"Orang Contoh Tiga"_s,
            u"024-5550001"_s, u"kud@contoh.example"_s};
        ReportRequest request = smallRegister::request();
        const QString without = allText(make(u"register"_s, request, smallRegister::records()));
        request.withPersonal = true;
        const QString with = allText(make(u"register"_s, request, smallRegister::records()));
        for (const QString &text : personal) {
            QVERIFY2(!without.contains(text), qPrintable(text));
            QVERIFY2(with.contains(text), qPrintable(text));
        }
        QVERIFY2(!with.contains(u"3300000000000001"_s), "citizen numbers are in no report");
        QVERIFY(!allText(make(u"recap"_s, request, smallRegister::records())).contains(u"Orang Contoh"_s));
    }

    void listTakesTheFiguresOfTheDay()
    {
        ReportRequest request = smallRegister::request();
        const auto valueOn = [&](const QDate &day, const QString &title) {
            request.filter.asOf = day;
            const Document list = make(u"register"_s, request, smallRegister::records());
            for (qsizetype i = 0; i < list.table.columns.size(); ++i) {
                if (list.table.columns.at(i).title == title)
                    return list.table.rows.first().at(i);
            }
            return QVariant(u"no such column"_s);
        };
        const QString members = findYearlyField(u"members"_s)->title();
        QCOMPARE(valueOn(QDate(2021, 12, 31), members), QVariant(qlonglong(250)));
        QCOMPARE(valueOn(QDate(2021, 12, 30), members), QVariant(qlonglong(240)));
        QCOMPARE(valueOn(QDate(2020, 6, 1), members), QVariant());
        QCOMPARE(valueOn(QDate(2021, 3, 15), u"Last annual meeting (RAT)"_s), QVariant(QDate(2021, 3, 15)));
        QCOMPARE(valueOn(QDate(2021, 3, 14), u"Last annual meeting (RAT)"_s), QVariant());
    }
};

QTEST_APPLESS_MAIN(RecapTest)
#include "tst_recap.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/headerfinder.h"
#include "app/exchange/mappingfile.h"
#include "tests/support/sheets.h"

using namespace Qt::StringLiterals;
using namespace lumbung;
using namespace lumbung::testing;

/// From a sheet to its headings, and from headings and values to fields.
class ColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheHeadings_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::addColumn<QString>("fields");
        const QStringList titles
            = {u"DATA KOPERASI"_s, u"KABUPATEN KLATEN"_s, u"KEADAAN PER 31 DESEMBER 2023"_s, QString()};
        QTest::newRow("first line") << QStringList{u"NAMA|KABUPATEN"_s, u"KUD Satu|Kab. Klaten"_s} << 1 << 1
                                    << u"name,regencyName"_s;
        QTest::newRow("below titles") << titles + QStringList{u"No|Nama Koperasi|Alamat"_s, u"1|KUD Satu|Jl. Satu"_s}
                                      << 5 << 5 << u"rowNumber,name,address"_s;
        QTest::newRow("blank columns on the left")
            << titles + QStringList{u"||No|Nama Koperasi|Alamat"_s, u"||1|KUD Satu|Jl. Satu"_s} << 5 << 5
            << u"-,-,rowNumber,name,address"_s;
        QTest::newRow("two rows") << titles
                + QStringList{u"NO|NAMA KOPERASI|BADAN HUKUM||ANGGOTA|||MODAL SENDIRI (Rp)"_s,
                    u"||NOMOR|TANGGAL|L|P|JUMLAH|"_s, u"1|2|3|4|5|6|7|8"_s,
                    u"1|KUD Satu|8157/BH/VI|12/06/1975|12|8|20|1.000.000"_s}
                                  << 5 << 6
                                  << u"rowNumber,name,legalNumber,legalDate,membersMale,membersFemale,members,equity"_s;
        QTest::newRow("three rows") << QStringList{u"No|Nama Koperasi|Tahun 2023||||Alamat"_s, u"||Anggota|||SHU|"_s,
            u"||L|P|Jumlah||"_s, u"1|KUD Satu|1|2|3|4|Jl. Satu"_s}
                                    << 1 << 3 << u"rowNumber,name,membersMale,membersFemale,members,surplus,address"_s;
        QTest::newRow("years side by side")
            << QStringList{u"Nama Koperasi|Volume Usaha 2022|Volume Usaha 2023|SHU Th. 2023"_s, u"KUD Satu|1|2|3"_s}
            << 1 << 1 << u"name,turnover,turnover,surplus"_s;
        QTest::newRow("marks") << QStringList{u"No|Nama Koperasi|Keaktifan||Kecamatan"_s,
            u"|||Aktif|Tidak Aktif|"_s.mid(1), u"1|KUD Satu|v||Trucuk"_s, u"2|KUD Dua||v|Trucuk"_s}
                               << 1 << 2 << u"rowNumber,name,statusActive,statusInactive,district"_s;
        QTest::newRow("groups over places") << QStringList{u"No|Nama Koperasi|Alamat||"_s,
            u"||Jalan|Desa/Kel|Kecamatan"_s, u"1|KUD Satu|Jl. Satu|Bero|Trucuk"_s}
                                            << 1 << 2 << u"rowNumber,name,address,village,district"_s;
        QTest::newRow("mistyped and abbreviated")
            << QStringList{u"Nmr Urt|Nama Kopersi|Tgl. B.H.|Jml. Angg. (Lk)|Kecamtan|Vol. Usaha (dlm ribuan)"_s,
                   u"1|KUD Satu|12/06/1975|5|Trucuk|9"_s}
            << 1 << 1 << u"rowNumber,name,legalDate,membersMale,district,turnover"_s;
        QTest::newRow("no headings of a list")
            << QStringList{u"Tanggal|Uraian|Debet|Kredit"_s, u"1/1/2023|Kas|5|"_s} << 0 << 0 << u"-,-,-,-"_s;
    }
    void findsTheHeadings()
    {
        QFETCH(const QStringList, lines);
        QFETCH(const int, first);
        QFETCH(const int, last);
        QFETCH(const QString, fields);
        const ImportDraft draft = draftFrom({sheetOf(lines)});
        QCOMPARE(draft.sheets.first().firstHeadingLine, first);
        QCOMPARE(draft.sheets.first().lastHeadingLine, last);
        QCOMPARE(fieldsOf(draft), fields);
    }

    /// What offices and applications write above their columns, with invented rows below.
    void understandsHeadingsOfOffices_data()
    {
        QTest::addColumn<QString>("headings");
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("fields");
        QTest::newRow("export of the ministry")
            << u"NO|ID KOPERASI|NAMA KOPERASI|NO BADAN HUKUM|TANGGAL BADAN HUKUM|ALAMAT|DESA/KEL|KECAMATAN|KABUPATEN|PROVINSI|KODE POS|NO TELPON KANTOR|EMAIL|STATUS AKTIF|KETUA|NO TELPON KETUA|BENTUK KOPERASI|JENIS KOPERASI|KELOMPOK KOPERASI|SEKTOR USAHA|JUMLAH ANGGOTA|JUMLAH MANAJER|JUMLAH KARYAWAN|TANGGAL RAT|MODAL SENDIRI|MODAL LUAR|ASET|VOLUME USAHA|TAHUN REKAP|SISA HASIL USAHA"_s
            << u"1|K1|KUD Satu|8157/BH/VI|12/06/1975|Jl. Satu|Bero|Trucuk|Kab. Klaten|Jawa Tengah|57467|0272|a@b.id|Aktif|Bejo|0812|Primer Kabupaten/Kota|Produsen|KUD|Industri Pengolahan|20|1|2|20/02/2023|1|2|3|4|2022|5"_s
            << u"rowNumber,externalId,name,legalNumber,legalDate,address,village,district,regencyName,province,postalCode,phone,email,status,chair,chairPhone,form,type,group,sector,members,managers,employees,annualMeeting,equity,outsideCapital,assets,turnover,bookYear,surplus"_s;
        QTest::newRow("form of the ministry")
            << u"ID KOPERASI|NAMA KOPERASI|NO TELPON 1|KETUA|TANGGAL RAT|STATUS RAT|SHU"_s
            << u"K1|KUD Satu|0272|Bejo|20/02/2023|Sudah|5"_s
            << u"externalId,name,phone,chair,annualMeeting,-,surplus"_s;
        QTest::newRow("application of 2026")
            << u"nomor_induk_koperasi|nama_koperasi|nomor_badan_hukum|bentuk_koperasi|jenis_koperasi|pola_pengelolaan|status_koperasi|sektor_usaha|kelompok_koperasi|provinsi|kabupaten|kecamatan|kelurahan|desa|alamat_lengkap|kode_pos|email_koperasi|kuk|grade_koperasi"_s
            << u"3310010010001|KUD Satu|8157/BH/VI|Primer Kabupaten/Kota|Produsen|Konvensional|Aktif|Industri Pengolahan|KUD|Jawa Tengah|Kab. Klaten|Trucuk||Bero|Jl. Satu|57467|a@b.id|1|A"_s
            << u"nik,name,legalNumber,form,type,scheme,status,sector,group,province,regencyName,district,village,village,address,postalCode,email,-,grade"_s;
        QTest::newRow("application of an office, words run together")
            << u"namaKoperasi|nomorBadanHukum|tglBadanHukumPendirian|nomorPerubahan_terbaru|tglPerubahan_terbaru|tglRAT_terakhir|alamatKoperasi|kelurahan|kecamatan|kabupaten|provinsi|bentukKoperasi|jenisKoperasi|kelompokKoperasi|sektorUsaha|namaKetua|namaSekretaris|namaBendahara|namaPengawas|namaManager|jmlAnggota_pria|jmlAnggota_wanita|totalAnggota|totalManager|totalKaryawan|nikKoperasi|statusNIK|tglBerlaku_sertifikat|statusGrade"_s
            << u"KUD Satu|8157/BH/VI|12/06/1975|1/PAD/2010|01/02/2010|20/02/2023|Jl. Satu|Bero|Trucuk|Kab. Klaten|Jawa Tengah|Primer Kabupaten/Kota|Produsen|KUD|Industri Pengolahan|A|B|C|D|E|12|8|20|1|2|3310010010001|Sudah Bersertifikat|31/12/2027|A"_s
            << u"name,legalNumber,legalDate,amendmentNumber,amendmentDate,annualMeeting,address,village,district,regencyName,province,form,type,group,sector,chair,secretary,treasurer,supervisor,manager,membersMale,membersFemale,members,managers,employees,nik,nikStatus,certificateDate,grade"_s;
        QTest::newRow("production") << u"No|Nama Koperasi|Alamat|Jenis Produksi"_s << u"1|KUD Satu|Jl. Satu|Tempe"_s
                                    << u"rowNumber,name,address,products"_s;
        QTest::newRow("active ones") << u"No|NIK|Nama Koperasi|No Badan Hukum|Alamat|Desa|Kelurahan|Kecamatan"_s
                                     << u"1|3310010010001|KUD Satu|8157/BH/VI|Jl. Satu|Bero||Trucuk"_s
                                     << u"rowNumber,nik,name,legalNumber,address,village,village,district"_s;
        QTest::newRow("online market") << u"No|Nama Koperasi|Alamat|Media Pemasaran"_s << u"1|KUD Satu|Jl. Satu|Radio"_s
                                       << u"rowNumber,name,address,-"_s;
        QTest::newRow("bank loans") << u"No|Nama Koperasi|Alamat|Bank Pemberi Fasilitas"_s
                                    << u"1|KUD Satu|Jl. Satu|Bank Rekaan"_s << u"rowNumber,name,address,-"_s;
        QTest::newRow("healthy ones") << u"No|Nama Koperasi|Alamat|Hasil|Tahun Penilaian"_s
                                      << u"1|KUD Satu|Jl. Satu|Cukup Sehat|2022"_s
                                      << u"rowNumber,name,address,health,-"_s;
        QTest::newRow("template of an application")
            << u"nama_koperasi|alamat|kelurahan|kecamatan|status|jenis|no_badan_hukum|tanggal_berdiri|ketua|sekretaris|bendahara|no_telepon|email|jumlah_anggota|modal_sendiri|modal_luar|volume_usaha|shu|keterangan"_s
            << u"KUD Satu|Jl. Satu|Bero|Trucuk|Aktif|Produsen|8157/BH/VI|12/06/1975|A|B|C|0272|a@b.id|20|1|2|3|4|baik"_s
            << u"name,address,village,district,status,type,legalNumber,foundedOn,chair,secretary,treasurer,phone,email,members,equity,outsideCapital,turnover,surplus,note"_s;
        QTest::newRow("open data") << u"Kode Kecamatan|Kecamatan|Kode Kelurahan|Kelurahan|Nama Koperasi|Alamat"_s
                                   << u"331006|Trucuk|3310062015|Bero|KUD Satu|Jl. Satu"_s
                                   << u"-,district,-,village,name,address"_s;
        QTest::newRow("recap of those under guidance")
            << u"No|Keterangan|Koperasi|No Induk Koperasi|No Badan Hukum|Tanggal|Alamat|Desa / Kelurahan|Ketua|RAT|Asset"_s
            << u"1|Binaan kota|KUD Satu|3310010010001|8157/BH/VI|12/06/1975|Jl. Satu|Bero|A|20/02/2023|9"_s
            << u"rowNumber,note,name,nik,legalNumber,legalDate,address,village,chair,annualMeeting,assets"_s;
        QTest::newRow("number and date in one")
            << u"NO|NAMA KOPERASI|NOMOR DAN TANGGAL BADAN HUKUM|ALAMAT"_s
            << u"1|KUD Satu|8157/BH/VI tanggal 12 Juni 1975|Jl. Satu"_s << u"rowNumber,name,legalNumberDate,address"_s;
    }
    void understandsHeadingsOfOffices()
    {
        QFETCH(const QString, headings);
        QFETCH(const QString, row);
        QFETCH(const QString, fields);
        QCOMPARE(fieldsOf(draftFrom({sheetOf({headings, row})})), fields);
    }

    void tellsARecapFromAList_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("by district") << QStringList{u"No|Kecamatan|Koperasi|||Anggota|||RAT Unit|SHU"_s,
            u"||Jumlah Koperasi|Aktif|Tidak Aktif|Jumlah Anggota|Aktif|Tidak Aktif||"_s,
            u"1|Trucuk|9|5|4|90|50|40|5|1"_s};
        QTest::newRow("by regency") << QStringList{
            u"provinsi|kabupaten_kota|jumlah_kopdes|kopdes_memiliki_nib|kopdes_telah_rat|simpanan_pokok"_s,
            u"Jawa Tengah|Kab. Klaten|9|5|4|90"_s};
    }
    void tellsARecapFromAList()
    {
        QFETCH(const QStringList, lines);
        const ImportDraft draft = draftFrom({sheetOf(lines)});
        QVERIFY2(problemOf(draft).contains(u"recap"_s), qPrintable(problemOf(draft) + fieldsOf(draft)));
    }

    void tellsColumnsByTheirValues_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("fields");
        const auto with = [](const char *what, const QString &headings, const QStringList &rows,
                              const QString &fields) { QTest::newRow(what) << QStringList(headings) + rows << fields; };
        with("type under Jenis", u"Nama|Kab|Jenis"_s,
            {u"KUD A|Kab. Klaten|Produsen"_s, u"KSP B|Kab. Klaten|Simpan Pinjam"_s, u"KSU C|Kab. Klaten|Konsumen"_s},
            u"name,regencyName,type"_s);
        with("group under Jenis", u"Nama|Kab|Jenis"_s,
            {u"KUD A|Kab. Klaten|KUD"_s, u"KSP B|Kab. Klaten|Kopkar"_s, u"KSU C|Kab. Klaten|KPRI"_s},
            u"name,regencyName,group"_s);
        with("certificate under Status", u"Nama|Kab|Status"_s,
            {u"KUD A|Kab. Klaten|Sudah Bersertifikat"_s, u"KSP B|Kab. Klaten|Belum Bersertifikat"_s,
                u"KSU C|Kab. Klaten|Belum Bersertifikat"_s},
            u"name,regencyName,nikStatus"_s);
        with("status under Keterangan", u"Nama|Kab|Keterangan"_s,
            {u"KUD A|Kab. Klaten|Aktif"_s, u"KSP B|Kab. Klaten|Tidak Aktif"_s, u"KSU C|Kab. Klaten|Aktif"_s},
            u"name,regencyName,status"_s);
        with("numbers and places without headings", u"Nama Koperasi|Alamat||||"_s,
            {u"KUD A|Jl. 1|3310010010001|8157/BH/VI|Kab. Klaten|Trucuk"_s,
                u"KSP B|Jl. 2|3310010010002|8158/BH/VI|Kota Tegal|Ceper"_s,
                u"KSU C|Jl. 3|3374010010003|8159/BH/VI|Kab. Pati|Kayen"_s},
            u"name,address,nik,legalNumber,regencyName,district"_s);
        with("names under a word nobody knows", u"No|Uraian Lembaga|Kecamatan|Alamat"_s,
            {u"1|KUD A|Trucuk|Jl. 1"_s, u"2|KSP B|Ceper|Jl. 2"_s, u"3|Kopkar C|Ceper|Jl. 3"_s},
            u"rowNumber,name,district,address"_s);
        with("no days under RAT", u"Nama|Kab|RAT"_s,
            {u"KUD A|Kab. Klaten|Sudah"_s, u"KSP B|Kab. Klaten|Belum"_s, u"KSU C|Kab. Klaten|Sudah"_s},
            u"name,regencyName,-"_s);
        with("other numbers under NIK", u"NIK Koperasi|Nama|Kab"_s,
            {u"33100001|KUD A|Kab. Klaten"_s, u"33100002|KSP B|Kab. Klaten"_s}, u"externalId,name,regencyName"_s);
    }
    void tellsColumnsByTheirValues()
    {
        QFETCH(const QStringList, lines);
        QFETCH(const QString, fields);
        QCOMPARE(fieldsOf(draftFrom({sheetOf(lines)})), fields);
    }

    void readsTitlesAndNames()
    {
        const ImportDraft draft
            = draftFrom({sheetOf({u"DAFTAR KOPERASI KABUPATEN KLATEN"_s, u"KEADAAN PER 31 DESEMBER 2023"_s,
                                     u"(dalam ribuan rupiah)"_s, u"No|Nama Koperasi|SHU"_s, u"1|KUD Satu|5"_s},
                             u"Trucuk"_s),
                sheetOf({u"No|Nama Koperasi|Alamat"_s, u"1|KUD Dua|Jl. Dua"_s}, u"KOTA TEGAL"_s),
                sheetOf({u"Petunjuk"_s}, u"Baca"_s)});
        QCOMPARE(draft.asOf, QDate(2023, 12, 31));
        QVERIFY(draft.asOfWhy.contains(u"KEADAAN PER"_s));
        QCOMPARE(draft.bookYear, 2023);
        QCOMPARE(draft.sheets[0].said.value(u"regency"_s), u"33.10"_s);
        QCOMPARE(draft.sheets[0].said.value(u"district"_s), u"Trucuk"_s);
        QCOMPARE(draft.sheets[0].of(u"surplus"_s)->unit, 1000);
        QCOMPARE(draft.sheets[1].said.value(u"regency"_s), u"33.76"_s);
        QVERIFY(!draft.sheets[2].isTaken);
        QVERIFY2(draft.notes.join(u' ').contains(u"Baca"_s), qPrintable(draft.notes.join(u' ')));
        QCOMPARE(problemOf(draft), QString());
    }

    void cutsWholeLinesOfTheFirstColumn()
    {
        const ImportDraft draft = draftFrom({sheetOf({u"Nama Koperasi;Kabupaten;Alamat"_s,
            u"KUD Satu;Kab. Klaten;\"Jl. Satu; RT 1\""_s, u"KUD Dua;Kab. Pati;Jl. Dua"_s})});
        QCOMPARE(fieldsOf(draft), u"name,regencyName,address"_s);
        QCOMPARE(draft.table->sheets.first().rows[1].cells[2].text, u"Jl. Satu; RT 1"_s);
        QVERIFY(draft.notes.join(u' ').contains(u"whole line"_s));
    }

    void decidesTheOrderOfDaysByTheWholeColumn_data()
    {
        QTest::addColumn<QStringList>("days");
        QTest::addColumn<DateOrder>("order");
        QTest::addColumn<bool>("isSure");
        QTest::newRow("day first") << QStringList{u"05/03/2019"_s, u"25/03/2019"_s} << DateOrder::DayFirst << true;
        QTest::newRow("month first") << QStringList{u"05/03/2019"_s, u"03/25/2019"_s} << DateOrder::MonthFirst << true;
        QTest::newRow("both") << QStringList{u"25/03/2019"_s, u"03/25/2019"_s} << DateOrder::Mixed << true;
        QTest::newRow("either") << QStringList{u"05/03/2019"_s, u"01/02/2019"_s} << DateOrder::DayFirst << false;
        QTest::newRow("no such days") << QStringList{u"5 Maret 2019"_s, u"2019-03-05"_s} << DateOrder::Unknown << true;
    }
    void decidesTheOrderOfDaysByTheWholeColumn()
    {
        QFETCH(const QStringList, days);
        QStringList lines = {u"Nama Koperasi|Tanggal Badan Hukum"_s};
        for (const QString &day : days)
            lines.append(u"KUD Satu|"_s + day);
        const ImportDraft draft = draftFrom({sheetOf(lines)});
        QTEST(draft.sheets.first().columns[1].dateOrder, "order");
        QTEST(draft.sheets.first().columns[1].isDateOrderSure, "isSure");
    }

    void letsEverythingBeChosen()
    {
        ImportDraft draft = draftFrom({sheetOf({u"DATA"_s, u"Uraian|Tempat|Nilai|Tgl"_s,
            u"Satu|Kab. Klaten|5|03/04/2010"_s, u"Dua|Kab. Pati|6|04/05/2011"_s})});
        QVERIFY(!problemOf(draft).isEmpty());
        chooseHeadings(draft, 0, 2, 2, nullptr);
        QCOMPARE(columnNamed(draft.sheets.first(), u"B"_s), 1);
        QCOMPARE(columnNamed(draft.sheets.first(), u"3"_s), 2);
        QCOMPARE(columnNamed(draft.sheets.first(), u"tgl"_s), 3);
        QCOMPARE(columnNamed(draft.sheets.first(), u"Z"_s), -1);
        chooseField(draft, 0, 0, u"name"_s);
        chooseField(draft, 0, 1, u"regencyName"_s);
        chooseField(draft, 0, 2, u"surplus"_s);
        chooseField(draft, 0, 3, u"legalDate"_s);
        chooseUnit(draft, u"surplus"_s, 1000000);
        chooseDateOrder(draft, 0, 3, DateOrder::MonthFirst);
        chooseErasing(draft, 0, 2, true);
        QCOMPARE(fieldsOf(draft), u"name,regencyName,surplus,legalDate"_s);
        QCOMPARE(draft.sheets.first().columns[3].dateOrder, DateOrder::MonthFirst);
        QCOMPARE(draft.sheets.first().columns[3].origin, MatchOrigin::Chosen);
        QCOMPARE(problemOf(draft), QString());

        chooseField(draft, 0, 2, u"name"_s); // a field has one column
        QCOMPARE(fieldsOf(draft), u"-,regencyName,name,legalDate"_s);
        chooseField(draft, 0, 2, {});
        QVERIFY(!problemOf(draft).isEmpty());
    }

    void remembersAMappingAsText()
    {
        const QList<TableSheet> sheets = {sheetOf({u"Uraian|Tempat|Nilai"_s, u"Satu|Kab. Klaten|5"_s})};
        ImportDraft draft = draftFrom(sheets);
        chooseHeadings(draft, 0, 1, 1, nullptr);
        chooseField(draft, 0, 0, u"name"_s);
        chooseField(draft, 0, 2, u"surplus"_s);
        chooseUnit(draft, u"surplus"_s, 1000);
        const QString text = mappingText(draft.sheets.first(), {{u"regency"_s, u"33.10"_s}});

        ImportDraft next = draftFrom(sheets);
        chooseHeadings(next, 0, 1, 1, nullptr);
        QVERIFY(applyMapping(text, u"Dinas Rekaan"_s, next.sheets.first(), next.fixed));
        QCOMPARE(fieldsOf(next), fieldsOf(draft));
        QCOMPARE(next.sheets.first().columns[2].unit, 1000);
        QCOMPARE(next.fixed.value(u"regency"_s), u"33.10"_s);

        ImportDraft other = draftFrom({sheetOf({u"Nama|Uraian|Nilai"_s, u"Satu|Kab. Klaten|5"_s})});
        QVERIFY(!applyMapping(text, u"Dinas Rekaan"_s, other.sheets.first(), other.fixed));

        const QList<RememberedMapping> list = {{u"Dinas Rekaan"_s, u"abc"_s, text}};
        const Result<QList<RememberedMapping>> back = mappingsFrom(mappingsDocument(list));
        QVERIFY_IMPORTED(back);
        QCOMPARE(back->first().sender, u"Dinas Rekaan"_s);
        QVERIFY(applyMapping(back->first().mapping, u"Dinas Rekaan"_s, next.sheets.first(), next.fixed));
        for (const QByteArray &bad :
            {"{}"_ba, "x"_ba, "{\"kind\":\"lumbung-mappings\",\"version\":1,\"mappings\":[{}]}"_ba})
            QCOMPARE(mappingsFrom(bad).error().kind, Error::Kind::Invalid);
    }

    void hasOneShapeForHeadingsThatDifferByDressOnly()
    {
        const QString shape = shapeOf({u"No"_s, u"Nama Koperasi"_s, u"Alamat"_s});
        QCOMPARE(shapeOf({u"NO."_s, u"NAMA  KOPERASI"_s, u"alamat"_s, QString()}), shape);
        QCOMPARE(shapeOf({u"No"_s, u"Nama Koperasi"_s, u"Alamat"_s,
                     reasonHeading({u"Dinas"_s, QDate(2023, 12, 31), {}, 0})}),
            shape);
        QVERIFY(shapeOf({u"No"_s, u"Alamat"_s, u"Nama Koperasi"_s}) != shape);
    }
};

QTEST_GUILESS_MAIN(ColumnsTest)
#include "tst_columns.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/mapping.h"

#include "app/base/csv.h"
#include "app/base/text.h"
#include "app/domain/codelist.h"
#include "app/domain/fields.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;

namespace {

QStringList cut(const char *headings)
{
    return QString::fromUtf8(headings).split(u'|');
}

/// "field=column …" of every field that was found, in order of columns.
QString described(const Mapping &mapping)
{
    QMap<int, QString> byColumn;
    QStringList fields = mappableFields();
    for (const Field &field : cooperativeFields())
        fields.append(field.keyString());
    for (const QString &field : std::as_const(fields)) {
        for (const int column : mapping.columns(field))
            byColumn.insert(column, field);
    }
    QStringList parts;
    for (auto field = byColumn.cbegin(); field != byColumn.cend(); ++field)
        parts.append(u"%1=%2"_s.arg(*field, QString::number(field.key())));
    return parts.join(u' ');
}

} // namespace

class MappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsOnlyForFieldsThatThereAre()
    {
        QSet<QString> known = {u"rowNumber"_s, u"source"_s, u"sourceId"_s, u"regencyName"_s, u"province"_s,
            u"bookYear"_s, u"legalNumberDate"_s, u"statusActive"_s, u"statusInactive"_s, u"validFrom"_s, u"validTo"_s,
            u"event"_s, u"basis"_s};
        for (const Field &field : cooperativeFields())
            known.insert(field.keyString());
        for (const YearlyField &field : yearlyFields())
            known.insert(field.keyString());
        for (const CodeEntry &role : codeList(u"officer_role"_s).entries())
            known << role.code << role.code + u"Phone"_s;
        for (const QString &field : mappableFields())
            QVERIFY2(known.contains(field), qPrintable(field));
    }

    void namesEveryFieldThatAListCanHold()
    {
        const QStringList fields = mappableFields();
        QCOMPARE(QSet<QString>(fields.begin(), fields.end()).size(), fields.size());
        for (const Field &field : cooperativeFields()) {
            if (!field.isDerived && !field.keyString().endsWith("Text"_L1))
                QVERIFY2(fields.contains(field.keyString()), field.key);
        }
        for (const YearlyField &field : yearlyFields())
            QVERIFY2(fields.contains(field.keyString()), field.key);
    }

    void readsEachListedHeadingAsItsField()
    {
        QFile file(u":/import/headers.csv"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const csv::Table table = csv::parseTrusted(QString::fromUtf8(file.readAll()));
        int headings = 0;
        for (qsizetype row = 1; row < table.rows.size(); ++row) {
            const QString field = table.rows[row][0];
            const bool isOfHistory = QStringList{u"validFrom"_s, u"validTo"_s, u"event"_s, u"basis"_s}.contains(field);
            for (const QString &heading : table.rows[row][1].split(u'|')) {
                ++headings;
                QVERIFY(!heading.trimmed().isEmpty());
                const Mapping mapping
                    = Mapping::of({heading.toUpper()}, isOfHistory ? ListKind::History : ListKind::Register);
                // "form" is the type where nothing else tells.
                const QString expected = heading == "form"_L1 ? u"type"_s : field;
                QVERIFY2(mapping.has(expected), qPrintable(heading));
            }
        }
        QVERIFY(headings > 200);
    }

    void understandsLists_data()
    {
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<QString>("fields");
        QTest::addColumn<QStringList>("ignored");
        QTest::newRow("clean form")
            << cut("id|name|form|grouping|level|pattern|sector|commodity|legal_no|legal_date|regency_code|regency_name|"
                   "district|village|address|phone|chair|members_m|members_f|last_meeting|own_capital|outside_capital|"
                   "volume|surplus|status")
            << u"externalId=0 name=1 type=2 group=3 form=4 scheme=5 sector=6 products=7 legalNumber=8 legalDate=9 "
               "regency=10 regencyName=11 district=12 village=13 address=14 phone=15 chair=16 membersMale=17 "
               "membersFemale=18 annualMeeting=19 equity=20 outsideCapital=21 turnover=22 surplus=23 status=24"_s
            << QStringList();
        QTest::newRow("ministry's export")
            << cut("NO|ID KOPERASI|NAMA KOPERASI|NO BADAN HUKUM|TANGGAL BADAN "
                   "HUKUM|ALAMAT|DESA/KEL|KECAMATAN|KABUPATEN|"
                   "PROVINSI|KODE POS|NO TELPON KANTOR|EMAIL|STATUS AKTIF|KETUA|NO TELPON KETUA|BENTUK KOPERASI|JENIS "
                   "KOPERASI|KELOMPOK KOPERASI|SEKTOR USAHA|JUMLAH ANGGOTA|JUMLAH MANAJER|JUMLAH KARYAWAN|TANGGAL "
                   "RAT|MODAL SENDIRI|MODAL LUAR|ASET|VOLUME USAHA|TAHUN REKAP|SISA HASIL USAHA")
            << u"rowNumber=0 externalId=1 name=2 legalNumber=3 legalDate=4 address=5 village=6 district=7 "
               u"regencyName=8 "
               "province=9 postalCode=10 phone=11 email=12 status=13 chair=14 chairPhone=15 form=16 type=17 group=18 "
               "sector=19 members=20 managers=21 employees=22 annualMeeting=23 equity=24 outsideCapital=25 assets=26 "
               "turnover=27 bookYear=28 surplus=29"_s
            << QStringList();
        QTest::newRow("ministry's public record")
            << cut("namaKoperasi|nomorBadanHukum|tglBadanHukumPendirian|nomorPerubahan_terbaru|tglPerubahan_terbaru|"
                   "tglRAT_terakhir|kelurahan|kabupaten|bentukKoperasi|jenisKoperasi|namaManager|jmlAnggota_pria|"
                   "jmlAnggota_wanita|totalAnggota|totalManager|totalKaryawan|nikKoperasi|statusNIK|tglBerlaku_"
                   "sertifikat|statusGrade")
            << u"name=0 legalNumber=1 legalDate=2 amendmentNumber=3 amendmentDate=4 annualMeeting=5 village=6 "
               "regencyName=7 form=8 type=9 manager=10 membersMale=11 membersFemale=12 members=13 managers=14 "
               "employees=15 nik=16 nikStatus=17 certificateDate=18 grade=19"_s
            << QStringList();
        QTest::newRow("spreadsheet of an office")
            << cut("No. Register|Nama Koperasi|Jenis|Tingkat|Tgl. BH|Kode Kab/Kota|Kab./Kota|Telp/HP|Anggota "
                   "Laki-laki|Jml Anggota P|Tgl RAT|SHU (Rp)|Keaktifan")
            << u"externalId=0 name=1 type=2 form=3 legalDate=4 regency=5 regencyName=6 phone=7 membersMale=8 "
               "membersFemale=9 annualMeeting=10 surplus=11 status=12"_s
            << QStringList();
        QTest::newRow("words of other offices")
            << cut("KET|KEC.|DESA|NAMA LEMBAGA KOPERASI|TGL. BERDIRI|JML. ANGG.|KAB")
            << u"note=0 district=1 village=2 name=3 foundedOn=4 members=5 regencyName=6"_s << QStringList();
        QTest::newRow("in English") << cut(
            "Cooperative name|Regency|District|Registration number|Registration date|Members")
                                    << u"name=0 regencyName=1 district=2 legalNumber=3 legalDate=4 members=5"_s
                                    << QStringList();
        QTest::newRow("village in two columns")
            << cut("nama_koperasi|desa|kelurahan|kuk") << u"name=0 village=1 village=2"_s << QStringList{u"kuk"_s};
        QTest::newRow("a field twice") << cut("Nama|Nama Koperasi|Kota") << u"name=0 regencyName=2"_s
                                       << QStringList{u"Nama Koperasi"_s};
        QTest::newRow("unknown and empty headings") << cut("Nama||Media Pemasaran|STATUS RAT|") << u"name=0"_s
                                                    << QStringList{u"Media Pemasaran"_s, u"STATUS RAT"_s};
        QTest::newRow("form beside type") << cut("name|type|form") << u"name=0 type=1 form=2"_s << QStringList();
        QTest::newRow("form beside level") << cut("name|form|level") << u"name=0 type=1 form=2"_s << QStringList();
        QTest::newRow("catalogue's keys and labels")
            << cut("name|regency|legalNumber|Legal entity date|kbliMain|Own capital|districtText")
            << u"name=0 regencyName=1 legalNumber=2 legalDate=3 kbliMain=4 equity=5 districtText=6"_s << QStringList();
        QTest::newRow("what is computed")
            << cut("name|kind|Production kind") << u"name=0"_s << QStringList{u"kind"_s, u"Production kind"_s};
    }
    void understandsLists()
    {
        QFETCH(const QStringList, headings);
        const Mapping mapping = Mapping::of(headings, ListKind::Register);
        QTEST(described(mapping), "fields");
        QTEST(mapping.ignored(), "ignored");
    }

    void readsTheOtherFilesByTheirOwnFields()
    {
        const Mapping history = Mapping::of(
            cut("id|valid_from|valid_to|event|status|form|level|regency_code|basis|volume"), ListKind::History);
        QCOMPARE(described(history),
            u"externalId=0 validFrom=1 validTo=2 event=3 status=4 type=5 form=6 regency=7 basis=8"_s);
        QCOMPARE(history.ignored(), QStringList{u"volume"_s});

        const Mapping annual = Mapping::of(cut("id|year|members_m|members_f|volume|status"), ListKind::Annual);
        QCOMPARE(described(annual), u"externalId=0 bookYear=1 membersMale=2 membersFemale=3 turnover=4"_s);
        QCOMPARE(annual.ignored(), QStringList{u"status"_s});

        const Mapping list = Mapping::of(cut("name|valid_from|event"), ListKind::Register);
        QCOMPARE(described(list), u"name=0"_s);
    }

    void knowsHowManyCellsARowNeeds()
    {
        const Mapping mapping = Mapping::of(cut("No|Nama||Kota||"), ListKind::Register);
        QCOMPARE(mapping.neededCells(), 4);
        QCOMPARE(mapping.unheaded(), (QList<int>{2, 4, 5}));
        QCOMPARE(mapping.understood(), 3);
    }
};

QTEST_GUILESS_MAIN(MappingTest)
#include "tst_mapping.moc"

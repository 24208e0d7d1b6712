// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/amountreading.h"
#include "app/exchange/datereading.h"
#include "app/exchange/nearness.h"
#include "app/exchange/regionreading.h"
#include "app/exchange/rowmerge.h"
#include "app/exchange/valuereading.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;

/// Days, amounts, places and numbers as people write them.
class ValueReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDays_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("said"); // of the remark or the problem
        const auto row = [](const QString &written, const QDate &day, const QString &said = {}) {
            QTest::newRow(qPrintable(written)) << written << day << said;
        };
        row(u"31 Desember 2023"_s, QDate(2023, 12, 31));
        row(u"18 NOVEMBER 1991"_s, QDate(1991, 11, 18));
        row(u"5 Nop. 1991"_s, QDate(1991, 11, 5));
        row(u"5 Nop 1991"_s, QDate(1991, 11, 5));
        row(u"3 Agt 2001"_s, QDate(2001, 8, 3));
        row(u"15-11-2019"_s, QDate(2019, 11, 15));
        row(u"15.11.2019"_s, QDate(2019, 11, 15));
        row(u"15 / 11 / 2019"_s, QDate(2019, 11, 15));
        row(u"Rabu, 15 November 2019"_s, QDate(2019, 11, 15));
        row(u"tgl. 15-11-2019"_s, QDate(2019, 11, 15));
        row(u"2019-11-15"_s, QDate(2019, 11, 15));
        row(u"2019-11-15T10:30:00"_s, QDate(2019, 11, 15));
        row(u"2019-11-15 00:00:00"_s, QDate(2019, 11, 15));
        row(u"'15/11/2019"_s, QDate(2019, 11, 15));
        row(u"37123"_s, QDate(2001, 8, 20), u"number of a day"_s);
        row(u"01-Agust-2002"_s, QDate(2002, 8, 1));
        row(u"15-XI-2019"_s, QDate(2019, 11, 15));
        row(u"1 iii 1999"_s, QDate(1999, 3, 1));
        row(u"31-IX-2019"_s, {}, u"does not exist"_s);
        row(u"15-XIII-2019"_s, {}, u"not a date"_s);
        row(u"15/11/19"_s, {}, u"two digits"_s);
        row(u"15 Nov 19"_s, {}, u"two digits"_s);
        row(u"1987"_s, {}, u"without day and month"_s);
        row(u"Tahun 1987"_s, {}, u"without day and month"_s);
        row(u"Mei 1999"_s, {}, u"without a day"_s);
        row(u"5/1999"_s, {}, u"without a day"_s);
        row(u"31/02/2020"_s, {}, u"does not exist"_s);
        row(u"kapan-kapan"_s, {}, u"not a date"_s);
    }
    void readsDays()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, said);
        const ReadDay read = readDay(written, DateOrder::DayFirst);
        QTEST(read.day, "day");
        const QString told = read.remark + read.problem;
        QVERIFY2(told.contains(said), qPrintable(told));
        QCOMPARE(read.remark.isEmpty() && read.problem.isEmpty(), said.isEmpty());
    }

    void knowsWordsForNoDay_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<bool>("isNone");
        for (const QString &none : {u"Belum RAT"_s, u"belum"_s, u"BLM. RAT"_s, u"-"_s, u"tidak ada"_s, u"Tidak RAT"_s,
                 u"Tdk pernah RAT"_s, u"Belum melaksanakan RAT"_s, u"nihil"_s, u"tanpa tanggal"_s})
            QTest::newRow(qPrintable(none)) << none << true;
        for (const QString &doubtful : {u"Belum RAT 2023"_s, u"RAT"_s, u"tidak jelas bulannya"_s, u"Desember"_s})
            QTest::newRow(qPrintable(doubtful)) << doubtful << false;
    }
    void knowsWordsForNoDay()
    {
        QFETCH(const QString, written);
        QFETCH(const bool, isNone);
        const auto field = std::ranges::find(yearlyFields(), u"annualMeeting"_s, &YearlyField::keyString);
        QVERIFY(field != yearlyFields().end());
        CellParser parser;
        const ReadValue read = readValue(*field, {TableCell::Kind::Text, written}, nullptr, parser);
        QVERIFY(read.value.isNull());
        QVERIFY(read.remark.isEmpty());
        QCOMPARE(read.problem.isEmpty(), isNone);
    }

    void followsTheOrderOfTheColumn()
    {
        QCOMPARE(readDay(u"05/03/2019"_s, DateOrder::DayFirst).day, QDate(2019, 3, 5));
        QCOMPARE(readDay(u"05/03/2019"_s, DateOrder::MonthFirst).day, QDate(2019, 5, 3));
        QVERIFY(!readDay(u"05/03/2019"_s, DateOrder::MonthFirst).remark.isEmpty());
        QCOMPARE(readDay(u"05/03/2019"_s, DateOrder::Mixed).day, QDate());
        QVERIFY(!readDay(u"05/03/2019"_s, DateOrder::Mixed).problem.isEmpty());
        QCOMPARE(readDay(u"25/03/2019"_s, DateOrder::Mixed).day, QDate(2019, 3, 25));
        QCOMPARE(readDay(u"05/05/2019"_s, DateOrder::Mixed).day, QDate(2019, 5, 5));
        QCOMPARE(orderShownBy(u"31/12/2023"_s), DateOrder::DayFirst);
        QCOMPARE(orderShownBy(u"12/31/2023"_s), DateOrder::MonthFirst);
        QCOMPARE(orderShownBy(u"31/12/23"_s), DateOrder::DayFirst); // unread, and yet it tells
        QCOMPARE(orderShownBy(u"05/03/2023"_s), DateOrder::Unknown);
        QVERIFY(couldBeEither(u"05/03/2019"_s) && !couldBeEither(u"05/05/2019"_s) && !couldBeEither(u"5 Mei 2019"_s));
    }

    void readsTitles_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("year");
        QTest::newRow("per") << u"KEADAAN PER 31 DESEMBER 2023"_s << QDate(2023, 12, 31) << 0;
        QTest::newRow("s.d.") << u"Keadaan s.d. 30 Juni 2024"_s << QDate(2024, 6, 30) << 0;
        QTest::newRow("s/d") << u"Posisi s/d 31-12-2022"_s << QDate(2022, 12, 31) << 0;
        QTest::newRow("year") << u"DATA KOPERASI TAHUN 2023"_s << QDate() << 2023;
        QTest::newRow("book year") << u"Tahun Buku : 2022"_s << QDate() << 2022;
        QTest::newRow("law") << u"Perda Nomor 2 Tahun 2012"_s << QDate() << 2012;
        QTest::newRow("none") << u"DATA KOPERASI"_s << QDate() << 0;
    }
    void readsTitles()
    {
        QFETCH(const QString, title);
        QTEST(dayNamedIn(title), "day");
        QTEST(yearNamedIn(title), "year");
    }

    void readsAmounts_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<qint64>("unit");
        QTest::addColumn<QString>("mark");
        QTest::addColumn<qint64>("amount"); // -1: not read
        const auto row = [](const QString &written, qint64 amount, qint64 unit = 1, const QString &mark = {}) {
            QTest::addRow("%s in %lld%s", qPrintable(written), static_cast<long long>(unit), qPrintable(mark))
                << written << unit << mark << amount;
        };
        row(u"1.234.567"_s, 1234567);
        row(u"1,234,567"_s, 1234567);
        row(u"1234567"_s, 1234567);
        row(u"Rp 1.234.567,00"_s, 1234567);
        row(u"Rp. 1.234.567,-"_s, 1234567);
        row(u"Rp1.234.567,89"_s, 1234568);
        row(u"Rp1.234.567"_s, 1234567);
        row(u"rp.1.000,-"_s, 1000);
        row(u"Rp(1.000)"_s, -1000);
        row(u"Rp. (1.000,-)"_s, -1000);
        row(u"(Rp(1.000))"_s, -1);
        row(u"nihil"_s, 0);
        row(u"NIHIL."_s, 0);
        row(u"rpm 5"_s, -1);
        row(u"1.000"_s, 1000);
        row(u"1.000"_s, 1, 1, u"."_s);
        row(u"(1.000)"_s, -1000);
        row(u"-5"_s, -5);
        row(u"1.234,56"_s, 1235);
        row(u"12,5"_s, 12500000, 1000000);
        row(u"1.234"_s, 1234000, 1000);
        row(u"1.234"_s, 1234, 1000, u"."_s);
        row(u"1,5 juta"_s, 1500000);
        row(u"25 rb"_s, 25000);
        row(u"2 milyar"_s, 2000000000);
        row(u"0"_s, 0);
        row(u"1,2E+09"_s, -1);
        row(u"seratus"_s, -1);
        row(u"1.23.4"_s, -1);
        row(u"99999999999999999999"_s, -1);
        row(u"#1234567.5"_s, 1234568);
        row(u"#1.5"_s, 1500, 1000);
    }
    void readsAmounts()
    {
        QFETCH(QString, written);
        QFETCH(const qint64, unit);
        QFETCH(const QString, mark);
        QFETCH(const qint64, amount);
        TableCell cell{TableCell::Kind::Text, written};
        if (written.startsWith(u'#'))
            cell = {TableCell::Kind::Number, written.mid(1)};
        const ReadAmount read = readAmount(cell, {unit, mark.isEmpty() ? QChar() : mark[0], true});
        QCOMPARE(read.amount.value_or(-1), amount);
        QCOMPARE(read.problem.isEmpty(), amount != -1);
    }

    void readsAnAmountThatIsNoneAsNothing()
    {
        for (const char *written : {"-", "Rp -", "Rp.-", "Rp. -", "rp-"}) {
            const ReadAmount read = readAmount({TableCell::Kind::Text, QString::fromLatin1(written)}, {1, {}, true});
            QVERIFY2(!read.amount && read.problem.isEmpty(), written);
        }
    }

    void countsPersonsWhole_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<qint64>("persons");
        QTest::newRow("plain") << u"128"_s << qint64(128);
        QTest::newRow("with a word") << u"128 orang"_s << qint64(128);
        QTest::newRow("thousands") << u"1.128"_s << qint64(1128);
        QTest::newRow("halves") << u"12,5"_s << qint64(-1);
        QTest::newRow("a unit of money") << u"1 juta"_s << qint64(-1);
    }
    void countsPersonsWhole()
    {
        QFETCH(const QString, written);
        const ReadAmount read = readAmount({TableCell::Kind::Text, written}, {1, {}, false});
        QTEST(read.amount.value_or(-1), "persons");
    }

    void findsRegencies_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("said");
        QTest::newRow("as listed") << u"Kab. Banyumas"_s << u"33.02"_s << QString();
        QTest::newRow("capitals") << u"KABUPATEN BANYUMAS"_s << u"33.02"_s << u"was read as"_s;
        QTest::newRow("bare") << u"Banyumas"_s << u"33.02"_s << u"was read as"_s;
        QTest::newRow("two words") << u"Kab. Banjar Negara"_s << u"33.04"_s << QString();
        QTest::newRow("mistyped") << u"Kab. Purbalinga"_s << u"33.03"_s << u"was read as"_s;
        QTest::newRow("city, mistyped") << u"Kota Salatga"_s << u"33.73"_s << u"was read as"_s;
        QTest::newRow("old kind") << u"Kodya Tegal"_s << u"33.76"_s << u"was read as"_s;
        for (const char *name : {"Semarang", "MAGELANG", "Pekalongan", "Tegal"})
            QTest::newRow(name) << QString::fromLatin1(name) << QString() << u"may be"_s;
        QTest::newRow("of nowhere") << u"Kab. Antah Berantah"_s << QString() << u"not known"_s;
    }
    void findsRegencies()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, said);
        RegionReading regions;
        const ReadRegion read = regions.regency({}, written, {}, {});
        QTEST(read.code, "code");
        const QString told = read.remark + read.problem;
        QVERIFY2(told.contains(said), qPrintable(told));
    }

    void saysWhereTheDistrictLiesButDoesNotChoose()
    {
        RegionReading regions;
        const ReadRegion read = regions.regency({}, u"Semarang"_s, {}, u"Kec. Ungaran Barat"_s);
        QCOMPARE(read.code, QString());
        QVERIFY2(read.problem.contains(u"lies in Kab. Semarang"_s), qPrintable(read.problem));
    }

    void findsDistrictsAndVillages()
    {
        RegionReading regions;
        QCOMPARE(regions.district(u"Kec. Trucuk"_s, u"33.10"_s).code, u"33.10.06"_s);
        QCOMPARE(regions.district(u"TRUCUK"_s, u"33.10"_s).remark, QString());
        const ReadRegion near = regions.district(u"Baturaden"_s, u"33.02"_s);
        QCOMPARE(near.code, u"33.02.22"_s);
        QVERIFY(!near.remark.isEmpty());
        QCOMPARE(
            regions.district(u"Polanharjoo"_s, u"33.10"_s).code, regions.district(u"Polanharjo"_s, u"33.10"_s).code);
        QVERIFY(!regions.district(u"Antah"_s, u"33.10"_s).problem.isEmpty());
        QVERIFY(regions.district(u"Antah"_s, u"32.71"_s).problem.isEmpty()); // no list of that province's districts
        QCOMPARE(regions.village(u"Desa Bero"_s, u"33.10.06"_s, u"33.10"_s).code, u"33.10.06.2015"_s);
        QCOMPARE(regions.village(u"3310062015"_s, u"33.10.06"_s, u"33.10"_s).code, u"33.10.06.2015"_s);
        QCOMPARE(regions.village(u"Antah"_s, u"33.10.06"_s, u"33.10"_s).code, QString());
    }

    void partsALegalNumberFromItsDay_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("day");
        QTest::newRow("word between") << u"8157/BH/VI tanggal 12 Juni 1975"_s << u"8157/BH/VI"_s << u"12 Juni 1975"_s;
        QTest::newRow("abbreviated") << u"8157/BH/VI tgl. 12-06-1975"_s << u"8157/BH/VI"_s << u"12-06-1975"_s;
        QTest::newRow("comma") << u"8157/BH/VI, 12/06/1975"_s << u"8157/BH/VI"_s << u"12/06/1975"_s;
        QTest::newRow("line break") << u"8157/BH/VI\n12 Juni 1975"_s << u"8157/BH/VI"_s << u"12 Juni 1975"_s;
        QTest::newRow("no day") << u"518/12/BH/1/2003"_s << u"518/12/BH/1/2003"_s << QString();
        QTest::newRow("end like a day") << u"518/BH/12/05/2003"_s << u"518/BH/12/05/2003"_s << QString();
    }
    void partsALegalNumberFromItsDay()
    {
        QFETCH(const QString, written);
        const NumberAndDay parts = numberAndDay(written);
        QTEST(parts.number, "number");
        QTEST(parts.day, "day");
    }

    void comparesLegalNumbers_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("areSame");
        QTest::newRow("blank for dot") << u"301/BH/XIV 9/2009"_s << u"301/BH/XIV.9/2009"_s << true;
        QTest::newRow("slash for dot") << u"87/BH/KDK.11.27/VII/2000"_s << u"87/BH/KDK/11.27/VII/2000"_s << true;
        QTest::newRow("one for I") << u"703/BH/X1V.30/1X/2007"_s << u"703/BH/XIV.30/IX/2007"_s << true;
        QTest::newRow("zeros in front") << u"003211/BH/M.KUKM.2/I/2017"_s << u"3211/bh/m.kukm.2/i/2017"_s << true;
        QTest::newRow("another number") << u"12/BH/2016"_s << u"13/BH/2016"_s << false;
        QTest::newRow("none") << QString() << QString() << false;
    }
    void comparesLegalNumbers()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QTEST(isSameLegalNumber(one, other), "areSame");
    }

    void comparesNamesByTheirOwnWords()
    {
        QCOMPARE(namesAlike(u"KUD Sumber Rejeki"_s, u"Koperasi Unit Desa SUMBER REJEKI"_s), 1.0);
        QVERIFY(namesAlike(u"KSP Sinar Kandaga"_s, u"KSP Sinar Kendaga"_s) > 0.9);
        QCOMPARE(namesAlike(u"KPRI Satria"_s, u"KPRI Perwira"_s), 0.0);
        QCOMPARE(namesAlike({}, u"KPRI"_s), 0.0);
        QCOMPARE(namesAlike(u"Uji A"_s, u"Uji A"_s), 1.0);
        QVERIFY(namesAlike(u"Uji A"_s, u"Uji B"_s) < 0.5); // two by their names
        QVERIFY(namesAlike(u"KSU Karya Sejahtera II"_s, u"KSU Karya Sejahtera III"_s) < 0.5);
        QVERIFY(namesAlike(u"KSU Karya Sejahtera 2"_s, u"KSU Karya Sejahtera"_s) > 0.5);
        QCOMPARE(lettersApart(u"salatiga", u"salatgia", 2), 1); // swapped
        QCOMPARE(lettersApart(u"abc", u"xyz", 1), 2); // gives up
    }
};

QTEST_GUILESS_MAIN(ValueReadingTest)
#include "tst_valuereading.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/clock.h"
#include "app/base/text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { text::setLanguage(u"id"_s); }

    void tidyingRemovesBlanksThatSayNothing_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("oneLine");
        QTest::addColumn<QString>("lines");
        QTest::newRow("outer and doubled blanks")
            << u"  KUD   Sumber Rejeki "_s << u"KUD Sumber Rejeki"_s << u"KUD Sumber Rejeki"_s;
        QTest::newRow("a no-break space and a tab")
            << u"KUD\u00A0Makmur\tJaya"_s << u"KUD Makmur Jaya"_s << u"KUD Makmur Jaya"_s;
        QTest::newRow("line breaks of every system")
            << u"Jalan A\r\nDesa B\rKota C\n"_s << u"Jalan A Desa B Kota C"_s << u"Jalan A\nDesa B\nKota C"_s;
        QTest::newRow("an accent written apart") << u"re\u0301jeki"_s << u"r\u00E9jeki"_s << u"r\u00E9jeki"_s;
        QTest::newRow("nothing but blanks") << u" \t\n "_s << QString() << QString();
    }
    void tidyingRemovesBlanksThatSayNothing()
    {
        QFETCH(const QString, typed);
        QTEST(text::tidied(typed), "oneLine");
        QTEST(text::tidiedLines(typed), "lines");
    }

    void findsCharactersThatAreNeverStored_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("forbidden");
        QTest::newRow("plain text") << u"KSP Ma'arif, Jl. Pemuda 1/2"_s << false;
        QTest::newRow("tabs and line breaks") << u"a\tb\r\nc"_s << false;
        QTest::newRow("a letter beyond the first plane") << u"\U0001F33E"_s << false;
        QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s << true;
        QTest::newRow("escape") << u"a\u001Bb"_s << true;
        QTest::newRow("right-to-left override") << u"a\u202Eb"_s << true;
        QTest::newRow("bidi isolate") << u"a\u2066b"_s << true;
        QTest::newRow("half a surrogate pair at the end") << u"a"_s + QChar(0xD83C) << true;
        QTest::newRow("second half first") << QString(QChar(0xDF3E)) + u"a"_s << true;
        QTest::newRow("U+FFFE") << QString(QChar(0xFFFE)) << true;
        QTest::newRow("U+FFFF") << QString(QChar(0xFFFF)) << true;
    }
    void findsCharactersThatAreNeverStored()
    {
        QFETCH(const QString, typed);
        QTEST(text::hasForbiddenCharacters(typed), "forbidden");
    }

    void foldsForComparing_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("folded");
        QTest::addColumn<QString>("compact");
        QTest::newRow("accents and case") << u"KUD Sumber Réjeki"_s << u"kud sumber rejeki"_s << u"KUDSUMBERREJEKI"_s;
        QTest::newRow("punctuation parts words")
            << u"\"Mina-Jaya\" (Pati)."_s << u"mina jaya pati"_s << u"MINAJAYAPATI"_s;
        QTest::newRow("an apostrophe does not") << u"Ma’arif"_s << u"maarif"_s << u"MAARIF"_s;
        QTest::newRow("a legal number") << u"518/BH/XIV.7/2015"_s << u"518 bh xiv 7 2015"_s << u"518BHXIV72015"_s;
        QTest::newRow("full-width letters") << u"ＫＵＤ"_s << u"kud"_s << u"KUD"_s;
        QTest::newRow("signs only") << u" -.- "_s << QString() << QString();
    }
    void foldsForComparing()
    {
        QFETCH(const QString, typed);
        QTEST(text::folded(typed), "folded");
        QTEST(text::compact(typed), "compact");
    }

    void takesInitialsWithDotsForAWord_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("words");
        QTest::newRow("a dot behind each") << u"K.U.D. Mekar"_s << u"kud mekar"_s;
        QTest::newRow("none behind the last") << u"No. S.H.U"_s << u"no shu"_s;
        QTest::newRow("a word right behind") << u"K.S.U.Mekar"_s << u"ksu mekar"_s;
        QTest::newRow("one initial is none") << u"M. Yusuf"_s << u"m yusuf"_s;
        QTest::newRow("behind a word") << u"Tgl.B.H."_s << u"tgl bh"_s;
        QTest::newRow("numbers") << u"1.2.3"_s << u"1 2 3"_s;
    }
    void takesInitialsWithDotsForAWord()
    {
        QFETCH(const QString, typed);
        QTEST(text::folded(text::withoutInnerDots(typed)), "words");
    }

    void keepsDigitsOnly() { QCOMPARE(text::digitsOnly(u"+62 (24) 835-1234"_s), u"62248351234"_s); }

    void readsWholeNumbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("value");
        const auto row
            = [](const char *typed, qint64 value) { QTest::newRow(typed) << QString::fromUtf8(typed) << value; };
        row("0", 0);
        row("1234567", 1234567);
        row("1.234.567", 1234567);
        row("1,234,567", 1234567);
        row("1.000", 1000);
        row("Rp 1.234.567,00", 1234567);
        row("rp.1.000", 1000);
        row("Rp1.000,-", 1000);
        row("IDR 5", 5);
        row("1,234.00", 1234);
        row("1234,00", 1234);
        row("12.0", 12);
        row("(1.000)", -1000);
        row("(Rp 5)", -5);
        row("-5", -5);
        row("\u22125", -5);
        row("-Rp 5", -5);
        row("Rp -5", -5);
        row(" 7 ", 7);
        row("007", 7);
        row("9223372036854775807", std::numeric_limits<qint64>::max());
    }
    void readsWholeNumbers()
    {
        QFETCH(const QString, typed);
        const Result<qint64> read = text::parseWholeNumber(typed);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QTEST(*read, "value");
    }

    void refusesWhatIsNoWholeNumber_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"", "-", "abc", "1,5", "1.234,50", "0,500", "1E+06", "1e6", "12.34.567", "1.2345",
                 "1.234.56", "1.234,567.8", "--5", "-(5)", "(5", "5)", "5 6", "Rp", "1.", ".5", "9223372036854775808",
                 "12 orang", "0x10", "\u0661\u0662"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }
    void refusesWhatIsNoWholeNumber()
    {
        QFETCH(const QString, typed);
        const Result<qint64> read = text::parseWholeNumber(typed);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Usage);
        QVERIFY(read.error().message.contains(typed));
    }

    void readsDates_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        const auto row = [](const char *typed, int year, int month, int day) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QDate(year, month, day);
        };
        row("31/12/2023", 2023, 12, 31);
        row("1-2-2024", 2024, 2, 1);
        row("1.2.2024", 2024, 2, 1);
        row("29/02/2024", 2024, 2, 29);
        row("2023-12-31", 2023, 12, 31);
        row("31122023", 2023, 12, 31);
        row("17 Agustus 1945", 1945, 8, 17);
        row("17 agu 1945", 1945, 8, 17);
        row("17 Agt. 1945", 1945, 8, 17);
        row("17-Aug-1945", 1945, 8, 17);
        row("1 Januari 2020", 2020, 1, 1);
        row("1 Februari 2020", 2020, 2, 1);
        row("1 Maret 2020", 2020, 3, 1);
        row("1 April 2020", 2020, 4, 1);
        row("1 Mei 2020", 2020, 5, 1);
        row("1 May 2020", 2020, 5, 1);
        row("1 Juni 2020", 2020, 6, 1);
        row("1 Jul 2020", 2020, 7, 1);
        row("1 September 2020", 2020, 9, 1);
        row("1 Okt 2020", 2020, 10, 1);
        row("1 October 2020", 2020, 10, 1);
        row("1 Nopember 2020", 2020, 11, 1);
        row("31 Desember 2023", 2023, 12, 31);
        row("31 DES 2023", 2023, 12, 31);
        row("31 December 2023", 2023, 12, 31);
        row(" 31 / 12 / 2023 ", 2023, 12, 31);
    }
    void readsDates()
    {
        QFETCH(const QString, typed);
        const Result<QDate> read = text::parseDate(typed);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QTEST(*read, "date");
    }

    void refusesWhatIsNoDate_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("because");
        QTest::newRow("a day February has not") << u"31/02/2024"_s << u"does not exist"_s;
        QTest::newRow("leap day of a common year") << u"29/02/2023"_s << u"does not exist"_s;
        QTest::newRow("month thirteen") << u"2023-13-01"_s << u"does not exist"_s;
        QTest::newRow("no such day in words") << u"31 April 2023"_s << u"does not exist"_s;
        QTest::newRow("year of two digits") << u"1/2/24"_s << u"two digits"_s;
        QTest::newRow("mixed separators") << u"1/2-2024"_s << u"not a date"_s;
        QTest::newRow("no month name") << u"1 Foo 2024"_s << u"not a date"_s;
        QTest::newRow("a shortened year only") << u"2024"_s << u"not a date"_s;
        QTest::newRow("nothing") << QString() << u"not a date"_s;
    }
    void refusesWhatIsNoDate()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, because);
        const Result<QDate> read = text::parseDate(typed);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Usage);
        QVERIFY2(read.error().message.contains(because), qPrintable(read.error().message));
    }

    void writesNumbersAndDatesTheIndonesianWay()
    {
        QCOMPARE(text::number(1234567), u"1.234.567"_s);
        QCOMPARE(text::money(1234567), u"Rp 1.234.567"_s);
        QCOMPARE(text::money(-5000), u"-Rp 5.000"_s);
        QCOMPARE(text::decimal(23.516, 2), u"23,52"_s);
        QCOMPARE(text::decimal(-0.001, 1), u"0,0"_s);
        QCOMPARE(text::decimal(std::numeric_limits<double>::quiet_NaN(), 1), u"–"_s);
        QCOMPARE(text::percent(0.128), u"12,8 %"_s);
        QCOMPARE(text::percent(1, 0), u"100 %"_s);
        QCOMPARE(text::longDate({2025, 8, 17}), u"17 Agustus 2025"_s);
        QCOMPARE(text::shortDate({2025, 8, 7}), u"07/08/2025"_s);
        QCOMPARE(text::longDateTime(QDateTime({2025, 12, 31}, {7, 5}, Qt::UTC)), u"31 Desember 2025 14.05 (WIB)"_s);
        QCOMPARE(text::longDateTime(QDateTime({2025, 12, 31}, {18, 0}, Qt::UTC)), u"1 Januari 2026 01.00 (WIB)"_s);
    }

    void writesNumbersAndDatesTheBritishWayInEnglish()
    {
        text::setLanguage(u"en"_s);
        QCOMPARE(text::language(), u"en"_s);
        QCOMPARE(text::number(1234567), u"1,234,567"_s);
        QCOMPARE(text::decimal(23.516, 2), u"23.52"_s);
        QCOMPARE(text::longDate({2025, 12, 31}), u"31 December 2025"_s);
        QCOMPARE(text::shortDate({2025, 12, 31}), u"31/12/2025"_s);
    }

    void writesNothingForADateThatIsNone()
    {
        QCOMPARE(text::longDate({}), QString());
        QCOMPARE(text::shortDate({}), QString());
        QCOMPARE(text::longDateTime({}), QString());
    }

    void speaksIndonesianForALanguageItDoesNotKnow()
    {
        text::setLanguage(u"xx"_s);
        QCOMPARE(text::language(), u"id"_s);
    }

    void readsBackWhatItWrote()
    {
        for (const qint64 value : {qint64(0), qint64(999), qint64(1000), qint64(-1234567)}) {
            QCOMPARE(*text::parseWholeNumber(text::number(value)), value);
            QCOMPARE(*text::parseWholeNumber(text::money(value)), value);
        }
        for (int month = 1; month <= 12; ++month)
            QCOMPARE(*text::parseDate(text::longDate({2025, month, 28})), QDate(2025, month, 28));
    }

    void todayIsTheOfficesDay()
    {
        FixedClock clock(QDateTime({2025, 12, 31}, {16, 59}, Qt::UTC));
        QCOMPARE(clock.today(), QDate(2025, 12, 31));
        clock.advance(60 * 1000);
        QCOMPARE(clock.today(), QDate(2026, 1, 1));
    }
};

QTEST_APPLESS_MAIN(TextTest)
#include "tst_text.moc"

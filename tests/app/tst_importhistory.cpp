// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/importing.h"

#include "app/domain/codelist.h"
#include "app/domain/region.h"

#include <QMap>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace lumbung;
using lumbung::testing::cleanHeading;
using lumbung::testing::cleanRow;
using lumbung::testing::Importing;

namespace {

const QByteArray historyHeading = "id,valid_from,valid_to,event,status,form,level,regency_code,basis\n";
const QByteArray annualHeading = "id,year,members_m,members_f,own_capital,outside_capital,volume,surplus\n";

/// A row of the history that fits the sound row of the clean form.
QByteArray interval(const QByteArray &from, const QByteArray &to, const QByteArray &status = "Aktif")
{
    return "1," + from + ',' + to + ",Perubahan Data," + status + ",Produsen,Primer Kabupaten/Kota,33.10,1/SK\n";
}

/// What the file says, kept beside the program's own way of reading it.
struct Told {
    QString from, to; ///< ISO days compare as text; no end: 9999
    QString status, type, regency;
};

struct Invented {
    QByteArray list = cleanHeading, history = historyHeading, annual = annualHeading;
    QList<Told> told;
};

/// 2,000 cooperatives with one to five intervals each.
Invented invent(int cooperatives, quint32 seed)
{
    QRandomGenerator random(seed);
    const auto pick = [&random](const QStringList &words) { return words[random.bounded(int(words.size()))]; };
    const QStringList types = {u"Produsen"_s, u"Konsumen"_s, u"Simpan Pinjam"_s, u"Jasa"_s, u"Pemasaran"_s};
    const QStringList statuses = {u"Aktif"_s, u"Tidak Aktif"_s, u"Dibubarkan"_s};
    Invented invented;
    for (int id = 1; id <= cooperatives; ++id) {
        QDate day = QDate(1960, 1, 1).addDays(random.bounded(58 * 365));
        const QByteArray number = QByteArray::number(id);
        const QByteArray founded = day.toString(Qt::ISODate).toLatin1();
        const int intervals = 1 + random.bounded(5);
        Told told;
        for (int i = 0; i < intervals; ++i) {
            const QDate end = i + 1 < intervals ? day.addDays(1 + random.bounded(2000)) : QDate();
            told = {day.toString(Qt::ISODate), end.isValid() ? end.toString(Qt::ISODate) : u"9999"_s, pick(statuses),
                pick(types), region::regencies()[random.bounded(35)].code};
            invented.told.append(told);
            invented.history += number + ',' + told.from.toLatin1() + ',' + end.toString(Qt::ISODate).toLatin1() + ",X,"
                + told.status.toLatin1() + ',' + told.type.toLatin1() + ",Primer Kabupaten/Kota,"
                + told.regency.toLatin1() + ",1/SK\n";
            day = end;
        }
        invented.list += cleanRow({{"id", number}, {"legal_date", founded}, {"status", told.status.toLatin1()},
            {"form", told.type.toLatin1()}, {"regency_code", told.regency.toLatin1()}, {"district", ""},
            {"village", ""}, {"last_meeting", ""}, {"legal_no", ""}});
        invented.annual += number + ",2025,10,5,1000000,0,2000000,-5\n";
    }
    return invented;
}

using Counts = QMap<QStringList, qint64>;

/// Looks at every interval of the file.
Counts countedByHand(const QList<Told> &told, const QString &day)
{
    Counts counts;
    for (const Told &interval : told) {
        if (interval.from <= day && day < interval.to) {
            ++counts[{interval.regency, codeList(u"type"_s).match(interval.type),
                codeList(u"status"_s).match(interval.status)}];
        }
    }
    return counts;
}

} // namespace

class ImportHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_import = std::make_unique<Importing>(); }

    void takesOverExactlyTheIntervals()
    {
        const auto summary = m_import->run({.file = Importing::sample(u"clean.csv"_s),
            .historyFile = Importing::sample(u"clean_history.csv"_s),
            .annualFile = Importing::sample(u"clean_annual.csv"_s)});
        QVERIFY_IMPORTED(summary);
        QCOMPARE(summary->imported, 3);
        QCOMPARE(summary->notes.size(), 1); // about a row without a year

        const QList<Standing> line = m_import->standings(u"3310000001"_s);
        QCOMPARE(line.size(), 3);
        QCOMPARE(line[0].validFrom, QDate(2003, 5, 1));
        QCOMPARE(line[0].validTo, QDate(2010, 1, 1));
        QCOMPARE(line[0].facts.type, u"consumer"_s);
        QCOMPARE(line[0].facts.regency, u"33.08"_s);
        QCOMPARE(line[0].event, u"Pendirian"_s);
        QCOMPARE(line[0].basis, u"1/BA/2003"_s);
        QCOMPARE(line[1].facts.status, u"inactive"_s);
        QCOMPARE(line[2].validFrom, QDate(2015, 7, 15));
        QCOMPARE(line[2].validTo, QDate());
        QCOMPARE(line[2].facts.type, u"producer"_s);
        for (const Standing &segment : line)
            QCOMPARE(segment.facts.group, u"kud"_s);

        const Cooperative record = m_import->load(u"3310000001"_s);
        QCOMPARE(record.legalDate, QDate(2003, 6, 10));
        QCOMPARE(record.foundedOn, QDate(2003, 5, 1));
        QCOMPARE(record.facts, line[2].facts);

        const Cooperative village = m_import->load(u"3310000002"_s);
        QCOMPARE(village.foundedOn, QDate());
        QVERIFY(m_import->standings(u"3310000002"_s).first().facts.kdkmp);
        QCOMPARE(m_import->load(u"3374000001"_s).facts.status, u"dissolved"_s);
    }

    void putsYearlyFiguresWhereTheyBelong()
    {
        QVERIFY_IMPORTED(m_import->run({.file = Importing::sample(u"clean.csv"_s),
            .historyFile = Importing::sample(u"clean_history.csv"_s),
            .annualFile = Importing::sample(u"clean_annual.csv"_s)}));
        const QList<YearlyFigures> years = m_import->load(u"3310000001"_s).years;
        QCOMPARE(years.size(), 3);
        QCOMPARE(years[0].bookYear, 2022);
        QCOMPARE(years[0].members, 180);
        QCOMPARE(years[0].turnover, 850000000);
        QCOMPARE(years[1].bookYear, 2023);
        QCOMPARE(years[1].surplus, 45000000);
        // The meeting of 2025 was about 2024, a year of which there are no figures.
        QCOMPARE(years[2].bookYear, 2024);
        QCOMPARE(years[2].annualMeeting, QDate(2025, 2, 20));
        QCOMPARE(years[2].members, Amount());
        // None in the yearly file: the row's own figures, not before the founding.
        QCOMPARE(m_import->load(u"3310000002"_s).years.first().bookYear, 2025);
    }

    void putsARowsFiguresIntoTheYearOfTheirMeeting_data()
    {
        QTest::addColumn<QByteArray>("founded");
        QTest::addColumn<QByteArray>("meeting");
        QTest::addColumn<int>("bookYear");
        QTest::newRow("the year before the meeting") << "2003-06-10"_ba
                                                     << "2024-02-20"_ba << 2023;
        QTest::newRow("a meeting in the year of founding") << "2024-01-05"_ba
                                                           << "2024-05-20"_ba << 2024;
        QTest::newRow("no meeting: the year before the import") << "2003-06-10"_ba
                                                                << ""_ba << 2025;
        QTest::newRow("founded in the year of the import") << "2026-01-10"_ba
                                                           << ""_ba << 2026;
        QTest::newRow("nothing known of the founding") << ""_ba
                                                       << "2024-02-20"_ba << 2023;
    }
    void putsARowsFiguresIntoTheYearOfTheirMeeting()
    {
        QFETCH(const QByteArray, founded);
        QFETCH(const QByteArray, meeting);
        const auto summary = m_import->run(
            cleanHeading + cleanRow({{"legal_date", founded}, {"last_meeting", meeting}, {"legal_no", ""}}));
        QVERIFY_IMPORTED(summary);
        QCOMPARE(summary->imported, 1);
        const QList<YearlyFigures> years = m_import->load(u"1"_s).years;
        QCOMPARE(years.size(), 1);
        QTEST(years.first().bookYear, "bookYear");
        QCOMPARE(years.first().turnover, 900000000);
    }

    void keepsFiguresOfANamedYearApartFromTheMeeting()
    {
        QVERIFY_IMPORTED(m_import->run("id,nama,kabupaten,tahun rekap,jumlah anggota,tanggal rat\n"
                                       "A1,KUD Satu,Kab. Klaten,2018,77,20/02/2018\n"));
        const QList<YearlyFigures> years = m_import->load(u"A1"_s).years;
        QCOMPARE(years.size(), 2);
        QCOMPARE(years[0].bookYear, 2017);
        QCOMPARE(years[0].annualMeeting, QDate(2018, 2, 20));
        QCOMPARE(years[1].bookYear, 2018);
        QCOMPARE(years[1].members, 77);
    }

    void refusesUnsoundHistories_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("because");
        QTest::newRow("gap") << interval("2003-06-10", "2010-01-01") + interval("2010-01-02", "") << 3 << u"gap"_s;
        QTest::newRow("overlap") << interval("2003-06-10", "2010-01-01") + interval("2009-12-31", "") << 3
                                 << u"overlap"_s;
        QTest::newRow("two without an end")
            << interval("2003-06-10", "") + interval("2010-01-01", "") << 3 << u"no end"_s;
        QTest::newRow("end before start")
            << interval("2003-06-10", "2003-06-09") + interval("2003-06-09", "") << 2 << u"ends on"_s;
        QTest::newRow("end on the start")
            << interval("2003-06-10", "2003-06-10") + interval("2003-06-10", "") << 2 << u"ends on"_s;
        QTest::newRow("no start") << interval("", "2010-01-01") + interval("2010-01-01", "") << 2 << u"begins"_s;
        QTest::newRow("no such day") << interval("2003-02-30", "") << 2 << u"2003-02-30"_s;
        QTest::newRow("unknown status") << interval("2003-06-10", "", "Mungkin") << 2 << u"Mungkin"_s;
        QTest::newRow("unknown type") << interval("2003-06-10", "").replace("Produsen", "Pabrik") << 2 << u"Pabrik"_s;
        QTest::newRow("unknown form") << interval("2003-06-10", "").replace("Primer", "Tersier") << 2 << u"Tersier"_s;
        QTest::newRow("unknown regency") << interval("2003-06-10", "").replace("33.10", "33.99") << 2 << u"33.99"_s;
        QTest::newRow("no regency") << interval("2003-06-10", "").replace("33.10", "") << 2 << u"missing"_s;
        QTest::newRow("ends in another state") << interval("2003-06-10", "2010-01-01") + interval("2010-01-01", "", "B")
                                               << 3 << u"what the register says"_s;
        QTest::newRow("ends in another regency")
            << interval("2003-06-10", "").replace("33.10", "33.74") << 2 << u"what the register says"_s;
        QTest::newRow("ends at all") << interval("2003-06-10", "2010-01-01") << 2 << u"2010"_s;
        QTest::newRow("too few cells") << "1,2003-06-10\n"_ba << 2 << u"2 cells"_s;
        QTest::newRow("control characters") << interval("2003-06-10", "").replace("1/SK", "1\x01") << 2 << u"basis"_s;
    }
    void refusesUnsoundHistories()
    {
        QFETCH(const QByteArray, rows);
        QFETCH(const int, line);
        QFETCH(const QString, because);
        const auto summary = m_import->run(cleanHeading + cleanRow() + cleanRow({{"id", "2"}}),
            historyHeading + rows + "2" + interval("2003-06-10", "").mid(1));
        QVERIFY_IMPORTED(summary);
        QCOMPARE(summary->imported, 1);
        QCOMPARE(summary->refused.size(), 1);
        QCOMPARE(summary->refused.first().line, 2);
        QCOMPARE(summary->refused.first().file, u"daftar.csv"_s);
        const QString reason = summary->refused.first().reason;
        QVERIFY2(
            reason.contains(u"“riwayat.csv”, line %1:"_s.arg(line)) && reason.contains(because), qPrintable(reason));
        QCOMPARE(m_import->count(), 1);
    }

    void takesIntervalsInAnyOrder()
    {
        const auto summary = m_import->run(cleanHeading + cleanRow(),
            historyHeading + interval("2010-01-01", "") + interval("2003-06-10", "2010-01-01", "T"));
        QVERIFY_IMPORTED(summary);
        QCOMPARE(summary->imported, 1);
        QCOMPARE(m_import->standings(u"1"_s).first().facts.status, u"inactive"_s);
    }

    void refusesAFoundingDayThatTheHistoryContradicts()
    {
        const QByteArray list = "id,nama,kode wilayah,jenis,bentuk,status,tanggal berdiri\n"
                                "1,KUD Satu,33.10,Produsen,Primer Kabupaten/Kota,Aktif,2001-01-01\n";
        const auto summary = m_import->run(list, historyHeading + interval("2003-06-10", ""));
        QVERIFY_IMPORTED(summary);
        QCOMPARE(summary->refused.size(), 1);
        QVERIFY2(
            summary->refused.first().reason.contains(u"01/01/2001"_s), qPrintable(summary->refused.first().reason));
    }

    void refusesUnsoundYears_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("because");
        QTest::newRow("a year twice") << "1,2023,1,1,,,,\n1,2023,1,1,,,,\n"_ba << 3 << u"twice"_s;
        QTest::newRow("no year") << "1,,1,1,,,,\n"_ba << 2 << u"book year"_s;
        QTest::newRow("no number") << "1,2023,satu,1,,,,\n"_ba << 2 << u"satu"_s;
        QTest::newRow("too many cells") << "1,2023,1,1,,,,,9\n"_ba << 2 << u"9 cells"_s;
    }
    void refusesUnsoundYears()
    {
        QFETCH(const QByteArray, rows);
        QFETCH(const int, line);
        QFETCH(const QString, because);
        const auto summary = m_import->run(cleanHeading + cleanRow(), {}, annualHeading + rows);
        QVERIFY_IMPORTED(summary);
        QCOMPARE(summary->refused.size(), 1);
        const QString reason = summary->refused.first().reason;
        QVERIFY2(
            reason.contains(u"“tahunan.csv”, line %1:"_s.arg(line)) && reason.contains(because), qPrintable(reason));
    }

    void saysWhatBelongsToNobody()
    {
        const auto summary = m_import->run(
            cleanHeading + cleanRow() + cleanRow({{"id", "2"}, {"name", ""}}) + cleanRow({{"id", "3"}}),
            historyHeading + interval("2003-06-10", "") + "2" + interval("2003-06-10", "").mid(1)
                + "9,2003-06-10,,,,,,,\n9,2004-06-10,,,,,,,\n",
            annualHeading + "1,2023,120,80,,,,\n1,2024,119,80,400000000,150000000,900000000,45000000\n,2024,1,1,,,,\n");
        QVERIFY_IMPORTED(summary);
        QCOMPARE(summary->imported, 2);
        QCOMPARE(summary->notes.size(), 4);
        QVERIFY2(summary->notes[0].startsWith("1 cooperative"_L1), qPrintable(summary->notes[0]));
        QVERIFY2(summary->notes[1].startsWith("1 row"_L1), qPrintable(summary->notes[1]));
        QVERIFY2(summary->notes[2].startsWith("2 row"_L1) && summary->notes[2].contains(u"line 4"_s),
            qPrintable(summary->notes[2]));
        QVERIFY2(summary->notes[3].startsWith("1 row"_L1) && summary->notes[3].contains(u"line 4"_s),
            qPrintable(summary->notes[3]));
    }

    void refusesOtherFilesThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("history");
        QTest::addColumn<QByteArray>("annual");
        QTest::addColumn<QString>("needed");
        QTest::newRow("history without ends")
            << "id,valid_from,status,form,level,regency_code\n1,,,,,\n"_ba << QByteArray() << u"valid_to"_s;
        QTest::newRow("history that is a list") << cleanHeading + cleanRow() << QByteArray() << u"riwayat.csv"_s;
        QTest::newRow("years without figures") << QByteArray() << "id,year\n1,2024\n"_ba << u"members_m"_s;
        QTest::newRow("years that are a history")
            << QByteArray() << historyHeading + interval("2003-06-10", "") << u"tahunan.csv"_s;
    }
    void refusesOtherFilesThatAreNone()
    {
        QFETCH(const QByteArray, history);
        QFETCH(const QByteArray, annual);
        QFETCH(const QString, needed);
        const auto summary = m_import->run(cleanHeading + cleanRow(), history, annual);
        QVERIFY(!summary);
        QCOMPARE(summary.error().kind, Error::Kind::Invalid);
        QVERIFY2(summary.error().message.contains(needed), qPrintable(summary.error().message));
        QCOMPARE(m_import->count(), 0);
    }

    void countsAsTheFileCountsByHand()
    {
        const Invented invented = invent(2000, 7);
        const auto summary = m_import->run(invented.list, invented.history, invented.annual);
        QVERIFY_IMPORTED(summary);
        QVERIFY2(summary->refused.isEmpty(),
            qPrintable(summary->refused.isEmpty() ? QString() : summary->refused.first().reason));
        QCOMPARE(summary->imported, 2000);

        const auto counts = m_import->store().counts();
        QVERIFY_IMPORTED(counts);
        for (const char *day : {"1961-01-01", "1975-06-30", "1990-12-31", "1999-02-28", "2005-03-15", "2010-10-10",
                 "2015-07-01", "2018-01-01", "2021-12-31", "2026-03-02"}) {
            Filter filter;
            filter.asOf = QDate::fromString(QString::fromLatin1(day), Qt::ISODate);
            Progress progress;
            const auto found = (*counts)->count({u"regency"_s, u"type"_s, u"status"_s}, filter, progress);
            QVERIFY_IMPORTED(found);
            Counts stored;
            for (const FactCount &count : *found)
                stored[count.codes] = count.count;
            const Counts byHand = countedByHand(invented.told, QString::fromLatin1(day));
            QVERIFY(!byHand.isEmpty());
            QCOMPARE(stored, byHand);
        }
    }

private:
    std::unique_ptr<Importing> m_import;
};

QTEST_GUILESS_MAIN(ImportHistoryTest)
#include "tst_importhistory.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/activity.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;

namespace {

/// "2020:2021-03-01:500 2021::0": book year, day of the meeting, turnover.
QList<YearlyFigures> years(const QString &written)
{
    QList<YearlyFigures> found;
    for (const QString &word : written.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList parts = word.split(u':');
        YearlyFigures year;
        year.bookYear = parts.at(0).toInt();
        year.annualMeeting = QDate::fromString(parts.value(1), Qt::ISODate);
        if (!parts.value(2).isEmpty())
            year.turnover = parts.at(2).toLongLong();
        found.append(year);
    }
    return found;
}

} // namespace

class TestActivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForTheMeetingSixMonthsAfterTheBookYear_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("year");
        QTest::newRow("end of June") << QDate(2024, 6, 30) << 2023;
        QTest::newRow("the day before") << QDate(2024, 6, 29) << 2022;
        QTest::newRow("end of the year") << QDate(2024, 12, 31) << 2023;
        QTest::newRow("New Year") << QDate(2025, 1, 1) << 2023;
    }
    void asksForTheMeetingSixMonthsAfterTheBookYear()
    {
        QFETCH(const QDate, day);
        QTEST(lastDueBookYear(day), "year");
    }

    void followsTheRegulation_data()
    {
        QTest::addColumn<QString>("figures");
        QTest::addColumn<QDate>("begun");
        QTest::addColumn<QString>("code");
        const QDate old(1990, 1, 1);
        QTest::newRow("three meetings and business")
            << u"2021:2022-03-01:5 2022:2023-03-01:5 2023:2024-03-01:5"_s << old << u"active"_s;
        QTest::newRow("three meetings, business not recorded")
            << u"2021:2022-03-01 2022:2023-03-01 2023:2024-03-01"_s << old << u"undetermined"_s;
        QTest::newRow("three meetings, no business any more")
            << u"2021:2022-03-01:5 2022:2023-03-01:5 2023:2024-03-01:0"_s << old << u"inactive"_s;
        QTest::newRow("business again in the year not due yet")
            << u"2021:2022-03-01:0 2022:2023-03-01:0 2023:2024-03-01:0 2024::7"_s << old << u"active"_s;
        QTest::newRow("two meetings") << u"2022:2023-03-01:5 2023:2024-03-01:5"_s << old << u"undetermined"_s;
        QTest::newRow("one meeting") << u"2021:2022-03-01:5"_s << old << u"undetermined"_s;
        QTest::newRow("none") << u"2021::5 2022::5"_s << old << u"inactive"_s;
        QTest::newRow("nothing at all") << QString() << old << u"inactive"_s;
        QTest::newRow("meetings long ago") << u"2018:2019-03-01:5 2019:2020-02-01:5"_s << old << u"inactive"_s;
        QTest::newRow("the third meeting is still to come")
            << u"2021:2022-03-01:5 2022:2023-03-01:5 2023:2025-01-10:5"_s << old << u"undetermined"_s;
        QTest::newRow("founded too lately for three")
            << u"2023:2024-03-01:5"_s << QDate(2023, 2, 1) << u"undetermined"_s;
        QTest::newRow("founded lately, none yet") << QString() << QDate(2023, 2, 1) << u"undetermined"_s;
        QTest::newRow("founded in the first of them, none") << QString() << QDate(2021, 12, 1) << u"inactive"_s;
        QTest::newRow("founding not known, none") << QString() << QDate() << u"inactive"_s;
    }
    void followsTheRegulation()
    {
        QFETCH(const QString, figures);
        QFETCH(const QDate, begun);
        const Activity found = activityOn(QDate(2024, 12, 31), begun, years(figures));
        QTEST(found.code, "code");
        QCOMPARE(found.firstYear, 2021);
        QCOMPARE(found.lastYear, 2023);
        QVERIFY(!found.sentence().isEmpty());
    }

    void saysWhichMeetingsItFound()
    {
        const Activity found = activityOn(QDate(2024, 12, 31), {}, years(u"2021:2022-03-01:1500000 2023:2024-03-01"_s));
        QCOMPARE(found.meetings, (QList<int>{2021, 2023}));
        QVERIFY2(found.sentence().contains(u"2021, 2023"_s), qPrintable(found.sentence()));
        QVERIFY2(found.sentence().contains(u"500"_s), qPrintable(found.sentence()));
    }
};

QTEST_GUILESS_MAIN(TestActivity)
#include "tst_activity.moc"

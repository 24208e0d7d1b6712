// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/period.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;

class TestPeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAndWritten_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("year") << u" 2024 "_s << u"2024"_s << QDate(2024, 1, 1) << QDate(2024, 12, 31);
        QTest::newRow("quarter") << u"2024-Q1"_s << u"2024-Q1"_s << QDate(2024, 1, 1) << QDate(2024, 3, 31);
        QTest::newRow("quarter in words")
            << u"Triwulan III 2023"_s << u"2023-Q3"_s << QDate(2023, 7, 1) << QDate(2023, 9, 30);
        QTest::newRow("quarter, short") << u"tw iv/2023"_s << u"2023-Q4"_s << QDate(2023, 10, 1) << QDate(2023, 12, 31);
        QTest::newRow("year first") << u"2023 TW 2"_s << u"2023-Q2"_s << QDate(2023, 4, 1) << QDate(2023, 6, 30);
        QTest::newRow("half-year") << u"Semester I 2026"_s << u"2026-S1"_s << QDate(2026, 1, 1) << QDate(2026, 6, 30);
        QTest::newRow("second half") << u"2026-s2"_s << u"2026-S2"_s << QDate(2026, 7, 1) << QDate(2026, 12, 31);
    }
    void isReadAndWritten()
    {
        QFETCH(const QString, written);
        const std::optional<Period> period = parsePeriod(written);
        QVERIFY(period);
        QTEST(period->id(), "id");
        QTEST(period->firstDay(), "first");
        QTEST(period->cutoff(), "last");
        QCOMPARE(parsePeriod(period->id()), period);
        QVERIFY(period->title().contains(QString::number(period->year)));
        QCOMPARE(period->next().firstDay(), period->cutoff().addDays(1));
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QString>("written");
        for (const char *written : {"", "24", "2024-Q5", "2024-S3", "2024-Q0", "2024-12-31", "Q 2024", "1800", "2024-Q",
                 "Semester IV 2024", "2024-QIIII"})
            QTest::newRow(written) << QString::fromLatin1(written);
    }
    void refusesWhatIsNone()
    {
        QFETCH(const QString, written);
        QVERIFY(!parsePeriod(written));
    }

    void findsThePeriodOfADay()
    {
        QCOMPARE(periodOf(QDate(2024, 6, 30), PeriodKind::Quarter).id(), u"2024-Q2"_s);
        QCOMPARE(lastEnded(QDate(2024, 6, 30), PeriodKind::Quarter).id(), u"2024-Q2"_s);
        QCOMPARE(lastEnded(QDate(2024, 6, 29), PeriodKind::Quarter).id(), u"2024-Q1"_s);
        QCOMPARE(lastEnded(QDate(2024, 1, 1), PeriodKind::HalfYear).id(), u"2023-S2"_s);
        QCOMPARE(lastEnded(QDate(2024, 12, 31), PeriodKind::Year).id(), u"2024"_s);
        const QList<Period> found = periodsBetween(QDate(2022, 5, 1), QDate(2023, 1, 1), PeriodKind::HalfYear);
        QStringList ids;
        for (const Period &period : found)
            ids.append(period.id());
        QCOMPARE(ids, (QStringList{u"2022-S1"_s, u"2022-S2"_s, u"2023-S1"_s}));
    }
};

QTEST_GUILESS_MAIN(TestPeriod)
#include "tst_period.moc"

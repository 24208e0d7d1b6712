// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/standing.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;

namespace {

const QDate founded(1980, 5, 1);
const QDate retyped(2000, 1, 1);
const QDate ended(2015, 7, 1);

StandingFacts facts(const QString &type, const QString &status)
{
    StandingFacts so;
    so.regency = u"33.01"_s;
    so.type = type;
    so.group = u"kud"_s;
    so.status = status;
    return so;
}

Standing segment(qint64 id, const QDate &from, const QDate &to, const StandingFacts &so, const QString &event)
{
    Standing standing;
    standing.id = id;
    standing.validFrom = from;
    standing.validTo = to;
    standing.facts = so;
    standing.event = event;
    standing.basis = event + u" basis"_s;
    standing.recordedAt = QDateTime(QDate(2020, 1, 1), QTime(8, 0), Qt::UTC);
    return standing;
}

/// Consumer from 1980, producer from 2000, dissolved in 2015.
Timeline threeSegments()
{
    return Timeline({segment(1, founded, retyped, facts(u"consumer"_s, u"active"_s), u"Pendirian"_s),
        segment(2, retyped, ended, facts(u"producer"_s, u"active"_s), u"Perubahan"_s),
        segment(3, ended, {}, facts(u"producer"_s, u"dissolved"_s), u"Pembubaran"_s)});
}

/// "1980-05-01 consumer/active/Pendirian#1, …": what a timeline says, in a line. #0: to be written anew.
QString told(const Timeline &timeline)
{
    QStringList parts;
    for (const Standing &standing : timeline.segments()) {
        parts.append(
            u"%1 %2/%3/%4#%5"_s.arg(standing.validFrom.isValid() ? standing.validFrom.toString(Qt::ISODate) : u"ever"_s,
                standing.facts.type, standing.facts.status, standing.event, QString::number(standing.id)));
    }
    return parts.join(u", "_s);
}

} // namespace

class TimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatHoldsOnADay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("id");
        QTest::newRow("before the founding") << founded.addDays(-1) << 0;
        QTest::newRow("on the first day") << founded << 1;
        QTest::newRow("on the last day of a segment") << retyped.addDays(-1) << 1;
        QTest::newRow("on the first day of the next") << retyped << 2;
        QTest::newRow("long after the end") << QDate(2099, 1, 1) << 3;
    }
    void tellsWhatHoldsOnADay()
    {
        QFETCH(const QDate, day);
        QFETCH(const int, id);
        const Timeline timeline = threeSegments();
        const Standing *standing = timeline.at(day);
        QCOMPARE(standing ? int(standing->id) : 0, id);
        QCOMPARE(timeline.current(), facts(u"producer"_s, u"dissolved"_s));
    }

    void anUnknownBeginningHoldsSinceEver()
    {
        const Timeline timeline({segment(1, {}, {}, facts(u"consumer"_s, u"active"_s), QString())});
        QVERIFY(timeline.isSound());
        QVERIFY(timeline.at(QDate(1900, 1, 1)));
        QVERIFY(!Timeline().at(founded));
        QCOMPARE(Timeline().current(), StandingFacts());
    }

    void changesFromADayOn_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<StandingFacts>("to");
        QTest::addColumn<QString>("expected");
        const StandingFacts marketing = facts(u"marketing"_s, u"dissolved"_s);
        const StandingFacts revived = facts(u"producer"_s, u"active"_s);
        QTest::newRow("after the last segment began")
            << QDate(2020, 1, 1) << marketing
            << u"1980-05-01 consumer/active/Pendirian#1, 2000-01-01 producer/active/Perubahan#2, "
               "2015-07-01 producer/dissolved/Pembubaran#0, 2020-01-01 marketing/dissolved/Baru#0"_s;
        QTest::newRow("on the day the last segment began")
            << ended << marketing
            << u"1980-05-01 consumer/active/Pendirian#1, 2000-01-01 producer/active/Perubahan#2, "
               "2015-07-01 marketing/dissolved/Baru#0"_s;
        QTest::newRow("in the middle: later segments take the difference")
            << QDate(2010, 1, 1) << marketing
            << u"1980-05-01 consumer/active/Pendirian#1, 2000-01-01 producer/active/Perubahan#0, "
               "2010-01-01 marketing/active/Baru#0, 2015-07-01 marketing/dissolved/Pembubaran#0"_s;
        QTest::newRow("a difference that an earlier segment has already leaves it alone")
            << QDate(2010, 1, 1) << revived
            << u"1980-05-01 consumer/active/Pendirian#1, 2000-01-01 producer/active/Perubahan#2, "
               "2015-07-01 producer/active/Pembubaran#0"_s;
        QTest::newRow("on the first day")
            << founded << marketing
            << u"1980-05-01 marketing/active/Baru#0, 2000-01-01 marketing/active/Perubahan#0, "
               "2015-07-01 marketing/dissolved/Pembubaran#0"_s;
        QTest::newRow("before the beginning")
            << founded.addYears(-3) << marketing
            << u"1980-05-01 marketing/active/Baru#0, 2000-01-01 marketing/active/Perubahan#0, "
               "2015-07-01 marketing/dissolved/Pembubaran#0"_s;
        QTest::newRow("nothing differs") << QDate(2010, 1, 1) << facts(u"producer"_s, u"dissolved"_s)
                                         << told(threeSegments());
    }
    void changesFromADayOn()
    {
        QFETCH(const QDate, day);
        QFETCH(const StandingFacts, to);
        const Timeline changed = threeSegments().changedFrom(day, to, u"Baru"_s, u"SK 1"_s);
        QTEST(told(changed), "expected");
        QVERIFY(changed.isSound());
        QCOMPARE(changed.current(), to);
        for (const Standing &standing : changed.segments()) {
            QCOMPARE(standing.basis, standing.event == "Baru"_L1 ? u"SK 1"_s : standing.event + u" basis"_s);
            QCOMPARE(standing.recordedAt.isValid(), standing.id != 0);
        }
    }

    void aCorrectionHoldsFromTheBeginning()
    {
        const Timeline changed = threeSegments().corrected(facts(u"service"_s, u"dissolved"_s), u"Ralat"_s, u"SK 2"_s);
        QCOMPARE(told(changed),
            u"1980-05-01 service/active/Ralat#0, 2000-01-01 service/active/Perubahan#0, "
            "2015-07-01 service/dissolved/Pembubaran#0"_s);
        QVERIFY(changed.isSound());
    }

    void aCorrectionWithoutWordsKeepsThoseOfTheFounding()
    {
        const Timeline changed = threeSegments().corrected(facts(u"service"_s, u"dissolved"_s), QString(), QString());
        QCOMPARE(changed.segments().first().event, u"Pendirian"_s);
        QCOMPARE(changed.segments().first().basis, u"Pendirian basis"_s);
    }

    void aCorrectionOfAnUnknownBeginning()
    {
        const Timeline line({segment(1, {}, ended, facts(u"consumer"_s, u"active"_s), QString()),
            segment(2, ended, {}, facts(u"consumer"_s, u"inactive"_s), QString())});
        QCOMPARE(told(line.corrected(facts(u"service"_s, u"inactive"_s), u"Ralat"_s, QString())),
            u"ever service/active/Ralat#0, 2015-07-01 service/inactive/#0"_s);
        QCOMPARE(told(line.changedFrom({}, facts(u"service"_s, u"inactive"_s), u"Ralat"_s, QString())),
            u"ever service/active/Ralat#0, 2015-07-01 service/inactive/#0"_s);
        QCOMPARE(told(line.changedFrom(retyped, facts(u"service"_s, u"inactive"_s), u"Baru"_s, QString())),
            u"ever consumer/active/#0, 2000-01-01 service/active/Baru#0, 2015-07-01 service/inactive/#0"_s);
    }

    void anEmptyLineStaysEmpty()
    {
        const StandingFacts any = facts(u"service"_s, u"active"_s);
        QVERIFY(Timeline().corrected(any, QString(), QString()).isEmpty());
        QVERIFY(Timeline().changedFrom(founded, any, QString(), QString()).isEmpty());
        QVERIFY(Timeline().begunOn(founded).isEmpty());
    }

    void theFoundingMayMove_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the same day") << founded << told(threeSegments());
        QTest::newRow("earlier") << QDate(1975, 1, 1)
                                 << u"1975-01-01 consumer/active/Pendirian#0, 2000-01-01 producer/active/Perubahan#2, "
                                    "2015-07-01 producer/dissolved/Pembubaran#3"_s;
        QTest::newRow("later, within the first segment")
            << QDate(1990, 1, 1)
            << u"1990-01-01 consumer/active/Pendirian#0, 2000-01-01 producer/active/Perubahan#2, "
               "2015-07-01 producer/dissolved/Pembubaran#3"_s;
        QTest::newRow("on the day the second began")
            << retyped << u"2000-01-01 producer/active/Perubahan#2, 2015-07-01 producer/dissolved/Pembubaran#3"_s;
        QTest::newRow("within the second") << QDate(
            2001, 1, 1) << u"2001-01-01 producer/active/Perubahan#0, 2015-07-01 producer/dissolved/Pembubaran#3"_s;
        QTest::newRow("after the last began") << QDate(2020, 1, 1) << u"2020-01-01 producer/dissolved/Pembubaran#0"_s;
        QTest::newRow("no longer known")
            << QDate()
            << u"ever consumer/active/Pendirian#0, 2000-01-01 producer/active/Perubahan#2, "
               "2015-07-01 producer/dissolved/Pembubaran#3"_s;
    }
    void theFoundingMayMove()
    {
        QFETCH(const QDate, day);
        const Timeline moved = threeSegments().begunOn(day);
        QTEST(told(moved), "expected");
        QVERIFY(moved.isSound());
    }

    void anUnsoundLineIsNoticed_data()
    {
        QTest::addColumn<QList<Standing>>("segments");
        const StandingFacts any = facts(u"consumer"_s, u"active"_s);
        QTest::newRow("none") << QList<Standing>();
        QTest::newRow("closed at the end") << QList<Standing>{segment(1, founded, ended, any, QString())};
        QTest::newRow("a gap") << QList<Standing>{
            segment(1, founded, retyped, any, QString()), segment(2, retyped.addDays(1), {}, any, QString())};
        QTest::newRow("an overlap") << QList<Standing>{
            segment(1, founded, retyped, any, QString()), segment(2, retyped.addDays(-1), {}, any, QString())};
        QTest::newRow("open in the middle")
            << QList<Standing>{segment(1, founded, {}, any, QString()), segment(2, retyped, {}, any, QString())};
        QTest::newRow("of no day") << QList<Standing>{
            segment(1, founded, founded, any, QString()), segment(2, founded, {}, any, QString())};
        QTest::newRow("backwards") << QList<Standing>{
            segment(1, retyped, founded, any, QString()), segment(2, founded, {}, any, QString())};
    }
    void anUnsoundLineIsNoticed()
    {
        QFETCH(const QList<Standing>, segments);
        QVERIFY(!Timeline(segments).isSound());
        QVERIFY(threeSegments().isSound());
    }

    /// Whatever is edited, a line stays whole, and on every day tells what the edits in their order say.
    void staysSoundUnderAnyEdits()
    {
        QRandomGenerator random(20260515);
        const QStringList types{u"consumer"_s, u"producer"_s, u"service"_s};
        const QStringList states{u"active"_s, u"inactive"_s, u"dissolved"_s};
        const QDate first(1999, 1, 1);
        constexpr int days = 60;
        for (int run = 0; run < 300; ++run) {
            Timeline line({segment(1, first, {}, facts(types[0], states[0]), QString())});
            QList<StandingFacts> expected(days, facts(types[0], states[0])); // day by day
            int beginning = 0;
            for (int edit = 0; edit < 12; ++edit) {
                const StandingFacts before = line.current();
                StandingFacts to = before;
                to.type = types[random.bounded(3)];
                if (random.bounded(2))
                    to.status = states[random.bounded(3)];
                const int day = random.bounded(days);
                const int choice = random.bounded(10);
                int from = std::max(day, beginning);
                if (choice == 0) {
                    line = line.begunOn(first.addDays(day));
                    beginning = day;
                    // Moved to the past, the first facts reach back to it.
                    const Standing &opening = line.segments().first();
                    for (int i = beginning;
                         i < days && (!opening.validTo.isValid() || first.addDays(i) < opening.validTo); ++i)
                        expected[i] = opening.facts;
                } else {
                    if (choice == 1)
                        from = beginning;
                    line = choice == 1 ? line.corrected(to, u"x"_s, QString())
                                       : line.changedFrom(first.addDays(day), to, u"x"_s, QString());
                    for (int i = from; i < days; ++i) {
                        if (before.type != to.type)
                            expected[i].type = to.type;
                        if (before.status != to.status)
                            expected[i].status = to.status;
                    }
                    QCOMPARE(line.current(), to);
                }
                QVERIFY(line.isSound());
                for (int i = 0; i < days; ++i) {
                    const Standing *standing = line.at(first.addDays(i));
                    QCOMPARE(standing != nullptr, i >= beginning);
                    if (standing)
                        QCOMPARE(standing->facts, expected[i]);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TimelineTest)
#include "tst_timeline.moc"

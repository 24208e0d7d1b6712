// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/trendchart.h"

#include "app/statistics/tabulate.h"
#include "tests/support/inventedpublication.h"
#include "tests/support/inventedregister.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;
using namespace lumbung::testing;

namespace {

const QDate today(2025, 6, 30);
const Author chief{u"Kepala"_s, u"test"_s};

TrendRequest years(int from, int to, const char *by = nullptr)
{
    return {officialFilter({}), QDate(from, 1, 1), QDate(to, 12, 31), PeriodKind::Year,
        by ? findVariable(QString::fromLatin1(by)) : nullptr};
}

} // namespace

/// Counts over periods, as known and as published.
class TrendTest : public QObject
{
    Q_OBJECT

private:
    InventedRegister m_register{900};

    Trend made(const TrendRequest &request)
    {
        Progress progress;
        return InventedRegister::made(trendOf(*m_register.store, request, today, progress));
    }
    qint64 listed(const Filter &filter)
    {
        Progress progress;
        return InventedRegister::made(InventedRegister::made(m_register.store->lists())->ids(filter, {}, progress))
            .size();
    }
    void publish(Publication publication, int year)
    {
        const auto publications = InventedRegister::made(m_register.store->publications());
        publication.asOf = QDate(year, 12, 31);
        publication.period = QString::number(year);
        InventedRegister::made(publications->add(publication, chief));
    }
    QString newestFingerprint()
    {
        const auto publications = InventedRegister::made(m_register.store->publications());
        const QList<PublicationEntry> entries = InventedRegister::made(publications->list());
        return entries.isEmpty() ? QString() : entries.first().fingerprint;
    }

private Q_SLOTS:
    void equalsTheCountOfEachDate_data()
    {
        QTest::addColumn<PeriodKind>("kind");
        QTest::addColumn<QString>("by");
        for (const auto &[name, kind] : {std::pair("years", PeriodKind::Year),
                 std::pair("half-years", PeriodKind::HalfYear), std::pair("quarters", PeriodKind::Quarter)}) {
            QTest::addRow("%s", name) << kind << QString();
            QTest::addRow("%s by kind", name) << kind << u"kind"_s;
            QTest::addRow("%s by regency", name) << kind << u"regency"_s;
        }
    }
    void equalsTheCountOfEachDate()
    {
        QFETCH(PeriodKind, kind);
        QFETCH(QString, by);
        TrendRequest request = years(2005, 2009);
        request.kind = kind;
        request.by = findVariable(by);
        const Trend trend = made(request);
        QCOMPARE(trend.periods, periodsBetween(QDate(2005, 1, 1), QDate(2009, 12, 31), kind));
        QCOMPARE(trend.lines.size(), trend.known.size());
        Progress progress;
        const auto counts = InventedRegister::made(m_register.store->counts());
        for (qsizetype period = 0; period < trend.periods.size(); ++period) {
            QCOMPARE(trend.days.at(period), trend.periods.at(period).cutoff());
            const CrossTable table = InventedRegister::made(tabulate(*counts, officialFilter(trend.days.at(period)),
                by.isEmpty() ? *findVariable(u"kind"_s) : *request.by, nullptr, progress));
            QCOMPARE(trend.known.at(0).at(period), table.total());
            QCOMPARE(listed(trend.knownFilter(0, period)), table.total());
            for (qsizetype line = 1; line < trend.lines.size(); ++line) {
                QCOMPARE(trend.known.at(line).at(period), table.rowTotal(table.rowOf(trend.lines.at(line).code)));
                QCOMPARE(listed(trend.knownFilter(line, period)), trend.known.at(line).at(period));
            }
        }
        QVERIFY(trend.known.first().first() < trend.known.first().last());
        QCOMPARE(trend.lines.size(), by.isEmpty() ? 1 : by == "kind"_L1 ? 5 : 36);
    }

    void countsTheRunningPeriodAsOfToday()
    {
        const Trend trend = made(years(2024, 2030));
        QCOMPARE(trend.periods.size(), 2);
        QCOMPARE(trend.days, (QList<QDate>{QDate(2024, 12, 31), today}));
        Progress progress;
        const Result<Trend> none = trendOf(*m_register.store, years(2026, 2030), today, progress);
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::Usage);
    }

    void setsWhatWasPublishedBesideWhatIsKnown()
    {
        publish(inventedPublication(), 2010); // two in Cilacap, one in Semarang
        const Trend trend = made(years(2009, 2012, "regency"));
        QCOMPARE(trend.publications.keys(), QList<qsizetype>{1});
        QVERIFY(!trend.published(0, 0));
        QCOMPARE(trend.published(0, 1), std::optional<qint64>(3));
        for (qsizetype line = 0; line < trend.lines.size(); ++line) {
            const QString code = trend.lines.at(line).code;
            const qint64 expected = line == 0 ? 3 : code == "33.01"_L1 ? 2 : code == "33.74"_L1 ? 1 : 0;
            QCOMPARE(trend.published(line, 1), std::optional(expected));
            QCOMPARE(listed(trend.publishedFilter(line, 1)), expected);
        }
        const Trend byKind = made(years(2010, 2010, "kind"));
        for (qsizetype line = 1; line < byKind.lines.size(); ++line) {
            const QString code = byKind.lines.at(line).code;
            QCOMPARE(byKind.published(line, 0),
                std::optional<qint64>(code == "kindI"_L1 ? 2
                        : code == "kindII"_L1            ? 1
                                                         : 0));
        }
        TrendRequest cilacap = years(2010, 2010);
        cilacap.filter.only(u"regency"_s, {u"33.01"_s});
        QCOMPARE(made(cilacap).published(0, 0), std::optional<qint64>(2));
    }

    void knowsOfNoOtherDefinitionAndOfNothingWithdrawn()
    {
        TrendRequest other = years(2010, 2010);
        other.filter = variantFilter(*findVariant(u"producer-meeting-1"_s), {});
        QVERIFY(made(other).publications.isEmpty());
        TrendRequest group = years(2010, 2010);
        group.filter.only(u"group"_s, {u"kud"_s}); // no publication tells it
        QVERIFY(made(group).publications.isEmpty());

        Publication second = inventedPublication(u"2026-02"_s, newestFingerprint());
        second.cells.removeLast();
        publish(second, 2010);
        QCOMPARE(made(years(2010, 2010)).publications.first().number, u"2026-02"_s); // the newest
        QVERIFY(InventedRegister::made(m_register.store->publications())->withdraw(u"2026-02"_s, u"Salah"_s, chief));
        QCOMPARE(made(years(2010, 2010)).publications.first().number, u"2026-01"_s);
    }

    void countsWhatWasKnownThenBesideIt()
    {
        TrendRequest request = years(2010, 2010);
        request.filter.asKnown = endOfDay(today.addDays(-1)); // all was recorded on the day after
        const Trend trend = made(request);
        QCOMPARE(trend.known.first().first(), 0);
        QCOMPARE(trend.published(0, 0), std::optional<qint64>(3));
        QVERIFY(trendChart(trend).source.contains(u"29 June 2025"_s));
    }

    void marksTheBreaksWithin()
    {
        const auto breaks = InventedRegister::made(m_register.store->breaks());
        for (const QDate &day : {QDate(2007, 12, 31), QDate(2008, 1, 1), QDate(2010, 7, 2), QDate(2013, 1, 1)})
            InventedRegister::made(breaks->add(day, u"Aturan baru"_s, chief));
        const Trend trend = made(years(2008, 2012));
        QCOMPARE(trend.breaks.size(), 2);
        QCOMPARE(trend.placeOf(QDate(2010, 12, 31)), 2.0);
        QVERIFY(qAbs(trend.placeOf(QDate(2010, 7, 2)) - 1.5) < 0.01);
        QVERIFY(trend.placeOf(QDate(2008, 1, 1)) < -0.9);
        const ChartSpec spec = trendChart(trend);
        QCOMPARE(spec.marks.size(), 2);
        QCOMPARE(spec.marks.last().note, u"02/07/2010 Aturan baru"_s);
        QCOMPARE(spec.marks.last().place, trend.placeOf(QDate(2010, 7, 2)));
    }

    void drawsAPointForEachFigure_data()
    {
        QTest::addColumn<QByteArray>("by");
        QTest::addColumn<int>("lines");
        QTest::newRow("total") << QByteArray() << 1;
        QTest::newRow("kinds") << QByteArray("kind") << 3;
        QTest::newRow("regencies") << QByteArray("regency") << 6; // colours cannot tell more apart
    }
    void drawsAPointForEachFigure()
    {
        QFETCH(const QByteArray, by);
        QFETCH(int, lines);
        const Trend trend = made(years(2008, 2012, by.isEmpty() ? nullptr : by.constData()));
        const ChartSpec spec = trendChart(trend);
        const QList<TrendPoint> points = trendPoints(trend);
        QCOMPARE(spec.rows.size(), points.size());
        QCOMPARE(spec.points.size(), points.size());
        QCOMPARE(points.size(), lines * (5 + 1)); // five known and one published
        QCOMPARE(spec.series.size(), 2 * lines);
        for (qsizetype row = 0; row < points.size(); ++row) {
            const TrendPoint &point = points.at(row);
            const qint64 figure = point.isPublished ? *trend.published(point.line, point.period)
                                                    : trend.known.at(point.line).at(point.period);
            QCOMPARE(spec.value(row), figure);
            QCOMPARE(spec.points.at(row).x(), point.period);
            QCOMPARE(spec.series.at(spec.points.at(row).y()).isPublished, point.isPublished);
        }
    }
};

QTEST_GUILESS_MAIN(TrendTest)
#include "tst_trend.moc"

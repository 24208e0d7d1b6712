// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/chartspec.h"

#include "app/domain/region.h"
#include "app/statistics/variable.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lumbung;

namespace {

const QDate day(2021, 12, 31);

QList<Category> regencyRows(const QStringList &more)
{
    const Variable *variable = findVariable(u"regency"_s);
    QList<Category> rows;
    for (const QString &code : variable->allCodes() + more)
        rows.append({code, variable->titleOf(code)});
    return rows;
}

QList<Category> kindColumns()
{
    const Variable *variable = findVariable(u"kind"_s);
    QList<Category> columns;
    for (const QString &code : variable->allCodes())
        columns.append({code, variable->titleOf(code)});
    return columns;
}

/// Cilacap 4 of 40, Kota Semarang 12 of 48, Sleman 1 of 1, without a regency 20 of 20.
struct Example {
    CrossTable counted{regencyRows({u"34.04"_s, {}}), kindColumns()};
    CrossTable all{regencyRows({u"34.04"_s, {}}), {{u"count"_s, u"n"_s}}};

    Example()
    {
        put(u"33.01"_s, {{u"kindI"_s, 3}, {u"unclassified"_s, 1}}, 40);
        put(u"33.74"_s, {{u"kindII"_s, 10}, {u"unclassified"_s, 2}}, 48);
        put(u"34.04"_s, {{u"kindI"_s, 1}}, 1);
        put({}, {{u"unclassified"_s, 20}}, 20);
    }
    void put(const QString &code, const QList<std::pair<QString, int>> &kinds, int registered)
    {
        for (const auto &[kind, count] : kinds) {
            const auto column = std::ranges::find(counted.columns(), kind, &Category::code);
            counted.add(counted.rowOf(code), std::distance(counted.columns().cbegin(), column), count);
        }
        all.add(all.rowOf(code), 0, registered);
    }
};

QStringList firstCodes(const ChartSpec &spec, int count)
{
    QStringList codes;
    for (const Category &row : spec.rows.first(count))
        codes.append(row.code);
    return codes;
}

} // namespace

class ChartSpecTest : public QObject
{
    Q_OBJECT

private:
    Example m_example;

    ChartSpec spec(ChartOrder order, ChartKind kind = ChartKind::RegencyBars) const
    {
        return regencyChart(kind, order, m_example.counted, m_example.all, day);
    }

private Q_SLOTS:
    void ordersTheRows_data()
    {
        QTest::addColumn<ChartOrder>("order");
        QTest::addColumn<QStringList>("first");
        QTest::newRow("by count, ties by code")
            << ChartOrder::ByCount << QStringList{u"33.74"_s, u"33.01"_s, u"34.04"_s, u"33.02"_s};
        QTest::newRow("by share") << ChartOrder::ByShare << QStringList{u"34.04"_s, u"33.74"_s, u"33.01"_s, u"33.02"_s};
        QTest::newRow("by code") << ChartOrder::ByCode << QStringList{u"33.01"_s, u"33.02"_s, u"33.03"_s, u"33.04"_s};
    }
    void ordersTheRows()
    {
        QFETCH(const ChartOrder, order);
        const ChartSpec made = spec(order);
        QTEST(firstCodes(made, 4), "first");
        QCOMPARE(made.rows.size(), 37);
        QCOMPARE(made.rows.last().code, QString()); // not recorded never leads
        QCOMPARE(made.value(36), 20);
    }

    void losesNothing()
    {
        for (const ChartOrder order : {ChartOrder::ByCount, ChartOrder::ByShare, ChartOrder::ByCode})
            QCOMPARE(spec(order).total(), m_example.counted.total());
    }

    void keepsValuesWithTheirRows()
    {
        const ChartSpec made = spec(ChartOrder::ByCount);
        QCOMPARE(made.value(0), 12);
        QCOMPARE(made.value(1), 4);
        QCOMPARE(made.shares.at(0), 0.25);
        QCOMPARE(made.shares.at(1), 0.1);
        QCOMPARE(made.shares.at(3), 0.0); // no cooperative at all there
        QCOMPARE(made.series.first().values.at(1), 3);
    }

    void stacksTheKindsAndAlwaysTheUnclassified()
    {
        QStringList codes;
        for (const ChartSeries &series : spec(ChartOrder::ByCode).series)
            codes.append(series.category.code);
        QCOMPARE(codes, (QStringList{u"kindI"_s, u"kindII"_s, u"unclassified"_s}));
    }

    void showsAKindOutsideProductionWhenItOccurs()
    {
        Example example;
        example.put(u"33.05"_s, {{u"notProduction"_s, 2}}, 9);
        const ChartSpec made
            = regencyChart(ChartKind::RegencyBars, ChartOrder::ByCode, example.counted, example.all, day);
        QCOMPARE(made.series.last().category.code, u"notProduction"_s);
        QCOMPARE(made.total(), example.counted.total());
    }

    void everyRegencyHasItsOwnTile()
    {
        const ChartSpec made = spec(ChartOrder::ByCode, ChartKind::RegencyTiles);
        QCOMPARE(made.tiles.size(), made.rows.size());
        for (qsizetype i = 0; i < 35; ++i) {
            QCOMPARE(made.tiles.count(made.tiles.at(i)), 1);
            QCOMPARE(made.abbreviations.at(i).size(), 3);
        }
        QCOMPARE(made.tiles.at(35), noTile);
        QCOMPARE(made.tiles.at(36), noTile);
    }

    void saysWhatWhereAndAsOfWhen_data()
    {
        QTest::addColumn<QStringList>("types");
        QTest::addColumn<QString>("begin");
        QTest::addColumn<ChartOrder>("order");
        using enum ChartOrder;
        QTest::newRow("official") << QStringList{u"producer"_s} << u"Number of production cooperatives by regency"_s
                                  << ByCount;
        QTest::newRow("all") << QStringList{} << u"Number of cooperatives by regency"_s << ByCode;
        QTest::newRow("others") << QStringList{u"consumer"_s, {}} << u"Number of cooperatives of type "_s << ByCount;
        QTest::newRow("official share") << QStringList{u"producer"_s} << u"Share of production cooperatives among all"_s
                                        << ByShare;
        QTest::newRow("share of others") << QStringList{u"consumer"_s} << u"Share of cooperatives of type "_s
                                         << ByShare;
    }
    void saysWhatWhereAndAsOfWhen()
    {
        QFETCH(const QStringList, types);
        QFETCH(const QString, begin);
        QFETCH(const ChartOrder, order);
        Filter filter = officialFilter(day);
        filter.only(u"type"_s, types);
        const ChartSpec made = regencyChart(ChartKind::RegencyBars, order, m_example.counted, m_example.all, filter);
        QVERIFY2(made.title.startsWith(begin), qPrintable(made.title));
        QVERIFY2(made.title.contains(u"2021"_s) && !made.title.contains(u'%'), qPrintable(made.title));
        QVERIFY2(made.title.contains(u"Jawa"_s) || made.title.contains(u"Java"_s), qPrintable(made.title));
        const bool isOfficial = types == QStringList{u"producer"_s};
        QVERIFY2(made.source.contains(isOfficial ? u"“official”"_s : u"not counted"_s), qPrintable(made.source));
    }

    void tellsThatMoreIsFiltered()
    {
        Filter filter = officialFilter(day);
        QVERIFY(!regencyChart({}, {}, m_example.counted, m_example.all, filter).source.contains(u"filters"_s));
        filter.only(u"group"_s, {u"kud"_s});
        QVERIFY(regencyChart({}, {}, m_example.counted, m_example.all, filter).source.contains(u"filters"_s));
    }

    void countsACooperativeOfSeveralCategoriesOnceInAll()
    {
        const Variable &stage = *findVariable(u"stage"_s);
        QList<Category> rows;
        for (const QString &code : stage.allCodes())
            rows.append({code, stage.titleOf(code)});
        CrossTable counted(rows, kindColumns());
        counted.setOverlaps(true, false);
        const qsizetype second = counted.columnOf(u"kindII"_s), none = counted.columnOf(u"unclassified"_s);
        counted.add({0, 2}, {second}, 4);
        counted.add({2}, {second}, 3);
        counted.add({counted.rowOf(u"unclassified"_s)}, {none}, 13);

        Filter filter = officialFilter(day);
        filter.only(u"regency"_s, {u"33.74"_s});
        const ChartSpec made = categoryChart(ChartOrder::ByCount, stage, counted, filter);
        QCOMPARE(firstCodes(made, 5),
            (QStringList{u"stageEnd"_s, u"stageStart"_s, u"stageMid"_s, noneOfThem(), notClassified()}));
        QCOMPARE(made.value(0), 7);
        QCOMPARE(made.value(1), 4);
        QCOMPARE(made.value(4), 13);
        QCOMPARE(made.shares.at(1), 0.2);
        QCOMPARE(made.total(), 20);
        QVERIFY2(made.source.startsWith(counted.overlapSentence()), qPrintable(made.source));
        QVERIFY2(made.title.startsWith(u"Number of production cooperatives by stage of the own unit, "_s)
                && made.title.contains(u"Semarang"_s) && !made.title.contains(u'%'),
            qPrintable(made.title));
        QVERIFY(!spec(ChartOrder::ByCount).source.contains(u"several"_s));
    }

    void everyKindHasItsName()
    {
        QCOMPARE(chartKindId(ChartKind::RegencyBars), u"regency-bars"_s);
        QCOMPARE(chartKindId(ChartKind::RegencyTiles), u"regency-tiles"_s);
        QCOMPARE(chartKindId(ChartKind::CategoryBars), u"category-bars"_s);
        QCOMPARE(chartKindId(ChartKind::Waterfall), u"waterfall"_s);
        QCOMPARE(chartKindId(ChartKind::VariantBars), u"variant-bars"_s);
        QCOMPARE(chartKindId(ChartKind::Trend), u"trend"_s);
    }
};

QTEST_APPLESS_MAIN(ChartSpecTest)
#include "tst_chartspec.moc"

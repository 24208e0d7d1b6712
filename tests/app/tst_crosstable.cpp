// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/crosstable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;

class CrossTableTest : public QObject
{
    Q_OBJECT

private:
    static CrossTable example()
    {
        CrossTable table({{u"33.01"_s, u"Kab. Cilacap"_s}, {u"33.74"_s, u"Kota Semarang"_s}},
            {{u"kindI"_s, u"I"_s}, {u"kindII"_s, u"II"_s}, {u"unclassified"_s, u"?"_s}});
        table.add(0, 0, 3);
        table.add(0, 2, 1);
        table.add(1, 1, 8);
        table.add(1, 1, 4);
        return table;
    }

private Q_SLOTS:
    void addsUpRowsColumnsAndAll()
    {
        const CrossTable table = example();
        QCOMPARE(table.at(0, 0), 3);
        QCOMPARE(table.at(0, 1), 0);
        QCOMPARE(table.at(1, 1), 12);
        QCOMPARE(table.rowTotal(0), 4);
        QCOMPARE(table.rowTotal(1), 12);
        QCOMPARE(table.columnTotal(0), 3);
        QCOMPARE(table.columnTotal(1), 12);
        QCOMPARE(table.columnTotal(2), 1);
        QCOMPARE(table.total(), 16);
    }

    void totalsCountACooperativeOnceThatStandsInSeveralRows()
    {
        CrossTable table({{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}}, {{u"x"_s, u"X"_s}, {u"y"_s, u"Y"_s}});
        QVERIFY(table.overlapSentence().isEmpty());
        table.setOverlaps(true, true);
        table.add({0, 1}, {0}, 3);
        table.add({1}, {0, 1}, 2);
        QCOMPARE(table.at(1, 0), 5);
        QCOMPARE(table.rowTotal(0), 3);
        QCOMPARE(table.rowTotal(1), 5);
        QCOMPARE(table.columnTotal(0), 5);
        QCOMPARE(table.columnTotal(1), 2);
        QCOMPARE(table.total(), 5);
        QVERIFY(table.overlaps() && !table.overlapSentence().isEmpty());
    }

    void sharesAreOfTheGrandTotal()
    {
        QCOMPARE(example().share(0), 0.25);
        QCOMPARE(example().share(1), 0.75);
    }

    void emptyTableHasNoShareAndNoTotal()
    {
        const CrossTable table({{u"33.01"_s, u"Kab. Cilacap"_s}}, {{u"count"_s, u"n"_s}});
        QCOMPARE(table.share(0), 0.0);
        QCOMPARE(table.total(), 0);
        QCOMPARE(CrossTable().total(), 0);
    }

    void findsRowsByCode()
    {
        QCOMPARE(example().rowOf(u"33.74"_s), 1);
        QCOMPARE(example().rowOf(u"33.75"_s), -1);
    }

    void isAValue()
    {
        const CrossTable before = example();
        CrossTable after = before;
        after.add(0, 0, 1);
        QCOMPARE(before.at(0, 0), 3);
        QCOMPARE(after.at(0, 0), 4);
    }
};

QTEST_APPLESS_MAIN(CrossTableTest)
#include "tst_crosstable.moc"

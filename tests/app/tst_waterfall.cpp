// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/statistics/waterfall.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;

namespace {

ChartSpec chartOf(const QList<std::pair<qint64, WaterfallPart>> &values)
{
    QList<WaterfallStep> steps;
    for (const auto &[value, part] : values)
        steps.append({{QString::number(steps.size()), u"Langkah %1"_s.arg(steps.size())}, value, part});
    return waterfallChart({}, steps);
}

using enum WaterfallPart;

} // namespace

class WaterfallTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { text::setLanguage(u"id"_s); }

    void everyBarBeginsWhereTheOneBeforeEnded()
    {
        const ChartSpec spec = chartOf({{1200, Level}, {30, In}, {0, In}, {50, Out}, {0, Out}, {1180, Level}});
        const QList<WaterfallSpan> expected{
            {0, 1200}, {1200, 1230}, {1230, 1230}, {1180, 1230}, {1180, 1180}, {0, 1180}};
        QCOMPARE(waterfallSpans(spec), expected);
    }

    void beginsAndEndsWithNothing()
    {
        const ChartSpec spec = chartOf({{0, Level}, {3, In}, {3, Out}, {0, Level}});
        const QList<WaterfallSpan> expected{{0, 0}, {0, 3}, {0, 3}, {0, 0}};
        QCOMPARE(waterfallSpans(spec), expected);
    }

    void writesWhatIsAddedAndWhatIsTakenOff()
    {
        const ChartSpec spec = chartOf({{1200, Level}, {30, In}, {0, In}, {50, Out}, {1180, Level}});
        QStringList values;
        for (qsizetype row = 0; row < spec.rows.size(); ++row)
            values.append(waterfallValue(spec, row));
        QCOMPARE(values, QStringList({u"1.200"_s, u"+30"_s, u"0"_s, u"\u221250"_s, u"1.180"_s}));
    }
};

QTEST_GUILESS_MAIN(WaterfallTest)
#include "tst_waterfall.moc"

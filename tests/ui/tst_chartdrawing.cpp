// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/domain/filter.h"
#include "app/domain/region.h"
#include "app/statistics/trendchart.h"
#include "app/statistics/variantchart.h"
#include "tests/support/inventedpublication.h"
#include "ui/charts/chartdrawing.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/waterfalldrawing.h"

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace lumbung;

namespace {

/// Listed and of type Produsen on 28 December 2021, in code order: the ministry's public list, summed.
constexpr int published[35][2] = {{286, 24}, {326, 50}, {143, 21}, {184, 16}, {282, 48}, {142, 9}, {185, 23}, {189, 20},
    {484, 64}, {354, 38}, {378, 26}, {417, 50}, {247, 22}, {200, 33}, {231, 38}, {238, 71}, {272, 64}, {278, 48},
    {522, 56}, {361, 45}, {548, 23}, {230, 36}, {162, 29}, {248, 9}, {134, 17}, {157, 8}, {264, 61}, {249, 38},
    {181, 53}, {200, 17}, {329, 20}, {145, 31}, {769, 102}, {141, 8}, {92, 7}};

QList<Category> regencyRows()
{
    QList<Category> rows;
    for (const region::Regency &regency : region::regencies())
        rows.append({regency.code, regency.name});
    return rows;
}

/// Up and down by as many as every regency has, from a number to which they are little, or nothing at all.
ChartSpec fallingChart(qint64 opening)
{
    QList<WaterfallStep> steps{{{u"opening"_s, u"Keadaan awal"_s}, opening, WaterfallPart::Level}};
    qint64 level = opening;
    for (int row = 0; row < 33; ++row) {
        const qint64 value = published[row][1];
        const bool isIn = row % 2 == 0;
        level += isIn ? value : -value;
        steps.append({regencyRows().at(row), value, isIn ? WaterfallPart::In : WaterfallPart::Out});
    }
    steps.append({{u"closing"_s, u"Keadaan akhir"_s}, level, WaterfallPart::Level});
    return waterfallChart({u"Mengapa jumlah berubah"_s, u"Sumber: uji"_s, u"Koperasi"_s, u"Perubahan"_s, u"Jumlah"_s,
                              u"Bertambah"_s, u"Berkurang"_s},
        steps);
}

/// A third of each regency is made of the first kind, a quarter of the second, so that every part occurs.
ChartSpec publishedChart(ChartKind kind, ChartOrder order)
{
    if (kind == ChartKind::Waterfall)
        return fallingChart(1225);
    CrossTable counted(regencyRows(),
        {{u"unclassified"_s, u"Belum Diklasifikasi"_s}, {u"notProduction"_s, u"Bukan Koperasi Produksi"_s},
            {u"kindI"_s, u"Jenis Pertama"_s}, {u"kindII"_s, u"Jenis Kedua"_s}});
    CrossTable all(regencyRows(), {{u"count"_s, u"Koperasi"_s}});
    for (int row = 0; row < 35; ++row) {
        const int producers = published[row][1];
        counted.add(row, 2, producers / 3);
        counted.add(row, 3, producers / 4);
        counted.add(row, 0, producers - producers / 3 - producers / 4);
        all.add(row, 0, published[row][0]);
    }
    return regencyChart(kind, order, counted, all, officialFilter(QDate(2021, 12, 28)));
}

ChartSpec emptyChart(ChartKind kind)
{
    const CrossTable counted(regencyRows(), {{u"unclassified"_s, u"Belum Diklasifikasi"_s}});
    return regencyChart(kind, ChartOrder::ByCount, counted, counted, officialFilter(QDate(1950, 1, 1)));
}

/// Seven years by quarters: known and, at the end of 2021, published alike.
ChartSpec trendOfQuarters()
{
    Trend trend;
    trend.request.filter = officialFilter({});
    trend.periods = periodsBetween(QDate(2019, 1, 1), QDate(2025, 12, 31), PeriodKind::Quarter);
    trend.lines = {{u"TOTAL"_s, u"Jumlah"_s}};
    trend.known.resize(1);
    for (const Period &period : std::as_const(trend.periods)) {
        trend.days.append(period.cutoff());
        trend.known[0].append(period.year == 2021 ? 3 : 5);
    }
    trend.publications.insert(11, lumbung::testing::inventedPublication());
    trend.breaks = {{1, QDate(2021, 10, 27), u"Permenkop baru berlaku"_s, {}, {}},
        {2, QDate(2025, 3, 27), u"Instruksi Presiden tentang koperasi desa"_s, {}, {}}};
    return trendChart(trend);
}

ChartSpec chartOfDefinitions()
{
    QList<Category> columns;
    for (const Variant &variant : variants())
        columns.append({variant.id, variant.title()});
    CrossTable table({{u"all"_s, u"Semua"_s}}, columns);
    for (qsizetype column = 0; column < columns.size(); ++column)
        table.add(0, column, 1225 - 87 * column);
    Filter narrowing;
    narrowing.asOf = QDate(2021, 12, 31);
    return variantChart(table, narrowing);
}

/// Every run of text of an SVG, one by one.
QStringList svgTexts(const QByteArray &svg)
{
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "text"_L1)
            texts.append(reader.readElementText().trimmed());
    }
    if (reader.hasError())
        return {};
    return texts;
}

} // namespace

class ChartDrawingTest : public QObject
{
    Q_OBJECT

private:
    static void addKindsAndOrders()
    {
        QTest::addColumn<ChartKind>("kind");
        QTest::addColumn<ChartOrder>("order");
        QTest::newRow("bars by count") << ChartKind::RegencyBars << ChartOrder::ByCount;
        QTest::newRow("bars by share") << ChartKind::RegencyBars << ChartOrder::ByShare;
        QTest::newRow("bars by code") << ChartKind::RegencyBars << ChartOrder::ByCode;
        QTest::newRow("tiles by count") << ChartKind::RegencyTiles << ChartOrder::ByCount;
        QTest::newRow("tiles by share") << ChartKind::RegencyTiles << ChartOrder::ByShare;
        QTest::newRow("waterfall") << ChartKind::Waterfall << ChartOrder::ByCode;
    }

private Q_SLOTS:
    void initTestCase() { text::setLanguage(u"id"_s); }

    void givesEachRowItsOwnPlace_data() { addKindsAndOrders(); }
    void givesEachRowItsOwnPlace()
    {
        QFETCH(ChartKind, kind);
        QFETCH(ChartOrder, order);
        const auto drawing = makeDrawing(publishedChart(kind, order), ChartTheme::forFiles());
        drawing->setSize({900, 640});
        QCOMPARE(drawing->spec().rows.size(), 35);
        for (qsizetype row = 0; row < 35; ++row) {
            const QRectF place = drawing->rowRect(row);
            QVERIFY(QRectF(0, 0, 900, 640).contains(place));
            QVERIFY2(place.height() >= 15, qPrintable(QString::number(place.height())));
            QCOMPARE(drawing->rowAt(place.center()), row);
            for (qsizetype other = 0; other < row; ++other)
                QVERIFY(!drawing->rowRect(other).intersects(place.adjusted(0.01, 0.01, -0.01, -0.01)));
        }
    }

    void reachesEveryRowByArrowKeys_data() { addKindsAndOrders(); }
    void reachesEveryRowByArrowKeys()
    {
        QFETCH(ChartKind, kind);
        QFETCH(ChartOrder, order);
        const auto drawing = makeDrawing(publishedChart(kind, order), ChartTheme::forFiles());
        drawing->setSize({900, 640});
        QList<qsizetype> reached{0};
        for (qsizetype i = 0; i < reached.size(); ++i) {
            for (const QPoint &way : {QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1), QPoint(0, -1)}) {
                const qsizetype next = drawing->neighbour(reached[i], way.x(), way.y());
                if (!reached.contains(next))
                    reached.append(next);
            }
        }
        QCOMPARE(reached.size(), 35);
    }

    void drawsLongerBarsForMore()
    {
        const ChartSpec spec = publishedChart(ChartKind::RegencyBars, ChartOrder::ByCount);
        QCOMPARE(spec.value(0), 102);
        const auto drawing = makeDrawing(spec, ChartTheme::forFiles());
        drawing->setSize({900, 640});
        QImage image(900, 640, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        drawing->paint(painter);
        painter.end();
        const auto coloured = [&](qsizetype row) {
            const QRgb kindI = ChartTheme::forFiles().kindColor(u"kindI"_s, 0).rgb();
            const int y = static_cast<int>(drawing->rowRect(row).center().y()) - 4;
            int count = 0;
            for (int x = 0; x < image.width(); ++x)
                count += image.pixel(x, y) == kindI;
            return count;
        };
        // 34 of 102 and 2 of 7 are of the first kind.
        const double ratio = coloured(0) / double(coloured(34));
        QVERIFY2(ratio > 13 && ratio < 22, qPrintable(QString::number(ratio)));
    }

    void breaksTheAxisOnlyWhereStepsWouldBeTooSmall()
    {
        QVERIFY(!WaterfallDrawing(fallingChart(120), ChartTheme::forFiles()).isBroken());
        WaterfallDrawing large(fallingChart(50'000), ChartTheme::forFiles());
        QVERIFY(large.isBroken());
        QCOMPARE(large.legend().last().text, u"The axis does not begin at zero."_s);
        QVERIFY(!WaterfallDrawing(fallingChart(0), ChartTheme::forFiles()).isBroken());
        QVERIFY(!WaterfallDrawing(waterfallChart({}, {}), ChartTheme::forFiles()).isBroken());
    }

    void savesPicturesOfTheAskedSize_data() { addKindsAndOrders(); }
    void savesPicturesOfTheAskedSize()
    {
        QFETCH(ChartKind, kind);
        QFETCH(ChartOrder, order);
        const ChartSpec spec = publishedChart(kind, order);
        for (const QSize &size : {pictureSize(spec), QSize(800, 900), QSize(2400, 2000)}) {
            const Result<QByteArray> png = renderChart(spec, u"png"_s, size);
            QVERIFY(png);
            QCOMPARE(QImage::fromData(*png, "PNG").size(), size);
            const Result<QByteArray> svg = renderChart(spec, u"svg"_s, size);
            QVERIFY(svg);
            QSvgRenderer renderer(*svg);
            QVERIFY(renderer.isValid());
            QCOMPARE(renderer.viewBox().size(), size);
        }
    }

    void writesEveryNameAndValueInFull_data() { addKindsAndOrders(); }
    void writesEveryNameAndValueInFull()
    {
        QFETCH(ChartKind, kind);
        QFETCH(ChartOrder, order);
        const ChartSpec spec = publishedChart(kind, order);
        const Result<QByteArray> svg = renderChart(spec, u"svg"_s, pictureSize(spec));
        QVERIFY(svg);
        const QStringList texts = svgTexts(*svg);
        const QString together = texts.join(u' ');
        for (qsizetype row = 0; row < spec.rows.size(); ++row) {
            QVERIFY2(together.contains(spec.rows[row].label), qPrintable(spec.rows[row].label));
            const QString value = kind == ChartKind::Waterfall ? waterfallValue(spec, row)
                : order == ChartOrder::ByShare                 ? text::percent(spec.shares[row])
                                                               : text::number(spec.value(row));
            QVERIFY2(together.contains(value), qPrintable(value));
        }
        QVERIFY(!together.contains(u'…'));
        QVERIFY(!together.contains("..."_L1));
    }

    void givesEachPointOfATrendItsOwnPlace()
    {
        const ChartSpec spec = trendOfQuarters();
        QCOMPARE(spec.rows.size(), 29);
        const auto drawing = makeDrawing(spec, ChartTheme::forFiles());
        for (const QSizeF &size : {QSizeF(560, 380), QSizeF(1100, 600)}) {
            drawing->setSize(size);
            for (qsizetype row = 0; row < spec.rows.size(); ++row) {
                QVERIFY(QRectF({0, 0}, size).contains(drawing->rowRect(row)));
                QCOMPARE(drawing->rowAt(drawing->rowRect(row).center()), row);
                for (qsizetype other = 0; other < row; ++other)
                    QVERIFY(
                        !drawing->rowRect(other).intersects(drawing->rowRect(row).adjusted(0.01, 0.01, -0.01, -0.01)));
            }
        }
        // Two on each other: from one to the other and back by keys.
        QCOMPARE(drawing->neighbour(11, 0, 1), 28);
        QCOMPARE(drawing->neighbour(28, 0, -1), 11);
    }

    void writesTheNotesOfATrendInFull()
    {
        const ChartSpec spec = trendOfQuarters();
        const Result<QByteArray> svg = renderChart(spec, u"svg"_s, pictureSize(spec));
        QVERIFY(svg);
        const QString together = svgTexts(*svg).join(u' ');
        for (const ChartMark &mark : spec.marks)
            QVERIFY2(together.contains(mark.note), qPrintable(together));
        QVERIFY(together.contains(spec.columns.last().label));
        QVERIFY(!together.contains(u'…'));
    }

    void writesEveryDefinitionWithItsNumber()
    {
        const ChartSpec spec = chartOfDefinitions();
        const Result<QByteArray> svg = renderChart(spec, u"svg"_s, pictureSize(spec));
        QVERIFY(svg);
        const QString together = svgTexts(*svg).join(u' ');
        for (qsizetype row = 0; row < spec.rows.size(); ++row) {
            QVERIFY2(together.contains(spec.rows[row].label), qPrintable(spec.rows[row].label));
            QVERIFY(together.contains(text::number(spec.value(row))));
        }
        QVERIFY(together.contains(spec.remark));
    }

    void drawsARegisterWithoutAnyCooperative()
    {
        for (const ChartKind kind : {ChartKind::RegencyBars, ChartKind::RegencyTiles}) {
            const ChartSpec spec = emptyChart(kind);
            const Result<QByteArray> svg = renderChart(spec, u"svg"_s, pictureSize(spec));
            QVERIFY(svg);
            QCOMPARE(svgTexts(*svg).count(u"0"_s), 36); // each regency, and the axis or the legend
        }
    }

    void placesWhatLiesOutsideTheMap()
    {
        QList<Category> rows = regencyRows();
        rows.append({u"34.04"_s, u"Kab. Sleman"_s});
        rows.append({QString(), u"Belum dicatat"_s});
        CrossTable counted(rows, {{u"unclassified"_s, u"Belum Diklasifikasi"_s}});
        counted.add(35, 0, 2);
        counted.add(36, 0, 5);
        const ChartSpec spec = regencyChart(
            ChartKind::RegencyTiles, ChartOrder::ByCode, counted, counted, officialFilter(QDate(2021, 12, 28)));
        const auto drawing = makeDrawing(spec, ChartTheme::forFiles());
        drawing->setSize({1000, 600});
        for (qsizetype row = 0; row < 37; ++row)
            QCOMPARE(drawing->rowAt(drawing->rowRect(row).center()), row);
    }

    void refusesWhatItCannotWrite_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QSize>("size");
        QTest::newRow("another format") << u"bmp"_s << QSize(1200, 900);
        QTest::newRow("no format") << QString() << QSize(1200, 900);
        QTest::newRow("no width") << u"png"_s << QSize(0, 900);
        QTest::newRow("no height") << u"svg"_s << QSize(1200, 0);
        QTest::newRow("too large") << u"png"_s << QSize(100000, 900);
    }
    void refusesWhatItCannotWrite()
    {
        QFETCH(QString, format);
        QFETCH(QSize, size);
        const auto result = renderChart(publishedChart(ChartKind::RegencyBars, ChartOrder::ByCount), format, size);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Usage);
        QVERIFY(!result.error().message.isEmpty());
    }

    void keepsColoursApartInGrey()
    {
        const QStringList kinds{u"notProduction"_s, u"kindI"_s, u"kindII"_s, u"unclassified"_s};
        const QStringList parts{u"level"_s, u"in"_s, u"out"_s};
        for (const ChartTheme &theme :
            {ChartTheme::forFiles(), ChartTheme::forScreen(QPalette(QColor(30, 30, 30)), QFont())}) {
            for (const QStringList &codes : {kinds, parts})
                for (qsizetype i = 1; i < codes.size(); ++i)
                    QVERIFY(
                        qGray(theme.kindColor(codes[i], i).rgb()) > qGray(theme.kindColor(codes[i - 1], i).rgb()) + 20);
        }
    }
};

QTEST_MAIN(ChartDrawingTest)
#include "tst_chartdrawing.moc"

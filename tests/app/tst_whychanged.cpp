// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/whychanged.h"

#include "app/base/atomicfile.h"
#include "app/domain/indicator.h"
#include "app/exchange/workbook.h"
#include "app/exchange/ziparchive.h"
#include "app/publish/bridgeends.h"
#include "app/publish/bridging.h"
#include "app/services/publishing.h"
#include "app/statistics/waterfall.h"
#include "tests/support/bridgeregister.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;
using bridgeRegister::made;

namespace {

QString part(const QString &path, const QByteArray &name)
{
    const QByteArray file = made(readFile(path));
    QByteArray content;
    for (const zip::Member &member : made(zip::members(file))) {
        if (member.name != name)
            continue;
        const Result<void> whole = zip::unpack(file, member, [&](QByteArrayView piece) { content.append(piece); });
        return whole ? QString::fromUtf8(content) : QString();
    }
    return {};
}

} // namespace

/// The report "mengapa berubah" of a register that lived. LUMBUNG_UPDATE_GOLDEN=1 writes its table anew.
class WhyChangedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesItsKeptTable()
    {
        const QString golden = QStringLiteral(LUMBUNG_TEST_DATA "/golden/mengapa-berubah-2021.csv");
        const bool isUpdated = qEnvironmentVariableIntValue("LUMBUNG_UPDATE_GOLDEN") == 1;
        const QString path = isUpdated ? golden : m_folder.filePath(u"2021.csv"_s);
        Progress progress;
        QVERIFY(writeDocument(document(), path, progress));
        QCOMPARE(made(readFile(path)), made(readFile(golden)));
    }

    void beginsAtTheEndOfTheYearBefore()
    {
        const Document report = document();
        QCOMPARE(report.title,
            QStringList({u"MENGAPA JUMLAH KOPERASI PRODUKSI BERUBAH"_s, u"PROVINSI JAWA TENGAH"_s,
                u"DARI KEADAAN PER 31 DESEMBER 2020 SAMPAI DENGAN KEADAAN PER 31 DESEMBER 2021"_s}));
    }

    void everyRowAndTheSumAddUp()
    {
        const Document report = document();
        QList<QVariantList> rows = report.table.rows;
        rows.append(report.table.totals());
        qsizetype changes = 0;
        for (const QVariantList &row : rows) {
            qlonglong level = row.at(3).toLongLong();
            for (qsizetype column = 4; column + 1 < row.size(); ++column) {
                const bool isIn = report.table.columns.at(column).group == "Bertambah"_L1;
                level += isIn ? row.at(column).toLongLong() : -row.at(column).toLongLong();
                changes += row.at(column).toLongLong();
            }
            QCOMPARE(level, row.last().toLongLong());
        }
        QCOMPARE(changes, 8); // founded, dissolved, moved from and to; once more in the sum
    }

    void everyFigureListsItsCooperatives()
    {
        const Document report = document();
        QList<QVariantList> rows = report.table.rows;
        rows.append(report.table.totals());
        const auto lists = made(m_register.store->lists());
        Progress progress;
        qint64 listed = 0;
        for (qsizetype row = 0; row < rows.size(); ++row) {
            for (qsizetype column = 3; column < report.table.columns.size(); ++column) {
                const FigureList *list = report.table.listAt(row, column);
                QVERIFY(list && list->isCount);
                const QList<qint64> ids = made(lists->ids(list->filter, {}, progress));
                QCOMPARE(ids.size(), rows.at(row).at(column).toLongLong());
                listed += ids.size();
            }
        }
        QCOMPARE(listed, 24); // four at each end, four changes; in the rows, and once more in the sums
    }

    void theWaterfallIsTheProvince()
    {
        const Document report = document();
        QStringList bars;
        for (qsizetype row = 0; row < report.chart->rows.size(); ++row)
            bars.append(report.chart->rows.at(row).label + u' ' + waterfallValue(*report.chart, row));
        QCOMPARE(bars,
            QStringList({u"Keadaan awal 4"_s, u"Baru berdiri +1"_s, u"Dibubarkan \u22121"_s, u"Keadaan akhir 4"_s}));
    }

    void isDrawnNatively()
    {
        const QString path = m_folder.filePath(u"2021.xlsx"_s);
        Progress progress;
        const Result<void> saved = writeDocument(document(), path, progress);
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().message + saved.error().detail));
        const QString chart = part(path, "xl/charts/chart1.xml"_ba);
        QVERIFY(chart.contains(u"<c:grouping val=\"stacked\"/>"_s));
        QCOMPARE(chart.count(u"<c:ser>"_s), 4);
        QCOMPARE(chart.count(u"<a:noFill/>"_s), 1); // what lies below a bar
        QVERIFY(chart.contains(u"Grafik!$B$"_s));
        QVERIFY(chart.contains(u"+#,##0;;"_s));
    }

    void trendAndDefinitionsAreDrawnNatively()
    {
        const Settings settings{QString()};
        Progress progress;
        const PublishOrder order{{officialVariant(), QDate(2019, 12, 31), {}, {}}, u"Rilis"_s, u"Contoh"_s};
        made(publishNow(
            *m_register.store, order, bridgeRegister::Register::author(), settings, m_register.clock, progress));
        const Document trend = made(findReport(u"tren"_s)->make(*m_register.store, request(), settings, progress));
        QCOMPARE(trend.table.rows.size(), 8);
        QCOMPARE(trend.table.rows.last().at(3).toLongLong(), 4);
        QVERIFY(trend.table.rows.at(4).at(4).isNull()); // 2018
        QCOMPARE(trend.table.rows.at(5).at(4).toLongLong(), 4); // as published
        const QString trendFile = m_folder.filePath(u"tren.xlsx"_s);
        QVERIFY(writeDocument(trend, trendFile, progress));
        const QString line = part(trendFile, "xl/charts/chart1.xml"_ba);
        QVERIFY(line.contains(u"<c:lineChart>"_s));
        QCOMPARE(line.count(u"<c:ser>"_s), 2);
        QVERIFY(line.contains(u"<a:prstDash val=\"dash\"/>"_s) && line.contains(u"Tren!$D$"_s));

        const Document all = made(findReport(u"definisi"_s)->make(*m_register.store, request(), settings, progress));
        QCOMPARE(all.table.rows.size(), variants().size());
        for (const QVariantList &row : all.table.rows)
            QCOMPARE(row.at(5).toString(), findVariant(row.at(1).toString())->sentence.indonesian);
        const QString allFile = m_folder.filePath(u"definisi.xlsx"_s);
        QVERIFY(writeDocument(all, allFile, progress));
        const QString bars = part(allFile, "xl/charts/chart1.xml"_ba);
        QVERIFY(bars.contains(u"<c:barChart>"_s));
        QVERIFY(bars.contains(u"menurut definisi"_s));
    }

    void publicationsAreEnds()
    {
        const Settings settings{QString()};
        Progress progress;
        const PublishOrder order{{officialVariant(), QDate(2020, 12, 31), {}, {}}, u"Rilis"_s, u"Contoh"_s};
        const Publication publication = made(publishNow(
            *m_register.store, order, bridgeRegister::Register::author(), settings, m_register.clock, progress));
        ReportRequest wanted = request();
        wanted.fromPublication = publication.number;
        const auto report = findReport(u"mengapa-berubah"_s)->make(*m_register.store, wanted, settings, progress);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
        QVERIFY(report->title.at(2).contains(publication.number));
        QCOMPARE(report->table.totals().at(3).toLongLong(), publication.total());
        wanted.toPublication = u"1999-01"_s;
        const auto none = findReport(u"mengapa-berubah"_s)->make(*m_register.store, wanted, settings, progress);
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::NotFound);
    }

    void namesPublications()
    {
        BridgeEnd from = dayEnd(officialVariant(), QDate(2020, 12, 31));
        from.publication = u"2021-01"_s;
        Progress progress;
        const Bridge bridge
            = made(makeBridge(*m_register.store, from, dayEnd(officialVariant(), QDate(2021, 12, 31)), progress));
        const Document report = whyChangedOf(bridge, request(), Settings(QString()));
        QCOMPARE(report.title.at(2),
            u"DARI TERBITAN 2021-01 (KEADAAN PER 31 DESEMBER 2020) SAMPAI DENGAN KEADAAN PER 31 DESEMBER 2021"_s);
    }

private:
    static ReportRequest request()
    {
        ReportRequest wanted;
        wanted.filter = officialFilter(QDate(2021, 12, 31));
        wanted.signedOn = QDate(2022, 6, 1);
        return wanted;
    }

    Document document()
    {
        const Settings settings{QString()};
        Progress progress;
        return made(findReport(u"mengapa-berubah"_s)->make(*m_register.store, request(), settings, progress));
    }

    QTemporaryDir m_folder;
    bridgeRegister::Register m_register;
};

QTEST_GUILESS_MAIN(WhyChangedTest)
#include "tst_whychanged.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/whychanged.h"

#include "app/base/atomicfile.h"
#include "app/domain/indicator.h"
#include "app/exchange/workbook.h"
#include "app/exchange/ziparchive.h"
#include "app/publish/bridgeends.h"
#include "app/publish/bridging.h"
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

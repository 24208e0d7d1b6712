// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sheetfiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;
using namespace lumbung::testing;

namespace {

QByteArray table(const QByteArray &rows, const QByteArray &attributes = "table:name='Daftar'")
{
    return "<table:table " + attributes + ">" + rows + "</table:table>";
}

QByteArray row(const QByteArray &cells, const QByteArray &attributes = {})
{
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

QByteArray textCell(const QByteArray &text, const QByteArray &attributes = {})
{
    return "<table:table-cell office:value-type='string' " + attributes + "><text:p>" + text
        + "</text:p></table:table-cell>";
}

} // namespace

class OdsReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCells_data()
    {
        QTest::addColumn<QByteArray>("attributes");
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<QString>("shown");
        const auto add = [](const char *name, const char *attributes, const char *inside, const QString &shown) {
            QTest::newRow(name) << QByteArray(attributes) << QByteArray(inside) << shown;
        };
        add("text", "office:value-type='string'", "<text:p>0012</text:p>", u"t:0012"_s);
        add("two lines", "office:value-type='string'", "<text:p>a</text:p>\n <text:p/><text:p>b</text:p>",
            u"t:a\n\nb"_s);
        add("blanks", "office:value-type='string'",
            "<text:p>\n  a \n b<text:s text:c='3'/>c<text:tab/>d<text:line-break/>e</text:p>", u"t:a b   c\td\ne"_s);
        add("spans and links", "office:value-type='string'",
            "<text:p>a<text:span>b<text:a>c</text:a></text:span><text:note>x</text:note></text:p>", u"t:abc"_s);
        add("a remark is not the text", "office:value-type='string'",
            "<office:annotation><text:p>periksa</text:p></office:annotation><text:p>a</text:p>", u"t:a"_s);
        add("text as a value", "office:value-type='string' office:string-value='KUD'", "<text:p>shown</text:p>",
            u"t:KUD"_s);
        add("text without a type", "", "<text:p>a</text:p>", u"t:a"_s);
        add("number", "office:value-type='float' office:value='3302010100001'", "<text:p>3,3E+12</text:p>",
            u"n:3302010100001"_s);
        add("percentage", "office:value-type='percentage' office:value='0.25'", "<text:p>25%</text:p>", u"n:0.25"_s);
        add("money", "office:value-type='currency' office:value='1500000'", "<text:p>Rp1.500.000</text:p>",
            u"n:1500000"_s);
        add("date", "office:value-type='date' office:date-value='2023-12-31'", "<text:p>31/12/23</text:p>",
            u"d:2023-12-31"_s);
        add("date with a time", "office:value-type='date' office:date-value='2023-12-31T10:29:59.999999999'", "",
            u"d:2023-12-31T10:30:00"_s);
        add("date that is none", "office:value-type='date' office:date-value='2023-02-30'", "<text:p>30/2</text:p>",
            u"t:30/2"_s);
        add("time", "office:value-type='time' office:time-value='PT10H30M00.5S'", "", u"t:10:30:01"_s);
        add("hours", "office:value-type='time' office:time-value='PT36H00M00S'", "", u"n:1.5"_s);
        add("boolean", "office:value-type='boolean' office:boolean-value='true'", "<text:p>BENAR</text:p>",
            u"b:TRUE"_s);
        add("error",
            "table:formula='of:=1/0' office:value-type='string' office:string-value='' calcext:value-type='error'",
            "<text:p>#DIV/0!</text:p>", u"x:#DIV/0!"_s);
        add("error of an old version", "table:formula='of:=1/0' office:value-type='float' office:value='0'",
            "<text:p>Err:502</text:p>", u"x:Err:502"_s);
    }
    void readsCells()
    {
        QFETCH(const QByteArray, attributes);
        QFETCH(const QByteArray, inside);
        QFETCH(const QString, shown);
        const QByteArray cell = "<table:table-cell " + attributes + ">" + inside + "</table:table-cell>";
        QCOMPARE(shownRows(readHere(ods(table(row(cell))))), QStringList{"1: "_L1 + shown});
    }

    void repeatsWhatIsRepeated()
    {
        const QByteArray rows = row({}, "table:number-rows-repeated='3'")
            + row(textCell("a", "table:number-columns-repeated='2'")
                    + "<table:table-cell table:number-columns-repeated='2'/>" + textCell("b"),
                "table:number-rows-repeated='2'")
            + row("<table:table-cell table:number-columns-repeated='16384'/>", "table:number-rows-repeated='1048571'");
        QCOMPARE(shownRows(readHere(ods(table(rows)))), (QStringList{u"4: t:a|t:a|||t:b"_s, u"5: t:a|t:a|||t:b"_s}));
    }

    void tellsWhatIsMergedAndHidden()
    {
        const QByteArray styles = "<style:style style:name='ta2' style:family='table'><style:table-properties "
                                  "table:display='false'/></style:style>";
        const QByteArray rows = "<table:table-header-rows>"
            + row(textCell("Judul", "table:number-columns-spanned='3' table:number-rows-spanned='2'")
                + "<table:covered-table-cell table:number-columns-repeated='2'/>" + textCell("x"))
            + "</table:table-header-rows>" + row(textCell("a"), "table:visibility='collapse'")
            + row(textCell("b"), "table:visibility='filter'") + "<table:table-row-group table:display='false'>"
            + row(textCell("c")) + "</table:table-row-group>" + row(textCell("d"))
            + row("<table:table-cell table:formula='of:=1'/>");
        const Result<TableFile> file = readHere(ods("<table:tracked-changes><table:table-row/></table:tracked-changes>"
                + table(rows) + table(row(textCell("z")), "table:name='Rahasia' table:style-name='ta2'")
                + table(row(textCell("z")), "table:name=\"'file:///x.ods'#$A\""),
            styles));
        QCOMPARE(shownRows(file),
            (QStringList{
                u"1: t:Judul|||t:x"_s, u"2 hidden: t:a"_s, u"3 hidden: t:b"_s, u"4 hidden: t:c"_s, u"5: t:d"_s}));
        QCOMPARE(file->format, u"ods"_s);
        QCOMPARE(file->sheets[0].merges, (QList<TableMerge>{{1, 2, 0, 2}}));
        QCOMPARE(file->sheets[0].notes.size(), 2);
        QCOMPARE(file->sheets.size(), 2);
        QVERIFY(file->sheets[1].isHidden);
        QCOMPARE(file->notes, QStringList{u"1 sheet(s) are hidden: Rahasia."_s});
    }

    void refusesBombsAndDamage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        const QByteArray million = "table:number-rows-repeated='1048576'";
        QTest::newRow("a million rows") << ods(table(row(textCell("a"), million))) << u"100"_s;
        QTest::newRow("two milliards of rows")
            << ods(table(row(textCell("a"), "table:number-rows-repeated='2147483647'"))) << u"rows"_s;
        QTest::newRow("every column filled")
            << ods(table(row(textCell("a", "table:number-columns-repeated='16384'")))) << u"beyond column"_s;
        QTest::newRow("endless repetition")
            << ods(table(row(textCell("a"), "table:number-rows-repeated='99999999999'"))) << u"damaged"_s;
        QTest::newRow("blanks without end")
            << ods(table(row(textCell(QByteArray("<text:s text:c='32000'/>").repeated(100))))) << u"longer than"_s;
        QTest::newRow("merged beyond the sheet")
            << ods(table(row(textCell("a", "table:number-columns-spanned='20000'")))) << u"damaged"_s;
        QTest::newRow("a number that is none")
            << ods(table(row("<table:table-cell office:value-type='float' office:value='lima'/>"))) << u"damaged"_s;
        QTest::newRow("no rows") << ods(table(row({}))) << u"holds no rows"_s;
        QTest::newRow("encrypted") << ods(table({}), {},
            {{"META-INF/manifest.xml",
                "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
                "<m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"}})
                                   << u"protected by a password"_s;
        QTest::newRow("document type") << zipped({{"mimetype", odsType},
            {"content.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]>" + odsContent(table(row(textCell("&b;"))))}})
                                       << u"no spreadsheet program"_s;
        QTest::newRow("text document") << zipped({{"mimetype", "application/vnd.oasis.opendocument.text"}})
                                       << u"text document"_s;
        QTest::newRow("presentation") << zipped({{"mimetype", "application/vnd.oasis.opendocument.presentation"}})
                                      << u"presentation"_s;
        QTest::newRow("without its content") << zipped({{"mimetype", odsType}}) << u"damaged"_s;
    }
    void refusesBombsAndDamage()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, sentence);
        const Result<TableFile> file = readHere(bytes);
        QVERIFY2(!file, qPrintable(shownRows(file).first().left(200)));
        QVERIFY2(file.error().message.contains(sentence), qPrintable(file.error().message));
    }
};

QTEST_GUILESS_MAIN(OdsReaderTest)
#include "tst_odsreader.moc"

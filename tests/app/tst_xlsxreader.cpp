// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sheetfiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;
using namespace lumbung::testing;

/// What stands in workbooks, and what they may look like.
class XlsxReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCells_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const QByteArray &cell, const QString &shown) {
            QTest::newRow(name) << cell << shown;
        };
        row("shared string", "<c t='s'><v>1</v></c>", u"t:0012"_s);
        row("inline string", "<c t='inlineStr'><is><t>KUD &amp; Co</t></is></c>", u"t:KUD & Co"_s);
        row("inline runs, how they are pronounced left out",
            "<c t='inlineStr'><is><r><t>A</t></r><r><t xml:space='preserve'> B</t></r><rPh><t>x</t></rPh></is></c>",
            u"t:A B"_s);
        row("text of a formula", "<c t='str'><f>A1&amp;\"x\"</f><v>hasil</v></c>", u"t:hasil"_s);
        row("escaped letter", "<c t='inlineStr'><is><t>a_x000D_b_x005F_x000D_</t></is></c>", u"t:a\rb_x000D_"_s);
        row("escapes that are none", "<c t='inlineStr'><is><t>_x00_x0000__xD800_</t></is></c>",
            u"t:_x00_x0000__xD800_"_s);
        row("whole number", "<c><v>3302010100001</v></c>", u"n:3302010100001"_s);
        row("whole number with an exponent", "<c t='n'><v>3.302010100001E12</v></c>", u"n:3302010100001"_s);
        row("noise of the computer", "<c><v>0.30000000000000004</v></c>", u"n:0.3"_s);
        row("decimals", "<c><v>1234567.5</v></c>", u"n:1234567.5"_s);
        row("very small", "<c><v>1.5E-7</v></c>", u"n:0.00000015"_s);
        row("large", "<c><v>1E+20</v></c>", u"n:100000000000000000000"_s);
        row("negative zero", "<c><v>-0</v></c>", u"n:0"_s);
        row("not a number, as R writes it", "<c><v>NaN</v></c>", u"x:#NUM!"_s);
        row("cached number of a formula", "<c><f>1+1</f><v>2</v></c>", u"n:2"_s);
        row("date of a built-in format", "<c s='1'><v>45291</v></c>", u"d:2023-12-31"_s);
        row("date of a format of its own", "<c s='2'><v>45291</v></c>", u"d:2023-12-31"_s);
        row("date with a time", "<c s='2'><v>45291.4375</v></c>", u"d:2023-12-31T10:30:00"_s);
        row("a second before midnight is rounded", "<c s='2'><v>45291.9999999</v></c>", u"d:2024-01-01"_s);
        row("first day", "<c s='2'><v>1</v></c>", u"d:1900-01-01"_s);
        row("before the false leap day", "<c s='2'><v>59</v></c>", u"d:1900-02-28"_s);
        row("the false leap day", "<c s='2'><v>60</v></c>", u"t:1900-02-29"_s);
        row("after the false leap day", "<c s='2'><v>61</v></c>", u"d:1900-03-01"_s);
        row("last day", "<c s='2'><v>2958465</v></c>", u"d:9999-12-31"_s);
        row("beyond the last day", "<c s='2'><v>2958466</v></c>", u"n:2958466"_s);
        row("before the first day", "<c s='2'><v>-1</v></c>", u"n:-1"_s);
        row("time", "<c s='2'><v>0.4375</v></c>", u"t:10:30:00"_s);
        row("date in ISO", "<c t='d'><v>2023-12-31T00:00:00</v></c>", u"d:2023-12-31"_s);
        row("boolean", "<c t='b'><v>1</v></c>", u"b:TRUE"_s);
        row("false", "<c t='b'><f>1=2</f><v>0</v></c>", u"b:FALSE"_s);
        row("error", "<c t='e'><v>#N/A</v></c>", u"x:#N/A"_s);
        row("error that stands inline", "<c t='e'><is><t>#REF!</t></is></c>", u"x:#REF!"_s);
    }
    void readsCells()
    {
        QFETCH(const QByteArray, cell);
        QFETCH(const QString, shown);
        for (const QByteArray &written : {cell, QByteArray(cell).replace('\'', '"')}) // by the parser, and without it
            QCOMPARE(shownRows(readHere(workbook("<row>" + written + "</row>"))), QStringList{"1: "_L1 + shown});
    }

    void knowsWhatAFormatMeans_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QString>("shown");
        for (const char *date : {"d/m/yy", "yyyy-mm-dd", "[$-421]dd mmmm yyyy;@", "mmm-yy", "mmmm", "d\\ mmmm\\ yyyy",
                 "[Red]dd/mm/yyyy", "dddd, d mmmm", "yyyy"})
            QTest::newRow(date) << QByteArray(date) << u"d:2023-12-31"_s;
        for (const char *number : {"General", "0.00E+00", "#,##0", "&quot;Rp&quot;#,##0", "[$Rp-421]#,##0.00",
                 "#,##0 &quot;hari&quot;", "0%", "[h]:mm", "[Red]-0", "@", "\\d0", "_d0", "# ?/?"})
            QTest::newRow(number) << QByteArray(number) << u"n:45291"_s;
        QTest::newRow("zeros only") << "0000000"_ba << u"n:0045291"_s;
    }
    void knowsWhatAFormatMeans()
    {
        QFETCH(const QByteArray, format);
        QFETCH(const QString, shown);
        const Parts parts = {{"xl/styles.xml", styles({"170=" + format}, {0, 170})}};
        QCOMPARE(shownRows(readHere(workbook("<row><c s='1'><v>45291</v></c></row>", parts))),
            QStringList{"1: "_L1 + shown});
    }

    void countsFromTwoBeginnings()
    {
        const Parts parts = {{"xl/workbook.xml", book("<sheet name='A' r:id='rId1'/>", "<workbookPr date1904='1'/>")}};
        const QByteArray row = "<row><c s='1'><v>0</v></c><c s='1'><v>43829</v></c><c s='1'><v>60</v></c></row>";
        QCOMPARE(
            shownRows(readHere(workbook(row, parts))), QStringList{u"1: d:1904-01-01|d:2023-12-31|d:1904-03-01"_s});
    }

    void findsPlacesWithAndWithoutReferences()
    {
        const QByteArray rows = "<row r='2'><c r='B2'><v>1</v></c><c><v>2</v></c><c r='F2'><v>3</v></c></row>"
                                "<row><c><v>4</v></c></row><row r='9' hidden='1'><c r='A9'><v>5</v></c></row>";
        QCOMPARE(shownRows(readHere(workbook(rows))),
            (QStringList{u"2: |n:1|n:2|||n:3"_s, u"3: n:4"_s, u"9 hidden: n:5"_s}));
    }

    void putsRowsAndCellsInOrder()
    {
        const QByteArray rows
            = "<row r='5'><c r='B5'><v>2</v></c><c r='A5'><v>1</v></c></row><row r='2'><c><v>0</v></c></row>";
        QCOMPARE(shownRows(readHere(workbook(rows))), (QStringList{u"2: n:0"_s, u"5: n:1|n:2"_s}));
    }

    void leavesOutWhatIsOnlyFormatted()
    {
        QByteArray rows = "<row r='1'><c r='A1'><v>1</v></c><c r='XFD1' s='1'/></row>";
        for (int line = 2; line < 200'000; ++line)
            rows += "<row r='" + QByteArray::number(line) + "' s='1' customFormat='1'><c s='1'/></row>";
        rows += "<row r='1048576'><c r='B1048576' t='inlineStr'><is><t></t></is></c></row>";
        QCOMPARE(shownRows(readHere(workbook(rows))), QStringList{u"1: n:1"_s});
    }

    void acceptsWhatIsMerelyUnusual_data()
    {
        QTest::addColumn<Parts>("parts");
        const QByteArray simple = sheet("<row><c t='s'><v>0</v></c></row>");
        QTest::newRow("absolute target") << Parts{{"xl/_rels/workbook.xml.rels",
            relations(relation("rId1", "worksheet", "/xl/worksheets/sheet1.xml")
                + relation("rId2", "sharedStrings", "/xl/sharedStrings.xml"))}};
        QTest::newRow("backslashes in targets") << Parts{{"xl/_rels/workbook.xml.rels",
            relations(relation("rId1", "worksheet", "\\xl\\worksheets\\sheet1.xml")
                + relation("rId2", "sharedStrings", "sharedStrings.xml"))}};
        QTest::newRow("backslashes in names")
            << Parts{{"xl/worksheets/sheet1.xml", {}}, {"xl\\worksheets\\sheet1.xml", simple}};
        QTest::newRow("other capitals") << Parts{
            {"xl/sharedStrings.xml", {}}, {"xl/SharedStrings.xml", strings("<si><t>KUD Contoh</t></si>")}};
        QTest::newRow("another place") << Parts{{"xl/workbook.xml", {}}, {"xl/_rels/workbook.xml.rels", {}},
            {"_rels/.rels", relations(relation("rId1", "officeDocument", "buku/utama.xml"))},
            {"buku/utama.xml", book("<sheet name='Daftar' state='visible' r:id='x'/>")},
            {"buku/_rels/utama.xml.rels",
                relations(relation("x", "worksheet", "../xl/./worksheets/sheet1.xml")
                    + relation("y", "sharedStrings", "../xl/sharedStrings.xml"))}};
        const auto strict = [](QByteArray xml) {
            return xml.replace(mainSpace, "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(relationSpace, "http://purl.oclc.org/ooxml/officeDocument/relationships");
        };
        const Parts usual = workbookParts("<row><c t='s'><v>0</v></c></row>");
        Parts strictly;
        for (auto part = usual.cbegin(); part != usual.cend(); ++part)
            strictly.insert(part.key(), strict(part.value()));
        QTest::newRow("strict namespace") << strictly;
        QTest::newRow("prefixed elements") << Parts{{"xl/worksheets/sheet1.xml",
            "<x:worksheet xmlns:x=\"" + mainSpace
                + "\" xmlns=\"urn:other\"><c/><x:sheetData><x:row><row/><x:c t='s'><v>7</v><x:v>0</x:v></x:c></x:row>"
                  "</x:sheetData></x:worksheet>"}};
        QTest::newRow("no styles") << Parts{{"xl/styles.xml", {}},
            {"xl/_rels/workbook.xml.rels",
                relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                    + relation("rId2", "sharedStrings", "sharedStrings.xml"))}};
        QTest::newRow("UTF-16") << Parts{
            {"xl/sharedStrings.xml", []() -> QByteArray {
                 const QString text
                     = QString::fromUtf8(strings("<si><t>KUD Contoh</t></si>").replace("UTF-8", "UTF-16"));
                 return QByteArray("\xFF\xFE", 2)
                     + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
             }()}};
    }
    void acceptsWhatIsMerelyUnusual()
    {
        QFETCH(const Parts, parts);
        QCOMPARE(shownRows(readHere(workbook("<row><c t='s'><v>0</v></c></row>", parts))),
            QStringList{u"1: t:KUD Contoh"_s});
    }

    void acceptsSizesBehindTheContentAndStoredParts()
    {
        ZipMaker zip;
        const Parts parts = workbookParts("<row><c><v>1</v></c></row>");
        for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
            const bool isStream = part.key().contains("sheet");
            zip.add({.name = part.key(),
                .content = part.value(),
                .flags = quint16(isStream ? 8 : 0),
                .method = quint16(isStream ? 8 : 0)});
        }
        QCOMPARE(shownRows(readHere(zip.made())), QStringList{u"1: n:1"_s});
    }

    void tellsWhatItFound()
    {
        const QByteArray rows = "<row r='1'><c r='A1'><f>1+1</f></c><c r='B1' t='e'><v>#N/A</v></c></row>"
                                "<row r='2' hidden='1'><c r='C2' t='e'><v>#REF!</v></c></row>";
        const Parts parts = {{"xl/workbook.xml",
                                 book("<sheet name='A' r:id='rId1'/><sheet name='B' state='hidden' "
                                      "r:id='rId9'/><sheet name='C' state='veryHidden' r:id='rId8'/>"
                                      "<sheet name='Grafik' r:id='rId7'/>")},
            {"xl/_rels/workbook.xml.rels",
                relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                    + relation("rId9", "worksheet", "worksheets/sheet1.xml")
                    + relation("rId8", "worksheet", "worksheets/sheet1.xml")
                    + relation("rId7", "chartsheet", "chartsheets/sheet1.xml")
                    + relation("rId3", "styles", "styles.xml"))}};
        const Result<TableFile> file = readHere(workbook(rows, parts));
        QVERIFY2(file, qPrintable(shownRows(file).join(u'\n')));
        QCOMPARE(file->format, u"xlsx"_s);
        QCOMPARE(file->sheets.size(), 3);
        QCOMPARE(file->sheets[0].name, u"A"_s);
        QVERIFY(!file->sheets[0].isHidden && file->sheets[1].isHidden && file->sheets[2].isHidden);
        QCOMPARE(file->notes, QStringList{u"2 sheet(s) are hidden: B, C."_s});
        QCOMPARE(file->sheets[0].notes.size(), 3);
        QVERIFY(file->sheets[0].notes[0].startsWith(
            u"2 cell(s) show an error such as #N/A instead of a value; the first is B1"));
        QVERIFY(file->sheets[0].notes[1].contains(u"the first is row 2"));
        QVERIFY(file->sheets[0].notes[2].contains(u"the first is in A1"));
    }

    void tellsWhichCellsAreMerged()
    {
        const QByteArray merges = "<mergeCells count='2'><mergeCell ref='A1:C2'/><mergeCell ref='D4'/></mergeCells>";
        const Parts parts = {{"xl/worksheets/sheet1.xml", sheet("<row><c><v>1</v></c></row>", merges)}};
        const Result<TableFile> file = readHere(workbook({}, parts));
        QVERIFY(file);
        QCOMPARE(file->sheets[0].merges, (QList<TableMerge>{{1, 2, 0, 2}, {4, 4, 3, 3}}));
    }
};

QTEST_GUILESS_MAIN(XlsxReaderTest)
#include "tst_xlsxreader.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plainreading.h"
#include "tests/support/sheetparts.h"

#include <QTest>

using namespace lumbung::testing;
using lumbung::sheets::PlainRow;
using lumbung::sheets::PlainScanner;
using lumbung::sheets::XlsxShared;
using lumbung::sheets::XlsxSheet;
using lumbung::sheets::XlsxStrings;
namespace sheets = lumbung::sheets;

namespace {

const std::vector<std::string> prefixes = {"x14ac", "xr", ""};

/// A row as workbooks hold it, with something in it that may not be plain.
struct Row {
    const char *name;
    const char *xml;
    bool isPlain;
};

const Row rows[] = {
    {"empty", R"(<row r="1"/>)", true},
    {"without references", R"(<row><c><v>1</v></c><c/></row>)", true},
    {"of Excel", R"(<row r="3" spans="1:9" ht="15" x14ac:dyDescent="0.25"><c r="B3" s="1"><v>45291</v></c></row>)",
        true},
    {"hidden", R"(<row r="4" hidden="1"><c r="A4" t="s"><v>0</v></c></row>)", true},
    {"formulas", R"(<row><c t="str"><f>A1</f><v>x</v></c><c><f t="shared" si="0"/><v>2</v></c><c><f>1+1</f></c></row>)",
        true},
    {"inline", R"(<row><c t="inlineStr"><is><t xml:space="preserve"> KUD "A" </t></is></c></row>)", true},
    {"booleans and errors", R"(<row><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2023-12-31</v></c></row>)",
        true},
    {"blanks between", "<row >\n <c r=\"A1\" ><v >1</v>\n</c>\t</row>", true},
    {"lines in a text", "<row><c t=\"str\"><v>a\nb\tc</v></c></row>", true},
    {"escaped letter", R"(<row><c t="str"><v>a_x000D_b</v></c></row>)", true},
    {"a cell twice", R"(<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>)", true},
    {"a cell of another row", R"(<row r="1"><c r="A2"><v>1</v></c></row>)", true},
    {"style that is not there", R"(<row><c s="9"><v>1</v></c></row>)", true},
    {"shared string that is not there", R"(<row><c t="s"><v>7</v></c></row>)", true},
    {"type that is not there", R"(<row><c t="zz"><v>7</v></c></row>)", true},
    {"no number", R"(<row><c><v>7x</v></c></row>)", true},
    {"row beyond", R"(<row r="9999999"><c><v>7</v></c></row>)", true},
    {"too many columns", R"(<row r="1"><c r="IW1"><v>7</v></c></row>)", true},
    {"single quotes", R"(<row r='1'><c r='A1'><v>1</v></c></row>)", false},
    {"entity", R"(<row><c t="str"><v>A &amp; B</v></c></row>)", false},
    {"letter by number", R"(<row><c t="str"><v>&#65;</v></c></row>)", false},
    {"entity of its own", R"(<row><c t="str"><v>&x;</v></c></row>)", false},
    {"entity in an attribute", R"(<row r="&#49;"><c><v>1</v></c></row>)", false},
    {"beyond ASCII", "<row><c t=\"str\"><v>R\xC3\xA9jo</v></c></row>", false},
    {"no UTF-8", "<row><c t=\"str\"><v>R\xE9jo</v></c></row>", false},
    {"control character", "<row><c t=\"str\"><v>\x01</v></c></row>", false},
    {"return", "<row><c t=\"str\"><v>a\r\nb</v></c></row>", false},
    {"comment", R"(<row><!-- </row> --><c><v>1</v></c></row>)", false},
    {"instruction", R"(<row><?a </row> ?><c><v>1</v></c></row>)", false},
    {"CDATA", R"(<row><c t="str"><v><![CDATA[</row>]]></v></c></row>)", false},
    {"end of CDATA", R"(<row><c t="str"><v>]]></v></c></row>)", false},
    {"two values", R"(<row><c><v>1</v><v>2</v></c></row>)", false},
    {"value before the formula", R"(<row><c><v>1</v><f>A1</f></c></row>)", false},
    {"rich text", R"(<row><c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>)", false},
    {"another element", R"(<row><c><v>1</v><extLst><ext/></extLst></c></row>)", false},
    {"element like a cell", R"(<row><cell><v>1</v></cell></row>)", false},
    {"element like a row", R"(<rows><c><v>1</v></c></rows>)", false},
    {"prefixed cell", R"(<row><x14ac:c><v>1</v></x14ac:c><c><v>2</v></c></row>)", false},
    {"unknown prefix", R"(<row y:r="1"><c><v>1</v></c></row>)", false},
    {"empty prefix", R"(<row :r="1"><c><v>1</v></c></row>)", false},
    {"prefix twice", R"(<row x14ac:a="1" xr:a="1"><c><v>1</v></c></row>)", false},
    {"namespace on the way", R"(<row xmlns="urn:other"><c><v>1</v></c></row>)", false},
    {"prefix on the way", R"(<row xmlns:y="urn:other"><c><v>1</v></c></row>)", false},
    {"attribute twice", R"(<row r="1" r="2"><c><v>1</v></c></row>)", false},
    {"attribute twice, not asked for", R"(<row><c ph="1" ph="1"><v>1</v></c></row>)", false},
    {"attributes without a blank", R"(<row r="1"hidden="1"><c><v>1</v></c></row>)", false},
    {"attribute without a value", R"(<row hidden><c><v>1</v></c></row>)", false},
    {"less than in an attribute", R"(<row r="<"><c><v>1</v></c></row>)", false},
    {"name with a digit first", R"(<row 1r="1"><c><v>1</v></c></row>)", false},
    {"other end", R"(<row><c><v>1</v></d></row>)", false},
    {"not closed", R"(<row><c><v>1</v></row>)", false},
    {"closed twice", R"(<row><c/></c></row>)", false},
};

std::string sheetOf(const std::string &inside)
{
    return std::string("<worksheet xmlns=\"") + mainSpace.constData()
        + "\" xmlns:x14ac=\"urn:a\" xmlns:xr=\"urn:a\"><cols><col min=\"1\"/></cols><sheetData>" + inside
        + "</sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells></worksheet>";
}

const XlsxShared &shared()
{
    static XlsxShared made;
    static const bool isRead = [] {
        sheets::readXml(strings("<si><t>KUD</t></si>").toStdString(), made.strings);
        sheets::readXml(styles({"164=dd/mm/yyyy"}, {0, 164}).toStdString(), made.styles);
        return true;
    }();
    Q_UNUSED(isRead)
    return made;
}

void compareSheets(const std::string &xml)
{
    const std::string expected = sheetWritten<Parsed<XlsxSheet>>(xml, shared(), std::string::npos);
    for (const size_t piece : {size_t(1), size_t(7), size_t(64), xml.size()})
        QCOMPARE(QByteArray::fromStdString(sheetWritten<XlsxSheet>(xml, shared(), piece)),
            QByteArray::fromStdString(expected));
}

} // namespace

/// What is read without the parser is read as the parser would.
class PlainXmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<bool>("isPlain");
        for (const Row &row : rows)
            QTest::newRow(row.name) << QByteArray(row.xml) << row.isPlain;
    }

    void takesPlainRowsOnly_data() { rows_data(); }
    void takesPlainRowsOnly()
    {
        QFETCH(const QByteArray, xml);
        QFETCH(const bool, isPlain);
        const std::string bytes = xml.toStdString() + "<row/>";
        PlainScanner scanner(bytes, prefixes);
        PlainRow row;
        QCOMPARE(sheets::takeRow(scanner, row), isPlain);
        QCOMPARE(scanner.isShort(), false);
        if (isPlain)
            QCOMPARE(scanner.taken(), size_t(xml.size()));
    }

    void asksForTheRestOfAPlainRow()
    {
        for (const Row &row : rows) {
            const std::string bytes = row.xml;
            for (size_t size = 0; row.isPlain && size < bytes.size(); ++size) {
                PlainScanner scanner(std::string_view(bytes).substr(0, size), prefixes);
                PlainRow taken;
                QVERIFY2(!sheets::takeRow(scanner, taken) && scanner.isShort(), bytes.substr(0, size).c_str());
            }
        }
    }

    void readsARowAsTheParserDoes_data() { rows_data(); }
    void readsARowAsTheParserDoes()
    {
        QFETCH(const QByteArray, xml);
        const std::string row = xml.toStdString(), usual = R"(<row><c t="s"><v>0</v></c></row>)";
        compareSheets(sheetOf(row));
        compareSheets(sheetOf(usual + "\n" + row + "<!-- a > b -->" + usual));
        compareSheets(sheetOf(usual + row + row + usual + "text <x/>" + usual));
        compareSheets(sheetOf(usual + row.substr(0, row.size() / 2)));
        compareSheets(sheetOf(row + "<"));
    }

    void readsRowsOfOtherNamespacesAsTheParserDoes_data()
    {
        QTest::addColumn<QByteArray>("xml");
        const QByteArray inside = "<row r=\"1\"><c><v>1</v></c></row>";
        const QByteArray spaces = "xmlns:x=\"" + mainSpace + "\" xmlns=\"urn:other\"";
        QTest::newRow("prefixed") << "<x:worksheet " + spaces + "><x:sheetData>" + inside
                + "<x:row><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>";
        QTest::newRow("prefixed, a likeness before") << "<x:worksheet " + spaces + "><sheetData><x:sheetData>" + inside
                + "</x:sheetData></sheetData><x:sheetData>" + inside + "</x:sheetData></x:worksheet>";
        QTest::newRow("in a comment") << "<worksheet xmlns=\"" + mainSpace + "\"><!-- <sheetData>" + inside
                + "</sheetData> --></worksheet>";
        QTest::newRow("two lists of rows") << "<worksheet xmlns=\"" + mainSpace + "\"><sheetData>" + inside
                + "</sheetData><sheetData><row r=\"7\"><c><v>3</v></c></row></sheetData></worksheet>";
        QTest::newRow("a tag with > in an attribute")
            << "<worksheet xmlns=\"" + mainSpace + "\"><sheetData a=\"&gt;>\">" + inside + "</sheetData></worksheet>";
        QTest::newRow("no end") << "<worksheet xmlns=\"" + mainSpace + "\"><sheetData>" + inside;
        QTest::newRow("behind the end") << "<worksheet xmlns=\"" + mainSpace + "\"><sheetData>" + inside
                + "</sheetData></worksheet>" + inside;
        QTest::newRow("empty") << "<worksheet xmlns=\"" + mainSpace + "\"><sheetData/></worksheet>";
        QTest::newRow("nothing") << QByteArray();
    }
    void readsRowsOfOtherNamespacesAsTheParserDoes()
    {
        QFETCH(const QByteArray, xml);
        compareSheets(xml.toStdString());
    }

    void readsStringsAsTheParserDoes()
    {
        const char *const items[] = {"<si><t>KUD</t></si>", "<si><t xml:space=\"preserve\"> a b </t></si>", "<si/>",
            "<si><t/></si>", "<si><t></t></si>", "<si><t>a &amp; b</t></si>", "<si><t>R\xC3\xA9jo</t></si>",
            "<si><t>a</t><phoneticPr/></si>", "<si><r><t>a</t></r><rPh><t>b</t></rPh></si>", "<si><t>_x0041_</t></si>",
            "<si><t>]]></t></si>", "<si><t>a</t></si", "<x><t>a</t></x>", "<!-- </si> -->", "<si><t>a</si></t>"};
        for (const char *first : items) {
            for (const char *second : items) {
                const std::string xml = strings(QByteArray(first) + ' ' + second + "<si><t>Z</t></si>").toStdString();
                const std::string expected = stringsWritten<Parsed<XlsxStrings>>(xml, std::string::npos);
                for (const size_t piece : {size_t(1), size_t(9), xml.size()})
                    QCOMPARE(QByteArray::fromStdString(stringsWritten<XlsxStrings>(xml, piece)),
                        QByteArray::fromStdString(expected));
            }
        }
    }

    void readsALongSheetInPieces()
    {
        std::string inside;
        for (int line = 1; line < 20'000; ++line) {
            const std::string number = std::to_string(line);
            inside += line % 3 ? "<row r=\"" + number + "\"><c><v>" + number + "</v></c></row>"
                               : "<row r='" + number + "'><c t='str'><v>&lt;</v></c></row>";
        }
        const std::string xml = sheetOf(inside);
        const std::string expected = sheetWritten<Parsed<XlsxSheet>>(xml, shared(), std::string::npos);
        QCOMPARE(sheetWritten<XlsxSheet>(xml, shared(), 1000), expected);
    }
};

QTEST_GUILESS_MAIN(PlainXmlTest)
#include "tst_plainxml.moc"

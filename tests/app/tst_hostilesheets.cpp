// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/readerprocess.h"
#include "tests/support/sheetfiles.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;
using namespace lumbung::testing;

namespace {

constexpr int patience = 60'000; // milliseconds; a busy machine is no failure

const QByteArray goodRows = "<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c s='1'><v>45291</v></c></row>";

/// A workbook in which one part is not what is said of it.
QByteArray lying(const QByteArray &part, const ZipPart &lie)
{
    ZipMaker zip;
    const Parts parts = workbookParts(goodRows);
    for (auto each = parts.cbegin(); each != parts.cend(); ++each) {
        ZipPart made = each.key() == part ? lie : ZipPart();
        made.name = each.key();
        made.content = each.value();
        zip.add(made);
    }
    return zip.made();
}

QByteArray withSheet(const QByteArray &xml)
{
    return workbook({}, {{"xl/worksheets/sheet1.xml", xml}});
}

QByteArray withDocumentType(const QByteArray &part, const QByteArray &type)
{
    const Parts parts = workbookParts(goodRows);
    QByteArray xml = parts.value(part);
    return workbook(goodRows, {{part, xml.replace(xmlHead, QByteArray(xmlHead + type))}});
}

QByteArray manyRows(int count)
{
    QByteArray rows;
    for (int i = 0; i < count; ++i)
        rows += "<row><c><v>1</v></c></row>";
    return rows;
}

const QByteArray laughs = []() -> QByteArray {
    QByteArray type = "<!DOCTYPE sst [<!ENTITY l0 'ha'>";
    for (int i = 1; i < 10; ++i) {
        const QByteArray before = "&l" + QByteArray::number(i - 1) + ';';
        type += "<!ENTITY l" + QByteArray::number(i) + " '" + before.repeated(10) + "'>";
    }
    return type + "]>";
}();

void addZipRows()
{
    const auto row = [](const char *tag, const QByteArray &bytes, const char *sentence) {
        QTest::newRow(tag) << bytes << QString::fromLatin1(sentence);
    };
    const QByteArray sheetPart = "xl/worksheets/sheet1.xml";
    row("wrong check sum", lying(sheetPart, {.crc = 1}), "damaged");
    row("declared longer", lying(sheetPart, {.size = 100'000}), "damaged");
    row("declared shorter", lying(sheetPart, {.size = 10}), "damaged");
    row("declared as 2 GB", lying(sheetPart, {.size = 0x7FFFFFFF}), "unpack to more than 200 MB");
    row("packed size beyond the file", lying(sheetPart, {.packedSize = 0x7FFFFF}), "damaged");
    row("encrypted part", lying(sheetPart, {.flags = 1}), "protected by a password");
    row("unknown method", lying(sheetPart, {.method = 99}), "damaged");
    row("part twice", workbook(goodRows, {{"XL/Worksheets/Sheet1.xml", sheet({})}}), "damaged");
    row("leads out of the package", workbook(goodRows, {{"../../etc/passwd", "x"}}), "no spreadsheet program");
    row("leads out with backslashes", workbook(goodRows, {{"xl\\..\\..\\a", "x"}}), "no spreadsheet program");
    Parts many;
    for (int i = 0; i < 1000; ++i)
        many.insert("xl/media/" + QByteArray::number(i), "x");
    row("more than 1,000 parts", workbook(goodRows, many), "more than 1.000 parts");
    row("only the end of a zip", "PK\x05\x06" + QByteArray(18, '\0'), "packed archive");
    row("an archive of something else", zipped({{"daftar.csv", "a;b\n"}}), "packed archive");
    row("no relationships", workbook(goodRows, {{"_rels/.rels", {}}}), "damaged");
    row("no workbook", workbook(goodRows, {{"xl/workbook.xml", {}}}), "damaged");
    row("no sheet", workbook(goodRows, {{sheetPart, {}}}), "damaged");
    row("no strings", workbook(goodRows, {{"xl/sharedStrings.xml", {}}}), "damaged");
    row("relationships that lead back",
        workbook(goodRows, {{"xl/_rels/workbook.xml.rels", relations(relation("rId1", "worksheet", "workbook.xml"))}}),
        "damaged");
    row("relationship that leads out",
        workbook(goodRows, {{"xl/_rels/workbook.xml.rels", relations(relation("rId1", "worksheet", "../../../x"))}}),
        "damaged");
    row("sheet somewhere else",
        workbook(goodRows,
            {{"xl/_rels/workbook.xml.rels",
                relations("<Relationship Id='rId1' Type='a/worksheet' TargetMode='External' Target='http://x/'/>")}}),
        "damaged");
}

void addXmlRows()
{
    const auto row = [](const char *tag, const QByteArray &bytes, const char *sentence) {
        QTest::newRow(tag) << bytes << QString::fromLatin1(sentence);
    };
    for (const char *part : {"xl/workbook.xml", "_rels/.rels", "xl/styles.xml", "xl/worksheets/sheet1.xml"}) {
        QTest::addRow("document type in %s", part)
            << withDocumentType(part, "<!DOCTYPE x>") << u"no spreadsheet program"_s;
    }
    const QByteArray sharedPart = "xl/sharedStrings.xml";
    row("external entity", withDocumentType(sharedPart, "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"),
        "no spreadsheet program");
    row("a thousand million laughs", withDocumentType(sharedPart, laughs), "no spreadsheet program");
    row("nested without end", withSheet(sheet(QByteArray("<a>").repeated(10'000))), "no spreadsheet program");
    QByteArray attributes;
    for (int i = 0; i < 100'000; ++i)
        attributes += " a" + QByteArray::number(i) + "='>'";
    row("100,000 attributes", withSheet(sheet("<row" + attributes + "/>")), "no spreadsheet program");
    row("an attribute of 10 MB", withSheet(sheet("<row a='" + QByteArray(10'000'000, '>') + "'/>")),
        "no spreadsheet program");
    row("a comment of 10 MB", withSheet(sheet("<!--" + QByteArray(10'000'000, '>') + "-->")), "no spreadsheet program");
    row("cut in half", withSheet(sheet(goodRows).chopped(30)), "damaged");
    row("text behind the end", withSheet(sheet(goodRows) + "x"), "damaged");
    row("no UTF-8", withSheet(sheet("<row><c t='str'><v>\xFF</v></c></row>")), "damaged");
    row("a NUL", withSheet(sheet(QByteArray("<row><c t='str'><v>a\0b</v></c></row>", 37))), "damaged");
    row("another root", withSheet(xmlHead + "<html/>"), "damaged");
    row("another namespace", withSheet(sheet(goodRows).replace(mainSpace, "urn:other")), "damaged");
    row("empty part", withSheet(" "), "damaged");
}

void addCellRows()
{
    const auto row = [](const char *tag, const QByteArray &rows, const char *sentence) {
        QTest::newRow(tag) << workbook(rows) << QString::fromLatin1(sentence);
    };
    const auto cell
        = [&](const char *tag, const QByteArray &inside) { row(tag, "<row>" + inside + "</row>", "damaged"); };
    row("row 999,999,999", "<row r='999999999'><c><v>1</v></c></row>", "damaged");
    row("row 0", "<row r='0'><c><v>1</v></c></row>", "damaged");
    row("row -1", "<row r='-1'/>", "damaged");
    row("row twice", "<row r='1'><c><v>1</v></c></row><row r='1'><c><v>2</v></c></row>", "damaged");
    row("100,001 rows", manyRows(100'001), "more than 100.000 rows");
    row("100,000 columns", "<row>" + QByteArray("<c><v>1</v></c>").repeated(100'000) + "</row>", "beyond column 256");
    row("100,000 empty columns", "<row>" + QByteArray("<c/>").repeated(100'000) + "</row>", "damaged");
    row("last column", "<row><c r='XFD1'><v>1</v></c></row>", "cell XFD1 of the sheet");
    cell("style 4,000,000,000", "<c s='4000000000'><v>1</v></c>");
    cell("style that is not there", "<c s='3'/>");
    cell("string that is not there", "<c t='s'><v>2</v></c>");
    cell("string -1", "<c t='s'><v>-1</v></c>");
    cell("string 18446744073709551616", "<c t='s'><v>18446744073709551616</v></c>");
    cell("string 1x", "<c t='s'><v>1x</v></c>");
    cell("cell of another row", "<c r='A2'><v>1</v></c>");
    cell("cell that wraps around", "<c r='A4294967297'><v>1</v></c>");
    cell("column beyond the last", "<c r='XFE1'><v>1</v></c>");
    cell("column without end", "<c r='" + QByteArray(1000, 'A') + "1'><v>1</v></c>");
    cell("no reference", "<c r=''><v>1</v></c>");
    cell("cell twice", "<c r='A1'><v>1</v></c><c r='A1'><v>2</v></c>");
    cell("unknown type", "<c t='x'><v>1</v></c>");
    cell("boolean 7", "<c t='b'><v>7</v></c>");
    cell("number that is text", "<c><v>lima</v></c>");
    row("a text of 40,000 letters", "<row><c t='inlineStr'><is><t>" + QByteArray(40'000, 'x') + "</t></is></c></row>",
        "longer than 32.767 letters");
    for (const char *range : {"A1:A99999999", "B2:A1", "A1:", ":", "A1:XFE1"}) {
        QTest::addRow("merged %s", range) << workbook({},
            {{"xl/worksheets/sheet1.xml",
                sheet(goodRows, QByteArray("<mergeCells><mergeCell ref='") + range + "'/></mergeCells>")}})
                                          << u"damaged"_s;
    }
    const Parts longStrings = {{"xl/sharedStrings.xml", strings("<si><t>" + QByteArray(32'000, 'x') + "</t></si>")}};
    QTest::newRow("the same long text again and again")
        << workbook(QByteArray("<row><c t='s'><v>0</v></c></row>").repeated(90'000), longStrings) << u"holds more"_s;
    QTest::newRow("no rows") << workbook({}) << u"holds no rows"_s;
}

} // namespace

/// Files made to do harm, and files that came to harm: each its sentence, soon, through the door that all come through.
class HostileSheetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        addZipRows();
        addXmlRows();
        addCellRows();
    }
    void refuses()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, sentence);
        QLocale::setDefault(QLocale(QLocale::Indonesian, QLocale::Indonesia));
        QElapsedTimer timer;
        timer.start();
        const Result<TableFile> file = read(bytes);
        QVERIFY2(!file, qPrintable(shownRows(file).join(u'\n').left(200)));
        QCOMPARE(file.error().kind, Error::Kind::Invalid);
        QVERIFY2(
            file.error().message.startsWith(u"“kiriman.xlsx” ") || file.error().message.startsWith(u"“kiriman.xlsx”:"),
            qPrintable(file.error().message));
        QVERIFY2(file.error().message.contains(sentence),
            qPrintable(file.error().message + " -- "_L1 + file.error().detail));
        QVERIFY2(timer.elapsed() < patience, qPrintable(QString::number(timer.elapsed())));
    }

    void readsTheSoundOne()
    {
        QCOMPARE(shownRows(read(workbook(goodRows))), QStringList{u"1: t:KUD Contoh|t:0012|d:2023-12-31"_s});
    }

    void doesNotMindBlanksOrManyRows()
    {
        QCOMPARE(shownRows(read(workbook(goodRows + QByteArray(150'000'000, ' ')))).size(), 1);
        QCOMPARE(shownRows(read(workbook(manyRows(100'000)))).size(), 100'000);
    }

    void saysWhenMemoryIsNotEnough()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("The sanitizer's own memory cannot be limited; checked in the ordinary build.");
#endif
        const QByteArray items = QByteArray("<si><t>" + QByteArray(30'000, 'x') + "</t></si>").repeated(5000);
        Progress progress;
        const Result<TableFile> file = readInProcess(workbook(goodRows, {{"xl/sharedStrings.xml", strings(items)}}),
            u"kiriman.xlsx"_s, {}, {.memoryBytes = 200LL * 1024 * 1024}, progress);
        QVERIFY(!file);
        QVERIFY2(file.error().message.contains(u"needs more memory"),
            qPrintable(file.error().message + file.error().detail));
    }

    void noticesEveryCut()
    {
        const QByteArray whole = workbook(goodRows);
        for (qsizetype size = 4; size < whole.size(); ++size) { // before, it is no zip
            const Result<TableFile> file = readHere(whole.first(size));
            QVERIFY2(!file, qPrintable(QString::number(size)));
        }
    }

    void readsNothingElseOutOfAChangedFile_data()
    {
        QTest::addColumn<QByteArray>("whole");
        QTest::newRow("xlsx") << workbook(goodRows);
        QTest::newRow("ods") << ods(
            "<table:table table:name='A'><table:table-row><table:table-cell office:value-type='"
            "string'><text:p>KUD Contoh</text:p></table:table-cell></table:table-row></table:table>");
    }
    void readsNothingElseOutOfAChangedFile()
    {
        QFETCH(const QByteArray, whole);
        const QStringList rows = shownRows(readHere(whole));
        QVERIFY(rows.size() == 1 && rows.first().startsWith(u"1: t:KUD Contoh"));
        for (qsizetype at = 0; at < whole.size(); ++at) {
            for (const int flip : {0x01, 0x20, 0x80}) {
                QByteArray changed = whole;
                changed[at] = char(changed[at] ^ flip);
                const Result<TableFile> file = readHere(changed);
                if (file && file->format != u"csv")
                    QCOMPARE(shownRows(file), rows);
            }
        }
    }

private:
    Result<TableFile> read(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"kiriman.xlsx"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return Error{Error::Kind::File, u"the test could not write its file"_s};
        file.close();
        Progress progress;
        return readTable(file.fileName(), {}, progress);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(HostileSheetsTest)
#include "tst_hostilesheets.moc"

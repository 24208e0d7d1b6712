// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/tablereader.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;

namespace {

/// "line: cell|cell" for each row.
QStringList rowsOf(const TableSheet &sheet)
{
    QStringList rows;
    for (const TableRow &row : sheet.rows) {
        QStringList cells;
        for (const TableCell &cell : row.cells)
            cells.append(cell.text);
        rows.append(QString::number(row.line) + ": "_L1 + cells.join(u'|'));
    }
    return rows;
}

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool withMark)
{
    QStringEncoder encoder(encoding, withMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

} // namespace

/// csv files through the one door.
class TableReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsSeparatorAndEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("delimiter");
        QTest::addColumn<QString>("encoding");
        const QString text = u"NO;NAMA\n1;Koperasi Réjeki\n"_s;
        const auto tabs = QString(text).replace(u';', u'\t');
        QTest::newRow("UTF-8") << text.toUtf8() << u";"_s << u"UTF-8"_s;
        QTest::newRow("UTF-8 with mark") << encoded(text, QStringConverter::Utf8, true) << u";"_s << u"UTF-8"_s;
        QTest::newRow("UTF-16LE") << encoded(tabs, QStringConverter::Utf16LE, true) << u"\t"_s << u"UTF-16LE"_s;
        QTest::newRow("UTF-16BE") << encoded(tabs, QStringConverter::Utf16BE, true) << u"\t"_s << u"UTF-16BE"_s;
        QTest::newRow("Windows-1252") << text.toLatin1() << u";"_s << u"windows-1252"_s;
        QTest::newRow("commas") << QString(text).replace(u';', u',').toUtf8() << u","_s << u"UTF-8"_s;
        QTest::newRow("named in the first line")
            << ("sep=|\n" + QString(text).replace(u';', u'|').toUtf8()) << u"|"_s << u"UTF-8"_s;
    }
    void findsSeparatorAndEncoding()
    {
        QFETCH(const QByteArray, bytes);
        const Result<TableFile> file = read(bytes);
        QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
        QTEST(file->delimiter, "delimiter");
        QTEST(file->encoding, "encoding");
        QCOMPARE(file->format, u"csv"_s);
        QCOMPARE(file->name, u"daftar.csv"_s);
        QCOMPARE(file->sheets.size(), 1);
        const int first = bytes.startsWith("sep=") ? 2 : 1;
        const QStringList expected
            = {QString::number(first) + ": NO|NAMA"_L1, QString::number(first + 1) + u": 1|Koperasi Réjeki"_s};
        QCOMPARE(rowsOf(file->sheets.first()), expected);
    }

    void obeysTheChosenSeparatorAndEncoding()
    {
        const Result<TableFile> file = read("a;b,c\nd;e,\xE9\n", {.delimiter = u","_s, .encoding = u"WINDOWS-1252"_s});
        QVERIFY(file);
        QCOMPARE(rowsOf(file->sheets.first()), (QStringList{u"1: a;b|c"_s, u"2: d;e|é"_s}));
        QCOMPARE(read("a;b\n\xE9;c\n", {.encoding = u"UTF-8"_s}).error().kind, Error::Kind::Invalid);
        QCOMPARE(read("a;b\n", {.encoding = u"EBCDIC"_s}).error().kind, Error::Kind::Usage);
        QCOMPARE(read("a;b\n", {.delimiter = u";;"_s}).error().kind, Error::Kind::Usage);
    }

    void keepsTextAsItStandsAndLeavesOutEmptyRows()
    {
        const Result<TableFile> file = read("NIK;NAMA;;\n;;;\n0012; KUD \"A\" ;;x\n\n3;\"dua\nbaris\";;\n");
        QVERIFY(file);
        QCOMPARE(rowsOf(file->sheets.first()),
            (QStringList{u"1: NIK|NAMA"_s, u"3: 0012| KUD \"A\" ||x"_s, u"5: 3|dua\nbaris"_s}));
        QCOMPARE(file->sheets.first().rows[1].cells[2].kind, TableCell::Kind::Empty);
        QCOMPARE(file->sheets.first().rows[1].cells[0].kind, TableCell::Kind::Text);
    }

    void knowsTheBytesByTheirHash()
    {
        QCOMPARE(read("a;b\n")->sha256, u"9a8be2eb1604c06722f17a9bbdb1160123efa0dcf87979013ead941593977af2"_s);
    }

private:
    Result<TableFile> read(const QByteArray &bytes, const TableOptions &options = {})
    {
        QFile file(m_folder.filePath(u"daftar.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return Error{Error::Kind::File, u"the test could not write its file"_s};
        file.close();
        Progress progress;
        return readTable(file.fileName(), options, progress);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TableReaderTest)
#include "tst_tablereader.moc"

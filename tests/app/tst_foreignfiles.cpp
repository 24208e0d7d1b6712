// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/tablereader.h"
#include "tests/support/sheetfiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;
using namespace lumbung::testing;

namespace {

/// An OLE2 file, as far as it can be told from one: its signature and the name of a stream.
QByteArray compound(const char16_t *stream)
{
    const QString name = QString::fromUtf16(stream);
    return QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(1016, '\0')
        + QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2) + QByteArray(64, '\0');
}

QByteArray officePackage(const QByteArray &main, const QByteArray &root)
{
    return zipped({{"[Content_Types].xml", "<Types/>"},
        {"_rels/.rels", relations(relation("rId1", "officeDocument", main))}, {main, root}});
}

} // namespace

/// What is sent instead of a list: recognised by what it is, not by its name, with a sentence what to do.
class ForeignFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAFileIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *tag, const QByteArray &bytes, const char *sentence) {
            QTest::newRow(tag) << bytes << QString::fromLatin1(sentence);
        };
        row("empty", "", "is empty");
        row("xls", compound(u"Workbook"),
            "old format of Excel (.xls). Open it in Excel or LibreOffice and save it as .xlsx.");
        row("xls of Excel 95", compound(u"Book"), "old format of Excel");
        row("BIFF without a container", QByteArray("\x09\x08\x10\x00\x00\x06\x05\x00", 8), "old format of Excel");
        row("encrypted xlsx", compound(u"EncryptedPackage"), "protected by a password");
        row("doc", compound(u"WordDocument"), "text document");
        row("ppt", compound(u"PowerPoint Document"), "presentation");
        row("msg", compound(u"__substg1.0"), "document of another program");
        row("xlsb", officePackage("xl/workbook.bin", "x"), "binary workbook (.xlsb)");
        row("docx", officePackage("word/document.xml", "<document/>"), "text document");
        row("docx elsewhere", officePackage("document.xml", "<w:document xmlns:w='urn:w'/>"), "text document");
        row("pptx", officePackage("ppt/presentation.xml", "<presentation/>"), "presentation");
        row("numbers", zipped({{"Index/Document.iwa", "x"}}), "document of another program");
        row("epub", zipped({{"mimetype", "application/epub+zip"}}), "document of another program");
        row("zip", zipped({{"koperasi.xlsx", "x"}}), "packed archive");
        row("rar", "Rar!\x1A\x07", "packed archive");
        row("gzip", "\x1F\x8B\x08", "packed archive");
        row("html", "<html><body><table><tr><td>KUD</td></tr></table></body></html>", "web page");
        row("html of a web program", "\xEF\xBB\xBF \r\n<!DOCTYPE HTML PUBLIC \"x\"><HTML>", "web page");
        row("html in UTF-16", QByteArray("\xFF\xFE<\0t\0a\0b\0l\0e\0>\0", 16), "web page");
        row("web archive", "MIME-Version: 1.0\nContent-Type: multipart/related", "web page");
        row("xml 2003",
            "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook "
            "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>",
            "XML spreadsheet of Excel 2003");
        row("fods",
            "<?xml version=\"1.0\"?><office:document "
            "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"/>",
            "flat XML document");
        row("xml", "<?xml version=\"1.0\"?><daftar/>", "XML document that is no workbook");
        row("pdf", "%PDF-1.7\n%\xE2\xE3", "PDF document");
        row("rtf", "{\\rtf1\\ansi", "text document");
        row("png", "\x89PNG\r\n\x1A\n", "picture");
        row("jpeg", "\xFF\xD8\xFF\xE0", "picture");
        row("register", QByteArray("SQLite format 3\0", 16), "database");
        row("anything", QByteArray("\x7F\x45LF\x02\x00\x00\x01", 8), "neither a workbook nor readable text");
        row("half a pair of UTF-16", QByteArray("\xFF\xFE\x41", 3), "neither a workbook nor readable text");
        row("a quotation mark that is never closed", "a;b\nc;\"d\ne;f\n", "on line 2 is never closed");
        row("blank lines", "\n\n \n", "holds no rows");
        row("separators only", ";;;\n;;;\n", "holds no rows");
        row("csv of too many columns", QByteArray("a;").repeated(300) + "a\n", "beyond column 256");
        row("csv of too many rows", QByteArray("a;b\n").repeated(100'001), "more than 100");
        row("csv with a text of 40,000 letters", "a;" + QByteArray(40'000, 'x') + "\n", "longer than");
    }
    void saysWhatAFileIs()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, sentence);
        const Result<TableFile> file = read(bytes);
        QVERIFY2(!file, qPrintable(shownRows(file).join(u'\n').left(200)));
        QCOMPARE(file.error().kind, Error::Kind::Invalid);
        QVERIFY2(file.error().message.contains(sentence), qPrintable(file.error().message));
        QVERIFY2(!file.error().message.contains(u'%'), qPrintable(file.error().message));
    }

    void doesNotMistakeATextForAPage()
    {
        QCOMPARE(shownRows(read("<5 orang;b\n1;2\n")), (QStringList{u"1: t:<5 orang|t:b"_s, u"2: t:1|t:2"_s}));
    }

    void refusesWhatIsNoFile()
    {
        Progress progress;
        QCOMPARE(readTable(m_folder.path(), {}, progress).error().kind, Error::Kind::File);
        QCOMPARE(readTable(m_folder.filePath(u"tidak-ada.xlsx"_s), {}, progress).error().kind, Error::Kind::File);
        QCOMPARE(readTable(u"/dev/zero"_s, {}, progress).error().kind, Error::Kind::File);
        QCOMPARE(readTable({}, {}, progress).error().kind, Error::Kind::File);
        const Result<TableFile> large = read(QByteArray(21 * 1024 * 1024, 'x'));
        QCOMPARE(large.error().kind, Error::Kind::File);
    }

    void isCancelledBeforeItBegins()
    {
        Progress progress;
        progress.cancel();
        QFile file(m_folder.filePath(u"a.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a;b\n") == 4);
        file.close();
        QCOMPARE(readTable(file.fileName(), {}, progress).error().kind, Error::Kind::Cancelled);
    }

private:
    Result<TableFile> read(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"kiriman.xls"_s)); // a name that tells nothing
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return Error{Error::Kind::File, u"the test could not write its file"_s};
        file.close();
        Progress progress;
        return readTable(file.fileName(), {}, progress);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ForeignFilesTest)
#include "tst_foreignfiles.moc"

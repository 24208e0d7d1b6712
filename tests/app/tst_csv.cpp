// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/csv.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;

using Rows = QList<QStringList>;

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Rows>("rows");
        QTest::addColumn<QList<int>>("lines");
        const Rows plain = {{u"nama"_s, u"kota"_s}, {u"KUD A"_s, u"Pati"_s}};
        QTest::newRow("commas") << "nama,kota\nKUD A,Pati\n"_ba << plain << QList<int>{1, 2};
        QTest::newRow("semicolons and CRLF") << "nama;kota\r\nKUD A;Pati\r\n"_ba << plain << QList<int>{1, 2};
        QTest::newRow("tabs and no last line break") << "nama\tkota\nKUD A\tPati"_ba << plain << QList<int>{1, 2};
        QTest::newRow("line breaks of the old Mac") << "nama,kota\rKUD A,Pati\r"_ba << plain << QList<int>{1, 2};
        QTest::newRow("empty lines left out, counted")
            << "\nnama,kota\n\n \nKUD A,Pati\n"_ba << plain << QList<int>{2, 5};
        QTest::newRow("delimiters, quotes and line breaks inside quotes")
            << "a,b\n\"x, \"\"y\"\"\r\nz\",1\nc,d\n"_ba
            << Rows{{u"a"_s, u"b"_s}, {u"x, \"y\"\r\nz"_s, u"1"_s}, {u"c"_s, u"d"_s}} << QList<int>{1, 2, 4};
        QTest::newRow("empty cells") << ",a,\n\"\",,b\n"_ba << Rows{{{}, u"a"_s, {}}, {{}, {}, u"b"_s}}
                                     << QList<int>{1, 2};
        QTest::newRow("a quote inside an unquoted cell")
            << "5\" pipa,a\n"_ba << Rows{{u"5\" pipa"_s, u"a"_s}} << QList<int>{1};
        QTest::newRow("text behind a closed quote") << "\"a\"b,c\n"_ba << Rows{{u"ab"_s, u"c"_s}} << QList<int>{1};
        QTest::newRow("one column") << "nama\nKUD A\n"_ba << Rows{{u"nama"_s}, {u"KUD A"_s}} << QList<int>{1, 2};
    }
    void readsRows()
    {
        QFETCH(const QByteArray, bytes);
        const Result<csv::Table> table = csv::parse(bytes);
        QVERIFY2(table, qPrintable(table ? QString() : table.error().message));
        QTEST(table->rows, "rows");
        QTEST(table->lines, "lines");
    }

    void cutsTheSameRowsOnlyWhenAsked_data() { readsRows_data(); }
    void cutsTheSameRowsOnlyWhenAsked()
    {
        QFETCH(const QByteArray, bytes);
        const Result<csv::RowFile> file = csv::RowFile::parse(bytes);
        QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
        Rows rows;
        QList<int> lines;
        for (int row = file->rowCount() - 1; row >= 0; --row) {
            rows.prepend(file->cells(row));
            lines.prepend(file->line(row));
        }
        QTEST(rows, "rows");
        QTEST(lines, "lines");
    }

    void findsTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("UTF-8 without a mark") << "r\xC3\xA9jeki,1"_ba << u"UTF-8"_s;
        QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBFr\xC3\xA9jeki,1"_ba << u"UTF-8"_s;
        QTest::newRow("Windows-1252") << "r\xE9jeki,1"_ba << u"windows-1252"_s;
        QTest::newRow("Windows-1252 cut like UTF-8") << "1,r\xC3"_ba << u"windows-1252"_s;
        QTest::newRow("UTF-16 of Excel's Unicode text") << "\xFF\xFEr\0\xE9\0j\0e\0k\0i\0,\0001\0"_ba << u"UTF-16LE"_s;
        const QByteArray twice = "r\0\xE9\0j\0e\0k\0i\0,\0001\0"_ba;
        QTest::newRow("UTF-16 without a mark") << twice << u"UTF-16LE"_s;
        QTest::newRow("UTF-16, big end first, without a mark") << '\0' + twice.chopped(1) << u"UTF-16BE"_s;
        QTest::newRow("UTF-16, big end first") << "\xFE\xFF\0r\0\xE9\0j\0e\0k\0i\0,\0001"_ba << u"UTF-16BE"_s;
    }
    void findsTheEncoding()
    {
        QFETCH(const QByteArray, bytes);
        csv::Dialect dialect;
        const Result<QString> content = csv::decode(bytes, dialect);
        QVERIFY(content);
        QTEST(dialect.encoding, "encoding");
        if (dialect.encoding != "windows-1252"_L1 || bytes.startsWith('r'))
            QCOMPARE(*content, u"réjeki,1"_s);
    }

    void refusesWhatIsNotText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("because");
        QTest::newRow("an empty file") << ""_ba << u"empty"_s;
        QTest::newRow("a zip file") << "PK\x03\x04\x14\0\x06\0"_ba << u"not a text file"_s;
        QTest::newRow("control characters without NUL") << "\x01\x02\x03\x04,ab\x05\x06"_ba << u"not a text file"_s;
        QTest::newRow("a mark and then no UTF-8") << "\xEF\xBB\xBF\xE9,1"_ba << u"not a text file"_s;
        QTest::newRow("half a UTF-16 letter") << "\xFF\xFEr"_ba << u"not a text file"_s;
        QTest::newRow("a NUL among letters") << "nama;kab\0upaten\nKUD;Pati\n"_ba << u"not a text file"_s;
        QTest::newRow("a NUL before every third letter") << "\0ab\0cd\0ef\0gh"_ba << u"not a text file"_s;
        QTest::newRow("NUL in UTF-16") << "\xFF\xFEr\0\0\0"_ba << u"not a text file"_s;
        QTest::newRow("blank lines only") << "\n\n  \n"_ba << u"no rows"_s;
        QTest::newRow("a mark only") << "\xEF\xBB\xBF"_ba << u"no rows"_s;
        QTest::newRow("a quote never closed") << "a,b\n\nc,\"d\ne,f\n"_ba << u"line 3"_s;
    }
    void refusesWhatIsNotText()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, because);
        const Result<csv::Table> table = csv::parse(bytes);
        QVERIFY(!table);
        QCOMPARE(table.error().kind, Error::Kind::Invalid);
        QVERIFY2(table.error().message.contains(because), qPrintable(table.error().message));

        const Result<csv::RowFile> file = csv::RowFile::parse(bytes);
        QVERIFY(!file);
        QCOMPARE(file.error().message, table.error().message);
    }

    void findsTheDelimiter_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<char16_t>("delimiter");
        QTest::newRow("decimal commas between semicolons") << u"a;b;c\n1,5;2,5;3,5\n1,0;2,0;3,0\n"_s << u';';
        QTest::newRow("as many commas as semicolons") << u"1,5;2,5\n1,0;2,0\n"_s << u';';
        QTest::newRow("semicolons inside one cell") << u"a,b\n1,x;y\n2,z\n"_s << u',';
        QTest::newRow("delimiters inside quotes") << u"\"a;b\",c\n\"d;e\",f\n\"g\",h\n"_s << u',';
        QTest::newRow("a title above the table") << u"Rekap, per kota\na;b\nc;d\n"_s << u';';
        QTest::newRow("bars") << u"a|b|c\n1|2,5|x;y\n2|3|z\n"_s << u'|';
        QTest::newRow("bars inside cells") << u"a,b\n1|2,3\n4|5,6\n"_s << u',';
        QTest::newRow("none") << u"a\nb\n"_s << u',';
        QTest::newRow("nothing") << QString() << u',';
    }
    void findsTheDelimiter()
    {
        QFETCH(const QString, content);
        QTEST(csv::sniffDelimiter(content), "delimiter");
    }

    void readsBackWhatItWrote()
    {
        const QStringList cells = {u"a"_s, {}, u"x;y"_s, u"say \"hi\""_s, u"two\nlines"_s, u" blanks "_s, u"é"_s};
        for (const char16_t delimiter : {u';', u',', u'\t'}) {
            const csv::Table table = csv::parseTrusted(csv::line(cells, delimiter), delimiter);
            QCOMPARE(table.rows, Rows{cells});
        }
        QCOMPARE(csv::line({u"a"_s, u"b"_s}), u"a,b\n"_s);
        QCOMPARE(csv::cell(u"1,5"_s, u';'), u"1,5"_s);
    }

    void neutralisesFormulas_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("changed");
        const auto row
            = [](const char *value, bool changed) { QTest::newRow(value) << QString::fromUtf8(value) << changed; };
        row("KUD Makmur", false);
        row("-5", false);
        row("-1.234,50", false);
        row("a=b", false);
        row("08123", false);
        row("=1+1", true);
        row("+62 24", true);
        row("-1+cmd", true);
        row("-A1", true);
        row("@SUM(A1)", true);
        row("|cmd", true);
        row("%A", true);
        row("\tx", true);
        row("\rx", true);
        row("\nx", true);
        row("  =1", true);
        row("\u00A0=1", true);
        row("\u200B=1", true);
        row("＝1", true);
        row("＋1", true);
        row("－1", true);
        row("＠A", true);
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("NUL before a formula") << QString(QChar(0)) + u"=1"_s << true;
    }
    void neutralisesFormulas()
    {
        QFETCH(const QString, value);
        QFETCH(const bool, changed);
        QCOMPARE(csv::neutralised(value), changed ? u'\'' + value : value);
    }
};

QTEST_APPLESS_MAIN(CsvTest)
#include "tst_csv.moc"

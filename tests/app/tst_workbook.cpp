// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/workbook.h"

#include "app/base/atomicfile.h"
#include "app/base/csv.h"
#include "app/exchange/workbookcheck.h"
#include "app/exchange/ziparchive.h"
#include "tests/support/fakestore.h"
#include "tests/support/smallregister.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace lumbung;

namespace {

Document report(const char *id)
{
    fake::RegisterStore store(smallRegister::records());
    const Settings settings{QString()};
    Progress progress;
    const Result<Document> document
        = findReport(QString::fromLatin1(id))->make(store, smallRegister::request(), settings, progress);
    return document ? *document : Document();
}

/// A plain list of one text column.
Document listOf(const QStringList &texts)
{
    Document list;
    list.title = {u"DAFTAR"_s};
    list.sheetName = u"Daftar"_s;
    list.isPlainList = true;
    list.table.columns = {{.group = {}, .title = u"Nama"_s}};
    for (const QString &text : texts)
        list.table.rows.append({text});
    return list;
}

QByteArray bytesOf(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    return bytes ? *bytes : QByteArray();
}

QString part(const QString &path, const QByteArray &name)
{
    const QByteArray file = bytesOf(path);
    const Result<QList<zip::Member>> members = zip::members(file);
    QByteArray content;
    for (const zip::Member &member : members ? *members : QList<zip::Member>()) {
        if (member.name == name) {
            const Result<void> whole = zip::unpack(file, member, [&](QByteArrayView piece) { content.append(piece); });
            return whole ? QString::fromUtf8(content) : QString();
        }
    }
    return {};
}

QString sheet(const QString &path, int number = 1)
{
    return part(path, "xl/worksheets/sheet" + QByteArray::number(number) + ".xml");
}

/// Of a CSV file with ";".
QList<QStringList> rowsOf(const QString &path)
{
    csv::Dialect dialect;
    const Result<QString> text = csv::decode(bytesOf(path), dialect);
    return text ? csv::parseTrusted(*text, u';').rows : QList<QStringList>();
}

/// Rows and cells as they are, for checkWorkbook.
WorkbookContent contentOf(const QString &path, int sheets)
{
    WorkbookContent content;
    for (int i = 1; i <= sheets; ++i)
        content.sheets.append({sheet(path, i).count(u"<row "_s), sheet(path, i).count(u"<c "_s)});
    return content;
}

/// No file this process writes can grow beyond the limit: a disk that is full half-way.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before = {};
};

/// LibreOffice's setting by which it does not trust the values in the file.
const QByteArray recalculateAlways
    = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\">"
      "<item oor:path=\"/org.openoffice.Office.Calc/Formula/Load\">"
      "<prop oor:name=\"OOXMLRecalcMode\" oor:op=\"fuse\"><value>0</value></prop></item></oor:items>\n";

const QStringList hostileTexts = {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"=HYPERLINK(\"http://x\")"_s,
    u"=cmd|'/c calc'!A0"_s, u"\t=1+1"_s, u" =1+1"_s, u"\n=1"_s, u"'=1"_s, u"＝1+1"_s, u"<b>&amp;</b>"_s, u"_x0041_"_s,
    u"]]>"_s, u"0012345"_s, u"3301010000011"_s, u"1E5"_s, u"TRUE"_s, u"31/12/2021"_s, u"  blanks  "_s, u"réjeki 😀"_s};

} // namespace

class WorkbookTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const QString &name) const { return m_folder.filePath(name); }

    /// Saves and answers the error's message; empty when done.
    static QString saved(const Document &document, const QString &path)
    {
        Progress progress;
        const Result<void> done = writeDocument(document, path, progress);
        return done ? QString() : done.error().message + " | "_L1 + done.error().detail;
    }

    /// What LibreOffice makes of a workbook, computed anew: its first sheet as CSV.
    QList<QStringList> recalculated(const QString &path)
    {
        const QString program = QStandardPaths::findExecutable(u"soffice"_s);
        const QString profile = file(u"office"_s);
        QDir().mkpath(profile + "/user"_L1);
        const Result<void> configured
            = writeFileAtomically(profile + "/user/registrymodifications.xcu"_L1, recalculateAlways);
        QProcess office;
        office.start(program,
            {u"--headless"_s, "-env:UserInstallation=file://"_L1 + profile, u"--convert-to"_s,
                u"csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false"_s, u"--outdir"_s, file(u"converted"_s),
                path});
        constexpr int patience = 120'000;
        if (!configured || !office.waitForFinished(patience))
            return {};
        return rowsOf(file("converted/"_L1 + QFileInfo(path).completeBaseName() + ".csv"_L1));
    }

private Q_SLOTS:
    void readsBackWhatItWrote_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const ReportInfo &info : reports())
            QTest::newRow(info.id) << QByteArray(info.id);
    }
    void readsBackWhatItWrote()
    {
        QFETCH(const QByteArray, id);
        const Document document = report(id.constData());
        const QString path = file(QString::fromLatin1(id) + ".xlsx"_L1);
        QCOMPARE(saved(document, path), QString());
        const QString definition = sheet(path, document.chart ? 3 : 2);
        QCOMPARE(definition.count(u"<row "_s), document.title.size() + document.definition.size());
        for (const QVariantList &row : document.table.rows) {
            for (const QVariant &value : row) {
                if (value.typeId() == QMetaType::LongLong)
                    QVERIFY(sheet(path).contains("<v>"_L1 + value.toString() + "</v>"_L1));
            }
        }
    }

    void sameDocumentGivesTheSameBytes()
    {
        const Document document = report("recap");
        QCOMPARE(saved(document, file(u"once.xlsx"_s)), QString());
        QCOMPARE(saved(document, file(u"twice.xlsx"_s)), QString());
        QCOMPARE(bytesOf(file(u"once.xlsx"_s)), bytesOf(file(u"twice.xlsx"_s)));
        QVERIFY2(part(file(u"once.xlsx"_s), "docProps/core.xml"_ba).contains(u">2026-11-24T07:05:00Z<"_s),
            "the document's moment, not the clock's");
    }

    void totalsAreFormulasWithTheirValues()
    {
        const Document recap = report("recap");
        const QString path = file(u"totals.xlsx"_s);
        QCOMPARE(saved(recap, path), QString());
        static const QRegularExpression formula(u"<f>SUM\\(([A-Z]+)\\d+:\\1\\d+\\)</f><v>(-?\\d+)</v>"_s);
        QList<qlonglong> values;
        for (const QRegularExpressionMatch &match : formula.globalMatch(sheet(path)))
            values.append(match.captured(2).toLongLong());
        QList<qlonglong> expected;
        for (const QVariant &total : recap.table.totals()) {
            if (!total.isNull())
                expected.append(total.toLongLong());
        }
        QCOMPARE(values, expected);
    }

    void libreOfficeComputesTheSameTotals()
    {
        if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
            QSKIP("LibreOffice (soffice) is not installed: its totals were not compared with ours");
        const Document recap = report("recap");
        const QString path = file(u"office.xlsx"_s);
        QCOMPARE(saved(recap, path), QString());
        const QList<QStringList> rows = recalculated(path);
        const auto totals
            = std::ranges::find_if(rows, [](const QStringList &row) { return row.first() == "JUMLAH"_L1; });
        QVERIFY2(totals != rows.end(), "no total row");
        for (qsizetype column = 3; column < recap.table.columns.size(); ++column) {
            const QString shown = QString(totals->at(column)).remove(u',');
            QCOMPARE(shown, recap.table.totals().at(column).toString());
        }
        const auto first
            = std::ranges::find_if(rows, [](const QStringList &row) { return row.value(1) == "33.01"_L1; });
        QVERIFY2(first != rows.end(), "the code 33.01 did not stay text");
    }

    void datesAndNumbersAreReal()
    {
        Document list = listOf({u"x"_s});
        list.table.columns.append({.group = {}, .title = u"Tanggal"_s, .format = ColumnFormat::Date});
        list.table.columns.append({.group = {}, .title = u"Lama"_s, .format = ColumnFormat::Date});
        list.table.columns.append({.group = {}, .title = u"Rupiah"_s, .format = ColumnFormat::Money});
        list.table.rows = {{u"x"_s, QDate(2021, 12, 31), QDate(1896, 12, 16), qlonglong(-1'234'567'890'123)}};
        const QString path = file(u"real.xlsx"_s);
        QCOMPARE(saved(list, path), QString());
        QVERIFY2(sheet(path).contains(u"<v>44561</v>"_s), "31 December 2021 in days of Excel");
        QVERIFY2(sheet(path).contains(u">16/12/1896<"_s), "before Excel's calendar: text");
        QVERIFY(sheet(path).contains(u"<v>-1234567890123</v>"_s));
        QVERIFY(part(path, "xl/styles.xml"_ba).contains(u"formatCode=\"dd/mm/yyyy\""_s));
    }

    void hostileTextsStayText()
    {
        const QString path = file(u"hostile.xlsx"_s);
        QCOMPARE(saved(listOf(hostileTexts), path), QString());
        const QString xml = sheet(path);
        QVERIFY(!xml.contains(u"<f>"_s));
        QCOMPARE(xml.count(u"t=\"inlineStr\""_s), hostileTexts.size() + 1);
        QVERIFY(xml.contains(u"<t>=1+1</t>"_s));
        QVERIFY(xml.contains(u"<t>0012345</t>"_s));
        QVERIFY(part(path, "xl/styles.xml"_ba).contains(u"numFmtId=\"49\""_s)); // text also after an edit
    }

    void libreOfficeReadsHostileTextsBackAsTheyAre()
    {
        if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
            QSKIP("LibreOffice (soffice) is not installed: hostile texts were not read back by it");
        QStringList texts = hostileTexts;
        texts.removeAll(u"\n=1"_s); // CSV readers join it with the line above
        const QString path = file(u"hostile-office.xlsx"_s);
        QCOMPARE(saved(listOf(texts), path), QString());
        QStringList read;
        for (const QStringList &row : recalculated(path))
            read.append(row.first());
        QCOMPARE(read, QStringList(u"Nama"_s) + texts);
    }

    void csvNeutralisesHostileTexts()
    {
        const QString path = file(u"hostile.csv"_s);
        QCOMPARE(saved(listOf(hostileTexts), path), QString());
        QVERIFY(bytesOf(path).startsWith("\xEF\xBB\xBF"));
        const QList<QStringList> rows = rowsOf(path);
        QCOMPARE(rows.size(), hostileTexts.size() + 1);
        for (qsizetype i = 0; i < hostileTexts.size(); ++i)
            QCOMPARE(rows.at(i + 1).first(), csv::neutralised(hostileTexts.at(i)));
        QCOMPARE(rows.at(1).first(), u"'=1+1"_s);
    }

    void refusesWhatExcelCannotHold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        QTest::newRow("the longest") << QString(32767, u'a') << true;
        QTest::newRow("too long") << QString(32768, u'a') << false;
        QTest::newRow("too long in UTF-16 units") << u"😀"_s.repeated(16384) << false;
        QTest::newRow("control character") << u"a\u0001b"_s << false;
        QTest::newRow("noncharacter") << u"a"_s + QChar(0xFFFE) << false;
        QTest::newRow("half a letter") << u"a"_s + QChar(0xD800) << false;
    }
    void refusesWhatExcelCannotHold()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, fits);
        const QString path = file(u"limits.xlsx"_s);
        QFile::remove(path);
        const QString message = saved(listOf({u"a"_s, text}), path);
        QCOMPARE(message.isEmpty(), fits);
        QCOMPARE(QFile::exists(path), fits);
        if (!fits)
            QVERIFY2(message.contains(u"Row 2, column “Nama”"_s), qPrintable(message));
    }

    void refusesMoreRowsThanASheetHolds()
    {
        Document list = listOf({});
        list.table.rows = QList<QVariantList>(1'048'576, QVariantList{u"x"_s});
        const QString message = saved(list, file(u"rows.xlsx"_s));
        QVERIFY2(message.contains(u"CSV"_s), qPrintable(message));
        QVERIFY(!QFile::exists(file(u"rows.xlsx"_s)));
    }

    void refusesAnotherEnding()
    {
        Progress progress;
        const Result<void> done = writeDocument(listOf({}), file(u"list.ods"_s), progress);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Usage);
    }

    void emptyListAndEmptyPaperCanBeWritten()
    {
        QCOMPARE(saved(listOf({}), file(u"empty.xlsx"_s)), QString());
        Document paper = report("recap");
        paper.table.rows.clear();
        QCOMPARE(saved(paper, file(u"empty-paper.xlsx"_s)), QString());
        QVERIFY(!sheet(file(u"empty-paper.xlsx"_s)).contains(u"<f>"_s));
    }

    void cancelledLeavesTheOldFile()
    {
        for (const QString &name : {u"kept.xlsx"_s, u"kept.csv"_s}) {
            QVERIFY(writeFileAtomically(file(name), "OLD"_ba));
            Progress progress;
            progress.cancel();
            const Result<void> done = writeDocument(report("register"), file(name), progress);
            QVERIFY(!done);
            QCOMPARE(done.error().kind, Error::Kind::Cancelled);
            QCOMPARE(bytesOf(file(name)), "OLD"_ba);
        }
    }

    void diskFullHalfWayLeavesTheOldFile_data()
    {
        QTest::addColumn<bool>("isList");
        QTest::newRow("paper") << false;
        QTest::newRow("list") << true;
    }
    void diskFullHalfWayLeavesTheOldFile()
    {
        QFETCH(const bool, isList);
        QStringList names;
        for (int i = 0; i < 1500; ++i)
            names.append(u"Koperasi Contoh Nomor %1"_s.arg(i));
        const Document document = isList ? listOf(names) : report("recap");
        const QString whole = file(u"whole.xlsx"_s);
        QCOMPARE(saved(document, whole), QString());
        QTemporaryDir folder;
        const QString path = folder.filePath(u"kept.xlsx"_s);
        int refused = 0;
        QString message;
        for (rlim_t limit = 512; refused < 500; limit += limit / 5) {
            QVERIFY(writeFileAtomically(path, "OLD"_ba));
            {
                const FileSizeLimit full(limit);
                message = saved(document, path);
            }
            if (message.isEmpty())
                break;
            ++refused;
            QCOMPARE(bytesOf(path), "OLD"_ba);
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"kept.xlsx"_s});
        }
        QVERIFY2(message.isEmpty(), qPrintable(message));
        QVERIFY2(refused > 10, qPrintable(QString::number(refused)));
        QCOMPARE(bytesOf(path), bytesOf(whole));
    }

    void readingBackNoticesEveryDamage()
    {
        const QString path = file(u"whole.xlsx"_s);
        QCOMPARE(saved(report("recap"), path), QString());
        const WorkbookContent content = contentOf(path, 3);
        QVERIFY(checkWorkbook(path, content));

        const QByteArray whole = bytesOf(path);
        const QString damaged = file(u"damaged.xlsx"_s);
        const auto isNoticed = [&](const QByteArray &bytes) {
            return writeFileAtomically(damaged, bytes) && !checkWorkbook(damaged, content);
        };
        for (qsizetype size = 0; size < whole.size(); size += whole.size() / 40)
            QVERIFY2(isNoticed(whole.left(size)), qPrintable(u"cut at %1"_s.arg(size)));
        const Result<QList<zip::Member>> members = zip::members(whole);
        QVERIFY(members);
        for (const zip::Member &member : *members) {
            for (const qint64 at :
                {member.start, member.start + member.packedSize / 2, member.start + member.packedSize - 4}) {
                QByteArray changed = whole;
                changed[at] = char(changed.at(at) ^ 0x10);
                QVERIFY2(isNoticed(changed),
                    qPrintable(QString::fromUtf8(member.name) + " changed at "_L1 + QString::number(at)));
            }
        }
    }

    void readingBackNoticesMissingRowsCellsAndTexts()
    {
        const QString path = file(u"counted.xlsx"_s);
        QCOMPARE(saved(listOf({u"satu"_s, u"dua & tiga"_s}), path), QString());
        WorkbookContent content = contentOf(path, 1);
        content.lastTexts = QStringList{u"dua & tiga"_s};
        QVERIFY(checkWorkbook(path, content));
        content.lastTexts = QStringList{u"empat"_s};
        QVERIFY(!checkWorkbook(path, content));
        content.lastTexts.clear();
        ++content.sheets.first().rows;
        QVERIFY(!checkWorkbook(path, content));
        --content.sheets.first().rows;
        ++content.sheets.first().cells;
        QVERIFY(!checkWorkbook(path, content));
        --content.sheets.first().cells;
        content.hasChart = true;
        QVERIFY(!checkWorkbook(path, content));
    }

    void namesOfFoldersMayHaveAnyLetters()
    {
        QVERIFY(QDir().mkpath(file(u"réjeki 😀 & co"_s)));
        const QString path = file(u"réjeki 😀 & co/rekap ümlaut.xlsx"_s);
        QCOMPARE(saved(report("recap"), path), QString());
        QVERIFY(QFile::exists(path));
    }
};

QTEST_GUILESS_MAIN(WorkbookTest)
#include "tst_workbook.moc"

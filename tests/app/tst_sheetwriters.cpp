// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/tablereader.h"
#include "tests/support/sheetfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;
using namespace lumbung;
using namespace lumbung::testing;

namespace {

constexpr int patience = 120'000;
constexpr int filledRows = 300;

/// What each row holds, in every file.
QStringList expectedRows()
{
    QStringList rows = {u"1: t:NO|t:NAMA|t:NIK|t:TANGGAL|t:RASIO"_s};
    for (int i = 1; i <= filledRows; ++i) {
        rows.append(u"%1: n:%2|t:KUD Réjeki %2 & \"Co\"\nbaris|t:00%2|d:2023-12-%3|n:%4.5"_s.arg(QString::number(i + 1),
            QString::number(i), QString::number(i % 31 + 1).rightJustified(2, u'0'), QString::number(i)));
    }
    return rows;
}

void writeRows(lxw_worksheet *sheet, lxw_format *date)
{
    const char *headings[] = {"NO", "NAMA", "NIK", "TANGGAL", "RASIO"};
    for (lxw_col_t column = 0; column < 5; ++column)
        worksheet_write_string(sheet, 0, column, headings[column], nullptr);
    for (int i = 1; i <= filledRows; ++i) {
        const auto row = lxw_row_t(i);
        lxw_datetime day = {2023, 12, i % 31 + 1, 0, 0, 0};
        worksheet_write_number(sheet, row, 0, i, nullptr);
        worksheet_write_string(sheet, row, 1, u"KUD Réjeki %1 & \"Co\"\nbaris"_s.arg(i).toUtf8().constData(), nullptr);
        worksheet_write_string(sheet, row, 2, QByteArray("00" + QByteArray::number(i)).constData(), nullptr);
        worksheet_write_datetime(sheet, row, 3, &day, date);
        worksheet_write_formula_num(
            sheet, row, 4, QByteArray("=A" + QByteArray::number(i + 1) + "+0.5").constData(), nullptr, i + 0.5);
    }
}

bool writeWorkbook(const QByteArray &path, bool inConstantMemory)
{
    lxw_workbook_options options = {};
    options.constant_memory = inConstantMemory;
    lxw_workbook *workbook = workbook_new_opt(path.constData(), &options);
    lxw_format *date = workbook_add_format(workbook);
    format_set_num_format(date, "dd/mm/yyyy");
    writeRows(workbook_add_worksheet(workbook, "Daftar"), date);
    return workbook_close(workbook) == LXW_NO_ERROR;
}

const QString openpyxlScript = uR"(
import datetime, openpyxl, sys
book = openpyxl.Workbook(write_only=sys.argv[2] == "1")
sheet = book.create_sheet("Daftar") if book.write_only else book.active
sheet.append(["NO", "NAMA", "NIK", "TANGGAL", "RASIO"])
for i in range(1, 301):
    sheet.append([i, 'KUD Réjeki %d & "Co"\nbaris' % i, "00%d" % i, datetime.date(2023, 12, i % 31 + 1), i + 0.5])
book.save(sys.argv[1])
)"_s;

} // namespace

/// Files of the programs that others use are read as they were meant.
class SheetWritersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatLibxlsxwriterWrites_data()
    {
        QTest::addColumn<bool>("inConstantMemory");
        QTest::newRow("shared strings") << false;
        QTest::newRow("inline strings") << true;
    }
    void readsWhatLibxlsxwriterWrites()
    {
        QFETCH(const bool, inConstantMemory);
        const QString path = m_folder.filePath(u"daftar.xlsx"_s);
        QVERIFY(writeWorkbook(path.toUtf8(), inConstantMemory));
        QCOMPARE(rowsOf(path), expectedRows());
    }

    void readsWhatOpenpyxlWrites_data()
    {
        QTest::addColumn<QString>("isWriteOnly");
        QTest::newRow("ordinary") << u"0"_s;
        QTest::newRow("write only") << u"1"_s;
    }
    void readsWhatOpenpyxlWrites()
    {
        QFETCH(const QString, isWriteOnly);
        const QString path = m_folder.filePath(u"openpyxl.xlsx"_s);
        QProcess python;
        python.start(u"/usr/bin/python3"_s, {u"-c"_s, openpyxlScript, path, isWriteOnly});
        if (!python.waitForFinished(patience) || python.exitCode() != 0)
            QSKIP("openpyxl is not installed: its workbooks were not read");
        QCOMPARE(rowsOf(path), expectedRows());
    }

    void readsWhatLibreOfficeWrites_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("xlsx") << u"xlsx"_s;
        QTest::newRow("ods") << u"ods"_s;
    }
    void readsWhatLibreOfficeWrites()
    {
        QFETCH(const QString, format);
        const QString program = QStandardPaths::findExecutable(u"soffice"_s);
        if (program.isEmpty())
            QSKIP("LibreOffice (soffice) is not installed: its workbooks were not read");
        const QString path = m_folder.filePath(u"asal.xlsx"_s);
        QVERIFY(writeWorkbook(path.toUtf8(), true));
        QProcess office;
        office.start(program,
            {u"--headless"_s, "-env:UserInstallation=file://"_L1 + m_folder.filePath(u"office"_s), u"--convert-to"_s,
                format, u"--outdir"_s, m_folder.filePath(u"kantor"_s), path});
        QVERIFY(office.waitForFinished(patience));
        QCOMPARE(rowsOf(m_folder.filePath("kantor/asal."_L1 + format)), expectedRows());
    }

private:
    QStringList rowsOf(const QString &path)
    {
        Progress progress;
        return shownRows(readTable(path, {}, progress));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SheetWritersTest)
#include "tst_sheetwriters.moc"

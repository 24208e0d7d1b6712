// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what the fuzzers begin with: fuzz_seeds FOLDER makes FOLDER/<target>/….
#include "tests/support/sheetparts.h"

#include <QDir>
#include <QFile>

using namespace lumbung::testing;
using namespace Qt::StringLiterals;

namespace {

bool isWritten(const QDir &folder, const QString &target, const QList<QByteArray> &seeds)
{
    folder.mkpath(target);
    for (qsizetype i = 0; i < seeds.size(); ++i) {
        QFile file(folder.filePath(target + '/'_L1 + QString::number(i)));
        if (!file.open(QIODevice::WriteOnly) || file.write(seeds[i]) != seeds[i].size())
            return false;
    }
    return true;
}

const QByteArray rows
    = "<row r='1' hidden='1'><c r='A1' t='s'><v>0</v></c><c "
      "t='inlineStr'><is><r><t>a</t></r><rPh><t>x</t></rPh></is></c>"
      "<c s='1'><v>45291.5</v></c><c t='b'><v>1</v></c><c t='e'><v>#N/A</v></c><c t='d'><v>2023-12-31</v></c>"
      "<c t='str'><f>A1</f><v>_x000D_</v></c><c s='3'><v>1.5E-7</v></c></row><row><c/><c><f>1</f></c></row>";

const QByteArray table
    = "<table:table table:name='A'><table:table-row table:number-rows-repeated='2'><table:table-cell "
      "office:value-type='string' table:number-columns-spanned='2'><text:p>a<text:s text:c='2'/>b</text:p>"
      "</table:table-cell><table:covered-table-cell/><table:table-cell office:value-type='date' "
      "office:date-value='2023-12-31T10:30:00'/><table:table-cell office:value-type='float' office:value='5' "
      "table:number-columns-repeated='3'/><table:table-cell office:value-type='time' "
      "office:time-value='PT10H30M00S'/></table:table-row></table:table>";

/// As programs write it: read without the parser.
QByteArray inQuotes(QByteArray xml)
{
    return xml.replace('\'', '"');
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2)
        return 2;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const Parts parts = workbookParts(rows);
    const QByteArray merged = sheet(rows, "<mergeCells><mergeCell ref='A1:B2'/></mergeCells>");
    const QByteArray between = "\n--\n";
    const QByteArray workbook = parts["xl/workbook.xml"] + between
        + QByteArray(parts["xl/_rels/workbook.xml.rels"]).replace("worksheets/sheet1.xml", "sheet.xml") + between
        + parts["xl/sharedStrings.xml"] + between + parts["xl/styles.xml"] + between + merged;
    const QByteArray list = "NO;NAMA\n1;\"KUD \"\"A\"\"\nbaris\"\n";
    const bool isDone
        = isWritten(folder, u"csv"_s, {'\0' + list, '\1' + list, "\2N\0O\0;\0A\0\n\0"_ba, "\3sep=,\na,\xE9\n"})
        && isWritten(folder, u"file"_s, {zipped(parts), ods(table), list, "<html><table>", "%PDF-1.4"})
        && isWritten(folder, u"odscontent"_s, {odsContent(table)})
        && isWritten(folder, u"xlsxsheet"_s, {'\x10' + merged, '\xFF' + inQuotes(merged)})
        && isWritten(folder, u"xlsxstrings"_s,
            {'\xFF' + strings("<si><r><t>a</t></r><rPh><t>b</t></rPh></si><si><t>_x000D_</t></si>")})
        && isWritten(folder, u"xlsxstyles"_s, {parts["xl/styles.xml"], "[$-421]dd\\ mmmm;@"})
        && isWritten(folder, u"xlsxworkbook"_s, {workbook, inQuotes(workbook)});
    return isDone ? 0 : 3;
}

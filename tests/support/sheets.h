// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/verdict.h"
#include "tests/support/importing.h"

/// Invented sheets, written as people see them.
namespace lumbung::testing {

/// A line for each row, cells parted by "|". "#12" is a number, "@2023-12-31" a day; an empty line is no row.
inline TableSheet sheetOf(const QStringList &lines, const QString &name = {})
{
    TableSheet sheet;
    sheet.name = name;
    for (int line = 0; line < lines.size(); ++line) {
        TableRow row;
        row.line = line + 1;
        for (const QString &cell : lines[line].split(QChar(u'|'))) {
            using Kind = TableCell::Kind;
            const bool isNumber = cell.startsWith(QChar(u'#')), isDay = cell.startsWith(QChar(u'@'));
            const Kind kind = cell.isEmpty() ? Kind::Empty : isNumber ? Kind::Number : isDay ? Kind::Date : Kind::Text;
            row.cells.append({kind, isNumber || isDay ? cell.mid(1) : cell});
        }
        while (!row.cells.isEmpty() && row.cells.last().kind == TableCell::Kind::Empty)
            row.cells.removeLast();
        if (!row.cells.isEmpty())
            sheet.rows.append(row);
    }
    return sheet;
}

inline TableFile fileOf(const QList<TableSheet> &sheets, const QString &name = QStringLiteral("daftar.xlsx"))
{
    TableFile file;
    file.name = name;
    file.format = QStringLiteral("xlsx");
    file.sha256 = QStringLiteral("00");
    file.sheets = sheets;
    return file;
}

inline ImportDraft draftFrom(
    const QList<TableSheet> &sheets, const QString &name = QStringLiteral("daftar.xlsx"), const QString &sender = {})
{
    Progress progress;
    Result<ImportDraft> draft = draftOf(fileOf(sheets, name), sender, nullptr, progress);
    return draft ? *draft : ImportDraft();
}

/// "name,-,regencyName": what the columns of the first sheet are taken for.
inline QString fieldsOf(const ImportDraft &draft)
{
    QStringList fields;
    if (draft.sheets.isEmpty())
        return {};
    for (const ColumnMatch &match : draft.sheets.first().columns)
        fields.append(match.field.isEmpty() ? QStringLiteral("-") : match.field);
    return fields.join(QChar(u','));
}

/// A register to judge against and to take into.
class Judged : public Importing
{
public:
    Result<Verdicts> judged(const ImportDraft &draft)
    {
        Progress progress;
        return judge(store(), draft, clock(), progress);
    }
    Result<Taken> taken(const ImportDraft &draft)
    {
        Progress progress;
        const Result<Verdicts> verdicts = judged(draft);
        if (!verdicts)
            return verdicts.error();
        return takeIn(store(), draft, *verdicts, QStringLiteral("Sari"), clock(), progress);
    }
    /// "2 new; 3 skipped: reason": a line for each row of the sheets.
    QStringList told(const ImportDraft &draft)
    {
        const Result<Verdicts> verdicts = judged(draft);
        if (!verdicts)
            return {verdicts.error().message};
        QStringList lines;
        for (const RowVerdict &row : verdicts->rows) {
            QString line = QString::number(row.place.line) + QChar(u' ') + verdictKey(row.kind);
            if (row.isDoubtful && !row.goesIn())
                line += QStringLiteral("?");
            lines.append(line);
        }
        return lines;
    }
    /// Everything said about a line.
    QString saidOf(const ImportDraft &draft, int line)
    {
        const Result<Verdicts> verdicts = judged(draft);
        if (!verdicts)
            return verdicts.error().message;
        for (const RowVerdict &row : verdicts->rows) {
            if (row.place.line == line)
                return (row.reasons() + row.remarks()).join(QChar(u' '));
        }
        return {};
    }
};

} // namespace lumbung::testing

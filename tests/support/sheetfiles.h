// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/refusaltext.h"
#include "app/exchange/tabledecoder.h"
#include "app/sheets/readsheets.h"
#include "tests/support/sheetparts.h"

/// Reading without a process of its own, and writing down what was read.
namespace lumbung::testing {

/// What readTable() does with the bytes, in this process: for what parsers must get right, and for sanitizers.
inline Result<TableFile> readHere(const QByteArray &bytes)
{
    TableDecoder decoder;
    sheets::FrameWriter writer(
        [&](std::string_view block) { decoder.feed(QByteArrayView(block.data(), qsizetype(block.size()))); });
    writer.finish(sheets::readSheets(bytes, {}, writer));
    const QString name = QStringLiteral("kiriman");
    if (!decoder.isFinished())
        return readerFailed(name, decoder.problem());
    if (decoder.outcome())
        return errorOf(*decoder.outcome(), name);
    return decoder.take();
}

/// "2: t:KUD|n:5||d:2023-12-31", "3 hidden: …": kind and text of each cell.
inline QStringList shownRows(const TableSheet &sheet)
{
    constexpr QLatin1StringView kinds("etndbx");
    QStringList rows;
    for (const TableRow &row : sheet.rows) {
        QStringList cells;
        for (const TableCell &cell : row.cells) {
            cells.append(cell.kind == TableCell::Kind::Empty
                    ? QString()
                    : QString(kinds[int(cell.kind)]) + QLatin1Char(':') + cell.text);
        }
        rows.append(QString::number(row.line) + QLatin1String(row.isHidden ? " hidden: " : ": ")
            + cells.join(QLatin1Char('|')));
    }
    return rows;
}
/// Of the first sheet; or the sentence why there is none.
inline QStringList shownRows(const Result<TableFile> &file)
{
    if (!file)
        return {file.error().message + QLatin1String(" -- ") + file.error().detail};
    return shownRows(file->sheets.first());
}

} // namespace lumbung::testing

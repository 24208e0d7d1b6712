// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/workbook.h"

#include "app/base/atomicfile.h"
#include "app/base/fileerror.h"
#include "app/base/text.h"
#include "app/exchange/trendsheet.h"
#include "app/exchange/waterfallsheet.h"
#include "app/exchange/workbooksheets.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>
#include <memory>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 32767; // UTF-16 units, as Excel counts
constexpr qsizetype headingRows = 1;

Error invalid(const QString &message)
{
    return {Error::Kind::Invalid, message};
}

Error cancelledWorkbook()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("Workbook", "Cancelled. No file was written.")};
}

/// `where` names the place for the person.
Result<void> checkText(const QString &text, const QString &where)
{
    if (text.size() > longestText) {
        return invalid(QCoreApplication::translate("Workbook",
            "%1: the text has %2 characters, and a cell of Excel holds at most %3. Shorten it, or save as CSV. No file "
            "was written.")
                           .arg(where, text::number(text.size()), text::number(longestText)));
    }
    if (text::hasForbiddenCharacters(text)) {
        return invalid(QCoreApplication::translate("Workbook",
            "%1: the text has characters that Excel cannot open. Type it again without them. No file was written.")
                           .arg(where));
    }
    return {};
}

Result<void> checkTexts(const Document &document)
{
    QStringList around = document.letterhead + document.title + document.notes;
    for (const auto &[key, value] : document.definition)
        around << key << value;
    if (document.signature) {
        const Signature &signature = *document.signature;
        around << signature.placeAndDate << signature.title << signature.name << signature.nip;
    }
    const QString outside = QCoreApplication::translate("Workbook", "Letterhead, title, notes or signature");
    for (const QString &text : std::as_const(around)) {
        if (const Result<void> fits = checkText(text, outside); !fits)
            return fits;
    }

    const ReportTable &table = document.table;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            const QVariant &value = table.rows.at(row).at(column);
            if (value.typeId() != QMetaType::QString)
                continue;
            const QString where = QCoreApplication::translate("Workbook", "Row %1, column “%2”")
                                      .arg(text::number(row + 1), table.columns.at(column).title);
            if (const Result<void> fits = checkText(value.toString(), where); !fits)
                return fits;
        }
    }
    return {};
}

Result<void> checkSize(const Document &document)
{
    const qsizetype most = LXW_ROW_MAX - headingRows;
    if (document.table.rows.size() <= most)
        return {};
    return invalid(QCoreApplication::translate("Workbook",
        "The list has %1 rows, and a sheet of Excel holds at most %2. Narrow the list by filters, or save as CSV. No "
        "file was written.")
                       .arg(text::number(document.table.rows.size()), text::number(most)));
}

struct FreeWorkbook {
    void operator()(lxw_workbook *book) const { lxw_workbook_free(book); }
};
using Workbook = std::unique_ptr<lxw_workbook, FreeWorkbook>; ///< not closed, so nothing is written by it

Workbook newWorkbook(const Document &document, const QString &path)
{
    // The library's own part files go to the target's folder: on a full /tmp it was seen to cut them without a word.
    QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    lxw_workbook_options options = {};
    options.constant_memory = document.isPlainList;
    options.tmpdir = folder.data();
    return Workbook(workbook_new_opt(QFile::encodeName(path).constData(), &options));
}

lxw_error setProperties(lxw_workbook *book, const Document &document)
{
    QByteArray title = document.title.join(u' ').left(255).toUtf8();
    QByteArray company = document.letterhead.join(u", "_s).left(255).toUtf8();
    QByteArray program = document.madeBy.isEmpty() ? "Lumbung " LUMBUNG_VERSION : document.madeBy.toUtf8();
    lxw_doc_properties properties = {};
    properties.title = title.data();
    properties.company = company.data();
    properties.author = program.data();
    properties.created = document.made.isValid() ? time_t(document.made.toSecsSinceEpoch()) : time_t(1);
    return workbook_set_properties(book, &properties);
}

QStringList lastTexts(const ReportTable &table)
{
    QStringList texts;
    for (const QVariant &value : table.rows.isEmpty() ? QVariantList() : table.rows.last()) {
        if (value.typeId() == QMetaType::QString && !value.toString().isEmpty())
            texts.append(value.toString());
    }
    return texts;
}

/// All sheets; what was written is told for the reading back.
lxw_error writeSheets(lxw_workbook *book, const Document &document, WorkbookContent &content, Progress &progress)
{
    const WorkbookStyle style(book);
    lxw_error error = setProperties(book, document);
    const auto finish = [&](const SheetWriter &sheet) {
        content.sheets.append(sheet.content());
        if (error == LXW_NO_ERROR)
            error = sheet.error();
    };

    SheetWriter table(book, document.sheetName);
    TablePlace place;
    if (document.isPlainList)
        writeListSheet(table, style, document, progress);
    else
        place = writePaperSheet(table, style, document);
    finish(table);
    if (document.chart && !document.isPlainList && !document.table.rows.isEmpty()) {
        SheetWriter chart(book, u"Grafik"_s);
        if (document.chart->kind == ChartKind::Waterfall)
            writeWaterfallSheet(chart, book, style, document);
        else if (document.chart->kind == ChartKind::Trend)
            writeTrendSheet(chart, book, style, document, place);
        else
            writeChartSheet(chart, book, style, document, place);
        content.hasChart = true;
        finish(chart);
    }
    if (!document.definition.isEmpty()) {
        SheetWriter definition(book, u"Definisi"_s);
        writeDefinitionSheet(definition, style, document);
        finish(definition);
    }
    content.lastTexts = lastTexts(document.table);
    return error;
}

Result<void> makeFile(
    const Document &document, const QString &part, const QString &target, WorkbookContent &content, Progress &progress)
{
    Workbook book = newWorkbook(document, part);
    if (!book)
        return writeError(target, ENOMEM, 0);
    errno = 0;
    lxw_error error = writeSheets(book.get(), document, content, progress);
    if (progress.isCancelled())
        return cancelledWorkbook();
    if (error == LXW_NO_ERROR) {
        errno = 0;
        error = workbook_close(book.release());
    }
    if (error == LXW_NO_ERROR)
        return {};
    Error answer = writeError(target, errno != 0 ? errno : EIO, 0);
    answer.detail += "; libxlsxwriter: "_L1 + QString::fromUtf8(lxw_strerror(error));
    return answer;
}

Result<void> readBack(const QString &part, const QString &target, const WorkbookContent &content)
{
    const Result<void> checked = checkWorkbook(part, content);
    if (checked || checked.error().kind != Error::Kind::Damaged)
        return checked;
    // The library says nothing of a disk that was full while it kept its unpacked parts there.
    constexpr qint64 unpackedCell = 100;
    qint64 needed = 0;
    for (const SheetContent &sheet : content.sheets)
        needed += sheet.cells * unpackedCell;
    const bool isFull = QStorageInfo(QFileInfo(target).absolutePath()).bytesAvailable() < needed;
    Error answer = isFull ? writeError(target, ENOSPC, needed) : readBackDiffers(target);
    answer.detail += "; "_L1 + checked.error().detail;
    return answer;
}

} // namespace

Result<void> writeWorkbook(const Document &document, const QString &path, Progress &progress)
{
    if (const Result<void> fits = checkSize(document); !fits)
        return fits;
    if (const Result<void> fits = checkTexts(document); !fits)
        return fits;
    WorkbookContent content;
    return writeFileAtomically(
        path, [&](const QString &part) { return makeFile(document, part, path, content, progress); },
        [&](const QString &part) {
            return progress.isCancelled() ? cancelledWorkbook() : readBack(part, path, content);
        });
}

Result<void> writeDocument(const Document &document, const QString &path, Progress &progress)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "xlsx"_L1)
        return writeWorkbook(document, path, progress);
    if (ending == "csv"_L1)
        return writeCsv(document, path, progress);
    return Error{Error::Kind::Usage,
        QCoreApplication::translate(
            "Workbook", "“%1”: a report is saved as .xlsx or .csv. Give the file one of these endings.")
            .arg(QFileInfo(path).fileName())};
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/refusaltext.h"

#include "app/base/text.h"
#include "app/sheets/limits.h"

#include <QCoreApplication>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

using Reason = sheets::Refusal::Reason;
namespace limit = sheets::limit;

/// By what the file is. %1 stands for its name, %2 for the line.
struct Wording {
    Reason reason;
    const char *sentence;
};

const Wording wordings[] = {
    {Reason::Empty,
        QT_TRANSLATE_NOOP("Reading", "“%1” is empty: it has no content at all. Ask the sender for it again.")},
    {Reason::NotText,
        QT_TRANSLATE_NOOP("Reading",
            "“%1” is neither a workbook nor readable text. Open it in the program it comes from and save it as .xlsx "
            "or as CSV, or choose another encoding.")},
    {Reason::UnclosedQuote,
        QT_TRANSLATE_NOOP("Reading",
            "“%1”: a quotation mark on line %2 is never closed. Correct that line, or save the file as CSV again.")},
    {Reason::NoRows,
        QT_TRANSLATE_NOOP("Reading", "“%1” holds no rows. Choose another file, or ask the sender for it again.")},
    {Reason::OldExcel,
        QT_TRANSLATE_NOOP("Reading",
            "“%1” is a workbook in the old format of Excel (.xls). Open it in Excel or LibreOffice and save it as "
            ".xlsx.")},
    {Reason::BinaryExcel,
        QT_TRANSLATE_NOOP(
            "Reading", "“%1” is a binary workbook (.xlsb). Open it in Excel or LibreOffice and save it as .xlsx.")},
    {Reason::Encrypted,
        QT_TRANSLATE_NOOP(
            "Reading", "“%1” is protected by a password. Open it with the password and save it without one as .xlsx.")},
    {Reason::WebPage,
        QT_TRANSLATE_NOOP("Reading",
            "“%1” is a web page, whatever its name says. Open it in Excel or LibreOffice and save it as .xlsx.")},
    {Reason::Xml2003,
        QT_TRANSLATE_NOOP("Reading",
            "“%1” is an XML spreadsheet of Excel 2003. Open it in Excel or LibreOffice and save it as .xlsx.")},
    {Reason::FlatOds,
        QT_TRANSLATE_NOOP("Reading",
            "“%1” is a flat XML document of LibreOffice. Open it in LibreOffice and save it as .ods or .xlsx.")},
    {Reason::Pdf,
        QT_TRANSLATE_NOOP("Reading",
            "“%1” is a PDF document. Ask the sender for the workbook it was printed from (.xlsx, .ods or CSV).")},
    {Reason::TextDocument,
        QT_TRANSLATE_NOOP("Reading",
            "“%1” is a text document. Copy its table into a sheet of Excel or LibreOffice and save that as .xlsx.")},
    {Reason::Presentation,
        QT_TRANSLATE_NOOP(
            "Reading", "“%1” is a presentation. Ask the sender for the workbook with the list (.xlsx, .ods or CSV).")},
    {Reason::OtherDocument,
        QT_TRANSLATE_NOOP("Reading",
            "“%1” is a document of another program, not a workbook. Open it there and save its table as .xlsx.")},
    {Reason::Picture,
        QT_TRANSLATE_NOOP("Reading", "“%1” is a picture. Ask the sender for the list itself (.xlsx, .ods or CSV).")},
    {Reason::Archive,
        QT_TRANSLATE_NOOP(
            "Reading", "“%1” is a packed archive, not a workbook. Unpack it and choose the list that is in it.")},
    {Reason::Database,
        QT_TRANSLATE_NOOP("Reading",
            "“%1” is a database, not a list. Open it in the program it belongs to and save the list as .xlsx or CSV.")},
    {Reason::OtherXml,
        QT_TRANSLATE_NOOP("Reading",
            "“%1” is an XML document that is no workbook. Open it in the program it comes from and save it as .xlsx or "
            "CSV.")},
    {Reason::Damaged,
        QT_TRANSLATE_NOOP("Reading",
            "“%1” is damaged or was not copied to the end. Ask the sender for it again, or open it in Excel or "
            "LibreOffice and save it anew.")},
    {Reason::Forbidden,
        QT_TRANSLATE_NOOP("Reading",
            "“%1” holds something no spreadsheet program writes, so it was not read. Open it in LibreOffice and save "
            "it anew, or ask the sender where it comes from.")},
    {Reason::OutOfMemory,
        QT_TRANSLATE_NOOP(
            "Reading", "“%1” needs more memory to be read than is allowed. Divide it into smaller files.")},
};

/// What is too much; %2 stands for how much is read at most, %3 for where.
struct Excess {
    Reason reason;
    qint64 most;
    const char *sentence;
};

const Excess excesses[] = {
    {Reason::PartTooLarge, limit::partBytes / (1024 * 1024),
        QT_TRANSLATE_NOOP("Reading",
            "“%1” would unpack to more than %2 MB, so it was not read. Divide it into smaller files; if it is a short "
            "list, ask the sender where it comes from.")},
    {Reason::TooManyParts, limit::parts,
        QT_TRANSLATE_NOOP("Reading",
            "“%1” consists of more than %2 parts. Copy the list into a new workbook without pictures and save that.")},
    {Reason::TooManySheets, limit::sheets,
        QT_TRANSLATE_NOOP("Reading", "“%1” has more than %2 sheets. Divide it into smaller files.")},
    {Reason::TooManyRows, limit::rows,
        QT_TRANSLATE_NOOP("Reading", "“%1” has more than %2 rows. Divide it into smaller files.")},
    {Reason::TooManyColumns, limit::columns,
        QT_TRANSLATE_NOOP("Reading",
            "“%1” has something beyond column %2, in %3. Delete what does not belong to the list and save it again.")},
    {Reason::TooManyCells, limit::cells,
        QT_TRANSLATE_NOOP("Reading",
            "“%1” holds more than can be read at once (%2 cells or a very long text, near %3). Divide it into smaller "
            "files.")},
    {Reason::CellTooLong, limit::cellLetters,
        QT_TRANSLATE_NOOP(
            "Reading", "“%1”: the text in %3 is longer than %2 letters. Shorten it and save the file again.")},
};

QString placeOf(const sheets::Refusal &refusal)
{
    const QString cell = cellName(refusal.line, refusal.column);
    const QString sheet = QString::fromStdString(refusal.sheet);
    if (sheet.isEmpty())
        return cell;
    if (cell.isEmpty())
        return QCoreApplication::translate("Reading", "the sheet “%1”").arg(sheet);
    return QCoreApplication::translate("Reading", "cell %1 of the sheet “%2”").arg(cell, sheet);
}

QString filled(const char *sentence, const QStringList &places)
{
    const QString text = QCoreApplication::translate("Reading", sentence);
    if (text.contains("%3"_L1))
        return text.arg(places[0], places[1], places[2]);
    return text.contains("%2"_L1) ? text.arg(places[0], places[1]) : text.arg(places[0]);
}

QString sentenceOf(const sheets::Refusal &refusal, const QString &fileName)
{
    for (const Wording &wording : wordings) {
        if (wording.reason == refusal.reason)
            return filled(wording.sentence, {fileName, QString::number(refusal.line)});
    }
    for (const Excess &excess : excesses) {
        if (excess.reason == refusal.reason)
            return filled(excess.sentence, {fileName, text::number(excess.most), placeOf(refusal)});
    }
    Q_UNREACHABLE();
}

} // namespace

Error errorOf(const sheets::Refusal &refusal, const QString &fileName)
{
    QStringList detail = {QString::fromStdString(refusal.detail), QString::fromStdString(refusal.sheet),
        cellName(refusal.line, refusal.column)};
    detail.removeAll(QString());
    return {Error::Kind::Invalid, sentenceOf(refusal, fileName), detail.join(", "_L1)};
}

Error readerFailed(const QString &fileName, const QString &detail)
{
    return {Error::Kind::Invalid,
        QCoreApplication::translate("Reading",
            "“%1” could not be read: reading it was stopped for safety. The register was not touched. Open the file in "
            "Excel or LibreOffice, save it anew as .xlsx and choose that.")
            .arg(fileName),
        detail};
}

QString sentenceOf(const sheets::Note &note)
{
    const QString cell = cellName(note.line, note.column);
    switch (note.kind) {
    case sheets::Note::Kind::ErrorCells:
        return QCoreApplication::translate("Reading",
            "%n cell(s) show an error such as #N/A instead of a value; the first is %1. They count as empty.", nullptr,
            note.count)
            .arg(cell);
    case sheets::Note::Kind::HiddenRows:
        return QCoreApplication::translate(
            "Reading", "%n row(s) are hidden in the sheet; the first is row %1.", nullptr, note.count)
            .arg(note.line);
    case sheets::Note::Kind::FormulasWithoutValue:
        return QCoreApplication::translate("Reading",
            "%n formula(s) were saved without their result; the first is in %1. They count as empty: open the file in "
            "Excel or LibreOffice and save it to have them read.",
            nullptr, note.count)
            .arg(cell);
    }
    Q_UNREACHABLE();
}

QString sentenceOfHiddenSheets(const QStringList &names)
{
    return QCoreApplication::translate("Reading", "%n sheet(s) are hidden: %1.", nullptr, int(names.size()))
        .arg(names.join(", "_L1));
}

QString cellName(int line, int column)
{
    if (line < 1)
        return {};
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + rest % 26));
    return letters + QString::number(line);
}

} // namespace lumbung

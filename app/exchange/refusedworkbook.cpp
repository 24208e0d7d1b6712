// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/atomicfile.h"
#include "app/base/fileerror.h"
#include "app/base/text.h"
#include "app/exchange/headerfinder.h"
#include "app/exchange/judging.h"
#include "app/exchange/listfile.h"
#include "app/exchange/sheetwriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <memory>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

constexpr lxw_color_t red = 0xFFC7CE, shaded = 0xE3EAF1;
constexpr int reasonWidth = 70;
constexpr double pageMargin = 0.4; // inches

struct FreeRefusedBook {
    void operator()(lxw_workbook *book) const { lxw_workbook_free(book); }
};

struct RefusedFormats {
    explicit RefusedFormats(lxw_workbook *book)
        : plain(workbook_add_format(book)), heading(workbook_add_format(book)), wrong(workbook_add_format(book)),
          day(workbook_add_format(book)), wrongDay(workbook_add_format(book)), reason(workbook_add_format(book)),
          number(workbook_add_format(book))
    {
        format_set_bold(heading);
        format_set_bg_color(heading, shaded);
        for (lxw_format *format : {heading, reason})
            format_set_text_wrap(format);
        for (lxw_format *format : {plain, heading, wrong, day, wrongDay, reason, number})
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        for (lxw_format *format : {wrong, wrongDay, reason})
            format_set_bg_color(format, red);
        for (lxw_format *format : {day, wrongDay})
            format_set_num_format(format, "dd/mm/yyyy");
        for (lxw_format *format : {plain, wrong, reason})
            format_set_num_format(format, "@");
    }
    lxw_format *plain, *heading, *wrong, *day, *wrongDay, *reason, *number;
};

/// Text as a workbook can hold it.
QString storable(const QString &written)
{
    constexpr qsizetype longest = 32000;
    QString text = written.left(longest);
    if (text::hasForbiddenCharacters(text))
        text.removeIf([](QChar c) { return text::hasForbiddenCharacters(QString(c)) && !c.isSurrogate(); });
    return text;
}

/// Writes the rows of one sheet that are sent back.
class RefusedSheet
{
public:
    RefusedSheet(SheetWriter &writer, const RefusedFormats &formats, const TableSheet &sheet, const SheetPlan &plan)
        : m_writer(writer), m_formats(formats), m_sheet(sheet), m_plan(plan)
    {
        for (const ColumnMatch &match : plan.columns) {
            if (asReasonHeading(match.heading))
                m_oldReasons = match.column; // of the last time: written anew
            else if (!match.heading.isEmpty() || !match.samples.isEmpty())
                m_reasonColumn = match.column + 1;
        }
    }

    void writeHead(const QString &reasons);
    void writeBetween(const TableRow &row) { writeCells(row.cells, {}, m_formats.plain, m_formats.day); }
    void writeRow(const QList<TableCell> &cells, const RowVerdict &verdict);

private:
    void writeCells(
        const QList<TableCell> &cells, const QHash<int, QStringList> &wrong, lxw_format *format, lxw_format *dayFormat);
    void writeCell(int column, const TableCell &cell, lxw_format *format, lxw_format *dayFormat);

    SheetWriter &m_writer;
    const RefusedFormats &m_formats;
    const TableSheet &m_sheet;
    const SheetPlan &m_plan;
    int m_reasonColumn = 1, m_oldReasons = -1;
    int m_row = 0;
};

void RefusedSheet::writeHead(const QString &reasons)
{
    bool isWritten = false;
    for (const TableRow &row : m_sheet.rows) {
        if (row.line > m_plan.lastHeadingLine)
            break;
        const bool isHeading = row.line >= m_plan.firstHeadingLine;
        if (isHeading && !isWritten) {
            m_writer.text(m_row, m_reasonColumn, reasons, m_formats.heading);
            isWritten = true;
        }
        writeCells(row.cells, {}, isHeading ? m_formats.heading : m_formats.plain,
            isHeading ? m_formats.heading : m_formats.day);
    }
    m_writer.keep(worksheet_set_column(m_writer.sheet(), 0, lxw_col_t(m_reasonColumn - 1), 16, nullptr));
    m_writer.keep(worksheet_set_column(
        m_writer.sheet(), lxw_col_t(m_reasonColumn), lxw_col_t(m_reasonColumn), reasonWidth, nullptr));
    if (m_row > 0) {
        worksheet_freeze_panes(m_writer.sheet(), lxw_row_t(m_row), 0);
        m_writer.keep(worksheet_repeat_rows(m_writer.sheet(), 0, lxw_row_t(m_row - 1)));
    }
    worksheet_set_margins(m_writer.sheet(), pageMargin, pageMargin, pageMargin, pageMargin);
    worksheet_set_landscape(m_writer.sheet());
    worksheet_set_paper(m_writer.sheet(), 9); // A4
    worksheet_fit_to_pages(m_writer.sheet(), 1, 0);
}

void RefusedSheet::writeRow(const QList<TableCell> &cells, const RowVerdict &verdict)
{
    QHash<int, QStringList> wrong;
    for (const CellFinding &finding : verdict.findings) {
        const bool isWrong
            = finding.weight == CellFinding::Weight::Refuses || finding.weight == CellFinding::Weight::Doubt;
        if (isWrong && finding.column >= 0)
            wrong[finding.column].append(finding.message);
    }
    const QString reasons = storable(verdict.reasons().join(u' '));
    m_writer.text(m_row, m_reasonColumn, reasons, m_formats.reason);
    const double height = wrappedLines(reasons, reasonWidth) * lineHeight;
    m_writer.keep(worksheet_set_row(m_writer.sheet(), lxw_row_t(m_row), std::min(height, highestRow), nullptr));
    writeCells(cells, wrong, m_formats.plain, m_formats.day);
}

void RefusedSheet::writeCells(
    const QList<TableCell> &cells, const QHash<int, QStringList> &wrong, lxw_format *format, lxw_format *dayFormat)
{
    constexpr qsizetype longestComment = 1000;
    for (int column = 0; column < m_reasonColumn; ++column) {
        const TableCell cell = column == m_oldReasons ? TableCell() : cells.value(column);
        const bool isWrong = wrong.contains(column);
        if (cell.kind == TableCell::Kind::Empty && !isWrong)
            continue;
        writeCell(column, cell, isWrong ? m_formats.wrong : format, isWrong ? m_formats.wrongDay : dayFormat);
        if (isWrong) {
            const QByteArray comment = storable(wrong[column].join(u' ')).left(longestComment).toUtf8();
            m_writer.keep(
                worksheet_write_comment(m_writer.sheet(), lxw_row_t(m_row), lxw_col_t(column), comment.constData()));
        }
    }
    ++m_row;
}

/// Long numbers stay text, so that no digit is lost again.
void RefusedSheet::writeCell(int column, const TableCell &cell, lxw_format *format, lxw_format *dayFormat)
{
    constexpr qsizetype longestNumber = 11;
    const QDate day = cell.kind == TableCell::Kind::Date ? QDate::fromString(cell.text, Qt::ISODate) : QDate();
    bool isWhole = false;
    const qlonglong number = cell.text.toLongLong(&isWhole);
    if (day.isValid())
        m_writer.value(m_row, column, day, dayFormat);
    else if (cell.kind == TableCell::Kind::Number && isWhole && cell.text.size() <= longestNumber)
        m_writer.value(m_row, column, number, m_formats.number);
    else
        m_writer.text(m_row, column, storable(cell.text), format);
}

class RefusedBook
{
public:
    RefusedBook(const ImportDraft &draft, const Verdicts &verdicts, DraftRows rows)
        : m_draft(draft), m_verdicts(verdicts), m_rows(std::move(rows))
    {
    }

    Result<void> write(const QString &part, const QString &target, Progress &progress);
    int count() const { return m_count; }
    const WorkbookContent &content() const { return m_content; }

private:
    void writeSheet(lxw_workbook *book, int plan, const RefusedFormats &formats, Progress &progress);

    const ImportDraft &m_draft;
    const Verdicts &m_verdicts;
    DraftRows m_rows;
    WorkbookContent m_content;
    lxw_error m_error = LXW_NO_ERROR;
    int m_count = 0;
};

void RefusedBook::writeSheet(lxw_workbook *book, int planIndex, const RefusedFormats &formats, Progress &progress)
{
    const SheetPlan &plan = m_draft.sheets[planIndex];
    const TableSheet &sheet = m_draft.table->sheets[plan.sheet];
    SheetWriter writer(book, sheet.name.isEmpty() ? u"Ditolak"_s : sheet.name);
    RefusedSheet refused(writer, formats, sheet, plan);
    const QString regency = m_draft.fixed.value(u"regency"_s, plan.said.value(u"regency"_s));
    refused.writeHead(reasonHeading({m_draft.sender, m_draft.asOf, regency, m_draft.bookYear}));
    QHash<QString, QString> said = plan.said;
    QList<int> between; // headings between the rows that were not written yet
    for (qsizetype index = 0; index < m_rows.size() && !progress.isCancelled(); ++index) {
        if (m_rows.row(index).plan != planIndex)
            continue;
        const WalkedRow &walked = m_rows.row(index).walked;
        if (walked.said != said)
            between.append(walked.row);
        said = walked.said;
        const RowVerdict &verdict = m_verdicts.rows[index];
        if (!verdict.isSentBack())
            continue;
        for (const int row : std::as_const(between))
            refused.writeBetween(sheet.rows[row]);
        between.clear();
        refused.writeRow(walked.cells, verdict);
        ++m_count;
    }
    m_content.sheets.append(writer.content());
    if (m_error == LXW_NO_ERROR)
        m_error = writer.error();
}

Result<void> RefusedBook::write(const QString &part, const QString &target, Progress &progress)
{
    QByteArray folder = QFile::encodeName(QFileInfo(part).absolutePath());
    lxw_workbook_options options = {};
    options.tmpdir = folder.data();
    std::unique_ptr<lxw_workbook, FreeRefusedBook> book(
        workbook_new_opt(QFile::encodeName(part).constData(), &options));
    if (!book)
        return writeError(target, ENOMEM, 0);
    const RefusedFormats formats(book.get());
    for (int plan = 0; plan < m_draft.sheets.size(); ++plan) {
        const auto isOfPlan = [this, plan](const RowVerdict &verdict) {
            return verdict.place.sheet == m_draft.sheets[plan].sheet && verdict.isSentBack();
        };
        if (m_draft.sheets[plan].isTaken && std::ranges::any_of(m_verdicts.rows, isOfPlan))
            writeSheet(book.get(), plan, formats, progress);
    }
    if (progress.isCancelled())
        return Error{Error::Kind::Cancelled, QCoreApplication::translate("Import", "Cancelled. No file was written.")};
    errno = 0;
    if (m_error == LXW_NO_ERROR)
        m_error = workbook_close(book.release());
    if (m_error == LXW_NO_ERROR)
        return {};
    Error answer = writeError(target, errno != 0 ? errno : EIO, 0);
    answer.detail += "; libxlsxwriter: "_L1 + QString::fromUtf8(lxw_strerror(m_error));
    return answer;
}

} // namespace

Result<int> writeRefusedRows(
    const ImportDraft &draft, const Verdicts &verdicts, const QString &path, Progress &progress)
{
    if (std::ranges::none_of(verdicts.rows, &RowVerdict::isSentBack)) {
        return Error{Error::Kind::NotFound,
            QCoreApplication::translate("Import", "No row was refused, and none is doubtful. No file was written.")};
    }
    Result<DraftRows> rows = DraftRows::open(draft, progress);
    if (!rows)
        return rows.error();
    RefusedBook book(draft, verdicts, *std::move(rows));
    const Result<void> written = writeFileAtomically(
        path, [&](const QString &part) { return book.write(part, path, progress); },
        [&](const QString &part) { return checkWorkbook(part, book.content()); });
    return written ? Result<int>(book.count()) : Result<int>(written.error());
}

} // namespace lumbung

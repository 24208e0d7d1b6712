// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/importdraft.h"

#include "app/base/text.h"
#include "app/domain/region.h"
#include "app/exchange/mappingfile.h"
#include "app/exchange/sheetplan.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

/// What titles say of the day, the year and the sender of the whole file.
void listenToTitles(ImportDraft &draft)
{
    for (const SheetPlan &plan : std::as_const(draft.sheets)) {
        for (const ColumnMatch &match : plan.columns) {
            const std::optional<ReasonHeading> back = asReasonHeading(match.heading);
            if (!back)
                continue;
            if (draft.sender.isEmpty())
                draft.sender = back->sender;
            if (!draft.asOf.isValid() && back->asOf.isValid()) {
                draft.asOf = back->asOf;
                draft.asOfWhy = QCoreApplication::translate("Import", "It was so when these rows were sent back.");
            }
            if (!back->regency.isEmpty())
                draft.fixed.insert(u"regency"_s, back->regency);
            if (back->bookYear > 0) {
                draft.bookYear = back->bookYear;
                draft.bookYearWhy = QCoreApplication::translate("Import", "It was so when these rows were sent back.");
            }
        }
        if (!plan.isTaken)
            continue;
        for (const QString &title : plan.titles) {
            if (const QDate day = dayNamedIn(title); day.isValid() && !draft.asOf.isValid()) {
                draft.asOf = day;
                draft.asOfWhy = QCoreApplication::translate("Import", "The title “%1” says so.").arg(title);
            }
            if (const int year = yearNamedIn(title); year > 0 && draft.bookYear == 0) {
                draft.bookYear = year;
                draft.bookYearWhy = QCoreApplication::translate("Import", "The title “%1” says so.").arg(title);
            }
        }
    }
    if (draft.bookYear == 0 && draft.asOf.isValid()) {
        const bool isYearEnd = draft.asOf.month() == 12 && draft.asOf.day() == 31;
        draft.bookYear = isYearEnd ? draft.asOf.year() : draft.asOf.year() - 1;
        draft.bookYearWhy = QCoreApplication::translate(
            "Import", "It is the last book year that had ended on the day the list describes.");
    }
}

/// Headings that nobody understands, but that were chosen before.
void recallHeadings(ImportDraft &draft, SheetPlan &plan, const ImportMemory *memory)
{
    constexpr qsizetype searched = 20;
    const TableSheet &sheet = draft.table->sheets[plan.sheet];
    for (qsizetype row = 0; memory && row < std::min(searched, sheet.rows.size()); ++row) {
        for (qsizetype last = row; last < std::min(row + 2, sheet.rows.size()); ++last) {
            const FoundHeadings found = headingsAt(sheet, sheet.rows[row].line, sheet.rows[last].line);
            const Result<RememberedMapping> known = memory->find(draft.sender, shapeOf(found.headings));
            if (!known || known->mapping.isEmpty())
                continue;
            plan = planOf(*draft.table, plan.sheet, found);
            return;
        }
    }
}

/// Two lists side by side: only the left one is read, and the other must not be lost without a word.
QString secondListIn(const SheetPlan &plan)
{
    const ColumnMatch *name = plan.of(u"name"_s);
    if (!plan.isTaken || !name || name->heading.isEmpty())
        return {};
    const auto second = std::ranges::find_if(plan.columns, [name](const ColumnMatch &match) {
        return match.field.isEmpty() && match.column > name->column && !match.samples.isEmpty()
            && text::compact(match.heading) == text::compact(name->heading);
    });
    if (second == plan.columns.cend())
        return {};
    return QCoreApplication::translate("Import",
        "Column %1 is headed “%2” too: there seems to be a second list beside the first, which was not read. Move it "
        "below the first, or to a sheet of its own.")
        .arg(QString::number(second->column + 1), second->heading);
}

/// "RÃ©jeki": lines of UTF-8 in a file that has others too, so that it was read as Windows-1252.
QString garbledIn(const TableFile &table)
{
    static const QRegularExpression pairs(u"[\u00C3\u00C2][\u0080-\u00BF]|\u00E2\u20AC"_s);
    if (table.encoding != "windows-1252"_L1 || table.sheets.isEmpty())
        return {};
    for (const TableRow &row : table.sheets.first().rows) {
        for (const TableCell &cell : row.cells) {
            if (pairs.match(cell.text).hasMatch())
                return QCoreApplication::translate("Import",
                    "The file seems to hold letters in two encodings: line %1 shows “%2”. Look at such letters, or "
                    "choose another encoding.")
                    .arg(QString::number(row.line), text::tidied(cell.text).left(60));
        }
    }
    return {};
}

void noteFile(ImportDraft &draft)
{
    const TableFile &table = *draft.table;
    if (table.format == "csv"_L1) {
        const QString mark
            = table.delimiter == "\t"_L1 ? QCoreApplication::translate("Import", "tab") : table.delimiter;
        draft.readAs = QCoreApplication::translate("Import", "Read as CSV: separator “%1”, encoding %2.")
                           .arg(mark, table.encoding);
    }
    draft.notes.append(table.notes);
    if (const QString garbled = garbledIn(table); !garbled.isEmpty())
        draft.notes.append(garbled);
    for (const SheetPlan &plan : std::as_const(draft.sheets)) {
        const TableSheet &sheet = table.sheets[plan.sheet];
        draft.notes.append(sheet.notes);
        if (const QString second = secondListIn(plan); !second.isEmpty())
            draft.notes.append(second);
        if (!plan.isTaken && table.sheets.size() > 1) {
            draft.notes.append(QCoreApplication::translate("Import", "The sheet “%1” was not taken (%2 rows). %3")
                                   .arg(sheet.name, text::number(sheet.rows.size()), plan.problem));
        }
    }
}

/// The regency of a file that names none: its own name may tell.
void listenToFileName(ImportDraft &draft)
{
    for (SheetPlan &plan : draft.sheets) {
        if (!plan.isTaken || plan.of(u"regency"_s) || plan.of(u"regencyName"_s) || plan.said.contains(u"regency"_s)
            || draft.fixed.contains(u"regency"_s))
            continue;
        const QString code = regencyInName(draft.table->name);
        if (code.isEmpty())
            continue;
        plan.said.insert(u"regency"_s, code);
        draft.notes.append(
            QCoreApplication::translate("Import", "The name of the file says %1; all its rows were taken to be of it.")
                .arg(region::regencyName(code)));
    }
    draft.notes.removeDuplicates();
}

QString columnsNeeded()
{
    return QCoreApplication::translate("Import",
        "Needed is a list with a column for the name (such as Nama Koperasi or name) and one for the regency or city "
        "(such as "
        "Kabupaten/Kota, Kode Wilayah or regency_code).");
}

QString notImported(const ImportDraft &draft, const QString &because)
{
    return QCoreApplication::translate("Import", "“%1” was not imported. %2 %3")
        .arg(draft.table->name, because, columnsNeeded());
}

} // namespace

const ColumnMatch *SheetPlan::of(const QString &field) const
{
    const auto found = std::ranges::find(columns, field, &ColumnMatch::field);
    return found == columns.cend() ? nullptr : &*found;
}

QStringList ImportDraft::ignoredColumns() const
{
    QStringList ignored;
    for (const SheetPlan &plan : sheets) {
        if (!plan.isTaken)
            continue;
        for (const ColumnMatch &match : plan.columns) {
            if (!match.field.isEmpty() || asReasonHeading(match.heading)
                || (match.heading.isEmpty() && match.samples.isEmpty()))
                continue;
            const QString name = match.heading.isEmpty()
                ? QCoreApplication::translate("Import", "column %1, without a heading").arg(match.column + 1)
                : match.heading;
            if (!ignored.contains(name))
                ignored.append(name);
        }
    }
    return ignored;
}

Result<ImportDraft> openDraft(const QString &path, const TableOptions &reading, const QString &sender,
    const ImportMemory *memory, Progress &progress)
{
    Result<TableFile> read = readTable(path, reading, progress);
    if (!read)
        return read.error();
    Result<ImportDraft> draft = draftOf(*std::move(read), sender, memory, progress);
    if (!draft)
        return draft;
    draft->path = path;
    draft->reading = reading;
    return draft;
}

Result<ImportDraft> draftOf(TableFile read, const QString &sender, const ImportMemory *memory, Progress &progress)
{
    ImportDraft draft;
    draft.sender = sender;
    auto table = std::make_shared<TableFile>(std::move(read));
    for (TableSheet &sheet : table->sheets) {
        if (cutWholeLines(sheet)) {
            sheet.notes.append(QCoreApplication::translate(
                "Import", "Each row of “%1” held a whole line of CSV in its first cell; the lines were cut into cells.")
                                   .arg(sheet.name.isEmpty() ? table->name : sheet.name));
        }
    }
    draft.table = table;
    for (int sheet = 0; sheet < table->sheets.size(); ++sheet) {
        progress.report(0, 0, QCoreApplication::translate("Import", "Looking for headings and columns"));
        if (progress.isCancelled())
            return Error{Error::Kind::Cancelled,
                QCoreApplication::translate("Import", "The import was stopped. Nothing was imported.")};
        draft.sheets.append(planOf(*table, sheet, findHeadings(table->sheets[sheet])));
        if (!draft.sheets.last().isTaken)
            recallHeadings(draft, draft.sheets.last(), memory);
    }
    listenToTitles(draft);
    for (SheetPlan &plan : draft.sheets)
        recallMapping(draft, plan, memory);
    noteFile(draft);
    listenToFileName(draft);
    return draft;
}

QString problemOf(const ImportDraft &draft)
{
    const auto taken = std::ranges::find_if(draft.sheets, &SheetPlan::isTaken);
    if (taken == draft.sheets.cend()) {
        const bool isEmpty
            = std::ranges::all_of(draft.table->sheets, [](const TableSheet &sheet) { return sheet.rows.isEmpty(); });
        if (isEmpty)
            return notImported(draft, QCoreApplication::translate("Import", "It holds no rows."));
        return notImported(draft,
            draft.sheets.size() == 1
                ? draft.sheets.first().problem
                : QCoreApplication::translate("Import", "None of its sheets holds a list of cooperatives."));
    }
    for (const SheetPlan &plan : draft.sheets) {
        if (!plan.isTaken)
            continue;
        if (!plan.of(u"name"_s))
            return notImported(draft, QCoreApplication::translate("Import", "No column is taken for the name."));
        if (!plan.of(u"regency"_s) && !plan.of(u"regencyName"_s) && !plan.said.contains(u"regency"_s)
            && !draft.fixed.contains(u"regency"_s) && !draft.fixed.contains(u"regencyName"_s)) {
            return notImported(draft,
                QCoreApplication::translate("Import",
                    "It has no column for the regency or city. Add one, or say which one the whole list belongs to."));
        }
    }
    return {};
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/importfiles.h"

#include "app/base/text.h"
#include "app/domain/codelist.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

constexpr int nikLength = 13;
constexpr int citizenNumberLength = 16; // left to the rulebook to refuse

/// Some offices write "NIK Koperasi" above numbers of their own.
bool isNikColumn(const ListFile &list, int column)
{
    bool hasNumbers = false;
    for (int row = 0; row < list.rowCount(); ++row) {
        const QString number = CellParser::written(list.cell(row, column));
        const qsizetype digits = text::digitsOnly(number).size();
        if (digits == nikLength || digits == citizenNumberLength)
            return true;
        hasNumbers = hasNumbers || !number.isEmpty();
    }
    return !hasNumbers;
}

/// One number in the other register: a column of its own, else source and source_id, else a "NIK" that is none.
void decideNumbers(ImportFiles &files)
{
    Mapping &mapping = files.list.mapping();
    if (mapping.has(u"externalId"_s))
        mapping.drop(u"sourceId"_s);
    if (!mapping.has(u"sourceId"_s))
        mapping.drop(u"source"_s);
    const int column = mapping.column(u"nik"_s);
    if (column < 0 || mapping.has(u"externalId"_s) || mapping.has(u"sourceId"_s) || isNikColumn(files.list, column))
        return;
    mapping.rename(u"nik"_s, u"externalId"_s);
    files.notes.append(QCoreApplication::translate("Import",
        "No number in the column “%1” has the 13 digits of a NIK. They were taken as numbers of another register.")
                           .arg(mapping.headings()[column]));
}

Result<ListFile> openList(const ImportRequest &request)
{
    Result<ListFile> list = ListFile::open(request.file, ListKind::Register);
    if (!list)
        return list;
    const Mapping &mapping = list->mapping();
    if (mapping.has(u"regency"_s) || mapping.has(u"regencyName"_s) || !request.regency.isEmpty())
        return list;
    return list->refused(QCoreApplication::translate(
        "Import", "It has no column for the regency or city. Add one, or say which one the whole list belongs to."));
}

Result<RowsById> openBeside(const QString &path, ListKind kind, Progress &progress, QStringList &ignoredColumns)
{
    if (progress.isCancelled())
        return Error{Error::Kind::Cancelled, importCancelled()};
    Result<RowsById> rows = RowsById::open(path, kind, progress);
    if (!rows)
        return rows;
    for (const QString &heading : rows->file().mapping().ignored())
        ignoredColumns.append(rows->file().name() + ": "_L1 + heading);
    return rows;
}

void noteUnclaimed(const RowsById &rows, QStringList &notes)
{
    const RowsById::Unclaimed unclaimed = rows.unclaimed();
    if (unclaimed.rows == 0)
        return;
    notes.append(QCoreApplication::translate("Import",
        "%n row(s) of “%1” belong to no cooperative of the list and were left out; the first is on line %2.", nullptr,
        unclaimed.rows)
                     .arg(rows.file().name(), QString::number(unclaimed.firstLine)));
}

} // namespace

void ImportFiles::claim(const QString &externalId)
{
    if (history)
        history->rows().claim(externalId);
    if (annual)
        annual->rows().claim(externalId);
}

QStringList ImportFiles::notesOnUnclaimed() const
{
    QStringList found;
    if (history)
        noteUnclaimed(history->rows(), found);
    if (annual)
        noteUnclaimed(annual->rows(), found);
    return found;
}

Result<ImportFiles> openImportFiles(const ImportRequest &request, Progress &progress)
{
    if (!request.regency.isEmpty() && !codeList(u"regency"_s).contains(request.regency)) {
        return Error{Error::Kind::Usage,
            QCoreApplication::translate(
                "Import", "There is no regency or city with the code “%1”. Codes look like 33.01.")
                .arg(request.regency)};
    }
    Result<ListFile> list = openList(request);
    if (!list)
        return list.error();
    ImportFiles files;
    files.list = *std::move(list);
    decideNumbers(files);
    files.ignoredColumns = files.list.mapping().ignored();

    if (!request.historyFile.isEmpty()) {
        Result<RowsById> rows = openBeside(request.historyFile, ListKind::History, progress, files.ignoredColumns);
        if (!rows)
            return rows.error();
        files.history.emplace(*std::move(rows));
    }
    if (!request.annualFile.isEmpty()) {
        Result<RowsById> rows = openBeside(request.annualFile, ListKind::Annual, progress, files.ignoredColumns);
        if (!rows)
            return rows.error();
        files.annual.emplace(*std::move(rows));
    }
    return files;
}

} // namespace lumbung

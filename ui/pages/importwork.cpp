// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importwork.h"

#include "app/base/atomicfile.h"
#include "app/base/text.h"
#include "app/exchange/mappingfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace lumbung::work {

using namespace Qt::StringLiterals;

Result<OpenedImport> openImport(
    Store &store, const QString &path, const TableOptions &reading, const QString &sender, Progress &progress)
{
    const Result<std::unique_ptr<ImportMemory>> memory = store.importMemory();
    if (!memory)
        return memory.error();
    Result<ImportDraft> draft = openDraft(path, reading, sender, memory->get(), progress);
    if (!draft)
        return draft.error();
    const Result<std::unique_ptr<BatchStore>> batches = store.batches();
    if (!batches)
        return batches.error();
    Result<QList<Batch>> before = (*batches)->ofFile(draft->table->sha256);
    if (!before)
        return before.error();
    return OpenedImport{*std::move(draft), *std::move(before)};
}

Result<ImportDraft> changedDraft(Store &store, const ImportDraft &draft, const DraftChange &change)
{
    const Result<std::unique_ptr<ImportMemory>> memory = store.importMemory();
    if (!memory)
        return memory.error();
    ImportDraft changed = draft;
    change(changed, memory->get());
    return changed;
}

Result<QStringList> importSenders(Store &store)
{
    QStringList senders;
    const Result<std::unique_ptr<ImportMemory>> memory = store.importMemory();
    if (!memory)
        return memory.error();
    const Result<QList<RememberedMapping>> mappings = (*memory)->list();
    if (!mappings)
        return mappings.error();
    for (const RememberedMapping &one : *mappings)
        senders.append(one.sender);
    const Result<QList<Batch>> imports = importsSoFar(store);
    if (!imports)
        return imports.error();
    for (const Batch &one : *imports)
        senders.append(one.sender);
    senders.removeAll(QString());
    senders.removeDuplicates();
    senders.sort(Qt::CaseInsensitive);
    return senders;
}

Result<QList<Batch>> importsSoFar(Store &store)
{
    const Result<std::unique_ptr<BatchStore>> batches = store.batches();
    if (!batches)
        return batches.error();
    Result<QList<Batch>> all = (*batches)->list();
    if (all)
        all->removeIf([](const Batch &one) { return one.sha256.isEmpty(); }); // mergers are no files
    return all;
}

Result<Filter> importedList(Store &store, qint64 action)
{
    const Result<std::unique_ptr<BatchStore>> batches = store.batches();
    if (!batches)
        return batches.error();
    const Result<QList<qint64>> ids = (*batches)->cooperativesOf(action);
    if (!ids)
        return ids.error();
    Filter filter;
    filter.onlyIds = *ids;
    return filter;
}

Result<UndoneBatch> undoImport(
    Store &store, qint64 action, const Author &author, const QString &reason, Progress &progress)
{
    const Result<std::unique_ptr<BatchStore>> batches = store.batches();
    return batches ? (*batches)->undo(action, author, reason, progress) : Result<UndoneBatch>(batches.error());
}

Result<Batch> importOf(Store &store, qint64 action)
{
    const Result<std::unique_ptr<BatchStore>> batches = store.batches();
    return batches ? (*batches)->find(action) : Result<Batch>(batches.error());
}

Result<QList<RegisterRow>> namedRows(Store &store, const QList<qint64> &ids)
{
    const Result<std::unique_ptr<ListStore>> lists = store.lists();
    return lists ? (*lists)->rows(ids, {}) : Result<QList<RegisterRow>>(lists.error());
}

Result<RegisterRow> rowOfNumber(Store &store, const QString &number)
{
    const Result<std::unique_ptr<CooperativeStore>> records = store.cooperatives();
    if (!records)
        return records.error();
    const Result<QList<qint64>> ids = (*records)->findByNumber(number);
    if (!ids)
        return ids.error();
    if (ids->size() > 1) {
        return Error{Error::Kind::Conflict,
            QCoreApplication::translate(
                "ImportPage", "More than one cooperative has this number. Type the number in the register.")};
    }
    const Result<QList<RegisterRow>> rows = namedRows(store, *ids);
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return Error{Error::Kind::NotFound,
            QCoreApplication::translate("ImportPage", "No cooperative of the register has this number.")};
    return rows->first();
}

Result<QList<RememberedMapping>> rememberedMappings(Store &store)
{
    const Result<std::unique_ptr<ImportMemory>> memory = store.importMemory();
    return memory ? (*memory)->list() : Result<QList<RememberedMapping>>(memory.error());
}

Result<int> saveMappings(Store &store, const QString &path)
{
    const Result<QList<RememberedMapping>> mappings = rememberedMappings(store);
    if (!mappings)
        return mappings.error();
    const Result<void> written = writeFileAtomically(path, mappingsDocument(*mappings));
    return written ? Result<int>(int(mappings->size())) : written.error();
}

Result<int> readMappings(Store &store, const QString &path, const Author &author)
{
    constexpr qint64 largest = 16LL * 1024 * 1024;
    const Result<QByteArray> content = readFile(path, largest);
    if (!content)
        return content.error();
    const Result<QList<RememberedMapping>> mappings = mappingsFrom(*content);
    if (!mappings)
        return mappings.error();
    const Result<std::unique_ptr<ImportMemory>> memory = store.importMemory();
    if (!memory)
        return memory.error();
    const Result<void> remembered = (*memory)->remember(*mappings, author);
    return remembered ? Result<int>(int(mappings->size())) : remembered.error();
}

QString mappingWords(const QString &mapping)
{
    QStringList words;
    const QJsonArray columns = QJsonDocument::fromJson(mapping.toUtf8()).object().value("columns"_L1).toArray();
    for (const QJsonValue &value : columns) {
        const QString heading = text::tidied(value.toObject().value("heading"_L1).toString());
        const QString field = value.toObject().value("field"_L1).toString();
        if (!field.isEmpty())
            words.append(QCoreApplication::translate("ImportPage", "%1 = %2", "heading and field")
                             .arg(heading, importFieldTitle(field)));
    }
    return words.join(u"; "_s);
}

QString formatTitle(const QString &format)
{
    if (format == "xlsx"_L1)
        return QCoreApplication::translate("ImportPage", "Excel workbook (xlsx)");
    if (format == "ods"_L1)
        return QCoreApplication::translate("ImportPage", "OpenDocument spreadsheet (ods)");
    return format == "csv"_L1 ? QCoreApplication::translate("ImportPage", "text with columns (csv)") : format;
}

QString encodingTitle(const QString &encoding)
{
    return encoding == "windows-1252"_L1 ? u"Windows-1252"_s : encoding;
}

QString delimiterTitle(const QString &delimiter)
{
    if (delimiter == ";"_L1)
        return QCoreApplication::translate("ImportPage", "semicolon ;");
    if (delimiter == ","_L1)
        return QCoreApplication::translate("ImportPage", "comma ,");
    if (delimiter == "\t"_L1)
        return QCoreApplication::translate("ImportPage", "tab");
    return delimiter == "|"_L1 ? QCoreApplication::translate("ImportPage", "bar |") : delimiter;
}

QString personOf(const QString &author)
{
    return author.isEmpty() ? QCoreApplication::translate("ImportPage", "somebody without a name") : author;
}

QString takenBefore(const Batch &batch)
{
    const QString when = text::longDateTime(batch.at);
    if (batch.isUndone()) {
        return QCoreApplication::translate(
            "ImportPage", "This file was taken in on %1 by %2, as “%3”; that import was undone.")
            .arg(when, personOf(batch.author), batch.title);
    }
    return QCoreApplication::translate("ImportPage",
        "This file was taken in before: on %1 by %2, as “%3”. What it says is in the register already; "
        "its rows will mostly be the same.")
        .arg(when, personOf(batch.author), batch.title);
}

QString sheetTitle(const ImportDraft &draft, const SheetPlan &plan)
{
    const QString name = draft.table->sheets.value(plan.sheet).name;
    return name.isEmpty() ? draft.table->name : name;
}

int rowsBelow(const ImportDraft &draft, const SheetPlan &plan)
{
    const QList<TableRow> &rows = draft.table->sheets[plan.sheet].rows;
    const auto first = std::ranges::upper_bound(rows, plan.lastHeadingLine, {}, &TableRow::line);
    return static_cast<int>(std::distance(first, rows.cend()));
}

int columnsOf(const ImportDraft &draft, const SheetPlan &plan)
{
    qsizetype widest = 0;
    for (const TableRow &row : draft.table->sheets[plan.sheet].rows)
        widest = std::max(widest, row.cells.size());
    return static_cast<int>(widest);
}

} // namespace lumbung::work

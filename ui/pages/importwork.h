// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importdraft.h"
#include "app/storage/batchstore.h"

#include <functional>

/// What the page of imports reads and does, on a worker; and its words.
namespace lumbung::work {

/// A file as it was read, and the imports that took in the same bytes.
struct OpenedImport {
    ImportDraft draft;
    QList<Batch> before;
};

Result<OpenedImport> openImport(
    Store &store, const QString &path, const TableOptions &reading, const QString &sender, Progress &progress);

using DraftChange = std::function<void(ImportDraft &draft, const ImportMemory *memory)>;
/// The draft with a change that looks into the memory.
Result<ImportDraft> changedDraft(Store &store, const ImportDraft &draft, const DraftChange &change);

Result<QStringList> importSenders(Store &store); ///< those known, in order of name
Result<QList<Batch>> importsSoFar(Store &store); ///< newest first
Result<Filter> importedList(Store &store, qint64 action); ///< finds the cooperatives of an import
Result<UndoneBatch> undoImport(
    Store &store, qint64 action, const Author &author, const QString &reason, Progress &progress);
Result<Batch> importOf(Store &store, qint64 action);
Result<QList<RegisterRow>> namedRows(Store &store, const QList<qint64> &ids);
/// By id, NIK, or legal number. NotFound, Conflict (several have it).
Result<RegisterRow> rowOfNumber(Store &store, const QString &number);

Result<QList<RememberedMapping>> rememberedMappings(Store &store); ///< newest first
Result<int> saveMappings(Store &store, const QString &path); ///< how many
Result<int> readMappings(Store &store, const QString &path, const Author &author); ///< how many
QString mappingWords(const QString &mapping); ///< "Nama = Name; Kab = Regency"

QString formatTitle(const QString &format);
QString encodingTitle(const QString &encoding);
QString delimiterTitle(const QString &delimiter);
QString personOf(const QString &author); ///< also one who gave no name
QString takenBefore(const Batch &batch); ///< when, by whom, and whether it was undone
QString sheetTitle(const ImportDraft &draft, const SheetPlan &plan); ///< its name, or the file's where it has none
int rowsBelow(const ImportDraft &draft, const SheetPlan &plan); ///< the headings
int columnsOf(const ImportDraft &draft, const SheetPlan &plan); ///< of the widest row

} // namespace lumbung::work

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/importer.h"

#include "app/domain/codelist.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lumbung {

ImportSummary summaryOf(const ImportDraft &draft, const Verdicts &verdicts)
{
    ImportSummary summary;
    summary.rows = int(verdicts.rows.size());
    summary.ignoredColumns = draft.ignoredColumns() + verdicts.ignoredColumns;
    summary.notes = draft.notes + verdicts.notes;
    summary.warnings = verdicts.counts().warnings;
    for (const RowVerdict &verdict : verdicts.rows) {
        if (verdict.kind == VerdictKind::Skipped)
            ++summary.skipped;
        else if (verdict.kind == VerdictKind::Same)
            ++summary.same;
        else if (!verdict.goesIn())
            summary.refused.append({draft.table->name, verdict.place.line, verdict.name, verdict.reasons().join(u' ')});
        else if (verdict.kind == VerdictKind::New)
            ++summary.imported;
        else
            ++summary.changed;
    }
    return summary;
}

Result<ImportSummary> importRegister(Store &store, const ImportRequest &request, const Clock &clock, Progress &progress)
{
    if (!request.regency.isEmpty() && !codeList(u"regency"_s).contains(request.regency)) {
        return Error{Error::Kind::Usage,
            QCoreApplication::translate(
                "Import", "There is no regency or city with the code “%1”. Codes look like 33.01.")
                .arg(request.regency)};
    }
    if (!request.dryRun && store.isReadOnly())
        return Error{Error::Kind::ReadOnly, store.readOnlyReason()};
    progress.report(0, 0, QCoreApplication::translate("Import", "Reading the files"));
    const auto memory = store.importMemory();
    Result<ImportDraft> draft = openDraft(request.file, {}, {}, memory ? memory->get() : nullptr, progress);
    if (!draft)
        return draft.error();
    draft->historyFile = request.historyFile;
    draft->annualFile = request.annualFile;
    if (!request.regency.isEmpty())
        draft->fixed.insert(u"regency"_s, request.regency);
    const Result<Verdicts> verdicts = judge(store, *draft, clock, progress);
    if (!verdicts)
        return verdicts.error();
    ImportSummary summary = summaryOf(*draft, *verdicts);
    if (request.dryRun)
        return summary;
    const Result<Taken> taken = takeIn(store, *draft, *verdicts, request.author, clock, progress);
    if (!taken)
        return taken.error();
    summary.committed = true;
    return summary;
}

} // namespace lumbung

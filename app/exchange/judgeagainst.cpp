// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/foundrows.h"

#include <QCoreApplication>

#include <algorithm>

namespace lumbung {

bool FoundRows::isAbout(const ImportDraft &other) const
{
    const bool standsAlone = other.historyFile.isEmpty() && other.annualFile.isEmpty() && draft.historyFile.isEmpty()
        && draft.annualFile.isEmpty();
    return standsAlone && draft.table == other.table && draft.sheets == other.sheets && draft.fixed == other.fixed
        && draft.asOf == other.asOf && draft.bookYear == other.bookYear && draft.erasesEmpty == other.erasesEmpty;
}

DuplicateMatch namesake(qsizetype index, qint64 id, double likelihood)
{
    return {.id = -(index + 1),
        .other = id,
        .likelihood = likelihood,
        .reasons
        = {QCoreApplication::translate("Import", "The register has a cooperative of this name in the same regency.")},
        .against = {}};
}

void judgeAgainst(
    FoundRow &found, qsizetype index, const Cooperative &record, Tie tie, DraftRows &rows, const FoundRows &all)
{
    using Weight = CellFinding::Weight;
    RowVerdict &verdict = found.verdict;
    ReadRow read = rows.read(index);
    const Result<JoinedYears> years = rows.years(read, record.founding(), all.today);
    if (!years)
        read.say(-1, Weight::Refuses, years.error().message);
    Merged merged{record};
    if (found.isFollower)
        mergeYears(merged.record, years ? years->years : QList<YearlyFigures>());
    else
        merged = mergedInto(record, read, years ? years->years : QList<YearlyFigures>());

    found.tie = tie;
    found.known = record.facts;
    verdict.id = record.id;
    verdict.revision = record.revision;
    verdict.changes = changesOf(record, merged.record, all.draft.asOf);
    verdict.kind = verdict.changes.isEmpty() ? VerdictKind::Same : VerdictKind::Changes;
    if (verdict.kind == VerdictKind::Changes)
        addRuleFindings(read, merged.record, rows.readerOf(index), all.today);
    verdict.isDoubtful = read.isDoubtful();
    verdict.needsDay = merged.changesFacts && !merged.onlyFillsFacts && !all.draft.asOf.isValid();
    if (verdict.needsDay) {
        read.say(-1, Weight::Doubt,
            QCoreApplication::translate("Import",
                "Type, status or the like change, but it is not known from which day on. Say which day the list "
                "describes."));
        verdict.isDoubtful = true;
    }
    verdict.candidates.clear();
    if (tie == ByName && verdict.kind == VerdictKind::Changes) {
        verdict.kind = VerdictKind::Duplicate; // a name is no number: whether it is the same, a person says
        verdict.candidates = {namesake(index, record.id, 0.9)};
    }
    if (read.isRefused())
        verdict.kind = VerdictKind::Refused;
    verdict.findings = read.findings;
}

Result<void> keepLater(FoundRow &found, qsizetype index, DraftRows &rows, const FoundRows &all, Store &store,
    std::unique_ptr<CooperativeStore> &records)
{
    RowVerdict &verdict = found.verdict;
    const QDate asOf = all.draft.asOf;
    const auto isDated = [](const Change &change) { return change.validFrom.isValid(); };
    if (verdict.kind != VerdictKind::Changes || !asOf.isValid() || !std::ranges::any_of(verdict.changes, isDated))
        return {};
    if (!records) {
        auto opened = store.cooperatives();
        if (!opened)
            return opened.error();
        records = *std::move(opened);
    }
    const Result<Timeline> line = records->timeline(verdict.id);
    if (!line)
        return line.error();
    Cooperative known;
    known.facts = found.known;
    StandingFacts wanted = mergedInto(known, rows.read(index), {}).record.facts;
    for (const QString &told : keepLaterFacts(*line, asOf, wanted))
        verdict.findings.append({-1, CellFinding::Weight::Warning, told});
    verdict.changes.removeIf(isDated);
    verdict.changes.append(factChanges(known.facts, wanted, asOf));
    if (verdict.changes.isEmpty())
        verdict.kind = VerdictKind::Same;
    return {};
}

} // namespace lumbung

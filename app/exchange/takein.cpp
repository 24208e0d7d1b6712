// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/judging.h"
#include "app/exchange/listfile.h"
#include "app/exchange/mappingfile.h"

#include "app/base/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

Error movedOn()
{
    return {Error::Kind::Conflict,
        QCoreApplication::translate("Import",
            "The register was changed since the rows were judged. Nothing was written; look at the verdicts again.")};
}

/// The rows that go in, on their way into the register.
class Taking
{
public:
    Taking(const ImportDraft &draft, const Verdicts &verdicts, DraftRows rows, RegisterWriter &writer,
        CooperativeStore &records, const QDate &today)
        : m_draft(draft), m_verdicts(verdicts), m_rows(std::move(rows)), m_writer(writer), m_records(records),
          m_today(today)
    {
    }

    Result<Taken> run(Progress &progress);

private:
    Result<void> take(qsizetype index);
    Result<void> insert(qsizetype index);
    Result<void> change(qsizetype index);
    Result<void> addYears(Cooperative &record, qsizetype index);

    const ImportDraft &m_draft;
    const Verdicts &m_verdicts;
    DraftRows m_rows;
    RegisterWriter &m_writer;
    CooperativeStore &m_records;
    QDate m_today;
    QMultiMap<RowPlace, qsizetype> m_followers; ///< further rows about the cooperative of an earlier row
    Taken m_taken;
};

Result<Taken> Taking::run(Progress &progress)
{
    constexpr int rowsBetweenReports = 64;
    const Error stopped{Error::Kind::Cancelled, importCancelled()};
    if (m_rows.size() != m_verdicts.rows.size())
        return movedOn();
    const QString what = QCoreApplication::translate("Import", "Entering the rows");
    const auto isFollower = [this](const RowVerdict &verdict) {
        return verdict.earlier.line > 0 && verdict.kind == VerdictKind::Changes;
    };
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        if (const RowVerdict &verdict = m_verdicts.rows[index]; verdict.goesIn() && isFollower(verdict))
            m_followers.insert(verdict.earlier, index);
    }
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        if (progress.isCancelled())
            return stopped;
        if (index % rowsBetweenReports == 0)
            progress.report(index, m_rows.size(), what);
        const RowVerdict &verdict = m_verdicts.rows[index];
        const bool isHead = m_followers.contains(verdict.place);
        if (isFollower(verdict) || (!verdict.goesIn() && !(isHead && verdict.id > 0)))
            continue;
        if (const Result<void> taken = take(index); !taken)
            return taken.error();
    }
    progress.report(m_rows.size(), m_rows.size(), what);
    return progress.isCancelled() ? Result<Taken>(stopped) : Result<Taken>(m_taken);
}

Result<void> Taking::take(qsizetype index)
{
    return m_verdicts.rows[index].kind == VerdictKind::New ? insert(index) : change(index);
}

/// The figures of the other rows about the same cooperative.
Result<void> Taking::addYears(Cooperative &record, qsizetype index)
{
    QList<qsizetype> followers = m_followers.values(m_verdicts.rows[index].place);
    std::ranges::sort(followers);
    for (const qsizetype follower : followers) {
        const Result<JoinedYears> years = m_rows.years(m_rows.read(follower), record.founding(), m_today);
        if (!years)
            return years.error();
        mergeYears(record, years->years);
    }
    return {};
}

Result<void> Taking::insert(qsizetype index)
{
    Result<NewCooperative> made = m_rows.newCooperative(m_rows.read(index), m_today);
    if (!made)
        return made.error();
    Cooperative &record = made->record;
    if (const Result<void> added = addYears(record, index); !added)
        return added;
    const Result<bool> hasNik = record.nik.isEmpty() ? Result<bool>(false) : m_writer.hasNik(record.nik);
    if (!hasNik)
        return hasNik.error();
    if (*hasNik)
        return movedOn();
    const Result<bool> hasNumber
        = record.externalId.isEmpty() ? Result<bool>(false) : m_writer.hasExternalId(record.externalId);
    if (!hasNumber)
        return hasNumber.error();
    if (*hasNumber) {
        // Numbers of lists are their own: taken by another cooperative, it stays with that one.
        if (!m_verdicts.rows[index].isDecided)
            return movedOn();
        record.externalId.clear();
    }
    const Result<qint64> id = m_writer.insert(*made);
    if (!id)
        return id.error();
    m_taken.added.append(*id);
    return {};
}

Result<void> Taking::change(qsizetype index)
{
    const RowVerdict &verdict = m_verdicts.rows[index];
    const Result<Cooperative> known = m_writer.load(verdict.id);
    if (!known)
        return known.error().kind == Error::Kind::NotFound ? movedOn() : known.error();
    if (known->revision != verdict.revision)
        return movedOn();
    const ReadRow read = m_rows.read(index);
    const Result<JoinedYears> years = m_rows.years(read, known->founding(), m_today);
    if (!years)
        return years.error();
    Merged merged{*known};
    if (verdict.goesIn())
        merged = mergedInto(*known, read, years->years);
    if (const Result<void> added = addYears(merged.record, index); !added)
        return added;

    FactChange how;
    how.validFrom = m_draft.asOf;
    how.basis = m_draft.table->name;
    if (merged.changesFacts && !m_draft.asOf.isValid()) {
        if (!merged.onlyFillsFacts)
            return movedOn();
        how.isCorrection = true;
    } else if (merged.changesFacts) {
        const Result<Timeline> line = m_records.timeline(verdict.id);
        if (!line)
            return line.error();
        (void)keepLaterFacts(*line, m_draft.asOf, merged.record.facts);
    }
    if (changesOf(*known, merged.record, m_draft.asOf).isEmpty())
        return {};
    const Result<Saved> saved = m_writer.change(merged.record, how);
    if (!saved)
        return saved.error();
    m_taken.changed.append(verdict.id);
    return {};
}

/// One batch. When this answers, the writer's place is free again.
template <class Work>
Result<Taken> writeBatch(Store &store, const Author &author, const BatchInfo &batch, Work work)
{
    const Result<std::unique_ptr<RegisterWriter>> writer = store.beginWriting(author, batch);
    if (!writer)
        return writer.error();
    Result<Taken> taken = work(**writer);
    if (!taken)
        return taken;
    taken->action = (*writer)->action();
    const Result<void> committed = (*writer)->commit();
    return committed ? taken : Result<Taken>(committed.error());
}

void remember(Store &store, const ImportDraft &draft, const Author &author)
{
    QList<RememberedMapping> mappings;
    for (const SheetPlan &plan : draft.sheets) {
        const auto isKnown = [&plan](const RememberedMapping &mapping) { return mapping.shape == plan.shape; };
        if (plan.isTaken && plan.lastHeadingLine > 0 && !std::ranges::any_of(mappings, isKnown))
            mappings.append({draft.sender, plan.shape, mappingText(plan, draft.fixed)});
    }
    const auto memory = store.importMemory();
    // The rows are in; a mapping that could not be kept is found again by its headings.
    if (memory)
        (void)(*memory)->remember(mappings, author);
}

} // namespace

Result<Taken> takeIn(Store &store, const ImportDraft &draft, const Verdicts &verdicts, const QString &author,
    const Clock &clock, Progress &progress)
{
    if (std::ranges::none_of(verdicts.rows, &RowVerdict::goesIn))
        return Taken();
    Result<DraftRows> rows = DraftRows::open(draft, progress);
    if (!rows)
        return rows.error();
    const Author who{author, "import: "_L1 + draft.table->name};
    const BatchInfo batch{u"import"_s, draft.table->name, draft.table->sha256, draft.sender, {}};
    const auto records = store.cooperatives();
    if (!records)
        return records.error();
    Result<Taken> taken = writeBatch(store, who, batch, [&](RegisterWriter &writer) {
        return Taking(draft, verdicts, *std::move(rows), writer, **records, clock.today()).run(progress);
    });
    if (!taken)
        return taken;
    remember(store, draft, who);
    return taken;
}

} // namespace lumbung

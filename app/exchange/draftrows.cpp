// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classify/classifier.h"
#include "app/exchange/judging.h"
#include "app/rules/rulebook.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

Result<RowsById> openBesideList(const QString &path, ListKind kind, Progress &progress)
{
    if (progress.isCancelled())
        return Error{Error::Kind::Cancelled, importCancelled()};
    return RowsById::open(path, kind, progress);
}

void noteUnclaimedRows(const RowsById &rows, QStringList &notes)
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

DraftRows::DraftRows(const ImportDraft &draft) : m_draft(&draft)
{
    for (const SheetPlan &plan : draft.sheets) {
        m_readers.push_back(plan.isTaken ? std::make_unique<RowReader>(draft, plan, *m_regions, *m_parser) : nullptr);
    }
}

DraftRows DraftRows::ofWalked(const ImportDraft &draft, const QList<Row> &walked)
{
    DraftRows rows(draft);
    rows.m_rows = walked;
    return rows;
}

Result<DraftRows> DraftRows::open(const ImportDraft &draft, Progress &progress)
{
    DraftRows rows(draft);
    if (!draft.historyFile.isEmpty()) {
        Result<RowsById> history = openBesideList(draft.historyFile, ListKind::History, progress);
        if (!history)
            return history.error();
        rows.m_history.emplace(*std::move(history));
    }
    if (!draft.annualFile.isEmpty()) {
        Result<RowsById> annual = openBesideList(draft.annualFile, ListKind::Annual, progress);
        if (!annual)
            return annual.error();
        rows.m_annual.emplace(*std::move(annual));
    }
    for (int plan = 0; plan < draft.sheets.size(); ++plan) {
        if (!draft.sheets[plan].isTaken)
            continue;
        SheetWalk walk(draft.table->sheets[draft.sheets[plan].sheet], draft.sheets[plan]);
        while (!walk.isAtEnd())
            rows.m_rows.append({walk.next(), plan});
        if (progress.isCancelled())
            return Error{Error::Kind::Cancelled, importCancelled()};
    }
    return rows;
}

RowPlace DraftRows::placeOf(qsizetype index) const
{
    const SheetPlan &plan = m_draft->sheets[m_rows[index].plan];
    return {plan.sheet, m_draft->table->sheets[plan.sheet].rows[m_rows[index].walked.row].line};
}

Result<JoinedYears> DraftRows::years(const ReadRow &row, const QDate &founding, const QDate &today)
{
    QList<YearlyFigures> annual;
    if (m_annual) {
        Result<QList<YearlyFigures>> years = m_annual->years(row.record.externalId, *m_parser);
        if (!years)
            return years.error();
        annual = *std::move(years);
    }
    return yearsOf(row, m_draft->bookYear, annual, founding, today);
}

Result<NewCooperative> DraftRows::newCooperative(const ReadRow &row, const QDate &today)
{
    NewCooperative cooperative{row.record, {}};
    Cooperative &record = cooperative.record;
    if (givesAnswers(row))
        record.facts = classified(record.facts);
    if (m_history) {
        Result<Timeline> timeline = m_history->timeline(record, *m_parser);
        if (!timeline)
            return timeline.error();
        cooperative.timeline = *std::move(timeline);
    }
    if (!cooperative.timeline.isEmpty()) {
        const QDate begin = cooperative.timeline.segments().first().validFrom;
        record.foundedOn = begin == record.legalDate ? QDate() : begin;
        record.facts = cooperative.timeline.current();
    }
    Result<JoinedYears> joined = years(row, record.founding(), today);
    if (!joined)
        return joined.error();
    record.years = std::move(joined->years);
    return cooperative;
}

void DraftRows::claim(const ReadRow &row)
{
    if (m_history)
        m_history->rows().claim(row.record.externalId);
    if (m_annual)
        m_annual->rows().claim(row.record.externalId);
}

QStringList DraftRows::notesOnOtherFiles() const
{
    QStringList notes;
    if (m_history)
        noteUnclaimedRows(m_history->rows(), notes);
    if (m_annual)
        noteUnclaimedRows(m_annual->rows(), notes);
    return notes;
}

QStringList DraftRows::ignoredOfOtherFiles() const
{
    QStringList ignored;
    const auto add = [&ignored](const RowsById &rows) {
        for (const QString &heading : rows.file().mapping().ignored())
            ignored.append(rows.file().name() + ": "_L1 + heading);
    };
    if (m_history)
        add(m_history->rows());
    if (m_annual)
        add(m_annual->rows());
    return ignored;
}

void addRuleFindings(ReadRow &row, const Cooperative &record, const RowReader &reader, const QDate &today)
{
    const Findings findings = rulebook().check(record, RuleContext{today});
    for (const Finding &finding : findings.list) {
        if (finding.severity == Severity::Hint)
            continue;
        const bool isError = finding.severity == Severity::Error;
        const int column = finding.fields.isEmpty() ? -1 : reader.columnOf(finding.fields.first());
        const auto isSaid = [&finding](const CellFinding &said) { return said.message == finding.message; };
        if (!std::ranges::any_of(row.findings, isSaid))
            row.say(column, isError ? CellFinding::Weight::Refuses : CellFinding::Weight::Warning, finding.message);
    }
}

} // namespace lumbung

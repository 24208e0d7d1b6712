// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/domain/codelist.h"
#include "app/exchange/foundrows.h"
#include "app/exchange/listfile.h"
#include "app/storage/batchstore.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

/// Verdicts by what was found and what was decided.
class Deciding
{
public:
    using Weight = CellFinding::Weight;

    Deciding(Store &store, const ImportDraft &draft, const FoundRows &found, Progress &progress)
        : m_store(store), m_draft(draft), m_found(found), m_progress(progress)
    {
    }

    Result<Verdicts> run();

private:
    Result<void> tieToDecided();
    void findDuplicates();
    void offer(qsizetype index);
    void followDecisions();
    void finish();
    void addNotes();
    void countRemarkable();
    int columnOf(const RowPlace &place, const QString &field) const;
    void say(qsizetype index, int column, Weight weight, const QString &message);
    void doubt(qsizetype index, int column, const QString &message);
    RowDecision decisionOn(qsizetype index) const { return m_draft.decisions.value(row(index).verdict.place); }
    const FoundRow &row(qsizetype index) const
    {
        const auto tied = m_tied.constFind(index);
        return tied == m_tied.cend() ? m_found.rows[index] : *tied;
    }

    Store &m_store;
    const ImportDraft &m_draft;
    const FoundRows &m_found;
    Progress &m_progress;
    QHash<qsizetype, FoundRow> m_tied; ///< by decision
    Verdicts m_verdicts;
    QSet<int> m_guessedYears;
    int m_withoutYear = 0, m_withoutHistory = 0, m_differing = 0;
};

Result<Verdicts> Deciding::run()
{
    if (const Result<void> tied = tieToDecided(); !tied)
        return tied.error();
    const qsizetype count = m_found.rows.size();
    m_verdicts.rows.reserve(count);
    for (qsizetype index = 0; index < count; ++index)
        m_verdicts.rows.append(row(index).verdict);
    findDuplicates();
    followDecisions();
    finish();
    addNotes();
    const auto batches = m_store.batches();
    if (!batches)
        return batches.error();
    Result<QList<Batch>> before = (*batches)->ofFile(m_draft.table->sha256);
    if (!before)
        return before.error();
    m_verdicts.takenBefore = *std::move(before);
    m_progress.report(count, count, QCoreApplication::translate("Import", "Judging the rows"));
    return m_progress.isCancelled() ? Result<Verdicts>(Error{Error::Kind::Cancelled, importCancelled()})
                                    : Result<Verdicts>(std::move(m_verdicts));
}

/// Rows that somebody said are about one of the register.
Result<void> Deciding::tieToDecided()
{
    QHash<qint64, QList<qsizetype>> wanted;
    const auto placeOf = [](const FoundRow &found) { return found.verdict.place; };
    for (auto decision = m_draft.decisions.cbegin(); decision != m_draft.decisions.cend(); ++decision) {
        if (decision->kind != RowDecision::Kind::ChangeOf)
            continue;
        const auto place = std::ranges::lower_bound(m_found.rows, decision.key(), {}, placeOf);
        if (place != m_found.rows.cend() && placeOf(*place) == decision.key() && !place->isOut)
            wanted[decision->id].append(std::distance(m_found.rows.cbegin(), place));
    }
    if (wanted.isEmpty())
        return {};
    const auto lists = m_store.lists();
    if (!lists)
        return lists.error();
    Filter filter;
    filter.onlyIds = wanted.keys();
    DraftRows rows = DraftRows::ofWalked(m_found.draft, m_found.walked);
    std::unique_ptr<CooperativeStore> records;
    return (*lists)->visit(filter, true, m_progress, [&](const Cooperative &record) -> Result<void> {
        for (const qsizetype index : wanted.value(record.id)) {
            FoundRow &found = *m_tied.insert(index, m_found.rows[index]);
            judgeAgainst(found, index, record, ByDecision, rows, m_found);
            if (const auto kept = keepLater(found, index, rows, m_found, m_store, records); !kept)
                return kept;
        }
        return {};
    });
}

void Deciding::findDuplicates()
{
    for (qsizetype index = 0; index < m_found.rows.size(); ++index) {
        if (!m_found.rows[index].matches.isEmpty() && !m_tied.contains(index))
            offer(index);
    }
}

void Deciding::offer(qsizetype index)
{
    RowVerdict &verdict = m_verdicts.rows[index];
    for (const DuplicateMatch &match : m_found.rows[index].matches) {
        if (match.other >= 0) {
            verdict.kind = VerdictKind::Duplicate;
            verdict.candidates.append(match);
            continue;
        }
        const qsizetype other = -match.other - 1;
        if (m_tied.contains(other))
            continue; // it is about one of the register
        const FoundRow &earlier = m_found.rows[other];
        verdict.kind = VerdictKind::Duplicate;
        if (verdict.earlier.line > 0)
            continue;
        verdict.earlier = earlier.verdict.place;
        say(index, -1, Weight::Doubt,
            QCoreApplication::translate("Import", "Line %1, “%2”, may be the same cooperative. %3")
                .arg(QString::number(verdict.earlier.line), earlier.verdict.name, match.reasons.join(u' ')));
    }
}

void Deciding::followDecisions()
{
    for (qsizetype index = 0; index < m_verdicts.rows.size(); ++index) {
        RowVerdict &verdict = m_verdicts.rows[index];
        const RowDecision decision = decisionOn(index);
        const bool canGoIn = verdict.kind != VerdictKind::Refused && verdict.kind != VerdictKind::Skipped;
        switch (decision.kind) {
        case RowDecision::Kind::AsFound:
            verdict.isDecided = m_draft.takesDoubtful && verdict.kind != VerdictKind::Duplicate;
            break;
        case RowDecision::Kind::LeaveOut:
            verdict.isLeftOut = true;
            break;
        case RowDecision::Kind::TakeDoubtful:
            verdict.isDecided = verdict.kind != VerdictKind::Duplicate;
            break;
        case RowDecision::Kind::ChangeOf:
            verdict.isDecided = verdict.id == decision.id;
            break;
        case RowDecision::Kind::New:
            if (!canGoIn)
                break;
            verdict.isDecided = true;
            verdict.kind = VerdictKind::New;
            verdict.id = 0;
            verdict.changes.clear();
            verdict.needsDay = false;
            break;
        }
        // No two cooperatives have one NIK.
        const bool isTaken = row(index).nikOwner != 0 || row(index).tie == ByNik;
        if (verdict.kind == VerdictKind::New && verdict.isDecided && isTaken) {
            verdict.kind = VerdictKind::Refused;
            say(index, columnOf(verdict.place, u"nik"_s), Weight::Refuses,
                QCoreApplication::translate("Import", "Another cooperative has the NIK %1; two cannot have it.")
                    .arg(row(index).nik));
        }
    }
}

/// What depends on other rows of the file.
void Deciding::finish()
{
    QHash<qint64, qsizetype> rowOfRecord;
    for (qsizetype index = 0; index < m_verdicts.rows.size(); ++index) {
        RowVerdict &verdict = m_verdicts.rows[index];
        const bool isAbout = verdict.kind == VerdictKind::Changes || verdict.kind == VerdictKind::Same;
        if (row(index).isFollower) {
            const RowVerdict &head
                = *std::ranges::lower_bound(m_verdicts.rows, verdict.earlier, {}, &RowVerdict::place);
            const bool isThere
                = head.goesIn() || head.kind == VerdictKind::Same || (head.kind == VerdictKind::Changes && head.id > 0);
            if (isAbout && verdict.id == 0 && !isThere) {
                doubt(index, -1,
                    QCoreApplication::translate(
                        "Import", "Line %1, about the same cooperative, does not go in; so this one cannot.")
                        .arg(verdict.earlier.line));
                verdict.isDecided = false;
            }
            continue;
        }
        if (!isAbout || verdict.id == 0)
            continue;
        const auto first = rowOfRecord.constFind(verdict.id);
        if (first == rowOfRecord.cend()) {
            rowOfRecord.insert(verdict.id, index);
            continue;
        }
        verdict.earlier = m_verdicts.rows[*first].place;
        verdict.kind = VerdictKind::Duplicate;
        doubt(index, -1,
            QCoreApplication::translate("Import", "Line %1 is about the same cooperative of the register.")
                .arg(verdict.earlier.line));
    }
}

void Deciding::addNotes()
{
    QStringList &notes = m_verdicts.notes;
    countRemarkable();
    for (const SheetPlan &plan : m_draft.sheets) {
        if (!plan.isTaken)
            continue;
        for (const ColumnMatch &match : plan.columns) {
            if (match.dateOrder == DateOrder::Mixed) {
                notes.append(QCoreApplication::translate("Import",
                    "In the column “%1” days and months stand in both orders. Days that could be either were not "
                    "taken.")
                                 .arg(match.heading));
            } else if (match.dateOrder == DateOrder::MonthFirst) {
                notes.append(QCoreApplication::translate("Import", "In the column “%1” the month comes before the day.")
                                 .arg(match.heading));
            } else if (!match.isDateOrderSure && !match.field.isEmpty()) {
                notes.append(QCoreApplication::translate("Import",
                    "Every day in the column “%1” could also be read with the month first. Day first was taken.")
                                 .arg(match.heading));
            }
            if (match.unit > 1 && !match.field.isEmpty())
                notes.append(QCoreApplication::translate("Import", "The column “%1” was read in units of %2.")
                                 .arg(match.heading, text::money(match.unit)));
            if (match.field == "externalId"_L1 && match.origin == MatchOrigin::Values) {
                notes.append(QCoreApplication::translate("Import",
                    "No number in the column “%1” has the 13 digits of a NIK. They were taken as numbers of another "
                    "register.")
                                 .arg(match.heading));
            }
        }
        if (const QString said = plan.said.value(u"regency"_s); !said.isEmpty() && !plan.of(u"regency"_s)
            && !plan.of(u"regencyName"_s) && !m_draft.fixed.contains(u"regency"_s)) {
            notes.append(
                QCoreApplication::translate("Import", "The rows were taken to be of %1, as titles or names say.")
                    .arg(codeList(u"regency"_s).title(said)));
        }
    }
    if (m_withoutYear > 0) {
        QStringList years;
        for (const int year : std::as_const(m_guessedYears))
            years.append(QString::number(year));
        years.sort();
        notes.append(QCoreApplication::translate(
            "Import", "%n row(s) name no book year for their figures. They were taken for %1.", nullptr, m_withoutYear)
                         .arg(years.join(", "_L1)));
    }
    if (m_withoutHistory > 0) {
        notes.append(QCoreApplication::translate("Import",
            "%n cooperative(s) have no rows in the history. They are taken to have been so since their legal date.",
            nullptr, m_withoutHistory));
    }
    if (m_differing > 0) {
        notes.append(QCoreApplication::translate("Import",
            "%n row(s) give other figures than the yearly file for the same year. The yearly file was followed.",
            nullptr, m_differing));
    }
    notes.append(m_found.notes);
    m_verdicts.ignoredColumns = m_found.ignoredColumns;
    notes.removeDuplicates();
}

void Deciding::countRemarkable()
{
    for (qsizetype index = 0; index < m_found.rows.size(); ++index) {
        const FoundRow &found = m_found.rows[index];
        if (m_tied.contains(index))
            continue;
        m_withoutHistory += found.lacksHistory ? 1 : 0;
        m_differing += found.differs ? 1 : 0;
        m_withoutYear += found.lacksYear ? 1 : 0;
        if (found.lacksYear)
            m_guessedYears.insert(found.guessedYear);
    }
}

int Deciding::columnOf(const RowPlace &place, const QString &field) const
{
    const auto plan = std::ranges::find(m_draft.sheets, place.sheet, &SheetPlan::sheet);
    const ColumnMatch *match = plan == m_draft.sheets.cend() ? nullptr : plan->of(field);
    return match ? match->column : -1;
}

void Deciding::say(qsizetype index, int column, Weight weight, const QString &message)
{
    m_verdicts.rows[index].findings.append({column, weight, message});
}

void Deciding::doubt(qsizetype index, int column, const QString &message)
{
    say(index, column, Weight::Doubt, message);
    m_verdicts.rows[index].isDoubtful = true;
}

} // namespace

Result<Verdicts> decided(
    Store &store, const ImportDraft &draft, const std::shared_ptr<const FoundRows> &found, Progress &progress)
{
    Result<Verdicts> verdicts = Deciding(store, draft, *found, progress).run();
    if (verdicts)
        verdicts->found = found;
    return verdicts;
}

} // namespace lumbung

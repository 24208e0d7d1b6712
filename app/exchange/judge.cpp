// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/exchange/listfile.h"
#include "app/exchange/nearness.h"
#include "app/exchange/rowjudge.h"
#include "app/storage/batchstore.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

constexpr int rowsBetweenReports = 256;

} // namespace

Result<Verdicts> Judging::run()
{
    const Error stopped{Error::Kind::Cancelled, importCancelled()};
    for (const auto step : {&Judging::readAll, &Judging::visitRegister, &Judging::keepLater, &Judging::judgeRest}) {
        if (const Result<void> done = (this->*step)(); !done)
            return done.error();
        if (m_progress.isCancelled())
            return stopped;
    }
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
    m_progress.report(m_rows.size(), m_rows.size(), QCoreApplication::translate("Import", "Judging the rows"));
    return m_progress.isCancelled() ? Result<Verdicts>(stopped) : Result<Verdicts>(m_verdicts);
}

bool Judging::wasStopped(qsizetype done, const QString &what)
{
    if (done % rowsBetweenReports == 0)
        m_progress.report(done, m_rows.size(), what);
    return m_progress.isCancelled();
}

Result<void> Judging::readAll()
{
    const QString what = QCoreApplication::translate("Import", "Reading the rows");
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        if (wasStopped(index, what))
            return Error{Error::Kind::Cancelled, importCancelled()};
        RowVerdict verdict;
        verdict.place = m_rows.placeOf(index);
        verdict.row = m_rows.row(index).walked.row;
        m_verdicts.rows.append(verdict);
        m_entries.append(Entry());
        if (const QString &skipped = m_rows.row(index).walked.skipped; !skipped.isEmpty())
            say(index, -1, Weight::Hint, skipped);
        else
            take(index, m_rows.read(index));
    }
    refuseOverlong();
    return {};
}

/// A separator inside a text without quotes has moved the cells behind it: then nothing of the row can be trusted.
void Judging::refuseOverlong()
{
    if (m_draft.table->format != "csv"_L1)
        return;
    for (int plan = 0; plan < m_draft.sheets.size(); ++plan) {
        const SheetPlan &sheet = m_draft.sheets[plan];
        const auto last = std::find_if(sheet.columns.crbegin(), sheet.columns.crend(),
            [](const ColumnMatch &match) { return !match.heading.isEmpty(); });
        if (last == sheet.columns.crend())
            continue;
        QList<qsizetype> overlong;
        qsizetype rows = 0;
        for (qsizetype index = 0; index < m_rows.size(); ++index) {
            const WalkedRow &walked = m_rows.row(index).walked;
            if (m_rows.row(index).plan != plan || !walked.skipped.isEmpty())
                continue;
            ++rows;
            if (walked.cells.size() > last->column + 1)
                overlong.append(index);
        }
        if (overlong.size() * 2 > rows && rows > 1)
            continue; // a column of its own, only without a heading
        for (const qsizetype index : std::as_const(overlong)) {
            m_verdicts.rows[index].kind = VerdictKind::Refused;
            m_verdicts.rows[index].name.clear(); // what looks like the name may be a person's
            say(index, -1, Weight::Refuses,
                QCoreApplication::translate("Import",
                    "The row has %1 cells, more than the %2 headings. Look for a delimiter inside a text and put that "
                    "text in "
                    "quotes.")
                    .arg(QString::number(m_rows.row(index).walked.cells.size()), QString::number(last->column + 1)));
        }
    }
}

void Judging::take(qsizetype index, const ReadRow &read)
{
    m_rows.claim(read);
    RowVerdict &verdict = m_verdicts.rows[index];
    verdict.findings = read.findings;
    verdict.name = m_rows.readerOf(index).name(m_rows.row(index).walked);
    verdict.isDoubtful = read.isDoubtful();
    verdict.kind = read.isRefused() ? VerdictKind::Refused : VerdictKind::New;
    if (read.isRefused())
        return;
    Entry &entry = m_entries[index];
    const QString legal = legalKeyOf(read.record.legalNumber);
    entry.nik = read.record.nik;
    entry.externalId = read.record.externalId;
    entry.legal = legal.isEmpty() ? QString() : QString(read.record.facts.regency + u' ' + legal);
    entry.name = read.record.name;
    for (const YearlyFigures &figures : read.figures)
        entry.bookYear = std::max(entry.bookYear, figures.bookYear);
    // A doubtful NIK is one all the same: only rows that never had a number are known by their names.
    if (entry.nik.isEmpty() && entry.externalId.isEmpty() && read.record.legalNumber.isEmpty())
        entry.nameKey = read.record.facts.regency + u' ' + text::folded(entry.name);
    findTwin(index);
    if (!entry.nameKey.isEmpty())
        m_byName[entry.nameKey].append(index);
    if (!entry.nik.isEmpty())
        m_byNik[entry.nik].append(index);
    if (!entry.externalId.isEmpty())
        m_byExternalId[entry.externalId].append(index);
    if (!entry.legal.isEmpty())
        m_byLegal[entry.legal].append(index);
    if (const RowDecision decision = decisionOn(index); decision.kind == RowDecision::Kind::ChangeOf)
        m_byDecision[decision.id].append(index);
}

/// An earlier row about the same cooperative: of another book year it belongs to this one, else one of them is too
/// many.
void Judging::findTwin(qsizetype index)
{
    Entry &entry = m_entries[index];
    const auto earlierOf = [this, &entry](const QList<qsizetype> &rows, bool asksNames) {
        const auto found = std::ranges::find_if(rows, [&](qsizetype row) {
            return !m_entries[row].isFollower
                && (!asksNames || namesAlike(m_entries[row].name, entry.name) >= alikeEnough);
        });
        return found == rows.cend() ? qsizetype(-1) : *found;
    };
    RowVerdict &verdict = m_verdicts.rows[index];
    const auto tell = [&](qsizetype twin, const QString &field, const QString &sentence, const QString &number) {
        verdict.earlier = m_verdicts.rows[twin].place;
        if (entry.bookYear > 0 && m_entries[twin].bookYear > 0 && entry.bookYear != m_entries[twin].bookYear) {
            entry.isFollower = true;
            return;
        }
        const QString line = QString::number(verdict.earlier.line);
        verdict.kind = VerdictKind::Duplicate;
        say(index, m_rows.readerOf(index).columnOf(field), Weight::Doubt, sentence.arg(number, line));
        verdict.isDoubtful = true;
    };
    if (const qsizetype twin = earlierOf(m_byNik.value(entry.nik), false); !entry.nik.isEmpty() && twin >= 0) {
        tell(twin, u"nik"_s, QCoreApplication::translate("Import", "The NIK %1 is already on line %2."), entry.nik);
        entry.nikOwner = -1;
    } else if (const qsizetype same = earlierOf(m_byExternalId.value(entry.externalId), false);
               !entry.externalId.isEmpty() && same >= 0) {
        tell(same, u"externalId"_s, QCoreApplication::translate("Import", "The number %1 is already on line %2."),
            entry.externalId);
    } else if (const qsizetype like = earlierOf(m_byLegal.value(entry.legal), true);
               !entry.legal.isEmpty() && like >= 0) {
        tell(like, u"legalNumber"_s,
            QCoreApplication::translate(
                "Import", "A cooperative of much the same name and the legal number %1 is already on line %2."),
            m_rows.read(index).record.legalNumber);
    } else if (const qsizetype named = earlierOf(m_byName.value(entry.nameKey), false);
               !entry.nameKey.isEmpty() && named >= 0) {
        tell(named, u"name"_s, QCoreApplication::translate("Import", "“%1” of the same regency is already on line %2."),
            entry.name);
    }
}

Result<void> Judging::judgeRest()
{
    const QString what = QCoreApplication::translate("Import", "Judging the rows");
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        if (isOpen(index) && !m_entries[index].isFollower)
            m_duplicates.add(subjectOf(m_rows.read(index).record, -(index + 1)));
    }
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        if (wasStopped(index, what))
            return Error{Error::Kind::Cancelled, importCancelled()};
        if (isOpen(index) || (m_verdicts.rows[index].kind == VerdictKind::Duplicate && m_entries[index].tie == Untied))
            judgeNew(index);
    }
    return {};
}

void Judging::judgeNew(qsizetype index)
{
    Entry &entry = m_entries[index];
    RowVerdict &verdict = m_verdicts.rows[index];
    ReadRow read = m_rows.read(index);
    Result<NewCooperative> made = m_rows.newCooperative(read, m_today);
    if (!made) {
        verdict.kind = VerdictKind::Refused;
        say(index, -1, Weight::Refuses, made.error().message);
        return;
    }
    if (entry.isFollower) {
        verdict.kind = VerdictKind::Changes;
        Cooperative figures;
        figures.years = made->record.years;
        verdict.changes = changesBetween({}, figures);
        return;
    }
    if (m_rows.hasHistory() && made->timeline.isEmpty())
        ++m_withoutHistory;
    read.findings = verdict.findings;
    addRuleFindings(read, made->record, m_rows.readerOf(index), m_today);
    verdict.findings = read.findings;
    if (read.isRefused()) {
        verdict.kind = VerdictKind::Refused;
        return;
    }
    for (const YearlyFigures &figures : read.figures) {
        if (figures.bookYear == 0 && m_draft.bookYear == 0 && !figures.annualMeeting.isValid() && hasFigures(figures)) {
            ++m_withoutYear;
            m_guessedYears.insert(made->record.years.isEmpty() ? 0 : made->record.years.last().bookYear);
        }
    }
    const Result<JoinedYears> joined = m_rows.years(read, made->record.founding(), m_today);
    m_differing += joined && joined->differs ? 1 : 0;
    entry.doubts.removeAll(u"-"_s);
    for (const QString &sentence : std::as_const(entry.doubts))
        doubt(index, entry.nikOwner > 0 ? m_rows.readerOf(index).columnOf(u"nik"_s) : -1, sentence);
    if (verdict.kind == VerdictKind::New)
        findDuplicates(index);
}

void Judging::findDuplicates(qsizetype index)
{
    RowVerdict &verdict = m_verdicts.rows[index];
    QList<DuplicateMatch> matches = m_duplicates.matchesOf(subjectOf(m_rows.read(index).record, -(index + 1)));
    matches.removeIf([index](const DuplicateMatch &match) { return match.other < 0 && -match.other - 1 >= index; });
    if (matches.isEmpty())
        return;
    verdict.kind = VerdictKind::Duplicate;
    for (const DuplicateMatch &match : std::as_const(matches)) {
        if (match.other >= 0) {
            verdict.candidates.append(match);
            continue;
        }
        const RowVerdict &earlier = m_verdicts.rows[-match.other - 1];
        if (verdict.earlier.line > 0)
            continue;
        verdict.earlier = earlier.place;
        say(index, -1, Weight::Doubt,
            QCoreApplication::translate("Import", "Line %1, “%2”, may be the same cooperative. %3")
                .arg(QString::number(earlier.place.line), earlier.name, match.reasons.join(u' ')));
    }
}

Result<Verdicts> judge(Store &store, const ImportDraft &draft, const Clock &clock, Progress &progress)
{
    if (const QString problem = problemOf(draft); !problem.isEmpty())
        return Error{Error::Kind::Invalid, problem};
    Result<DraftRows> rows = DraftRows::open(draft, progress);
    if (!rows)
        return rows.error();
    return Judging(store, draft, clock.today(), *std::move(rows), progress).run();
}

} // namespace lumbung

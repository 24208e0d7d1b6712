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

Result<std::shared_ptr<const FoundRows>> Judging::run()
{
    const auto batches = m_store.batches();
    if (!batches)
        return batches.error();
    const Result<qint64> lastAction = (*batches)->lastAction(); // before the register is read: a later one is noticed
    if (!lastAction)
        return lastAction.error();
    m_found.lastAction = *lastAction;
    m_found.draft = m_draft;
    m_found.draft.decisions.clear();
    m_found.today = m_today;
    for (const auto step :
        {&Judging::readAll, &Judging::visitRegister, &Judging::keepWhatIsLater, &Judging::judgeRest}) {
        if (const Result<void> done = (this->*step)(); !done)
            return done.error();
        if (m_progress.isCancelled())
            return Error{Error::Kind::Cancelled, importCancelled()};
    }
    m_found.walked = m_rows.walked();
    m_found.notes = m_rows.notesOnOtherFiles();
    m_found.ignoredColumns = m_rows.ignoredOfOtherFiles();
    return std::make_shared<const FoundRows>(std::move(m_found));
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
        FoundRow found;
        found.verdict.place = m_rows.placeOf(index);
        found.verdict.row = m_rows.row(index).walked.row;
        found.isOut = true;
        m_found.rows.append(found);
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
            FoundRow &found = m_found.rows[index];
            found.isOut = true;
            found.verdict.kind = VerdictKind::Refused;
            found.verdict.name.clear(); // what looks like the name may be a person's
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
    FoundRow &found = m_found.rows[index];
    RowVerdict &verdict = found.verdict;
    verdict.findings = read.findings;
    verdict.name = m_rows.readerOf(index).name(m_rows.row(index).walked);
    verdict.isDoubtful = read.isDoubtful();
    verdict.kind = read.isRefused() ? VerdictKind::Refused : VerdictKind::New;
    if (read.isRefused())
        return;
    found.isOut = false;
    found.nik = read.record.nik;
    Entry &entry = m_entries[index];
    const QString legal = legalKeyOf(read.record.legalNumber);
    entry.externalId = read.record.externalId;
    entry.legal = legal.isEmpty() ? QString() : QString(read.record.facts.regency + u' ' + legal);
    entry.name = read.record.name;
    entry.district = read.record.district;
    for (const YearlyFigures &figures : read.figures)
        entry.bookYear = std::max(entry.bookYear, figures.bookYear);
    // A doubtful NIK is one all the same: only rows that never had a number are known by their names.
    if (found.nik.isEmpty() && entry.externalId.isEmpty() && read.record.legalNumber.isEmpty())
        entry.nameKey = read.record.facts.regency + u' ' + text::folded(entry.name);
    findTwin(index);
    if (verdict.kind == VerdictKind::New && !found.isFollower)
        m_subjects.insert(index, subjectOf(read.record, -(index + 1)));
    if (!entry.nameKey.isEmpty()) {
        m_byName[entry.nameKey].append(index);
        if (const QString key = keyOfName(entry.name); !key.isEmpty())
            m_byNameKey[read.record.facts.regency + u' ' + key].append(index);
    }
    if (!found.nik.isEmpty())
        m_byNik[found.nik].append(index);
    if (!entry.externalId.isEmpty())
        m_byExternalId[entry.externalId].append(index);
    if (!entry.legal.isEmpty())
        m_byLegal[entry.legal].append(index);
}

/// An earlier row about the same cooperative: of another book year it belongs to this one, else one of them is too
/// many.
void Judging::findTwin(qsizetype index)
{
    FoundRow &found = m_found.rows[index];
    const Entry &entry = m_entries[index];
    const auto earlierOf = [this, &entry](const QList<qsizetype> &rows, bool asksNames) {
        const auto first = std::ranges::find_if(rows, [&](qsizetype row) {
            return !m_found.rows[row].isFollower
                && (!asksNames || namesAlike(m_entries[row].name, entry.name) >= alikeEnough);
        });
        return first == rows.cend() ? qsizetype(-1) : *first;
    };
    RowVerdict &verdict = found.verdict;
    const auto tell = [&](qsizetype twin, const QString &field, const QString &sentence, const QString &number) {
        verdict.earlier = m_found.rows[twin].verdict.place;
        if (entry.bookYear > 0 && m_entries[twin].bookYear > 0 && entry.bookYear != m_entries[twin].bookYear) {
            found.isFollower = true;
            return;
        }
        const QString line = QString::number(verdict.earlier.line);
        verdict.kind = VerdictKind::Duplicate;
        say(index, m_rows.readerOf(index).columnOf(field), Weight::Doubt, sentence.arg(number, line));
        verdict.isDoubtful = true;
    };
    if (const qsizetype twin = earlierOf(m_byNik.value(found.nik), false); !found.nik.isEmpty() && twin >= 0) {
        tell(twin, u"nik"_s, QCoreApplication::translate("Import", "The NIK %1 is already on line %2."), found.nik);
        found.nikOwner = -1;
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
    if (const Result<void> done = findDuplicates(); !done)
        return done;
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        if (wasStopped(index, what))
            return Error{Error::Kind::Cancelled, importCancelled()};
        const FoundRow &found = m_found.rows[index];
        if (isOpen(index) || (found.verdict.kind == VerdictKind::Duplicate && found.tie == Untied))
            judgeNew(index);
        if (!isOpen(index))
            m_found.rows[index].matches.clear(); // refused meanwhile
    }
    return {};
}

void Judging::judgeNew(qsizetype index)
{
    FoundRow &found = m_found.rows[index];
    RowVerdict &verdict = found.verdict;
    ReadRow read = m_rows.read(index);
    Result<NewCooperative> made = m_rows.newCooperative(read, m_today);
    if (!made) {
        verdict.kind = VerdictKind::Refused;
        say(index, -1, Weight::Refuses, made.error().message);
        return;
    }
    if (found.isFollower) {
        verdict.kind = VerdictKind::Changes;
        Cooperative figures;
        figures.years = made->record.years;
        verdict.changes = changesBetween({}, figures);
        return;
    }
    found.lacksHistory = m_rows.hasHistory() && made->timeline.isEmpty();
    read.findings = verdict.findings;
    addRuleFindings(read, made->record, m_rows.readerOf(index), m_today);
    verdict.findings = read.findings;
    if (read.isRefused()) {
        verdict.kind = VerdictKind::Refused;
        return;
    }
    for (const YearlyFigures &figures : read.figures) {
        if (figures.bookYear == 0 && m_draft.bookYear == 0 && !figures.annualMeeting.isValid() && hasFigures(figures)) {
            found.lacksYear = true;
            found.guessedYear = made->record.years.isEmpty() ? 0 : made->record.years.last().bookYear;
        }
    }
    const Result<JoinedYears> joined = m_rows.years(read, made->record.founding(), m_today);
    found.differs = joined && joined->differs;
    Entry &entry = m_entries[index];
    entry.doubts.removeAll(u"-"_s);
    for (const QString &sentence : std::as_const(entry.doubts))
        doubt(index, found.nikOwner > 0 ? m_rows.readerOf(index).columnOf(u"nik"_s) : -1, sentence);
}

/// Rows against the register and the rows before them.
Result<void> Judging::findDuplicates()
{
    const qsizetype known = m_duplicates.size();
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        if (isOpen(index) && !m_found.rows[index].isFollower)
            m_duplicates.add(m_subjects.take(index));
    }
    m_subjects.clear();
    Result<QList<DuplicateMatch>> matches = m_duplicates.allMatches(m_progress, known);
    if (!matches)
        return matches.error().kind == Error::Kind::Cancelled ? Error{Error::Kind::Cancelled, importCancelled()}
                                                              : matches.error();
    for (DuplicateMatch &match : *matches) {
        const qsizetype index = -match.other - 1;
        std::swap(match.id, match.other);
        m_found.rows[index].matches.append(std::move(match));
    }
    m_duplicates = DuplicateIndex();
    addNamesakes();
    return {};
}

/// What a short name of frequent words tells is too little for the index; of a row without any number it is all there
/// is, so a person is asked.
void Judging::addNamesakes()
{
    for (auto row = m_namesakes.cbegin(); row != m_namesakes.cend(); ++row) {
        FoundRow &found = m_found.rows[row.key()];
        if (!isOpen(row.key()) || found.isFollower)
            continue;
        for (const qint64 id : row.value()) {
            if (std::ranges::find(found.matches, id, &DuplicateMatch::other) == found.matches.cend())
                found.matches.append(namesake(row.key(), id, DuplicateIndex::usualThreshold));
        }
    }
    m_namesakes.clear();
}

void Judging::say(qsizetype index, int column, Weight weight, const QString &message)
{
    m_found.rows[index].verdict.findings.append({column, weight, message});
}

void Judging::doubt(qsizetype index, int column, const QString &message)
{
    say(index, column, Weight::Doubt, message);
    m_found.rows[index].verdict.isDoubtful = true;
}

Result<Verdicts> judge(Store &store, const ImportDraft &draft, const Clock &clock, Progress &progress)
{
    if (const QString problem = problemOf(draft); !problem.isEmpty())
        return Error{Error::Kind::Invalid, problem};
    Result<DraftRows> rows = DraftRows::open(draft, progress);
    if (!rows)
        return rows.error();
    const auto found = Judging(store, draft, clock.today(), *std::move(rows), progress).run();
    return found ? decided(store, draft, *found, progress) : found.error();
}

Result<Verdicts> judgeAgain(
    Store &store, const ImportDraft &draft, const Verdicts &before, const Clock &clock, Progress &progress)
{
    if (!before.found || before.found->today != clock.today() || !before.found->isAbout(draft))
        return judge(store, draft, clock, progress);
    const auto batches = store.batches();
    if (!batches)
        return batches.error();
    const Result<qint64> lastAction = (*batches)->lastAction();
    if (!lastAction)
        return lastAction.error();
    return *lastAction == before.found->lastAction ? decided(store, draft, before.found, progress)
                                                   : judge(store, draft, clock, progress);
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/exchange/listfile.h"
#include "app/exchange/nearness.h"
#include "app/exchange/rowjudge.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

Result<void> Judging::visitRegister()
{
    const auto lists = m_store.lists();
    if (!lists)
        return lists.error();
    return (*lists)->visit({}, true, m_progress, [this](const Cooperative &record) -> Result<void> {
        compare(record);
        return {};
    });
}

void Judging::compare(const Cooperative &record)
{
    const auto attempt = [this, &record](const QList<qsizetype> &rows, Tie tie) {
        for (const qsizetype index : rows) {
            Entry &entry = m_entries[index];
            if (entry.tie >= tie || (m_verdicts.rows[index].kind == VerdictKind::Duplicate && tie != ByDecision))
                continue;
            if (const QString problem = tieProblem(entry, record, tie); !problem.isEmpty()) {
                entry.doubts.append(problem);
                if (tie == ByNik)
                    entry.nikOwner = record.id;
            } else {
                judgeAgainst(index, record, tie);
            }
        }
    };
    if (!record.nik.isEmpty())
        attempt(m_byNik.value(record.nik), ByNik);
    if (!record.externalId.isEmpty())
        attempt(m_byExternalId.value(record.externalId), ByExternalId);
    if (const QString legal = legalKeyOf(record.legalNumber); !legal.isEmpty())
        attempt(m_byLegal.value(record.facts.regency + u' ' + legal), ByLegalNumber);
    if (!m_byName.isEmpty())
        attempt(m_byName.value(record.facts.regency + u' ' + text::folded(record.name)), ByName);
    attempt(m_byDecision.value(record.id), ByDecision);
    m_duplicates.add(subjectOf(record, record.id));
}

/// A sentence when the numbers say one thing and the names another.
QString Judging::tieProblem(const Entry &entry, const Cooperative &record, Tie tie) const
{
    const double alike = namesAlike(entry.name, record.name);
    const bool isLegalSame = !entry.legal.isEmpty() && entry.legal.endsWith(u' ' + legalKeyOf(record.legalNumber));
    const bool areNiksTwo = !entry.nik.isEmpty() && !record.nik.isEmpty() && entry.nik != record.nik;
    switch (tie) {
    case ByNik:
        if (alike > 0 || isLegalSame)
            return {};
        return QCoreApplication::translate("Import", "The NIK %1 is in the register that of “%2”.")
            .arg(entry.nik, record.name);
    case ByExternalId:
        if ((alike >= alikeEnough || isLegalSame) && !areNiksTwo)
            return {};
        return QCoreApplication::translate("Import", "The number %1 is in the register that of “%2”.")
            .arg(entry.externalId, record.name);
    case ByLegalNumber:
        if (alike < alikeEnough)
            return u"-"_s; // a shared legal number alone proves nothing
        if (!areNiksTwo)
            return {};
        return QCoreApplication::translate(
            "Import", "“%1” in the register has the same legal number, but another NIK: %2.")
            .arg(record.name, record.nik);
    default:
        return {};
    }
}

void Judging::judgeAgainst(qsizetype index, const Cooperative &record, Tie tie)
{
    Entry &entry = m_entries[index];
    RowVerdict &verdict = m_verdicts.rows[index];
    ReadRow read = m_rows.read(index);
    const Result<JoinedYears> years = m_rows.years(read, record.founding(), m_today);
    if (!years)
        read.say(-1, Weight::Refuses, years.error().message);
    Merged merged{record};
    if (entry.isFollower)
        mergeYears(merged.record, years ? years->years : QList<YearlyFigures>());
    else
        merged = mergedInto(record, read, years ? years->years : QList<YearlyFigures>());

    entry.tie = tie;
    entry.known = record.facts;
    verdict.id = record.id;
    verdict.revision = record.revision;
    verdict.changes = changesOf(record, merged.record, m_draft.asOf);
    verdict.kind = verdict.changes.isEmpty() ? VerdictKind::Same : VerdictKind::Changes;
    if (verdict.kind == VerdictKind::Changes)
        addRuleFindings(read, merged.record, m_rows.readerOf(index), m_today);
    verdict.isDoubtful = read.isDoubtful();
    verdict.needsDay = merged.changesFacts && !merged.onlyFillsFacts && !m_draft.asOf.isValid();
    if (verdict.needsDay) {
        read.say(-1, Weight::Doubt,
            QCoreApplication::translate("Import",
                "Type, status or the like change, but it is not known from which day on. Say which day the list "
                "describes."));
        verdict.isDoubtful = true;
    }
    if (tie == ByName && verdict.kind == VerdictKind::Changes) {
        verdict.kind = VerdictKind::Duplicate; // a name is no number: whether it is the same, a person says
        verdict.candidates = {{.id = -(index + 1),
            .other = record.id,
            .likelihood = 0.9,
            .reasons = {QCoreApplication::translate(
                "Import", "The register has a cooperative of this name in the same regency.")},
            .against = {}}};
    }
    if (read.isRefused())
        verdict.kind = VerdictKind::Refused;
    verdict.findings = read.findings;
}

/// Changes of dated facts by a list that is older than what the register knows.
Result<void> Judging::keepLater()
{
    std::unique_ptr<CooperativeStore> records;
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        RowVerdict &verdict = m_verdicts.rows[index];
        const auto isDated = [](const Change &change) { return change.validFrom.isValid(); };
        if (verdict.kind != VerdictKind::Changes || !m_draft.asOf.isValid()
            || !std::ranges::any_of(verdict.changes, isDated))
            continue;
        if (m_progress.isCancelled())
            return Error{Error::Kind::Cancelled, importCancelled()};
        if (!records) {
            auto opened = m_store.cooperatives();
            if (!opened)
                return opened.error();
            records = *std::move(opened);
        }
        const Result<Timeline> line = records->timeline(verdict.id);
        if (!line)
            return line.error();
        Cooperative known;
        known.facts = m_entries[index].known;
        StandingFacts wanted = mergedInto(known, m_rows.read(index), {}).record.facts;
        for (const QString &told : keepLaterFacts(*line, m_draft.asOf, wanted))
            say(index, -1, Weight::Warning, told);
        verdict.changes.removeIf(isDated);
        verdict.changes.append(factChanges(known.facts, wanted, m_draft.asOf));
        if (verdict.changes.isEmpty())
            verdict.kind = VerdictKind::Same;
    }
    return {};
}

DuplicateSubject Judging::subjectOf(const Cooperative &record, qint64 id) const
{
    return {.id = id,
        .name = record.name,
        .legalNumber = record.legalNumber,
        .nik = record.nik,
        .regency = record.facts.regency,
        .district = record.district.isEmpty() ? record.districtText : record.district,
        .village = record.village.isEmpty() ? record.villageText : record.village,
        .address = record.address,
        .legalDate = record.legalDate};
}

} // namespace lumbung

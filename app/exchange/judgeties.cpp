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
            FoundRow &found = m_found.rows[index];
            if (found.isOut || found.tie >= tie || found.verdict.kind == VerdictKind::Duplicate)
                continue;
            if (const QString problem = tieProblem(index, record, tie); !problem.isEmpty()) {
                m_entries[index].doubts.append(problem);
                if (tie == ByNik)
                    found.nikOwner = record.id;
            } else {
                judgeAgainst(found, index, record, tie, m_rows, m_found);
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
    if (!m_byNameKey.isEmpty()) {
        for (const qsizetype index : m_byNameKey.value(record.facts.regency + u' ' + keyOfName(record.name))) {
            const QString &district = m_entries[index].district;
            if (district.isEmpty() || record.district.isEmpty() || district == record.district)
                m_namesakes[index].append(record.id);
        }
    }
    m_duplicates.add(subjectOf(record, record.id));
}

/// A sentence when the numbers say one thing and the names another.
QString Judging::tieProblem(qsizetype index, const Cooperative &record, Tie tie) const
{
    const Entry &entry = m_entries[index];
    const QString &nik = m_found.rows[index].nik;
    const double alike = namesAlike(entry.name, record.name);
    const bool isLegalSame = !entry.legal.isEmpty() && entry.legal.endsWith(u' ' + legalKeyOf(record.legalNumber));
    const bool areNiksTwo = !nik.isEmpty() && !record.nik.isEmpty() && nik != record.nik;
    switch (tie) {
    case ByNik:
        if (alike > 0 || isLegalSame)
            return {};
        return QCoreApplication::translate("Import", "The NIK %1 is in the register that of “%2”.")
            .arg(nik, record.name);
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

Result<void> Judging::keepWhatIsLater()
{
    std::unique_ptr<CooperativeStore> records;
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        if (m_progress.isCancelled())
            return Error{Error::Kind::Cancelled, importCancelled()};
        if (const auto kept = keepLater(m_found.rows[index], index, m_rows, m_found, m_store, records); !kept)
            return kept;
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

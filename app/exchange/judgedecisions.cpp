// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/domain/codelist.h"
#include "app/exchange/rowjudge.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

void Judging::followDecisions()
{
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
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
        const bool isTaken = m_entries[index].nikOwner != 0 || m_entries[index].tie == ByNik;
        if (verdict.kind == VerdictKind::New && verdict.isDecided && isTaken) {
            verdict.kind = VerdictKind::Refused;
            say(index, m_rows.readerOf(index).columnOf(u"nik"_s), Weight::Refuses,
                QCoreApplication::translate("Import", "Another cooperative has the NIK %1; two cannot have it.")
                    .arg(m_entries[index].nik));
        }
    }
}

/// What depends on other rows of the file.
void Judging::finish()
{
    QMap<RowPlace, qsizetype> places;
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        RowVerdict &verdict = m_verdicts.rows[index];
        places.insert(verdict.place, index);
        const bool isAbout = verdict.kind == VerdictKind::Changes || verdict.kind == VerdictKind::Same;
        if (m_entries[index].isFollower) {
            const RowVerdict &head = m_verdicts.rows[places.value(verdict.earlier)];
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
        const auto first = m_rowOfRecord.constFind(verdict.id);
        if (first == m_rowOfRecord.cend()) {
            m_rowOfRecord.insert(verdict.id, index);
            continue;
        }
        verdict.earlier = m_verdicts.rows[*first].place;
        verdict.kind = VerdictKind::Duplicate;
        doubt(index, -1,
            QCoreApplication::translate("Import", "Line %1 is about the same cooperative of the register.")
                .arg(verdict.earlier.line));
    }
}

void Judging::addNotes()
{
    QStringList &notes = m_verdicts.notes;
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
    notes.append(m_rows.notesOnOtherFiles());
    m_verdicts.ignoredColumns = m_rows.ignoredOfOtherFiles();
    notes.removeDuplicates();
}

void Judging::say(qsizetype index, int column, Weight weight, const QString &message)
{
    m_verdicts.rows[index].findings.append({column, weight, message});
}

void Judging::doubt(qsizetype index, int column, const QString &message)
{
    say(index, column, Weight::Doubt, message);
    m_verdicts.rows[index].isDoubtful = true;
}

} // namespace lumbung

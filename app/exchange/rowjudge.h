// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/judging.h"

namespace lumbung {

/// What ties a row to a record, the stronger the greater.
enum Tie : quint8 { Untied, ByName, ByLegalNumber, ByExternalId, ByNik, ByDecision };

/// One import being judged.
class Judging
{
public:
    using Weight = CellFinding::Weight;
    static constexpr double alikeEnough = 0.5; ///< names of one cooperative, as two people write them

    Judging(Store &store, const ImportDraft &draft, const QDate &today, DraftRows rows, Progress &progress)
        : m_store(store), m_draft(draft), m_today(today), m_rows(std::move(rows)), m_progress(progress)
    {
    }

    Result<Verdicts> run();

private:
    struct Entry {
        QString nik, externalId, legal; ///< what it is looked up by
        QString nameKey; ///< of a row without any number: regency and name
        QString name;
        int bookYear = 0;
        Tie tie = Untied;
        QStringList doubts; ///< about what it could be tied to
        qint64 nikOwner = 0; ///< another cooperative that has its NIK
        bool isFollower = false; ///< further book years of an earlier row's cooperative
        StandingFacts known; ///< of the record it changes
    };

    Result<void> readAll();
    void take(qsizetype index, const ReadRow &read);
    void refuseOverlong();
    void findTwin(qsizetype index);
    Result<void> visitRegister();
    void compare(const Cooperative &record);
    QString tieProblem(const Entry &entry, const Cooperative &record, Tie tie) const;
    void judgeAgainst(qsizetype index, const Cooperative &record, Tie tie);
    Result<void> keepLater();
    Result<void> judgeRest();
    void judgeNew(qsizetype index);
    void findDuplicates(qsizetype index);
    void followDecisions();
    void finish();
    void addNotes();
    void say(qsizetype index, int column, Weight weight, const QString &message);
    void doubt(qsizetype index, int column, const QString &message);
    DuplicateSubject subjectOf(const Cooperative &record, qint64 id) const;
    RowDecision decisionOn(qsizetype index) const { return m_draft.decisions.value(m_verdicts.rows[index].place); }
    bool isOpen(qsizetype index) const { return m_verdicts.rows[index].kind == VerdictKind::New; }
    bool wasStopped(qsizetype done, const QString &what);

    Store &m_store;
    const ImportDraft &m_draft;
    QDate m_today;
    DraftRows m_rows;
    Progress &m_progress;
    Verdicts m_verdicts;
    QList<Entry> m_entries; ///< by row
    QHash<QString, QList<qsizetype>> m_byNik, m_byExternalId, m_byLegal, m_byName;
    QHash<qint64, QList<qsizetype>> m_byDecision;
    QHash<qint64, qsizetype> m_rowOfRecord;
    DuplicateIndex m_duplicates;
    QSet<int> m_guessedYears;
    int m_withoutYear = 0, m_withoutHistory = 0, m_differing = 0;
};

} // namespace lumbung

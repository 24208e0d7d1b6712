// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/domain/change.h"
#include "app/domain/cooperative.h"
#include "app/domain/decision.h"
#include "app/storage/connection.h"
#include "app/storage/searchtext.h"
#include "app/storage/statement.h"
#include "app/storage/store.h"

#include <map>

namespace lumbung {

/// Writes the rows of one action inside a transaction that its user holds. Statements are prepared when first needed.
class RecordWriter
{
public:
    RecordWriter(const Connection &connection, const Clock &clock);

    /// Begins an action: draws its number and its moment (later than every earlier one, also when the clock went back).
    Result<void> beginAction(const Author &author, const QString &kind);
    qint64 action() const { return m_action; }
    Result<void> insertBatch(const BatchInfo &batch); ///< that the action is a batch
    Result<void> insertUndo(qint64 batch, const QString &reason); ///< that the action takes back the batch of an action

    Result<qint64> insertCooperative(
        const Cooperative &record); ///< revision 1, with contact, years, officers, search text
    Result<void> insertStandings(qint64 id, const QList<Standing> &segments);
    Result<void> insertChanges(qint64 id, int revision, const QList<Change> &changes, const QString &note = {});
    /// That the answers of `facts` were decided on, so from `validFrom` (null: since the founding).
    Result<void> insertDecision(
        qint64 id, const StandingFacts &facts, const DecisionNote &note, const QDate &validFrom);
    /// One for every segment whose answers are others than those before it.
    Result<void> insertImportedDecisions(qint64 id, const QList<Standing> &segments);

    Result<void> updateCooperative(const Cooperative &record); ///< to record.revision; its changes must be in
    Result<void> replaceStandings(qint64 id, const Timeline &before, const Timeline &after);
    Result<void> replaceYears(qint64 id, const QList<YearlyFigures> &before, const QList<YearlyFigures> &after);
    Result<void> replaceOfficers(const Cooperative &record);
    Result<void> replaceContact(const Cooperative &record);
    Result<void> replaceSearchText(const Cooperative &record);
    /// Takes a cooperative back wholly: its standings are superseded and it is absent.
    Result<void> withdraw(const Cooperative &record, const Timeline &line);
    Result<void> endAbsence(qint64 id); ///< it comes again; its standings are written by who calls

    /// For many records in one action: search texts wait, and are written some thousands at a time. A statement between
    /// two of them makes the index write its trees out (its savepoint does), which doubles the time of an import.
    void deferSearchTexts() { m_defersSearchTexts = true; }
    Result<void> writeDeferredSearchTexts(); ///< to be called before the commit

private:
    struct WaitingText {
        qint64 id = 0;
        SearchText words;
        bool replaces = false;
    };

    Result<Statement *> statement(const QString &sql);
    Result<void> insertYear(qint64 id, const YearlyFigures &year);
    Result<void> insertOfficers(const Cooperative &record);
    Result<void> insertContact(const Cooperative &record);
    Result<void> writeSearchText(const Cooperative &record, bool replaces);
    Result<void> insertSearchText(const WaitingText &waiting);
    Result<void> supersede(const QString &table, const QString &condition, qint64 key);

    const Connection &m_connection;
    const Clock &m_clock;
    std::map<QString, Statement> m_statements;
    bool m_defersSearchTexts = false;
    QList<WaitingText> m_searchTexts; ///< deferred ones
    qint64 m_action = 0;
    qint64 m_at = 0; ///< moment of the action
};

} // namespace lumbung

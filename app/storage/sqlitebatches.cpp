// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlitebatches.h"

#include "app/storage/batchundo.h"
#include "app/storage/commit.h"
#include "app/storage/migrations.h"
#include "app/storage/moments.h"
#include "app/storage/statement.h"
#include "app/storage/writingplace.h"

#include <QCoreApplication>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

Batch batchFrom(const Statement &row)
{
    Batch batch;
    batch.action = row.integer(0);
    batch.at = momentFrom(row.integer(1));
    batch.author = row.text(2);
    batch.kind = row.text(3);
    batch.title = row.text(4);
    batch.sha256 = row.text(5);
    batch.sender = row.text(6);
    batch.note = row.text(7);
    batch.added = static_cast<int>(row.integer(8));
    batch.changed = static_cast<int>(row.integer(9)) - batch.added;
    batch.undoneBy = row.integer(10);
    batch.undoneAt = row.isNull(11) ? QDateTime() : momentFrom(row.integer(11));
    batch.undoneAuthor = row.text(12);
    batch.undoneReason = row.text(13);
    return batch;
}

Result<Statement> batchesWhere(const Connection &connection, const QString &condition)
{
    QString sql = query(u"batches"_s);
    return connection.prepare(sql.replace("{where}"_L1, condition));
}

} // namespace

Result<QList<Batch>> SqliteBatches::list() const
{
    Result<Statement> statement = batchesWhere(*m_connection, u"1"_s);
    return statement ? statement->rows(batchFrom) : statement.error();
}

Result<Batch> SqliteBatches::find(qint64 action) const
{
    return findBatch(*m_connection, action);
}

Result<Batch> findBatch(const Connection &connection, qint64 action)
{
    Result<Statement> statement = batchesWhere(connection, u"b.action_id = ?"_s);
    if (!statement)
        return statement.error();
    statement->bind(action);
    const Result<QList<Batch>> found = statement->rows(batchFrom);
    if (!found)
        return found.error();
    if (found->isEmpty()) {
        return Error{Error::Kind::NotFound,
            QCoreApplication::translate("Storage", "There is no batch with the number %1 in this register.")
                .arg(action)};
    }
    return found->first();
}

Result<QList<Batch>> SqliteBatches::ofFile(const QString &sha256) const
{
    if (sha256.isEmpty())
        return QList<Batch>();
    Result<Statement> statement = batchesWhere(*m_connection, u"b.sha256 = ? and b.sha256 <> ''"_s);
    if (!statement)
        return statement.error();
    statement->bind(sha256);
    return statement->rows(batchFrom);
}

Result<qint64> SqliteBatches::lastAction() const
{
    Result<Statement> statement = m_connection->prepare(u"select coalesce(max(id), 0) from action"_s);
    if (!statement)
        return statement.error();
    const Result<QList<qint64>> found = statement->rows([](const Statement &row) { return row.integer(0); });
    return found ? Result<qint64>(found->first()) : found.error();
}

Result<QList<qint64>> SqliteBatches::cooperativesOf(qint64 action) const
{
    if (const Result<Batch> batch = find(action); !batch)
        return batch.error();
    Result<Statement> statement = m_connection->prepare(query(u"cooperatives_of_action"_s));
    if (!statement)
        return statement.error();
    statement->bind(action);
    return statement->rows([](const Statement &row) { return row.integer(0); });
}

Result<UndoneBatch> SqliteBatches::undo(qint64 action, const Author &author, const QString &reason, Progress &progress)
{
    const WritingPlace place(m_writing);
    if (const Result<void> &held = place.held(); !held)
        return held.error();
    return undoInTransaction(*m_connection, m_clock, action, author, reason, progress);
}

Result<UndoneBatch> undoInTransaction(const Connection &connection, const Clock &clock, qint64 action,
    const Author &author, const QString &reason, Progress &progress)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    const Result<Batch> batch = findBatch(connection, action);
    if (!batch)
        return batch.error();
    Result<UndoneBatch> undone = undoBatch(connection, clock, *batch, author, reason, progress);
    if (!undone || undone->action == 0)
        return undone;
    const Result<void> committed = commitAction(connection, *transaction, undone->action);
    return committed ? undone : Result<UndoneBatch>(committed.error());
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/batchstore.h"
#include "app/storage/connection.h"

#include <QSemaphore>

namespace lumbung {

/// Batches in SQLite.
class SqliteBatches : public BatchStore
{
public:
    /// `writing` is held while a batch is taken back; null for a store that can only be read.
    SqliteBatches(std::unique_ptr<Connection> connection, QSemaphore *writing, const Clock &clock)
        : m_connection(std::move(connection)), m_writing(writing), m_clock(clock)
    {
    }

    Result<QList<Batch>> list() const override;
    Result<Batch> find(qint64 action) const override;
    Result<QList<Batch>> ofFile(const QString &sha256) const override;
    Result<qint64> lastAction() const override;
    Result<QList<qint64>> cooperativesOf(qint64 action) const override;
    Result<UndoneBatch> undo(qint64 action, const Author &author, const QString &reason, Progress &progress) override;

private:
    std::unique_ptr<Connection> m_connection;
    QSemaphore *m_writing;
    const Clock &m_clock;
};

/// A batch by its number; NotFound.
Result<Batch> findBatch(const Connection &connection, qint64 action);
/// Takes a batch back in a transaction of its own; who calls holds the place for writing.
Result<UndoneBatch> undoInTransaction(const Connection &connection, const Clock &clock, qint64 action,
    const Author &author, const QString &reason, Progress &progress);

} // namespace lumbung

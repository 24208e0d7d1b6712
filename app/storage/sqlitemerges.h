// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/connection.h"
#include "app/storage/mergestore.h"

#include <QSemaphore>

namespace lumbung {

/// Mergers in SQLite.
class SqliteMerges : public MergeStore
{
public:
    /// `writing` is held while something is merged; null for a store that can only be read.
    SqliteMerges(std::unique_ptr<Connection> connection, QSemaphore *writing, const Clock &clock)
        : m_connection(std::move(connection)), m_writing(writing), m_clock(clock)
    {
    }

    Result<qint64> merge(const MergeRequest &request, const Author &author) override;
    Result<void> unmerge(qint64 merge, const Author &author, const QString &reason) override;
    Result<QList<Merge>> list() const override;
    Result<QList<Merge>> of(qint64 cooperative) const override;

private:
    Result<QList<Merge>> mergesWhere(const QString &condition, qint64 value) const;

    std::unique_ptr<Connection> m_connection;
    QSemaphore *m_writing;
    const Clock &m_clock;
};

} // namespace lumbung

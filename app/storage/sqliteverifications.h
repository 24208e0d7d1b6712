// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/storage/connection.h"
#include "app/storage/publicationstore.h"

#include <QSemaphore>

namespace lumbung {

/// Verified records in SQLite.
class SqliteVerifications : public VerificationStore
{
public:
    /// `writing` is held while something is added; null for a store that can only be read.
    SqliteVerifications(std::unique_ptr<Connection> connection, QSemaphore *writing, const Clock &clock)
        : m_connection(std::move(connection)), m_writing(writing), m_clock(clock)
    {
    }

    Result<qint64> verify(const QList<qint64> &ids, const Author &author) override;
    Result<QList<qint64>> unverified(const Filter &filter, Progress &progress) const override;

private:
    Result<qint64> insert(const QList<qint64> &ids, qint64 action);

    std::unique_ptr<Connection> m_connection;
    QSemaphore *m_writing;
    const Clock &m_clock;
};

} // namespace lumbung

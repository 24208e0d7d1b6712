// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/storage/connection.h"
#include "app/storage/publicationstore.h"

#include <QSemaphore>

namespace lumbung {

/// The office's notes on trends in SQLite.
class SqliteBreaks : public TrendBreakStore
{
public:
    /// `writing` is held while something is changed; null for a store that can only be read.
    SqliteBreaks(std::unique_ptr<Connection> connection, QSemaphore *writing, const Clock &clock)
        : m_connection(std::move(connection)), m_writing(writing), m_clock(clock)
    {
    }

    Result<QList<TrendBreak>> list() const override;
    Result<qint64> add(const QDate &day, const QString &note, const Author &author) override;
    Result<qint64> change(qint64 id, const QDate &day, const QString &note, const Author &author) override;
    Result<void> remove(qint64 id, const Author &author) override;

private:
    Result<qint64> insert(const QDate &day, const QString &note, qint64 action);
    Result<void> close(qint64 id, qint64 action);

    std::unique_ptr<Connection> m_connection;
    QSemaphore *m_writing;
    const Clock &m_clock;
};

} // namespace lumbung

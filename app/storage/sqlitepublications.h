// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/storage/connection.h"
#include "app/storage/publicationstore.h"

#include <QSemaphore>

namespace lumbung {

/// Publications in SQLite.
class SqlitePublications : public PublicationStore
{
public:
    /// `writing` is held while something is added; null for a store that can only be read.
    SqlitePublications(std::unique_ptr<Connection> connection, QSemaphore *writing, const Clock &clock)
        : m_connection(std::move(connection)), m_writing(writing), m_clock(clock)
    {
    }

    Result<QString> add(const Publication &publication, const Author &author) override;
    Result<QList<PublicationEntry>> list() const override;
    Result<QByteArray> content(const QString &number) const override;
    Result<void> withdraw(const QString &number, const QString &reason, const Author &author) override;
    Result<QList<PublishedMembership>> membershipsOf(qint64 cooperative) const override;
    Result<QDateTime> lastRecorded() const override;

private:
    Result<void> checkChain(const Publication &publication) const;
    Result<qint64> insert(const Publication &publication, const QByteArray &content, qint64 action);
    Result<void> insertMembers(qint64 id, const Publication &publication);
    Result<qint64> standingId(const QString &number) const;

    std::unique_ptr<Connection> m_connection;
    QSemaphore *m_writing;
    const Clock &m_clock;
};

} // namespace lumbung

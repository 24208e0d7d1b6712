// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/storage/connection.h"
#include "app/storage/duplicatestore.h"

#include <QSemaphore>

namespace lumbung {

/// Likely duplicates in SQLite.
class SqliteDuplicates : public DuplicateStore
{
public:
    /// `writing` is held while something is added; null for a store that can only be read.
    SqliteDuplicates(std::unique_ptr<Connection> connection, QSemaphore *writing, const Clock &clock)
        : m_connection(std::move(connection)), m_writing(writing), m_clock(clock)
    {
    }

    Result<QList<DuplicateSubject>> subjects(const QString &regency, Progress &progress) const override;
    Result<QList<NotDuplicate>> notDuplicates() const override;
    Result<void> setNotDuplicate(qint64 one, qint64 other, const QString &reason, const Author &author) override;
    Result<void> takeBack(qint64 one, qint64 other, const QString &reason, const Author &author) override;

private:
    struct Entry {
        qint64 one = 0, other = 0;
        QString reason;
        bool isTakenBack = false;
    };
    Result<void> add(const Entry &entry, qint64 action);
    Result<void> checkPresent(qint64 id) const;
    Result<bool> isMarked(qint64 one, qint64 other) const;

    std::unique_ptr<Connection> m_connection;
    QSemaphore *m_writing;
    const Clock &m_clock;
};

} // namespace lumbung

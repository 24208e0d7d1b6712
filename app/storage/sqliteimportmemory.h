// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/storage/connection.h"
#include "app/storage/importmemory.h"

#include <QSemaphore>

namespace lumbung {

/// Mappings of imports in SQLite.
class SqliteImportMemory : public ImportMemory
{
public:
    /// `writing` is held while something is remembered; null for a store that can only be read.
    SqliteImportMemory(std::unique_ptr<Connection> connection, QSemaphore *writing, const Clock &clock)
        : m_connection(std::move(connection)), m_writing(writing), m_clock(clock)
    {
    }

    Result<QList<RememberedMapping>> list() const override;
    Result<RememberedMapping> find(const QString &sender, const QString &shape) const override;
    Result<void> remember(const QList<RememberedMapping> &mappings, const Author &author) override;

private:
    std::unique_ptr<Connection> m_connection;
    QSemaphore *m_writing;
    const Clock &m_clock;
};

} // namespace lumbung

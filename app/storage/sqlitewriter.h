// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/recordwriter.h"
#include "app/storage/store.h"

#include <QSemaphore>

#include <optional>

namespace lumbung {

/// Many new records in one transaction; holds the one place for writing as long as it lives.
class SqliteWriter : public RegisterWriter
{
public:
    static Result<std::unique_ptr<RegisterWriter>> begin(
        std::unique_ptr<Connection> connection, QSemaphore &writing, const Clock &clock, const Author &author);
    ~SqliteWriter() override;

    Result<qint64> insert(const NewCooperative &cooperative) override;
    Result<bool> hasExternalId(const QString &externalId) const override;
    Result<bool> hasNik(const QString &nik) const override;
    Result<void> commit() override;

private:
    SqliteWriter(std::unique_ptr<Connection> connection, QSemaphore &writing, const Clock &clock);
    Result<bool> exists(std::optional<Statement> &statement, const QString &column, const QString &value) const;

    std::unique_ptr<Connection> m_connection;
    QSemaphore &m_writing;
    std::optional<Transaction> m_transaction;
    std::optional<RecordWriter> m_writer;
    mutable std::optional<Statement> m_byExternalId, m_byNik;
};

} // namespace lumbung

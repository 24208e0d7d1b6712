// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/recordchanger.h"
#include "app/storage/store.h"

#include <QSemaphore>
#include <QSet>

#include <optional>

namespace lumbung {

/// Many records in one transaction; holds the one place for writing as long as it lives.
class SqliteWriter : public RegisterWriter
{
public:
    static Result<std::unique_ptr<RegisterWriter>> begin(std::unique_ptr<Connection> connection, QSemaphore &writing,
        const Clock &clock, const Author &author, const std::optional<BatchInfo> &batch);
    ~SqliteWriter() override;

    Result<qint64> insert(const NewCooperative &cooperative) override;
    Result<Saved> change(const Cooperative &record, const FactChange &how) override;
    Result<Cooperative> load(qint64 id) override;
    Result<bool> hasExternalId(const QString &externalId) const override;
    Result<bool> hasNik(const QString &nik) const override;
    qint64 action() const override { return m_writer->action(); }
    Result<void> commit() override;

private:
    SqliteWriter(std::unique_ptr<Connection> connection, QSemaphore &writing, const Clock &clock);
    Result<bool> exists(std::optional<Statement> &statement, const QString &column, const QString &value) const;

    std::unique_ptr<Connection> m_connection;
    QSemaphore &m_writing;
    std::optional<Transaction> m_transaction;
    std::optional<RecordReader> m_reader;
    std::optional<RecordWriter> m_writer;
    std::optional<RecordChanger> m_changer;
    QSet<qint64> m_written; ///< records of this transaction
    mutable std::optional<Statement> m_byExternalId, m_byNik;
};

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/connection.h"
#include "app/storage/standingcache.h"
#include "app/storage/store.h"
#include "app/storage/storefile.h"

#include <QSemaphore>

namespace lumbung {

/// The register's file in SQLite: holds the lock, and one connection so that the write-ahead log is folded back once,
/// when the program ends.
class SqliteStore : public Store
{
public:
    SqliteStore(QString path, std::unique_ptr<StoreLock> lock, std::unique_ptr<Connection> keeper,
        Connection::Mode mode, QString readOnlyReason, const Clock &clock);

    QString path() const override { return m_path; }
    bool isReadOnly() const override { return m_mode != Connection::Mode::Write; }
    QString readOnlyReason() const override { return m_readOnlyReason; }

    Result<std::unique_ptr<CooperativeStore>> cooperatives() override;
    Result<std::unique_ptr<ListStore>> lists() override;
    Result<std::unique_ptr<CountStore>> counts() override;
    Result<std::unique_ptr<CodingStore>> codings() override;
    Result<std::unique_ptr<PublicationStore>> publications() override;
    Result<std::unique_ptr<VerificationStore>> verifications() override;
    Result<std::unique_ptr<TrendBreakStore>> breaks() override;
    Result<std::unique_ptr<DuplicateStore>> duplicates() override;
    Result<std::unique_ptr<BatchStore>> batches() override;
    Result<std::unique_ptr<MergeStore>> merges() override;
    Result<std::unique_ptr<ImportMemory>> importMemory() override;
    Result<std::unique_ptr<RegisterWriter>> beginWriting(
        const Author &author, const std::optional<BatchInfo> &batch = {}) override;
    Result<QString> identity() override;
    Result<StoreReport> verify(Progress &progress) override;
    Result<void> backup(const QString &target, Progress &progress) override;

private:
    Result<std::unique_ptr<Connection>> openToRead() const;
    /// One of the parts that read, and add while they hold the place for writing.
    template <class Interface, class Part>
    Result<std::unique_ptr<Interface>> partThatAdds();

    QString m_path;
    std::unique_ptr<StoreLock> m_lock;
    std::unique_ptr<Connection> m_keeper;
    Connection::Mode m_mode;
    QString m_readOnlyReason;
    const Clock &m_clock;
    std::shared_ptr<StandingCache> m_standings = std::make_shared<StandingCache>();
    QSemaphore m_writing{1}; ///< one writing connection at a time (SQLite's WAL-reset fault needs two)
};

} // namespace lumbung

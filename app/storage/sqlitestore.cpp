// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlitestore.h"

#include "app/storage/backup.h"
#include "app/storage/sqlitebatches.h"
#include "app/storage/sqlitebreaks.h"
#include "app/storage/sqlitecodings.h"
#include "app/storage/sqlitecooperatives.h"
#include "app/storage/sqlitecounts.h"
#include "app/storage/sqliteduplicates.h"
#include "app/storage/sqliteimportmemory.h"
#include "app/storage/sqlitelists.h"
#include "app/storage/sqlitemerges.h"
#include "app/storage/sqlitepublications.h"
#include "app/storage/sqliteverifications.h"
#include "app/storage/sqlitewriter.h"
#include "app/storage/statement.h"
#include "app/storage/verify.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace lumbung {

SqliteStore::SqliteStore(QString path, std::unique_ptr<StoreLock> lock, std::unique_ptr<Connection> keeper,
    Connection::Mode mode, QString readOnlyReason, const Clock &clock)
    : m_path(std::move(path)), m_lock(std::move(lock)), m_keeper(std::move(keeper)), m_mode(mode),
      m_readOnlyReason(std::move(readOnlyReason)), m_clock(clock)
{
}

Result<std::unique_ptr<Connection>> SqliteStore::openToRead() const
{
    return Connection::open(m_path, m_mode == Connection::Mode::Write ? Connection::Mode::Read : m_mode);
}

Result<std::unique_ptr<CooperativeStore>> SqliteStore::cooperatives()
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(m_path, m_mode);
    if (!connection)
        return connection.error();
    return SqliteCooperatives::open(*std::move(connection), isReadOnly() ? nullptr : &m_writing, m_clock);
}

Result<std::unique_ptr<ListStore>> SqliteStore::lists()
{
    Result<std::unique_ptr<Connection>> connection = openToRead();
    if (!connection)
        return connection.error();
    return std::unique_ptr<ListStore>(std::make_unique<SqliteLists>(*std::move(connection)));
}

Result<std::unique_ptr<CountStore>> SqliteStore::counts()
{
    Result<std::unique_ptr<Connection>> connection = openToRead();
    if (!connection)
        return connection.error();
    return std::unique_ptr<CountStore>(std::make_unique<SqliteCounts>(*std::move(connection), m_standings));
}

template <class Interface, class Part>
Result<std::unique_ptr<Interface>> SqliteStore::partThatAdds()
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(m_path, m_mode);
    if (!connection)
        return connection.error();
    return std::unique_ptr<Interface>(
        std::make_unique<Part>(*std::move(connection), isReadOnly() ? nullptr : &m_writing, m_clock));
}

Result<std::unique_ptr<CodingStore>> SqliteStore::codings()
{
    return partThatAdds<CodingStore, SqliteCodings>();
}

Result<std::unique_ptr<PublicationStore>> SqliteStore::publications()
{
    return partThatAdds<PublicationStore, SqlitePublications>();
}

Result<std::unique_ptr<VerificationStore>> SqliteStore::verifications()
{
    return partThatAdds<VerificationStore, SqliteVerifications>();
}

Result<std::unique_ptr<TrendBreakStore>> SqliteStore::breaks()
{
    return partThatAdds<TrendBreakStore, SqliteBreaks>();
}

Result<std::unique_ptr<DuplicateStore>> SqliteStore::duplicates()
{
    return partThatAdds<DuplicateStore, SqliteDuplicates>();
}

Result<std::unique_ptr<RegisterWriter>> SqliteStore::beginWriting(
    const Author &author, const std::optional<BatchInfo> &batch)
{
    if (isReadOnly()) {
        return Error{Error::Kind::ReadOnly,
            QCoreApplication::translate("Storage", "The register can only be read here. Nothing was changed.")};
    }
    Result<std::unique_ptr<Connection>> connection = Connection::open(m_path, m_mode);
    if (!connection)
        return connection.error();
    return SqliteWriter::begin(*std::move(connection), m_writing, m_clock, author, batch);
}

Result<std::unique_ptr<BatchStore>> SqliteStore::batches()
{
    return partThatAdds<BatchStore, SqliteBatches>();
}

Result<std::unique_ptr<MergeStore>> SqliteStore::merges()
{
    return partThatAdds<MergeStore, SqliteMerges>();
}

Result<std::unique_ptr<ImportMemory>> SqliteStore::importMemory()
{
    return partThatAdds<ImportMemory, SqliteImportMemory>();
}

Result<QString> SqliteStore::identity()
{
    const Result<std::unique_ptr<Connection>> connection = openToRead();
    if (!connection)
        return connection.error();
    Result<Statement> statement = (*connection)->prepare(QStringLiteral("select token from register_identity"));
    if (!statement)
        return statement.error();
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    return *row ? statement->text(0) : QString();
}

Result<StoreReport> SqliteStore::verify(Progress &progress)
{
    const Result<std::unique_ptr<Connection>> connection = openToRead();
    if (!connection)
        return connection.error();
    return verifyStore(**connection, progress);
}

Result<void> SqliteStore::backup(const QString &target, Progress &progress)
{
    if (QFileInfo(target).absoluteFilePath() == QFileInfo(m_path).absoluteFilePath()) {
        return Error{Error::Kind::File,
            QCoreApplication::translate(
                "Storage", "A backup cannot take the place of the register itself. Choose another name.")};
    }
    const Result<std::unique_ptr<Connection>> connection = openToRead();
    if (!connection)
        return connection.error();
    return copyStore(**connection, target, progress);
}

} // namespace lumbung

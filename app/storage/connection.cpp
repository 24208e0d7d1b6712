// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/connection.h"

#include "app/storage/sqlerror.h"
#include "app/storage/statement.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int instructionsBetweenChecks = 20000;

int cancelled(void *progress)
{
    return static_cast<Progress *>(progress)->isCancelled() ? 1 : 0;
}

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    return handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0
        ? *static_cast<sqlite3 *const *>(handle.constData())
        : nullptr;
}

QString immutableUri(const QString &path)
{
    // Percent signs, question marks and hashes in a folder's name must not end the path.
    return QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded)) + "?immutable=1"_L1;
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    std::unique_ptr<Connection> connection(new Connection(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    QString file = path;
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    if (mode == Mode::Read || mode == Mode::ReadImmutable)
        options += ";QSQLITE_OPEN_READONLY"_L1;
    if (mode == Mode::ReadImmutable) {
        options += ";QSQLITE_OPEN_URI"_L1;
        file = immutableUri(path);
    }
    if (const Result<void> opened = connection->openFile(file, options); !opened)
        return opened.error();
    if (const Result<void> hardened = connection->harden(mode); !hardened)
        return hardened.error();
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::openInMemory()
{
    std::unique_ptr<Connection> connection(new Connection(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    if (const Result<void> opened = connection->openFile(u":memory:"_s, {}); !opened)
        return opened.error();
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::openCopyTarget(const QString &path)
{
    std::unique_ptr<Connection> connection(new Connection(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    if (const Result<void> opened = connection->openFile(path, {}); !opened)
        return opened.error();
    if (const Result<void> set = connection->execute(u"pragma synchronous = full; pragma journal_mode = memory"_s);
        !set)
        return set.error();
    return connection;
}

Connection::~Connection()
{
    // Ends the driver, which closes the file. Asking for the database by name first would be refused on another thread
    // than the one that opened it: the window opens a register on a worker and closes it itself.
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Connection::openFile(const QString &file, const QString &options)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setConnectOptions(options);
    database.setDatabaseName(file);
    if (!database.open()) {
        return Error{Error::Kind::Store,
            QCoreApplication::translate(
                "Storage", "The register's file could not be opened. Check that the disk is there and try again."),
            database.lastError().text()};
    }
    m_handle = handleOf(database);
    if (!m_handle) {
        return Error{Error::Kind::Store,
            QCoreApplication::translate(
                "Storage", "The database driver of this program is not the expected one. Install the program anew."),
            u"no sqlite3 handle"_s};
    }
    return {};
}

Result<void> Connection::harden(Mode mode) const
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    const bool writes = mode == Mode::Write || mode == Mode::Create;
    // FULL: NORMAL was seen losing acknowledged rows at power loss. The file is first read here: a foreign one shows.
    QString pragmas = u"pragma cell_size_check = 1; pragma mmap_size = 0; pragma foreign_keys = 1;"
                      " pragma recursive_triggers = 1; pragma temp_store = memory; pragma cache_size = -16000;"_s;
    pragmas += writes ? u" pragma journal_mode = wal; pragma synchronous = full;"_s : u" pragma query_only = 1;"_s;
    pragmas += u" select count(*) from sqlite_schema;"_s;
    return execute(pragmas);
}

Result<Statement> Connection::prepare(const QString &sql) const
{
    return Statement::prepare(*this, sql);
}

Result<void> Connection::execute(const QString &script) const
{
    const QByteArray utf8 = script.toUtf8();
    const int code = sqlite3_exec(m_handle, utf8.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return sqlError(m_handle, code);
    return {};
}

Result<qint64> Connection::integer(const QString &sql) const
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return statement.error();
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    if (!*row)
        return Error{Error::Kind::NotFound, {}, sql};
    return statement->integer(0);
}

qint64 Connection::lastId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

Connection::CancelGuard::CancelGuard(const Connection &connection, Progress &progress) : m_handle(connection.handle())
{
    sqlite3_progress_handler(m_handle, instructionsBetweenChecks, cancelled, &progress);
}

Connection::CancelGuard::~CancelGuard()
{
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

Result<Transaction> Transaction::begin(const Connection &connection)
{
    if (const Result<void> begun = connection.execute(u"begin immediate"_s); !begun)
        return begun.error();
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) { }

Transaction::~Transaction()
{
    if (m_connection && !sqlite3_get_autocommit(m_connection->handle()))
        (void)m_connection->execute(u"rollback"_s);
}

Result<void> Transaction::commit()
{
    return m_connection->execute(u"commit"_s);
}

} // namespace lumbung

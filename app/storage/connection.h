// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/background.h"
#include "app/base/result.h"

#include <QString>

#include <memory>

struct sqlite3;

namespace lumbung {

class Statement;

/// One connection to a store's file, opened by Qt Sql and hardened (RELIABILITY section 5 no. 10). Used on the thread
/// that opened it. Statements and bulk work go through the driver's own handle: one libsqlite3 in the process.
class Connection
{
public:
    enum class Mode {
        Read,
        ReadImmutable, ///< a file in a folder that cannot be written, or a copy nobody else has open
        Write,
        Create, ///< as Write; makes the file
    };

    static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    static Result<std::unique_ptr<Connection>> openInMemory();
    /// An empty file that is to become a copy of a store, in a plain rollback journal: pages are put into it as they
    /// come.
    static Result<std::unique_ptr<Connection>> openCopyTarget(const QString &path);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    sqlite3 *handle() const { return m_handle; }
    Result<Statement> prepare(const QString &sql) const;
    Result<void> execute(const QString &script) const; ///< may hold several statements
    Result<qint64> integer(
        const QString &sql) const; ///< the first column of the first row; NotFound when there is none
    qint64 lastId() const;

    /// Interrupts running statements once the progress is cancelled, while the returned guard lives.
    class CancelGuard
    {
    public:
        CancelGuard(const Connection &connection, Progress &progress);
        ~CancelGuard();
        CancelGuard(const CancelGuard &) = delete;
        CancelGuard &operator=(const CancelGuard &) = delete;

    private:
        sqlite3 *m_handle;
    };

private:
    explicit Connection(QString name) : m_name(std::move(name)) { }
    Result<void> openFile(const QString &file, const QString &options);
    Result<void> harden(Mode mode) const;

    QString m_name; ///< of the QSqlDatabase
    sqlite3 *m_handle = nullptr;
};

/// BEGIN IMMEDIATE; rolls back unless committed.
class Transaction
{
public:
    static Result<Transaction> begin(const Connection &connection);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    /// When this answers ok, SQLite's COMMIT has returned. An error may also mean that the outcome is not known.
    Result<void> commit();

private:
    explicit Transaction(const Connection &connection) : m_connection(&connection) { }
    const Connection *m_connection;
};

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QDate>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace lumbung {

class Connection;

/// A prepared statement with typed binds; every result is looked at. Lives no longer than its connection.
class Statement
{
public:
    static Result<Statement> prepare(const Connection &connection, const QString &sql);

    /// Parameters are bound in order, by bind() after reset(); null QString binds ''.
    Statement &bind(const QString &value);
    Statement &bind(qint64 value);
    Statement &bind(int value) { return bind(static_cast<qint64>(value)); }
    Statement &bind(bool value) { return bind(static_cast<qint64>(value)); }
    Statement &bind(const std::optional<qint64> &value);
    /// QString, qlonglong, bool, QDate (ISO text); null becomes NULL where `nullable`, '' otherwise.
    Statement &bind(const QVariant &value, bool nullable);

    Result<bool> step(); ///< whether there is a row
    Result<void> run(); ///< steps to the end and resets
    void reset(); ///< for the next round; binds begin at the first parameter again

    QString text(int column) const;
    qint64 integer(int column) const;
    bool isNull(int column) const;
    std::optional<qint64> optionalInteger(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    Statement(sqlite3 *handle, sqlite3_stmt *statement) : m_handle(handle), m_statement(statement) { }

    sqlite3 *m_handle;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_next = 1; ///< parameter to bind next
    int m_bindError = 0;
};

} // namespace lumbung

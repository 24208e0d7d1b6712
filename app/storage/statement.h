// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

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
    Statement &bind(const QByteArray &value); ///< as a blob
    Statement &bind(qint64 value);
    Statement &bind(int value) { return bind(static_cast<qint64>(value)); }
    Statement &bind(bool value) { return bind(static_cast<qint64>(value)); }
    Statement &bind(const std::optional<qint64> &value);
    /// QString, qlonglong, bool, QDate (ISO text); null becomes NULL where `nullable`, '' otherwise.
    Statement &bind(const QVariant &value, bool nullable);

    Result<bool> step(); ///< whether there is a row
    Result<void> run(); ///< steps to the end and resets
    /// All rows, each made a value by `make(const Statement &)`; resets at the end.
    template <class Make>
    auto rows(Make make) -> Result<QList<std::invoke_result_t<Make, const Statement &>>>
    {
        QList<std::invoke_result_t<Make, const Statement &>> made;
        const Result<void> done = forEachRow([&] { made.append(make(std::as_const(*this))); });
        return done ? Result<decltype(made)>(std::move(made)) : Result<decltype(made)>(done.error());
    }
    qint64 changedRows() const; ///< by the statement run last on the connection
    void reset(); ///< for the next round; binds begin at the first parameter again

    QString text(int column) const;
    QByteArray bytes(int column) const; ///< of a blob
    qint64 integer(int column) const;
    bool isNull(int column) const;
    std::optional<qint64> optionalInteger(int column) const;

private:
    template <class Visit>
    Result<void> forEachRow(Visit visit)
    {
        for (;;) {
            const Result<bool> row = step();
            if (!row || !*row) {
                reset();
                return row ? Result<void>() : Result<void>(row.error());
            }
            visit();
        }
    }

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

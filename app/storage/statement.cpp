// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/statement.h"

#include "app/storage/connection.h"
#include "app/storage/sqlerror.h"

#include <sqlite3.h>

namespace lumbung {

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Result<Statement> Statement::prepare(const Connection &connection, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray utf8 = sql.toUtf8();
    const int code
        = sqlite3_prepare_v2(connection.handle(), utf8.constData(), static_cast<int>(utf8.size()), &statement, nullptr);
    if (code != SQLITE_OK || !statement) {
        Error error = sqlError(connection.handle(), code);
        error.detail += QLatin1String(" in: ") + sql;
        return error;
    }
    return Statement(connection.handle(), statement);
}

Statement &Statement::bind(const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    const int code = sqlite3_bind_text(
        m_statement.get(), m_next++, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
    if (code != SQLITE_OK)
        m_bindError = code;
    return *this;
}

Statement &Statement::bind(const QByteArray &value)
{
    const int code = sqlite3_bind_blob(
        m_statement.get(), m_next++, value.constData(), static_cast<int>(value.size()), SQLITE_TRANSIENT);
    if (code != SQLITE_OK)
        m_bindError = code;
    return *this;
}

Statement &Statement::bind(qint64 value)
{
    const int code = sqlite3_bind_int64(m_statement.get(), m_next++, value);
    if (code != SQLITE_OK)
        m_bindError = code;
    return *this;
}

Statement &Statement::bind(const std::optional<qint64> &value)
{
    if (value)
        return bind(*value);
    const int code = sqlite3_bind_null(m_statement.get(), m_next++);
    if (code != SQLITE_OK)
        m_bindError = code;
    return *this;
}

Statement &Statement::bind(const QVariant &value, bool nullable)
{
    if (value.isNull())
        return nullable ? bind(std::optional<qint64>()) : bind(QString());
    switch (value.typeId()) {
    case QMetaType::LongLong:
    case QMetaType::Int:
    case QMetaType::Bool:
        return bind(static_cast<qint64>(value.toLongLong()));
    case QMetaType::QDate:
        return bind(value.toDate().toString(Qt::ISODate));
    default:
        return bind(value.toString());
    }
}

Result<bool> Statement::step()
{
    if (m_bindError != SQLITE_OK)
        return sqlError(m_handle, m_bindError);
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return sqlError(m_handle, code);
}

Result<void> Statement::run()
{
    return forEachRow([] {});
}

qint64 Statement::changedRows() const
{
    return sqlite3_changes(m_handle);
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    m_next = 1;
    m_bindError = SQLITE_OK;
}

QString Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::optional<qint64>() : std::optional<qint64>(integer(column));
}

} // namespace lumbung

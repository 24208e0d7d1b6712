// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/migrations.h"

#include "app/storage/statement.h"

#include <QDir>
#include <QFile>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

QStringList scripts()
{
    return QDir(u":/sql/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

QString resourceText(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "resourceText", qPrintable(path));
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

int numberOf(const QString &script)
{
    return script.left(4).toInt();
}

Result<void> runScripts(const Connection &connection, int after, int upTo)
{
    for (const QString &script : scripts()) {
        const int number = numberOf(script);
        if (number <= after || number > upTo)
            continue;
        if (const Result<void> run = connection.execute(resourceText(u":/sql/migrations/"_s + script)); !run)
            return run.error();
        if (const Result<void> set = connection.execute(u"pragma user_version = %1"_s.arg(number)); !set)
            return set.error();
    }
    return {};
}

} // namespace

int newestSchema()
{
    return numberOf(scripts().last());
}

Result<void> migrate(const Connection &connection)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    const Result<qint64> version = connection.integer(u"pragma user_version"_s);
    if (!version)
        return version.error();
    const QString own = u"pragma application_id = %1"_s.arg(applicationId);
    if (const Result<void> marked = connection.execute(own); !marked)
        return marked.error();
    if (const Result<void> run = runScripts(connection, static_cast<int>(*version), newestSchema()); !run)
        return run.error();
    return transaction->commit();
}

Result<QStringList> schemaOf(const Connection &connection)
{
    Result<Statement> statement = connection.prepare(
        u"select type || ' ' || name || ' ' || tbl_name || ' ' || sql from sqlite_schema where sql is not null order by type, name"_s);
    if (!statement)
        return statement.error();
    return statement->rows([](const Statement &row) { return row.text(0); });
}

Result<QStringList> expectedSchema(int version)
{
    const auto memory = Connection::openInMemory();
    if (!memory)
        return memory.error();
    if (const Result<void> run = runScripts(**memory, 0, version); !run)
        return run.error();
    return schemaOf(**memory);
}

QString query(const QString &answer)
{
    return resourceText(u":/sql/queries/%1.sql"_s.arg(answer));
}

} // namespace lumbung

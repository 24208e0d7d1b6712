// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqliteverifications.h"

#include "app/storage/absence.h"
#include "app/storage/action.h"
#include "app/storage/sqlfilter.h"
#include "app/storage/statement.h"

#include <QCoreApplication>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

Result<bool> hasCooperative(Statement &statement, qint64 id)
{
    statement.reset();
    statement.bind(id);
    const Result<bool> row = statement.step();
    statement.reset();
    return row;
}

} // namespace

Result<qint64> SqliteVerifications::verify(const QList<qint64> &ids, const Author &author)
{
    qint64 added = 0;
    const Result<void> done
        = inOneAction(*m_connection, m_writing, m_clock, author, u"verification"_s, [&](qint64 action) -> Result<void> {
              const Result<qint64> inserted = insert(ids, action);
              if (!inserted)
                  return inserted.error();
              added = *inserted;
              return {};
          });
    return done ? Result<qint64>(added) : done.error();
}

Result<qint64> SqliteVerifications::insert(const QList<qint64> &ids, qint64 action)
{
    Result<Statement> exists
        = m_connection->prepare(u"select 1 from cooperative c where c.id = ? and %1"_s.arg(isPresent(u"c.id"_s)));
    if (!exists)
        return exists.error();
    Result<Statement> insert = m_connection->prepare(
        u"insert into verification (action_id, cooperative_id, revision)"
        " select ?, c.id, c.revision from cooperative c where c.id = ? and not exists"
        " (select 1 from verification v where v.cooperative_id = c.id and v.revision = c.revision)"_s);
    if (!insert)
        return insert.error();
    const QString counted = u"select count(*) from verification"_s;
    const Result<qint64> before = m_connection->integer(counted);
    if (!before)
        return before.error();
    for (const qint64 id : ids) {
        const Result<bool> found = hasCooperative(*exists, id);
        if (!found)
            return found.error();
        if (!*found) {
            return Error{Error::Kind::NotFound,
                QCoreApplication::translate(
                    "Storage", "There is no cooperative with the id %1 in the register. Nothing was verified.")
                    .arg(id)};
        }
        insert->bind(action).bind(id);
        if (const Result<void> run = insert->run(); !run)
            return run.error();
    }
    const Result<qint64> after = m_connection->integer(counted);
    return after ? Result<qint64>(*after - *before) : after.error();
}

Result<QList<qint64>> SqliteVerifications::unverified(const Filter &filter, Progress &progress) const
{
    const Connection::CancelGuard guard(*m_connection, progress);
    const SqlFilter conditions(filter);
    Result<Statement> statement
        = m_connection->prepare(u"select c.id from %1 where %2 and not exists (select 1 from verification v"
                                " where v.cooperative_id = c.id and v.revision = c.revision) order by c.id"_s.arg(
                                    conditions.from(true), conditions.where()));
    if (!statement)
        return statement.error();
    conditions.bind(*statement);
    return statement->rows([](const Statement &row) { return row.integer(0); });
}

} // namespace lumbung

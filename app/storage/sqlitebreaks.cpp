// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlitebreaks.h"

#include "app/storage/action.h"
#include "app/storage/migrations.h"
#include "app/storage/moments.h"
#include "app/storage/statement.h"

#include <QCoreApplication>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkNote(const QDate &day, const QString &note)
{
    constexpr int firstYear = 1000, lastYear = 9999;
    if (day.isValid() && day.year() >= firstYear && day.year() <= lastYear && !note.isEmpty()
        && dayNumber(day) != openDay)
        return {};
    return Error{Error::Kind::Invalid,
        QCoreApplication::translate("Storage", "A note on a trend needs a day and a text. Nothing was saved.")};
}

} // namespace

Result<QList<TrendBreak>> SqliteBreaks::list() const
{
    Result<Statement> statement = m_connection->prepare(query(u"trend_breaks"_s));
    if (!statement)
        return statement.error();
    return statement->rows([](const Statement &row) {
        return TrendBreak{
            row.integer(0), dayFrom(row.integer(1)), row.text(2), momentFrom(row.integer(3)), row.text(4)};
    });
}

Result<qint64> SqliteBreaks::add(const QDate &day, const QString &note, const Author &author)
{
    if (const Result<void> fits = checkNote(day, note); !fits)
        return fits.error();
    Result<qint64> id = 0;
    const Result<void> done
        = inOneAction(*m_connection, m_writing, m_clock, author, u"break"_s, [&](qint64 action) -> Result<void> {
              id = insert(day, note, action);
              return id ? Result<void>() : id.error();
          });
    return done ? id : done.error();
}

Result<qint64> SqliteBreaks::change(qint64 id, const QDate &day, const QString &note, const Author &author)
{
    if (const Result<void> fits = checkNote(day, note); !fits)
        return fits.error();
    Result<qint64> changed = 0;
    const Result<void> done
        = inOneAction(*m_connection, m_writing, m_clock, author, u"break"_s, [&](qint64 action) -> Result<void> {
              if (const Result<void> closed = close(id, action); !closed)
                  return closed;
              changed = insert(day, note, action);
              return changed ? Result<void>() : changed.error();
          });
    return done ? changed : done.error();
}

Result<void> SqliteBreaks::remove(qint64 id, const Author &author)
{
    return inOneAction(*m_connection, m_writing, m_clock, author, u"break"_s,
        [&](qint64 action) -> Result<void> { return close(id, action); });
}

Result<qint64> SqliteBreaks::insert(const QDate &day, const QString &note, qint64 action)
{
    Result<Statement> insert
        = m_connection->prepare(u"insert into trend_break (action_id, recorded_at, superseded_at, day, note)"
                                " select id, at, ?, ?, ? from action where id = ?"_s);
    if (!insert)
        return insert.error();
    insert->bind(openMoment).bind(dayNumber(day)).bind(note).bind(action);
    const Result<void> run = insert->run();
    return run ? Result<qint64>(m_connection->lastId()) : run.error();
}

Result<void> SqliteBreaks::close(qint64 id, qint64 action)
{
    Result<Statement> close
        = m_connection->prepare(u"update trend_break set superseded_at = (select at from action where id = ?)"
                                " where id = ? and superseded_at = ? returning id"_s);
    if (!close)
        return close.error();
    close->bind(action).bind(id).bind(openMoment);
    const Result<QList<qint64>> closed = close->rows([](const Statement &row) { return row.integer(0); });
    if (!closed)
        return closed.error();
    if (!closed->isEmpty())
        return {};
    return Error{Error::Kind::NotFound,
        QCoreApplication::translate("Storage", "There is no note on a trend with the number %1. Nothing was changed.")
            .arg(id)};
}

} // namespace lumbung

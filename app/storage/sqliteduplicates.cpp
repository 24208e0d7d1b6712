// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqliteduplicates.h"

#include "app/base/text.h"
#include "app/storage/absence.h"
#include "app/storage/action.h"
#include "app/storage/migrations.h"
#include "app/storage/moments.h"
#include "app/storage/statement.h"

#include <QCoreApplication>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkEntry(qint64 one, qint64 other, const QString &reason)
{
    if (one == other) {
        return Error{Error::Kind::Invalid,
            QCoreApplication::translate("Storage", "Two different records are needed. Nothing was saved.")};
    }
    if (reason.isEmpty()) {
        return Error{Error::Kind::Invalid,
            QCoreApplication::translate(
                "Storage", "A reason is needed: it is shown to whoever asks again. Nothing was saved.")};
    }
    return {};
}

DuplicateSubject subjectOf(const Statement &row)
{
    return {.id = row.integer(0),
        .name = row.text(1),
        .legalNumber = row.text(2),
        .nik = row.text(3),
        .regency = row.text(4),
        .district = row.text(5),
        .village = row.text(6),
        .address = row.text(7),
        .legalDate = QDate::fromString(row.text(8), Qt::ISODate)};
}

} // namespace

Result<QList<DuplicateSubject>> SqliteDuplicates::subjects(const QString &regency, Progress &progress) const
{
    const Connection::CancelGuard guard(*m_connection, progress);
    Result<Statement> statement = m_connection->prepare(query(u"duplicate_subjects"_s));
    if (!statement)
        return statement.error();
    statement->bind(regency.isNull() ? u""_s : regency);
    return statement->rows(subjectOf);
}

Result<QList<NotDuplicate>> SqliteDuplicates::notDuplicates() const
{
    Result<Statement> statement = m_connection->prepare(query(u"not_duplicates"_s));
    if (!statement)
        return statement.error();
    return statement->rows([](const Statement &row) {
        return NotDuplicate{row.integer(0), row.integer(1), row.text(2), momentFrom(row.integer(3)), row.text(4)};
    });
}

Result<void> SqliteDuplicates::setNotDuplicate(qint64 one, qint64 other, const QString &reason, const Author &author)
{
    const Entry entry{std::min(one, other), std::max(one, other), text::tidied(reason), false};
    if (const Result<void> sound = checkEntry(entry.one, entry.other, entry.reason); !sound)
        return sound;
    return inOneAction(
        *m_connection, m_writing, m_clock, author, u"not duplicate"_s, [&](qint64 action) -> Result<void> {
            for (const qint64 id : {entry.one, entry.other}) {
                if (const Result<void> present = checkPresent(id); !present)
                    return present;
            }
            return add(entry, action);
        });
}

Result<void> SqliteDuplicates::takeBack(qint64 one, qint64 other, const QString &reason, const Author &author)
{
    const Entry entry{std::min(one, other), std::max(one, other), text::tidied(reason), true};
    if (const Result<void> sound = checkEntry(entry.one, entry.other, entry.reason); !sound)
        return sound;
    return inOneAction(
        *m_connection, m_writing, m_clock, author, u"not duplicate"_s, [&](qint64 action) -> Result<void> {
            const Result<bool> marked = isMarked(entry.one, entry.other);
            if (!marked)
                return marked.error();
            if (!*marked) {
                return Error{Error::Kind::NotFound,
                    QCoreApplication::translate(
                        "Storage", "The records %1 and %2 are not marked as two cooperatives. Nothing was changed.")
                        .arg(QString::number(entry.one), QString::number(entry.other))};
            }
            return add(entry, action);
        });
}

Result<void> SqliteDuplicates::add(const Entry &entry, qint64 action)
{
    Result<Statement> insert = m_connection->prepare(
        u"insert into not_duplicate (action_id, one_id, other_id, is_taken_back, reason) values (?, ?, ?, ?, ?)"_s);
    if (!insert)
        return insert.error();
    insert->bind(action).bind(entry.one).bind(entry.other).bind(entry.isTakenBack).bind(entry.reason);
    return insert->run();
}

Result<void> SqliteDuplicates::checkPresent(qint64 id) const
{
    Result<Statement> statement
        = m_connection->prepare(u"select %1 from cooperative c where c.id = ?"_s.arg(isPresent(u"c.id"_s)));
    if (!statement)
        return statement.error();
    statement->bind(id);
    const Result<QList<qint64>> found = statement->rows([](const Statement &row) { return row.integer(0); });
    if (!found)
        return found.error();
    return found->isEmpty() || found->first() == 0 ? Result<void>(absenceOf(*m_connection, id)) : Result<void>();
}

Result<bool> SqliteDuplicates::isMarked(qint64 one, qint64 other) const
{
    Result<Statement> statement
        = m_connection->prepare(u"select is_taken_back from not_duplicate where one_id = ? and other_id = ?"
                                " order by id desc limit 1"_s);
    if (!statement)
        return statement.error();
    statement->bind(one).bind(other);
    const Result<QList<qint64>> latest = statement->rows([](const Statement &row) { return row.integer(0); });
    if (!latest)
        return latest.error();
    return !latest->isEmpty() && latest->first() == 0;
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlitepublications.h"

#include "app/storage/action.h"
#include "app/storage/migrations.h"
#include "app/storage/moments.h"
#include "app/storage/statement.h"

#include <QCoreApplication>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

Error noSuchPublication(const QString &number)
{
    return {Error::Kind::NotFound,
        QCoreApplication::translate("Storage", "There is no publication with the number %1.").arg(number)};
}

} // namespace

Result<QString> SqlitePublications::add(const Publication &publication, const Author &author)
{
    const QByteArray content = contentOf(publication);
    const Result<Publication> again = publicationFrom(content);
    if (!again || *again != publication) {
        return Error{Error::Kind::Invalid,
            QCoreApplication::translate("Storage", "The publication contradicts itself. Nothing was published."),
            again ? QString() : again.error().detail};
    }
    const Result<void> added
        = inOneAction(*m_connection, m_writing, m_clock, author, u"publication"_s, [&](qint64 action) -> Result<void> {
              if (const Result<void> follows = checkChain(publication); !follows)
                  return follows;
              const Result<qint64> id = insert(publication, content, action);
              return id ? insertMembers(*id, publication) : id.error();
          });
    return added ? Result<QString>(fingerprintOf(content)) : added.error();
}

Result<void> SqlitePublications::checkChain(const Publication &publication) const
{
    Result<Statement> newest = m_connection->prepare(u"select fingerprint from publication order by id desc limit 1"_s);
    if (!newest)
        return newest.error();
    const Result<bool> row = newest->step();
    if (!row)
        return row.error();
    if (publication.previous == (*row ? newest->text(0) : QString()))
        return {};
    return Error{Error::Kind::Conflict,
        QCoreApplication::translate(
            "Storage", "Something else was published meanwhile. Nothing was published; look at it and publish again.")};
}

Result<qint64> SqlitePublications::insert(const Publication &publication, const QByteArray &content, qint64 action)
{
    Result<Statement> insert = m_connection->prepare(
        u"insert into publication (action_id, number, fingerprint, previous, as_of, variant, total, content)"
        " values (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!insert)
        return insert.error();
    insert->bind(action).bind(publication.number).bind(fingerprintOf(content)).bind(publication.previous);
    insert->bind(dayNumber(publication.asOf)).bind(publication.variant.id).bind(publication.total()).bind(content);
    const Result<void> run = insert->run();
    return run ? Result<qint64>(m_connection->lastId()) : run.error();
}

Result<void> SqlitePublications::insertMembers(qint64 id, const Publication &publication)
{
    Result<Statement> insert = m_connection->prepare(
        u"insert into publication_member (publication_id, cooperative_id, regency, kind) values (?, ?, ?, ?)"_s);
    if (!insert)
        return insert.error();
    for (const PublishedCell &cell : publication.cells) {
        for (const qint64 cooperative : cell.ids) {
            insert->bind(id).bind(cooperative).bind(cell.regency).bind(cell.kind);
            if (const Result<void> run = insert->run(); !run)
                return run;
        }
    }
    return {};
}

Result<QList<PublicationEntry>> SqlitePublications::list() const
{
    Result<Statement> statement = m_connection->prepare(query(u"publications"_s));
    if (!statement)
        return statement.error();
    return statement->rows([](const Statement &row) {
        return PublicationEntry{.number = row.text(0),
            .fingerprint = row.text(1),
            .previous = row.text(2),
            .asOf = dayFrom(row.integer(3)),
            .variant = row.text(4),
            .total = row.integer(5),
            .at = momentFrom(row.integer(6)),
            .author = row.text(7),
            .withdrawnBecause = row.text(8),
            .withdrawnAt = row.isNull(9) ? QDateTime() : momentFrom(row.integer(9)),
            .withdrawnBy = row.text(10)};
    });
}

Result<QByteArray> SqlitePublications::content(const QString &number) const
{
    Result<Statement> statement = m_connection->prepare(u"select content from publication where number = ?"_s);
    if (!statement)
        return statement.error();
    statement->bind(number);
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    return *row ? Result<QByteArray>(statement->bytes(0)) : noSuchPublication(number);
}

Result<qint64> SqlitePublications::standingId(const QString &number) const
{
    Result<Statement> statement = m_connection->prepare(
        u"select p.id, exists (select 1 from publication_withdrawal w where w.publication_id = p.id)"
        " from publication p where p.number = ?"_s);
    if (!statement)
        return statement.error();
    statement->bind(number);
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    if (!*row)
        return noSuchPublication(number);
    if (statement->integer(1) != 0) {
        return Error{Error::Kind::Conflict,
            QCoreApplication::translate("Storage", "The publication %1 was withdrawn before. Nothing was changed.")
                .arg(number)};
    }
    return statement->integer(0);
}

Result<void> SqlitePublications::withdraw(const QString &number, const QString &reason, const Author &author)
{
    if (reason.isEmpty()) {
        return Error{Error::Kind::Invalid,
            QCoreApplication::translate(
                "Storage", "A publication is withdrawn only with a reason. Nothing was changed.")};
    }
    return inOneAction(*m_connection, m_writing, m_clock, author, u"withdrawal"_s, [&](qint64 action) -> Result<void> {
        const Result<qint64> id = standingId(number);
        if (!id)
            return id.error();
        Result<Statement> insert = m_connection->prepare(
            u"insert into publication_withdrawal (action_id, publication_id, reason) values (?, ?, ?)"_s);
        if (!insert)
            return insert.error();
        insert->bind(action).bind(*id).bind(reason);
        return insert->run();
    });
}

Result<QList<PublishedMembership>> SqlitePublications::membershipsOf(qint64 cooperative) const
{
    Result<Statement> statement = m_connection->prepare(query(u"publications_of"_s));
    if (!statement)
        return statement.error();
    statement->bind(cooperative);
    return statement->rows([](const Statement &row) {
        return PublishedMembership{.number = row.text(0),
            .asOf = dayFrom(row.integer(1)),
            .variant = row.text(2),
            .regency = row.text(3),
            .kind = row.text(4),
            .isWithdrawn = row.integer(5) != 0};
    });
}

Result<QDateTime> SqlitePublications::lastRecorded() const
{
    const Result<qint64> latest = m_connection->integer(u"select coalesce(max(at), 0) from action"_s);
    if (!latest)
        return latest.error();
    return *latest == 0 ? QDateTime() : momentFrom(*latest);
}

} // namespace lumbung

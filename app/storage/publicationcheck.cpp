// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/publication.h"
#include "app/storage/moments.h"
#include "app/storage/statement.h"
#include "app/storage/verify.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

using CountedIn = std::tuple<qint64, QString, QString>; ///< cooperative, regency, kind

struct StoredPublication {
    qint64 id = 0, asOf = 0, total = 0;
    QString number, fingerprint, previous, variant;
    QByteArray content;
};

QList<CountedIn> countedIn(const Publication &publication)
{
    QList<CountedIn> members;
    for (const PublishedCell &cell : publication.cells) {
        for (const qint64 id : cell.ids)
            members.append({id, cell.regency, cell.kind});
    }
    std::ranges::sort(members);
    return members;
}

Result<QList<CountedIn>> storedMembers(const Connection &connection, qint64 publication)
{
    Result<Statement> statement = connection.prepare(
        u"select cooperative_id, regency, kind from publication_member where publication_id = ? order by cooperative_id"_s);
    if (!statement)
        return statement.error();
    statement->bind(publication);
    return statement->rows([](const Statement &row) { return CountedIn{row.integer(0), row.text(1), row.text(2)}; });
}

bool saysTheSame(const StoredPublication &stored, const Publication &publication)
{
    return std::tuple(stored.number, stored.previous, stored.asOf, stored.variant, stored.total)
        == std::tuple(publication.number, publication.previous, dayNumber(publication.asOf), publication.variant.id,
            publication.total());
}

/// Empty: sound.
Result<QString> problemOf(const Connection &connection, const StoredPublication &stored, const QString &before)
{
    const Result<Publication> publication = publicationFrom(stored.content);
    if (fingerprintOf(stored.content) != stored.fingerprint || !publication) {
        return QCoreApplication::translate("Storage", "The publication %1 was altered: it is not what was published.")
            .arg(stored.number);
    }
    if (!saysTheSame(stored, *publication)) {
        return QCoreApplication::translate(
            "Storage", "The publication %1 is listed with a number, day or total that it does not have.")
            .arg(publication->number);
    }
    if (stored.previous != before) {
        return QCoreApplication::translate(
            "Storage", "The publication %1 does not follow the one before it: one was taken out, put in or altered.")
            .arg(stored.number);
    }
    const Result<QList<CountedIn>> members = storedMembers(connection, stored.id);
    if (!members)
        return members.error();
    if (*members != countedIn(*publication)) {
        return QCoreApplication::translate(
            "Storage", "The cooperatives kept for the publication %1 are not those it counted.")
            .arg(stored.number);
    }
    return QString();
}

} // namespace

Result<QStringList> checkPublications(const Connection &connection)
{
    Result<Statement> statement = connection.prepare(
        u"select id, number, fingerprint, previous, as_of, variant, total, content from publication order by id"_s);
    if (!statement)
        return statement.error();
    QStringList problems;
    QString before;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return problems;
        const StoredPublication stored{.id = statement->integer(0),
            .asOf = statement->integer(4),
            .total = statement->integer(6),
            .number = statement->text(1),
            .fingerprint = statement->text(2),
            .previous = statement->text(3),
            .variant = statement->text(5),
            .content = statement->bytes(7)};
        const Result<QString> problem = problemOf(connection, stored, before);
        if (!problem)
            return problem.error();
        if (!problem->isEmpty())
            problems.append(*problem);
        before = stored.fingerprint;
    }
}

} // namespace lumbung

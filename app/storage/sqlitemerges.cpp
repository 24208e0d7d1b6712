// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlitemerges.h"

#include "app/storage/batchundo.h"
#include "app/storage/commit.h"
#include "app/storage/merging.h"
#include "app/storage/migrations.h"
#include "app/storage/moments.h"
#include "app/storage/sqlitebatches.h"
#include "app/storage/statement.h"
#include "app/storage/writingplace.h"

#include <QCoreApplication>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

Merge mergeFrom(const Statement &row)
{
    Merge merge;
    merge.action = row.integer(0);
    merge.keep = row.integer(1);
    merge.keepName = row.text(2);
    merge.absorb = row.integer(3);
    merge.absorbName = row.text(4);
    merge.mode = row.text(5) == "date"_L1 ? MergeMode::FromDate : MergeMode::EnteredTwice;
    merge.day = dayFrom(row.integer(6));
    merge.reason = row.text(7);
    merge.basis = row.text(8);
    merge.at = momentFrom(row.integer(9));
    merge.author = row.text(10);
    merge.undoneAt = row.isNull(11) ? QDateTime() : momentFrom(row.integer(11));
    merge.undoneAuthor = row.text(12);
    return merge;
}

} // namespace

Result<qint64> SqliteMerges::merge(const MergeRequest &request, const Author &author)
{
    const WritingPlace place(m_writing);
    if (const Result<void> &held = place.held(); !held)
        return held.error();
    Result<Transaction> transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return transaction.error();
    const Result<qint64> action = mergeRecords(*m_connection, m_clock, request, author);
    if (!action)
        return action;
    const Result<void> committed = commitAction(*m_connection, *transaction, *action);
    return committed ? action : Result<qint64>(committed.error());
}

Result<void> SqliteMerges::unmerge(qint64 merge, const Author &author, const QString &reason)
{
    const Result<QList<Merge>> found = mergesWhere(u"m.action_id = ?"_s, merge);
    if (!found)
        return found.error();
    if (found->isEmpty()) {
        return Error{Error::Kind::NotFound,
            QCoreApplication::translate("Storage", "There is no merger with the number %1 in this register.")
                .arg(merge)};
    }
    const WritingPlace place(m_writing);
    if (const Result<void> &held = place.held(); !held)
        return held.error();
    Progress unwatched;
    const Result<UndoneBatch> undone = undoInTransaction(*m_connection, m_clock, merge, author, reason, unwatched);
    return undone ? Result<void>() : undone.error();
}

Result<QList<Merge>> SqliteMerges::list() const
{
    return mergesWhere(u"m.id > ?"_s, 0);
}

Result<QList<Merge>> SqliteMerges::of(qint64 cooperative) const
{
    return mergesWhere(u"?1 in (m.kept_id, m.absorbed_id)"_s, cooperative);
}

Result<QList<Merge>> SqliteMerges::mergesWhere(const QString &condition, qint64 value) const
{
    QString sql = query(u"merges"_s);
    Result<Statement> statement = m_connection->prepare(sql.replace("{where}"_L1, condition));
    if (!statement)
        return statement.error();
    statement->bind(value);
    return statement->rows(mergeFrom);
}

} // namespace lumbung

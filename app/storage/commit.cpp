// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/commit.h"

#include "app/storage/statement.h"

#include <QCoreApplication>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

/// Whether the log could be folded back and emptied, so that nothing half-said is left in it.
bool emptiedLog(const Connection &connection)
{
    const Result<qint64> wasBusy = connection.integer(u"pragma wal_checkpoint(truncate)"_s);
    return wasBusy && *wasBusy == 0;
}

Error unknownOutcome(const QString &detail)
{
    return {Error::Kind::Unknown,
        QCoreApplication::translate("Storage",
            "The disk failed while saving and it is not known whether this was kept. Close the program, check the "
            "disk, "
            "open the register again and look it up."),
        detail};
}

} // namespace

Result<void> commitAction(const Connection &connection, Transaction &transaction, qint64 action)
{
    const Result<void> committed = transaction.commit();
    if (committed || committed.error().kind == Error::Kind::Locked)
        return committed;
    (void)connection.execute(u"rollback"_s); // fails where SQLite has rolled back already
    if (!emptiedLog(connection))
        return unknownOutcome(committed.error().detail);
    const Result<qint64> there = connection.integer(u"select count(*) from action where id = %1"_s.arg(action));
    if (!there)
        return unknownOutcome(committed.error().detail + u" / "_s + there.error().detail);
    return *there == 1 ? Result<void>() : committed;
}

} // namespace lumbung

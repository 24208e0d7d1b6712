// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/backup.h"

#include "app/base/atomicfile.h"
#include "app/storage/sqlerror.h"
#include "app/storage/verify.h"

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int pagesPerStep = 1024;

Result<void> copyPages(const Connection &source, const Connection &target, Progress &progress)
{
    sqlite3_backup *backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (!backup)
        return sqlError(target.handle(), sqlite3_errcode(target.handle()));
    int code = SQLITE_OK;
    while (code == SQLITE_OK || code == SQLITE_BUSY) {
        if (progress.isCancelled()) {
            sqlite3_backup_finish(backup);
            return Error{Error::Kind::Cancelled,
                QCoreApplication::translate("Storage", "The backup was cancelled. No file was made.")};
        }
        code = sqlite3_backup_step(backup, pagesPerStep);
        const int total = sqlite3_backup_pagecount(backup);
        progress.report(total - sqlite3_backup_remaining(backup), total,
            QCoreApplication::translate("Storage", "Copying the register"));
    }
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        return sqlError(target.handle(), code);
    return {};
}

Result<void> makeCopy(const Connection &source, const QString &path, Progress &progress)
{
    // The writer's empty file would be taken for a new store in another journal mode: the copy sets its own.
    const auto target = Connection::openCopyTarget(path);
    if (!target)
        return target.error();
    return copyPages(source, **target, progress);
}

Result<void> checkCopy(const QString &path, qint64 atLeast)
{
    const auto copy = Connection::open(path, Connection::Mode::ReadImmutable);
    if (!copy)
        return copy.error();
    if (const Result<void> sound = checkIntegrity(**copy); !sound)
        return sound.error();
    const Result<qint64> there = (*copy)->integer(u"select count(*) from cooperative"_s);
    if (!there)
        return there.error();
    if (*there < atLeast) {
        return Error{Error::Kind::Store,
            QCoreApplication::translate("Storage", "The copy is not complete. It was thrown away; try again.")};
    }
    return {};
}

} // namespace

Result<void> copyStore(const Connection &connection, const QString &target, Progress &progress)
{
    // Nothing is ever deleted, so a copy holds at least what was there when it began.
    const Result<qint64> before = connection.integer(u"select count(*) from cooperative"_s);
    if (!before)
        return before.error();
    return writeFileAtomically(
        target, [&](const QString &temporary) { return makeCopy(connection, temporary, progress); },
        [&](const QString &temporary) { return checkCopy(temporary, *before); });
}

} // namespace lumbung

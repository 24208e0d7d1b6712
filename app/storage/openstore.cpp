// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/backup.h"
#include "app/storage/migrations.h"
#include "app/storage/sqlitestore.h"
#include "app/storage/verify.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int lockPatience = 5000; // milliseconds
constexpr qint64 checkedAtOpening = 200LL * 1024 * 1024; // integrity_check takes about 2 s for this

/// Whose file it is, and of which version. Error when it is not ours, or newer than this program.
Result<int> storeVersion(const Connection &connection, const QString &path)
{
    const Result<qint64> application = connection.integer(u"pragma application_id"_s);
    if (!application)
        return application.error();
    if (*application != applicationId) {
        return Error{Error::Kind::File,
            QCoreApplication::translate(
                "Storage", "%1 is not a Lumbung register. Choose another file; this one was not changed.")
                .arg(QDir::toNativeSeparators(path))};
    }
    const Result<qint64> version = connection.integer(u"pragma user_version"_s);
    if (!version)
        return version.error();
    if (*version > newestSchema()) {
        return Error{Error::Kind::Store,
            QCoreApplication::translate("Storage",
                "This register was written by a newer version of Lumbung (form %1; this program knows %2). Install the "
                "newer program; the "
                "register was not changed.")
                .arg(QString::number(*version), QString::number(newestSchema()))};
    }
    return static_cast<int>(*version);
}

/// A program that died, or a computer that lost power, leaves a log behind: then every page is looked at.
Result<void> checkHealth(const Connection &connection, const QString &path, bool endedCleanly)
{
    if (const Result<void> schema = checkSchema(connection); !schema)
        return schema;
    if (endedCleanly || QFileInfo(path).size() > checkedAtOpening)
        return {};
    return checkIntegrity(connection);
}

Result<void> migrateWithCopy(const Connection &connection, const QString &path, int version)
{
    if (version == newestSchema())
        return {};
    Progress unwatched;
    const QString copy = u"%1.before-form-%2"_s.arg(path).arg(newestSchema());
    if (const Result<void> copied = copyStore(connection, copy, unwatched); !copied)
        return copied;
    return migrate(connection);
}

Result<std::unique_ptr<Store>> openToRead(const QString &path, const QString &reason, const Clock &clock)
{
    // Without the right to write beside it, SQLite cannot make its -shm: read the file as it lies.
    const auto mode
        = canBeWritten(path) || hasPendingLog(path) ? Connection::Mode::Read : Connection::Mode::ReadImmutable;
    Result<std::unique_ptr<Connection>> keeper = Connection::open(path, mode);
    if (!keeper)
        return keeper.error();
    const Result<int> version = storeVersion(**keeper, path);
    if (!version)
        return version.error();
    if (*version < newestSchema()) {
        return Error{Error::Kind::Store,
            QCoreApplication::translate("Storage",
                "This register is of an older form. Open it once for writing so that it can be brought up to date.")};
    }
    if (const Result<void> sound = checkHealth(**keeper, path, true); !sound)
        return sound.error();
    return std::unique_ptr<Store>(
        std::make_unique<SqliteStore>(path, nullptr, *std::move(keeper), mode, reason, clock));
}

Result<std::unique_ptr<Store>> openToWrite(const QString &path, const Clock &clock)
{
    auto lock = std::make_unique<StoreLock>(path);
    if (const Result<void> taken = lock->take(lockPatience); !taken)
        return taken.error();
    const bool endedCleanly = !hasPendingLog(path);
    // Looked at by a reader first, so that a foreign or newer file is refused with its bytes unchanged.
    {
        const Result<std::unique_ptr<Connection>> reader = Connection::open(path, Connection::Mode::Read);
        if (!reader)
            return reader.error();
        if (const Result<int> version = storeVersion(**reader, path); !version)
            return version.error();
    }
    Result<std::unique_ptr<Connection>> keeper = Connection::open(path, Connection::Mode::Write);
    if (!keeper)
        return keeper.error();
    const Result<int> version = storeVersion(**keeper, path);
    if (!version)
        return version.error();
    if (const Result<void> sound = checkHealth(**keeper, path, endedCleanly); !sound)
        return sound.error();
    if (const Result<void> migrated = migrateWithCopy(**keeper, path, *version); !migrated)
        return migrated.error();
    return std::unique_ptr<Store>(std::make_unique<SqliteStore>(
        path, std::move(lock), *std::move(keeper), Connection::Mode::Write, QString(), clock));
}

} // namespace

Result<std::unique_ptr<Store>> createStore(const QString &path, const Clock &clock)
{
    if (const Result<void> free = checkNewStorePath(path); !free)
        return free.error();
    auto lock = std::make_unique<StoreLock>(path);
    if (const Result<void> taken = lock->take(lockPatience); !taken)
        return taken.error();
    Result<std::unique_ptr<Connection>> keeper = Connection::open(path, Connection::Mode::Create);
    if (keeper) {
        const Result<void> made = migrate(**keeper);
        if (made) {
            return std::unique_ptr<Store>(std::make_unique<SqliteStore>(
                path, std::move(lock), *std::move(keeper), Connection::Mode::Write, QString(), clock));
        }
        keeper = made.error();
    }
    // A half-made file would stand in the way of the next try; its connection is closed by now.
    for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(path + suffix);
    return keeper.error();
}

Result<std::unique_ptr<Store>> openStore(const QString &path, Access access, const Clock &clock)
{
    if (const Result<void> file = checkStoreFile(path); !file)
        return file.error();
    if (access == Access::Read) {
        return openToRead(path,
            QCoreApplication::translate("Storage", "The register is open for reading only: nothing can be changed."),
            clock);
    }
    if (isOnNetworkShare(path)) {
        return openToRead(path,
            QCoreApplication::translate("Storage",
                "The register lies on a network share, where it could be damaged: it is open for reading only. Copy it "
                "to this computer to work on it."),
            clock);
    }
    if (!canBeWritten(path)) {
        return openToRead(path,
            QCoreApplication::translate(
                "Storage", "The register or its folder may not be written to: it is open for reading only."),
            clock);
    }
    return openToWrite(path, clock);
}

} // namespace lumbung

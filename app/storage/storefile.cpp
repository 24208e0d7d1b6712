// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/storefile.h"

#include "app/base/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

/// SQLite's locks and fsync cannot be trusted on these (RELIABILITY G-16).
constexpr QLatin1StringView networkSystems[]
    = {"nfs"_L1, "nfs4"_L1, "cifs"_L1, "smb3"_L1, "smbfs"_L1, "9p"_L1, "vboxsf"_L1, "davfs"_L1, "afs"_L1, "ncpfs"_L1};

Error fileError(const QString &message)
{
    return {Error::Kind::File, message};
}

} // namespace

bool isOnNetworkShare(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QByteArray type = QStorageInfo(folder).fileSystemType();
    const QString name = QString::fromLatin1(type);
    return name.startsWith("fuse."_L1)
        || std::ranges::any_of(networkSystems, [&name](QLatin1StringView system) { return name == system; });
}

bool canBeWritten(const QString &path)
{
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

bool hasPendingLog(const QString &path)
{
    return QFileInfo(path + "-wal"_L1).size() > 0;
}

Result<void> checkStoreFile(const QString &path)
{
    const QFileInfo file(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!file.exists())
        return fileError(
            QCoreApplication::translate("Storage", "There is no register at %1. Check the name, or make a new one.")
                .arg(shown));
    if (!file.isFile())
        return fileError(
            QCoreApplication::translate("Storage", "%1 is not a file. Choose the register's file.").arg(shown));
    if (file.size() == 0)
        return fileError(
            QCoreApplication::translate("Storage", "%1 is empty; it is not a Lumbung register. It was not changed.")
                .arg(shown));
    if (!file.isReadable())
        return fileError(
            QCoreApplication::translate("Storage", "%1 may not be read by this user. Ask for the right to read it.")
                .arg(shown));
    return {};
}

Result<void> checkNewStorePath(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    const QString shown = QDir::toNativeSeparators(path);
    if (file.exists() || file.isSymLink())
        return fileError(QCoreApplication::translate(
            "Storage", "There is something at %1 already. Choose another name; it was not changed.")
                             .arg(shown));
    if (!folder.isDir())
        return fileError(
            QCoreApplication::translate("Storage", "The folder %1 does not exist. Make it first, or choose another.")
                .arg(QDir::toNativeSeparators(folder.filePath())));
    if (!folder.isWritable())
        return fileError(
            QCoreApplication::translate("Storage", "The folder %1 may not be written to. Choose another folder.")
                .arg(QDir::toNativeSeparators(folder.filePath())));
    if (isOnNetworkShare(path)) {
        return fileError(QCoreApplication::translate("Storage",
            "%1 is on a network share, where a register can be damaged. Choose a folder of this computer; backups may "
            "lie on the share.")
                             .arg(shown));
    }
    return {};
}

StoreLock::StoreLock(const QString &storePath) : m_path(storePath + ".lock"_L1), m_file(m_path)
{
    m_file.setStaleLockTime(0); // only a holder that no longer runs is stale, however long it has worked
}

Result<void> StoreLock::take(int patience)
{
    if (m_file.tryLock(patience))
        return {};
    if (m_file.error() != QLockFile::LockFailedError) {
        return Error{Error::Kind::ReadOnly,
            QCoreApplication::translate(
                "Storage", "The register's folder may not be written to, so the register can only be read.")};
    }
    qint64 process = 0;
    QString computer;
    QString program;
    const bool known = m_file.getLockInfo(&process, &computer, &program);
    const QFileInfo holder(m_path);
    const QString since = text::longDateTime(holder.lastModified().toUTC());
    return Error{Error::Kind::Locked,
        QCoreApplication::translate("Storage",
            "Another program has the register open for writing: %1 on %2, user %3, since %4. Close it there, or open "
            "the register for reading only.")
            .arg(known ? program : u"?"_s, known ? computer : u"?"_s, holder.owner(), since),
        u"process %1"_s.arg(process)};
}

} // namespace lumbung

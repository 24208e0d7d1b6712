// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace lumbung {

/// What can be told about a store's file without opening it: nobody but SQLite ever opens it, its -wal or -shm
/// (one open and close of ours would cancel SQLite's locks).
Result<void> checkStoreFile(const QString &path); ///< there, a regular file, not empty, readable
Result<void> checkNewStorePath(
    const QString &path); ///< nothing there, the folder exists and can be written, not a network share
bool isOnNetworkShare(const QString &path);
bool canBeWritten(const QString &path); ///< file and folder
bool hasPendingLog(const QString &path); ///< a -wal with content: the last program did not end cleanly

/// The sign that one program writes to a store: a file beside it, taken before the store is opened.
class StoreLock
{
public:
    explicit StoreLock(const QString &storePath);
    /// Waits up to `patience` milliseconds; Locked with the holder's computer, user and time.
    Result<void> take(int patience);

private:
    QString m_path;
    QLockFile m_file;
};

} // namespace lumbung

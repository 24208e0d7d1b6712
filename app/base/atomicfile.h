// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace lumbung {

/// The one way a file leaves the program: written beside the target in a write loop with checked counts,
/// fsync, close checked, read back and compared, renamed over the target, folder fsynced. On any failure the old file
/// is as it was and no part file stays. QSaveFile, QPdfWriter on a file and libxlsxwriter to its target were seen to
/// report success for cut files on a full disk; none of them is used on a target. A link is followed; a file that was
/// there keeps its permissions.
Result<void> writeFileAtomically(const QString &path, const QByteArray &content);

/// For writers that insist on a path (libxlsxwriter, SQLite's backup): `make(temporaryPath)` fills a file
/// in the target's own folder, then `check(temporaryPath)` (may be empty) reads it back; then fsync, rename, fsync of
/// the folder.
Result<void> writeFileAtomically(const QString &path,
    const std::function<Result<void>(const QString &temporaryPath)> &make,
    const std::function<Result<void>(const QString &temporaryPath)> &check = {});

/// The whole content of a regular file no longer than `limit` bytes; Error (File) with a sentence otherwise.
Result<QByteArray> readFile(const QString &path, qint64 limit = 512LL * 1024 * 1024);

} // namespace lumbung

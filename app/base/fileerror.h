// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>

/// What a person is told when a file cannot be written or read.
namespace lumbung {

/// `code` is errno, `needed` the bytes that were to be written (0: not known).
Error writeError(const QString &path, int code, qint64 needed);
Error readError(const QString &path, int code);

Error isAFolder(const QString &path);
Error notAFile(const QString &path);
Error tooLarge(const QString &path, qint64 limit);
Error readBackDiffers(const QString &path);
Error notConfirmed(const QString &path, int code);

} // namespace lumbung

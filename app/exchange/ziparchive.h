// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QList>

#include <functional>

/// Reads back zip files of our own writers: no comment, no encryption, no ZIP64. Strict, so that a cut file is noticed.
/// Errors are of kind Damaged with the detail only; who asks says what it means.
namespace lumbung::zip {

struct Member {
    QByteArray name;
    quint16 method = 0;
    quint32 crc = 0;
    qint64 packedSize = 0, size = 0;
    qint64 start = 0; ///< of the packed bytes in the file
};

/// All members of the central directory, which must agree with the headers before the members.
Result<QList<Member>> members(const QByteArray &file);

using Sink = std::function<void(QByteArrayView piece)>;
/// Hands on the member's content in pieces; then its size and CRC-32 must be those of the directory.
Result<void> unpack(const QByteArray &file, const Member &member, const Sink &sink);

} // namespace lumbung::zip

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlerror.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace lumbung {

namespace {

struct Meaning {
    int code;
    Error::Kind kind;
    const char *message;
};

constexpr Meaning meanings[] = {
    {SQLITE_FULL, Error::Kind::Store,
        QT_TRANSLATE_NOOP(
            "Storage", "The disk is full. Nothing was saved and nothing is lost; make room and try again.")},
    {SQLITE_BUSY, Error::Kind::Locked,
        QT_TRANSLATE_NOOP(
            "Storage", "Another program is writing to the register. Nothing was saved; try again in a moment.")},
    {SQLITE_LOCKED, Error::Kind::Locked,
        QT_TRANSLATE_NOOP(
            "Storage", "Another program is writing to the register. Nothing was saved; try again in a moment.")},
    {SQLITE_READONLY, Error::Kind::ReadOnly,
        QT_TRANSLATE_NOOP("Storage", "The register can only be read here. Nothing was changed.")},
    {SQLITE_CANTOPEN, Error::Kind::Store,
        QT_TRANSLATE_NOOP(
            "Storage", "The register's file could not be opened. Check that the disk is there and try again.")},
    {SQLITE_CORRUPT, Error::Kind::Damaged,
        QT_TRANSLATE_NOOP(
            "Storage", "The register's file is damaged. Do not work on; restore the latest good backup.")},
    {SQLITE_NOTADB, Error::Kind::File,
        QT_TRANSLATE_NOOP(
            "Storage", "This file is not a Lumbung register. Choose another file; this one was not changed.")},
    {SQLITE_INTERRUPT, Error::Kind::Cancelled, QT_TRANSLATE_NOOP("Storage", "Cancelled. Nothing was changed.")},
    {SQLITE_IOERR, Error::Kind::Store,
        QT_TRANSLATE_NOOP("Storage", "The disk reported an error. Nothing was saved; check the disk and try again.")},
    {SQLITE_NOMEM, Error::Kind::Store,
        QT_TRANSLATE_NOOP(
            "Storage", "There is not enough memory. Nothing was saved; close other programs and try again.")},
};

} // namespace

Error sqlError(sqlite3 *handle, int code)
{
    const QString detail = QString::fromUtf8(sqlite3_errmsg(handle))
        + QStringLiteral(" (SQLite %1)").arg(sqlite3_extended_errcode(handle));
    for (const Meaning &meaning : meanings) {
        if (meaning.code == (code & 0xff))
            return {meaning.kind, QCoreApplication::translate("Storage", meaning.message), detail};
    }
    return {Error::Kind::Store,
        QCoreApplication::translate(
            "Storage", "The register refused this. Nothing was saved; the log has the details."),
        detail};
}

} // namespace lumbung

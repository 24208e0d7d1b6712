// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/fileerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

Error fileError(const QString &message, const QString &path, int code = 0)
{
    const QString reason = code == 0 ? QString() : ": "_L1 + qt_error_string(code);
    return {Error::Kind::File, message, path + reason};
}

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

QString folderOf(const QString &path)
{
    return shown(QFileInfo(path).absolutePath());
}

QString size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString noRoom(const QString &path, qint64 needed)
{
    const QString free = size(QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable());
    if (needed <= 0)
        return QCoreApplication::translate("Base",
            "The disk is full: “%1” was not written, %2 are free. Nothing was changed. "
            "Make room, or choose another place.")
            .arg(shown(path), free);
    return QCoreApplication::translate("Base",
        "The disk is full: “%1” needs %2, and %3 are free. Nothing was changed. Make room, or choose another place.")
        .arg(shown(path), size(needed), free);
}

} // namespace

Error writeError(const QString &path, int code, qint64 needed)
{
    QString message;
    switch (code) {
    case ENOENT:
    case ENOTDIR:
        message = QCoreApplication::translate("Base",
            "The folder “%1” does not exist, so “%2” was not written. Create the folder, or choose another one.")
                      .arg(folderOf(path), QFileInfo(path).fileName());
        break;
    case EACCES:
    case EPERM:
    case EROFS:
        message = QCoreApplication::translate(
            "Base", "The folder “%1” may not be written to, so “%2” was not written. Choose another folder.")
                      .arg(folderOf(path), QFileInfo(path).fileName());
        break;
    case ENOSPC:
        message = noRoom(path, needed);
        break;
    case EDQUOT:
    case EFBIG:
        message = QCoreApplication::translate("Base",
            "“%1” is larger (%2) than may be written there. Nothing was changed. Choose another place, or ask who "
            "looks after this computer.")
                      .arg(shown(path), size(needed));
        break;
    default:
        message = QCoreApplication::translate(
            "Base", "“%1” could not be written to the end. Nothing was changed. Try again, or choose another place.")
                      .arg(shown(path));
    }
    return fileError(message, path, code);
}

Error readError(const QString &path, int code)
{
    QString message;
    switch (code) {
    case ENOENT:
    case ENOTDIR:
        message
            = QCoreApplication::translate("Base", "There is no file “%1”. Check its name and folder.").arg(shown(path));
        break;
    case EACCES:
    case EPERM:
        message = QCoreApplication::translate(
            "Base", "“%1” may not be read. Ask its owner for permission, or copy it to a folder of your own.")
                      .arg(shown(path));
        break;
    default:
        message = QCoreApplication::translate(
            "Base", "“%1” could not be read. Check the disk or the connection, then try again.")
                      .arg(shown(path));
    }
    return fileError(message, path, code);
}

Error isAFolder(const QString &path)
{
    if (path.isEmpty())
        return fileError(
            QCoreApplication::translate("Base", "No file was named. Say which file is meant."), u"empty path"_s);
    return fileError(
        QCoreApplication::translate("Base", "“%1” is a folder, not a file. Add a file name.").arg(shown(path)), path);
}

Error notAFile(const QString &path)
{
    return fileError(
        QCoreApplication::translate("Base", "“%1” is not an ordinary file. Choose another name.").arg(shown(path)),
        path);
}

Error tooLarge(const QString &path, qint64 limit)
{
    return fileError(
        QCoreApplication::translate("Base", "“%1” is larger than %2, the most that is read. Choose another file.")
            .arg(shown(path), size(limit)),
        path);
}

Error readBackDiffers(const QString &path)
{
    return fileError(
        QCoreApplication::translate("Base",
            "The disk did not keep “%1” as it was written. Nothing was changed. Choose another disk, and have this one "
            "looked at.")
            .arg(shown(path)),
        path);
}

Error notConfirmed(const QString &path, int code)
{
    Error error = fileError(
        QCoreApplication::translate("Base",
            "“%1” was written, but the disk did not confirm it. Open the file to check it before you rely on it.")
            .arg(shown(path)),
        path, code);
    error.kind = Error::Kind::Unknown;
    return error;
}

} // namespace lumbung

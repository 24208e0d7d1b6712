// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/atomicfile.h"

#include "app/base/fileerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

constexpr mode_t readWriteForAll = 0666; // the person's umask takes away what it should

/// A POSIX descriptor that is closed once; close() says whether the system accepted everything.
class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) { }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    Descriptor(Descriptor &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) { }
    Descriptor &operator=(Descriptor &&) = delete;
    ~Descriptor() { close(); }

    bool isOpen() const { return m_fd >= 0; }
    int get() const { return m_fd; }
    bool close()
    {
        const int fd = std::exchange(m_fd, -1);
        return fd < 0 || ::close(fd) == 0;
    }

private:
    int m_fd;
};

Descriptor openFile(const QString &path, int flags, mode_t mode = 0)
{
    int fd = -1;
    do {
        fd = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, mode);
    } while (fd < 0 && errno == EINTR);
    return Descriptor(fd);
}

bool syncFile(const Descriptor &file)
{
    int answer = 0;
    do {
        answer = ::fsync(file.get());
    } while (answer != 0 && errno == EINTR);
    return answer == 0;
}

bool writeAll(const Descriptor &file, const QByteArray &content)
{
    qsizetype written = 0;
    while (written < content.size()) {
        const ssize_t count = ::write(file.get(), content.constData() + written, size_t(content.size() - written));
        if (count > 0)
            written += count;
        else if (count < 0 && errno != EINTR)
            return false;
    }
    return true;
}

/// At most `limit` bytes; false with errno set when the system refused.
bool readAll(const Descriptor &file, qint64 limit, QByteArray &content)
{
    constexpr qint64 step = 1024 * 1024;
    QByteArray piece(step, Qt::Uninitialized);
    while (content.size() < limit) {
        const ssize_t count = ::read(file.get(), piece.data(), size_t(std::min(step, limit - content.size())));
        if (count == 0)
            return true;
        if (count > 0)
            content.append(piece.constData(), count);
        else if (errno != EINTR)
            return false;
    }
    return true;
}

/// The file beside the target; removed, with whatever a library put beside it, unless it was moved to the target.
class PartFile
{
public:
    explicit PartFile(const QString &target)
    {
        constexpr int keptLetters = 60; // a long name must not push the part's name over the system's limit
        const QFileInfo info(target);
        m_folder = info.absolutePath();
        m_name = '.'_L1 + info.fileName().left(keptLetters) + ".part-"_L1
            + QString::number(QRandomGenerator::system()->generate64(), 36);
    }
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;
    ~PartFile()
    {
        if (m_moved || !m_created)
            return;
        const QDir folder(m_folder);
        for (const QString &left : folder.entryList(QDir::Files | QDir::Hidden | QDir::System)) {
            if (left.startsWith(m_name))
                QFile::remove(folder.filePath(left));
        }
    }

    QString path() const { return m_folder + u'/' + m_name; }
    QString folder() const { return m_folder; }

    Descriptor create(mode_t mode)
    {
        Descriptor descriptor = openFile(path(), O_CREAT | O_EXCL | O_WRONLY, mode);
        m_created = descriptor.isOpen();
        return descriptor;
    }

    bool moveTo(const QString &target)
    {
        m_moved = std::rename(QFile::encodeName(path()).constData(), QFile::encodeName(target).constData()) == 0;
        return m_moved;
    }

private:
    QString m_folder;
    QString m_name;
    bool m_created = false;
    bool m_moved = false;
};

/// Where the content really goes (through a link), and what may be read and written there afterwards.
struct Target {
    QString path;
    mode_t mode = readWriteForAll;
    bool exists = false;
};

Result<Target> targetOf(const QString &path)
{
    const QFileInfo asked(path);
    Target target;
    target.path = asked.isSymLink() && asked.exists() ? asked.canonicalFilePath() : asked.absoluteFilePath();

    struct stat found = {};
    if (path.isEmpty() || asked.fileName().isEmpty() || asked.isDir())
        return isAFolder(path);
    if (::stat(QFile::encodeName(target.path).constData(), &found) == 0) {
        if (!S_ISREG(found.st_mode))
            return notAFile(path);
        target.exists = true;
        target.mode = (found.st_mode & 0777) | S_IRUSR | S_IWUSR;
    }
    return target;
}

Result<void> moveOver(PartFile &part, const Target &target)
{
    if (!part.moveTo(target.path))
        return writeError(target.path, errno, 0);
    const Descriptor folder = openFile(part.folder(), O_RDONLY | O_DIRECTORY);
    // Some file systems cannot sync a folder and say EINVAL; they have nothing to promise here.
    if (!folder.isOpen() || (!syncFile(folder) && errno != EINVAL))
        return notConfirmed(target.path, errno);
    return {};
}

Result<void> readBack(const QString &partPath, const Target &target, const QByteArray &content)
{
    QByteArray kept;
    const Descriptor file = openFile(partPath, O_RDONLY);
    if (!file.isOpen() || !readAll(file, content.size() + 1, kept))
        return writeError(target.path, errno, content.size());
    if (kept != content)
        return readBackDiffers(target.path);
    return {};
}

} // namespace

Result<void> writeFileAtomically(const QString &path, const QByteArray &content)
{
    const Result<Target> target = targetOf(path);
    if (!target)
        return target.error();

    PartFile part(target->path);
    Descriptor file = part.create(target->mode);
    if (!file.isOpen() || !writeAll(file, content) || (target->exists && ::fchmod(file.get(), target->mode) != 0)
        || !syncFile(file) || !file.close())
        return writeError(target->path, errno, content.size());
    if (const Result<void> same = readBack(part.path(), *target, content); !same)
        return same;
    return moveOver(part, *target);
}

Result<void> writeFileAtomically(const QString &path, const std::function<Result<void>(const QString &)> &make,
    const std::function<Result<void>(const QString &)> &check)
{
    const Result<Target> target = targetOf(path);
    if (!target)
        return target.error();

    PartFile part(target->path);
    if (Descriptor file = part.create(target->mode); !file.isOpen() || !file.close())
        return writeError(target->path, errno, 0);
    if (const Result<void> made = make(part.path()); !made)
        return made;

    Descriptor file = openFile(part.path(), O_RDONLY);
    if (!file.isOpen() || (target->exists && ::fchmod(file.get(), target->mode) != 0) || !syncFile(file)
        || !file.close())
        return writeError(target->path, errno, QFileInfo(part.path()).size());
    if (check) {
        if (const Result<void> checked = check(part.path()); !checked)
            return checked;
    }
    return moveOver(part, *target);
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    struct stat found = {};
    // Without waiting: opening a pipe nobody writes to would never come back.
    const Descriptor file = openFile(path, O_RDONLY | O_NONBLOCK);
    if (!file.isOpen() || ::fstat(file.get(), &found) != 0)
        return readError(path, errno);
    if (S_ISDIR(found.st_mode))
        return isAFolder(path);
    if (!S_ISREG(found.st_mode))
        return notAFile(path);

    QByteArray content;
    content.reserve(std::min<qint64>(found.st_size, limit) + 1);
    if (found.st_size <= limit && !readAll(file, limit + 1, content))
        return readError(path, errno);
    if (found.st_size > limit || content.size() > limit)
        return tooLarge(path, limit);
    return content;
}

} // namespace lumbung

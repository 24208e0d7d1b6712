// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultyvfs.h"

#include <sqlite3.h>

#include <atomic>
#include <new>

namespace lumbung::testing {

namespace {

std::atomic_int callCount = 0;
std::atomic_int failingCall = 0; // 0: none
std::atomic_bool failsForGood = false;
std::atomic<FaultyDisk::Kind> faultKind = FaultyDisk::Kind::InputOutput;

sqlite3_vfs *realDisk = nullptr;
sqlite3_vfs faultyDisk;

/// SQLite's file with the real one behind it.
struct File {
    sqlite3_file base;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real();
}

bool failsNow()
{
    const int call = ++callCount;
    const int wanted = failingCall;
    return wanted > 0 && (call == wanted || (failsForGood && call > wanted));
}

int errorCode(int inputOutput)
{
    return faultKind == FaultyDisk::Kind::Full ? SQLITE_FULL : inputOutput;
}

int closeFile(sqlite3_file *file)
{
    return realOf(file)->pMethods->xClose(realOf(file));
}

int readFile(sqlite3_file *file, void *target, int amount, sqlite3_int64 offset)
{
    return realOf(file)->pMethods->xRead(realOf(file), target, amount, offset);
}

int writeFile(sqlite3_file *file, const void *source, int amount, sqlite3_int64 offset)
{
    if (!failsNow())
        return realOf(file)->pMethods->xWrite(realOf(file), source, amount, offset);
    if (faultKind == FaultyDisk::Kind::Torn)
        realOf(file)->pMethods->xWrite(realOf(file), source, amount / 2, offset);
    return errorCode(SQLITE_IOERR_WRITE);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return failsNow() ? errorCode(SQLITE_IOERR_TRUNCATE) : realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file *, int)
{
    // No power is lost in these tests, so the real sync, which is slow, is spared.
    return failsNow() ? errorCode(SQLITE_IOERR_FSYNC) : SQLITE_OK;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}
int unlockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int checkLock(sqlite3_file *file, int *result)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
}
int controlFile(sqlite3_file *file, int what, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), what, argument);
}
int sectorSize(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int deviceTraits(sqlite3_file *file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}
int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **target)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, target);
}
int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}
void barrierShared(sqlite3_file *file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}
int unmapShared(sqlite3_file *file, int remove)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

const sqlite3_io_methods methods
    = {2, closeFile, readFile, writeFile, truncateFile, syncFile, fileSize, lockFile, unlockFile, checkLock,
        controlFile, sectorSize, deviceTraits, mapShared, lockShared, barrierShared, unmapShared, nullptr, nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *faulty = new (file) File;
    faulty->base.pMethods = nullptr;
    const int code = realDisk->xOpen(realDisk, name, faulty->real(), flags, outFlags);
    if (code == SQLITE_OK || faulty->real()->pMethods)
        faulty->base.pMethods = &methods;
    return code;
}

int deleteFile(sqlite3_vfs *, const char *name, int)
{
    return failsNow() ? errorCode(SQLITE_IOERR_DELETE) : realDisk->xDelete(realDisk, name, 0);
}

} // namespace

FaultyDisk::FaultyDisk()
{
    realDisk = sqlite3_vfs_find(nullptr);
    faultyDisk = *realDisk;
    faultyDisk.zName = "faulty";
    faultyDisk.szOsFile = static_cast<int>(sizeof(File)) + realDisk->szOsFile;
    faultyDisk.xOpen = openFile;
    faultyDisk.xDelete = deleteFile;
    heal();
    sqlite3_vfs_register(&faultyDisk, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&faultyDisk);
    sqlite3_vfs_register(realDisk, 1);
}

void FaultyDisk::countOnly()
{
    failingCall = 0;
    callCount = 0;
}

void FaultyDisk::failAt(int call, Kind kind, bool forGood)
{
    faultKind = kind;
    failsForGood = forGood;
    failingCall = call;
    callCount = 0;
}

void FaultyDisk::heal()
{
    failingCall = 0;
}

int FaultyDisk::calls() const
{
    return callCount;
}

} // namespace lumbung::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registermaker.h"

#include "app/services/demo.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

/// `fill` answers Result<void>; it may write into the opened register's import summary.
template <class Fill>
Result<OpenedRegister> makeFilled(const QString &path, const Clock &clock, Progress &progress, Fill fill)
{
    Result<OpenedRegister> made = makeEmptyRegister(path, clock);
    if (!made)
        return made;
    const Result<void> filled = fill(*made);
    if (filled && !progress.isCancelled())
        return made;

    made->store.reset(); // nobody may have a file open that is taken away
    removeRegisterFile(path);
    return filled ? Error{Error::Kind::Cancelled, {}, {}} : filled.error();
}

} // namespace

Result<OpenedRegister> openRegisterFile(const QString &path, Access access, const Clock &clock)
{
    Result<std::unique_ptr<Store>> opened = openStore(path, access, clock);
    if (!opened)
        return opened.error();
    return OpenedRegister{*std::move(opened), {}};
}

Result<OpenedRegister> makeEmptyRegister(const QString &path, const Clock &clock)
{
    QDir().mkpath(QFileInfo(path).absolutePath()); // where this fails, createStore says so in words
    Result<std::unique_ptr<Store>> made = createStore(path, clock);
    if (!made)
        return made.error();
    return OpenedRegister{*std::move(made), {}};
}

Result<OpenedRegister> makeExampleRegister(const QString &path, const Clock &clock, Progress &progress)
{
    return makeFilled(path, clock, progress, [&](OpenedRegister &made) -> Result<void> {
        const Result<int> filled = fillDemo(*made.store, {}, progress);
        return filled ? Result<void>() : filled.error();
    });
}

Result<OpenedRegister> makeImportedRegister(
    const QString &path, const ImportRequest &request, const Clock &clock, Progress &progress)
{
    return makeFilled(path, clock, progress, [&](OpenedRegister &made) -> Result<void> {
        Result<ImportSummary> summary = importRegister(*made.store, request, clock, progress);
        if (!summary)
            return summary.error();
        made.import = *std::move(summary);
        return {};
    });
}

void removeRegisterFile(const QString &path)
{
    for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(path + suffix);
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

constexpr int officeOffset = 7 * 3600; // Western Indonesian Time, as on the office's clock

/// cadangan/koperasi-20260105-080000.lumbung beside koperasi.lumbung
Result<QString> usualTarget(const QString &storePath, const Clock &clock)
{
    const QFileInfo store(storePath);
    const QDir folder(store.absoluteDir().filePath(u"cadangan"_s));
    if (!folder.mkpath(u"."_s)) {
        return Error{Error::Kind::File,
            QCoreApplication::translate(
                "Cli", "The folder for backups cannot be made: %1. Name a file for the backup in another folder.")
                .arg(folder.path())};
    }
    const QString stamp = clock.nowUtc().toOffsetFromUtc(officeOffset).toString(u"yyyyMMdd-HHmmss"_s);
    const QString ending = store.suffix().isEmpty() ? QString() : QString(u'.' % store.suffix());
    return folder.filePath(store.completeBaseName() % u'-' % stamp % ending);
}

class BackupCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            .name = u"backup"_s,
            .arguments = QCoreApplication::translate("Cli", "[FILE]"),
            .summary = QCoreApplication::translate("Cli", "Makes a checked copy of the register."),
            .details = QCoreApplication::translate("Cli",
                "Without FILE the copy goes to the folder cadangan beside the register, named by date and time. "
                "Others may go on working meanwhile."),
            .options = {option::store()},
            .examples
            = {u"backup --store koperasi.lumbung"_s, u"backup /media/usb/koperasi.lumbung --store koperasi.lumbung"_s},
            .maxArguments = 1,
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        const Result<std::unique_ptr<Store>> store = openForReading(arguments, io);
        if (!store)
            return store.error();
        const QStringList named = arguments.positionalArguments();
        const Result<QString> target
            = named.isEmpty() ? usualTarget((*store)->path(), io.clock()) : Result<QString>(named.first());
        if (!target)
            return target.error();
        if (QFileInfo::exists(*target)) {
            return Error{Error::Kind::File,
                QCoreApplication::translate("Cli", "There is a file already: %1. Choose another name for the backup.")
                    .arg(*target)};
        }
        CliProgress progress(io);
        const Result<void> copied = (*store)->backup(*target, progress);
        if (!copied)
            return copied.error();
        io.print(*target % u'\n');
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeBackupCommand()
{
    return std::make_unique<BackupCommand>();
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"
#include "app/storage/batchstore.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

OutputCell idOfRecord(qint64 id)
{
    return {id, QString::number(id)};
}

/// The table lists only what was kept; files for scripts name every record.
void printUndone(const UndoneBatch &undone, RowFormat format, CliIo &io)
{
    if (format == RowFormat::Table && undone.kept.isEmpty())
        return;
    RowWriter writer(format,
        {{u"id"_s, QCoreApplication::translate("Cli", "Id"), true},
            {u"result"_s, QCoreApplication::translate("Cli", "Result")},
            {u"name"_s, QCoreApplication::translate("Cli", "Name")},
            {u"why"_s, QCoreApplication::translate("Cli", "Why")}},
        io);
    for (const qint64 id : undone.undone) {
        const bool isWithdrawn = undone.withdrawn.contains(id);
        if (format != RowFormat::Table)
            writer.add({idOfRecord(id), isWithdrawn ? u"withdrawn"_s : u"restored"_s, QString(), QString()});
    }
    for (const KeptRecord &kept : undone.kept)
        writer.add({idOfRecord(kept.id), {u"kept"_s, QCoreApplication::translate("Cli", "kept")}, kept.name, kept.why});
    writer.finish();
}

void tellUndone(const UndoneBatch &undone, CliIo &io)
{
    if (undone.action == 0) {
        io.say(QCoreApplication::translate(
            "Cli", "Nothing was taken back: every record of it was edited since. Nothing was changed."));
        return;
    }
    const qsizetype restored = undone.undone.size() - undone.withdrawn.size();
    io.say(QCoreApplication::translate(
        "Cli", "Taken out of the register: %1. As before again: %2. Kept, because edited since: %3.")
               .arg(text::number(undone.withdrawn.size()), text::number(restored), text::number(undone.kept.size())));
}

class UndoImportCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            .name = u"undo-import"_s,
            .arguments = QCoreApplication::translate("Cli", "NUMBER"),
            .summary = QCoreApplication::translate("Cli", "Takes back what was taken in as one step."),
            .details = QCoreApplication::translate("Cli",
                "NUMBER is the one that “imports” lists. Records it changed are as before again; records it brought in "
                "are no longer in any count or list, and their numbers are free. Records that were edited since are "
                "listed and kept; then the exit code is 1. Nothing is deleted: what was known before is still counted "
                "with --as-known. Prints “ACK number” of the undo."),
            .options = {option::store(),
                {u"reason"_s, QCoreApplication::translate("Cli", "Why."), QCoreApplication::translate("Cli", "TEXT")},
                option::author(), option::rowFormat()},
            .examples = {u"undo-import 12 --reason \"Salah berkas\""_s, u"undo-import 12 --format json"_s},
            .minArguments = 1,
            .maxArguments = 1,
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        const Result<RowFormat> format = option::formatOf(arguments);
        if (!format)
            return format.error();
        bool isNumber = false;
        const qint64 batch = arguments.positionalArguments().first().toLongLong(&isNumber);
        const QString reason = text::tidied(arguments.value(u"reason"_s));
        if (!isNumber || batch < 1) {
            return Error{Error::Kind::Usage,
                QCoreApplication::translate("Cli", "“%1” is not a number that “imports” lists.")
                    .arg(arguments.positionalArguments().first())};
        }
        if (text::hasForbiddenCharacters(reason))
            return Error{Error::Kind::Usage, QCoreApplication::translate("Cli", "The reason cannot be kept as text.")};
        const Result<std::unique_ptr<Store>> store = openForWriting(arguments, io);
        if (!store)
            return store.error();
        const Result<std::unique_ptr<BatchStore>> batches = (*store)->batches();
        if (!batches)
            return batches.error();
        Result<UndoneBatch> undone = UndoneBatch();
        {
            CliProgress progress(io);
            undone = (*batches)->undo(batch, option::authorOf(arguments, io), reason, progress);
        }
        if (!undone)
            return undone.error();
        if (*format == RowFormat::Table && undone->action != 0)
            io.print("ACK "_L1 % QString::number(undone->action) % u'\n');
        printUndone(*undone, *format, io);
        tellUndone(*undone, io);
        return undone->kept.isEmpty() ? ExitCode::Done : ExitCode::Findings;
    }
};

} // namespace

std::unique_ptr<Command> makeUndoImportCommand()
{
    return std::make_unique<UndoImportCommand>();
}

} // namespace lumbung

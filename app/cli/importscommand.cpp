// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"
#include "app/storage/batchstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

OutputCell momentOfBatch(const QDateTime &moment)
{
    if (!moment.isValid())
        return {QVariant(), QString()};
    return {moment.toString(Qt::ISODateWithMs), text::longDateTime(moment)};
}

OutputCell countOfBatch(int count)
{
    return {count, text::number(count)};
}

QString shortHash(const QString &sha256)
{
    constexpr qsizetype shown = 12;
    return sha256.left(shown);
}

class ImportsCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            .name = u"imports"_s,
            .summary = QCoreApplication::translate("Cli", "Lists what was taken in as one step, newest first."),
            .details = QCoreApplication::translate("Cli",
                "Imports, workbooks of regencies that came back, and mergers: who, when, from which file, how many "
                "records, and whether it was undone. “undo-import” takes one back by its number."),
            .options = {option::store(), option::rowFormat()},
            .examples = {u"imports"_s, u"imports --format json"_s},
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        const Result<RowFormat> format = option::formatOf(arguments);
        if (!format)
            return format.error();
        const Result<std::unique_ptr<Store>> store = openForReading(arguments, io);
        if (!store)
            return store.error();
        const Result<std::unique_ptr<BatchStore>> batches = (*store)->batches();
        if (!batches)
            return batches.error();
        const Result<QList<Batch>> list = (*batches)->list();
        if (!list)
            return list.error();
        print(*list, *format, io);
        return ExitCode::Done;
    }

private:
    static void print(const QList<Batch> &list, RowFormat format, CliIo &io)
    {
        RowWriter writer(format,
            {{u"batch"_s, QCoreApplication::translate("Cli", "Number"), true},
                {u"kind"_s, QCoreApplication::translate("Cli", "What")},
                {u"title"_s, QCoreApplication::translate("Cli", "File")},
                {u"sender"_s, QCoreApplication::translate("Cli", "Sender")},
                {u"at"_s, QCoreApplication::translate("Cli", "When")},
                {u"author"_s, QCoreApplication::translate("Cli", "Who")},
                {u"added"_s, QCoreApplication::translate("Cli", "Added"), true},
                {u"changed"_s, QCoreApplication::translate("Cli", "Changed"), true},
                {u"sha256"_s, QCoreApplication::translate("Cli", "Fingerprint")},
                {u"note"_s, QCoreApplication::translate("Cli", "Note")},
                {u"undoneAt"_s, QCoreApplication::translate("Cli", "Undone")},
                {u"undoneBy"_s, QCoreApplication::translate("Cli", "By")},
                {u"undoneBecause"_s, QCoreApplication::translate("Cli", "Because")}},
            io);
        writer.dropEmptyColumns();
        for (const Batch &batch : list) {
            writer.add({{batch.action, QString::number(batch.action)}, {batch.kind, batchKindTitle(batch.kind)},
                batch.title, batch.sender, momentOfBatch(batch.at), batch.author, countOfBatch(batch.added),
                countOfBatch(batch.changed), {batch.sha256, shortHash(batch.sha256)}, batch.note,
                momentOfBatch(batch.undoneAt), batch.undoneAuthor, batch.undoneReason});
        }
        writer.finish();
    }
};

} // namespace

std::unique_ptr<Command> makeImportsCommand()
{
    return std::make_unique<ImportsCommand>();
}

} // namespace lumbung

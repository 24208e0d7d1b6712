// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"
#include "app/storage/mergestore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

OutputCell momentOfMerger(const QDateTime &moment)
{
    if (!moment.isValid())
        return {QVariant(), QString()};
    return {moment.toString(Qt::ISODateWithMs), text::longDateTime(moment)};
}

OutputCell dayOfMerger(const Merge &merge)
{
    if (merge.mode == MergeMode::EnteredTwice)
        return {QVariant(), QCoreApplication::translate("Cli", "entered twice")};
    return {merge.day, text::shortDate(merge.day)};
}

class MergesCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            .name = u"merges"_s,
            .summary = QCoreApplication::translate("Cli", "Lists the mergers, newest first."),
            .details = QCoreApplication::translate("Cli",
                "Which cooperative was kept, which absorbed, from which day on, why, and whether they were separated "
                "again. With --id only those of one cooperative."),
            .options = {option::store(), option::cooperative(), option::rowFormat()},
            .examples = {u"merges"_s, u"merges --id 17 --format json"_s},
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
        const Result<QList<Merge>> list = listed(arguments, **store, io);
        if (!list)
            return list.error();
        print(*list, *format, io);
        return ExitCode::Done;
    }

private:
    static Result<QList<Merge>> listed(const QCommandLineParser &arguments, Store &store, CliIo &io)
    {
        const Result<std::unique_ptr<MergeStore>> merges = store.merges();
        if (!merges)
            return merges.error();
        if (!arguments.isSet(u"id"_s))
            return (*merges)->list();
        const Result<std::unique_ptr<CooperativeStore>> records = store.cooperatives();
        if (!records)
            return records.error();
        const Result<qint64> id = pastRecordFor(**records, arguments.value(u"id"_s), io);
        return id ? (*merges)->of(*id) : id.error();
    }

    static void print(const QList<Merge> &list, RowFormat format, CliIo &io)
    {
        RowWriter writer(format,
            {{u"merge"_s, QCoreApplication::translate("Cli", "Number"), true},
                {u"keep"_s, QCoreApplication::translate("Cli", "Kept"), true},
                {u"keepName"_s, QCoreApplication::translate("Cli", "Name")},
                {u"absorb"_s, QCoreApplication::translate("Cli", "Absorbed"), true},
                {u"absorbName"_s, QCoreApplication::translate("Cli", "Name")},
                {u"from"_s, QCoreApplication::translate("Cli", "From")},
                {u"reason"_s, QCoreApplication::translate("Cli", "Reason")},
                {u"basis"_s, QCoreApplication::translate("Cli", "Basis")},
                {u"at"_s, QCoreApplication::translate("Cli", "When")},
                {u"author"_s, QCoreApplication::translate("Cli", "Who")},
                {u"undoneAt"_s, QCoreApplication::translate("Cli", "Separated")},
                {u"undoneBy"_s, QCoreApplication::translate("Cli", "By")}},
            io);
        writer.dropEmptyColumns();
        for (const Merge &merge : list) {
            writer.add({{merge.action, QString::number(merge.action)}, {merge.keep, QString::number(merge.keep)},
                merge.keepName, {merge.absorb, QString::number(merge.absorb)}, merge.absorbName, dayOfMerger(merge),
                merge.reason, merge.basis, momentOfMerger(merge.at), merge.author, momentOfMerger(merge.undoneAt),
                merge.undoneAuthor});
        }
        writer.finish();
    }
};

class UnmergeCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            .name = u"unmerge"_s,
            .arguments = QCoreApplication::translate("Cli", "NUMBER"),
            .summary = QCoreApplication::translate("Cli", "Makes two of what was merged, exactly as they were."),
            .details = QCoreApplication::translate("Cli",
                "NUMBER is the one that “merges” lists. Refused, naming it, when one of the two was edited since."),
            .options = {option::store(),
                {u"reason"_s, QCoreApplication::translate("Cli", "Why."), QCoreApplication::translate("Cli", "TEXT")},
                option::author()},
            .examples = {u"unmerge 31 --reason \"Ternyata dua koperasi\""_s},
            .minArguments = 1,
            .maxArguments = 1,
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        const QString number = arguments.positionalArguments().first();
        const QString reason = text::tidied(arguments.value(u"reason"_s));
        bool isNumber = false;
        const qint64 merge = number.toLongLong(&isNumber);
        if (!isNumber || merge < 1) {
            return Error{Error::Kind::Usage,
                QCoreApplication::translate("Cli", "“%1” is not a number that “merges” lists.").arg(number)};
        }
        if (reason.isEmpty() || text::hasForbiddenCharacters(reason)) {
            return Error{Error::Kind::Usage,
                QCoreApplication::translate("Cli", "Say why they are separated: add --reason TEXT.")};
        }
        const Result<std::unique_ptr<Store>> store = openForWriting(arguments, io);
        if (!store)
            return store.error();
        const Result<std::unique_ptr<MergeStore>> merges = (*store)->merges();
        if (!merges)
            return merges.error();
        const Result<void> separated = (*merges)->unmerge(merge, option::authorOf(arguments, io), reason);
        if (!separated)
            return separated.error();
        io.print("ACK "_L1 % number % u'\n');
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeMergesCommand()
{
    return std::make_unique<MergesCommand>();
}

std::unique_ptr<Command> makeUnmergeCommand()
{
    return std::make_unique<UnmergeCommand>();
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/recordprinter.h"
#include "app/cli/storeaccess.h"
#include "app/exchange/json.h"
#include "app/storage/mergestore.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

class ShowCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            .name = u"show"_s,
            .arguments = QCoreApplication::translate("Cli", "NUMBER"),
            .summary = QCoreApplication::translate("Cli", "Shows one cooperative, its past or its changes."),
            .details = QCoreApplication::translate("Cli",
                "NUMBER is its id in the register, its NIK, its number in another register or its legal number. As "
                "JSON it is the "
                "line that save takes."),
            .options = {option::store(), option::rowFormat(),
                {u"history"_s,
                    QCoreApplication::translate("Cli", "Instead: every change, by whom and when, newest first.")},
                {u"timeline"_s,
                    QCoreApplication::translate("Cli", "Instead: regency, type, status and so on, from when to when.")},
                option::withPersonal()},
            .examples
            = {u"show 17"_s, u"show 3374010010001 --history"_s, u"show 518/BH/XIV.13/05/2016 --format json"_s},
            .minArguments = 1,
            .maxArguments = 1,
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        const Result<RowFormat> format = option::formatOf(arguments);
        if (!format)
            return format.error();
        if (arguments.isSet(u"history"_s) && arguments.isSet(u"timeline"_s)) {
            return Error{
                Error::Kind::Usage, QCoreApplication::translate("Cli", "Choose either --history or --timeline.")};
        }
        const Result<std::unique_ptr<Store>> store = openForReading(arguments, io);
        if (!store)
            return store.error();
        const Result<std::unique_ptr<CooperativeStore>> records = (*store)->cooperatives();
        if (!records)
            return records.error();
        const QString number = arguments.positionalArguments().first();
        const bool isPast = arguments.isSet(u"history"_s) || arguments.isSet(u"timeline"_s);
        const Result<qint64> id = isPast ? pastRecordFor(**records, number, io) : recordFor(**records, number);
        if (!id)
            return id.error();

        if (const Result<void> told = tellMergers(**store, *id, io); !told)
            return told.error();
        const Result<void> shown = arguments.isSet(u"history"_s) ? showHistory(**records, *id, *format, io)
            : arguments.isSet(u"timeline"_s)
            ? showTimeline(**records, *id, *format, io)
            : showRecord(**records, *id, *format, arguments.isSet(u"with-personal"_s), io);
        return shown ? Result<ExitCode>(ExitCode::Done) : shown.error();
    }

private:
    /// Why another number than its own may have led here.
    static Result<void> tellMergers(Store &store, qint64 id, CliIo &io)
    {
        const Result<std::unique_ptr<MergeStore>> merges = store.merges();
        if (!merges)
            return merges.error();
        const Result<QList<Merge>> of = (*merges)->of(id);
        if (!of)
            return of.error();
        for (const Merge &merge : *of) {
            if (merge.isUndone())
                continue;
            const QString told = merge.keep == id
                ? QCoreApplication::translate("Cli", "It took in %1, number %2 (merger %3).")
                : QCoreApplication::translate("Cli", "It was merged into %1, number %2 (merger %3).");
            io.say(told.arg(merge.keep == id ? merge.absorbName : merge.keepName,
                QString::number(merge.keep == id ? merge.absorb : merge.keep), QString::number(merge.action)));
        }
        return {};
    }

    static Result<void> showRecord(
        const CooperativeStore &records, qint64 id, RowFormat format, bool withPersonal, CliIo &io)
    {
        const Result<Cooperative> record = records.load(id);
        if (!record)
            return record.error();
        if (format == RowFormat::Json) {
            const QByteArray line = QJsonDocument(json::toJson(*record, withPersonal)).toJson(QJsonDocument::Compact);
            io.print(QString::fromUtf8(line) % u'\n');
        } else {
            printRecord(*record, format, withPersonal, io);
        }
        return {};
    }

    static Result<void> showHistory(const CooperativeStore &records, qint64 id, RowFormat format, CliIo &io)
    {
        const Result<QList<Change>> changes = records.history(id);
        if (!changes)
            return changes.error();
        printHistory(*changes, format, io);
        return {};
    }

    static Result<void> showTimeline(const CooperativeStore &records, qint64 id, RowFormat format, CliIo &io)
    {
        const Result<Timeline> timeline = records.timeline(id);
        if (!timeline)
            return timeline.error();
        printTimeline(*timeline, format, io);
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeShowCommand()
{
    return std::make_unique<ShowCommand>();
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/cli/commands.h"
#include "app/cli/importoptions.h"
#include "app/cli/importprinter.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

/// The draft of the file, as the options want it.
Result<ImportDraft> draftOf(const QCommandLineParser &arguments, Store &store, Progress &progress)
{
    const auto memory = store.importMemory();
    if (!memory)
        return memory.error();
    Result<ImportDraft> draft = openDraft(arguments.positionalArguments().first(), importoption::reading(arguments),
        arguments.value(u"source"_s), memory->get(), progress);
    if (!draft)
        return draft;
    if (const Result<void> applied = importoption::apply(arguments, memory->get(), *draft); !applied)
        return applied.error();
    return draft;
}

Result<void> writeRefused(
    const QString &path, const ImportDraft &draft, const Verdicts &verdicts, CliIo &io, Progress &progress)
{
    if (path.isEmpty())
        return {};
    const Result<int> written = writeRefusedRows(draft, verdicts, path, progress);
    if (!written && written.error().kind == Error::Kind::NotFound)
        return {};
    if (!written)
        return written.error();
    io.say(QCoreApplication::translate(
        "Cli", "%n refused and doubtful row(s) are in “%1”, to be mended and imported again.", nullptr, *written)
               .arg(path));
    return {};
}

class ImportCommand : public Command
{
public:
    CommandInfo info() const override
    {
        const QString csv = QCoreApplication::translate("Cli", "FILE.csv");
        return {
            .name = u"import"_s,
            .arguments = QCoreApplication::translate("Cli", "FILE"),
            .summary
            = QCoreApplication::translate("Cli", "Takes over a list of cooperatives from an xlsx, ods or CSV file."),
            .details = QCoreApplication::translate("Cli",
                "Sheet, headings and columns are found by themselves and can be chosen. Every row is judged before "
                "anything is "
                "written: new, changes, known already, possible duplicate, refused, skipped. What is beyond doubt goes "
                "in, all in "
                "one step, which undo-import takes back. The json tells for every row its verdict, id, reasons and "
                "changes."),
            .options
            = QList<QCommandLineOption>{option::store(),
                  {u"history"_s,
                      QCoreApplication::translate(
                          "Cli", "What was so from when to when: id, valid_from, valid_to, event…"),
                      csv},
                  {u"annual"_s, QCoreApplication::translate("Cli", "Figures by year: id, year, members_m…"), csv}}
                + importoption::all()
                + QList<QCommandLineOption>{{u"refused"_s,
                                                QCoreApplication::translate("Cli",
                                                    "Writes refused and doubtful rows into a workbook in the sender's "
                                                    "layout."),
                                                u"OUT.xlsx"_s},
                    {u"dry-run"_s, QCoreApplication::translate("Cli", "Checks everything and writes nothing.")},
                    option::rowFormat()},
            .examples = {u"import klaten.xlsx --dry-run"_s,
                u"import klaten.xlsx --source \"Dinas Klaten\" --refused kembali.xlsx"_s,
                u"import daftar.csv --fixed regency=33.10 --map legalNumber=D --as-of 2023-12-31"_s,
                u"import koperasi.csv --history riwayat.csv --annual tahunan.csv --format json"_s},
            .minArguments = 1,
            .maxArguments = 1,
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        const Result<RowFormat> format = option::formatOf(arguments);
        if (!format)
            return format.error();
        if (const Result<void> fits = importoption::check(arguments); !fits)
            return fits.error();
        const Result<std::unique_ptr<Store>> store = openForWriting(arguments, io);
        if (!store)
            return store.error();
        CliProgress progress(io);
        const Result<ImportDraft> draft = draftOf(arguments, **store, progress);
        if (!draft)
            return draft.error();
        const Result<Verdicts> verdicts = judge(**store, *draft, io.clock(), progress);
        if (!verdicts)
            return verdicts.error();
        ImportReport report{*draft, *verdicts, {}, arguments.isSet(u"dry-run"_s)};
        if (!report.wasDry) {
            const Result<Taken> taken = takeIn(**store, *draft, *verdicts, authorOf(io).name, io.clock(), progress);
            if (!taken)
                return taken.error();
            report.taken = *taken;
        }
        io.showStatus({});
        printImport(report, *format, io);
        tellImport(report, io);
        if (const Result<void> done = writeRefused(arguments.value(u"refused"_s), *draft, *verdicts, io, progress);
            !done)
            return done.error();
        const bool isClean = std::ranges::none_of(verdicts->rows, &RowVerdict::isSentBack);
        return isClean ? ExitCode::Done : ExitCode::Findings;
    }
};

} // namespace

std::unique_ptr<Command> makeImportCommand()
{
    return std::make_unique<ImportCommand>();
}

} // namespace lumbung

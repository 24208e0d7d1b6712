// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"
#include "app/domain/fields.h"
#include "app/domain/region.h"
#include "app/exchange/importer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

void printRefused(const QList<RefusedRow> &refused, RowFormat format, CliIo &io)
{
    RowWriter writer(format,
        {
            {u"file"_s, QCoreApplication::translate("Cli", "File")},
            {u"line"_s, QCoreApplication::translate("Cli", "Line"), true},
            {u"name"_s, QCoreApplication::translate("Cli", "Cooperative")},
            {u"reason"_s, QCoreApplication::translate("Cli", "Why it was refused")},
        },
        io);
    for (const RefusedRow &row : refused) {
        // A reason may have several lines; a row of output is one.
        if (!writer.add({row.file, {row.line, QString::number(row.line)}, row.name, text::tidied(row.reason)}))
            return;
    }
    writer.finish();
}

void tell(const ImportSummary &summary, CliIo &io)
{
    if (!summary.ignoredColumns.isEmpty()) {
        io.say(QCoreApplication::translate("Cli", "These columns were left out: %1.")
                   .arg(summary.ignoredColumns.join(", "_L1)));
    }
    for (const QString &note : summary.notes)
        io.say(note);
    io.say(QCoreApplication::translate("Cli", "Rows: %1. Good: %2, of which with warnings: %3. Refused: %4. Empty: %5.")
               .arg(text::number(summary.rows), text::number(summary.imported), text::number(summary.warnings),
                   text::number(summary.refused.size()), text::number(summary.skipped)));
    io.say(summary.committed ? QCoreApplication::translate("Cli", "The good rows are in the register.")
                             : QCoreApplication::translate("Cli", "Nothing was written into the register."));
}

Result<QString> regencyOf(const QCommandLineParser &arguments)
{
    const QString written = arguments.value(u"regency"_s);
    const QString code = region::matchRegency(written);
    if (written.isEmpty() || !code.isEmpty())
        return code;
    return Error{Error::Kind::Usage,
        QCoreApplication::translate("Cli", "--%1: “%2” is neither a code nor a label of the list “%3”.")
            .arg(u"regency"_s, written, findField(u"regency"_s)->title())};
}

class ImportCommand : public Command
{
public:
    CommandInfo info() const override
    {
        const QString file = QCoreApplication::translate("Cli", "FILE.csv");
        return {
            .name = u"import"_s,
            .arguments = file,
            .summary = QCoreApplication::translate("Cli", "Takes over a list of cooperatives from a CSV file."),
            .details = QCoreApplication::translate("Cli",
                "The columns are found by their names. Every row is checked; those with errors are printed with line "
                "and reason, "
                "the good ones go in, all in one step."),
            .options = {option::store(),
                {u"history"_s,
                    QCoreApplication::translate(
                        "Cli", "What was so from when to when: id, valid_from, valid_to, event…"),
                    file},
                {u"annual"_s, QCoreApplication::translate("Cli", "Figures by year: id, year, members_m…"), file},
                {u"regency"_s,
                    QCoreApplication::translate(
                        "Cli", "Regency or city of rows that name none: 33.01 or “Kota Semarang”."),
                    QCoreApplication::translate("Cli", "CODE")},
                {u"dry-run"_s, QCoreApplication::translate("Cli", "Checks everything and writes nothing.")},
                option::rowFormat()},
            .examples
            = {u"import koperasi.csv --dry-run"_s, u"import koperasi.csv --history riwayat.csv --annual tahunan.csv"_s,
                u"import koperasi.csv --format csv > ditolak.csv"_s},
            .minArguments = 1,
            .maxArguments = 1,
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        const Result<RowFormat> format = option::formatOf(arguments);
        if (!format)
            return format.error();
        const Result<QString> regency = regencyOf(arguments);
        if (!regency)
            return regency.error();
        const Result<std::unique_ptr<Store>> store = openForWriting(arguments, io);
        if (!store)
            return store.error();
        const ImportRequest request{
            .file = arguments.positionalArguments().first(),
            .historyFile = arguments.value(u"history"_s),
            .annualFile = arguments.value(u"annual"_s),
            .regency = *regency,
            .dryRun = arguments.isSet(u"dry-run"_s),
            .author = authorOf(io).name,
        };
        Result<ImportSummary> summary = ImportSummary();
        {
            CliProgress progress(io);
            summary = importRegister(**store, request, io.clock(), progress);
        }
        if (!summary)
            return summary.error();
        if (!summary->refused.isEmpty() || *format != RowFormat::Table)
            printRefused(summary->refused, *format, io);
        tell(*summary, io);
        return summary->refused.isEmpty() ? ExitCode::Done : ExitCode::Findings;
    }
};

} // namespace

std::unique_ptr<Command> makeImportCommand()
{
    return std::make_unique<ImportCommand>();
}

} // namespace lumbung

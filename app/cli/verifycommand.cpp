// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

class VerifyCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            .name = u"verify"_s,
            .summary = QCoreApplication::translate("Cli", "Reads the whole register and tells whether it is sound."),
            .options = {option::store()},
            .examples = {u"verify --store koperasi.lumbung"_s},
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        const Result<std::unique_ptr<Store>> store = openForReading(arguments, io);
        if (!store)
            return store.error();
        CliProgress progress(io);
        const Result<StoreReport> report = (*store)->verify(progress);
        if (!report)
            return report.error();
        for (const QString &problem : report->problems)
            io.print(problem % u'\n');
        if (!report->problems.isEmpty()) {
            return Error{Error::Kind::Damaged,
                QCoreApplication::translate("Cli",
                    "The register is damaged. Do not work on it; keep the file, and go on with the latest backup.")};
        }
        io.print(QCoreApplication::translate("Cli", "The register is sound.") % u'\n');
        io.print(QCoreApplication::translate(
                     "Cli", "Cooperatives: %1. Dated facts: %2. Recorded changes: %3. Version of the store: %4.")
                     .arg(text::number(report->cooperatives), text::number(report->standings),
                         text::number(report->changes), QString::number(report->schemaVersion))
            % u'\n');
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeVerifyCommand()
{
    return std::make_unique<VerifyCommand>();
}

} // namespace lumbung

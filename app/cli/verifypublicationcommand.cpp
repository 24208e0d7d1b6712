// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"
#include "app/services/publicationfile.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

class VerifyPublicationCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            .name = u"verify-publication"_s,
            .arguments = QCoreApplication::translate("Cli", "FILE"),
            .summary = QCoreApplication::translate(
                "Cli", "Tells which publication a file is, or that it was altered or is none of this register."),
            .details = QCoreApplication::translate("Cli",
                "Takes CSV, JSON and workbooks. Prints “genuine”, “altered” or “unknown”, and the number; the exit "
                "code is 1 unless it is genuine."),
            .options = {option::store()},
            .examples = {u"verify-publication terbitan.xlsx"_s},
            .minArguments = 1,
            .maxArguments = 1,
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        const QString path = arguments.positionalArguments().first();
        const Result<std::unique_ptr<Store>> store = openForReading(arguments, io);
        if (!store)
            return store.error();
        CliProgress progress(io);
        const Result<FileIdentity> identity = identifyFile(**store, path, progress);
        return identity ? tell(**store, *identity, QFileInfo(path).fileName(), io) : Result<ExitCode>(identity.error());
    }

private:
    static Result<ExitCode> tell(Store &store, const FileIdentity &identity, const QString &file, CliIo &io)
    {
        const QString &number = identity.publication.number;
        switch (identity.verdict) {
        case FileIdentity::Verdict::Foreign:
            io.print(u"unknown\n"_s);
            io.say(QCoreApplication::translate("Cli", "“%1” is no publication of this register.").arg(file));
            return ExitCode::Findings;
        case FileIdentity::Verdict::Altered:
            io.print("altered "_L1 % number % u'\n');
            io.say(QCoreApplication::translate("Cli",
                "“%1” says it is the publication %2, but it was altered, or saved anew by another program. Write it "
                "again with: lumbung-cli publication --number %2 --out FILE")
                       .arg(file, number));
            break;
        case FileIdentity::Verdict::Genuine:
            io.print("genuine "_L1 % number % u'\n');
            io.say(QCoreApplication::translate("Cli", "“%1” is the publication %2, as it was published.")
                       .arg(file, number));
            break;
        }
        const Result<ExitCode> said = sayWhetherWithdrawn(store, number, io);
        if (!said)
            return said;
        return identity.verdict == FileIdentity::Verdict::Genuine ? ExitCode::Done : ExitCode::Findings;
    }
};

} // namespace

std::unique_ptr<Command> makeVerifyPublicationCommand()
{
    return std::make_unique<VerifyPublicationCommand>();
}

} // namespace lumbung

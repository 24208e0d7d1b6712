// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

class InitCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            .name = u"init"_s,
            .summary = QCoreApplication::translate("Cli", "Makes a new, empty register."),
            .details = QCoreApplication::translate("Cli", "A file that is there already is left as it is."),
            .options = {option::store()},
            .examples = {u"init --store koperasi.lumbung"_s},
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        const Result<QString> path = storePathOf(arguments, io);
        if (!path)
            return path.error();
        const Result<std::unique_ptr<Store>> store = createStore(*path, io.clock());
        if (!store)
            return store.error();
        io.print((*store)->path() % u'\n');
        io.say(QCoreApplication::translate("Cli", "An empty register was made."));
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeInitCommand()
{
    return std::make_unique<InitCommand>();
}

} // namespace lumbung

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"
#include "app/services/demo.h"

#include <QCoreApplication>
#include <QFile>

#include <limits>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

/// The moment at which examples were recorded, whenever they are made: the same seed gives the same data on any day.
QDateTime momentOfExamples()
{
    return QDateTime(QDate(2026, 1, 5), QTime(1, 0), Qt::UTC);
}

/// Takes away what was made when the filling fails, so that an empty register is not taken for the examples.
void removeStore(std::unique_ptr<Store> store)
{
    const QString path = store->path();
    store.reset(); // closed before anything touches the file
    QFile::remove(path);
}

class DemoCommand : public Command
{
public:
    CommandInfo info() const override
    {
        const QString number = QCoreApplication::translate("Cli", "NUMBER");
        return {
            .name = u"demo"_s,
            .summary = QCoreApplication::translate("Cli", "Makes a register of invented cooperatives."),
            .details = QCoreApplication::translate("Cli",
                "Without --rows there are 9,568, whose numbers on 31 December 2021 are those of the ministry's public "
                "list for "
                "Central Java. Names, persons and numbers are invented. A file that is there already is left as it "
                "is."),
            .options = {option::store(),
                {u"rows"_s, QCoreApplication::translate("Cli", "As many cooperatives, in the same proportions."),
                    number},
                {u"seed"_s, QCoreApplication::translate("Cli", "Another seed invents others; the default is 1."),
                    number}},
            .examples = {u"demo --store contoh.lumbung"_s, u"demo --store contoh.lumbung --rows 30000 --seed 7"_s},
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        const auto rows = option::numberOf(arguments, u"rows"_s, 1, DemoGenerator::mostRows);
        if (!rows)
            return rows.error();
        const auto seed = option::numberOf(arguments, u"seed"_s, 0, std::numeric_limits<qint64>::max());
        if (!seed)
            return seed.error();
        const Result<QString> path = storePathOf(arguments, io);
        if (!path)
            return path.error();
        const DemoRequest request{
            .rows = static_cast<int>(rows->value_or(0)), .seed = static_cast<quint64>(seed->value_or(1))};

        const FixedClock clock(momentOfExamples());
        Result<std::unique_ptr<Store>> store = createStore(*path, clock);
        if (!store)
            return store.error();
        CliProgress progress(io);
        const Result<int> made = fillDemo(**store, request, progress);
        if (!made) {
            removeStore(std::move(*store));
            return made.error();
        }
        io.print((*store)->path() % u'\n');
        io.say(QCoreApplication::translate("Cli", "A register of %1 invented cooperatives was made (seed %2).")
                   .arg(text::number(*made), QString::number(request.seed)));
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeDemoCommand()
{
    return std::make_unique<DemoCommand>();
}

} // namespace lumbung

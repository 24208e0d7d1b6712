// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/cli/bridgearguments.h"
#include "app/cli/bridgeprinter.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"
#include "app/publish/bridging.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

class BridgeCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            .name = u"bridge"_s,
            .arguments = QCoreApplication::translate("Cli", "FROM TO"),
            .summary = QCoreApplication::translate(
                "Cli", "Tells why the number of cooperatives changed between two days or publications."),
            .details = QCoreApplication::translate("Cli",
                "FROM and TO are each a day (2021-12-31), a period whose last day counts (2026-Q3, 2026-S1, 2026), or "
                "the number of a publication (2026-01). A day or period followed by @ and a time "
                "(2021-12-31@2022-02-01) "
                "is counted as it was known then. Opening plus what came in less what went out is the closing, with "
                "nothing left over; each cooperative stands in one block."),
            .options = bridgeOptions(),
            .examples = {u"bridge 2020 2021"_s, u"bridge 2021-12-31@2022-02-01 2021-12-31"_s,
                u"bridge 2025-Q4 2026-Q3 --by regency --format csv"_s, u"bridge 2026-01 2026-02 --list dissolved"_s,
                u"bridge 2025 2025 --variant official,classified"_s},
            .minArguments = 2,
            .maxArguments = 2,
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        const Result<BridgeOutput> view = bridgeViewOf(arguments);
        if (!view)
            return view.error();
        const Result<std::unique_ptr<Store>> store = openForReading(arguments, io);
        if (!store)
            return store.error();
        Result<std::pair<BridgeEnd, BridgeEnd>> ends = bridgeEndsOf(arguments, **store);
        if (!ends)
            return ends.error();
        CliProgress progress(io);
        const Result<Bridge> bridge = makeBridge(**store, std::move(ends->first), std::move(ends->second), progress);
        if (!bridge)
            return bridge.error();
        const Result<void> printed = view->block ? listBlock(**store, *bridge, *view, io, progress)
            : view->byRegency                    ? printByRegency(*bridge, *view, io)
                                                 : printBlocks(*bridge, *view, io);
        if (!printed)
            return printed.error();
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeBridgeCommand()
{
    return std::make_unique<BridgeCommand>();
}

} // namespace lumbung

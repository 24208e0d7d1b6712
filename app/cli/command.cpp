// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <algorithm>

namespace lumbung {

namespace {

std::vector<std::unique_ptr<Command>> makeCommands()
{
    std::vector<std::unique_ptr<Command>> all;
    for (const auto make : {makeInitCommand, makeDemoCommand, makeImportCommand, makeCountCommand, makeVariantsCommand,
             makeTrendCommand, makeListCommand, makeShowCommand, makeReportCommand, makeCheckCommand, makeVerifyCommand,
             makeBackupCommand, makeSaveCommand, makeClassifyCommand, makeClassificationCommand, makeSampleCommand,
             makeCodeCommand, makeAgreementCommand, makeProposeCommand, makePublishCommand, makePublicationsCommand,
             makePublicationCommand, makeWithdrawCommand, makeVerifyPublicationCommand, makeVerifyRecordsCommand,
             makeBreaksCommand, makeWhyCommand, makeStatusCheckCommand, makeSchemeCommand, makeBridgeCommand,
             makeImportsCommand, makeUndoImportCommand, makeMappingsCommand, makeMergeCommand, makeUnmergeCommand,
             makeMergesCommand, makeDuplicatesCommand, makeNotDuplicateCommand, makeKitCommand})
        all.push_back(make());
    return all;
}

} // namespace

const std::vector<std::unique_ptr<Command>> &commands()
{
    static const std::vector<std::unique_ptr<Command>> all = makeCommands();
    return all;
}

const Command *findCommand(const QString &name)
{
    const auto found
        = std::ranges::find_if(commands(), [&name](const auto &command) { return command->info().name == name; });
    return found == commands().end() ? nullptr : found->get();
}

} // namespace lumbung

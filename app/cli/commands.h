// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

/// One maker for each <name>command.cpp; commands() lists them.
namespace lumbung {

std::unique_ptr<Command> makeInitCommand();
std::unique_ptr<Command> makeDemoCommand();
std::unique_ptr<Command> makeImportCommand();
std::unique_ptr<Command> makeCountCommand();
std::unique_ptr<Command> makeVariantsCommand();
std::unique_ptr<Command> makeTrendCommand();
std::unique_ptr<Command> makeListCommand();
std::unique_ptr<Command> makeShowCommand();
std::unique_ptr<Command> makeReportCommand();
std::unique_ptr<Command> makeCheckCommand();
std::unique_ptr<Command> makeVerifyCommand();
std::unique_ptr<Command> makeBackupCommand();
std::unique_ptr<Command> makeSaveCommand();
std::unique_ptr<Command> makeClassifyCommand();
std::unique_ptr<Command> makeClassificationCommand();
std::unique_ptr<Command> makeSampleCommand();
std::unique_ptr<Command> makeCodeCommand();
std::unique_ptr<Command> makeAgreementCommand();
std::unique_ptr<Command> makeProposeCommand();
std::unique_ptr<Command> makePublishCommand();
std::unique_ptr<Command> makePublicationsCommand();
std::unique_ptr<Command> makePublicationCommand();
std::unique_ptr<Command> makeWithdrawCommand();
std::unique_ptr<Command> makeVerifyPublicationCommand();
std::unique_ptr<Command> makeVerifyRecordsCommand();
std::unique_ptr<Command> makeBreaksCommand();
std::unique_ptr<Command> makeWhyCommand();
std::unique_ptr<Command> makeStatusCheckCommand();
std::unique_ptr<Command> makeSchemeCommand();
std::unique_ptr<Command> makeBridgeCommand();
std::unique_ptr<Command> makeImportsCommand();
std::unique_ptr<Command> makeUndoImportCommand();
std::unique_ptr<Command> makeMappingsCommand();
std::unique_ptr<Command> makeMergeCommand();
std::unique_ptr<Command> makeUnmergeCommand(); ///< in mergescommand.cpp
std::unique_ptr<Command> makeMergesCommand();
std::unique_ptr<Command> makeDuplicatesCommand();
std::unique_ptr<Command> makeNotDuplicateCommand();
std::unique_ptr<Command> makeKitCommand();

} // namespace lumbung

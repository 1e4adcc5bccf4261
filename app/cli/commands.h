// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <memory>
#include <vector>

namespace tt
{

std::unique_ptr<Command> makeImportCommand();
std::unique_ptr<Command> makeDocumentsCommand();
std::unique_ptr<Command> makeTextCommand();
std::unique_ptr<Command> makeFindingsCommand();
std::unique_ptr<Command> makeGlossCommand();
std::unique_ptr<Command> makePagesCommand();
std::unique_ptr<Command> makeProjectsCommand();
std::unique_ptr<Command> makeTallyCommand();
std::unique_ptr<Command> makeSettleCommand();
std::unique_ptr<Command> makeEntitiesCommand();
std::unique_ptr<Command> makeSearchCommand();
std::unique_ptr<Command> makeAnalyseCommand();
std::unique_ptr<Command> makeWatchlistCommand();
std::unique_ptr<Command> makeReanalyseCommand();
std::unique_ptr<Command> makeReviewCommand();
std::unique_ptr<Command> makeLookCommand();
std::unique_ptr<Command> makeNoteCommand();
std::unique_ptr<Command> makeProvenanceCommand();
std::unique_ptr<Command> makeDuplicatesCommand();
std::unique_ptr<Command> makeNotesCommand();
std::unique_ptr<Command> makeTagCommand();
std::unique_ptr<Command> makeStarCommand();
std::unique_ptr<Command> makeLinkCommand();
std::unique_ptr<Command> makeCorrectCommand();
std::unique_ptr<Command> makeUndoCommand();
std::unique_ptr<Command> makeRedoCommand();
std::unique_ptr<Command> makeHistoryCommand();
std::unique_ptr<Command> makeExportCommand();
std::unique_ptr<Command> makeVerifyCommand();
std::unique_ptr<Command> makeCheckCommand();
std::unique_ptr<Command> makeCopyCommand();
std::unique_ptr<Command> makeCompactCommand();
std::unique_ptr<Command> makeRecoverCommand();
std::unique_ptr<Command> makeSealCommand();
std::unique_ptr<Command> makeUnsealCommand();
std::unique_ptr<Command> makeResealCommand();

/// Every verb, in the order --help lists them.
std::vector<std::unique_ptr<Command>> makeCommands();

} // namespace tt

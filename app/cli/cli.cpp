// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/cli/commands.h"

#include <CLI/CLI.hpp>

#include <string>

namespace tt
{

namespace
{

constexpr const char *kFooter =
    "Exit codes: 0 all done; 1 internal error; 2 wrong usage; 3 the case or file cannot be opened;\n"
    "4 done, but some inputs failed (each is named with its reason); 5 verification failed.\n"
    "JSON goes to standard output, words and progress to standard error.";

/// CLI11 wants the arguments last first.
std::vector<std::string> reversed(const QStringList &arguments)
{
    std::vector<std::string> out;
    out.reserve(static_cast<size_t>(arguments.size()));
    for (auto it = arguments.crbegin(); it != arguments.crend(); ++it)
        out.push_back(it->toStdString());
    return out;
}

} // namespace

std::vector<std::unique_ptr<Command>> makeCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(makeImportCommand());
    commands.push_back(makeDocumentsCommand());
    commands.push_back(makeTextCommand());
    commands.push_back(makeFindingsCommand());
    commands.push_back(makeGlossCommand());
    commands.push_back(makePagesCommand());
    commands.push_back(makeProjectsCommand());
    commands.push_back(makeTallyCommand());
    commands.push_back(makeSettleCommand());
    commands.push_back(makeEntitiesCommand());
    commands.push_back(makeSearchCommand());
    commands.push_back(makeAnalyseCommand());
    commands.push_back(makeWatchlistCommand());
    commands.push_back(makeReanalyseCommand());
    commands.push_back(makeReviewCommand());
    commands.push_back(makeLookCommand());
    commands.push_back(makeNoteCommand());
    commands.push_back(makeProvenanceCommand());
    commands.push_back(makeDuplicatesCommand());
    commands.push_back(makeNotesCommand());
    commands.push_back(makeTagCommand());
    commands.push_back(makeStarCommand());
    commands.push_back(makeLinkCommand());
    commands.push_back(makeCorrectCommand());
    commands.push_back(makeUndoCommand());
    commands.push_back(makeRedoCommand());
    commands.push_back(makeHistoryCommand());
    commands.push_back(makeExportCommand());
    commands.push_back(makeVerifyCommand());
    commands.push_back(makeCheckCommand());
    commands.push_back(makeCopyCommand());
    commands.push_back(makeCompactCommand());
    commands.push_back(makeRecoverCommand());
    commands.push_back(makeSealCommand());
    commands.push_back(makeUnsealCommand());
    commands.push_back(makeResealCommand());
    return commands;
}

ExitCode runCli(const QStringList &arguments, CliContext &context)
{
    CLI::App app(
        "TenderTrace: reads scanned Chinese tenders offline and keeps the evidence behind every number.",
        "tendertrace-cli");
    app.require_subcommand(1);
    app.set_version_flag("--version", TT_VERSION);
    app.add_flag("-q,--quiet", context.quiet, "No progress on standard error");
    app.footer(kFooter);

    const auto commands = makeCommands();
    Command *chosen = nullptr;
    for (const auto &command : commands) {
        CLI::App *verb = app.add_subcommand(command->name(), command->summary());
        verb->footer(kFooter);
        verb->fallthrough();
        command->describe(*verb);
        verb->callback([&chosen, raw = command.get()] { chosen = raw; });
    }
    try {
        app.parse(reversed(arguments));
    } catch (const CLI::CallForHelp &) {
        CLI::App *verb = app.get_subcommands().empty() ? &app : app.get_subcommands().front();
        print(context, QString::fromStdString(verb->help()));
        return ExitCode::Done;
    } catch (const CLI::CallForVersion &) {
        print(context, QStringLiteral("tendertrace-cli " TT_VERSION "\n"));
        return ExitCode::Done;
    } catch (const CLI::ParseError &error) {
        say(context, QString::fromStdString(error.what()));
        say(context,
            QStringLiteral(
                "'tendertrace-cli --help' lists the verbs, 'tendertrace-cli VERB --help' explains one."));
        return ExitCode::Usage;
    }
    return chosen->run(context);
}

} // namespace tt

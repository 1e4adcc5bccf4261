// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyse_again.h"
#include "app/cli/commands.h"
#include "app/evidence/edits_json.h"

#include <CLI/CLI.hpp>

#include <string>

namespace tt
{

namespace
{

/// "undo" and "redo".
class StepCommand final : public Command
{
public:
    explicit StepCommand(bool back)
        : m_back(back)
    {
    }

    const char *name() const override { return m_back ? "undo" : "redo"; }
    const char *summary() const override
    {
        return m_back ? "Undo what a person did last" : "Do again what was undone last";
    }

    void describe(CLI::App &app) override
    {
        app.add_option("CASE", m_case, "The case file (*.ttcase)")->required();
        app.add_option("--by", m_by, "Who; the login name otherwise");
    }

    ExitCode run(CliContext &context) override
    {
        const QString path = QString::fromStdString(m_case);
        auto file = CaseFile::open(path, OpenMode::ReadWrite);
        if (!file) return refuse(context, file.error());
        if (!m_by.empty()) (*file)->setPerson(QString::fromStdString(m_by));
        const auto edit = m_back ? (*file)->undo() : (*file)->redo();
        if (!edit) return refuse(context, edit.error());
        file->reset(); // the analysis opens it itself
        const QJsonObject report{{QStringLiteral("edit"), editJson(*edit)}};
        if (edit->reanalyse) return analyseAgain(context, path, report);
        printJson(context, report);
        return ExitCode::Done;
    }

private:
    bool m_back;
    std::string m_case;
    std::string m_by;
};

class HistoryCommand final : public Command
{
public:
    const char *name() const override { return "history"; }
    const char *summary() const override { return "List what people did, the newest first"; }

    void describe(CLI::App &app) override
    {
        app.add_option("CASE", m_case, "The case file (*.ttcase)")->required();
        app.add_option("--first", m_first, "Only so many")->check(CLI::PositiveNumber);
        app.add_option("--edit", m_edit, "Only this one, with everything it changed, as JSON");
        app.add_flag("--json", m_json, "JSON");
    }

    ExitCode run(CliContext &context) override
    {
        const auto file = openForReading(QString::fromStdString(m_case));
        if (!file) return refuse(context, file.error());
        const auto edits = (*file)->history(m_edit > 0 ? 0 : m_first);
        if (!edits) return refuse(context, edits.error());
        if (m_edit > 0) return one(context, **file, *edits);
        if (m_json) {
            QJsonArray array;
            for (const EditSummary &edit : *edits)
                array.append(editJson(edit));
            printJson(context, {{QStringLiteral("edits"), array}});
            return ExitCode::Done;
        }
        for (const EditSummary &edit : *edits)
            print(context,
                  QStringLiteral("%1\t%2\t%3\t%4\t%5\n")
                      .arg(edit.id)
                      .arg(edit.at.toString(Qt::ISODate), edit.by, editStateName(edit.state), edit.words));
        return ExitCode::Done;
    }

private:
    ExitCode one(CliContext &context, CaseFile &file, const QVector<EditSummary> &edits) const
    {
        const auto changes = file.editChanges(m_edit);
        if (!changes) return refuse(context, {ErrorCode::Usage, changes.error().message, {}});
        for (const EditSummary &edit : edits) {
            if (edit.id == m_edit) printJson(context, editJson(edit, *changes));
        }
        return ExitCode::Done;
    }

    std::string m_case;
    int m_first = 0;
    qint64 m_edit = 0;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeUndoCommand() { return std::make_unique<StepCommand>(true); }
std::unique_ptr<Command> makeRedoCommand() { return std::make_unique<StepCommand>(false); }
std::unique_ptr<Command> makeHistoryCommand() { return std::make_unique<HistoryCommand>(); }

} // namespace tt

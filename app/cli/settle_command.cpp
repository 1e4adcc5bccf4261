// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/analysis/project_questions.h"
#include "app/evidence/case_tally.h"

#include <CLI/CLI.hpp>
#include <QJsonObject>

#include <algorithm>
#include <string>
#include <vector>

namespace tt
{

namespace
{

class SettleCommand final : public Command
{
public:
    const char *name() const override { return "settle"; }
    const char *summary() const override
    {
        return "Say which notices are of one purchase, or that a doubt about a project was looked at";
    }

    void describe(CLI::App &app) override
    {
        app.add_option("CASE", m_case, "The case file (*.ttcase)")->required();
        auto *same = app.add_option("--same", m_same, "DOCUMENT OTHER: their projects are one purchase");
        same->expected(2);
        auto *different =
            app.add_option("--different", m_different, "DOCUMENT OTHER: two purchases, however alike");
        different->expected(2)->excludes(same);
        auto *as = app.add_option("--as-it-is", m_question,
                                  "The doubt about the project of --document: it is counted as it is")
                       ->check(CLI::IsMember({"no_buyer", "buyers_differ", "figure_without_package"}))
                       ->excludes(same)
                       ->excludes(different);
        app.add_option("--document", m_document, "Its number or name")->needs(as);
        app.add_flag("--take-back", m_takeBack, "What was said about this is open again");
        app.add_option("--note", m_note, "Why");
        app.add_option("--by", m_by, "Who; the login name otherwise");
    }

    ExitCode run(CliContext &context) override
    {
        const auto file = CaseFile::open(QString::fromStdString(m_case), OpenMode::ReadWrite);
        if (!file) return refuse(context, file.error());
        if (!m_by.empty()) (*file)->setPerson(QString::fromStdString(m_by));
        const auto decision = decisionFor(**file);
        if (!decision) return refuse(context, decision.error());
        const Result<void> done =
            m_takeBack ? (*file)->reopenProject(*decision) : (*file)->decideProject(*decision);
        if (!done) return refuse(context, done.error());
        const auto said = (*file)->projectDecisions();
        if (!said) return refuse(context, said.error());
        const auto made = std::find_if(said->cbegin(), said->cend(), [&](const ProjectDecision &each) {
            return each.asksTheSame(*decision);
        });
        QJsonObject json = projectDecisionToJson(made == said->cend() ? *decision : *made);
        json.insert(QStringLiteral("taken_back"), m_takeBack);
        printJson(context, json);
        return ExitCode::Done;
    }

private:
    Result<ProjectDecision> decisionFor(CaseFile &file) const
    {
        if (m_same.empty() && m_different.empty()) return doubtDecision(file);
        const std::vector<std::string> &names = m_same.empty() ? m_different : m_same;
        const auto one = chooseDocument(file, QString::fromStdString(names.at(0)));
        if (!one) return passOn(one);
        const auto other = chooseDocument(file, QString::fromStdString(names.at(1)));
        if (!other) return passOn(other);
        ProjectDecision decision = linkDecision(
            one->id.value, other->id.value, m_same.empty() ? ProjectAnswer::Different : ProjectAnswer::Same);
        decision.note = QString::fromStdString(m_note);
        return decision;
    }

    /// What is answered is the question as it stands now.
    Result<ProjectDecision> doubtDecision(CaseFile &file) const
    {
        const auto question = projectQuestionFromName(QString::fromStdString(m_question));
        if (!question || m_document.empty())
            return fail(ErrorCode::Usage,
                        QStringLiteral("Say what is settled: --same or --different with two "
                                       "documents, or --as-it-is with --document."));
        const auto document = chooseDocument(file, QString::fromStdString(m_document));
        if (!document) return passOn(document);
        const auto sums = caseTallyOf(file);
        if (!sums) return passOn(sums);
        const int project = projectOf(sums->book, document->id.value);
        if (m_takeBack) return standing(sums->book, project, *question);
        const QVector<ProjectDecision> open =
            project < 0 ? QVector<ProjectDecision>() : openQuestions(sums->book, project);
        const auto asked = std::find_if(open.cbegin(), open.cend(), [&](const ProjectDecision &each) {
            return each.question == *question;
        });
        if (asked == open.cend())
            return fail(ErrorCode::Usage,
                        QStringLiteral("The project of “%1” has no open question %2. `projects` lists them.")
                            .arg(document->name, projectQuestionName(*question)));
        ProjectDecision decision = *asked;
        decision.note = QString::fromStdString(m_note);
        return decision;
    }

    static Result<ProjectDecision> standing(const ProjectBook &book, int project, ProjectQuestion question)
    {
        for (const SettledQuestion &each : book.settled) {
            if (each.project == project && each.decision.question == question) return each.decision;
        }
        return fail(ErrorCode::NotFound, QStringLiteral("Nothing was said about this."));
    }

    std::string m_case;
    std::vector<std::string> m_same;
    std::vector<std::string> m_different;
    std::string m_question;
    std::string m_document;
    std::string m_note;
    std::string m_by;
    bool m_takeBack = false;
};

} // namespace

std::unique_ptr<Command> makeSettleCommand() { return std::make_unique<SettleCommand>(); }

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/evidence/case_tally.h"
#include "app/evidence/tally_story.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>
#include <QJsonObject>

#include <string>

namespace tt
{

namespace
{

Result<CaseTally> tallyAt(const std::string &path, TallyScope scope = TallyScope::UsTechnology)
{
    const auto file = openForReading(QString::fromStdString(path));
    if (!file) return passOn(file);
    return wholeTallyOf(**file, scope);
}

QString orDash(const QString &text) { return text.isEmpty() ? QStringLiteral("-") : text; }

QString sumOf(const PackageMoney &money)
{
    if (money.rung == Rung::None) return QStringLiteral("no amount");
    const QString value =
        money.low && money.high
            ? QStringLiteral("%1 to %2 (disputed)").arg(money.low->toGrouped(), money.high->toGrouped())
            : money.value.toGrouped();
    return QStringLiteral("%1 %2 %3").arg(rungName(money.rung), value, money.currency);
}

class ProjectsCommand final : public Command
{
public:
    const char *name() const override { return "projects"; }
    const char *summary() const override
    {
        return "Link the notices of a case into projects and show their money";
    }

    void describe(CLI::App &app) override
    {
        app.add_option("CASE", m_case, "The case file (*.ttcase)")->required();
        app.add_flag("--json", m_json,
                     R"(JSON: {"projects": [...], "suggestions": [...], "spellings": {...}})");
    }

    ExitCode run(CliContext &context) override
    {
        const auto linked = tallyAt(m_case);
        if (!linked) return refuse(context, linked.error());
        if (m_json) {
            QJsonObject json = bookToJson(linked->book, linked->names());
            json.insert(QStringLiteral("spellings"), spellingsOf(linked->book, linked->documents.entities));
            printJson(context, json);
            return ExitCode::Done;
        }
        for (const Project &project : linked->book.projects)
            printProject(context, project);
        for (const LinkSuggestion &each : linked->book.suggestions)
            print(context, QStringLiteral("May be one: %1 and %2 (%3)\n")
                               .arg(orDash(linked->book.projects[each.first].number),
                                    orDash(linked->book.projects[each.second].number), each.reason));
        return ExitCode::Done;
    }

private:
    /// How every party of the projects is printed, by the name it is counted under.
    static QJsonObject spellingsOf(const ProjectBook &book, const EntityBook &entities)
    {
        QJsonObject spellings;
        for (const Project &project : book.projects) {
            for (const QStringList &names :
                 {project.buyers, project.agencies, project.suppliers, project.proposedSuppliers}) {
                for (const QString &name : names)
                    spellings.insert(name, QJsonArray::fromStringList(entities.spellingsOf(name)));
            }
        }
        return spellings;
    }

    static void printProject(CliContext &context, const Project &project)
    {
        print(context,
              QStringLiteral("%1  %2  [%3]\n")
                  .arg(orDash(project.number), orDash(project.name), projectStatusName(project.status)));
        print(context,
              QStringLiteral("      buyer %1; supplier %2; %n document(s)\n")
                  .arg(orDash(project.buyers.value(0)), orDash(project.suppliers.join(QStringLiteral(", "))))
                  .replace(QStringLiteral("%n"), QString::number(project.documents.size())));
        for (const PackageMoney &money : project.money)
            print(context,
                  QStringLiteral("      %1%2\n")
                      .arg(money.package.isEmpty() ? QString() : money.package + u' ', sumOf(money)));
    }

    std::string m_case;
    bool m_json = false;
};

class TallyCommand final : public Command
{
public:
    const char *name() const override { return "tally"; }
    const char *summary() const override
    {
        return "Count who sought US technology, through whom, and for how much; each project's money once";
    }

    void describe(CLI::App &app) override
    {
        app.add_option("CASE", m_case, "The case file (*.ttcase)")->required();
        CLI::Option *json = app.add_flag("--json", m_json, "JSON, with members, exclusions and reasons");
        app.add_option("--scope", m_scope,
                       "us: projects that seek or got US technology (default); all: every project")
            ->check(CLI::IsMember({"us", "all"}));
        app.add_option("--story", m_story,
                       "The numbers as a sentence, in English (en) or Chinese (zh), and what keeps them from "
                       "being final")
            ->check(CLI::IsMember({"en", "zh"}))
            ->excludes(json);
    }

    ExitCode run(CliContext &context) override
    {
        const auto sums = tallyAt(m_case, m_scope == "all" ? TallyScope::All : TallyScope::UsTechnology);
        if (!sums) return refuse(context, sums.error());
        if (!m_story.empty())
            printStory(context, *sums, m_story == "zh" ? StoryLanguage::Chinese : StoryLanguage::English);
        else if (m_json)
            printJson(context, tallyToJson(sums->tally, sums->book, sums->names()));
        else
            printWords(context, sums->tally, sums->book);
        return ExitCode::Done;
    }

private:
    static void printMembers(CliContext &context, const QString &title, const QVector<TallyMember> &members,
                             const ProjectBook &book)
    {
        print(context, QStringLiteral("%1: %2\n").arg(title).arg(members.size()));
        for (const TallyMember &member : members) {
            QStringList numbers;
            for (const int project : member.projects)
                numbers.append(orDash(book.projects[project].number));
            print(context,
                  QStringLiteral("      %1 (%2)\n").arg(member.name, numbers.join(QStringLiteral(", "))));
            QStringList spellings = member.spellings;
            spellings.removeAll(member.name);
            if (!spellings.isEmpty())
                print(context, QStringLiteral("            also printed %1\n")
                                   .arg(spellings.join(QStringLiteral(", "))));
        }
    }

    static void printStory(CliContext &context, const CaseTally &sums, StoryLanguage language)
    {
        print(context, storyOf(sums, language).text() + u'\n');
        const QString heading = blockedHeading(sums.tally, language);
        if (heading.isEmpty()) return;
        print(context, QStringLiteral("\n%1\n").arg(heading));
        for (const TallyBlock &reason : sums.tally.blocks)
            print(context, QStringLiteral("- %1\n").arg(reasonSentence(reason, language)));
    }

    static void printWords(CliContext &context, const Tally &tally, const ProjectBook &book)
    {
        print(context,
              QStringLiteral("%1 documents, %2 projects\n").arg(tally.documents).arg(tally.projects));
        printMembers(context, QStringLiteral("Entities seeking US technology"), tally.seeking, book);
        for (auto it = tally.naming.cbegin(); it != tally.naming.cend(); ++it)
            printMembers(context, QStringLiteral("Entities naming ") + it.key(), it.value(), book);
        printMembers(context, QStringLiteral("Intermediaries"), tally.intermediaries, book);
        for (auto it = tally.money.cbegin(); it != tally.money.cend(); ++it) {
            print(context, QStringLiteral("%1: confirmed %2, planned %3, cancelled %4, disputed %5 to %6, "
                                          "projects without an amount %7\n")
                               .arg(it.key(), it->confirmed.toGrouped(), it->planned.toGrouped(),
                                    it->cancelled.toGrouped(), it->disputedLow.toGrouped(),
                                    it->disputedHigh.toGrouped())
                               .arg(it->unknownProjects));
            if (!it->possiblyTwice.isZero())
                print(context, QStringLiteral("%1: %2 of it may be counted twice (see the possible links)\n")
                                   .arg(it.key(), it->possiblyTwice.toGrouped()));
        }
        for (const QString &reason : tally.blockedBy)
            print(context, QStringLiteral("Not final: %1\n").arg(reason));
        print(context,
              QStringLiteral("Left out: %1 (--json lists them with reasons)\n").arg(tally.excluded.size()));
    }

    std::string m_case;
    std::string m_scope = "us";
    std::string m_story;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeProjectsCommand() { return std::make_unique<ProjectsCommand>(); }
std::unique_ptr<Command> makeTallyCommand() { return std::make_unique<TallyCommand>(); }

} // namespace tt

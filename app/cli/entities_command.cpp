// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/evidence/case_documents.h"
#include "app/evidence/case_entities.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>

#include <string>
#include <vector>

namespace tt
{

namespace
{

/// The actions that join or part two names; the others have their own rules.
std::optional<EntityAction> pairAction(const std::string &word)
{
    if (word == "merge") return EntityAction::Merge;
    if (word == "rollup") return EntityAction::RollUp;
    if (word == "keep-apart") return EntityAction::KeepApart;
    return std::nullopt;
}

class EntitiesCommand final : public Command
{
public:
    const char *name() const override { return "entities"; }
    const char *summary() const override
    {
        return "List the names of buyers, suppliers and agencies with those that may be one; merge, roll up "
               "and keep apart, and take it back";
    }

    void describe(CLI::App &app) override
    {
        app.add_option("CASE", m_case, "The case file (*.ttcase)")->required();
        app.add_option(
               "ACTION", m_action,
               "merge NAME INTO: another spelling of it; rollup UNIT PARENT: a part that counts as the "
               "whole; split NAME: takes either back; keep-apart NAME OTHER: not the same; undo "
               "NUMBER: takes any decision back. Without it the names are listed")
            ->check(CLI::IsMember({"merge", "rollup", "split", "keep-apart", "undo"}));
        app.add_option("NAMES", m_names, "The names, as they are listed or printed");
        app.add_flag("--undo", m_undo, "With merge, rollup or keep-apart: takes it back");
        app.add_option("--note", m_note, "Why");
        app.add_option("--by", m_by, "Who; the login name otherwise");
        app.add_flag("--json", m_json,
                     R"(JSON: {"entities": [...], "suggestions": [...], "decisions": [...]})");
    }

    ExitCode run(CliContext &context) override { return m_action.empty() ? list(context) : act(context); }

private:
    [[nodiscard]] QString nameAt(size_t i) const { return QString::fromStdString(m_names[i]); }
    [[nodiscard]] QString note() const { return QString::fromStdString(m_note); }

    ExitCode list(CliContext &context) const
    {
        const auto file = openForReading(QString::fromStdString(m_case));
        if (!file) return refuse(context, file.error());
        const auto documents = documentsOf(**file);
        if (!documents) return refuse(context, documents.error());
        if (m_json)
            printJson(context, entityBookToJson(documents->entities, [&documents](const FindingRef &ref) {
                          return documents->numberOf(ref);
                      }));
        else
            printWords(context, documents->entities);
        return ExitCode::Done;
    }

    static void printWords(CliContext &context, const EntityBook &book)
    {
        for (const QString &name : book.countedNames()) {
            QStringList roles;
            int findings = 0;
            for (const Entity *entity : book.countedUnder(name)) {
                findings += entity->findings;
                for (const QString &role : entity->roles)
                    if (!roles.contains(role)) roles.append(role);
            }
            print(context, QStringLiteral("%1  (%2; %3)\n")
                               .arg(name, roles.join(QStringLiteral(", ")), QString::number(findings)));
            QStringList spellings = book.spellingsOf(name);
            spellings.removeAll(name);
            for (const QString &spelling : std::as_const(spellings))
                print(context, QStringLiteral("      also printed %1\n").arg(spelling));
        }
        for (const OpenSuggestion &suggestion : book.suggestions()) {
            const QString question = suggestion.action == EntityAction::RollUp
                                         ? QStringLiteral("A part of the other? %1 / %2\n")
                                         : QStringLiteral("The same? %1 / %2\n");
            print(context, question.arg(suggestion.name, suggestion.into));
            for (const EntityRemark &reason : suggestion.reasons)
                print(context, QStringLiteral("      %1\n").arg(reason.text));
            for (const EntityRemark &warning : suggestion.warnings)
                print(context, QStringLiteral("      But: %1\n").arg(warning.text));
        }
    }

    /// Errors: Usage when the names given are not those the action needs.
    [[nodiscard]] Result<void> requireNames() const
    {
        const size_t needed = pairAction(m_action) ? 2 : 1;
        if (m_names.size() != needed)
            return fail(ErrorCode::Usage,
                        QStringLiteral("%1 needs %2; 'tendertrace-cli entities --help' "
                                       "explains it.")
                            .arg(QString::fromStdString(m_action), needed == 2 ? QStringLiteral("two names")
                                                                   : m_action == "undo"
                                                                       ? QStringLiteral("a decision's number")
                                                                       : QStringLiteral("one name")));
        if (m_undo && !pairAction(m_action))
            return fail(ErrorCode::Usage,
                        QStringLiteral("--undo goes with merge, rollup and keep-apart only."));
        return {};
    }

    Result<MadeDecision> decide(CaseFile &file) const
    {
        if (m_action == "split") return splitEntity(file, nameAt(0), note());
        if (m_action == "undo") {
            bool number = false;
            EntityDecision decision;
            decision.action = EntityAction::Undo;
            decision.undoes = nameAt(0).toLongLong(&number);
            decision.note = note();
            if (!number)
                return fail(ErrorCode::Usage,
                            QStringLiteral("\"%1\" is no decision's number.").arg(nameAt(0)));
            return decideEntity(file, decision);
        }
        const EntityAction action = *pairAction(m_action);
        if (m_undo && action == EntityAction::KeepApart)
            return unkeepApart(file, nameAt(0), nameAt(1), note());
        if (m_undo) return splitFrom(file, action);
        EntityDecision decision;
        decision.action = action;
        decision.name = nameAt(0);
        decision.other = nameAt(1);
        decision.note = note();
        return decideEntity(file, decision);
    }

    /// merge NAME INTO --undo: only when that is what was decided.
    [[nodiscard]] Result<MadeDecision> splitFrom(CaseFile &file, EntityAction action) const
    {
        const auto decisions = file.entityDecisions();
        if (!decisions) return passOn(decisions);
        const EntityLedger ledger(*decisions);
        if (!ledger.joined(nameAt(0), nameAt(1), action))
            return fail(ErrorCode::Usage, QStringLiteral("No decision in force says that of “%1” and “%2”.")
                                              .arg(nameAt(0).left(80), nameAt(1).left(80)));
        return splitEntity(file, nameAt(0), note());
    }

    ExitCode act(CliContext &context) const
    {
        if (const auto fits = requireNames(); !fits) return refuse(context, fits.error());
        auto file = CaseFile::open(QString::fromStdString(m_case), OpenMode::ReadWrite);
        if (!file) return refuse(context, file.error());
        if (!m_by.empty()) (*file)->setPerson(QString::fromStdString(m_by));
        const auto made = decide(**file);
        if (!made) return refuse(context, made.error());
        for (const EntityRemark &warning : made->warnings)
            say(context, QStringLiteral("But: %1").arg(warning.text));
        QJsonObject json = entityDecisionToJson(made->decision);
        json.insert(QStringLiteral("warnings"), entityRemarksToJson(made->warnings));
        printJson(context, json);
        return ExitCode::Done;
    }

    std::string m_case;
    std::string m_action;
    std::vector<std::string> m_names;
    std::string m_note;
    std::string m_by;
    bool m_undo = false;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeEntitiesCommand() { return std::make_unique<EntitiesCommand>(); }

} // namespace tt

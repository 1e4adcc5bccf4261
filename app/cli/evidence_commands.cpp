// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bundle_run.h"
#include "app/cli/commands.h"

#include "app/evidence/bundle.h"

#include <CLI/CLI.hpp>

#include <string>

namespace tt
{

namespace
{

class ExportCommand final : public Command
{
public:
    const char *name() const override { return "export"; }
    const char *summary() const override
    {
        return "Write an evidence bundle that others can check without this program";
    }

    void describe(CLI::App &app) override
    {
        app.add_option("CASE", m_case, "The case file (*.ttcase)")->required();
        app.add_option("OUT", m_out, "A folder that does not exist yet, or a file ending in .zip")
            ->required();
        app.add_flag("--without-originals", m_withoutOriginals, "Leave the originals out; their hashes stay");
        app.add_flag("--without-crops", m_withoutCrops, "Draw no pictures of the places on the pages");
    }

    ExitCode run(CliContext &context) override
    {
        BundleOptions options;
        options.originals = !m_withoutOriginals;
        options.crops = !m_withoutCrops;
        BundleRun run(context, QString::fromStdString(m_case), QString::fromStdString(m_out), options);
        return run.exec();
    }

private:
    std::string m_case;
    std::string m_out;
    bool m_withoutOriginals = false;
    bool m_withoutCrops = false;
};

class VerifyCommand final : public Command
{
public:
    const char *name() const override { return "verify"; }
    const char *summary() const override
    {
        return "Re-hash a bundle and say what is missing, changed or added";
    }

    void describe(CLI::App &app) override
    {
        app.add_option("BUNDLE", m_bundle, "A bundle's folder or zip file")->required();
    }

    ExitCode run(CliContext &context) override
    {
        const auto result = verifyBundle(QString::fromStdString(m_bundle));
        if (!result) return refuse(context, result.error());
        return printChecked(context, {{QStringLiteral("files"), result->files}}, result->problems);
    }

private:
    std::string m_bundle;
};

class CheckCommand final : public Command
{
public:
    const char *name() const override { return "check"; }
    const char *summary() const override
    {
        return "Re-hash every original, check the database and the audit chain";
    }

    void describe(CLI::App &app) override
    {
        app.add_option("CASE", m_case, "The case file (*.ttcase)")->required();
    }

    ExitCode run(CliContext &context) override
    {
        const auto file = openForReading(QString::fromStdString(m_case));
        if (!file) return refuse(context, file.error());
        const auto result = (*file)->check();
        if (!result) return refuse(context, result.error());
        return printChecked(context,
                            {{QStringLiteral("originals"), result->originals},
                             {QStringLiteral("audit_entries"), result->auditEntries}},
                            result->problems);
    }

private:
    std::string m_case;
};

} // namespace

std::unique_ptr<Command> makeExportCommand() { return std::make_unique<ExportCommand>(); }
std::unique_ptr<Command> makeVerifyCommand() { return std::make_unique<VerifyCommand>(); }
std::unique_ptr<Command> makeCheckCommand() { return std::make_unique<CheckCommand>(); }

} // namespace tt

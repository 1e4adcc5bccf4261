// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/case_copy.h"
#include "app/casefile/case_recovery.h"
#include "app/cli/commands.h"
#include "app/cli/long_work.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>

#include <string>

namespace tt
{

namespace
{

class CopyCommand final : public Command
{
public:
    const char *name() const override { return "copy"; }
    const char *summary() const override
    {
        return "Copy a case, also while it is in use, and check the copy";
    }

    void describe(CLI::App &app) override
    {
        app.add_option("CASE", m_case, "The case file (*.ttcase)")->required();
        app.add_option("OUT", m_out, "The copy; it must not exist yet")->required();
    }

    ExitCode run(CliContext &context) override
    {
        const auto file = openForReading(QString::fromStdString(m_case));
        if (!file) return refuse(context, file.error());
        const QString out = QString::fromStdString(m_out);
        const LongWork work(context, QStringLiteral("Copying"));
        const auto report = copyCase(**file, out, Replace::Never, work.stop(), work.progress());
        if (!report) return refuse(context, report.error());
        return printChecked(context,
                            {{QStringLiteral("path"), out},
                             {QStringLiteral("originals"), report->originals},
                             {QStringLiteral("audit_entries"), report->auditEntries}},
                            report->problems);
    }

private:
    std::string m_case;
    std::string m_out;
};

class CompactCommand final : public Command
{
public:
    const char *name() const override { return "compact"; }
    const char *summary() const override
    {
        return "Give the disk back what removed things left in a case; needs room for the case once more";
    }

    void describe(CLI::App &app) override
    {
        app.add_option("CASE", m_case, "The case file (*.ttcase)")->required();
    }

    ExitCode run(CliContext &context) override
    {
        const LongWork work(context, QStringLiteral("Compacting"));
        const auto report = compactCase(QString::fromStdString(m_case), work.stop(), work.progress());
        if (!report) return refuse(context, report.error());
        printJson(context, {{QStringLiteral("bytes_before"), report->bytesBefore},
                            {QStringLiteral("bytes_after"), report->bytesAfter}});
        return ExitCode::Done;
    }

private:
    std::string m_case;
};

class RecoverCommand final : public Command
{
public:
    const char *name() const override { return "recover"; }
    const char *summary() const override
    {
        return "Save what can be saved of a damaged case into a new one; says exactly what is lost";
    }

    void describe(CLI::App &app) override
    {
        app.add_option("CASE", m_case, "The damaged case; it is only read")->required();
        app.add_option("OUT", m_out, "The new case; it must not exist yet")->required();
    }

    ExitCode run(CliContext &context) override
    {
        const LongWork work(context, QStringLiteral("Recovering"));
        const auto report = recoverCase(QString::fromStdString(m_case), QString::fromStdString(m_out),
                                        work.stop(), work.progress());
        if (!report) return refuse(context, report.error());
        QJsonObject rows;
        for (const RecoveredTable &table : report->tables)
            rows.insert(table.name, table.rows);
        printJson(context, {{QStringLiteral("path"), report->path},
                            {QStringLiteral("report"), report->reportPath},
                            {QStringLiteral("rows"), rows},
                            {QStringLiteral("originals"), report->originals},
                            {QStringLiteral("audit_entries"), report->auditEntries},
                            {QStringLiteral("lost"), QJsonArray::fromStringList(report->losses)},
                            {QStringLiteral("problems"), QJsonArray::fromStringList(report->problems)}});
        for (const QString &loss : report->losses)
            say(context, loss);
        return report->losses.isEmpty() && report->problems.isEmpty() ? ExitCode::Done : ExitCode::SomeFailed;
    }

private:
    std::string m_case;
    std::string m_out;
};

} // namespace

std::unique_ptr<Command> makeCopyCommand() { return std::make_unique<CopyCommand>(); }
std::unique_ptr<Command> makeCompactCommand() { return std::make_unique<CompactCommand>(); }
std::unique_ptr<Command> makeRecoverCommand() { return std::make_unique<RecoverCommand>(); }

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/case_copy.h"
#include "app/casefile/case_recovery.h"
#include "app/cli/commands.h"

#include <CLI/CLI.hpp>
#include <QElapsedTimer>
#include <QJsonArray>

#include <string>

namespace tt
{

namespace
{

constexpr qint64 kProgressEveryMs = 2'000;

/// "Copying: 40 %" on standard error, now and then.
std::function<void(int, int)> progressTo(CliContext &context, const QString &what)
{
    if (context.quiet) return {};
    auto since = std::make_shared<QElapsedTimer>();
    since->start();
    return [&context, what, since](int done, int total) {
        if (since->elapsed() < kProgressEveryMs || total <= 0) return;
        since->restart();
        say(context, QStringLiteral("%1: %2 %").arg(what).arg(static_cast<qint64>(done) * 100 / total));
    };
}

ExitCode withProblems(CliContext &context, QJsonObject json, const QStringList &problems)
{
    json.insert(QStringLiteral("ok"), problems.isEmpty());
    json.insert(QStringLiteral("problems"), QJsonArray::fromStringList(problems));
    printJson(context, json);
    for (const QString &problem : problems)
        say(context, problem);
    return problems.isEmpty() ? ExitCode::Done : ExitCode::VerifyFailed;
}

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
        const auto report =
            copyCase(**file, out, Replace::Never, {}, progressTo(context, QStringLiteral("Copying")));
        if (!report) return refuse(context, report.error());
        return withProblems(context,
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
        const auto report = compactCase(QString::fromStdString(m_case), {},
                                        progressTo(context, QStringLiteral("Compacting")));
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
        const auto report = recoverCase(QString::fromStdString(m_case), QString::fromStdString(m_out), {},
                                        progressTo(context, QStringLiteral("Recovering")));
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

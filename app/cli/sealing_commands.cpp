// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/case_copy.h"
#include "app/cli/commands.h"
#include "app/cli/long_work.h"
#include "app/cli/passphrase_input.h"
#include "app/sealing/sealed_file.h"

#include <CLI/CLI.hpp>
#include <QFileInfo>

#include <string>

namespace tt
{

namespace
{

constexpr const char *kFileHelp = "A file whose first line is the passphrase; without it, it is asked for on "
                                  "the terminal, or read from standard input";

ExitCode done(CliContext &context, const QString &out)
{
    printJson(context, {{QStringLiteral("path"), out}, {QStringLiteral("bytes"), QFileInfo(out).size()}});
    return ExitCode::Done;
}

/// A wrong passphrase and an altered file are what verification is for.
ExitCode refuseSealed(CliContext &context, const Error &error)
{
    const ExitCode code = refuse(context, error);
    const bool altered = error.code == ErrorCode::WrongPassword || error.code == ErrorCode::BadFormat;
    return altered ? ExitCode::VerifyFailed : code;
}

class SealCommand final : public Command
{
public:
    const char *name() const override { return "seal"; }
    const char *summary() const override { return "Lock a copy of a case or bundle with a passphrase"; }

    void describe(CLI::App &app) override
    {
        app.add_option("FILE", m_file, "A case, a bundle's .zip, or any other file; it stays as it is")
            ->required();
        app.add_option("OUT", m_out, "The sealed file, ending in .ttseal; it must not exist yet")->required();
        app.add_option("--passphrase-file", m_passphrase, kFileHelp);
    }

    ExitCode run(CliContext &context) override
    {
        const QString file = QString::fromStdString(m_file);
        const QString out = QString::fromStdString(m_out);
        if (const auto fits = requireTarget(out, Replace::Never); !fits) return refuse(context, fits.error());
        const auto passphrase = readPassphrase(
            context, {QString::fromStdString(m_passphrase), QStringLiteral("New passphrase: "), true});
        if (!passphrase) return refuse(context, passphrase.error());
        // A case must not change while it is read.
        std::unique_ptr<CaseHold> hold;
        if (isCaseFile(file)) {
            auto taken = CaseHold::take(file);
            if (!taken) return refuse(context, taken.error());
            hold = std::move(*taken);
        }
        const LongWork work(context, QStringLiteral("Sealing"));
        const auto sealed = sealFile(file, out, **passphrase, Replace::Never, work.stop(), work.progress());
        if (!sealed) return refuse(context, sealed.error());
        return done(context, out);
    }

private:
    std::string m_file;
    std::string m_out;
    std::string m_passphrase;
};

class UnsealCommand final : public Command
{
public:
    const char *name() const override { return "unseal"; }
    const char *summary() const override
    {
        return "Open a sealed file; one that was altered is refused as a whole";
    }

    void describe(CLI::App &app) override
    {
        app.add_option("FILE", m_file, "The sealed file")->required();
        app.add_option("OUT", m_out, "What was sealed goes here; it must not exist yet")->required();
        app.add_option("--passphrase-file", m_passphrase, kFileHelp);
    }

    ExitCode run(CliContext &context) override
    {
        const QString out = QString::fromStdString(m_out);
        if (const auto fits = requireTarget(out, Replace::Never); !fits) return refuse(context, fits.error());
        const auto passphrase =
            readPassphrase(context, {QString::fromStdString(m_passphrase), QStringLiteral("Passphrase: ")});
        if (!passphrase) return refuse(context, passphrase.error());
        const LongWork work(context, QStringLiteral("Opening"));
        const auto opened = unsealFile(QString::fromStdString(m_file), out, **passphrase, Replace::Never,
                                       work.stop(), work.progress());
        if (!opened) return refuseSealed(context, opened.error());
        return done(context, out);
    }

private:
    std::string m_file;
    std::string m_out;
    std::string m_passphrase;
};

class ResealCommand final : public Command
{
public:
    const char *name() const override { return "reseal"; }
    const char *summary() const override { return "Seal what a sealed file holds with another passphrase"; }

    void describe(CLI::App &app) override
    {
        app.add_option("FILE", m_file, "The sealed file; it stays as it is")->required();
        app.add_option("OUT", m_out, "The new sealed file; it must not exist yet")->required();
        app.add_option("--passphrase-file", m_old, kFileHelp);
        app.add_option("--new-passphrase-file", m_new, "The same for the new passphrase");
    }

    ExitCode run(CliContext &context) override
    {
        const QString out = QString::fromStdString(m_out);
        if (const auto fits = requireTarget(out, Replace::Never); !fits) return refuse(context, fits.error());
        const auto old =
            readPassphrase(context, {QString::fromStdString(m_old), QStringLiteral("Present passphrase: ")});
        if (!old) return refuse(context, old.error());
        const auto fresh = readPassphrase(
            context, {QString::fromStdString(m_new), QStringLiteral("New passphrase: "), true});
        if (!fresh) return refuse(context, fresh.error());
        const LongWork work(context, QStringLiteral("Sealing"));
        const auto sealed = resealFile(QString::fromStdString(m_file), out, **old, **fresh, Replace::Never,
                                       work.stop(), work.progress());
        if (!sealed) return refuseSealed(context, sealed.error());
        return done(context, out);
    }

private:
    std::string m_file;
    std::string m_out;
    std::string m_old;
    std::string m_new;
};

} // namespace

std::unique_ptr<Command> makeSealCommand() { return std::make_unique<SealCommand>(); }
std::unique_ptr<Command> makeUnsealCommand() { return std::make_unique<UnsealCommand>(); }
std::unique_ptr<Command> makeResealCommand() { return std::make_unique<ResealCommand>(); }

} // namespace tt

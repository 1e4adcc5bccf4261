// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/analyser.h"
#include "app/casefile/case_file.h"
#include "app/intake/reader_setup.h"
#include "ocr/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <string>

class QIODevice;

namespace CLI
{
class App;
}

namespace tt
{

/// The contract's exit codes; scripts depend on them.
enum class ExitCode { Done = 0, Internal = 1, Usage = 2, CannotOpen = 3, SomeFailed = 4, VerifyFailed = 5 };

/// What a verb may use. Results go to `out`, everything for people to `err`; both are written as UTF-8.
struct CliContext {
    QIODevice &in;
    QIODevice &out;
    QIODevice &err;
    ReaderSetup readers;
    std::shared_ptr<const Analyser> analyser;
    bool quiet = false; ///< no progress on `err`
};

/// One verb of tendertrace-cli. An object lives for one run: describe() binds its members to options, run()
/// uses them.
class Command
{
public:
    virtual ~Command() = default;
    Command() = default;
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;

    [[nodiscard]] virtual const char *name() const = 0;
    [[nodiscard]] virtual const char *summary() const = 0;
    virtual void describe(CLI::App &app) = 0;
    virtual ExitCode run(CliContext &context) = 0;
};

// What verbs share.
void say(CliContext &context, const QString &line);           ///< one line to `err`
void print(CliContext &context, const QString &text);         ///< text to `out`
void printJson(CliContext &context, const QJsonObject &json); ///< indented, with a final newline
/// Says the error and gives the exit code that belongs to it.
ExitCode refuse(CliContext &context, const Error &error);
/// The JSON with `ok` and `problems`; each problem for people too. Problems are what verification is for.
ExitCode printChecked(CliContext &context, QJsonObject json, const QStringList &problems);
/// Opens a case for reading; a case that another program holds can still be read.
Result<std::unique_ptr<CaseFile>> openForReading(const QString &path);
/// Finds a document by its number or its name. Errors: NotFound; Usage when several have this name.
Result<DocumentRecord> chooseDocument(CaseFile &file, const QString &numberOrName);
/// Its number; the null number, which stands for all documents, for an empty name.
Result<DocumentId> documentOrAll(CaseFile &file, const std::string &numberOrName);

} // namespace tt

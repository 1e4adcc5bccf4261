// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

namespace tt
{

void say(CliContext &context, const QString &line) { context.err.write(line.toUtf8() + '\n'); }

void print(CliContext &context, const QString &text) { context.out.write(text.toUtf8()); }

void printJson(CliContext &context, const QJsonObject &json)
{
    context.out.write(QJsonDocument(json).toJson(QJsonDocument::Indented));
}

ExitCode refuse(CliContext &context, const Error &error)
{
    say(context, error.message);
    if (!error.detail.isEmpty()) say(context, QStringLiteral("  (%1)").arg(error.detail));
    switch (error.code) {
    case ErrorCode::Internal:
        return ExitCode::Internal;
    case ErrorCode::Usage:
        return ExitCode::Usage;
    case ErrorCode::VerifyFailed:
        return ExitCode::VerifyFailed;
    case ErrorCode::Cancelled:
        return ExitCode::SomeFailed;
    default:
        return ExitCode::CannotOpen;
    }
}

ExitCode printChecked(CliContext &context, QJsonObject json, const QStringList &problems)
{
    json.insert(QStringLiteral("ok"), problems.isEmpty());
    json.insert(QStringLiteral("problems"), QJsonArray::fromStringList(problems));
    printJson(context, json);
    for (const QString &problem : problems)
        say(context, problem);
    return problems.isEmpty() ? ExitCode::Done : ExitCode::VerifyFailed;
}

Result<std::unique_ptr<CaseFile>> openForReading(const QString &path)
{
    return CaseFile::open(path, OpenMode::ReadOnly);
}

Result<DocumentRecord> chooseDocument(CaseFile &file, const QString &numberOrName)
{
    const auto documents = file.documents();
    if (!documents) return passOn(documents);
    bool isNumber = false;
    const qint64 number = numberOrName.toLongLong(&isNumber);
    QVector<DocumentRecord> named;
    for (const DocumentRecord &document : *documents) {
        if (isNumber && document.id.value == number) return document;
        if (document.name == numberOrName) named.append(document);
    }
    if (named.size() == 1) return named.first();
    if (named.isEmpty())
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate("cli", "There is no document \"%1\" in this case; "
                                                       "'tendertrace-cli documents CASE' lists them.")
                        .arg(numberOrName));
    return fail(ErrorCode::Usage,
                QCoreApplication::translate("cli", "%n documents are called \"%1\"; give the number instead.",
                                            nullptr, static_cast<int>(named.size()))
                    .arg(numberOrName));
}

Result<DocumentId> documentOrAll(CaseFile &file, const std::string &numberOrName)
{
    if (numberOrName.empty()) return DocumentId{};
    const auto chosen = chooseDocument(file, QString::fromStdString(numberOrName));
    if (!chosen) return passOn(chosen);
    return chosen->id;
}

} // namespace tt

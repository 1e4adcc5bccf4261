// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/json_source.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace tt::corpus
{

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unreadable,
                    QStringLiteral("%1 cannot be read: %2").arg(path, file.errorString()));
    return file.readAll();
}

Result<QByteArray> runCli(const QString &cli, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(cli, arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        return fail(
            ErrorCode::Unreadable,
            QStringLiteral("%1 %2 failed with %3.").arg(cli, arguments.join(u' ')).arg(process.exitCode()));
    return process.readAllStandardOutput();
}

Result<QJsonArray> arrayIn(const QByteArray &json, const QString &key)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.object().value(key).isArray())
        return fail(ErrorCode::BadFormat,
                    QStringLiteral("The JSON holds no “%1”: %2").arg(key, error.errorString()));
    return document.object().value(key).toArray();
}

QJsonArray pagesOf(const QJsonArray &documents, const QString &file)
{
    for (const auto &value : documents)
        if (value.toObject().value(u"name").toString() == file)
            return value.toObject().value(u"pages").toArray();
    return {};
}

} // namespace tt::corpus

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/reader_versions.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtConcurrentRun>

namespace tt
{

namespace
{

constexpr int kTimeoutMs = 20'000; ///< loading the libraries from a cold disk
constexpr qsizetype kMostText = 120;

struct VersionsText {
    Q_DECLARE_TR_FUNCTIONS(tt::ReaderVersions)
};

QMap<QString, QString> textsOf(const QJsonObject &object)
{
    QMap<QString, QString> out;
    for (auto it = object.begin(); it != object.end(); ++it)
        out.insert(it.key().left(kMostText), it.value().toString().left(kMostText));
    return out;
}

Result<ReaderVersions> ask(const ReaderSetup &setup)
{
    QProcess reader;
    QStringList arguments{QStringLiteral("--versions")};
    if (!setup.modelDir.isEmpty()) arguments << QStringLiteral("--model-dir") << setup.modelDir;
    reader.start(setup.program, arguments, QIODevice::ReadOnly);
    if (!reader.waitForStarted(kTimeoutMs))
        return fail(ErrorCode::NotFound,
                    VersionsText::tr("The reader program is missing. Install TenderTrace again."),
                    reader.errorString());
    if (!reader.waitForFinished(kTimeoutMs)) {
        reader.kill();
        reader.waitForFinished(1'000);
        return fail(ErrorCode::ReaderTimeout,
                    VersionsText::tr("The reader did not say its versions in time."));
    }
    if (reader.exitStatus() != QProcess::NormalExit || reader.exitCode() != 0)
        return fail(ErrorCode::ReaderCrashed, VersionsText::tr("The reader could not say its versions."),
                    QString::fromUtf8(reader.readAllStandardError()));
    const QJsonObject said = QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
    ReaderVersions versions{textsOf(said.value(u"libraries").toObject()),
                            textsOf(said.value(u"models").toObject())};
    if (versions.libraries.isEmpty())
        return fail(ErrorCode::BadFormat, VersionsText::tr("The reader could not say its versions."));
    return versions;
}

} // namespace

QFuture<Result<ReaderVersions>> askReaderVersions(const ReaderSetup &setup)
{
    return QtConcurrent::run([setup] { return ask(setup); });
}

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"
#include "tests/support/printers.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

namespace tt::test
{

struct CliAnswer {
    ExitCode code = ExitCode::Internal;
    QByteArray out;
    QString err;

    [[nodiscard]] QJsonObject json() const
    {
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(out, &error);
        EXPECT_EQ(error.error, QJsonParseError::NoError) << out.toStdString();
        return document.object();
    }
};

/// Runs verbs in this process, with a folder of its own and the real reader program.
class CliTest : public ::testing::Test
{
protected:
    CliAnswer run(const QStringList &arguments, const QByteArray &input = {})
    {
        CliAnswer answer;
        QByteArray errBytes;
        QByteArray inBytes = input;
        QBuffer in(&inBytes);
        QBuffer out(&answer.out);
        QBuffer err(&errBytes);
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        static const auto analyser = Analyser::builtIn();
        EXPECT_TRUE(analyser.has_value());
        CliContext context{in, out, err, ReaderSetup::beside(QStringLiteral(TT_BUILD_DIR "/bin")), *analyser};
        answer.code = runCli(arguments, context);
        answer.err = QString::fromUtf8(errBytes);
        return answer;
    }

    [[nodiscard]] QString path(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }

    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

private:
    QTemporaryDir m_dir;
};

} // namespace tt::test

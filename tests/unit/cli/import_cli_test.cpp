// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/cli/cli_fixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

/// `import` by the program itself, where its readers or its files do not do what they should.
namespace tt
{

namespace
{

const QString kSample = QStringLiteral(TT_SOURCE_DIR "/resources/samples/04_inquiry_azure_openai_text.pdf");

QByteArray encrypted(const QString &path, const char *password)
{
    QPDF pdf;
    pdf.processFile(path.toLocal8Bit().constData());
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setR6EncryptionParameters(password, "owner", true, true, true, true, true, true, qpdf_r3p_full,
                                     true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

class ImportProgramTest : public test::CliTest
{
protected:
    /// Runs a program; what it printed is JSON.
    test::CliAnswer start(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished(180'000)) << process.errorString().toStdString();
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
        return {static_cast<ExitCode>(process.exitCode()), process.readAllStandardOutput(),
                QString::fromUtf8(process.readAllStandardError())};
    }

    test::CliAnswer start(const QStringList &arguments)
    {
        return start(QStringLiteral(TT_BUILD_DIR "/bin/tendertrace-cli"), arguments);
    }

    /// The program in a folder of its own, beside it a reader that is this script; none when it is empty.
    QString programBeside(const QByteArray &script)
    {
        const QString folder = path("bin");
        EXPECT_TRUE(QDir().mkpath(folder));
        const QString program = folder + QStringLiteral("/tendertrace-cli");
        EXPECT_TRUE(QFile::copy(QStringLiteral(TT_BUILD_DIR "/bin/tendertrace-cli"), program));
        if (script.isEmpty()) return program;
        QFile reader(folder + QStringLiteral("/tendertrace-reader"));
        EXPECT_TRUE(reader.open(QIODevice::WriteOnly));
        reader.write(script);
        reader.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        return program;
    }

    QJsonObject document(const QString &casePath)
    {
        const auto answer = start({QStringLiteral("documents"), casePath, QStringLiteral("--json")}).json();
        const QJsonArray all = answer.value(QStringLiteral("documents")).toArray();
        EXPECT_EQ(all.size(), 1);
        return all.first().toObject();
    }

    QByteArray text(const QString &casePath)
    {
        return start({QStringLiteral("text"), casePath, QStringLiteral("--document"), QStringLiteral("1")})
            .out;
    }
};

TEST_F(ImportProgramTest, AReaderThatNeverStartsIsExitCodeFourAndNamesWhatWaits)
{
    const QString casePath = path("case.ttcase");
    const QString program = programBeside("#!/bin/sh\necho no >&2\nexit 1\n");
    const auto answer = start(program, {QStringLiteral("import"), casePath, kSample});
    EXPECT_EQ(answer.code, ExitCode::SomeFailed) << answer.err.toStdString();
    const QJsonArray failed = answer.json().value(QStringLiteral("failed")).toArray();
    ASSERT_EQ(failed.size(), 2);
    EXPECT_EQ(failed.first().toObject().value(QStringLiteral("code")).toString(),
              QStringLiteral("reader_crashed"));
    const QJsonObject waiting = failed.last().toObject();
    EXPECT_EQ(waiting.value(QStringLiteral("document")).toInt(), 1);
    EXPECT_TRUE(waiting.value(QStringLiteral("message")).toString().contains(QFileInfo(kSample).fileName()));
    EXPECT_TRUE(answer.err.contains(QFileInfo(kSample).fileName())) << answer.err.toStdString();
    EXPECT_EQ(document(casePath).value(QStringLiteral("status")).toString(), QStringLiteral("queued"));

    const auto next = start({QStringLiteral("import"), casePath});
    EXPECT_EQ(next.code, ExitCode::Done) << next.err.toStdString();
    EXPECT_EQ(document(casePath).value(QStringLiteral("status")).toString(), QStringLiteral("done"));
}

TEST_F(ImportProgramTest, AReaderThatIsNotThereIsExitCodeFour)
{
    const QString casePath = path("case.ttcase");
    const auto answer = start(programBeside({}), {QStringLiteral("import"), casePath, kSample});
    EXPECT_EQ(answer.code, ExitCode::SomeFailed) << answer.err.toStdString();
    EXPECT_TRUE(answer.err.contains(QStringLiteral("tendertrace-reader"))) << answer.err.toStdString();
    EXPECT_EQ(document(casePath).value(QStringLiteral("status")).toString(), QStringLiteral("queued"));
}

TEST_F(ImportProgramTest, AnEncryptedDocumentIsReadAgainOnlyWithItsPassword)
{
    const QString casePath = path("case.ttcase");
    const QString locked = write("locked.pdf", encrypted(kSample, "sesame"));
    const QStringList password{QStringLiteral("--password"), QStringLiteral("sesame")};
    const QString import = QStringLiteral("import");
    const QString againFlag = QStringLiteral("--again");
    ASSERT_EQ(start(QStringList{import, casePath, locked} + password).code, ExitCode::Done);
    const QJsonObject before = document(casePath);
    const QByteArray textBefore = text(casePath);
    ASSERT_EQ(before.value(QStringLiteral("status")).toString(), QStringLiteral("done"));
    ASSERT_FALSE(textBefore.trimmed().isEmpty());

    const auto refused = start({import, casePath, againFlag});
    EXPECT_EQ(refused.code, ExitCode::SomeFailed);
    EXPECT_TRUE(refused.err.contains(QStringLiteral("locked.pdf"))) << refused.err.toStdString();
    const QJsonArray failed = refused.json().value(QStringLiteral("failed")).toArray();
    ASSERT_EQ(failed.size(), 1);
    EXPECT_EQ(failed.first().toObject().value(QStringLiteral("code")).toString(),
              QStringLiteral("encrypted"));
    EXPECT_EQ(document(casePath), before) << "it is as it was";
    EXPECT_EQ(text(casePath), textBefore);

    const auto read = start(QStringList{import, casePath, againFlag} + password);
    EXPECT_EQ(read.code, ExitCode::Done) << read.err.toStdString();
    EXPECT_EQ(document(casePath).value(QStringLiteral("status")).toString(), QStringLiteral("done"));
    EXPECT_EQ(text(casePath), textBefore);
    EXPECT_EQ(start({QStringLiteral("check"), casePath}).code, ExitCode::Done);
}

} // namespace

} // namespace tt

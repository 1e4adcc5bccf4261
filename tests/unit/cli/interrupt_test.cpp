// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/case_file.h"
#include "ocr/base/sha256.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <csignal>

#include <gtest/gtest.h>

/// Ctrl-C while a case of some size is copied, compacted, recovered or sealed by the program itself.
namespace tt
{

namespace
{

constexpr qsizetype kOriginalBytes = qsizetype(96) << 20;
constexpr int kPatienceMs = 120'000;

struct Verb {
    const char *name;
    bool out;         ///< writes a file of its own; else in the case's place
    bool passphrase;  ///< asks for one on standard input
    const char *said; ///< on standard error
};

class InterruptTest : public ::testing::TestWithParam<Verb>
{
protected:
    void SetUp() override
    {
        auto made = CaseFile::create(path("story.ttcase"));
        ASSERT_TRUE(made.has_value()) << made.error().message.toStdString();
        QByteArray bytes(kOriginalBytes, Qt::Uninitialized);
        QRandomGenerator random(7);
        random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
        QBuffer source(&bytes);
        source.open(QIODevice::ReadOnly);
        const auto added = (*made)->addDocument(
            source,
            {QStringLiteral("scan.pdf"), QStringLiteral("scan.pdf"), QStringLiteral("application/pdf"), {}},
            {});
        ASSERT_TRUE(added.has_value()) << added.error().message.toStdString();
        made->reset();
        m_before = hashOf(path("story.ttcase"));
    }

    [[nodiscard]] QString path(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }

    static QByteArray hashOf(const QString &file)
    {
        QFile source(file);
        if (!source.open(QIODevice::ReadOnly)) return {};
        const auto hash = Sha256::of(source);
        return hash ? hash->hex().toLatin1() : QByteArray();
    }

    [[nodiscard]] QStringList files() const
    {
        return QDir(m_dir.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    /// A file in the making stands beside the target and has some bytes: the work is under way.
    [[nodiscard]] bool isUnderWay() const
    {
        const auto parts =
            QDir(m_dir.path()).entryInfoList({QStringLiteral("*.part")}, QDir::Files | QDir::Hidden);
        return std::any_of(parts.begin(), parts.end(), [](const QFileInfo &part) { return part.size() > 0; });
    }

    QTemporaryDir m_dir;
    QByteArray m_before;
};

TEST_P(InterruptTest, LeavesNothingHalfDoneAndSaysSo)
{
    QStringList arguments{QString::fromLatin1(GetParam().name), path("story.ttcase")};
    if (GetParam().out) arguments << path("out");
    QProcess program;
    program.start(QStringLiteral(TT_BUILD_DIR "/bin/tendertrace-cli"), arguments);
    ASSERT_TRUE(program.waitForStarted());
    if (GetParam().passphrase) program.write("six words nobody would guess\n");
    program.closeWriteChannel();
    program.waitForBytesWritten();
    QElapsedTimer clock;
    clock.start();
    while (!isUnderWay() && program.state() == QProcess::Running && clock.elapsed() < kPatienceMs) {
        program.waitForFinished(0);
        QThread::usleep(500);
    }
    ASSERT_EQ(program.state(), QProcess::Running) << "it was done before it could be interrupted";
    ::kill(static_cast<pid_t>(program.processId()), SIGINT);
    ASSERT_TRUE(program.waitForFinished(kPatienceMs));
    const QString said = QString::fromUtf8(program.readAllStandardError());
    EXPECT_EQ(program.exitStatus(), QProcess::NormalExit) << said.toStdString();
    EXPECT_EQ(program.exitCode(), 4) << said.toStdString();
    EXPECT_TRUE(said.contains(QString::fromLatin1(GetParam().said))) << said.toStdString();
    EXPECT_EQ(files(), QStringList{QStringLiteral("story.ttcase")});
    EXPECT_EQ(hashOf(path("story.ttcase")), m_before);
}

INSTANTIATE_TEST_SUITE_P(
    Verbs, InterruptTest,
    ::testing::Values(Verb{"copy", true, false, "The copy was cancelled; nothing was written."},
                      Verb{"compact", false, false, "cancelled; the case is as it was"},
                      Verb{"recover", true, false, "cancelled; nothing was written"},
                      Verb{"seal", true, true, "It was cancelled; nothing was written."}),
    [](const auto &verb) { return std::string(verb.param.name); });

} // namespace

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/unit/casefile/kill_acts.h"
#include "tests/unit/casefile/power_cut_disk.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>
#include <cstdio>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace tt;

namespace
{

const QString kKept = QStringLiteral(TT_TEST_DATA "/cases");

/// How often, and from which seed: TT_KILLS and TT_KILL_SEED for the measured run.
int kills()
{
    return qEnvironmentVariableIntValue("TT_KILLS") > 0 ? qEnvironmentVariableIntValue("TT_KILLS") : 12;
}
quint32 firstSeed()
{
    bool given = false;
    const int seed = qEnvironmentVariableIntValue("TT_KILL_SEED", &given);
    return given ? static_cast<quint32>(seed) : 1;
}

quint32 draw(std::mt19937 &random) { return static_cast<quint32>(random()); }

/// Runs the worker, kills it that long after its first word (a busy machine takes its time to start a
/// program), and gives what it had told.
QByteArray workUntilKilled(const QString &folder, quint32 seed, useconds_t after)
{
    int ends[2];
    if (::pipe(ends) != 0) return {};
    const QByteArray place = folder.toLocal8Bit();
    const QByteArray kept = kKept.toLocal8Bit();
    const QByteArray number = QByteArray::number(seed);
    const pid_t child = fork();
    if (child == 0) {
        ::dup2(ends[1], STDOUT_FILENO);
        ::close(ends[0]);
        ::close(ends[1]);
        ::execl(TT_KILL_WORKER, TT_KILL_WORKER, place.constData(), kept.constData(), number.constData(),
                nullptr);
        _exit(127);
    }
    ::close(ends[1]);
    // The pipe holds 64 KiB: read while it works.
    QFile told;
    EXPECT_TRUE(
        told.open(ends[0], QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle));
    QByteArray lines = told.readLine();
    const pid_t killer = fork();
    if (killer == 0) {
        ::usleep(after);
        ::kill(child, SIGKILL);
        _exit(0);
    }
    lines += told.readAll();
    int status = 0;
    ::waitpid(killer, nullptr, 0);
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "the worker ended by itself: " << lines.right(300).toStdString();
    return lines;
}

} // namespace

TEST(Kill, AKilledProgramLosesNothingThatWasCommitted)
{
    std::mt19937 random(firstSeed());
    qsizetype told = 0;
    for (int i = 0; i < kills(); ++i) {
        const QTemporaryDir folder;
        const quint32 seed = draw(random);
        const QByteArray lines = workUntilKilled(folder.path(), seed, 1'000 + draw(random) % 600'000);
        EXPECT_EQ(missingFrom(folder.path(), lines), QString()) << "seed " << seed;
        told += lines.count('\n');
    }
    std::printf("%d kills, %lld committed acts looked for\n", kills(), static_cast<long long>(told));
    EXPECT_GT(told, kills());
}

TEST(Kill, APowerCutLosesNothingThatWasCommitted)
{
    std::mt19937 random(firstSeed() + 1);
    qsizetype told = 0;
    int cuts = 0;
    for (int i = 0; i < kills(); ++i) {
        const QTemporaryDir folder;
        const quint32 seed = draw(random);
        QByteArray lines;
        const auto tell = [&lines](const QByteArray &line) { lines += line + '\n'; };
        actOnCase(folder.path(), kKept, seed, 2, tell); // the case and its first documents are there
        {
            PowerCutDisk disk(1 + static_cast<int>(draw(random) % 1500), seed);
            actOnCase(folder.path(), kKept, seed + 1, 40, [&](const QByteArray &line) {
                if (!disk.cut()) tell(line);
            });
            cuts += disk.cut();
            disk.comeBack();
        }
        EXPECT_EQ(missingFrom(folder.path(), lines), QString()) << "seed " << seed;
        told += lines.count('\n');
    }
    std::printf("%d power cuts in %d runs, %lld committed acts looked for\n", cuts, kills(),
                static_cast<long long>(told));
    EXPECT_GT(cuts, kills() / 2);
}

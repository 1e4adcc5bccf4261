// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/case_copy.h"
#include "app/casefile/case_recovery.h"
#include "tests/support/small_disk.h"
#include "tests/unit/casefile/case_samples.h"
#include "tests/unit/casefile/faulty_disk.h"

#include <QDir>

using namespace tt;
using namespace tt::sample;
using namespace tt::test;

namespace
{

constexpr qint64 kMegabyte = 1 << 20;

/// A case of some five megabytes, and real disks that are full, read-only or gone.
class DisksTest : public CaseTest
{
protected:
    void SetUp() override
    {
        CaseTest::SetUp();
        addRead(QByteArray(5 * kMegabyte, 'p'), {page({QStringLiteral("一二三")})});
        note(*m_case, QStringLiteral("ask them"));
        ASSERT_TRUE(QDir(m_folder.path()).mkdir(QStringLiteral("disk")));
    }

    [[nodiscard]] QString onDisk(const char *name) const
    {
        return path(QStringLiteral("disk/") + QString::fromLatin1(name));
    }
    [[nodiscard]] QStringList filesOnDisk() const
    {
        return QDir(path(QStringLiteral("disk"))).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    static Result<void> note(CaseFile &file, const QString &text)
    {
        NoteRecord record;
        record.text = text;
        const auto added = file.addNote(record);
        if (!added) return passOn(added);
        return {};
    }

    /// The case is as it was, and can be worked with.
    void expectUnhurt()
    {
        EXPECT_EQ(m_case->check()->problems, QStringList());
        ASSERT_EQ(m_case->notes()->size(), 1);
        EXPECT_EQ(m_case->notes()->first().text, QStringLiteral("ask them"));
    }
};

void expectFull(const Error &error, const char *file)
{
    EXPECT_EQ(error.code, ErrorCode::DiskFull) << error.message.toStdString() << error.detail.toStdString();
    EXPECT_TRUE(error.message.contains(QString::fromLatin1(file))) << error.message.toStdString();
    EXPECT_TRUE(error.message.contains(QStringLiteral("free some space"))) << error.message.toStdString();
}

} // namespace

TEST_F(DisksTest, ACopyToAFullDiskLeavesNothingThere)
{
    const SmallDisk disk(path(QStringLiteral("disk")), 2 * kMegabyte);
    if (!disk.mounted()) GTEST_SKIP() << "only root may mount a disk";
    const auto copied = copyCase(*m_case, onDisk("copy.ttcase"), Replace::Never);
    ASSERT_FALSE(copied.has_value());
    expectFull(copied.error(), "copy.ttcase");
    EXPECT_EQ(filesOnDisk(), QStringList());
    expectUnhurt();
}

TEST_F(DisksTest, ACopyThatMayNotGrowLeavesNothingThere)
{
    {
        const FileSizeLimit limit(2 * kMegabyte);
        const auto copied = copyCase(*m_case, onDisk("copy.ttcase"), Replace::Never);
        ASSERT_FALSE(copied.has_value());
        // A limit of the process is no full disk to SQLite.
        EXPECT_EQ(copied.error().code, ErrorCode::Unreadable) << copied.error().detail.toStdString();
        EXPECT_TRUE(copied.error().message.contains(QStringLiteral("copy.ttcase")));
    }
    EXPECT_EQ(filesOnDisk(), QStringList());
    expectUnhurt();
}

TEST_F(DisksTest, ARecoveryToAFullDiskLeavesNothingThere)
{
    m_case.reset();
    // Room for nothing; for the working copy alone; for that and half of the new case.
    for (const qint64 room : {kMegabyte, 7 * kMegabyte, 9 * kMegabyte}) {
        const SmallDisk disk(path(QStringLiteral("disk")), room);
        if (!disk.mounted()) GTEST_SKIP() << "only root may mount a disk";
        const auto recovered = recoverCase(path(), onDisk("saved.ttcase"));
        ASSERT_FALSE(recovered.has_value()) << room;
        expectFull(recovered.error(), "saved.ttcase");
        EXPECT_EQ(filesOnDisk(), QStringList()) << room;
    }
    reopen();
    expectUnhurt();
}

TEST_F(DisksTest, CompactingOnAFullDiskLeavesTheCaseAsItWas)
{
    const SmallDisk disk(path(QStringLiteral("disk")), 8 * kMegabyte);
    if (!disk.mounted()) GTEST_SKIP() << "only root may mount a disk";
    m_case.reset();
    ASSERT_TRUE(QFile::copy(path(), onDisk("story.ttcase")));
    const auto compacted = compactCase(onDisk("story.ttcase"));
    ASSERT_FALSE(compacted.has_value());
    EXPECT_EQ(compacted.error().code, ErrorCode::DiskFull);
    EXPECT_TRUE(compacted.error().message.contains(QStringLiteral("Free some space")));
    EXPECT_EQ(filesOnDisk(), QStringList{QStringLiteral("story.ttcase")});
    const auto kept = CaseFile::open(onDisk("story.ttcase"), OpenMode::ReadWrite);
    ASSERT_TRUE(succeeded(kept));
    EXPECT_EQ((*kept)->check()->problems, QStringList());
}

TEST_F(DisksTest, ACaseInAReadOnlyFolderIsReadAndCopiedButNotChanged)
{
    SmallDisk disk(path(QStringLiteral("disk")), 16 * kMegabyte);
    if (!disk.mounted()) GTEST_SKIP() << "only root may mount a disk";
    m_case.reset();
    ASSERT_TRUE(QFile::copy(path(), onDisk("story.ttcase")));
    ASSERT_TRUE(disk.makeReadOnly());
    const auto refused = CaseFile::open(onDisk("story.ttcase"), OpenMode::ReadWrite);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::ReadOnly);
    EXPECT_EQ(
        refused.error().message,
        QStringLiteral("“story.ttcase” is in a place where nothing can be written. Open it for reading only, "
                       "or copy it first."));
    const auto read = CaseFile::open(onDisk("story.ttcase"), OpenMode::ReadOnly);
    ASSERT_TRUE(succeeded(read));
    EXPECT_EQ(note(**read, QStringLiteral("another")).error().code, ErrorCode::ReadOnly);
    EXPECT_TRUE(succeeded(copyCase(**read, path(QStringLiteral("out.ttcase")), Replace::Never)));
    const auto into = copyCase(**read, onDisk("copy.ttcase"), Replace::Never);
    ASSERT_FALSE(into.has_value());
    EXPECT_EQ(into.error().code, ErrorCode::ReadOnly);
    EXPECT_TRUE(into.error().message.contains(path(QStringLiteral("disk"))))
        << into.error().message.toStdString();
    EXPECT_TRUE(into.error().message.contains(QStringLiteral("Choose another folder")));
}

TEST_F(DisksTest, ACaseWhoseStickIsPulledLosesNothingAndOpensAgainInTheSameProgram)
{
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(QStringLiteral("stick")));
    m_case.reset();
    ASSERT_TRUE(QFile::copy(path(), path(QStringLiteral("stick/story.ttcase"))));
    PulledFolder stick(path(QStringLiteral("stick")), path(QStringLiteral("disk")));
    if (!stick.plugged()) GTEST_SKIP() << "only root may plug and pull";
    auto file = CaseFile::open(onDisk("story.ttcase"), OpenMode::ReadWrite);
    ASSERT_TRUE(succeeded(file));
    ASSERT_TRUE(succeeded(note(**file, QStringLiteral("before it went"))));
    stick.pull();
    const auto lost = note(**file, QStringLiteral("after it went"));
    ASSERT_FALSE(lost.has_value());
    EXPECT_EQ(lost.error().code, ErrorCode::Unreadable) << lost.error().detail.toStdString();
    EXPECT_TRUE(
        lost.error().message.startsWith(QStringLiteral("“story.ttcase” is no longer where it was opened")))
        << lost.error().message.toStdString();
    file->reset();
    EXPECT_EQ(filesOnDisk(), QStringList()) << "nothing is written where the stick was";
    stick.plugIn();
    file = CaseFile::open(onDisk("story.ttcase"), OpenMode::ReadWrite);
    ASSERT_TRUE(succeeded(file)) << "its own lock, left on the stick, must not keep it out";
    EXPECT_EQ((*file)->notes()->size(), 2);
    EXPECT_EQ((*file)->check()->problems, QStringList());
    const auto twice = CaseFile::open(onDisk("story.ttcase"), OpenMode::ReadWrite);
    ASSERT_FALSE(twice.has_value()) << "a lock of this program that is in force keeps others out";
    EXPECT_EQ(twice.error().code, ErrorCode::Locked);
}

TEST_F(DisksTest, ACopyToAFolderThatCannotLockIsSaid)
{
    m_case.reset();
    FaultyDisk disk;
    reopen(OpenMode::ReadOnly);
    disk.failAt(0, FaultyDisk::Fault::NoLocks);
    const auto copied = copyCase(*m_case, onDisk("copy.ttcase"), Replace::Never);
    disk.repair();
    ASSERT_FALSE(copied.has_value());
    EXPECT_TRUE(copied.error().message.contains(QStringLiteral("where files cannot be locked")))
        << copied.error().message.toStdString();
    EXPECT_EQ(filesOnDisk(), QStringList());
    expectUnhurt();
}

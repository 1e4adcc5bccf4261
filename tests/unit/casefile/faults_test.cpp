// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/casefile/case_samples.h"
#include "tests/unit/casefile/faulty_disk.h"

#include <QDir>

#include <SQLiteCpp/SQLiteCpp.h>

#include <sys/wait.h>
#include <unistd.h>

using namespace tt;
using namespace tt::sample;

namespace
{

class FaultsTest : public CaseTest
{
protected:
    void SetUp() override
    {
        CaseTest::SetUp();
        m_document = addRead("pdf", {page({QStringLiteral("一二三")}), page({QStringLiteral("二")})});
        ASSERT_TRUE(succeeded(
            m_case->setFindings(m_document, {amount(0, QStringLiteral("1元"), 1)}, {}, QStringLiteral("r"))));
        Review review;
        review.state = ReviewState::Confirmed;
        m_finding = m_case->findings()->first().id;
        ASSERT_TRUE(succeeded(m_case->setReview(m_finding, review)));
    }

    /// What a person would miss if it were gone.
    QString state()
    {
        QStringList parts;
        const auto documents = m_case->documents();
        for (const DocumentRecord &document : *documents)
            parts.append(QStringLiteral("%1 %2/%3 f%4 r%5")
                             .arg(document.name)
                             .arg(document.pagesRead)
                             .arg(document.pages)
                             .arg(document.findings)
                             .arg(document.reviewed));
        const auto notes = m_case->notes();
        for (const NoteRecord &note : *notes)
            parts.append(note.text);
        parts.append(m_case->pageText({m_document, 0})->plainText());
        const auto edits = m_case->history();
        for (const EditSummary &edit : *edits)
            parts.append(edit.words + editStateName(edit.state));
        parts.append(m_case->correctedTexts(m_document)->first());
        parts.append(QString::number(m_case->auditLog()->size()));
        return parts.join(u'\n');
    }

    /// Everything that changes a case, one after the other.
    QVector<std::function<Result<void>()>> changes()
    {
        const auto asVoid = [](const auto &result) -> Result<void> {
            if (!result) return passOn(result);
            return {};
        };
        return {
            [this, asVoid] {
                QBuffer buffer;
                buffer.setData(QByteArray(2 << 20, 'x'));
                buffer.open(QIODevice::ReadOnly);
                return asVoid(m_case->addDocument(buffer, {QStringLiteral("big.pdf"), {}, {}}));
            },
            [this] {
                return m_case->setOpened(m_document, {{}, QVector<QSizeF>(40, {595, 842}), {}});
            },
            [this] {
                return m_case->setPageRead({m_document, 0}, page(QStringList(20, QString(60, u'云'))));
            },
            [this] {
                return m_case->setPageFailed({m_document, 1},
                                             {ErrorCode::ReaderCrashed, QStringLiteral("x"), {}});
            },
            [this] {
                return m_case->setFindings(
                    m_document, QVector<Finding>(50, mention(0, QStringLiteral("AWS"), QStringLiteral("a"))),
                    {}, QStringLiteral("s"));
            },
            [this, asVoid] {
                NoteRecord note;
                note.text = QString(20'000, u'注');
                return asVoid(m_case->addNote(note));
            },
            [this] {
                Review review;
                review.state = ReviewState::Rejected;
                review.note = QString(20'000, u'注');
                return m_case->setReview(m_finding, review);
            },
            [this, asVoid] {
                return asVoid(m_case->correctText({m_document, 1}, {0, 1}, QString(20'000, u'注')));
            },
            [this, asVoid] { return asVoid(m_case->undo()); },
            [this, asVoid] { return asVoid(m_case->redo()); },
        };
    }

    DocumentId m_document;
    FindingId m_finding;
};

} // namespace

TEST_F(FaultsTest, AFullDiskCostsNothingThatWasThere)
{
    FaultyDisk disk;
    reopen();
    int failures = 0;
    for (const auto &change : changes()) {
        for (int write = 1;; write += write < 12 ? 1 : 1 + write / 4) {
            const QString before = state();
            disk.failAt(write, FaultyDisk::Fault::Full);
            const Result<void> changed = change();
            const bool came = disk.failed();
            disk.repair();
            if (!came) {
                EXPECT_TRUE(succeeded(changed));
                break;
            }
            ++failures;
            // A write that fails after the commit point is none of ours to report; before it nothing may have
            // changed.
            if (!changed) {
                EXPECT_EQ(changed.error().code, ErrorCode::DiskFull) << changed.error().detail.toStdString();
                EXPECT_TRUE(changed.error().message.contains(QStringLiteral("story.ttcase")));
                ASSERT_EQ(state(), before);
            }
        }
        EXPECT_EQ(m_case->check()->problems, QStringList());
    }
    EXPECT_GT(failures, 40);
    reopen();
    EXPECT_EQ(m_case->check()->problems, QStringList());
}

TEST_F(FaultsTest, APowerCutAtAnyWriteLosesAtMostTheChangeInHand)
{
    int cuts = 0;
    const int count = static_cast<int>(changes().size());
    for (int which = 0; which < count; ++which) {
        for (int write = 1;; write += 1 + write / 3) {
            const QString before = state();
            bool came = false;
            {
                FaultyDisk disk;
                reopen();
                disk.failAt(write, FaultyDisk::Fault::Dead);
                const Result<void> changed = changes()[which]();
                came = disk.failed();
                m_case.reset();
                EXPECT_TRUE(came || changed.has_value());
            }
            reopen();
            if (!came) break;
            ++cuts;
            EXPECT_EQ(m_case->check()->problems, QStringList()) << which << ' ' << write;
            ASSERT_EQ(state(), before) << which << ' ' << write;
        }
    }
    EXPECT_GT(cuts, 30);
}

TEST_F(FaultsTest, AJournalLeftByACrashIsPlayedBackForAReaderToo)
{
    const QString before = state();
    {
        FaultyDisk disk;
        reopen();
        disk.failAt(30, FaultyDisk::Fault::Dead);
        QBuffer buffer;
        buffer.setData(
            QByteArray(40 << 20, 'x')); // more than the cache: the file itself is written before the commit
        buffer.open(QIODevice::ReadOnly);
        EXPECT_FALSE(m_case->addDocument(buffer, {QStringLiteral("big.pdf"), {}, {}}));
        m_case.reset();
    }
    ASSERT_TRUE(QFile::exists(path(QStringLiteral("story.ttcase-journal"))));
    reopen(OpenMode::ReadOnly);
    EXPECT_EQ(state(), before);
    EXPECT_FALSE(QFile::exists(path(QStringLiteral("story.ttcase-journal"))));
    EXPECT_EQ(m_case->check()->problems, QStringList());
}

TEST_F(FaultsTest, AStickThatIsPulledAndPutBackCostsNothingThatWasThere)
{
    FaultyDisk disk;
    reopen();
    for (const auto &change : changes()) {
        for (const int write : {1, 3, 7}) {
            const QString before = state();
            disk.failAt(write, FaultyDisk::Fault::Pulled);
            const Result<void> changed = change();
            if (!disk.failed()) break;
            EXPECT_FALSE(changed);
            if (!changed) {
                EXPECT_EQ(
                    changed.error().message,
                    QStringLiteral("“story.ttcase” could not be read or written: the disk, its connection or "
                                   "the permissions failed. Check them and try again."));
            }
            disk.repair();
            ASSERT_EQ(state(), before) << write;
        }
    }
    reopen();
    EXPECT_EQ(m_case->check()->problems, QStringList());
}

TEST_F(FaultsTest, AFolderThatCannotLockIsSaidAndNothingIsWritten)
{
    const QString before = state();
    m_case.reset();
    {
        FaultyDisk disk;
        disk.failAt(0, FaultyDisk::Fault::NoLocks);
        const auto opened = CaseFile::open(path(), OpenMode::ReadWrite);
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().message,
                  QStringLiteral(
                      "“story.ttcase” lies in a folder where files cannot be locked, as in some network "
                      "folders. Nothing was changed; copy the case to a disk of this computer and open it "
                      "there."));
    }
    reopen();
    EXPECT_EQ(state(), before);
}

TEST_F(FaultsTest, AMigrationThatIsCutAtAnyWriteIsDoneAtTheNextOpening)
{
    const QString old = path(QStringLiteral("old.ttcase"));
    int cuts = 0;
    for (int write = 1;; write += 1 + write / 8) {
        QFile::remove(old);
        ASSERT_TRUE(QFile::copy(QStringLiteral(TT_TEST_DATA "/cases/schema-001.ttcase"), old));
        ASSERT_TRUE(QFile::setPermissions(old, QFile::ReadOwner | QFile::WriteOwner));
        bool came = false;
        {
            FaultyDisk disk;
            disk.failAt(write, FaultyDisk::Fault::Dead);
            const auto opened = CaseFile::open(old, OpenMode::ReadWrite);
            came = disk.failed();
        }
        const auto opened = CaseFile::open(old, OpenMode::ReadWrite);
        ASSERT_TRUE(succeeded(opened)) << write;
        EXPECT_EQ((*opened)->check()->problems, QStringList()) << write;
        EXPECT_EQ((*opened)->notes()->size(), 1) << write;
        if (!came) break;
        ++cuts;
    }
    EXPECT_GT(cuts, 15);
}

TEST_F(FaultsTest, CreatingOnAFullDiskLeavesNoFile)
{
    FaultyDisk disk;
    m_case.reset();
    bool came = true;
    for (int write = 1; came; write += 5) {
        disk.failAt(write, FaultyDisk::Fault::Full);
        const auto made = CaseFile::create(path(QStringLiteral("new.ttcase")));
        came = disk.failed();
        disk.repair();
        if (made) break;
        EXPECT_EQ(made.error().code, ErrorCode::DiskFull) << made.error().detail.toStdString();
        EXPECT_EQ(QDir(m_folder.path()).entryList({QStringLiteral("new*")}), QStringList()) << write;
    }
    EXPECT_TRUE(QFile::exists(path(QStringLiteral("new.ttcase"))));
}

TEST_F(FaultsTest, AProcessKilledInTheMiddleLosesAtMostTheChangeInHand)
{
    for (const useconds_t after : {3'000, 20'000, 60'000}) {
        m_case.reset();
        const pid_t child = fork();
        if (child == 0) {
            auto file = CaseFile::open(path(), OpenMode::ReadWrite);
            if (!file) _exit(1);
            for (int i = 0;; ++i) {
                QBuffer buffer;
                buffer.setData(QByteArray(100'000, 'x') + QByteArray::number(after) + QByteArray::number(i));
                buffer.open(QIODevice::ReadOnly);
                const auto added = (*file)->addDocument(buffer, {QString::number(i), {}, {}});
                if (!added || !(*file)->setOpened(added->id, {{}, {{595, 842}}, {}})) _exit(1);
            }
        }
        usleep(after + 20'000);
        ASSERT_EQ(kill(child, SIGKILL), 0);
        int status = 0;
        ASSERT_EQ(waitpid(child, &status, 0), child);
        ASSERT_TRUE(WIFSIGNALED(status)) << "the child ended by itself";
        reopen();
        EXPECT_EQ(m_case->check()->problems, QStringList());
        EXPECT_EQ(m_case->finding(m_finding)->review.state, ReviewState::Confirmed);
        const auto documents = m_case->documents();
        EXPECT_EQ(documents->size() - 1, m_case->check()->originals - 1);
    }
}

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/case_thread.h"
#include "tests/support/printers.h"

#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

using namespace tt;

TEST(CaseThread, WorkRunsInOrderOnOneOtherThread)
{
    CaseThread thread;
    QVector<int> order; // only the case thread touches it until wait
    QSet<QThread *> threads;
    QFuture<int> last;
    for (int i = 0; i < 100; ++i)
        last = thread.run([&order, &threads, i](CaseFile *) {
            order.append(i);
            threads.insert(QThread::currentThread());
            return i;
        });
    EXPECT_EQ(last.result(), 99);
    ASSERT_EQ(order.size(), 100);
    EXPECT_TRUE(std::is_sorted(order.begin(), order.end()));
    EXPECT_EQ(threads.size(), 1);
    EXPECT_FALSE(threads.contains(QThread::currentThread()));
}

TEST(CaseThread, GivesTheOpenCaseAndNullOtherwise)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("story.ttcase"));
    CaseThread thread;
    const auto hasCase = [&] { return thread.run([](CaseFile *file) { return file != nullptr; }).result(); };
    EXPECT_FALSE(hasCase());
    ASSERT_TRUE(thread.create(path).result());
    EXPECT_TRUE(hasCase());
    thread.close().waitForFinished();
    EXPECT_FALSE(hasCase());
    const auto opened = thread.open(path, OpenMode::ReadOnly).result();
    ASSERT_TRUE(opened);
    EXPECT_TRUE(opened->readOnly);
    EXPECT_TRUE(hasCase());
    EXPECT_EQ(thread.open(folder.filePath(QStringLiteral("none")), OpenMode::ReadWrite).result().error().code,
              ErrorCode::NotFound);
    EXPECT_FALSE(hasCase());
}

TEST(CaseThread, EndingFinishesWhatIsQueuedAndUnlocksTheCase)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("story.ttcase"));
    QFuture<Result<NoteId>> note;
    {
        CaseThread thread;
        thread.create(path);
        for (int i = 0; i < 10; ++i)
            note = thread.run([](CaseFile *file) {
                NoteRecord record;
                record.text = QStringLiteral("note");
                return file->addNote(record);
            });
    }
    ASSERT_TRUE(note.isFinished());
    const auto file = CaseFile::open(path, OpenMode::ReadWrite);
    ASSERT_TRUE(file);
    EXPECT_EQ((*file)->notes()->size(), 10);
}

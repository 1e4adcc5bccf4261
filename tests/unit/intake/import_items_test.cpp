// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/intake/import_fixture.h"

namespace tt
{

namespace
{

QByteArray slowPages(int pages)
{
    QByteArray lines = "pages " + QByteArray::number(pages) + "\n";
    for (int page = 1; page <= pages; ++page)
        lines += "page " + QByteArray::number(page) + " slow\n";
    return lines;
}

/// One by one what an import has in hand, as the dock shows it.
class ImportItemsTest : public ImportTest
{
protected:
    void SetUp() override
    {
        ImportTest::SetUp();
        listen();
    }

    void listen()
    {
        QObject::connect(m_queue.get(), &ImportQueue::itemsChanged, m_queue.get(),
                         [this](const ImportItemChanges &changes) {
                             ++m_changes;
                             for (const ImportItem &item : changes.changed) {
                                 auto &seen = m_seen[item.number];
                                 if (seen.isEmpty() || seen.last() != item.state) seen.append(item.state);
                             }
                         });
        QObject::connect(m_queue.get(), &ImportQueue::documentDone, m_queue.get(),
                         [this](DocumentId document) { m_queue->setAnalysed(document); });
    }

    ImportItem item(const QString &name) const
    {
        const auto items = m_queue->items();
        const auto found =
            std::find_if(items.cbegin(), items.cend(), [&](const ImportItem &i) { return i.name == name; });
        return found == items.cend() ? ImportItem() : *found;
    }

    bool waitForState(const QString &name, ImportItemState state)
    {
        return waitFor([&] { return item(name).state == state; });
    }

    QHash<int, QVector<ImportItemState>> m_seen;
    int m_changes = 0;
};

TEST_F(ImportItemsTest, EachInputSaysHowFarItIsAndWhatBecameOfIt)
{
    const QString letter = path(QStringLiteral("letter.docx"));
    QFile file(letter);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("PK\x03\x04 letter");
    file.close();
    script(QStringLiteral("in/a.pdf"), slowPages(12));
    script(QStringLiteral("in/b.pdf"), "pages 3\npage 2 refuse\n");
    QFile notes(path(QStringLiteral("in/notes.txt")));
    ASSERT_TRUE(notes.open(QIODevice::WriteOnly));
    notes.write("to do");
    notes.close();
    import({path(QStringLiteral("in")), letter});
    const ImportItem a = item(QStringLiteral("a.pdf"));
    EXPECT_EQ(a.state, ImportItemState::Done);
    EXPECT_EQ(a.pages, 12);
    EXPECT_EQ(a.pagesRead, 12);
    EXPECT_FALSE(a.document.isNull());
    const auto seen = m_seen.value(a.number);
    EXPECT_TRUE(seen.contains(ImportItemState::Reading));
    EXPECT_EQ(seen.last(), ImportItemState::Done);
    const ImportItem b = item(QStringLiteral("b.pdf"));
    EXPECT_EQ(b.state, ImportItemState::Failed);
    EXPECT_EQ(b.pagesFailed, 1);
    EXPECT_EQ(b.failedPage, 1);
    EXPECT_TRUE(b.error && b.error->message.contains(QStringLiteral("Page 2")));
    EXPECT_EQ(item(QStringLiteral("letter.docx")).state, ImportItemState::Failed);
    EXPECT_EQ(item(QStringLiteral("letter.docx")).error.value_or(Error{}).code, ErrorCode::Unsupported);
    EXPECT_EQ(item(QStringLiteral("notes.txt")).state, ImportItemState::LeftOut);
    EXPECT_EQ(m_queue->failures().size(), 2) << "what was left out of a folder did not fail";
}

TEST_F(ImportItemsTest, OneThatIsTakenOutStopsAndTheOthersGoOn)
{
    m_setup.readers = 1;
    m_queue.reset();
    makeQueue();
    listen();
    m_queue->add({script(QStringLiteral("a.pdf"), slowPages(40)),
                  script(QStringLiteral("b.pdf"), slowPages(5)),
                  script(QStringLiteral("c.pdf"), slowPages(5))});
    ASSERT_TRUE(waitFor([&] { return item(QStringLiteral("a.pdf")).pagesRead >= 2; }));
    m_queue->cancelItem(item(QStringLiteral("a.pdf")).number);
    m_queue->cancelItem(item(QStringLiteral("c.pdf")).number);
    EXPECT_EQ(item(QStringLiteral("a.pdf")).state, ImportItemState::Stopped);
    ASSERT_TRUE(waitFor([&] { return m_finished == 1; }));
    EXPECT_EQ(item(QStringLiteral("b.pdf")).state, ImportItemState::Done);
    EXPECT_EQ(item(QStringLiteral("c.pdf")).state, ImportItemState::Stopped);
    const ImportProgress progress = m_queue->progress();
    EXPECT_EQ(progress.documentsTotal, 1) << "what was taken out is not waited for";
    EXPECT_EQ(progress.pagesTotal, progress.pagesRead);
    EXPECT_TRUE(m_queue->failures().isEmpty());

    const int kept = documents().first().pagesRead;
    EXPECT_GE(kept, 2);
    EXPECT_LT(kept, 40);
    m_queue->retryItem(item(QStringLiteral("a.pdf")).number);
    ASSERT_TRUE(waitFor([&] { return m_finished == 2; }));
    EXPECT_EQ(documents().first().pagesRead, 40);
    EXPECT_EQ(m_queue->progress().pagesRead, 40 - kept) << "only the rest was read";
    EXPECT_NE(documents().last().state, DocumentState::Done) << "the other one that was taken out waits on";
}

TEST_F(ImportItemsTest, TakenOutAndPutBackAtOnceEveryPageCountsOnce)
{
    m_setup.readers = 2;
    m_queue.reset();
    makeQueue();
    listen();
    m_queue->add({script(QStringLiteral("a.pdf"), slowPages(25))});
    for (int wanted = 3; wanted <= 15; wanted += 4) {
        ASSERT_TRUE(waitFor([&] { return m_pagesRead >= wanted; }));
        const int number = item(QStringLiteral("a.pdf")).number;
        m_queue->cancelItem(number);
        m_queue->retryItem(number); // pages are still in the readers' hands
    }
    ASSERT_TRUE(waitForState(QStringLiteral("a.pdf"), ImportItemState::Done));
    EXPECT_EQ(item(QStringLiteral("a.pdf")).pagesRead, 25);
    EXPECT_EQ(m_pagesRead, 25);
    EXPECT_EQ(documents().first().pagesRead, 25);
}

TEST_F(ImportItemsTest, CancelledAllTheyWaitAndOneAloneCanGoOn)
{
    m_queue->add(
        {script(QStringLiteral("a.pdf"), slowPages(30)), script(QStringLiteral("b.pdf"), slowPages(30))});
    ASSERT_TRUE(waitFor([&] { return m_pagesRead >= 3; }));
    m_queue->cancel();
    EXPECT_EQ(item(QStringLiteral("a.pdf")).state, ImportItemState::Stopped);
    EXPECT_EQ(item(QStringLiteral("b.pdf")).state, ImportItemState::Stopped);
    const int before = m_finished;
    m_queue->retryItem(item(QStringLiteral("b.pdf")).number);
    ASSERT_TRUE(waitFor([&] { return m_finished > before; }));
    EXPECT_EQ(item(QStringLiteral("b.pdf")).state, ImportItemState::Done);
    EXPECT_LT(documents().first().pagesRead, 30);
}

TEST_F(ImportItemsTest, PausedNothingIsCopiedEither)
{
    m_queue->pause();
    m_queue->add({script(QStringLiteral("a.pdf"), slowPages(2))});
    ASSERT_TRUE(waitFor([&] { return item(QStringLiteral("a.pdf")).number > 0; }));
    waitFor([] { return false; }, 200);
    EXPECT_TRUE(documents().isEmpty());
    EXPECT_EQ(m_queue->progress().phase, ImportPhase::Paused);
    m_queue->resume();
    ASSERT_TRUE(waitForState(QStringLiteral("a.pdf"), ImportItemState::Done));
}

TEST_F(ImportItemsTest, ARunThatEndsWhilePausedDoesNotPauseTheNextOne)
{
    m_setup.readers = 1;
    m_queue.reset();
    makeQueue();
    listen();
    m_queue->add({script(QStringLiteral("a.pdf"), slowPages(1))});
    ASSERT_TRUE(waitForState(QStringLiteral("a.pdf"), ImportItemState::Reading));
    // Its only page is handed out as soon as it is open.
    ASSERT_TRUE(waitFor([&] { return item(QStringLiteral("a.pdf")).pages == 1; }));
    m_queue->pause();
    ASSERT_TRUE(waitFor([&] { return m_finished == 1; }));
    import({script(QStringLiteral("b.pdf"), slowPages(2))});
    EXPECT_EQ(item(QStringLiteral("b.pdf")).state, ImportItemState::Done);
}

TEST_F(ImportItemsTest, AFileThatFailedIsTriedAgainInItsOwnRow)
{
    const QString late = path(QStringLiteral("late.pdf"));
    import({late});
    const ImportItem failed = item(QStringLiteral("late.pdf"));
    EXPECT_EQ(failed.state, ImportItemState::Failed);
    EXPECT_EQ(failed.error.value_or(Error{}).code, ErrorCode::NotFound);
    script(QStringLiteral("late.pdf"), slowPages(2));
    m_queue->retryItem(failed.number);
    ASSERT_TRUE(waitForState(QStringLiteral("late.pdf"), ImportItemState::Done));
    EXPECT_EQ(m_queue->items().size(), 1);
    EXPECT_EQ(item(QStringLiteral("late.pdf")).number, failed.number);
}

TEST_F(ImportItemsTest, WhatIsOverLeavesWithTheNextRunAndWhatFailedStays)
{
    import(
        {script(QStringLiteral("a.pdf"), "pages 1\n"), script(QStringLiteral("bad.pdf"), "open refuse\n")});
    EXPECT_EQ(m_queue->items().size(), 2);
    import({script(QStringLiteral("c.pdf"), "pages 1\n")});
    EXPECT_EQ(item(QStringLiteral("a.pdf")).number, 0);
    EXPECT_EQ(item(QStringLiteral("bad.pdf")).state, ImportItemState::Failed);
    m_queue->forgetOver();
    EXPECT_EQ(m_queue->items().size(), 1) << "a document of the case that failed is not forgotten";
    m_queue->forgetAll();
    EXPECT_TRUE(m_queue->items().isEmpty());
}

TEST_F(ImportItemsTest, WhatFailedInAnEarlierSessionIsListedAgain)
{
    import({script(QStringLiteral("bad.pdf"), "open refuse\n"),
            script(QStringLiteral("half.pdf"), "pages 2\npage 1 refuse\n")});
    m_queue.reset();
    makeQueue();
    listen();
    const int before = m_finished;
    m_queue->start();
    ASSERT_TRUE(waitFor([&] { return m_finished > before; }));
    EXPECT_EQ(item(QStringLiteral("bad.pdf")).state, ImportItemState::Failed);
    EXPECT_EQ(item(QStringLiteral("half.pdf")).pagesFailed, 1);
    EXPECT_TRUE(m_queue->failures().isEmpty()) << "they did not fail in this run";
}

TEST_F(ImportItemsTest, ChangesComeTogetherAndNotMoreThanTenTimesASecond)
{
    QElapsedTimer clock;
    clock.start();
    QStringList files;
    for (int i = 0; i < 150; ++i)
        files << script(QStringLiteral("%1.pdf").arg(i), "pages 2\n");
    import(files);
    EXPECT_LE(m_changes, clock.elapsed() / 100 + 3);
    EXPECT_EQ(m_queue->items().size(), 150);
}

TEST_F(ImportItemsTest, TheTimeLeftCountsDocumentsThatAreNotOpenYet)
{
    m_setup.readers = 1;
    m_queue.reset();
    makeQueue();
    QStringList files;
    for (int i = 0; i < 6; ++i)
        files << script(QStringLiteral("%1.pdf").arg(i), slowPages(30));
    m_queue->add(files);
    ASSERT_TRUE(waitFor([&] { return m_queue->progress().documentsTotal == 6 && m_pagesRead > 0; }));
    EXPECT_GT(m_queue->progress().documentsUnopened, 0);
    EXPECT_LT(m_queue->progress().pagesTotal, 180);
    EXPECT_EQ(m_queue->progress().secondsLeft, -1) << "of most documents nobody knows the pages";
    m_queue->cancel();
}

} // namespace

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/page_images.h"
#include "app/intake/reader_process.h"
#include "tests/unit/intake/import_fixture.h"

#include <unistd.h>

namespace tt
{

namespace
{

TEST_F(ImportTest, EveryPageIsReadAndCommitted)
{
    import({script(QStringLiteral("a.pdf"), "pages 7\n"), script(QStringLiteral("b.pdf"), "pages 3\n")});
    const auto all = documents();
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0].state, DocumentState::Done);
    EXPECT_EQ(all[0].pagesRead, 7);
    EXPECT_EQ(all[1].pagesRead, 3);
    EXPECT_TRUE(m_queue->failures().isEmpty());
    const ImportProgress progress = m_queue->progress();
    EXPECT_EQ(progress.phase, ImportPhase::Idle);
    EXPECT_EQ(progress.pagesTotal, 10);
    EXPECT_EQ(progress.pagesRead, 10);
    EXPECT_EQ(progress.documentsDone, 2);
    EXPECT_EQ(progress.filesStored, 2);
    EXPECT_FALSE(m_queue->isBusy());
}

TEST_F(ImportTest, WhoReadsAndHowManyMayChangeInTheMiddle)
{
    QObject::connect(m_queue.get(), &ImportQueue::pageRead, m_queue.get(), [this] {
        if (m_pagesRead == 4) m_queue->setReading({QStringLiteral("another"), 1});
        if (m_pagesRead == 12) m_queue->setReading({QStringLiteral("any"), 3});
    });
    import({script(QStringLiteral("a.pdf"), "pages 30\n")});
    const auto all = documents();
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all[0].pagesRead, 30);
    EXPECT_EQ(m_pagesRead, 30) << "each once";
    EXPECT_TRUE(m_queue->failures().isEmpty());
}

TEST_F(ImportTest, AnotherEngineReadsWhatTheFirstCouldNot)
{
    m_setup.engine = QStringLiteral("old-version");
    makeQueue();
    import({script(QStringLiteral("a.pdf"), "pages 3\n")});
    EXPECT_FALSE(m_queue->failures().isEmpty());
    EXPECT_EQ(m_pagesRead, 0);
    m_queue->setReading({QStringLiteral("any"), 1});
    const int before = m_finished;
    m_queue->start();
    ASSERT_TRUE(waitFor([&] { return m_finished > before; }));
    EXPECT_EQ(m_pagesRead, 3);
}

class PageFault : public ImportTest, public ::testing::WithParamInterface<std::pair<const char *, ErrorCode>>
{
};

TEST_P(PageFault, CostsThatPageOnly)
{
    const auto [fault, code] = GetParam();
    import({script(QStringLiteral("bad.pdf"), QByteArray("pages 4\npage 2 ") + fault + "\n"),
            script(QStringLiteral("good.pdf"), "pages 3\n")});
    const auto all = documents();
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0].state, DocumentState::Done);
    EXPECT_EQ(all[0].pagesRead, 3);
    EXPECT_EQ(all[0].pagesFailed, 1);
    EXPECT_EQ(all[1].pagesRead, 3);
    const auto records = pages(all[0].id);
    ASSERT_EQ(records.size(), 4);
    ASSERT_TRUE(records[1].error.has_value());
    EXPECT_EQ(records[1].error->code, code);
    EXPECT_TRUE(records[1].error->message.contains(QStringLiteral("bad.pdf")));
    EXPECT_TRUE(records[1].error->message.contains(QStringLiteral("Page 2")));
    EXPECT_TRUE(records[1].error->message.endsWith(u'.'));
    ASSERT_EQ(m_queue->failures().size(), 1);
    EXPECT_EQ(m_queue->failures().first().page, 1);
    EXPECT_EQ(m_queue->failures().first().error.code, code);
}

INSTANTIATE_TEST_SUITE_P(
    Faults, PageFault,
    ::testing::Values(std::pair("crash", ErrorCode::ReaderCrashed),
                      std::pair("hang", ErrorCode::ReaderTimeout),
                      std::pair("memory", ErrorCode::OutOfMemory),
                      std::pair("exit", ErrorCode::ReaderCrashed), std::pair("garbage", ErrorCode::BadFormat),
                      std::pair("huge", ErrorCode::BadFormat), std::pair("stranger", ErrorCode::BadFormat),
                      std::pair("bomb", ErrorCode::BadFormat), std::pair("refuse", ErrorCode::Corrupt)),
    [](const auto &fault) { return std::string(fault.param.first); });

TEST_F(ImportTest, APageThatCrashesOnceIsReadByAFreshReader)
{
    import({script(QStringLiteral("a.pdf"), "pages 3\npage 1 once\n")});
    EXPECT_EQ(documents().first().pagesRead, 3);
    EXPECT_TRUE(m_queue->failures().isEmpty());
}

TEST_F(ImportTest, ADocumentThatCannotBeOpenedSaysSoAndTheOthersGoOn)
{
    import({script(QStringLiteral("a.pdf"), "open crash\n"), script(QStringLiteral("b.pdf"), "open refuse\n"),
            script(QStringLiteral("c.pdf"), "open hang\n"), script(QStringLiteral("d.pdf"), "pages 2\n")});
    const auto all = documents();
    ASSERT_EQ(all.size(), 4);
    EXPECT_EQ(all[0].error.value_or(Error{}).code, ErrorCode::ReaderCrashed);
    EXPECT_EQ(all[1].error.value_or(Error{}).code, ErrorCode::Corrupt);
    EXPECT_EQ(all[2].error.value_or(Error{}).code, ErrorCode::ReaderTimeout);
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(all[i].state, DocumentState::Failed);
        EXPECT_TRUE(all[i].error->message.contains(all[i].name)) << all[i].error->message.toStdString();
    }
    EXPECT_EQ(all[3].pagesRead, 2);
    EXPECT_EQ(m_queue->failures().size(), 3);
}

TEST_F(ImportTest, FilesThatAreNoPagesAreNamed)
{
    QFile empty(path(QStringLiteral("empty.pdf")));
    ASSERT_TRUE(empty.open(QIODevice::WriteOnly));
    empty.close();
    QFile letter(path(QStringLiteral("letter.docx")));
    ASSERT_TRUE(letter.open(QIODevice::WriteOnly));
    letter.write("PK\x03\x04 letter");
    letter.close();
    import({empty.fileName(), letter.fileName(), path(QStringLiteral("gone.pdf")),
            script(QStringLiteral("good.pdf"), "pages 1\n")});
    const auto failures = m_queue->failures();
    ASSERT_EQ(failures.size(), 3);
    EXPECT_EQ(failures[0].error.code, ErrorCode::Empty);
    EXPECT_EQ(failures[1].error.code, ErrorCode::Unsupported);
    EXPECT_EQ(failures[2].error.code, ErrorCode::NotFound);
    EXPECT_EQ(documents().size(), 1);
}

TEST_F(ImportTest, FoldersAreSearchedInOrderWithoutHiddenFilesAndCircles)
{
    script(QStringLiteral("in/b.pdf"), "pages 1\n");
    script(QStringLiteral("in/a/z.pdf"), "pages 1\n");
    script(QStringLiteral("in/.hidden.pdf"), "pages 1\n");
    script(QStringLiteral("in/old.ttcase"), "pages 1\n");
    QFile notes(path(QStringLiteral("in/notes.txt")));
    ASSERT_TRUE(notes.open(QIODevice::WriteOnly));
    notes.write("to do");
    notes.close();
    ASSERT_TRUE(QFile::link(path(QStringLiteral("in")), path(QStringLiteral("in/a/circle"))));
    import({path(QStringLiteral("in"))});
    const auto all = documents();
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0].name, QStringLiteral("z.pdf"));
    EXPECT_EQ(all[1].name, QStringLiteral("b.pdf"));
    EXPECT_TRUE(m_queue->failures().isEmpty());
}

TEST_F(ImportTest, DuplicatesAreNotReadAgain)
{
    const QString file = script(QStringLiteral("a.pdf"), "pages 2\n");
    import({file});
    ASSERT_TRUE(QFile::copy(file, path(QStringLiteral("copy.pdf"))));
    import({path(QStringLiteral("copy.pdf"))});
    EXPECT_EQ(documents().size(), 1);
    EXPECT_EQ(m_queue->progress().duplicates, 1);
    EXPECT_EQ(m_queue->progress().pagesRead, 0);
}

TEST_F(ImportTest, PausedImportsHandOutNothingUntilTheyGoOn)
{
    QByteArray lines = "pages 40\n";
    for (int page = 1; page <= 40; ++page)
        lines += "page " + QByteArray::number(page) + " slow\n";
    m_queue->add({script(QStringLiteral("a.pdf"), lines)});
    ASSERT_TRUE(waitFor([&] { return m_pagesRead >= 3; }));
    m_queue->pause();
    EXPECT_EQ(m_queue->progress().phase, ImportPhase::Paused);
    waitFor([] { return false; }, 400); // pages in flight are finished
    const int settled = m_pagesRead;
    waitFor([] { return false; }, 400);
    EXPECT_EQ(m_pagesRead, settled);
    EXPECT_LT(settled, 40);
    EXPECT_TRUE(m_queue->isBusy());
    m_queue->resume();
    ASSERT_TRUE(waitFor([&] { return m_finished == 1; }));
    EXPECT_EQ(m_pagesRead, 40);
}

TEST_F(ImportTest, WhatWasCancelledGoesOnLater)
{
    QByteArray lines = "pages 30\n";
    for (int page = 1; page <= 30; ++page)
        lines += "page " + QByteArray::number(page) + " slow\n";
    m_queue->add({script(QStringLiteral("a.pdf"), lines)});
    ASSERT_TRUE(waitFor([&] { return m_pagesRead >= 3; }));
    m_queue->cancel();
    EXPECT_FALSE(m_queue->isBusy());
    const int kept = documents().first().pagesRead;
    EXPECT_GE(kept, 3);
    EXPECT_LT(kept, 30);
    m_queue.reset(); // as after a crash: another session finds what waits
    makeQueue();
    const int before = m_finished;
    m_queue->start();
    ASSERT_TRUE(waitFor([&] { return m_finished > before; }));
    EXPECT_EQ(documents().first().pagesRead, 30);
    EXPECT_EQ(m_queue->progress().pagesRead, 30 - kept);
}

TEST_F(ImportTest, AnEncryptedDocumentIsReadOnceItsPasswordIsThere)
{
    import({script(QStringLiteral("a.pdf"), "pages 2\nopen locked\n")});
    const DocumentId id = documents().first().id;
    EXPECT_EQ(documents().first().error.value_or(Error{}).code, ErrorCode::Encrypted);
    int before = m_finished;
    m_queue->setPassword(id, QStringLiteral("wrong"));
    ASSERT_TRUE(waitFor([&] { return m_finished > before; }));
    EXPECT_EQ(documents().first().error.value_or(Error{}).code, ErrorCode::WrongPassword);
    before = m_finished;
    m_queue->setPassword(id, QStringLiteral("sesame"));
    ASSERT_TRUE(waitFor([&] { return m_finished > before; }));
    EXPECT_EQ(documents().first().pagesRead, 2);
    EXPECT_FALSE(documents().first().error.has_value());
}

TEST_F(ImportTest, FailedPagesCanBeTriedAgain)
{
    import({script(QStringLiteral("a.pdf"), "pages 3\npage 2 crash\n")});
    const DocumentId id = documents().first().id;
    EXPECT_EQ(documents().first().pagesFailed, 1);
    const int before = m_finished;
    m_queue->retry(id);
    ASSERT_TRUE(waitFor([&] { return m_finished > before; }));
    EXPECT_EQ(documents().first().pagesFailed, 1); // it crashes again
    EXPECT_EQ(m_queue->progress().pagesTotal, 1);
    EXPECT_EQ(m_queue->progress().pagesFailed, 1);
}

TEST_F(ImportTest, ProgressIsNotSentMoreThanTenTimesASecond)
{
    QElapsedTimer clock;
    clock.start();
    import({script(QStringLiteral("a.pdf"), "pages 300\n")});
    EXPECT_LE(m_progressSignals, clock.elapsed() / 100 + 2);
    EXPECT_GT(m_queue->progress().pagesPerMinute, 0);
}

class BrokenReader : public ImportTest,
                     public ::testing::WithParamInterface<std::pair<const char *, ErrorCode>>
{
protected:
    void SetUp() override
    {
        m_setup.engine = QString::fromLatin1(GetParam().first);
        if (m_setup.engine == QLatin1String("missing"))
            m_setup.program = QStringLiteral("/nonexistent/reader");
        ImportTest::SetUp();
    }
};

TEST_P(BrokenReader, StopsTheImportAndKeepsWhatIsStored)
{
    import({script(QStringLiteral("a.pdf"), "pages 2\n")});
    ASSERT_GE(m_queue->failures().size(), 1);
    EXPECT_EQ(m_queue->failures().first().error.code, GetParam().second);
    ASSERT_EQ(documents().size(), 1);
    EXPECT_EQ(documents().first().state, DocumentState::Queued); // waits for a reader that works
}

INSTANTIATE_TEST_SUITE_P(Readers, BrokenReader,
                         ::testing::Values(std::pair("missing", ErrorCode::NotFound),
                                           std::pair("exit-at-start", ErrorCode::ReaderCrashed),
                                           std::pair("garbage-at-start", ErrorCode::BadFormat),
                                           std::pair("old-version", ErrorCode::BadFormat)));

/// Readers that do not come up at once, as on a machine that is short of memory or busy with other things.
class ReaderStart : public ImportTest
{
protected:
    void startsAs(const char *engine, int timeoutMs)
    {
        m_setup.engine = QString::fromLatin1(engine);
        m_setup.startTimeoutMs = timeoutMs;
        m_queue.reset();
        makeQueue();
    }
};

TEST_F(ReaderStart, ThatFailsOnceIsTriedAgain)
{
    for (const char *engine : {"mute-once", "exit-once"}) {
        startsAs(engine, 1'000);
        import({script(QString::fromLatin1(engine) + QStringLiteral(".pdf"), "pages 3\n")});
        EXPECT_TRUE(m_queue->failures().isEmpty()) << engine;
        EXPECT_EQ(documents().last().pagesRead, 3) << engine;
    }
}

TEST_F(ReaderStart, ThatIsSlowButComesOnIsWaitedFor)
{
    m_setup.startTries = 1;
    startsAs("slow-start", 600);
    import({script(QStringLiteral("a.pdf"), "pages 3\n")});
    EXPECT_TRUE(m_queue->failures().isEmpty());
    EXPECT_EQ(documents().first().pagesRead, 3);
}

TEST_F(ReaderStart, ThatNeverComesLeavesTheWorkToTheOtherReaders)
{
    startsAs("one-mute", 1'000);
    // The second document is slow, so that both readers are wanted.
    import({script(QStringLiteral("a.pdf"), "pages 3\n"),
            script(QStringLiteral("b.pdf"), "pages 4\nopen slow\npage 1 slow\n")});
    EXPECT_TRUE(m_queue->failures().isEmpty());
    for (const DocumentRecord &document : documents()) {
        EXPECT_EQ(document.state, DocumentState::Done);
        EXPECT_EQ(document.pagesRead, document.pages);
        EXPECT_FALSE(document.error.has_value());
    }
}

TEST_F(ReaderStart, ThatNeverComesNamesWhatWaitsAndTheNextImportReadsIt)
{
    startsAs("mute", 200);
    m_setup.startTries = 2;
    m_queue.reset();
    makeQueue();
    import({script(QStringLiteral("a.pdf"), "pages 3\n")});
    const auto failures = m_queue->failures();
    ASSERT_EQ(failures.size(), 2);
    EXPECT_EQ(failures[0].error.code, ErrorCode::ReaderTimeout);
    EXPECT_TRUE(failures[0].error.message.contains(QStringLiteral("2 times")))
        << failures[0].error.message.toStdString();
    EXPECT_EQ(failures[1].path, QStringLiteral("a.pdf"));
    EXPECT_EQ(failures[1].document, documents().first().id);
    EXPECT_EQ(documents().first().state, DocumentState::Queued);

    startsAs("any", 60'000);
    m_queue->start();
    ASSERT_TRUE(waitFor([this] { return documents().first().state == DocumentState::Done; }));
    EXPECT_EQ(documents().first().pagesRead, 3);
}

TEST_F(ReaderStart, ThatFailsLaterKeepsWhatWasRead)
{
    // The reader is replaced after the crash, and its second process finds a program that is none.
    const QString program = path(QStringLiteral("reader"));
    ASSERT_TRUE(QFile::copy(m_setup.program, program));
    m_setup.program = program;
    m_setup.readers = 1;
    startsAs("any", 60'000);
    const QString file = script(QStringLiteral("a.pdf"), "pages 4\npage 3 crash\n");
    // Announced when the document is open, before its pages are handed out; again when the page fails.
    QObject::connect(m_queue.get(), &ImportQueue::documentChanged, m_queue.get(), [&program] {
        QFile::remove(program); // the running process keeps its own
        QFile broken(program);
        ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
        broken.write("no program");
        broken.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    });
    import({file});
    EXPECT_EQ(documents().first().pagesRead, 2);
    EXPECT_EQ(documents().first().pagesFailed, 0);
    const auto failures = m_queue->failures();
    ASSERT_EQ(failures.size(), 2);
    EXPECT_TRUE(failures[1].error.message.contains(QStringLiteral("2 page")))
        << failures[1].error.message.toStdString();
}

TEST_F(ImportTest, NothingOfTheOriginalsIsLeftBehind)
{
    const auto leftovers = [] {
        return QDir::temp().entryList({QStringLiteral("tendertrace-work-%1-*").arg(::getpid())},
                                      QDir::Dirs | QDir::Hidden);
    };
    import({script(QStringLiteral("a.pdf"), "pages 2\n"),
            script(QStringLiteral("b.pdf"), "pages 2\npage 1 crash\n")});
    for (const QString &folder : leftovers())
        EXPECT_TRUE(QDir(QDir::temp().filePath(folder)).entryList({QStringLiteral("*.bin")}).isEmpty());
    m_queue.reset();
    EXPECT_TRUE(leftovers().isEmpty());
}

TEST(WorkDirTest, FoldersOfKilledProgramsAreRemovedAndThoseInUseKept)
{
    const QString stale = QDir::temp().filePath(QStringLiteral("tendertrace-work-999999-test"));
    ASSERT_TRUE(QDir().mkpath(stale));
    const WorkDir used;
    ASSERT_FALSE(used.path().isEmpty());
    removeStaleWorkDirs();
    EXPECT_FALSE(QFileInfo::exists(stale));
    EXPECT_TRUE(QFileInfo::exists(used.path()));
    EXPECT_EQ(QFileInfo(used.path()).permissions() & (QFileDevice::ReadOther | QFileDevice::ReadGroup),
              QFileDevice::Permissions());
}

class PageImagesTest : public ImportTest
{
};

TEST_F(PageImagesTest, DrawsPagesAndForgets)
{
    import({script(QStringLiteral("a.pdf"), "pages 3\npage 2 refuse\npage 3 slow\n")});
    const DocumentId id = documents().first().id;
    PageImages images(m_case, m_setup);
    QHash<quint64, QSize> ready;
    QHash<quint64, Error> failed;
    QObject::connect(&images, &PageImages::ready, &images,
                     [&](quint64 ticket, const PageImageRequest &, const QImage &image) {
                         EXPECT_EQ(image.pixelColor(6, 3), QColor(0x40, 0x40, 0x40));
                         ready.insert(ticket, image.size());
                     });
    QObject::connect(
        &images, &PageImages::failed, &images,
        [&](quint64 ticket, const PageImageRequest &, const Error &error) { failed.insert(ticket, error); });
    const quint64 first = images.request({{id, 0}, 96, {0, 0, 1, 1}, false, 0});
    const quint64 second = images.request({{id, 1}, 96, {0, 0, 1, 1}, false, 0});
    const quint64 third = images.request({{id, 2}, 96, {0, 0, 1, 1}, false, 0});
    images.forget(third);
    ASSERT_TRUE(waitFor([&] { return ready.contains(first) && failed.contains(second); }));
    waitFor([] { return false; }, 200);
    EXPECT_EQ(ready.value(first), QSize(7, 4));
    EXPECT_EQ(failed.value(second).code, ErrorCode::Corrupt);
    EXPECT_FALSE(ready.contains(third));
    EXPECT_FALSE(failed.contains(third));
}

TEST_F(PageImagesTest, ADocumentThatKeepsEndingTheReaderIsGivenUp)
{
    import({script(QStringLiteral("a.pdf"), "pages 3\npage 2 crash\n"),
            script(QStringLiteral("b.pdf"), "pages 1\n")});
    const auto all = documents();
    PageImages images(m_case, m_setup);
    int crashed = 0;
    int drawn = 0;
    QObject::connect(&images, &PageImages::failed, &images,
                     [&](quint64, const PageImageRequest &, const Error &error) {
                         EXPECT_EQ(error.code, ErrorCode::ReaderCrashed);
                         ++crashed;
                     });
    QObject::connect(&images, &PageImages::ready, &images,
                     [&](quint64, const PageImageRequest &, const QImage &) { ++drawn; });
    for (int i = 0; i < 4; ++i) {
        images.request({{all[0].id, 1}, 96, {0, 0, 1, 1}, false, 0});
        ASSERT_TRUE(waitFor([&] { return crashed == i + 1; }));
    }
    images.request({{all[1].id, 0}, 96, {0, 0, 1, 1}, false, 0});
    ASSERT_TRUE(waitFor([&] { return drawn == 1; }));
}

} // namespace

} // namespace tt

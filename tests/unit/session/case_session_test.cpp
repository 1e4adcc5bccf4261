// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analyser.h"
#include "app/intake/import_queue.h"
#include "app/session/case_session.h"
#include "tests/support/printers.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <gtest/gtest.h>

namespace tt
{

namespace
{

constexpr int kPatienceMs = 20'000;

template <typename Condition>
bool waitUntil(Condition condition)
{
    QElapsedTimer clock;
    clock.start();
    while (!condition() && clock.elapsed() < kPatienceMs) {
        QEventLoop loop;
        QTimer::singleShot(5, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return condition();
}

template <typename T>
T answerOf(QFuture<T> future)
{
    EXPECT_TRUE(waitUntil([&future] { return future.isFinished(); }));
    return future.result();
}

PageText pageWith(const QString &text)
{
    PageText page;
    page.sizePoints = {595, 842};
    page.readBy = QStringLiteral("test");
    for (const QString &line : text.split(u'\n')) {
        TextLine entry;
        entry.text = line;
        entry.box = {0.1, 0.1, 0.8, 0.02};
        page.lines.append(entry);
    }
    return page;
}

class CaseSessionTest : public ::testing::Test
{
protected:
    CaseSessionTest()
    {
        const auto analyser = Analyser::builtIn();
        EXPECT_TRUE(analyser.has_value());
        ReaderSetup setup;
        setup.program = QStringLiteral("/nonexistent/tendertrace-reader");
        m_session = std::make_unique<CaseSession>(setup, *analyser);
    }

    QString casePath() const { return m_dir.filePath(QStringLiteral("a.ttcase")); }

    /// A case with one document whose only page is read already, as an interrupted session leaves it: no
    /// findings yet.
    void makeCaseWithUnanalysedPage(const QString &text)
    {
        auto file = CaseFile::create(casePath());
        ASSERT_TRUE(file.has_value());
        QByteArray bytes("%PDF-1.4 made up");
        QBuffer device(&bytes);
        device.open(QIODevice::ReadOnly);
        const auto added =
            (*file)->addDocument(device, {QStringLiteral("a.pdf"), QStringLiteral("/a.pdf"), {}});
        ASSERT_TRUE(added.has_value());
        ASSERT_TRUE((*file)
                        ->setOpened(added->id, {QStringLiteral("application/pdf"), {QSizeF(595, 842)}, {}})
                        .has_value());
        ASSERT_TRUE((*file)->setPageRead({added->id, 0}, pageWith(text)).has_value());
    }

    QTemporaryDir m_dir;
    std::unique_ptr<CaseSession> m_session;
};

} // namespace

TEST_F(CaseSessionTest, QueriesWithoutACaseAreRefusedInWords)
{
    const auto documents = answerOf(m_session->documents());
    ASSERT_FALSE(documents.has_value());
    EXPECT_EQ(documents.error().code, ErrorCode::NotFound);
    EXPECT_FALSE(documents.error().message.isEmpty());
}

TEST_F(CaseSessionTest, AnEmptyCaseFinishesItsWorkAtOnce)
{
    ASSERT_TRUE(answerOf(m_session->create(casePath())).has_value());
    bool finished = false;
    QObject::connect(m_session.get(), &CaseSession::importFinished, [&finished] { finished = true; });
    m_session->resumeWork();
    EXPECT_TRUE(waitUntil([&finished] { return finished; }));
}

TEST_F(CaseSessionTest, TextThatWasReadButNotAnalysedIsAnalysedOnResume)
{
    makeCaseWithUnanalysedPage(QStringLiteral("成交公告\n成交金额：¥199,804.00元"));
    ASSERT_TRUE(answerOf(m_session->open(casePath())).has_value());
    bool finished = false;
    int changed = 0;
    QObject::connect(m_session.get(), &CaseSession::importFinished, [&finished] { finished = true; });
    QObject::connect(m_session.get(), &CaseSession::findingsChanged, [&changed] { ++changed; });
    m_session->resumeWork();
    ASSERT_TRUE(waitUntil([&finished] { return finished; }));
    EXPECT_EQ(changed, 1);
    const auto findings = answerOf(m_session->findings());
    ASSERT_TRUE(findings.has_value());
    ASSERT_FALSE(findings->isEmpty());

    // A second resume finds nothing stale: the same rules made these findings.
    finished = false;
    m_session->resumeWork();
    ASSERT_TRUE(waitUntil([&finished] { return finished; }));
    EXPECT_EQ(changed, 1);
}

TEST_F(CaseSessionTest, AReviewIsKeptAndAnnounced)
{
    makeCaseWithUnanalysedPage(QStringLiteral("成交金额：¥199,804.00元"));
    ASSERT_TRUE(answerOf(m_session->open(casePath())).has_value());
    bool finished = false;
    QObject::connect(m_session.get(), &CaseSession::importFinished, [&finished] { finished = true; });
    m_session->resumeWork();
    ASSERT_TRUE(waitUntil([&finished] { return finished; }));
    const auto before = answerOf(m_session->findings());
    ASSERT_TRUE(before.has_value() && !before->isEmpty());

    int changed = 0;
    QObject::connect(m_session.get(), &CaseSession::findingsChanged, [&changed] { ++changed; });
    Review review;
    review.state = ReviewState::Confirmed;
    review.by = QStringLiteral("RK");
    ASSERT_TRUE(answerOf(m_session->setReview(before->first().id, review)).has_value());
    EXPECT_EQ(changed, 1);

    answerOf(m_session->open(casePath()));
    const auto after = answerOf(m_session->findings());
    ASSERT_TRUE(after.has_value() && !after->isEmpty());
    EXPECT_EQ(after->first().review.state, ReviewState::Confirmed);
    EXPECT_EQ(after->first().review.by, QStringLiteral("RK"));
}

TEST_F(CaseSessionTest, ANoteOnARegionIsStoredAndAnnouncedForItsDocument)
{
    makeCaseWithUnanalysedPage(QStringLiteral("预算金额：20万元"));
    ASSERT_TRUE(answerOf(m_session->open(casePath())).has_value());
    DocumentId announced;
    QObject::connect(m_session.get(), &CaseSession::notesChanged,
                     [&announced](DocumentId id) { announced = id; });
    NoteRecord note;
    note.document = {1};
    note.page = 0;
    note.box = {0.1, 0.2, 0.3, 0.1};
    note.text = QStringLiteral("ask the buyer");
    const auto id = answerOf(m_session->addNote(note));
    ASSERT_TRUE(id.has_value());
    EXPECT_EQ(announced, DocumentId{1});
    announced = {};
    ASSERT_TRUE(answerOf(m_session->removeNote(*id)).has_value());
    EXPECT_EQ(announced, DocumentId{1});
    const auto notes = answerOf(m_session->notes());
    ASSERT_TRUE(notes.has_value());
    EXPECT_TRUE(notes->isEmpty());
}

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analyser.h"
#include "app/intake/import_queue.h"
#include "app/session/case_session.h"
#include "tests/support/printers.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <gtest/gtest.h>

namespace tt
{

namespace
{

template <typename Condition>
bool waitUntil(Condition condition)
{
    QElapsedTimer clock;
    clock.start();
    while (!condition() && clock.elapsed() < 60'000) {
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

class SessionReadingAgainTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        QFile file(m_dir.filePath(QStringLiteral("locked.pdf")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("%PDF-fault\npages 2\nopen locked\n");
    }

    void openSession()
    {
        const auto analyser = Analyser::builtIn();
        ASSERT_TRUE(analyser.has_value());
        ReaderSetup setup;
        setup.program = QStringLiteral(TT_BUILD_DIR "/bin/tt_fault_reader");
        setup.engine = QStringLiteral("any");
        setup.readers = 1;
        m_session = std::make_unique<CaseSession>(setup, *analyser);
        QObject::connect(m_session.get(), &CaseSession::importFinished, m_session.get(),
                         [this] { ++m_finished; });
        QObject::connect(m_session.get(), &CaseSession::importFailed, m_session.get(),
                         [this](const ImportFailure &failure) { m_failures.append(failure); });
    }

    void afterFinishing(const std::function<void()> &ask)
    {
        const int before = m_finished;
        ask();
        ASSERT_TRUE(waitUntil([&] { return m_finished > before; }));
    }

    DocumentRecord document() { return answerOf(m_session->documents())->first(); }

    QTemporaryDir m_dir;
    std::unique_ptr<CaseSession> m_session;
    QVector<ImportFailure> m_failures;
    int m_finished = 0;
};

TEST_F(SessionReadingAgainTest, WithoutThePasswordEverythingIsAsItWasAndAMessageSaysWhy)
{
    const QString path = m_dir.filePath(QStringLiteral("a.ttcase"));
    openSession();
    ASSERT_TRUE(answerOf(m_session->create(path)).has_value());
    afterFinishing([&] { m_session->import().add({m_dir.filePath(QStringLiteral("locked.pdf"))}); });
    const DocumentId id = document().id;
    afterFinishing([&] { m_session->setPassword(id, QStringLiteral("sesame")); });
    const DocumentRecord before = document();
    ASSERT_EQ(before.state, DocumentState::Done);
    EXPECT_EQ(m_session->import().items().first().state, ImportItemState::Done);

    openSession(); // passwords are kept in memory only
    ASSERT_TRUE(answerOf(m_session->open(path)).has_value());
    m_failures.clear();
    afterFinishing([&] { m_session->readAgain({id}); });
    ASSERT_EQ(m_failures.size(), 1);
    EXPECT_EQ(m_failures.first().document, id);
    EXPECT_EQ(m_failures.first().error.code, ErrorCode::Encrypted);
    EXPECT_EQ(document(), before);
    EXPECT_EQ(answerOf(m_session->pageText({id, 1}))->plainText(), QStringLiteral("page 2"));
    EXPECT_EQ(m_session->import().items().first().state, ImportItemState::Failed);

    int read = 0;
    QObject::connect(m_session.get(), &CaseSession::pageRead, m_session.get(), [&read] { ++read; });
    afterFinishing([&] { m_session->setPassword(id, QStringLiteral("sesame")); });
    EXPECT_EQ(read, 2);
    EXPECT_EQ(document().state, DocumentState::Done);
    EXPECT_TRUE(
        waitUntil([&] { return m_session->import().items().first().state == ImportItemState::Done; }));
}

} // namespace

} // namespace tt

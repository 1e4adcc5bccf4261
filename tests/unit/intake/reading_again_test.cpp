// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/intake/import_fixture.h"

namespace tt
{

namespace
{

/// Reading a document again that was read before.
class ReadingAgainTest : public ImportTest
{
protected:
    void readLocked(const QByteArray &lines = "pages 3\nopen locked\n")
    {
        import({script(QStringLiteral("a.pdf"), lines)});
        m_id = documents().first().id;
        again([&] { m_queue->setPassword(m_id, QStringLiteral("sesame")); });
        m_before = documents().first();
    }

    void again(const std::function<void()> &ask)
    {
        const int before = m_finished;
        ask();
        ASSERT_TRUE(waitFor([&] { return m_finished > before; }));
    }

    /// Another session: passwords are never written.
    void restart()
    {
        m_queue.reset();
        makeQueue();
    }

    QString textOf(int page)
    {
        const auto text = m_case
                              .run([this, page](CaseFile *file) -> Result<PageText> {
                                  return file->pageText({m_id, page});
                              })
                              .result();
        return text ? text->plainText() : QString();
    }

    DocumentId m_id;
    DocumentRecord m_before;
};

TEST_F(ReadingAgainTest, AnEncryptedDocumentWithoutItsPasswordIsLeftAsItWas)
{
    readLocked();
    ASSERT_EQ(m_before.pagesRead, 3);
    restart();
    again([&] { m_queue->retry(m_id, ReadAgain::All); });
    EXPECT_EQ(documents().first(), m_before);
    EXPECT_EQ(textOf(2), QStringLiteral("page 3"));
    ASSERT_EQ(m_queue->failures().size(), 1);
    const Error error = m_queue->failures().first().error;
    EXPECT_EQ(error.code, ErrorCode::Encrypted);
    EXPECT_TRUE(error.message.contains(QStringLiteral("a.pdf"))) << error.message.toStdString();
    EXPECT_TRUE(error.message.contains(QStringLiteral("stays"))) << error.message.toStdString();
    EXPECT_TRUE(needsPassword(m_queue->items().first()));
    m_queue->forgetOver();
    EXPECT_TRUE(m_queue->items().isEmpty()) << "nothing in the case failed";

    // With the password the whole of it is read, as was asked.
    const int read = m_pagesRead;
    again([&] { m_queue->setPassword(m_id, QStringLiteral("sesame")); });
    EXPECT_EQ(m_pagesRead - read, 3);
    EXPECT_EQ(documents().first().pagesRead, 3);
}

TEST_F(ReadingAgainTest, APageThatFailedBeforeStillSaysWhy)
{
    readLocked("pages 3\nopen locked\npage 2 refuse\n");
    const auto before = pages(m_id);
    ASSERT_EQ(before[1].error.value_or(Error{}).code, ErrorCode::Corrupt);
    restart();
    again([&] { m_queue->retry(m_id, ReadAgain::All); });
    EXPECT_EQ(pages(m_id), before);
    EXPECT_EQ(documents().first(), m_before);
}

TEST_F(ReadingAgainTest, AReadingThatWasInterruptedGoesBackToWhatThereWas)
{
    QByteArray lines = "pages 30\nopen locked\n";
    for (int page = 1; page <= 30; ++page)
        lines += "page " + QByteArray::number(page) + " slow\n";
    readLocked(lines);
    const int read = m_pagesRead;
    m_queue->retry(m_id, ReadAgain::All);
    ASSERT_TRUE(waitFor([&] { return m_pagesRead >= read + 3; }));
    m_queue->cancel();
    EXPECT_EQ(documents().first().state, DocumentState::Reading);
    restart(); // the case is opened again, and nobody gives the password
    again([&] { m_queue->start(); });
    EXPECT_EQ(documents().first().state, DocumentState::Done);
    EXPECT_EQ(documents().first().pagesRead, 30);
    EXPECT_EQ(textOf(29), QStringLiteral("page 30"));
}

TEST_F(ReadingAgainTest, ADocumentThatWasNeverReadFailsAsBefore)
{
    import({script(QStringLiteral("a.pdf"), "pages 3\nopen locked\n")});
    m_id = documents().first().id;
    again([&] { m_queue->retry(m_id, ReadAgain::All); });
    EXPECT_EQ(documents().first().state, DocumentState::Failed);
    EXPECT_EQ(documents().first().error.value_or(Error{}).code, ErrorCode::Encrypted);
}

TEST_F(ReadingAgainTest, OnlyTheDocumentThatWasAskedForIsRead)
{
    QByteArray lines = "pages 20\n";
    for (int page = 1; page <= 20; ++page)
        lines += "page " + QByteArray::number(page) + " slow\n";
    import({script(QStringLiteral("a.pdf"), "pages 2\n")});
    m_queue->add({script(QStringLiteral("b.pdf"), lines)});
    ASSERT_TRUE(waitFor([&] { return m_pagesRead >= 4; }));
    m_queue->cancel();
    const int waiting = documents().last().pagesRead;
    again([&] { m_queue->retry(documents().first().id, ReadAgain::All); });
    EXPECT_EQ(m_queue->progress().pagesRead, 2);
    EXPECT_EQ(documents().last().pagesRead, waiting);
}

} // namespace

} // namespace tt

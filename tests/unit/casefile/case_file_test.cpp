// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/casefile/case_samples.h"

#include <QFile>
#include <QRandomGenerator>

using namespace tt;
using namespace tt::sample;

namespace
{

class CaseFileTest : public CaseTest
{
};

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(7);
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

const Error kTimeout{ErrorCode::ReaderTimeout, QStringLiteral("Page 1 took too long."),
                     QStringLiteral("30 s")};

} // namespace

TEST_F(CaseFileTest, ANewCaseIsEmptyAndKnowsItself)
{
    const CaseInfo info = m_case->info();
    EXPECT_EQ(info.title, QStringLiteral("story"));
    EXPECT_FALSE(info.uuid.isEmpty());
    EXPECT_GE(info.schema, 1);
    EXPECT_FALSE(info.readOnly);
    EXPECT_TRUE(m_case->documents()->isEmpty());
    const QString uuid = info.uuid;
    reopen();
    EXPECT_EQ(m_case->info().uuid, uuid);
    EXPECT_EQ(m_case->info().createdAt, info.createdAt);
}

TEST_F(CaseFileTest, OriginalsComeBackByteForByteWhateverTheirSize)
{
    for (const qsizetype size : {1, 100, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, (3 << 20) + 12345}) {
        const QByteArray bytes = randomBytes(size);
        const DocumentId id = add(bytes, QString::number(size));
        const auto document = m_case->document(id);
        ASSERT_TRUE(document);
        EXPECT_EQ(document->sha256, Sha256::of(bytes));
        EXPECT_EQ(document->bytes, size);
        const auto device = m_case->original(id);
        ASSERT_TRUE(device);
        EXPECT_EQ((*device)->size(), size);
        EXPECT_EQ((*device)->readAll(), bytes) << size;
    }
}

TEST_F(CaseFileTest, TheOriginalDeviceSeeksReadsPeeksAndCannotBeWritten)
{
    const QByteArray bytes = randomBytes((2 << 20) + 777);
    const auto device = m_case->original(add(bytes));
    ASSERT_TRUE(device);
    QIODevice &io = **device;
    QRandomGenerator random(3);
    for (int i = 0; i < 200; ++i) {
        const qint64 at = random.bounded(bytes.size() + 1);
        const qint64 length = random.bounded(200'000);
        ASSERT_TRUE(io.seek(at));
        EXPECT_EQ(io.peek(10), bytes.mid(at, 10));
        EXPECT_EQ(io.pos(), at);
        ASSERT_EQ(io.read(length), bytes.mid(at, length));
    }
    EXPECT_FALSE(io.seek(bytes.size() + 1));
    EXPECT_FALSE(io.isWritable());
    EXPECT_FALSE(io.isSequential());
}

TEST_F(CaseFileTest, ADeviceThatOutlivesItsCaseFailsInsteadOfCrashing)
{
    auto device = m_case->original(add("original bytes"));
    ASSERT_TRUE(device);
    m_case.reset();
    char byte = 0;
    EXPECT_LT((*device)->read(&byte, 1), 1);
    EXPECT_FALSE((*device)->errorString().isEmpty());
}

TEST_F(CaseFileTest, TheSameBytesAreStoredOnceAndEveryPathIsNoted)
{
    const DocumentId first = add("same", QStringLiteral("a.pdf"));
    for (const QString &name : {QStringLiteral("b.pdf"), QStringLiteral("a.pdf"), QStringLiteral("b.pdf")}) {
        QBuffer buffer;
        buffer.setData("same");
        buffer.open(QIODevice::ReadOnly);
        const auto again = m_case->addDocument(buffer, {name, QStringLiteral("/somewhere/") + name, {}});
        ASSERT_TRUE(again);
        EXPECT_TRUE(again->duplicate);
        EXPECT_EQ(again->id, first);
    }
    const auto documents = m_case->documents();
    ASSERT_EQ(documents->size(), 1);
    EXPECT_EQ(documents->first().name, QStringLiteral("a.pdf"));
    EXPECT_EQ(documents->first().otherPaths, QStringList{QStringLiteral("/somewhere/b.pdf")});
    const auto report = m_case->check();
    EXPECT_EQ(report->problems, QStringList());
    EXPECT_EQ(report->originals, 1);
}

TEST_F(CaseFileTest, AnEmptyFileAndACancelledOneLeaveNothing)
{
    QBuffer empty;
    empty.open(QIODevice::ReadOnly);
    EXPECT_EQ(m_case->addDocument(empty, {QStringLiteral("e.pdf"), {}, {}}).error().code, ErrorCode::Empty);
    QBuffer buffer;
    buffer.setData(randomBytes(3 << 20));
    buffer.open(QIODevice::ReadOnly);
    StopSource stop;
    stop.request_stop();
    EXPECT_EQ(m_case->addDocument(buffer, {QStringLiteral("c.pdf"), {}, {}}, stop.get_token()).error().code,
              ErrorCode::Cancelled);
    EXPECT_TRUE(m_case->documents()->isEmpty());
    EXPECT_EQ(m_case->check()->problems, QStringList());
}

TEST_F(CaseFileTest, ADeviceThatFailsHalfwayLeavesNothing)
{
    class Failing final : public QIODevice
    {
    public:
        Failing() { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }

    protected:
        qint64 readData(char *data, qint64 maximum) override
        {
            if (m_given > (2 << 20)) {
                setErrorString(QStringLiteral("Input/output error"));
                return -1;
            }
            std::fill(data, data + maximum, 'x');
            m_given += maximum;
            return maximum;
        }
        qint64 writeData(const char *, qint64) override { return -1; }

    private:
        qint64 m_given = 0;
    } device;
    const auto added = m_case->addDocument(device, {QStringLiteral("bad.pdf"), {}, {}});
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().code, ErrorCode::Unreadable);
    EXPECT_TRUE(added.error().message.contains(u"bad.pdf"));
    EXPECT_EQ(m_case->check()->problems, QStringList());
    EXPECT_EQ(m_case->check()->originals, 0);
}

TEST_F(CaseFileTest, ADocumentGoesFromQueuedToDone)
{
    const DocumentId id = add("pdf");
    EXPECT_EQ(m_case->document(id)->state, DocumentState::Queued);
    EXPECT_TRUE(m_case->waitingPages()->isEmpty());
    ASSERT_TRUE(m_case->setOpened(id, {QStringLiteral("application/pdf"),
                                       {{595, 842}, {842, 595}},
                                       {{QStringLiteral("Author"), QStringLiteral("某单位")}}}));
    EXPECT_EQ(m_case->document(id)->state, DocumentState::Reading);
    EXPECT_EQ(*m_case->waitingPages(), (QVector<PageKey>{{id, 0}, {id, 1}}));
    const PageText text = page({QStringLiteral("成交金额：20万元"), QStringLiteral("采购人 | 某大学")});
    ASSERT_TRUE(succeeded(m_case->setPageRead({id, 0}, text)));
    EXPECT_EQ(*m_case->waitingPages(), (QVector<PageKey>{{id, 1}}));
    EXPECT_EQ(m_case->pageText({id, 1}).error().code, ErrorCode::NotFound);
    ASSERT_TRUE(succeeded(m_case->setPageFailed({id, 1}, kTimeout)));
    reopen();
    const auto document = m_case->document(id);
    EXPECT_EQ(document->state, DocumentState::Done);
    EXPECT_EQ(document->pages, 2);
    EXPECT_EQ(document->pagesRead, 1);
    EXPECT_EQ(document->pagesFailed, 1);
    EXPECT_EQ(document->metadata.value(QStringLiteral("Author")), QStringLiteral("某单位"));
    const auto pages = m_case->pages(id);
    ASSERT_EQ(pages->size(), 2);
    EXPECT_EQ(pages->at(0).state, PageState::Read);
    EXPECT_EQ(pages->at(0).readBy, text.readBy);
    EXPECT_EQ(pages->at(1).error, kTimeout);
    EXPECT_EQ(pages->at(1).sizePoints, QSizeF(842, 595));
    EXPECT_EQ(m_case->pageText({id, 0})->plainText(), text.plainText());
}

TEST_F(CaseFileTest, RetryPutsFailedPagesAndDocumentsBack)
{
    const DocumentId broken = add("not a pdf");
    ASSERT_TRUE(succeeded(
        m_case->setFailed(broken, {ErrorCode::Encrypted, QStringLiteral("Needs a password."), {}})));
    EXPECT_EQ(m_case->document(broken)->state, DocumentState::Failed);
    EXPECT_EQ(m_case->document(broken)->error->code, ErrorCode::Encrypted);
    ASSERT_TRUE(m_case->retry(broken));
    EXPECT_EQ(m_case->document(broken)->state, DocumentState::Queued);
    EXPECT_FALSE(m_case->document(broken)->error);

    const DocumentId id = add("pdf");
    ASSERT_TRUE(succeeded(m_case->setOpened(id, {{}, {{595, 842}}, {}})));
    ASSERT_TRUE(succeeded(m_case->setPageFailed({id, 0}, kTimeout)));
    ASSERT_TRUE(m_case->retry(id));
    EXPECT_EQ(m_case->document(id)->state, DocumentState::Reading);
    EXPECT_EQ(*m_case->waitingPages(), (QVector<PageKey>{{id, 0}}));
}

TEST_F(CaseFileTest, ReadingAllPagesAgainKeepsWhatWasReadUntilThen)
{
    const DocumentId id = add("pdf");
    ASSERT_TRUE(succeeded(m_case->setOpened(id, {{}, {{595, 842}, {595, 842}}, {}})));
    const PageText before = page({QStringLiteral("采购人：北澜大学")});
    for (const int number : {0, 1})
        ASSERT_TRUE(succeeded(m_case->setPageRead({id, number}, before)));
    ASSERT_TRUE(succeeded(m_case->retry(id, ReadAgain::All)));
    EXPECT_EQ(*m_case->waitingPages(), (QVector<PageKey>{{id, 0}, {id, 1}}));
    EXPECT_EQ(m_case->document(id)->state, DocumentState::Reading);
    EXPECT_EQ(m_case->pageText({id, 0})->plainText(), before.plainText());

    // The other reading takes its place, or fails and takes nothing away.
    const PageText after = page({QStringLiteral("采购人：北澜大學")});
    ASSERT_TRUE(succeeded(m_case->setPageRead({id, 0}, after)));
    ASSERT_TRUE(succeeded(m_case->setPageFailed({id, 1}, kTimeout)));
    EXPECT_EQ(m_case->pageText({id, 0})->plainText(), after.plainText());
    EXPECT_EQ(m_case->pageText({id, 1})->plainText(), before.plainText());
    EXPECT_EQ(m_case->pages(id)->at(1).state, PageState::Read);
    EXPECT_EQ(m_case->document(id)->state, DocumentState::Done);
    EXPECT_TRUE(m_case->waitingPages()->isEmpty());
}

TEST_F(CaseFileTest, OpeningADocumentAgainKeepsWhatWasRead)
{
    const DocumentId id = add("pdf");
    const OpenedDocument opened{{}, {{595, 842}, {595, 842}}, {}};
    ASSERT_TRUE(succeeded(m_case->setOpened(id, opened)));
    ASSERT_TRUE(succeeded(m_case->setPageRead({id, 0}, page({QStringLiteral("一")}))));
    ASSERT_TRUE(succeeded(m_case->setOpened(id, opened)));
    EXPECT_EQ(*m_case->waitingPages(), (QVector<PageKey>{{id, 1}}));
    EXPECT_EQ(m_case->document(id)->pages, 2);
    EXPECT_TRUE(m_case->pageText({id, 0}));
}

TEST_F(CaseFileTest, AFailureTakesAwayNoTextThatIsThere)
{
    const DocumentId id = addRead("pdf", {page({QStringLiteral("一")})});
    ASSERT_TRUE(succeeded(m_case->setPageFailed({id, 0}, kTimeout)));
    EXPECT_TRUE(m_case->pageText({id, 0}));
    EXPECT_EQ(m_case->document(id)->pagesRead, 1);
}

TEST_F(CaseFileTest, APageThatCouldNotBeReadBackIsRefused)
{
    const DocumentId id = addRead("pdf", {page({QStringLiteral("一")})});
    PageText broken = page({QStringLiteral("二")});
    broken.lines[0].spans[0].length = 50; // past the end of its line
    EXPECT_EQ(m_case->setPageRead({id, 0}, broken).error().code, ErrorCode::BadFormat);
    EXPECT_EQ(m_case->pageText({id, 0})->plainText(), QStringLiteral("一"));
}

TEST_F(CaseFileTest, WhatIsNotThereIsNotFound)
{
    const DocumentId none{99};
    EXPECT_EQ(m_case->document(none).error().code, ErrorCode::NotFound);
    EXPECT_EQ(m_case->original(none).error().code, ErrorCode::NotFound);
    EXPECT_EQ(m_case->pages(none).error().code, ErrorCode::NotFound);
    EXPECT_EQ(m_case->setOpened(none, {{}, {{1, 1}}, {}}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(m_case->setFailed(none, kTimeout).error().code, ErrorCode::NotFound);
    EXPECT_EQ(m_case->setPageRead({none, 0}, {}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(m_case->setFindings(none, {}, {}, {}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(m_case->finding(FindingId{5}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(m_case->removeNote(NoteId{5}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(m_case->auditLog()->size(), 1); // nothing but "create": a refused change leaves no trace
}

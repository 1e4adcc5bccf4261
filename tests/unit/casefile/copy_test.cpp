// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/case_copy.h"
#include "tests/unit/casefile/case_samples.h"
#include "tests/unit/casefile/faulty_disk.h"

#include <QDir>
#include <QFile>

#include <SQLiteCpp/SQLiteCpp.h>

#include <sys/stat.h>

using namespace tt;
using namespace tt::sample;
using namespace std::chrono_literals;

namespace
{

class CopyTest : public CaseTest
{
protected:
    void SetUp() override
    {
        CaseTest::SetUp();
        m_document = addRead(QByteArray(3 << 20, 'p'), {page({QStringLiteral("一二三")})});
    }
    [[nodiscard]] QString out() const { return path(QStringLiteral("copy.ttcase")); }
    [[nodiscard]] QStringList files() const
    {
        QStringList names = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        names.removeAll(QStringLiteral("story.ttcase.lock"));
        return names;
    }
    void note(const QString &text)
    {
        NoteRecord record;
        record.text = text;
        ASSERT_TRUE(succeeded(m_case->addNote(record)));
    }

    FaultyDisk m_quick; ///< syncing does nothing
    DocumentId m_document;
};

} // namespace

TEST_F(CopyTest, ACopyIsTheCase)
{
    note(QStringLiteral("ask them"));
    int steps = 0;
    const auto report = copyCase(*m_case, out(), Replace::Never, {}, [&steps](int, int) { ++steps; });
    ASSERT_TRUE(succeeded(report));
    EXPECT_EQ(report->problems, QStringList());
    EXPECT_EQ(report->originals, 1);
    EXPECT_GT(steps, 0);
    const auto copy = CaseFile::open(out(), OpenMode::ReadWrite);
    ASSERT_TRUE(succeeded(copy));
    EXPECT_EQ((*copy)->info().uuid, m_case->info().uuid);
    EXPECT_EQ((*copy)->notes()->first().text, QStringLiteral("ask them"));
    EXPECT_EQ((*copy)->auditLog()->size(), m_case->auditLog()->size());
    EXPECT_EQ((*(*copy)->original(m_document))->readAll(), QByteArray(3 << 20, 'p'));
}

TEST_F(CopyTest, WhatIsWrittenWhileItIsCopiedIsInTheCopy)
{
    const auto copy = CaseCopy::begin(*m_case, out(), Replace::Never);
    ASSERT_TRUE(succeeded(copy));
    auto at = (*copy)->step(0ms);
    ASSERT_TRUE(succeeded(at));
    ASSERT_FALSE(at->complete) << "too small a case to write to in the middle";
    EXPECT_GT(at->total, at->done);
    note(QStringLiteral("written in the middle"));
    add(QByteArray(1 << 20, 'q'), QStringLiteral("second.pdf"));
    int last = at->done;
    while (at && !at->complete) {
        at = (*copy)->step(0ms);
        ASSERT_TRUE(succeeded(at));
        EXPECT_GE(at->done + 400, last) << "it began again";
        last = at->done;
    }
    note(QStringLiteral("written afterwards"));
    const auto report = (*copy)->finish();
    ASSERT_TRUE(succeeded(report));
    EXPECT_EQ(report->problems, QStringList());
    EXPECT_EQ(report->originals, 2);
    const auto opened = CaseFile::open(out(), OpenMode::ReadOnly);
    ASSERT_TRUE(succeeded(opened));
    ASSERT_EQ((*opened)->notes()->size(), 1);
    EXPECT_EQ((*opened)->notes()->first().text, QStringLiteral("written in the middle"));
}

TEST_F(CopyTest, ACaseThatIsOpenElsewhereIsCopied)
{
    const auto reader = CaseFile::open(path(), OpenMode::ReadOnly);
    ASSERT_TRUE(succeeded(reader));
    const auto copy = CaseCopy::begin(**reader, out(), Replace::Never);
    ASSERT_TRUE(succeeded(copy));
    ASSERT_TRUE(succeeded((*copy)->step(0ms)));
    note(QStringLiteral("by the one that holds it")); // another connection: the copy begins again and has it
    for (auto at = (*copy)->step(50ms); at && !at->complete; at = (*copy)->step(50ms)) {
    }
    ASSERT_TRUE(succeeded((*copy)->finish()));
    EXPECT_EQ((*CaseFile::open(out(), OpenMode::ReadOnly))->notes()->size(), 1);
}

TEST_F(CopyTest, ClosingOrCancellingInTheMiddleLeavesNothing)
{
    {
        const auto copy = CaseCopy::begin(*m_case, out(), Replace::Never);
        ASSERT_TRUE(succeeded(copy));
        ASSERT_TRUE(succeeded((*copy)->step(0ms)));
        m_case.reset();
        EXPECT_EQ((*copy)->step(0ms).error().code, ErrorCode::Cancelled);
    }
    EXPECT_EQ(files(), QStringList{QStringLiteral("story.ttcase")});
    reopen();
    StopSource stop;
    stop.request_stop();
    EXPECT_EQ(copyCase(*m_case, out(), Replace::Never, stop.get_token()).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(files(), QStringList{QStringLiteral("story.ttcase")});
}

TEST_F(CopyTest, NothingIsReplacedUnlessSaidSoAndNeverTheCase)
{
    EXPECT_EQ(copyCase(*m_case, path(), Replace::Allowed).error().code, ErrorCode::Usage);
    ASSERT_TRUE(succeeded(copyCase(*m_case, out(), Replace::Never)));
    EXPECT_EQ(copyCase(*m_case, out(), Replace::Never).error().code, ErrorCode::Usage);
    note(QStringLiteral("later"));
    ASSERT_TRUE(succeeded(copyCase(*m_case, out(), Replace::Allowed)));
    EXPECT_EQ((*CaseFile::open(out(), OpenMode::ReadOnly))->notes()->size(), 1);
    EXPECT_EQ(copyCase(*m_case, path(QStringLiteral("no/where.ttcase")), Replace::Never).error().code,
              ErrorCode::NotFound);
}

TEST_F(CopyTest, AHeldCaseCanBeReadAsAFileAndNotWritten)
{
    EXPECT_EQ(CaseHold::take(path()).error().code, ErrorCode::Locked);
    m_case.reset();
    const auto hold = CaseHold::take(path());
    ASSERT_TRUE(succeeded(hold));
    EXPECT_EQ(CaseFile::open(path(), OpenMode::ReadWrite).error().code, ErrorCode::Locked);
}

TEST_F(CopyTest, CompactingGivesTheRoomBackAndKeepsEverything)
{
    note(QStringLiteral("ask them"));
    for (int i = 0; i < 40; ++i)
        note(QString(20'000, u'长'));
    for (int i = 2; i <= 41; ++i)
        ASSERT_TRUE(succeeded(m_case->removeNote(NoteId{i})));
    const qsizetype entries = m_case->auditLog()->size();
    m_case.reset();
    {
        SQLite::Database db(path().toStdString(), SQLite::OPEN_READWRITE);
        db.exec("CREATE TABLE scrap (a); INSERT INTO scrap VALUES (zeroblob(4000000)); DROP TABLE scrap");
    }
    ASSERT_EQ(chmod(path().toLocal8Bit().constData(), 0640), 0);
    int looks = 0;
    const auto report = compactCase(path(), {}, [&looks](int, int) { ++looks; });
    ASSERT_TRUE(succeeded(report));
    EXPECT_LT(report->bytesAfter, report->bytesBefore - 3'900'000);
    EXPECT_EQ(QFileInfo(path()).size(), report->bytesAfter);
    EXPECT_GT(looks, 0);
    struct stat status {
    };
    ASSERT_EQ(::stat(path().toLocal8Bit().constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0640U);
    reopen();
    EXPECT_EQ(m_case->notes()->size(), 1);
    EXPECT_EQ(m_case->auditLog()->size(), entries);
    EXPECT_EQ(m_case->check()->problems, QStringList());
    note(QStringLiteral("next"));
    EXPECT_EQ(m_case->notes()->last().id, NoteId{42}) << "a number was used twice";
    EXPECT_EQ(files(), QStringList{QStringLiteral("story.ttcase")});
}

TEST_F(CopyTest, CompactingThatIsCancelledOrRefusedChangesNothing)
{
    EXPECT_EQ(compactCase(path()).error().code, ErrorCode::Locked);
    m_case.reset();
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    StopSource stop;
    stop.request_stop();
    EXPECT_EQ(compactCase(path(), stop.get_token()).error().code, ErrorCode::Cancelled);
    ASSERT_TRUE(file.seek(0));
    EXPECT_EQ(file.readAll(), before);
    {
        SQLite::Database db(path().toStdString(), SQLite::OPEN_READWRITE);
        db.exec("DROP TRIGGER audit_never_changes; UPDATE audit SET object = 'x' WHERE sequence = 1");
    }
    const Error error = compactCase(path()).error();
    EXPECT_EQ(error.code, ErrorCode::VerifyFailed);
    EXPECT_TRUE(error.message.contains(QStringLiteral("as it was"))) << error.message.toStdString();
    EXPECT_EQ(files(), QStringList{QStringLiteral("story.ttcase")});
}

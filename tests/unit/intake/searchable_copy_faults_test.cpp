// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/intake/searchable_copy_fixture.h"

#include <QFile>

namespace tt
{

namespace
{

const QSizeF kA4(595, 842);

/// Copies with a reader that misbehaves as the document says.
class SearchableCopyFaults : public SearchableCopyJobTest
{
protected:
    SearchableCopyFaults() { useFaultReader(); }

    DocumentId scripted(const QByteArray &lines)
    {
        const PageText read = readPage(kA4, {QStringLiteral("招标公告")});
        return add("%PDF-fault\npages 3\n" + lines, kA4, {read, read, read});
    }
};

} // namespace

TEST_F(SearchableCopyFaults, WithoutFaultsACopyIsMade)
{
    const auto report = save(request(scripted("")));
    ASSERT_TRUE(report.has_value()) << report.error().message.toStdString();
    EXPECT_EQ(report->characters, 12);
    EXPECT_TRUE(QFile::exists(target()));
}

TEST_F(SearchableCopyFaults, AReaderThatEndsCostsTheCopyAndNothingElse)
{
    const std::pair<const char *, ErrorCode> faults[] = {
        {"open crash", ErrorCode::ReaderCrashed},   {"copy 0 crash", ErrorCode::ReaderCrashed},
        {"copy 2 crash", ErrorCode::ReaderCrashed}, {"copy 3 hang", ErrorCode::ReaderTimeout},
        {"copy 1 memory", ErrorCode::OutOfMemory},  {"copy 2 garbage", ErrorCode::BadFormat},
        {"copy 2 bomb", ErrorCode::BadFormat},      {"copy 2 stranger", ErrorCode::BadFormat},
        {"page 2 crash", ErrorCode::ReaderCrashed}, {"write crash", ErrorCode::ReaderCrashed},
        {"write exit", ErrorCode::ReaderCrashed},   {"copy 2 refuse", ErrorCode::Corrupt},
        {"open locked", ErrorCode::Encrypted}};
    for (const auto &[fault, code] : faults) {
        const Error error = failureOf(request(scripted(QByteArray(fault) + "\n")));
        EXPECT_EQ(error.code, code) << fault;
        EXPECT_TRUE(error.message.contains(QStringLiteral("扫描件.pdf"))) << error.message.toStdString();
        EXPECT_TRUE(error.message.endsWith(u'.')) << error.message.toStdString();
        EXPECT_FALSE(QFile::exists(target())) << fault;
    }
}

TEST_F(SearchableCopyFaults, TheRightPasswordOpens)
{
    auto wanted = request(scripted("open locked\n"));
    wanted.password = QStringLiteral("wrong");
    EXPECT_EQ(failureOf(wanted).code, ErrorCode::WrongPassword);
    wanted.password = QStringLiteral("sesame");
    EXPECT_TRUE(save(wanted).has_value());
}

TEST_F(SearchableCopyFaults, APageThatIsNotAsItShouldBeIsNamedAndNothingIsSaved)
{
    for (const char *fault : {"lose", "add", "repaint"}) {
        const Error error = failureOf(request(scripted(QByteArray("copy 2 ") + fault + "\n")));
        EXPECT_EQ(error.code, ErrorCode::VerifyFailed) << fault;
        EXPECT_TRUE(error.message.contains(QStringLiteral("Page 2"))) << error.message.toStdString();
        EXPECT_TRUE(error.message.contains(QStringLiteral("扫描件.pdf"))) << error.message.toStdString();
        EXPECT_FALSE(QFile::exists(target())) << fault;
    }
}

TEST_F(SearchableCopyFaults, AFileOtherThanAnnouncedIsNotTaken)
{
    for (const char *fault : {"more", "less", "link"}) {
        const Error error = failureOf(request(scripted(QByteArray("write ") + fault + "\n")));
        EXPECT_EQ(error.code, ErrorCode::BadFormat) << fault << ": " << error.message.toStdString();
        EXPECT_FALSE(QFile::exists(target())) << fault;
    }
}

} // namespace tt

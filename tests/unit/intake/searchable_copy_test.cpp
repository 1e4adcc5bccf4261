// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/intake/searchable_copy_fixture.h"

#include <QFile>
#include <QImage>

#include <unistd.h>

namespace tt
{

namespace
{

const QSizeF kA4(595, 842);

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

} // namespace

TEST_F(SearchableCopyJobTest, AScanIsCopiedReadAgainAndReported)
{
    const PageText text =
        readPage(kA4, {QStringLiteral("某大学云服务采购公告"), QStringLiteral("𠮷林省 AWS")});
    const DocumentId document = add(PdfMaker::scan(600, 800), kA4, {text});
    const auto report = save(request(document));
    ASSERT_TRUE(report.has_value()) << report.error().message.toStdString();
    EXPECT_EQ(report->name, QStringLiteral("扫描件.pdf"));
    EXPECT_EQ(report->path, target());
    EXPECT_EQ(report->characters, 16) << "without white space; one beyond the BMP is one";
    ASSERT_EQ(report->pages.size(), 1);
    EXPECT_EQ(report->pages[0].as, CopiedAs::WithText);
    EXPECT_TRUE(report->pages[0].sameLook);
    EXPECT_EQ(report->pages[0].text.share(), 1.0);
    EXPECT_TRUE(report->remarks.isEmpty());
    const QByteArray copy = bytesOf(target());
    EXPECT_EQ(Sha256::of(copy), report->sha256);
    EXPECT_EQ(copy.size(), report->bytes);
    EXPECT_NE(report->sha256, report->originalSha256);
    EXPECT_EQ(m_progress.last(), (SearchableCopyProgress{1, 1, 1}));
    const auto log =
        m_case.run([](CaseFile *file) -> Result<QVector<AuditEntry>> { return file->auditLog(); }).result();
    ASSERT_TRUE(log.has_value());
    EXPECT_EQ(log->last().action, QStringLiteral("export"));
    EXPECT_TRUE(log->last().after.contains(report->sha256.hex()));
}

TEST_F(SearchableCopyJobTest, TheSamePagesGiveTheSameFile)
{
    const DocumentId document =
        add(PdfMaker::scan(600, 800), kA4, {readPage(kA4, {QStringLiteral("招标公告")})});
    const auto first = save(request(document));
    QFile::remove(target());
    const auto second = save(request(document));
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->sha256, second->sha256);
}

TEST_F(SearchableCopyJobTest, PagesWithGoodTextAreLeftAndOldLayersAreReplacedOrNamed)
{
    PageText own = readPage(kA4, {QStringLiteral("Notice 200000")});
    own.source = TextSource::Embedded;
    const QByteArray hello = "BT /F1 24 Tf 72 700 Td (Notice 200000) Tj ET\n";
    const PageText read = readPage(kA4, {QStringLiteral("招标公告")});
    const PageText again =
        readPage(kA4, {QStringLiteral("Notlce 200000")}); // read from the picture, with an error
    auto report = save(request(add(PdfMaker::document(3, 595, 842, hello), kA4, {own, read, again})));
    ASSERT_TRUE(report.has_value()) << report.error().message.toStdString();
    EXPECT_EQ(report->pages[0].as, CopiedAs::OwnText);
    EXPECT_EQ(report->pages[0].text.laid, 0);
    EXPECT_EQ(report->pages[1].text.otherText, 12);
    EXPECT_EQ(report->pages[2].as, CopiedAs::OwnText) << "nothing is found twice that is seen once";
    ASSERT_EQ(report->remarks.size(), 1);
    EXPECT_TRUE(report->remarks.first().contains(QStringLiteral("older text layer that stays")));
    QFile::remove(target());

    report = save(request(add(PdfMaker::scan(600, 800, "old garbage"), kA4, {read})));
    ASSERT_TRUE(report.has_value()) << report.error().message.toStdString();
    EXPECT_TRUE(report->pages[0].oldTextRemoved);
    EXPECT_EQ(report->pages[0].text.otherText, 0);
    ASSERT_EQ(report->remarks.size(), 1);
    EXPECT_TRUE(report->remarks.first().contains(QStringLiteral("left out")));
}

TEST_F(SearchableCopyJobTest, APictureBecomesAPage)
{
    QImage picture(600, 800, QImage::Format_Grayscale8);
    picture.fill(230);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    ASSERT_TRUE(picture.save(&buffer, "png"));
    const QSizeF size(595.28, 793.7);
    const auto report = save(request(
        add(png, size, {readPage(size, {QStringLiteral("中标通知书")})}, QStringLiteral("photo.png"))));
    ASSERT_TRUE(report.has_value()) << report.error().message.toStdString();
    EXPECT_EQ(report->characters, 5);
    EXPECT_TRUE(bytesOf(target()).startsWith("%PDF-"));
}

TEST_F(SearchableCopyJobTest, UnreadPagesAreRefusedUnlessAllowed)
{
    const PageText read = readPage(kA4, {QStringLiteral("招标公告")});
    const DocumentId document = add(PdfMaker::document(3, 595, 842), kA4, {read, std::nullopt, read});
    auto wanted = request(document);
    const Error error = failureOf(wanted);
    EXPECT_EQ(error.code, ErrorCode::Usage);
    EXPECT_TRUE(error.message.contains(QStringLiteral("1 of the 3 pages"))) << error.message.toStdString();
    EXPECT_TRUE(error.message.contains(QStringLiteral("(2)"))) << error.message.toStdString();
    EXPECT_FALSE(QFile::exists(target()));
    wanted.allowUnread = true;
    const auto report = save(wanted);
    ASSERT_TRUE(report.has_value()) << report.error().message.toStdString();
    EXPECT_EQ(report->count(CopiedAs::WithoutText), 1);
    EXPECT_EQ(report->characters, 8);
    EXPECT_EQ(report->remarks.size(), 1);
}

TEST_F(SearchableCopyJobTest, NothingIsOverwrittenThatNobodyAgreedTo)
{
    const DocumentId document =
        add(PdfMaker::scan(600, 800), kA4, {readPage(kA4, {QStringLiteral("招标公告")})});
    ASSERT_TRUE(writeFile(target(), "precious"));
    auto wanted = request(document);
    EXPECT_EQ(failureOf(wanted).code, ErrorCode::Usage);
    EXPECT_EQ(bytesOf(target()), "precious");
    wanted.overwrite = true;
    ASSERT_TRUE(save(wanted).has_value());
    EXPECT_TRUE(bytesOf(target()).startsWith("%PDF-"));
    // Never the case, whoever agreed.
    wanted.target = path("case.ttcase");
    const QByteArray before = bytesOf(wanted.target);
    EXPECT_EQ(failureOf(wanted).code, ErrorCode::Usage);
    EXPECT_EQ(bytesOf(wanted.target), before);
}

TEST_F(SearchableCopyJobTest, AFileThatAppearsMeanwhileIsNotOverwritten)
{
    const DocumentId document =
        add(PdfMaker::scan(600, 800), kA4, {readPage(kA4, {QStringLiteral("招标公告")})});
    const Error error = failureOf(request(document), [this](auto &, const SearchableCopyProgress &progress) {
        if (progress.checked == progress.pages) writeFile(target(), "precious");
    });
    EXPECT_EQ(error.code, ErrorCode::Usage);
    EXPECT_EQ(bytesOf(target()), "precious");
}

TEST_F(SearchableCopyJobTest, ATargetThatCannotBeWrittenIsNamed)
{
    const DocumentId document =
        add(PdfMaker::scan(600, 800), kA4, {readPage(kA4, {QStringLiteral("招标公告")})});
    auto wanted = request(document);
    wanted.target = path("missing/copy.pdf");
    Error error = failureOf(wanted);
    EXPECT_EQ(error.code, ErrorCode::NotFound);
    EXPECT_TRUE(error.message.contains(wanted.target));
    wanted.target = m_folder.path();
    EXPECT_EQ(failureOf(wanted).code, ErrorCode::Usage);
    wanted.target = QStringLiteral("/proc/copy.pdf");
    error = failureOf(wanted);
    EXPECT_TRUE(error.code == ErrorCode::ReadOnly || error.code == ErrorCode::NotFound);
    EXPECT_TRUE(error.message.contains(wanted.target)) << error.message.toStdString();
}

TEST_F(SearchableCopyJobTest, ADamagedOriginalIsNamed)
{
    const DocumentId document =
        add("%PDF-1.4\nno objects follow", kA4, {readPage(kA4, {QStringLiteral("招标公告")})});
    const Error error = failureOf(request(document));
    EXPECT_EQ(error.code, ErrorCode::Corrupt);
    EXPECT_TRUE(error.message.contains(QStringLiteral("扫描件.pdf"))) << error.message.toStdString();
    EXPECT_FALSE(QFile::exists(target()));
}

TEST_F(SearchableCopyJobTest, CancellingAtAnyPageLeavesNothing)
{
    const PageText read = readPage(kA4, {QStringLiteral("招标公告")});
    const DocumentId document = add(PdfMaker::document(3, 595, 842), kA4, {read, read, read});
    for (const int at : {0, 2, 3, 5}) {
        const Error error =
            failureOf(request(document), [at](SearchableCopyJob &job, const SearchableCopyProgress &now) {
                if (now.written + now.checked == at) job.cancel();
            });
        EXPECT_EQ(error.code, ErrorCode::Cancelled) << at;
        EXPECT_FALSE(QFile::exists(target())) << at;
    }
}

TEST_F(SearchableCopyJobTest, GoingAwayInTheMiddleHarmsNobody)
{
    const PageText read = readPage(kA4, {QStringLiteral("招标公告")});
    const DocumentId document = add(PdfMaker::document(3, 595, 842), kA4, {read, read, read});
    for (const int at : {0, 1, 4}) {
        auto job = std::make_unique<SearchableCopyJob>(m_case, m_setup, request(document));
        bool reached = false;
        QObject::connect(
            job.get(), &SearchableCopyJob::progressed, job.get(),
            [&](const SearchableCopyProgress &now) { reached = now.written + now.checked >= at; });
        job->start();
        ASSERT_TRUE(waitFor([&] { return reached; }));
        job.reset();
        waitFor([] { return false; }, 50);
        EXPECT_FALSE(QFile::exists(target()));
    }
}

} // namespace tt

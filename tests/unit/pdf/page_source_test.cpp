// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/pdf/page_source.h"
#include "tests/support/printers.h"
#include "tests/unit/pdf/pdf_maker.h"

#include <QImage>
#include <QImageWriter>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace tt
{

namespace
{

const QByteArray kHello = "BT /F1 24 Tf 72 700 Td (Notice 200000) Tj ET\n";

class PageSourceTest : public ::testing::Test
{
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString written(const QString &name, const QByteArray &bytes) const
    {
        EXPECT_TRUE(writeFile(path(name), bytes));
        return path(name);
    }

    Result<std::unique_ptr<PageSource>> open(const QByteArray &bytes, const QString &password = {}) const
    {
        return openPageSource(written(QStringLiteral("file"), bytes), QStringLiteral("scan.pdf"), password);
    }

    /// What opening fails with. The message must name the file and be a sentence.
    Error failureOf(const QByteArray &bytes, const QString &password = {}) const
    {
        const auto source = open(bytes, password);
        EXPECT_FALSE(source.has_value());
        if (source) return {};
        EXPECT_TRUE(source.error().message.contains(QStringLiteral("scan.pdf")))
            << source.error().message.toStdString();
        EXPECT_TRUE(source.error().message.endsWith(u'.')) << source.error().message.toStdString();
        return source.error();
    }

    static QByteArray encrypted(const QByteArray &plain, const char *password, bool modern)
    {
        QPDF pdf;
        pdf.processMemoryFile("plain", plain.constData(), static_cast<size_t>(plain.size()));
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        if (modern)
            writer.setR6EncryptionParameters(password, "owner", true, true, true, true, true, true,
                                             qpdf_r3p_full, true);
        else
            writer.setR3EncryptionParametersInsecure(password, "owner", true, true, true, true, true, true,
                                                     qpdf_r3p_full);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char *>(buffer->getBuffer()),
                static_cast<qsizetype>(buffer->getSize())};
    }

    QTemporaryDir m_folder;
};

TEST_F(PageSourceTest, OpensAPdfAndTellsItsPages)
{
    const auto source = open(PdfMaker::document(3, 595, 842, kHello));
    ASSERT_TRUE(source.has_value());
    EXPECT_EQ((*source)->pageCount(), 3);
    EXPECT_EQ((*source)->mediaType(), QStringLiteral("application/pdf"));
    const auto info = (*source)->pageInfo(2);
    ASSERT_TRUE(info.has_value());
    EXPECT_EQ(info->sizePoints, QSizeF(595, 842));
    EXPECT_TRUE(info->hasText);
    EXPECT_FALSE(info->isScan);
    EXPECT_EQ(info->scanDpi, 0);
    EXPECT_FALSE((*source)->pageInfo(3).has_value());
    EXPECT_FALSE((*source)->pageInfo(-1).has_value());
}

TEST_F(PageSourceTest, AHeaderAfterJunkIsFound)
{
    EXPECT_TRUE(open("HTTP/1.1 200 OK\r\n\r\n" + PdfMaker::document(1, 595, 842)).has_value());
}

TEST_F(PageSourceTest, TurnedPagesAreMeasuredAsShown)
{
    const auto source = open(PdfMaker::document(1, 595, 842, kHello, "/Rotate 90"));
    ASSERT_TRUE(source.has_value());
    EXPECT_EQ((*source)->pageSize(0), QSizeF(842, 595));
    const auto text = (*source)->embeddedText(0);
    ASSERT_TRUE(text.has_value());
    ASSERT_FALSE(text->lines.isEmpty());
    // The text stood near the top left; turned clockwise it stands near the top right.
    EXPECT_GT(text->lines.first().box.x, 0.5);
    EXPECT_LT(text->lines.first().box.y, 0.2);
}

TEST_F(PageSourceTest, TextHasAPlaceForEveryCharacter)
{
    const auto source = open(PdfMaker::document(1, 595, 842, kHello));
    ASSERT_TRUE(source.has_value());
    const auto text = (*source)->embeddedText(0);
    ASSERT_TRUE(text.has_value());
    ASSERT_EQ(text->lines.size(), 1);
    const TextLine &line = text->lines.first();
    EXPECT_EQ(line.text, QStringLiteral("Notice 200000"));
    ASSERT_EQ(line.spans.size(), 12); // the space has none
    EXPECT_NEAR(line.spans.first().box.x, 72 / 595.0, 0.01);
    EXPECT_NEAR(line.box.bottom(), (842 - 700) / 842.0, 0.02);
    for (qsizetype i = 1; i < line.spans.size(); ++i)
        EXPECT_GE(line.spans[i].box.x, line.spans[i - 1].box.right() - 0.002);
    EXPECT_GT(text->coverage, 0.9);
    EXPECT_FALSE(text->invisible);
}

TEST_F(PageSourceTest, TheScansResolutionIsFound)
{
    const auto source = open(PdfMaker::scan(827, 1170));
    ASSERT_TRUE(source.has_value());
    const auto info = (*source)->pageInfo(0);
    ASSERT_TRUE(info.has_value());
    EXPECT_NEAR(info->scanDpi, 100, 1);
    EXPECT_TRUE(info->isScan);
    EXPECT_FALSE(info->hasText);
}

TEST_F(PageSourceTest, AnEarlierOcrsLayerIsSeenAsInvisible)
{
    const auto source = open(PdfMaker::scan(827, 1170, "hidden words"));
    ASSERT_TRUE(source.has_value());
    const auto text = (*source)->embeddedText(0);
    ASSERT_TRUE(text.has_value());
    EXPECT_EQ(text->lines.size(), 1);
    EXPECT_TRUE(text->invisible);
}

TEST_F(PageSourceTest, CarefulSourcesDoNotLookForTheResolution)
{
    const auto source = open(PdfMaker::scan(827, 1170));
    ASSERT_TRUE(source.has_value());
    (*source)->beCareful();
    const auto info = (*source)->pageInfo(0);
    ASSERT_TRUE(info.has_value());
    EXPECT_EQ(info->scanDpi, 0);
}

TEST_F(PageSourceTest, RendersAtTheResolutionAskedFor)
{
    const auto source = open(PdfMaker::document(1, 595, 842, "1 0 0 rg 0 421 595 421 re f\n"));
    ASSERT_TRUE(source.has_value());
    const auto page = (*source)->render(0, {72, {0, 0, 1, 1}, 40'000'000}, {});
    ASSERT_TRUE(page.has_value());
    EXPECT_EQ(page->image.size(), QSize(595, 842));
    EXPECT_EQ(page->image.pixelColor(300, 100), QColor(255, 0, 0));
    EXPECT_EQ(page->image.pixelColor(300, 700), QColor(255, 255, 255));
    const auto clip = (*source)->render(0, {144, {0.5, 0.25, 0.25, 0.5}, 40'000'000}, {});
    ASSERT_TRUE(clip.has_value());
    EXPECT_NEAR(clip->image.width(), 298, 1);
    EXPECT_NEAR(clip->image.height(), 842, 1);
    EXPECT_EQ(clip->image.pixelColor(100, 10), QColor(255, 0, 0));
    EXPECT_EQ(clip->image.pixelColor(100, 800), QColor(255, 255, 255));
}

TEST_F(PageSourceTest, APageOfFiveMetresIsDrawnWithinTheBound)
{
    const double side = 5'000 / 25.4 * 72;
    const auto source = open(PdfMaker::document(1, side, side, kHello));
    ASSERT_TRUE(source.has_value());
    const auto page = (*source)->render(0, {300, {0, 0, 1, 1}, 4'000'000}, {});
    ASSERT_TRUE(page.has_value());
    EXPECT_LE(qint64(page->image.width()) * page->image.height(), 4'010'000);
    EXPECT_LT(page->dpi, 20);
    const auto corner = (*source)->render(0, {300, {0.9, 0.9, 0.01, 0.01}, 4'000'000}, {});
    ASSERT_TRUE(corner.has_value());
    EXPECT_NEAR(corner->dpi, 300, 0.1);
    EXPECT_NEAR(corner->image.width(), side / 72 * 300 * 0.01, 2);
}

TEST_F(PageSourceTest, APageOfThreePointsIsDrawn)
{
    const auto source = open(PdfMaker::document(1, 3, 3));
    ASSERT_TRUE(source.has_value());
    const auto page = (*source)->render(0, {150, {0, 0, 1, 1}, 4'000'000}, {});
    ASSERT_TRUE(page.has_value());
    EXPECT_GE(page->image.width(), 6);
    const auto sliver = (*source)->render(0, {72, {0.5, 0.5, 0.001, 0.001}, 4'000'000}, {});
    ASSERT_TRUE(sliver.has_value());
    EXPECT_GE(sliver->image.width(), 1);
}

TEST_F(PageSourceTest, DrawingCanBeStopped)
{
    const auto source = open(PdfMaker::document(1, 595, 842, kHello));
    ASSERT_TRUE(source.has_value());
    StopSource stop;
    stop.request_stop();
    const auto page = (*source)->render(0, {150, {0, 0, 1, 1}, 40'000'000}, stop.get_token());
    ASSERT_FALSE(page.has_value());
    EXPECT_EQ(page.error().code, ErrorCode::Cancelled);
}

TEST_F(PageSourceTest, TenThousandPagesOpen)
{
    const auto source = open(PdfMaker::document(10'000, 595, 842));
    ASSERT_TRUE(source.has_value());
    EXPECT_EQ((*source)->pageCount(), 10'000);
    EXPECT_EQ((*source)->pageSize(9'999), QSizeF(595, 842));
}

TEST_F(PageSourceTest, BadFilesAreToldApart)
{
    EXPECT_EQ(failureOf("").code, ErrorCode::Empty);
    EXPECT_EQ(failureOf("Dear Sir or Madam,\nplease find attached").code, ErrorCode::Unsupported);
    EXPECT_EQ(failureOf("PK\x03\x04 an office document").code, ErrorCode::Unsupported);
    EXPECT_EQ(failureOf("%PDF-1.7\nnothing more").code, ErrorCode::Corrupt);
    EXPECT_EQ(failureOf(PdfMaker::document(0, 595, 842)).code, ErrorCode::NoPages);
    const auto missing = openPageSource(path(QStringLiteral("missing")), QStringLiteral("scan.pdf"));
    ASSERT_FALSE(missing.has_value());
    EXPECT_EQ(missing.error().code, ErrorCode::Unreadable);
}

TEST_F(PageSourceTest, EveryTruncationEitherOpensOrSaysWhy)
{
    const QByteArray whole = PdfMaker::document(2, 595, 842, kHello);
    for (qsizetype length = 1; length < whole.size(); length += 37) {
        const auto source = open(whole.left(length));
        if (!source) {
            EXPECT_NE(source.error().code, ErrorCode::Internal);
            continue;
        }
        for (int page = 0; page < (*source)->pageCount(); ++page) {
            (*source)->pageInfo(page);
            (*source)->render(page, {36, {0, 0, 1, 1}, 1'000'000}, {});
            (*source)->embeddedText(page);
        }
    }
}

TEST_F(PageSourceTest, PasswordsOfOldAndNewFilesOpenThem)
{
    const QByteArray plain = PdfMaker::document(1, 595, 842, kHello);
    const QString chinese = QStringLiteral("密码123");
    const QByteArray modern = encrypted(plain, chinese.toUtf8().constData(), true);
    EXPECT_EQ(failureOf(modern).code, ErrorCode::Encrypted);
    EXPECT_EQ(failureOf(modern, QStringLiteral("wrong")).code, ErrorCode::WrongPassword);
    EXPECT_TRUE(open(modern, chinese).has_value());
    const QString latin = QStringLiteral("æøå");
    const QByteArray old = encrypted(plain, latin.toLatin1().constData(), false);
    EXPECT_EQ(failureOf(old).code, ErrorCode::Encrypted);
    EXPECT_TRUE(open(old, latin).has_value());
    const auto again = open(old, latin);
    ASSERT_TRUE(again.has_value());
    const auto text = (*again)->embeddedText(0);
    ASSERT_TRUE(text.has_value());
    ASSERT_EQ(text->lines.size(), 1);
    EXPECT_EQ(text->lines.first().text, QStringLiteral("Notice 200000"));
}

TEST_F(PageSourceTest, PasswordsArePreparedAsTheStandardAsks)
{
    // SASLprep: compatibility characters are replaced, soft hyphens vanish.
    const QByteArray file = encrypted(PdfMaker::document(1, 595, 842), "SaSLprep", true);
    EXPECT_TRUE(open(file, QStringLiteral("S\u00aaSL\u00adprep")).has_value());
}

TEST_F(PageSourceTest, AnOwnersPasswordAloneAsksForNothing)
{
    EXPECT_TRUE(open(encrypted(PdfMaker::document(1, 595, 842), "", true)).has_value());
}

TEST_F(PageSourceTest, ImagesAreDocumentsOfOnePage)
{
    for (const char *format : {"png", "jpg", "tiff"}) {
        QImage image(827, 1170, QImage::Format_RGB32);
        image.fill(Qt::white);
        const QString file = path(QString::fromLatin1(format) + QStringLiteral(".bin"));
        ASSERT_TRUE(image.save(file, format)) << format;
        const auto source = openPageSource(file, QStringLiteral("photo"));
        ASSERT_TRUE(source.has_value()) << format;
        EXPECT_EQ((*source)->pageCount(), 1);
        const auto info = (*source)->pageInfo(0);
        ASSERT_TRUE(info.has_value());
        EXPECT_TRUE(info->isScan);
        EXPECT_NEAR(info->scanDpi, 100, 1);
        const auto page = (*source)->render(0, {50, {0, 0, 1, 1}, 40'000'000}, {});
        ASSERT_TRUE(page.has_value());
        EXPECT_NEAR(page->image.width(), 413, 2);
        EXPECT_FALSE((*source)->render(1, {}, {}).has_value());
    }
}

TEST_F(PageSourceTest, DamagedImagesSayWhy)
{
    QImage image(400, 600, QImage::Format_RGB32);
    image.fill(Qt::red);
    ASSERT_TRUE(image.save(path(QStringLiteral("whole.png")), "png"));
    QFile file(path(QStringLiteral("whole.png")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    EXPECT_EQ(failureOf(whole.left(20)).code == ErrorCode::Internal, false);
    const auto source = open(whole.left(whole.size() / 2));
    if (source) {
        const auto page = (*source)->render(0, {}, {});
        if (!page) {
            EXPECT_EQ(page.error().code, ErrorCode::Corrupt);
        }
    }
}

/// A PNG whose header claims more pixels than its few bytes hold.
QByteArray pngClaiming(quint32 width, quint32 height)
{
    const auto number = [](quint32 value) {
        QByteArray out;
        for (int shift = 24; shift >= 0; shift -= 8)
            out += static_cast<char>(value >> shift);
        return out;
    };
    const auto crc = [](const QByteArray &bytes) {
        quint32 value = 0xffffffffU;
        for (const char c : bytes) {
            value ^= static_cast<quint8>(c);
            for (int bit = 0; bit < 8; ++bit)
                value = (value >> 1) ^ ((value & 1U) ? 0xedb88320U : 0U);
        }
        return ~value;
    };
    const QByteArray header = "IHDR" + number(width) + number(height) + QByteArray("\x08\x02\x00\x00\x00", 5);
    const QByteArray data = QByteArray("IDAT") + QByteArray("\x78\x9c\x63\x00\x00\x00\x01\x00\x01", 9);
    return QByteArray("\x89PNG\r\n\x1a\n") + number(13) + header + number(crc(header)) +
           number(static_cast<quint32>(data.size() - 4)) + data + number(crc(data));
}

TEST_F(PageSourceTest, ImageBombsAreRefusedBeforeTheyAreDecoded)
{
    EXPECT_EQ(failureOf(pngClaiming(100'000, 100'000)).code, ErrorCode::TooLarge);
}

} // namespace

} // namespace tt

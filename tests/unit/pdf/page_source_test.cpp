// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/pdf/page_source.h"
#include "tests/support/printers.h"
#include "tests/unit/pdf/pdf_maker.h"

#include <QElapsedTimer>
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

    struct Looked {
        PageInfo info;
        EmbeddedText text;
    };

    /// What is said about the first page.
    Looked lookAt(const QByteArray &bytes) const
    {
        const auto source = open(bytes);
        EXPECT_TRUE(source.has_value());
        if (!source) return {};
        const auto info = (*source)->pageInfo(0);
        const auto text = (*source)->embeddedText(0);
        EXPECT_TRUE(info.has_value() && text.has_value());
        return info && text ? Looked{*info, *text} : Looked{};
    }

    static QByteArray hidden(const QByteArray &text)
    {
        return "BT /F1 20 Tf 3 Tr 72 600 Td (" + text + ") Tj ET ";
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

TEST_F(PageSourceTest, AScanWithMarginsIsAScan)
{
    const auto looked =
        lookAt(PdfMaker::page("q 535 0 0 700 30 60 cm /Im0 Do Q " + hidden("hidden 200000"), 1486, 1944));
    EXPECT_TRUE(looked.info.isScan);
    EXPECT_NEAR(looked.info.scanDpi, 200, 1);
    EXPECT_TRUE(looked.text.invisible);
}

TEST_F(PageSourceTest, TilesAndStripsMakeAScan)
{
    QByteArray content;
    for (int strip = 0; strip < 10; ++strip)
        content += "q 595 0 0 84.2 0 " + QByteArray::number(84.2 * strip) + " cm /Im0 Do Q\n";
    const auto looked = lookAt(PdfMaker::page(content, 1240, 175));
    EXPECT_TRUE(looked.info.isScan);
    EXPECT_NEAR(looked.info.scanDpi, 150, 1);
}

TEST_F(PageSourceTest, AScanTurnedInsideAFormIsFound)
{
    const auto looked =
        lookAt(PdfMaker::page("q 1 0 0 1 0 0 cm /Fm0 Do Q", 1170, 827, "q 0 842 -595 0 595 0 cm /Im0 Do Q"));
    EXPECT_TRUE(looked.info.isScan);
    EXPECT_NEAR(looked.info.scanDpi, 100, 1);
}

TEST_F(PageSourceTest, ASmallPictureOrAFillMakesNoScan)
{
    const auto logo = lookAt(PdfMaker::page("q 100 0 0 141 50 650 cm /Im0 Do Q " + kHello, 600, 848));
    EXPECT_FALSE(logo.info.isScan);
    EXPECT_EQ(logo.info.scanDpi, 0);
    EXPECT_FALSE(logo.text.invisible);
    const auto fill = lookAt(PdfMaker::page("q 595 0 0 842 0 0 cm /Im0 Do Q " + kHello, 4, 4));
    EXPECT_FALSE(fill.info.isScan);
    EXPECT_FALSE(fill.text.invisible);
}

TEST_F(PageSourceTest, AnImageThatIsNotDrawnDoesNotCount)
{
    EXPECT_FALSE(lookAt(PdfMaker::page(kHello, 827, 1170)).info.isScan);
}

TEST_F(PageSourceTest, TextPrintedOnAPictureIsVisible)
{
    const auto looked = lookAt(PdfMaker::page("q 595 0 0 842 0 0 cm /Im0 Do Q " + kHello, 827, 1170));
    EXPECT_TRUE(looked.info.isScan);
    EXPECT_FALSE(looked.text.invisible);
}

TEST_F(PageSourceTest, TextUnderAnImageIsInvisible)
{
    const QByteArray image = "q 595 0 0 842 0 0 cm /Im0 Do Q ";
    EXPECT_TRUE(lookAt(PdfMaker::page(kHello + image, 827, 1170)).text.invisible);
    // Through a watermark one still reads.
    EXPECT_FALSE(lookAt(PdfMaker::page(kHello + "q /Gs0 gs " + image + "Q", 827, 1170)).text.invisible);
    EXPECT_FALSE(lookAt(PdfMaker::page(kHello + image, 827, 1170, {}, "/Mask [224 224]")).text.invisible);
}

TEST_F(PageSourceTest, AHiddenFigureAmongVisibleTextIsNoticed)
{
    const auto drawnOnly = lookAt(PdfMaker::page("0 0 100 100 re f " + hidden("5000000 CNY"), 10, 10));
    EXPECT_TRUE(drawnOnly.text.invisible);
    EXPECT_TRUE(drawnOnly.info.isScan);
    const auto mixed = lookAt(PdfMaker::page(kHello + "q " + hidden("5000000 CNY") + " Q " + kHello, 10, 10));
    EXPECT_TRUE(mixed.text.invisible);
}

TEST_F(PageSourceTest, TheTextModeEndsWithItsState)
{
    const auto looked = lookAt(PdfMaker::page("q 3 Tr Q " + kHello, 10, 10));
    EXPECT_FALSE(looked.text.invisible);
    EXPECT_FALSE(looked.info.isScan);
}

TEST_F(PageSourceTest, InlineImagesDoNotConfuseWhatFollows)
{
    const QByteArray inlineImage = "q 595 0 0 842 0 0 cm BI /W 2 /H 2 /BPC 8 /CS /G ID \x01 q( EI Q ";
    const auto looked = lookAt(PdfMaker::page(inlineImage + hidden("200000"), 10, 10));
    EXPECT_TRUE(looked.text.invisible);
}

TEST_F(PageSourceTest, FormsThatDrawThemselvesEnd)
{
    QElapsedTimer timer;
    timer.start();
    const QByteArray many = QByteArray("/Fm0 Do ").repeated(50);
    PdfMaker maker;
    maker.add("<< /Type /Catalog /Pages 2 0 R >>");
    maker.add("<< /Type /Pages /Count 1 /Kids [5 0 R] >>");
    maker.addStream({}, "/Fm0 Do");
    maker.add("null");
    maker.add(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << /XObject << "
        "/Fm0 6 0 R >> >> >>");
    maker.addStream(
        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /Fm0 6 0 R >> >>", many);
    const auto source = open(maker.bytes());
    ASSERT_TRUE(source.has_value());
    EXPECT_TRUE((*source)->pageInfo(0).has_value());
    EXPECT_LT(timer.elapsed(), 10'000);
}

TEST_F(PageSourceTest, CarefulSourcesDoNotTrustTextTheyKnowNothingOf)
{
    const auto source = open(PdfMaker::document(1, 595, 842, kHello));
    ASSERT_TRUE(source.has_value());
    (*source)->beCareful();
    EXPECT_TRUE((*source)->pageInfo(0)->isScan);
    EXPECT_TRUE((*source)->embeddedText(0)->invisible);
}

TEST_F(PageSourceTest, RareCharactersDoNotMoveThePlacesOfTheOthers)
{
    PdfMaker maker;
    maker.add("<< /Type /Catalog /Pages 2 0 R >>");
    maker.add("<< /Type /Pages /Count 1 /Kids [5 0 R] >>");
    maker.addStream({}, "BT /F1 24 Tf 72 700 Td (AAB) Tj ET");
    maker.add("<< /Type /Font /Subtype /Type1 /BaseFont /Courier /ToUnicode 6 0 R >>");
    maker.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << /Font << "
              "/F1 4 0 R >> >> >>");
    maker.addStream({}, "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> "
                        "endcodespacerange 2 beginbfchar <41> <D840DC0B> <42> <0042> endbfchar endcmap end");
    const auto source = open(maker.bytes());
    ASSERT_TRUE(source.has_value());
    const auto text = (*source)->embeddedText(0);
    ASSERT_TRUE(text.has_value());
    ASSERT_EQ(text->lines.size(), 1);
    const TextLine &line = text->lines.first();
    EXPECT_EQ(line.text, QStringLiteral("\U0002000B\U0002000BB"));
    ASSERT_EQ(line.spans.size(), 3);
    EXPECT_EQ(line.spans[1].begin, 2);
    EXPECT_EQ(line.spans[1].length, 2);
    EXPECT_EQ(line.spans[2].begin, 4);
    const double width = 24 * 0.6 / 595; // of every Courier character
    for (int i = 0; i < 3; ++i)
        EXPECT_NEAR(line.spans[i].box.x, 72 / 595.0 + i * width, 0.002) << i;
}

TEST_F(PageSourceTest, AClipOfATurnedAndCroppedPageShowsItsPart)
{
    // Red lies at the bottom left corner of what the crop box leaves; turned clockwise, at the top left.
    const auto source = open(PdfMaker::document(1, 595, 842, "1 0 0 rg 100 200 50 80 re f\n",
                                                "/CropBox [100 200 500 700] /Rotate 90"));
    ASSERT_TRUE(source.has_value());
    EXPECT_EQ((*source)->pageSize(0), QSizeF(500, 400));
    const auto corner = (*source)->render(0, {72, {0, 0, 0.25, 0.25}, 40'000'000}, {});
    ASSERT_TRUE(corner.has_value());
    EXPECT_EQ(corner->image.size(), QSize(125, 100));
    EXPECT_EQ(corner->image.pixelColor(2, 2), QColor(255, 0, 0));
    EXPECT_EQ(corner->image.pixelColor(77, 47), QColor(255, 0, 0));
    EXPECT_EQ(corner->image.pixelColor(83, 25), QColor(255, 255, 255));
    EXPECT_EQ(corner->image.pixelColor(40, 53), QColor(255, 255, 255));
    const auto elsewhere = (*source)->render(0, {72, {0.75, 0.75, 0.25, 0.25}, 40'000'000}, {});
    ASSERT_TRUE(elsewhere.has_value());
    EXPECT_EQ(elsewhere->image.format(), QImage::Format_Grayscale8);
}

TEST_F(PageSourceTest, AnOldFilesScanIsFoundWithItsPassword)
{
    const QString latin = QStringLiteral("æøå");
    const auto source =
        open(encrypted(PdfMaker::scan(827, 1170), latin.toLatin1().constData(), false), latin);
    ASSERT_TRUE(source.has_value());
    EXPECT_NEAR((*source)->pageInfo(0)->scanDpi, 100, 1);
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

/// An uncompressed grey TIFF with a page of one shade for every one given, 8 x 12 pixels.
QByteArray tiffOf(const QList<int> &shades)
{
    const auto number = [](quint32 value, int bytes) {
        QByteArray out;
        for (int i = 0; i < bytes; ++i)
            out += static_cast<char>(value >> (8 * i));
        return out;
    };
    constexpr quint32 kWidth = 8;
    constexpr quint32 kHeight = 12;
    constexpr quint32 kPixels = kWidth * kHeight;
    constexpr quint32 kTags = 8;
    constexpr quint32 kDirectory = 2 + kTags * 12 + 4;
    QByteArray out = "II*" + QByteArray(1, '\0') + number(8, 4);
    for (qsizetype i = 0; i < shades.size(); ++i) {
        const auto at = static_cast<quint32>(out.size());
        const quint32 next = i + 1 < shades.size() ? at + kDirectory + kPixels : 0;
        out += number(kTags, 2);
        const auto tag = [&](quint32 id, quint32 value) {
            out += number(id, 2) + number(4, 2) + number(1, 4) + number(value, 4);
        };
        tag(256, kWidth);
        tag(257, kHeight);
        tag(258, 8); // bits
        tag(259, 1); // no compression
        tag(262, 1); // black is zero
        tag(273, at + kDirectory);
        tag(278, kHeight);
        tag(279, kPixels);
        out += number(next, 4) + QByteArray(kPixels, static_cast<char>(shades[i]));
    }
    return out;
}

TEST_F(PageSourceTest, EveryPageOfATiffIsAPage)
{
    const auto source = open(tiffOf({10, 120, 240}));
    ASSERT_TRUE(source.has_value());
    EXPECT_EQ((*source)->mediaType(), QStringLiteral("image/tiff"));
    ASSERT_EQ((*source)->pageCount(), 3);
    for (const auto &[page, shade] : {std::pair(2, 240), std::pair(0, 10), std::pair(1, 120)}) {
        const auto image = (*source)->render(page, {72, {0, 0, 1, 1}, 1'000'000}, {});
        ASSERT_TRUE(image.has_value()) << page;
        EXPECT_EQ(image->image.format(), QImage::Format_Grayscale8);
        EXPECT_EQ(qGray(image->image.pixel(3, 3)), shade);
    }
}

TEST_F(PageSourceTest, PhotosStandUpright)
{
    QImage image(200, 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < 100; ++y)
        for (int x = 0; x < 100; ++x)
            image.setPixelColor(x, y, Qt::blue); // left; turned clockwise, above
    ASSERT_TRUE(image.save(path(QStringLiteral("flat.jpg")), "jpg", 95));
    QFile file(path(QStringLiteral("flat.jpg")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    const QByteArray exif("Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0", 32);
    bytes.insert(2, QByteArray("\xff\xe1\x00\x22", 4) + exif);
    const auto source = openPageSource(written(QStringLiteral("named.png"), bytes), QStringLiteral("photo"));
    ASSERT_TRUE(source.has_value());
    EXPECT_EQ((*source)->mediaType(), QStringLiteral("image/jpeg"));
    EXPECT_LT((*source)->pageSize(0).width(), (*source)->pageSize(0).height());
    const auto page = (*source)->render(0, {72, {0, 0, 1, 1}, 1'000'000}, {});
    ASSERT_TRUE(page.has_value());
    const QSize size = page->image.size();
    EXPECT_GT(page->image.pixelColor(size.width() / 2, size.height() / 4).blue(), 200);
    EXPECT_LT(page->image.pixelColor(size.width() / 2, size.height() / 4).red(), 60);
    EXPECT_GT(page->image.pixelColor(size.width() / 2, size.height() * 3 / 4).red(), 200);
}

TEST_F(PageSourceTest, ClearPicturesStandOnWhite)
{
    QImage image(100, 141, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    const QString file = path(QStringLiteral("clear.png"));
    ASSERT_TRUE(image.save(file, "png"));
    const auto source = openPageSource(file, QStringLiteral("clear"));
    ASSERT_TRUE(source.has_value());
    const auto page = (*source)->render(0, {72, {0, 0, 1, 1}, 1'000'000}, {});
    ASSERT_TRUE(page.has_value());
    EXPECT_EQ(qGray(page->image.pixel(10, 10)), 255);
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

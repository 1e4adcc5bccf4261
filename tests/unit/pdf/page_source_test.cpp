// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/pdf/page_source_fixture.h"

namespace tt
{

namespace
{

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

TEST_F(PageSourceTest, RulesAndSealsAreNoTextThatTheLayerLacks)
{
    QByteArray table = "0 g 1 w ";
    for (int i = 0; i <= 12; ++i)
        table +=
            "60 " + QByteArray::number(300 + 30 * i) + " m 540 " + QByteArray::number(300 + 30 * i) + " l S ";
    for (int i = 0; i <= 4; ++i)
        table +=
            QByteArray::number(60 + 120 * i) + " 300 m " + QByteArray::number(60 + 120 * i) + " 660 l S ";
    const QByteArray seal = "0.9 0.1 0.1 rg 400 200 60 60 re f ";
    const auto coverageOf = [this](const QByteArray &content) {
        const auto source = open(PdfMaker::document(1, 595, 842, content));
        if (!source) return -1.0;
        const auto text = (*source)->embeddedText(0);
        return text ? text->coverage : -1.0;
    };
    EXPECT_GT(coverageOf(kHello + table), 0.8);
    EXPECT_GT(coverageOf(kHello + table + seal), 0.8);
    // Black blots, as text that is only drawn is one, are missed by the layer.
    QByteArray blots = "0 g ";
    for (int i = 0; i < 40; ++i)
        blots += QByteArray::number(70 + 11 * i) + " 500 8 9 re f ";
    EXPECT_LT(coverageOf(kHello + table + blots), 0.7);
    EXPECT_LT(coverageOf(kHello + "0 0 0.6 rg " + blots.mid(4)), 0.7) << "blue print is print";
    EXPECT_LT(coverageOf(kHello + "0.2 g 60 100 400 120 re f "), 0.7) << "a dark picture is no rule";
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

TEST_F(PageSourceTest, BoxesNoPageCanHaveDoNoHarm)
{
    for (const char *box : {"[0 0 0 0]", "[595 842 0 0]", "[-1000 -1000 -400 -200]", "[0 0 1e12 1e12]",
                            "[0 0 3 99999999]", "[0 0 595]", "[(a) /b 1 2]", "null"}) {
        const auto source = open(
            PdfMaker::document(1, 595, 842, kHello, QByteArray("/CropBox ") + box + " /MediaBox " + box));
        ASSERT_TRUE(source.has_value()) << box;
        (*source)->pageInfo(0);
        (*source)->embeddedText(0);
        const auto page = (*source)->render(0, {300, {0, 0, 1, 1}, 1'000'000}, {});
        if (page) {
            EXPECT_LE(qint64(page->image.width()) * page->image.height(), 1'100'000) << box;
        } else {
            EXPECT_TRUE(page.error().code == ErrorCode::Corrupt ||
                        page.error().code == ErrorCode::OutOfMemory)
                << box;
        }
    }
}

} // namespace

} // namespace tt

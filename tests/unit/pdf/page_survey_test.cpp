// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/pdf/page_survey.h"
#include "tests/unit/pdf/page_source_fixture.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace tt
{

namespace
{

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

TEST_F(PageSourceTest, APageOfPureBlackAndWhiteIsToldFromAGreyOne)
{
    const QByteArray whole = "q 595 0 0 842 0 0 cm /Im0 Do Q";
    // The last entry of a name counts.
    EXPECT_TRUE(lookAt(PdfMaker::page(whole, 1240, 1754, {}, "/BitsPerComponent 1")).info.oneBit);
    EXPECT_TRUE(lookAt(PdfMaker::page(whole, 1240, 1754, {}, "/ImageMask true")).info.oneBit);
    EXPECT_FALSE(lookAt(PdfMaker::page(whole, 1240, 1754)).info.oneBit);
    EXPECT_FALSE(lookAt(PdfMaker::page(kHello, 1240, 1754, {}, "/BitsPerComponent 1")).info.oneBit)
        << "an image that is not drawn says nothing";
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

TEST_F(PageSourceTest, InstructionsThatUnpackToGigabytesAreReadInPart)
{
    QPDF pdf;
    const QByteArray plain = PdfMaker::document(1, 595, 842, QByteArray(200'000'000, ' '));
    pdf.processMemoryFile("plain", plain.constData(), static_cast<size_t>(plain.size()));
    const QByteArray packed = path(QStringLiteral("packed")).toLocal8Bit(); // the writer keeps the pointer
    QPDFWriter writer(pdf, packed.constData());
    writer.write();
    ASSERT_LT(QFileInfo(path(QStringLiteral("packed"))).size(), 1'000'000);
    QElapsedTimer timer;
    timer.start();
    EXPECT_TRUE(PageSurveyor(path(QStringLiteral("packed")), {}).survey(0).known);
    EXPECT_LT(timer.elapsed(), 10'000);
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

} // namespace

} // namespace tt

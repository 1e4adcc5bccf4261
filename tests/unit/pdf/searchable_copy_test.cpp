// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/pdf/text_layer.h"
#include "tests/unit/pdf/searchable_copy_fixture.h"

#include <cmath>

namespace tt
{

TEST_F(SearchableCopyTest, AScanGivesBackItsTextInOrderAndLooksTheSame)
{
    const QString scan = written(QStringLiteral("a.pdf"), PdfMaker::scan(600, 800));
    const PageText text = readPage({595, 842}, {QStringLiteral("某大学云服务采购公告"),
                                                QStringLiteral("预算金额：人民币二十万元"),
                                                QStringLiteral("Amazon Web Services 2024")});
    auto both = copied(scan, {&text});
    ASSERT_TRUE(both.copy);
    EXPECT_EQ(both.pages.first().characters, layerText(text).size());
    EXPECT_EQ(bareText(*both.copy, 0), layerText(text));
    EXPECT_EQ(textOf(*both.copy, 0).trimmed(), text.plainText())
        << "lines end where they end, no space between Han characters, spaces between words";
    expectSameLook(both, 1);
    expectCovers(*both.copy, 0, readPage({595, 842}, {QStringLiteral("某大学云服务采购公告")}), 2);
}

TEST_F(SearchableCopyTest, TheTextLiesOnTheInkHoweverThePageIsTurnedAndCropped)
{
    for (const char *extra :
         {"", "/Rotate 90", "/Rotate 180", "/Rotate 270", "/Rotate -90", "/CropBox [100 200 400 700]",
          "/CropBox [100 200 400 700] /Rotate 90", "/CropBox [-50 -50 400 700] /Rotate 270 /UserUnit 2"}) {
        const QString file =
            written(QStringLiteral("turned.pdf"), PdfMaker::document(1, 600, 800, kHello, extra));
        auto source = openPageSource(file, QStringLiteral("turned.pdf"));
        ASSERT_TRUE(source.has_value());
        const PageText text = readPage(
            (*source)->pageSize(0), {QStringLiteral("采购编号甲乙丙丁"), QStringLiteral("中标金额戊己庚辛")});
        auto both = copied(file, {&text});
        ASSERT_TRUE(both.copy);
        EXPECT_TRUE(bareText(*both.copy, 0).contains(layerText(text)))
            << extra << ": " << bareText(*both.copy, 0).toStdString();
        expectSameLook(both, 1);
        expectCovers(*both.copy, 0, text, 2);
    }
}

TEST_F(SearchableCopyTest, TextOfAPageThatLiesOnItsSideRunsAlongTheInk)
{
    const QString scan = written(QStringLiteral("a.pdf"), PdfMaker::scan(600, 800));
    for (const int turn : {90, 180, 270}) {
        const PageText text = turnedPage({595, 842}, QStringLiteral("成交供应商名称地址"), turn);
        auto both = copied(scan, {&text});
        ASSERT_TRUE(both.copy);
        EXPECT_EQ(textOf(*both.copy, 0).trimmed(), text.plainText()) << turn;
        expectCovers(*both.copy, 0, text, 2);
    }
}

TEST_F(SearchableCopyTest, ASlantedLineKeepsToItsInk)
{
    const QString scan = written(QStringLiteral("a.pdf"), PdfMaker::scan(600, 800));
    const PageText text =
        slantedPage({595, 842}, QStringLiteral("采购项目编号二零二四年度云服务资源租赁"), 2);
    auto both = copied(scan, {&text});
    ASSERT_TRUE(both.copy);
    EXPECT_EQ(bareText(*both.copy, 0), layerText(text));
    // Poppler tells where words are, not where the characters of a slanted word are: asked of the layer.
    const QVector<LayerRun> runs = layerRuns(text, text.sizePoints);
    ASSERT_EQ(runs.size(), 1);
    EXPECT_NEAR(runs[0].direction.y(), std::sin(2 * M_PI / 180), 0.002);
    EXPECT_NEAR(runs[0].size, 20, 2);
    const QPointF up(runs[0].direction.y(), -runs[0].direction.x());
    QPointF at = runs[0].start + up * runs[0].size * (0.5 - kLayerDescent);
    for (qsizetype i = 0; i < runs[0].glyphs.size(); ++i) {
        const double advance = runs[0].glyphs[i].advance;
        const QPointF centre = at + runs[0].direction * advance / 2;
        const QPointF wanted = text.lines[0].spans[i].box.onPage(text.sizePoints).center();
        EXPECT_LT(QLineF(centre, wanted).length(), 2.5) << "character " << i;
        at += runs[0].direction * advance;
    }
}

TEST_F(SearchableCopyTest, CellsOfARowAreApartAndTheirMarkIsNotThere)
{
    const QString scan = written(QStringLiteral("a.pdf"), PdfMaker::scan(600, 800));
    PageText text = readPage({595, 842}, {QStringLiteral("甲方单位")});
    text.lines.append(tableRow(
        {595, 842}, {QStringLiteral("序号"), QStringLiteral("品目名称"), QString(), QStringLiteral("单价")},
        0.3));
    auto both = copied(scan, {&text});
    ASSERT_TRUE(both.copy);
    const QString found = textOf(*both.copy, 0);
    EXPECT_FALSE(found.contains(u'|')) << found.toStdString();
    EXPECT_EQ(withoutWhiteSpace(found), QStringLiteral("甲方单位序号品目名称单价"));
    EXPECT_FALSE(found.contains(QStringLiteral("序号品目"))) << "cells run together";
}

TEST_F(SearchableCopyTest, ManyAndRareCharactersComeBack)
{
    const QString scan = written(QStringLiteral("a.pdf"), PdfMaker::scan(600, 800));
    QStringList lines;
    for (int line = 0; line < 30; ++line) {
        QString han;
        for (int i = 0; i < 30; ++i)
            han += QChar(0x4E00 + line * 30 + i);
        lines.append(han);
    }
    lines.append(QStringLiteral("生僻字𠮷𡈽𫝆与符号㎡￥½①Ω"));
    const PageText text = readPage({595, 842}, lines);
    auto both = copied(scan, {&text});
    ASSERT_TRUE(both.copy);
    EXPECT_EQ(bareText(*both.copy, 0), layerText(text));
    EXPECT_TRUE(layerText(text).contains(QStringLiteral("𠮷𡈽𫝆")));
}

TEST_F(SearchableCopyTest, TextWithoutPlacesIsFoundAllTheSame)
{
    const QString scan = written(QStringLiteral("a.pdf"), PdfMaker::scan(600, 800));
    PageText text = readPage({595, 842}, {QStringLiteral("有位置的一行")});
    TextLine bare;
    bare.text = QStringLiteral("没有位置的一行");
    text.lines.append(bare);
    text.lines[0].text += QStringLiteral("，尾巴");
    auto both = copied(scan, {&text});
    ASSERT_TRUE(both.copy);
    EXPECT_EQ(bareText(*both.copy, 0), QStringLiteral("有位置的一行，尾巴没有位置的一行"));
}

TEST_F(SearchableCopyTest, PagesThatShareEverythingGetTheirOwnText)
{
    // One content stream for both pages, resources inherited, and the first page stands twice.
    PdfMaker maker;
    maker.add("<< /Type /Catalog /Pages 2 0 R >>");
    maker.add(
        "<< /Type /Pages /Count 3 /Kids [5 0 R 6 0 R 5 0 R] /MediaBox [0 0 595 842] /Resources 7 0 R >>");
    maker.addStream({}, kHello);
    maker.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    maker.add("<< /Type /Page /Parent 2 0 R /Contents 3 0 R >>");
    maker.add("<< /Type /Page /Parent 2 0 R /Contents [3 0 R] >>");
    maker.add("<< /Font 8 0 R >>");
    maker.add("<< /F1 4 0 R >>");
    const PageText one = readPage({595, 842}, {QStringLiteral("第一页的文字")});
    const PageText two = readPage({595, 842}, {QStringLiteral("第二页的文字")});
    const PageText three = readPage({595, 842}, {QStringLiteral("第三页的文字")});
    auto both = copied(written(QStringLiteral("a.pdf"), maker.bytes()), {&one, &two, &three});
    ASSERT_TRUE(both.copy);
    ASSERT_EQ(both.copy->pageCount(), 3);
    const QString own = QStringLiteral("Notice200000");
    EXPECT_EQ(bareText(*both.copy, 0), layerText(one) + own);
    EXPECT_EQ(bareText(*both.copy, 1), layerText(two) + own);
    EXPECT_EQ(bareText(*both.copy, 2), layerText(three) + own);
    expectSameLook(both, 3);
}

TEST_F(SearchableCopyTest, UnbalancedInstructionsLookAndReadAsBefore)
{
    for (const char *content : {"q q 0.5 0 0 0.5 50 50 cm 1 0 0 rg 0 0 300 300 re f",
                                "1 0 0 rg Q Q 0 0 300 300 re f", "0.5 0 0 0.5 0 0 cm 100 100 200 200 re f",
                                "BT /F1 24 Tf 72 700 Td (never closed) Tj 0 1 0 rg 0 0 100 100 re f"}) {
        const QString file = written(QStringLiteral("a.pdf"), PdfMaker::document(1, 595, 842, content));
        const PageText text = readPage({595, 842}, {QStringLiteral("招标公告")});
        auto both = copied(file, {&text});
        ASSERT_TRUE(both.copy);
        EXPECT_TRUE(bareText(*both.copy, 0).startsWith(QStringLiteral("招标公告"))) << content;
        expectSameLook(both, 1);
        expectCovers(*both.copy, 0, text, 2);
    }
}

TEST_F(SearchableCopyTest, AnOldInvisibleLayerIsReplaced)
{
    const QString scan = written(QStringLiteral("a.pdf"), PdfMaker::scan(600, 800, "old garbage"));
    const PageText text = readPage({595, 842}, {QStringLiteral("招标公告")});
    auto both = copied(scan, {&text});
    ASSERT_TRUE(both.copy);
    EXPECT_TRUE(both.pages.first().oldTextRemoved);
    EXPECT_FALSE(both.pages.first().oldTextLeft);
    EXPECT_EQ(bareText(*both.copy, 0), QStringLiteral("招标公告"));
    expectSameLook(both, 1);
    EXPECT_EQ(bareText(*both.original, 0), QStringLiteral("oldgarbage")) << "the original is another file";
}

TEST_F(SearchableCopyTest, AnOldLayerInAFormIsReplacedAndTheFormsPictureStays)
{
    const QByteArray form = "0 0 1 rg 10 10 50 50 re f BT /F1 20 Tf 3 Tr 72 700 Td (form text) Tj ET";
    const QString scan = written(QStringLiteral("a.pdf"),
                                 PdfMaker::page("q 595 0 0 842 0 0 cm /Im0 Do Q /Fm0 Do", 600, 800, form));
    const PageText text = readPage({595, 842}, {QStringLiteral("招标公告")});
    auto both = copied(scan, {&text});
    ASSERT_TRUE(both.copy);
    EXPECT_TRUE(both.pages.first().oldTextRemoved);
    EXPECT_EQ(bareText(*both.copy, 0), QStringLiteral("招标公告"));
    expectSameLook(both, 1);
}

TEST_F(SearchableCopyTest, TextThatIsSeenStaysWhereItIs)
{
    // Visible and invisible text in one text object: the second's place depends on the first's width.
    const QByteArray content =
        "BT /F1 20 Tf 3 Tr 72 700 Td (hidden ) Tj 0 Tr (seen) Tj ET BT 3 Tr 72 600 Td (gone) Tj ET";
    const QString file = written(QStringLiteral("a.pdf"), PdfMaker::document(1, 595, 842, content));
    const PageText text = readPage({595, 842}, {QStringLiteral("招标公告")});
    auto both = copied(file, {&text});
    ASSERT_TRUE(both.copy);
    EXPECT_TRUE(both.pages.first().oldTextRemoved);
    EXPECT_TRUE(both.pages.first().oldTextLeft);
    EXPECT_EQ(bareText(*both.copy, 0), QStringLiteral("招标公告hiddenseen"));
    expectSameLook(both, 1);
}

TEST_F(SearchableCopyTest, APageWithoutTextStaysAsItIs)
{
    const QString file = written(QStringLiteral("a.pdf"), PdfMaker::document(2, 595, 842, kHello));
    const PageText text = readPage({595, 842}, {QStringLiteral("招标公告")});
    auto both = copied(file, {nullptr, &text});
    ASSERT_TRUE(both.copy);
    EXPECT_EQ(textOf(*both.copy, 0), textOf(*both.original, 0));
    EXPECT_EQ(both.pages[0], CopiedPage{});
    expectSameLook(both, 2);
}

TEST_F(SearchableCopyTest, AnEncryptedOriginalGivesAnOpenCopyAndSaysSo)
{
    const QByteArray locked = encrypted(PdfMaker::scan(600, 800), "sesame", true);
    const PageText text = readPage({595, 842}, {QStringLiteral("招标公告")});
    auto both = copied(written(QStringLiteral("a.pdf"), locked), {&text}, QStringLiteral("sesame"));
    ASSERT_TRUE(both.copy);
    EXPECT_EQ(bareText(*both.copy, 0), QStringLiteral("招标公告"));
    ASSERT_EQ(both.written.remarks.size(), 1);
    EXPECT_TRUE(both.written.remarks.first().contains(QStringLiteral("encrypted")));
    expectSameLook(both, 1);
}

TEST_F(SearchableCopyTest, ASignedOriginalIsSaidToBeSigned)
{
    PdfMaker maker;
    maker.add("<< /Type /Catalog /Pages 2 0 R /AcroForm << /SigFlags 3 /Fields [4 0 R] >> >>");
    maker.add("<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
    maker.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>");
    maker.add("<< /FT /Sig /T (signed) /V << /Type /Sig /Filter /Adobe.PPKLite >> >>");
    const PageText text = readPage({595, 842}, {QStringLiteral("招标公告")});
    auto both = copied(written(QStringLiteral("a.pdf"), maker.bytes()), {&text});
    ASSERT_TRUE(both.copy);
    ASSERT_EQ(both.written.remarks.size(), 1);
    EXPECT_TRUE(both.written.remarks.first().contains(QStringLiteral("signature")));
}

TEST_F(SearchableCopyTest, TheCopySaysWhatItIsACopyOfAndIsTheSameEveryTime)
{
    const QString scan = written(QStringLiteral("a.pdf"), PdfMaker::scan(600, 800));
    const PageText text = readPage({595, 842}, {QStringLiteral("招标公告")});
    auto both = copied(scan, {&text});
    ASSERT_TRUE(both.copy);
    const auto metadata = both.copy->metadata();
    EXPECT_EQ(metadata.value(QStringLiteral("Producer")), kMark.producer);
    EXPECT_TRUE(metadata.value(QStringLiteral("Keywords")).contains(kMark.originalSha256));
    const auto bytes = [this] {
        QFile file(path(QStringLiteral("copy.pdf")));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray first = bytes();
    EXPECT_EQ(first.size(), both.written.bytes);
    copied(scan, {&text});
    EXPECT_EQ(bytes(), first);
}

TEST_F(SearchableCopyTest, PagesOutOfOrderOrMissingAreRefused)
{
    const QString file = written(QStringLiteral("a.pdf"), PdfMaker::document(2, 595, 842));
    const auto source = openPageSource(file, QStringLiteral("scan.pdf"));
    ASSERT_TRUE(source.has_value());
    const auto copy = (*source)->startCopy(kMark);
    ASSERT_TRUE(copy.has_value());
    EXPECT_FALSE((*copy)->addPage(1, nullptr).has_value());
    EXPECT_TRUE((*copy)->addPage(0, nullptr).has_value());
    EXPECT_FALSE((*copy)->write(path(QStringLiteral("copy.pdf"))).has_value());
}

TEST_F(SearchableCopyTest, ADiskWithoutRoomIsSaidAndNoSuccess)
{
    const QString file = written(QStringLiteral("a.pdf"), PdfMaker::scan(600, 800));
    const auto source = openPageSource(file, QStringLiteral("scan.pdf"));
    ASSERT_TRUE(source.has_value());
    for (const char *target : {"/dev/full", "/nonexistent/copy.pdf"}) {
        const auto copy = (*source)->startCopy(kMark);
        ASSERT_TRUE(copy.has_value());
        ASSERT_TRUE((*copy)->addPage(0, nullptr).has_value());
        const auto result = (*copy)->write(QString::fromLatin1(target));
        ASSERT_FALSE(result.has_value()) << target;
        EXPECT_EQ(result.error().code, ErrorCode::DiskFull) << target;
    }
}

TEST_F(SearchableCopyTest, ATruncatedOriginalIsRefusedInWords)
{
    const QByteArray whole = PdfMaker::scan(300, 400);
    for (const double share : {0.99, 0.9, 0.5, 0.1}) {
        const QByteArray cut = whole.left(static_cast<qsizetype>(static_cast<double>(whole.size()) * share));
        const auto source = openPageSource(written(QStringLiteral("a.pdf"), cut), QStringLiteral("scan.pdf"));
        if (!source) continue; // refused at opening, which has its own tests
        const auto copy = (*source)->startCopy(kMark);
        ASSERT_FALSE(copy.has_value()) << share;
        EXPECT_EQ(copy.error().code, ErrorCode::Corrupt);
        EXPECT_TRUE(copy.error().message.contains(QStringLiteral("scan.pdf")));
        EXPECT_TRUE(copy.error().message.endsWith(u'.'));
    }
}

TEST_F(SearchableCopyTest, AnOriginalWithABrokenTableIsRepaired)
{
    QByteArray damaged = PdfMaker::scan(300, 400);
    const qsizetype table = damaged.indexOf("xref\n0 ");
    damaged.replace(table, 20, "xxxxxxxxxxxxxxxxxxxx");
    const PageText text = readPage({595, 842}, {QStringLiteral("招标公告")});
    auto both = copied(written(QStringLiteral("a.pdf"), damaged), {&text});
    ASSERT_TRUE(both.copy);
    EXPECT_EQ(bareText(*both.copy, 0), QStringLiteral("招标公告"));
    expectSameLook(both, 1);
}

TEST_F(SearchableCopyTest, AStrayCharacterOfAnotherScriptDoesNoHarm)
{
    const QString scan = written(QStringLiteral("a.pdf"), PdfMaker::scan(600, 800));
    const PageText text = readPage({595, 842}, {QStringLiteral("招标ש公告"), QStringLiteral("ا 中标 é ñ ﬁ"),
                                                QStringLiteral("a\u0301 に゙ 각 \u200B\u00AD")});
    auto both = copied(scan, {&text});
    ASSERT_TRUE(both.copy);
    EXPECT_EQ(bareText(*both.copy, 0), layerText(text));
}

} // namespace tt

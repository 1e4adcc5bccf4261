// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/text/page_text.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace tt;

namespace
{

TextSpan span(qsizetype begin, qsizetype length, PageRect box)
{
    TextSpan out;
    out.begin = begin;
    out.length = length;
    out.box = box;
    return out;
}

TextLine line(const QString &text, QVector<TextSpan> spans)
{
    TextLine out;
    out.text = text;
    out.spans = std::move(spans);
    return out;
}

/// "成交金额" in characters, then a table row of two cells, then a line without positions.
PageText sample()
{
    PageText page;
    page.lines = {line(QStringLiteral("成交金额"),
                       {span(0, 1, {0.1, 0.1, 0.05, 0.02}), span(1, 1, {0.15, 0.1, 0.05, 0.02}),
                        span(2, 1, {0.2, 0.1, 0.05, 0.02}), span(3, 1, {0.25, 0.1, 0.05, 0.02})}),
                  line(QStringLiteral("预算 | 20万元"),
                       {span(0, 2, {0.1, 0.2, 0.1, 0.02}), span(5, 4, {0.5, 0.2, 0.2, 0.02})}),
                  line(QStringLiteral("无位置"), {})};
    return page;
}

void expectBox(const PageRect &box, const PageRect &expected)
{
    EXPECT_NEAR(box.x, expected.x, 1e-12);
    EXPECT_NEAR(box.y, expected.y, 1e-12);
    EXPECT_NEAR(box.w, expected.w, 1e-12);
    EXPECT_NEAR(box.h, expected.h, 1e-12);
}

} // namespace

TEST(PageText, PlainTextJoinsLines)
{
    EXPECT_EQ(PageText().plainText(), QString());
    EXPECT_EQ(sample().plainText(), QStringLiteral("成交金额\n预算 | 20万元\n无位置"));
}

TEST(BoxesOf, CharactersBesideEachOtherAreOneBox)
{
    const auto boxes = boxesOf(sample(), {1, 2});
    ASSERT_EQ(boxes.size(), 1);
    expectBox(boxes[0], {0.15, 0.1, 0.1, 0.02});
}

TEST(BoxesOf, ARangeThatCutsASpanTakesItsShare)
{
    const auto boxes = boxesOf(sample(), {11, 2}); // the middle of 20万元
    ASSERT_EQ(boxes.size(), 1);
    expectBox(boxes[0], {0.55, 0.2, 0.1, 0.02});
}

TEST(BoxesOf, LinesAndCellsGetBoxesOfTheirOwn)
{
    const auto boxes = boxesOf(sample(), {3, 11});
    ASSERT_EQ(boxes.size(), 3);
    expectBox(boxes[0], {0.25, 0.1, 0.05, 0.02});
    expectBox(boxes[1], {0.1, 0.2, 0.1, 0.02});
    expectBox(boxes[2], {0.5, 0.2, 0.2, 0.02});
}

TEST(BoxesOf, ACellThatThePageBreaksHasABoxPerRow)
{
    PageText page;
    page.lines = {line(QStringLiteral("甲乙丙丁"),
                       {span(0, 2, {0.5, 0.1, 0.1, 0.02}), span(2, 2, {0.5, 0.13, 0.1, 0.02})})};
    EXPECT_EQ(boxesOf(page, {0, 4}).size(), 2);
}

TEST(BoxesOf, TextThatRunsDownAPageOnItsSideHasOneBox)
{
    PageText page;
    page.quality.turnDegrees = 90;
    page.lines = {line(QStringLiteral("20万元"),
                       {span(0, 1, {0.5, 0.1, 0.03, 0.01}), span(1, 1, {0.5, 0.11, 0.03, 0.01}),
                        span(2, 1, {0.5, 0.12, 0.03, 0.02}), span(3, 1, {0.5, 0.14, 0.03, 0.02})})};
    const auto boxes = boxesOf(page, {0, 4});
    ASSERT_EQ(boxes.size(), 1);
    expectBox(boxes[0], {0.5, 0.1, 0.03, 0.06});
}

TEST(BoxesOf, NothingWhereThereIsNothing)
{
    EXPECT_TRUE(boxesOf(sample(), {0, 0}).isEmpty());
    EXPECT_TRUE(boxesOf(sample(), {4, 1}).isEmpty());  // the line end
    EXPECT_TRUE(boxesOf(sample(), {7, 3}).isEmpty());  // " | "
    EXPECT_TRUE(boxesOf(sample(), {15, 3}).isEmpty()); // no positions
    EXPECT_TRUE(boxesOf(sample(), {1000, 5}).isEmpty());
    EXPECT_TRUE(boxesOf(sample(), {-5, 3}).isEmpty());
    EXPECT_TRUE(boxesOf(PageText(), {0, 10}).isEmpty());
    EXPECT_EQ(boxesOf(sample(), {-5, 1000}).size(), 3);
}

TEST(SpansOf, GivesTheSpansThatARangeTouches)
{
    const PageText page = sample();
    const auto spans = spansOf(page, {3, 4});
    ASSERT_EQ(spans.size(), 2);
    EXPECT_EQ(spans[0], &page.lines[0].spans[3]);
    EXPECT_EQ(spans[1], &page.lines[1].spans[0]);
    EXPECT_TRUE(spansOf(page, {15, 2}).isEmpty());
}

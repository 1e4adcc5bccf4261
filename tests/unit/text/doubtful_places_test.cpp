// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/text/doubtful_places.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace tt;

namespace
{

/// A character a span; those at `doubtful` were read with half a heart.
TextLine lineAt(double y, const QString &text, const QVector<qsizetype> &doubtful, float doubt = 0.5F)
{
    TextLine line;
    line.text = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u' ' || text.at(i) == u'|') continue;
        const float sure = doubtful.contains(i) ? doubt : 0.99F;
        line.spans.append({i, 1, {0.1 + 0.02 * static_cast<double>(i), y, 0.02, 0.02}, sure, false, 0});
    }
    return line;
}

QStringList textsOf(const PageText &page)
{
    QStringList texts;
    for (const DoubtfulPlace &place : doubtfulPlaces(page))
        texts << page.plainText().mid(place.range.begin, place.range.length);
    return texts;
}

} // namespace

TEST(DoubtfulPlaces, NeighboursAreOnePlaceAndHaveTheirInk)
{
    PageText page;
    page.lines = {lineAt(0.1, QStringLiteral("预算金额"), {}),
                  lineAt(0.2, QStringLiteral("成交金额20万元"), {4, 5, 7})};
    const QVector<DoubtfulPlace> places = doubtfulPlaces(page);
    ASSERT_EQ(places.size(), 2);
    EXPECT_EQ(places[0].range, (TextRange{9, 2}));
    ASSERT_EQ(places[0].boxes.size(), 1);
    EXPECT_NEAR(places[0].boxes[0].x, 0.18, 1e-9);
    EXPECT_NEAR(places[0].boxes[0].w, 0.04, 1e-9);
    EXPECT_NEAR(places[0].boxes[0].y, 0.2, 1e-9);
    EXPECT_EQ(textsOf(page), (QStringList{QStringLiteral("20"), QStringLiteral("元")}));
}

TEST(DoubtfulPlaces, BlanksDoNotPartThemButBordersAndLinesDo)
{
    PageText page;
    page.lines = {lineAt(0.1, QStringLiteral("日 期 | 1 2"), {0, 2, 6, 8}),
                  lineAt(0.2, QStringLiteral("3"), {0})};
    EXPECT_EQ(textsOf(page),
              (QStringList{QStringLiteral("日 期"), QStringLiteral("1 2"), QStringLiteral("3")}));
}

TEST(DoubtfulPlaces, ADoubtfulBlankIsNone)
{
    PageText page;
    page.lines = {lineAt(0.1, QStringLiteral("ab"), {})};
    page.lines[0].text = QStringLiteral("a b");
    page.lines[0].spans[1].begin = 2;
    page.lines[0].spans.insert(1, {1, 1, {0.12, 0.1, 0.01, 0.02}, 0.3F, false, 0});
    EXPECT_TRUE(doubtfulPlaces(page).isEmpty());
    page.lines[0].spans[2].confidence = 0.3F;
    EXPECT_EQ(textsOf(page), QStringList{QStringLiteral(" b")});
}

TEST(DoubtfulPlaces, TheBoundIsThatOfTheShare)
{
    PageText page;
    page.lines = {lineAt(0.1, QStringLiteral("ab"), {1}, kLowConfidence)};
    EXPECT_TRUE(doubtfulPlaces(page).isEmpty());
    page.lines = {lineAt(0.1, QStringLiteral("ab"), {0, 1}, kLowConfidence - 0.01F)};
    page.lines[0].spans[1].confidence = 0.2F;
    ASSERT_EQ(doubtfulPlaces(page).size(), 1);
    EXPECT_FLOAT_EQ(doubtfulPlaces(page).first().confidence, 0.2F);
    EXPECT_TRUE(doubtfulPlaces(PageText()).isEmpty());
}

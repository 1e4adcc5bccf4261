// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/base/page_rect.h"

#include <gtest/gtest.h>

using namespace tt;

TEST(PageRect, PixelsGoAndComeBack)
{
    const PageRect rect{0.125, 0.25, 0.5, 0.125};
    EXPECT_EQ(PageRect::fromPixels(rect.onPage({1024, 2048}), {1024, 2048}), rect);
}

TEST(PageRect, WhatHangsOverThePageIsCut)
{
    const PageRect rect = PageRect::fromPixels({-100, 900, 300, 300}, {1000, 1000});
    EXPECT_EQ(rect.x, 0);
    EXPECT_DOUBLE_EQ(rect.right(), 0.2);
    EXPECT_DOUBLE_EQ(rect.bottom(), 1);
    EXPECT_TRUE(PageRect::fromPixels({0, 0, 10, 10}, {0, 100}).isEmpty());
    EXPECT_TRUE(PageRect::fromPixels({2000, 0, 10, 10}, {1000, 1000}).isEmpty());
}

TEST(PageRect, UnitingIgnoresTheEmpty)
{
    const PageRect a{0.1, 0.1, 0.1, 0.1};
    const PageRect b{0.5, 0.3, 0.25, 0.1};
    EXPECT_EQ(a.united({}), a);
    EXPECT_EQ(PageRect().united(b), b);
    const PageRect both = a.united(b);
    EXPECT_DOUBLE_EQ(both.x, 0.1);
    EXPECT_DOUBLE_EQ(both.right(), 0.75);
    EXPECT_DOUBLE_EQ(both.bottom(), 0.4);
    EXPECT_EQ(both, b.united(a));
}

TEST(PageQuad, BoundsHoldAllCornersOfASlantedLine)
{
    const PageQuad quad{{QPointF(0.1, 0.2), QPointF(0.9, 0.25), QPointF(0.89, 0.28), QPointF(0.09, 0.23)}};
    const PageRect bounds = quad.bounds();
    EXPECT_DOUBLE_EQ(bounds.x, 0.09);
    EXPECT_DOUBLE_EQ(bounds.y, 0.2);
    EXPECT_DOUBLE_EQ(bounds.right(), 0.9);
    EXPECT_DOUBLE_EQ(bounds.bottom(), 0.28);
}

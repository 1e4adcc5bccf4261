// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/image/upright.h"
#include "tests/unit/image/drawn_page.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace tt;
using namespace tt::drawn;

class SkewOf : public ::testing::TestWithParam<double>
{
};

TEST_P(SkewOf, IsFoundToATenthOfADegree)
{
    const QImage page = skewed(barredPage({1240, 1754}), GetParam());
    EXPECT_NEAR(estimateSkew(page), GetParam(), 0.1);
}

INSTANTIATE_TEST_SUITE_P(Degrees, SkewOf, ::testing::Values(0.0, 0.15, -0.15, 0.4, -1.0, 2.3, -3.0, 5.0));

TEST(Skew, ABlankPageAndASmallOneHaveNone)
{
    QImage blank(1000, 1400, QImage::Format_Grayscale8);
    blank.fill(250);
    EXPECT_EQ(estimateSkew(blank), 0);
    EXPECT_EQ(estimateSkew(QImage(10, 10, QImage::Format_RGB32)), 0);
    EXPECT_EQ(estimateSkew(QImage()), 0);
}

/// A dark square of 16 pixels whose middle is known, on white.
static QImage markedPage(QSize size, QPoint at)
{
    QImage page(size, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.fillRect(QRect(at.x() - 8, at.y() - 8, 16, 16), Qt::black);
    return page;
}

/// Middle of all that is dark.
static QPointF darkMiddle(const QImage &page)
{
    double x = 0;
    double y = 0;
    double weight = 0;
    for (int row = 0; row < page.height(); ++row) {
        for (int column = 0; column < page.width(); ++column) {
            const double ink = 255 - qGray(page.pixel(column, row));
            x += ink * (column + 0.5);
            y += ink * (row + 0.5);
            weight += ink;
        }
    }
    return {x / weight, y / weight};
}

TEST(Upright, EveryPlaceMapsBackToThePageItCameFrom)
{
    for (const int turn : {0, 90, 180, 270}) {
        for (const double skew : {0.0, 1.7, -3.0}) {
            const QPoint mark(130, 420);
            const QImage page = markedPage({400, 600}, mark);
            const UprightImage upright = makeUpright(page, turn, skew);
            const QPointF back = upright.toPage.map(darkMiddle(upright.image));
            EXPECT_NEAR(back.x(), mark.x(), 0.6) << turn << ' ' << skew;
            EXPECT_NEAR(back.y(), mark.y(), 0.6) << turn << ' ' << skew;
            EXPECT_EQ(upright.turnDegrees, turn);
        }
    }
}

TEST(Upright, NoCornerIsLostWhenSkewIsCorrected)
{
    const QImage page = markedPage({400, 600}, {10, 590});
    const UprightImage upright = makeUpright(page, 0, 4.0);
    const QPointF middle = darkMiddle(upright.image);
    EXPECT_NEAR(upright.toPage.map(middle).x(), 10, 0.6);
    EXPECT_GE(upright.image.width(), 400);
    EXPECT_GE(upright.image.height(), 600);
}

TEST(Upright, CorrectingTheEstimatedSkewLeavesNone)
{
    const QImage page = skewed(barredPage({1240, 1754}), 2.0);
    const UprightImage upright = makeUpright(page, 0, estimateSkew(page));
    EXPECT_NEAR(estimateSkew(upright.image), 0, 0.1);
}

TEST(Upright, AnEmptyImageStaysEmpty) { EXPECT_TRUE(makeUpright(QImage(), 90, 1.0).image.isNull()); }

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/image/geometry.h"
#include "ocr/image/text_map.h"
#include "tests/unit/image/drawn_page.h"

#include <gtest/gtest.h>

#include <vector>

using namespace tt;
using namespace tt::drawn;

TEST(Crop, AStraightQuadIsCutPixelForPixel)
{
    const QImage page = barredPage({400, 300}, 30);
    const QImage crop = cropQuad(page, QPolygonF({{40, 30}, {200, 30}, {200, 90}, {40, 90}}));
    ASSERT_EQ(crop.size(), QSize(160, 60));
    EXPECT_EQ(crop, page.copy(40, 30, 160, 60));
}

TEST(Crop, AMarginWidensEverySideAndTheRimIsRepeated)
{
    QImage page(100, 100, QImage::Format_Grayscale8);
    page.fill(200);
    const QImage crop = cropQuad(page, QPolygonF({{0, 0}, {100, 0}, {100, 50}, {0, 50}}), 5);
    EXPECT_EQ(crop.size(), QSize(110, 60));
    EXPECT_EQ(qGray(crop.pixel(0, 0)), 200);
}

TEST(Crop, DegenerateQuadsGiveNothing)
{
    const QImage page = barredPage({100, 100});
    EXPECT_TRUE(cropQuad(page, QPolygonF({{5, 5}, {5, 5}, {5, 5}, {5, 5}})).isNull());
    EXPECT_TRUE(cropQuad(page, QPolygonF({{5, 5}})).isNull());
    EXPECT_TRUE(cropQuad(QImage(), QPolygonF({{0, 0}, {9, 0}, {9, 9}, {0, 9}})).isNull());
}

TEST(Crop, ASeeThroughImageShowsPaperNotBlack)
{
    QImage page(50, 50, QImage::Format_ARGB32);
    page.fill(Qt::transparent);
    const QImage crop = cropQuad(page, QPolygonF({{0, 0}, {50, 0}, {50, 50}, {0, 50}}));
    EXPECT_EQ(qGray(crop.pixel(25, 25)), 255);
}

TEST(Turn, FourQuartersAreTheWholeAndOneIsClockwise)
{
    QImage page(30, 20, QImage::Format_RGB32);
    page.fill(Qt::white);
    page.setPixel(0, 0, qRgb(0, 0, 0));
    EXPECT_EQ(qGray(turned(page, 90).pixel(19, 0)), 0);
    EXPECT_EQ(qGray(turned(page, -90).pixel(0, 29)), 0);
    EXPECT_EQ(turned(turned(page, 180), 180), page);
}

/// A map with bright bars where the detector saw lines.
static std::vector<float> mapWith(QSize size, const QVector<QRect> &bars, float value = 0.9F)
{
    std::vector<float> map(static_cast<size_t>(size.width()) * static_cast<size_t>(size.height()), 0.01F);
    for (const QRect &bar : bars) {
        for (int y = bar.top(); y <= bar.bottom(); ++y) {
            for (int x = bar.left(); x <= bar.right(); ++x)
                map[static_cast<size_t>(y * size.width() + x)] = value;
        }
    }
    return map;
}

TEST(TextMap, BarsBecomeWidenedBoxesReadFromTheTopLeft)
{
    const QSize size(320, 160);
    const auto regions = textRegions(mapWith(size, {{40, 30, 200, 10}, {60, 100, 100, 8}}), size, {});
    ASSERT_EQ(regions.size(), 2);
    for (const TextRegion &region : regions) {
        EXPECT_LT(region.quad[0].x(), region.quad[1].x());
        EXPECT_LT(region.quad[0].y(), region.quad[3].y());
        EXPECT_GT(quadSize(region.quad).height(), 15);
        EXPECT_NEAR(static_cast<double>(region.score), 0.9, 0.05);
    }
}

TEST(TextMap, FaintAndTinyPlacesAreNoText)
{
    const QSize size(320, 160);
    EXPECT_TRUE(textRegions(mapWith(size, {{40, 30, 200, 10}}, 0.35F), size, {}).isEmpty());
    EXPECT_TRUE(textRegions(mapWith(size, {{40, 30, 2, 2}}), size, {}).isEmpty());
    EXPECT_TRUE(textRegions({}, size, {}).isEmpty());
}

TEST(Tensor, PlanesAreBlueGreenRedAndTheRestIsZero)
{
    QImage page(4, 2, QImage::Format_RGB32);
    page.fill(QColor(255, 0, 51));
    const QVector<float> tensor = planarTensor(page, {8, 2}, {}, 4);
    ASSERT_EQ(tensor.size(), 48);
    EXPECT_NEAR(static_cast<double>(tensor[0]), 0.2, 1e-4);
    EXPECT_EQ(tensor[4], 0.0F);
    EXPECT_NEAR(static_cast<double>(tensor[16]), 0, 1e-4);
    EXPECT_NEAR(static_cast<double>(tensor[32]), 1, 1e-4);
}

TEST(Geometry, TextThatRunsNeitherAlongNorAcrossThePageStandsAskew)
{
    const auto turnedBox = [](double degrees, double width) {
        return QTransform().translate(400, 400).rotate(degrees).map(
            QPolygonF({QPointF(0, 0), QPointF(width, 0), QPointF(width, 30), QPointF(0, 30)}));
    };
    for (const double degrees : {0.0, 3.0, -4.0, 90.0, -88.0, 180.0})
        EXPECT_FALSE(standsAskew(turnedBox(degrees, 200))) << degrees;
    for (const double degrees : {-38.0, 15.0, 45.0, 120.0})
        EXPECT_TRUE(standsAskew(turnedBox(degrees, 200))) << degrees;
    EXPECT_FALSE(standsAskew(turnedBox(30, 32))); // a single character has no direction
}

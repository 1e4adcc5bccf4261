// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/image/page_measures.h"
#include "tests/unit/image/drawn_page.h"

#include <gtest/gtest.h>

using namespace tt;
using namespace tt::drawn;

namespace
{

constexpr QSize kPage(1240, 1754); // A4 at 150 dpi

/// Drawn small and enlarged: its edges are soft.
QImage blurred(const QImage &page, int factor)
{
    return page.scaled(page.size() / factor, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .scaled(page.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage withInk(int grey)
{
    QImage page(kPage, QImage::Format_RGB32);
    page.fill(QColor(240, 240, 240));
    QPainter painter(&page);
    for (int y = 200; y < 1500; y += 40)
        for (int x = 120; x < 1100; x += 30)
            painter.fillRect(QRect(x, y, 20, 4), QColor(grey, grey, grey));
    return page;
}

} // namespace

TEST(PageMeasures, BlackOnWhiteHasFullContrastAndHardEdges)
{
    const PageMeasures measures = measurePage(barredPage(kPage), 150);
    EXPECT_GT(measures.contrast, 0.85);
    EXPECT_LT(measures.softness, 0.05);
    EXPECT_NEAR(measures.inkShare, 0.30, 0.12);
}

TEST(PageMeasures, BlurMakesItSofterTheMoreTheMore)
{
    const QImage page = withInk(30);
    const double sharp = measurePage(page, 150).softness;
    const double soft = measurePage(blurred(page, 2), 150).softness;
    const double softer = measurePage(blurred(page, 3), 150).softness;
    EXPECT_LT(sharp, 0.1);
    EXPECT_GT(soft, sharp + 0.2);
    EXPECT_GT(softer, soft);
}

TEST(PageMeasures, PalePrintHasLittleContrast)
{
    EXPECT_LT(measurePage(withInk(190), 150).contrast, 0.3);
    EXPECT_GT(measurePage(withInk(30), 150).contrast, 0.7);
}

TEST(PageMeasures, ShadowIsNoInkAndASealIsHardlyAny)
{
    QImage shadow(kPage, QImage::Format_RGB32);
    for (int y = 0; y < shadow.height(); ++y) {
        const int grey = 250 - y * 120 / shadow.height();
        for (int x = 0; x < shadow.width(); ++x)
            shadow.setPixel(x, y, qRgb(grey, grey, grey));
    }
    EXPECT_LT(measurePage(shadow, 150).inkShare, 0.001);
    QImage sealed(kPage, QImage::Format_RGB32);
    sealed.fill(Qt::white);
    stampSeal(sealed, {600, 800}, 130, QColor(225, 40, 45));
    EXPECT_LT(measurePage(sealed, 150).inkShare, 0.003);
}

TEST(PageMeasures, WhatHasNoInkMeasuresNothing)
{
    for (const QSize size : {QSize(1240, 1754), QSize(1, 1), QSize(3, 2000)}) {
        QImage blank(size, QImage::Format_Grayscale8);
        blank.fill(251);
        const PageMeasures measures = measurePage(blank, 150);
        EXPECT_EQ(measures.inkShare, 0);
        EXPECT_EQ(measures.contrast, 0);
        EXPECT_EQ(measures.softness, 0);
    }
    EXPECT_EQ(measurePage({}, 150).inkShare, 0);
    EXPECT_EQ(measurePage(barredPage(QSize(300, 300)), 0).inkShare > 0, true) << "no resolution is no fault";
}

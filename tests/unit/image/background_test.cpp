// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/image/background.h"
#include "ocr/image/rules.h"
#include "tests/unit/image/drawn_page.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace tt;
using namespace tt::drawn;

TEST(Background, AnEvenPageIsLeftAlone)
{
    const QImage page = barredPage({800, 1000});
    EXPECT_EQ(withEvenBackground(page), page);
}

TEST(Background, AShadowGoesAndThinStrokesStay)
{
    QImage page(900, 1200, QImage::Format_Grayscale8);
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x)
            page.scanLine(y)[x] = static_cast<uchar>(140 + 110 * x / page.width()); // dark on the left
    }
    // One-pixel strokes at 70 % of their paper's level, as thin Song strokes are after scanning.
    for (int y = 200; y < 1000; y += 50) {
        for (int x = 60; x < 840; ++x)
            page.scanLine(y)[x] = static_cast<uchar>(page.scanLine(y)[x] * 7 / 10);
    }
    const QImage even = withEvenBackground(page);
    for (const int x : {80, 450, 820}) {
        const int paper = qGray(even.pixel(x, 425));
        const int stroke = qGray(even.pixel(x, 450));
        EXPECT_GT(paper, 235) << x;
        EXPECT_NEAR(static_cast<double>(stroke) / paper, 0.7, 0.06) << x;
    }
}

TEST(Background, TinyAndEmptyImagesPass)
{
    EXPECT_TRUE(withEvenBackground(QImage()).isNull());
    QImage tiny(5, 5, QImage::Format_RGB32);
    tiny.fill(Qt::gray);
    EXPECT_EQ(withEvenBackground(tiny).size(), tiny.size());
}

TEST(Rules, ATablesRulesAreFoundAndTextIsNot)
{
    QImage page = barredPage({1240, 1754});
    QPainter painter(&page);
    painter.fillRect(QRect(100, 600, 1000, 500), Qt::white);
    for (const int y : {600, 700, 900, 1100})
        painter.fillRect(QRect(100, y, 1000, 2), Qt::black);
    for (const int x : {100, 400, 1098})
        painter.fillRect(QRect(x, 600, 2, 500), Qt::black);
    painter.end();
    const QVector<QLineF> rules = findRules(page, 150);
    const auto flat = std::count_if(rules.begin(), rules.end(), [](const QLineF &r) { return r.dy() == 0; });
    EXPECT_EQ(flat, 4);
    EXPECT_EQ(rules.size() - flat, 3);
    for (const QLineF &rule : rules)
        EXPECT_GT(rule.length(), 480);
}

TEST(Rules, ARuleThatLeansALittleIsOneRule)
{
    QImage page(1240, 1754, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::black, 2));
    painter.drawLine(QPointF(100, 500), QPointF(1100, 503));
    painter.end();
    EXPECT_EQ(findRules(page, 150).size(), 1);
    EXPECT_TRUE(findRules(QImage(), 150).isEmpty());
}

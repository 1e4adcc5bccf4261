// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/image/seal.h"
#include "tests/unit/image/drawn_page.h"

#include <QTransform>

#include <gtest/gtest.h>

using namespace tt;
using namespace tt::drawn;

namespace
{

constexpr double kDpi = 200;
const QSize kPaper(1654, 2339);

/// As a fax machine would leave it.
QImage oneBit(const QImage &page)
{
    QImage grey = page.convertToFormat(QImage::Format_Grayscale8);
    for (int y = 0; y < grey.height(); ++y) {
        uchar *line = grey.scanLine(y);
        for (int x = 0; x < grey.width(); ++x)
            line[x] = line[x] < 150 ? 0 : 255;
    }
    return grey;
}

/// The drawn seal alone, squeezed and turned about its middle.
void stampOval(QImage &page, QPointF centre, double across, double tilt, QColor colour)
{
    QPainter painter(&page);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    painter.rotate(tilt);
    painter.setPen(QPen(colour, across * 0.06));
    painter.drawEllipse(QPointF(0, 0), across, across / 1.5);
}

int darkPixels(const QImage &image, QRect area)
{
    int dark = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    return dark;
}

} // namespace

TEST(SealRing, ABlackSealOfAFaxIsFoundAndItsRingAndStarGo)
{
    const QImage before = oneBit(barredPage(kPaper, 120));
    QImage page = barredPage(kPaper, 120);
    stampSeal(page, {1100, 1700}, 160, Qt::black);
    page = oneBit(page);
    const SealMap seals = findSeals(page, kDpi);
    ASSERT_EQ(seals.seals.size(), 1);
    const Seal &seal = seals.seals.constFirst();
    EXPECT_TRUE(seal.byShape);
    EXPECT_NEAR(seal.box.center().x(), 1100, 8);
    EXPECT_NEAR(seal.box.center().y(), 1700, 8);
    EXPECT_NEAR(seal.box.width(), 334, 22);

    const QImage clean = withoutSeals(page, seals);
    const QRect ring(1100 - 180, 1720, 40, 50); // its left side, between two rows of bars
    EXPECT_GT(darkPixels(page, ring), 500);
    EXPECT_LT(darkPixels(clean, ring), 40);
    const QRect star(1085, 1690, 30, 30);
    EXPECT_GT(darkPixels(page, star), 600);
    EXPECT_LT(darkPixels(clean, star), 100);
    // Text that the ring crosses or that stands within it stays, and so does everything outside.
    const QRect within(1000, 1770, 90, 30);
    EXPECT_GT(darkPixels(clean, within), darkPixels(before, within) * 8 / 10);
    EXPECT_EQ(clean.copy(0, 0, 1654, 1500), page.copy(0, 0, 1654, 1500));
}

TEST(SealRing, OfAWornRingThreeFifthsAreEnough)
{
    QImage page = barredPage(kPaper, 120);
    {
        QPainter painter(&page);
        painter.setPen(QPen(Qt::black, 8));
        for (const int turn : {10, 65, 130, 190, 245, 305}) // arcs of 36 degrees: three fifths of it
            painter.drawArc(QRect(940, 1540, 320, 320), turn * 16, 36 * 16);
    }
    const SealMap seals = findSeals(oneBit(page), kDpi);
    ASSERT_EQ(seals.seals.size(), 1);
    EXPECT_NEAR(seals.seals[0].box.center().x(), 1100, 10);
    EXPECT_NEAR(seals.seals[0].box.center().y(), 1700, 10);
}

TEST(SealRing, OvalSealsAreFoundWhicheverWayTheyLean)
{
    for (const double tilt : {0.0, 12.0, -21.0}) {
        for (const QColor &colour : {QColor(Qt::black), QColor(130, 130, 130)}) {
            QImage page = barredPage(kPaper, 120);
            stampOval(page, {900, 1200}, 175, tilt, colour);
            const SealMap seals = findSeals(page.convertToFormat(QImage::Format_Grayscale8), kDpi);
            ASSERT_EQ(seals.seals.size(), 1) << tilt << ' ' << colour.red();
            EXPECT_NEAR(seals.seals[0].box.center().x(), 900, 8);
            EXPECT_NEAR(seals.seals[0].box.center().y(), 1200, 8);
        }
    }
}

TEST(SealRing, TwoGreySealsThatOverlapBothGo)
{
    QImage page = barredPage(kPaper, 120);
    stampSeal(page, {900, 1200}, 165, QColor(140, 140, 140));
    stampSeal(page, {1030, 1420}, 165, QColor(140, 140, 140));
    const SealMap seals = findSeals(page.convertToFormat(QImage::Format_Grayscale8), kDpi);
    EXPECT_GT(seals.inkShare(QRectF(890, 1174, 20, 16)), 0.4);
    EXPECT_GT(seals.inkShare(QRectF(1020, 1410, 20, 20)), 0.4);
}

TEST(SealRing, TablesTextAndLargeLettersAreNoSeals)
{
    QImage page = barredPage(kPaper, 30);
    QPainter painter(&page);
    painter.setPen(QPen(Qt::black, 3));
    for (int x = 165; x <= 1500; x += 300)
        painter.drawLine(x, 300, x, 2000);
    for (int y = 300; y <= 2000; y += 100)
        painter.drawLine(165, y, 1500, y);
    painter.setPen(QPen(Qt::black, 14)); // the O of a title
    painter.drawEllipse(QPointF(800, 120), 40, 50);
    painter.end();
    EXPECT_TRUE(findSeals(oneBit(page), kDpi).isEmpty());
    EXPECT_TRUE(findSeals(page.convertToFormat(QImage::Format_Grayscale8), kDpi).isEmpty());
}

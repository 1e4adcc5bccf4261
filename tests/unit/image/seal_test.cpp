// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/image/seal.h"
#include "tests/unit/image/drawn_page.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace tt;
using namespace tt::drawn;

namespace
{

constexpr double kDpi = 200;
const QColor kRedInk(225, 45, 50);
const QColor kBlueInk(50, 70, 215);

int lightest(const QImage &image, QPoint at) { return qGray(image.pixel(at)); }

} // namespace

TEST(Seal, ARedAndABlueSealAreFoundWhereTheyStand)
{
    for (const QColor &colour : {kRedInk, kBlueInk}) {
        QImage page = barredPage({1654, 2339});
        stampSeal(page, {1100, 1700}, 160, colour);
        const SealMap seals = findSeals(page, kDpi);
        ASSERT_EQ(seals.seals.size(), 1);
        EXPECT_NEAR(seals.seals[0].box.center().x(), 1100, 15);
        EXPECT_NEAR(seals.seals[0].box.center().y(), 1700, 15);
        EXPECT_NEAR(seals.seals[0].box.width(), 334, 40);
        EXPECT_GT(seals.inkShare(QRectF(1080, 1680, 40, 40)), 0.7); // the star
        EXPECT_EQ(seals.inkShare(QRectF(200, 300, 200, 200)), 0);
    }
}

TEST(Seal, TakingItAwayWhitensTheSealAndKeepsTheInkUnderIt)
{
    const QImage before = barredPage({1654, 2339});
    QImage page = before;
    stampSeal(page, {1100, 1700}, 160, kRedInk);
    const QImage clean = withoutSeals(page, findSeals(page, kDpi));
    int wrong = 0;
    int looked = 0;
    for (int y = 1540; y < 1860; ++y) {
        for (int x = 940; x < 1260; ++x) {
            const int was = lightest(before, {x, y});
            if (was > 40 && was < 240) continue;
            ++looked;
            const int now = lightest(clean, {x, y});
            if (was <= 40 ? now > 110 : now < 200) ++wrong;
        }
    }
    EXPECT_LT(wrong, looked / 200);
}

TEST(Seal, InItsOwnLightASealIsPaleAndTheInkUnderItDark)
{
    QImage page = barredPage({1654, 2339});
    stampSeal(page, {1100, 1700}, 160, kBlueInk);
    const SealMap seals = findSeals(page, kDpi);
    const QImage light = inSealLight(page, seals);
    ASSERT_EQ(light.size(), page.size());
    const QRect box = seals.seals.constFirst().box;
    for (int y = box.top(); y <= box.bottom(); y += 2) {
        for (int x = box.left(); x <= box.right(); x += 2)
            ASSERT_EQ(qRed(light.pixel(x, y)), qBlue(page.pixel(x, y))) << x << ' ' << y;
    }
    EXPECT_EQ(light.copy(0, 0, 1654, box.top()), page.copy(0, 0, 1654, box.top()));
    const QImage grey = page.convertToFormat(QImage::Format_Grayscale8);
    EXPECT_EQ(inSealLight(grey, seals), grey);
}

TEST(Seal, OnlyPixelsOfTheSealChange)
{
    QImage page = barredPage({1654, 2339});
    stampSeal(page, {1100, 1700}, 160, kRedInk);
    const QImage clean = withoutSeals(page, findSeals(page, kDpi));
    for (int y = 0; y < page.height(); y += 3) {
        for (int x = 0; x < page.width(); x += 3) {
            const double distance = std::hypot(x - 1100, y - 1700);
            if (distance < 180) continue;
            ASSERT_EQ(clean.pixel(x, y), page.pixel(x, y)) << x << ' ' << y;
        }
    }
}

TEST(Seal, ARedLetterheadIsTextAndStays)
{
    QImage page = barredPage({1654, 2339});
    QPainter painter(&page);
    for (int i = 0; i < 9; ++i)
        painter.fillRect(QRect(220 + i * 135, 180, 105, 110), kRedInk);
    painter.fillRect(QRect(200, 330, 1250, 6), kRedInk);
    painter.end();
    const SealMap seals = findSeals(page, kDpi);
    EXPECT_TRUE(seals.isEmpty());
    EXPECT_EQ(withoutSeals(page, seals), page);
}

TEST(Seal, TheSliceOfASealAtTheEdgeIsOne)
{
    QImage page = barredPage({1654, 2339});
    stampSeal(page, {1654 + 100, 1100}, 160, kRedInk);
    EXPECT_EQ(findSeals(page, kDpi).seals.size(), 1);
}

TEST(Seal, AGreyPageAndAPlainOneHaveNone)
{
    EXPECT_TRUE(findSeals(barredPage({800, 1000}), kDpi).isEmpty());
    EXPECT_TRUE(
        findSeals(barredPage({800, 1000}).convertToFormat(QImage::Format_Grayscale8), kDpi).isEmpty());
    EXPECT_TRUE(findSeals(QImage(), kDpi).isEmpty());
}

TEST(Seal, AYellowedPageIsNoSeal)
{
    QImage page(1654, 2339, QImage::Format_RGB32);
    page.fill(QColor(240, 225, 190));
    EXPECT_TRUE(findSeals(page, kDpi).isEmpty());
}

TEST(Seal, WithoutColourASealIsToldByItsToneAndItsRing)
{
    const QImage before = barredPage({1654, 2339}, 120);
    QImage page = before;
    stampSeal(page, {1100, 1724}, 160, kRedInk); // its top and bottom between two lines
    for (const QImage &grey :
         {page.convertToFormat(QImage::Format_Grayscale8),
          page.convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_RGB32)}) {
        const SealMap seals = findSeals(grey, kDpi);
        ASSERT_EQ(seals.seals.size(), 1);
        EXPECT_NEAR(seals.seals[0].box.center().x(), 1100, 20);
        EXPECT_NEAR(seals.seals[0].box.center().y(), 1724, 20);
        const QImage clean = withoutSeals(grey, seals);
        int wrong = 0;
        int looked = 0;
        for (int y = 1584; y < 1864; ++y) {
            for (int x = 960; x < 1240; ++x) {
                const int was = lightest(before, {x, y});
                if (was > 40 && was < 240) continue;
                ++looked;
                if (was <= 40 ? lightest(clean, {x, y}) > 110 : lightest(clean, {x, y}) < 170) ++wrong;
            }
        }
        EXPECT_LT(wrong, looked / 50);
        EXPECT_EQ(clean.pixel(300, 400), grey.pixel(300, 400));
    }
}

TEST(Seal, GreyPanelsAndGreyTextAreNoSeals)
{
    QImage page = barredPage({1654, 2339});
    QPainter painter(&page);
    painter.fillRect(QRect(200, 600, 900, 60), QColor(200, 200, 200)); // the shaded head of a table
    for (int i = 0; i < 20; ++i)                                       // a grey foot line
        painter.fillRect(QRect(300 + i * 30, 2250, 22, 22), QColor(120, 120, 120));
    painter.end();
    EXPECT_TRUE(findSeals(page.convertToFormat(QImage::Format_Grayscale8), kDpi).isEmpty());
}

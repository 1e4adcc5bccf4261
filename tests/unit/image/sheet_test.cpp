// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/image/sheet.h"
#include "tests/unit/image/drawn_page.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace tt;
using namespace tt::drawn;

namespace
{

/// A sheet as a camera sees it on a desk, darker towards one side.
QImage photograph(const QImage &sheet, const QPolygonF &corners, QSize size, QColor desk)
{
    QImage photo(size, QImage::Format_RGB32);
    photo.fill(desk);
    QTransform seen;
    const QPolygonF flat({QPointF(0, 0), QPointF(sheet.width(), 0), QPointF(sheet.width(), sheet.height()),
                          QPointF(0, sheet.height())});
    QTransform::quadToQuad(flat, corners, seen);
    QPainter painter(&photo);
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
    painter.setTransform(seen);
    painter.drawImage(0, 0, sheet);
    painter.resetTransform();
    QLinearGradient shade(0, 0, size.width(), 0);
    shade.setColorAt(0, QColor(255, 255, 255));
    shade.setColorAt(1, QColor(170, 170, 170));
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.fillRect(photo.rect(), shade);
    return photo;
}

const QPolygonF kCorners({QPointF(210, 160), QPointF(1390, 120), QPointF(1480, 1850), QPointF(90, 1790)});

} // namespace

TEST(Sheet, APhotographedSheetIsFoundAndSeenFromAbove)
{
    const QImage page = barredPage({1240, 1754});
    const QImage photo = photograph(page, kCorners, {1600, 2000}, QColor(70, 60, 50));
    const auto sheet = findSheet(photo);
    ASSERT_TRUE(sheet);
    for (int i = 0; i < 4; ++i) {
        EXPECT_NEAR((*sheet)[i].x(), kCorners[i].x(), 8) << i;
        EXPECT_NEAR((*sheet)[i].y(), kCorners[i].y(), 8) << i;
    }
    const FlatSheet flat = flattened(photo, *sheet);
    ASSERT_FALSE(flat.image.isNull());
    EXPECT_NEAR(static_cast<double>(flat.image.height()) / flat.image.width(), 1754.0 / 1240, 0.2);
    // The way back leads to where things are on the photograph.
    const QPointF middle = flat.toPage.map(QPointF(flat.image.width() / 2.0, flat.image.height() / 2.0));
    QTransform seen;
    QTransform::quadToQuad(QPolygonF({QPointF(0, 0), QPointF(1, 0), QPointF(1, 1), QPointF(0, 1)}), kCorners,
                           seen);
    const QPointF wanted = seen.map(QPointF(0.5, 0.5));
    EXPECT_NEAR(middle.x(), wanted.x(), 6);
    EXPECT_NEAR(middle.y(), wanted.y(), 6);
    for (const QPointF place : {QPointF(100, 100), QPointF(800, 300), QPointF(300, 1500)}) {
        const QPointF there = flat.toPage.map(place);
        const int here = qGray(flat.image.pixel(place.toPoint()));
        EXPECT_NEAR(here, qGray(photo.pixel(static_cast<int>(there.x()), static_cast<int>(there.y()))), 60);
    }
}

TEST(Sheet, ATurnedSheetIsFoundToo)
{
    const QPolygonF turned({QPointF(320, 90), QPointF(1500, 380), QPointF(1130, 1900), QPointF(60, 1600)});
    const QImage photo = photograph(barredPage({1240, 1754}), turned, {1600, 2000}, QColor(40, 70, 60));
    const auto sheet = findSheet(photo);
    ASSERT_TRUE(sheet);
    for (int i = 0; i < 4; ++i)
        EXPECT_LT(std::hypot((*sheet)[i].x() - turned[i].x(), (*sheet)[i].y() - turned[i].y()), 12) << i;
}

TEST(Sheet, AScanADarkPanelAndAPictureAreNoSheets)
{
    QImage scan = barredPage({1654, 2339});
    EXPECT_FALSE(findSheet(scan));
    EXPECT_FALSE(findSheet(skewed(scan, 2)));
    QPainter painter(&scan);
    painter.fillRect(QRect(0, 0, 1654, 500), QColor(30, 40, 90)); // the banner of a cover
    painter.end();
    EXPECT_FALSE(findSheet(scan));
    QImage edged = barredPage({1654, 2339});
    painter.begin(&edged);
    painter.fillRect(QRect(0, 0, 40, 2339), Qt::black); // the shadow of a scanner's lid
    painter.fillRect(QRect(0, 2320, 1654, 19), Qt::black);
    painter.end();
    EXPECT_FALSE(findSheet(edged));
    QImage dark(1000, 1000, QImage::Format_RGB32);
    dark.fill(QColor(60, 60, 60));
    EXPECT_FALSE(findSheet(dark));
    painter.begin(&dark);
    painter.setBrush(Qt::white);
    painter.drawEllipse(QPointF(500, 500), 400, 400);
    painter.end();
    EXPECT_FALSE(findSheet(dark));
    EXPECT_FALSE(findSheet(QImage()));
    EXPECT_TRUE(flattened(scan, {}).image.isNull());
}

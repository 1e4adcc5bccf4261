// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/image/unread_ink.h"
#include "tests/unit/image/drawn_page.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace tt;
using namespace tt::drawn;

namespace
{

QPolygonF quadOf(const QRectF &box)
{
    return QPolygonF({box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()});
}

/// A row of bars, read from the second bar on; the first one (80, 100, 8 x 24) was passed over.
struct RowWithLoneStroke {
    QImage page{800, 400, QImage::Format_RGB32};
    QVector<QPolygonF> read;

    RowWithLoneStroke()
    {
        page.fill(Qt::white);
        QPainter painter(&page);
        painter.fillRect(QRect(80, 100, 8, 24), QColor(20, 20, 20));
        for (int i = 0; i < 10; ++i)
            painter.fillRect(QRect(200 + i * 34, 100, 24, 24), QColor(20, 20, 20));
        read.append(quadOf(QRectF(196, 95, 340, 34)));
    }
};

} // namespace

TEST(UnreadInk, AStrokeThatNoBoxCoversIsFound)
{
    const RowWithLoneStroke row;
    const auto places = unreadInk(row.page, row.read, {}, {}, 10);
    ASSERT_EQ(places.size(), 1);
    EXPECT_TRUE(places[0].contains(QPointF(84, 112)));
    EXPECT_LT(places[0].width(), 16);
}

TEST(UnreadInk, RulesSealsSpecksAndPicturesAreNone)
{
    RowWithLoneStroke row;
    row.page.fill(Qt::white);
    QPainter painter(&row.page);
    painter.fillRect(QRect(40, 200, 600, 2), Qt::black);
    painter.fillRect(QRect(300, 60, 2, 200), Qt::black);
    painter.fillRect(QRect(500, 300, 4, 4), Qt::black);
    painter.fillRect(QRect(600, 220, 150, 150), QColor(30, 30, 30));
    painter.fillRect(QRect(100, 300, 24, 24), QColor(20, 20, 20));
    painter.end();
    const QVector<QLineF> rules = {QLineF(40, 201, 640, 201), QLineF(301, 60, 301, 260)};
    EXPECT_TRUE(unreadInk(row.page, row.read, rules, {QRectF(80, 280, 70, 70)}, 10).isEmpty());
}

TEST(UnreadInk, NothingIsLookedForWithoutText)
{
    const RowWithLoneStroke row;
    EXPECT_TRUE(unreadInk(row.page, {}, {}, {}, 10).isEmpty());
    EXPECT_TRUE(unreadInk(QImage(), row.read, {}, {}, 10).isEmpty());
    EXPECT_TRUE(unreadInk(row.page, row.read, {}, {}, 0).isEmpty());
}

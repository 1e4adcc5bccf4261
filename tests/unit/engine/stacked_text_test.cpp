// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/stacked_text.h"

#include <QPainter>

#include <gtest/gtest.h>

using namespace tt;

namespace
{

/// A column 40 px wide with bars of these heights, 6 px apart.
QImage column(const QVector<int> &heights)
{
    QImage image(40, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    int y = 5;
    for (const int height : heights) {
        painter.fillRect(QRect(5, y, 30, height), Qt::black);
        y += height + 6;
    }
    return image;
}

} // namespace

TEST(StackedText, EveryCharacterIsACell)
{
    const QVector<QRect> cells = stackedCharacters(column({28, 30, 26, 30}));
    ASSERT_EQ(cells.size(), 4);
    EXPECT_EQ(cells[1], QRect(5, 39, 30, 30));
    const QImage line = sideBySide(column({28, 30, 26, 30}), cells);
    EXPECT_EQ(line.width(), 4 * line.height());
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(qGray(line.pixel(i * line.height() + line.height() / 2, line.height() / 2)), 0);
}

TEST(StackedText, StrokesOfOneCharacterStayTogether)
{
    // 二 and 三 between two full characters.
    const QVector<QRect> cells = stackedCharacters(column({29, 4, 5, 29}));
    ASSERT_EQ(cells.size(), 3);
    EXPECT_EQ(cells[1].height(), 15);
}

TEST(StackedText, ALineOnItsSideARuleAndANarrowBoxAreNone)
{
    EXPECT_TRUE(stackedCharacters(column({300})).isEmpty());
    EXPECT_TRUE(stackedCharacters(column({100, 120})).isEmpty());
    EXPECT_TRUE(stackedCharacters(column({3, 3})).isEmpty());
    EXPECT_TRUE(stackedCharacters(column({28, 30}).copy(0, 0, 40, 60)).isEmpty());
    EXPECT_TRUE(stackedCharacters(QImage()).isEmpty());
}

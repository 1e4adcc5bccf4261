// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/print_shapes.h"

#include "ocr/engine/line_ink.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>

#include <gtest/gtest.h>

namespace tt
{

namespace
{

constexpr int kPixels = 34;

const QStringList kFamilies = {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Serif CJK SC"),
                               QStringLiteral("AR PL UMing CN"), QStringLiteral("Liberation Serif"),
                               QStringLiteral("WenQuanYi Zen Hei")};

struct Drawn {
    QImage crop;
    RecognisedLine line;
};

/// A crop that shows `printed`, read as `read`, character by character in the same places.
Drawn drawn(const QString &printed, const QString &read, const QString &family)
{
    QFont font(family);
    font.setPixelSize(kPixels);
    const QFontMetricsF metrics(font);
    Drawn out;
    out.crop = QImage(static_cast<int>(metrics.horizontalAdvance(printed)) + 16, kPixels * 4 / 3,
                      QImage::Format_RGB32);
    out.crop.fill(QColor(240, 240, 236));
    QPainter painter(&out.crop);
    painter.setFont(font);
    painter.setPen(QColor(35, 35, 35));
    painter.drawText(QPointF(8, kPixels), printed);
    for (qsizetype i = 0; i < read.size(); ++i) {
        const double left = 8 + metrics.horizontalAdvance(printed.left(i));
        const double right = 8 + metrics.horizontalAdvance(printed.left(i + 1));
        out.line.chars.append(
            {read.mid(i, 1), QRectF(left, 0, right - left, out.crop.height()), 0.8F, {}, 0});
    }
    return out;
}

QString lettersTold(const QString &printed, const QString &read, const QString &family)
{
    Drawn d = drawn(printed, read, family);
    tellLowLetters(d.crop, d.line);
    return d.line.text();
}

QString withoutBlankMarks(const QString &printed, const QString &read)
{
    Drawn d = drawn(printed, read, kFamilies[0]);
    dropBlankMarks(d.crop, d.line);
    return d.line.text();
}

} // namespace

TEST(PrintShapes, TheOOfAModelsNameIsToldFromAZero)
{
    for (const QString &family : kFamilies) {
        EXPECT_EQ(lettersTold(QStringLiteral("支持GPT-4o，"), QStringLiteral("支持GPT-40，"), family),
                  QStringLiteral("支持GPT-4o，"))
            << family.toStdString();
        EXPECT_EQ(lettersTold(QStringLiteral("GPT-4o-mini"), QStringLiteral("GPT-40-mini"), family),
                  QStringLiteral("GPT-4o-mini"))
            << family.toStdString();
    }
}

TEST(PrintShapes, ZerosStayZeros)
{
    for (const QString &family : kFamilies) {
        for (const QString &text :
             {QStringLiteral("H20"), QStringLiteral("NVIDIA L40"), QStringLiteral("A800"),
              QStringLiteral("RTX 4090"), QStringLiteral("TT-2024-0310"), QStringLiteral("￥45,260"),
              QStringLiteral("30日内")})
            EXPECT_EQ(lettersTold(text, text, family), text) << family.toStdString();
    }
}

TEST(PrintShapes, AMarkOnPlainPaperIsNone)
{
    EXPECT_EQ(withoutBlankMarks(QStringLiteral("采购项目　成交公告"), QStringLiteral("采购项目，成交公告")),
              QStringLiteral("采购项目成交公告"));
    for (const QString &text : {QStringLiteral("采购，成交"), QStringLiteral("采购、成交"),
                                QStringLiteral("采购。成交"), QStringLiteral("采购·成交")})
        EXPECT_EQ(withoutBlankMarks(text, text), text);
    EXPECT_EQ(withoutBlankMarks(QStringLiteral("3 5元"), QStringLiteral("3.5元")), QStringLiteral("3.5元"));
}

TEST(LineInk, SaysWhereInkIsAndHowFarItReaches)
{
    QImage crop(100, 40, QImage::Format_Grayscale8);
    crop.fill(245);
    for (int y = 10; y < 30; ++y)
        for (int x = 50; x < 60; ++x)
            crop.scanLine(y)[x] = 40;
    const LineInk ink(crop);
    const auto found = ink.near(54, 8);
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->left, 50);
    EXPECT_EQ(found->width(), 10);
    EXPECT_EQ(found->top, 10);
    EXPECT_EQ(found->height(), 20);
    EXPECT_FALSE(ink.near(20, 8).has_value());
    EXPECT_TRUE(ink.isBlank(0, 48));
    EXPECT_FALSE(ink.isBlank(40, 52));
}

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/recogniser_habits.h"

#include <gtest/gtest.h>

namespace tt
{

namespace
{

QString mended(const QString &text)
{
    RecognisedLine line;
    for (const QChar c : text)
        line.chars.append({QString(c), {}, 0.9F, {}, 0});
    mendHabits(line);
    return line.text();
}

void expectMended(const QString &read, const QString &printed)
{
    EXPECT_EQ(mended(read).toStdString(), printed.toStdString());
}

} // namespace

TEST(RecogniserHabits, MarksBesideChineseAreFullWidth)
{
    expectMended(QStringLiteral("二丶项目名称:云平台"), QStringLiteral("二、项目名称：云平台"));
    expectMended(QStringLiteral("成交金额(元)"), QStringLiteral("成交金额（元）"));
    expectMended(QStringLiteral("亚马逊云(AWS)算力"), QStringLiteral("亚马逊云（AWS）算力"));
    expectMended(QStringLiteral("使用量x单价x(1-下浮率)"), QStringLiteral("使用量×单价×（1-下浮率）"));
    expectMended(QStringLiteral("NVIDIA A800 80GBx8"), QStringLiteral("NVIDIA A800 80GB×8"));
}

TEST(RecogniserHabits, LatinTextAndFiguresStayAsTheyWereRead)
{
    for (const QString &text :
         {QStringLiteral("GPT-4 (turbo), 8x A100; see: 3.5"), QStringLiteral("23.432.00元"),
          QStringLiteral("12:30"), QStringLiteral("10,000.00"), QStringLiteral("matrix")})
        EXPECT_EQ(mended(text).toStdString(), text.toStdString());
}

TEST(RecogniserHabits, AiIsNotAl)
{
    expectMended(QStringLiteral("Azure OpenAl服务"), QStringLiteral("Azure OpenAI服务"));
    expectMended(QStringLiteral("6061 Al"), QStringLiteral("6061 Al"));
    expectMended(QStringLiteral("Alibaba"), QStringLiteral("Alibaba"));
}

TEST(RecogniserHabits, AOneInsideAWordIsAnL)
{
    expectMended(QStringLiteral("Google C1oud"), QStringLiteral("Google Cloud"));
    expectMended(QStringLiteral("C1aude 3.5"), QStringLiteral("Claude 3.5"));
    for (const QString &text :
         {QStringLiteral("H100"), QStringLiteral("p4d.24xlarge"), QStringLiteral("v1.5"),
          QStringLiteral("DDR1x"), QStringLiteral("10kg"), QStringLiteral("A1b2")})
        expectMended(text, text);
}

TEST(RecogniserHabits, WhatWasReadIsKept)
{
    RecognisedLine line;
    line.chars.append({QStringLiteral("丶"), QRectF(3, 0, 9, 40), 0.7F, {}, 0});
    mendHabits(line);
    EXPECT_EQ(line.chars[0].alternative, QStringLiteral("丶"));
    EXPECT_EQ(line.chars[0].box, QRectF(3, 0, 9, 40));
    EXPECT_FLOAT_EQ(line.chars[0].confidence, 0.7F);
}

} // namespace tt

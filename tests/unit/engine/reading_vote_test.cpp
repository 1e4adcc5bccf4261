// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/reading_vote.h"

#include <gtest/gtest.h>

using namespace tt;

namespace
{

/// Characters of 10 px beside each other; those in `doubtful` with 0.7, others with 0.97.
RecognisedLine reading(const QString &text, const QString &doubtful = {})
{
    RecognisedLine line;
    for (qsizetype i = 0; i < text.size(); ++i)
        line.chars.append({text.mid(i, 1),
                           QRectF(10 * static_cast<double>(i), 0, 10, 10),
                           doubtful.contains(text[i]) ? 0.7F : 0.97F,
                           {},
                           0});
    line.confidence = 0.9F;
    return line;
}

bool everywhere(const QRectF & /*box*/) { return true; }

QString vote(const QStringList &texts, const QString &doubtful)
{
    QVector<RecognisedLine> readings;
    for (const QString &text : texts)
        readings.append(reading(text, readings.isEmpty() ? doubtful : QString()));
    return voted(readings, everywhere).text();
}

} // namespace

TEST(ReadingVote, TheMajorityMendsWhatTheFirstReadingDoubtsOrLost)
{
    EXPECT_EQ(
        vote({QStringLiteral("唐河是农业局"), QStringLiteral("唐河县农业局"), QStringLiteral("唐河县交业局")},
             QStringLiteral("是")),
        QStringLiteral("唐河县农业局"));
    EXPECT_EQ(
        vote({QStringLiteral("采购-20"), QStringLiteral("采购公天-20"), QStringLiteral("采购公天20")}, {}),
        QStringLiteral("采购公天-20"));
    EXPECT_EQ(vote({QStringLiteral("有眼公司"), QStringLiteral("有限公司")}, QStringLiteral("眼")),
              QStringLiteral("有限公司"));
}

TEST(ReadingVote, ASureFirstReadingAndEverythingOfAFigureHold)
{
    EXPECT_EQ(vote({QStringLiteral("招标"), QStringLiteral("超标"), QStringLiteral("超标")}, {}),
              QStringLiteral("招标"));
    EXPECT_EQ(
        vote({QStringLiteral("￥185,300.00"), QStringLiteral("185,800.00"), QStringLiteral("185,800.00")},
             QStringLiteral("￥3")),
        QStringLiteral("￥185,300.00"));
    EXPECT_EQ(vote({QStringLiteral("叁佰元"), QStringLiteral("肆佰元"), QStringLiteral("肆佰元")},
                   QStringLiteral("叁")),
              QStringLiteral("叁佰元"));
    EXPECT_EQ(vote({QStringLiteral("共2元"), QStringLiteral("共12元"), QStringLiteral("共12元")}, {}),
              QStringLiteral("共2元"));
}

TEST(ReadingVote, WhatTheReadingsDoNotAgreeOnStaysDoubtful)
{
    const RecognisedLine line = voted({reading(QStringLiteral("甲乙"), QStringLiteral("乙")),
                                       reading(QStringLiteral("甲丙")), reading(QStringLiteral("甲丙"))},
                                      [](const QRectF &box) { return box.left() >= 10; });
    ASSERT_EQ(line.text(), QStringLiteral("甲丙"));
    EXPECT_FLOAT_EQ(line.chars[0].confidence, 0.97F);
    EXPECT_NEAR(line.chars[1].confidence, 2 * 0.97F / 3, 1e-5);
    EXPECT_EQ(line.chars[1].alternative, QStringLiteral("乙"));
    EXPECT_NEAR(line.chars[1].alternativeConfidence, 0.7F / 3, 1e-5);
}

TEST(ReadingVote, PlacesThatAreNotOpenStayAndNothingIsNothing)
{
    const auto nowhere = [](const QRectF & /*box*/) { return false; };
    EXPECT_EQ(voted({reading(QStringLiteral("八司"), QStringLiteral("八")), reading(QStringLiteral("公司"))},
                    nowhere)
                  .text(),
              QStringLiteral("八司"));
    EXPECT_TRUE(voted({}, everywhere).chars.isEmpty());
    EXPECT_TRUE(voted({reading({}), reading({})}, everywhere).chars.isEmpty());
}

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/text_differences.h"

#include <gtest/gtest.h>

#include <random>

namespace tt
{

namespace
{

/// "20 / 30; / 合同" for 20 where the other has 30, and 合同 that only the other has.
QString told(const QVector<QString> &ours, const QVector<QString> &theirs)
{
    QStringList places;
    const auto words = [](const QVector<QString> &pages, const QVector<PagePart> &parts) {
        QStringList texts;
        for (const PagePart &part : parts)
            texts << pages.at(part.page).mid(part.range.begin, part.range.length);
        return texts.join(u'+');
    };
    for (const TextDifference &place : textDifferences(ours, theirs).places)
        places << words(ours, place.ours) + QStringLiteral(" / ") + words(theirs, place.theirs);
    return places.join(QStringLiteral("; "));
}

QString letters(unsigned seed, int count)
{
    std::mt19937 random(seed);
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(static_cast<char16_t>(0x4E00 + random() % 3'000));
    return text;
}

} // namespace

TEST(TextDifferences, OneNoticePrintedTwiceDiffersNowhere)
{
    EXPECT_EQ(told({QStringLiteral("成交金额：２０万元\n供应商 | 某某雲公司")},
                   {QStringLiteral("成交金额:20万元"), QStringLiteral("供应商：某某云\n公司")}),
              QString());
    EXPECT_EQ(told({}, {}), QString());
    EXPECT_EQ(told({QString()}, {}), QString());
}

TEST(TextDifferences, AFigureThatDiffersIsNamedOnBothSides)
{
    EXPECT_EQ(told({QStringLiteral("成交金额：200,000元\n公示期3日")},
                   {QStringLiteral("成交金额：300,000元\n公示期3日")}),
              QStringLiteral("2 / 3"));
    EXPECT_EQ(told({QStringLiteral("金额1.5万元整")}, {QStringLiteral("金额15万元整")}),
              QStringLiteral(". / "));
}

TEST(TextDifferences, WhatOnlyOneSideHasStandsAloneByLines)
{
    EXPECT_EQ(told({QStringLiteral("项目名称甲乙"), QStringLiteral("公示期三日")},
                   {QStringLiteral("项目名称甲乙\n合同编号\n签订日期公示期三日")}),
              QStringLiteral(" / 合同编号+签订日期"));
    EXPECT_EQ(told({}, {QStringLiteral("金额")}), QStringLiteral(" / 金额"));
}

TEST(TextDifferences, EveryDifferenceOfAPairIsFoundWhereverItStands)
{
    const QString text = letters(1, 3'000);
    for (const int at : {0, 1, 1'499, 2'998, 2'999}) {
        QString other = text;
        other[at] = u'9';
        EXPECT_EQ(told({text}, {other}), text.mid(at, 1) + QStringLiteral(" / 9")) << at;
    }
}

TEST(TextDifferences, TextsThatHaveHardlyAnythingInCommonAreComparedByWords)
{
    const QString shared = letters(2, 300);
    const auto differences = textDifferences({letters(3, 2'000), shared}, {shared, letters(4, 2'000)});
    EXPECT_TRUE(differences.loose);
    ASSERT_EQ(differences.places.size(), 2);
    EXPECT_EQ(differences.places[0].ours, (QVector<PagePart>{{0, {0, 2'000}}}));
    EXPECT_EQ(differences.places[1].theirs, (QVector<PagePart>{{1, {0, 2'000}}}));
}

} // namespace tt

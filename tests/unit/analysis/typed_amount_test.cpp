// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/typed_amount.h"

#include <gtest/gtest.h>

namespace tt
{

namespace
{

struct Typed {
    const char16_t *text;
    const char *value;
    const char *currency; ///< empty: none named
};

TEST(TypedAmount, IsReadAsAPersonWritesIt)
{
    const Typed cases[] = {
        {u"200000", "200000.00", ""},          {u"200,000.00", "200000.00", ""},
        {u"20万元", "200000.00", "CNY"},       {u"20万", "200000.00", ""},
        {u"¥200,000", "200000.00", "CNY"},     {u"￥ 200,000.00", "200000.00", "CNY"},
        {u"贰拾万元整", "200000.00", "CNY"},   {u"人民币贰拾万元整", "200000.00", "CNY"},
        {u"1.2亿元", "120000000.00", "CNY"},   {u"3亿2000万元", "320000000.00", "CNY"},
        {u"580.074万元", "5800740.00", "CNY"}, {u"0.008元", "0.008", "CNY"},
        {u"US$ 1,200", "1200.00", "USD"},      {u"50万美元", "500000.00", "USD"},
        {u"  20万元  ", "200000.00", "CNY"},
    };
    for (const Typed &typed : cases) {
        const auto amount = typedAmount(QString::fromUtf16(typed.text));
        ASSERT_TRUE(amount.has_value()) << QString::fromUtf16(typed.text).toStdString();
        EXPECT_EQ(amount->value.toString().toStdString(), typed.value)
            << QString::fromUtf16(typed.text).toStdString();
        EXPECT_EQ(amount->currency.toStdString(), typed.currency)
            << QString::fromUtf16(typed.text).toStdString();
        EXPECT_FALSE(amount->high.has_value());
    }
}

TEST(TypedAmount, RangesKeepBothEnds)
{
    const auto amount = typedAmount(QStringLiteral("10万元至20万元"));
    ASSERT_TRUE(amount.has_value());
    EXPECT_EQ(amount->value, Decimal(100'000));
    EXPECT_EQ(amount->high, std::optional(Decimal(200'000)));
}

TEST(TypedAmount, WhatIsNoSumIsNotGuessedAt)
{
    for (const char16_t *text : {u"twenty", u"20 or 30", u"20万元 50万元", u"预算20万元", u"20万元/台",
                                 u"2024-05-20", u"-20", u"20%", u"元", u"20万元左右"}) {
        const auto amount = typedAmount(QString::fromUtf16(text));
        ASSERT_FALSE(amount.has_value()) << QString::fromUtf16(text).toStdString();
        EXPECT_NE(amount.error(), TypedAmountFault::Empty);
    }
    EXPECT_EQ(typedAmount(QStringLiteral("  ")).error(), TypedAmountFault::Empty);
}

TEST(TypedAmount, NothingIsRepaired)
{
    // On a scan an O among digits is a nought; of somebody who types it nobody knows.
    for (const char16_t *text : {u"2O0000元", u"20刀元", u"199,80元", u"Y200,000"}) {
        const auto amount = typedAmount(QString::fromUtf16(text));
        EXPECT_FALSE(amount.has_value()) << QString::fromUtf16(text).toStdString();
    }
}

} // namespace

} // namespace tt

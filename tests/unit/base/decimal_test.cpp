// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/base/decimal.h"
#include "tests/support/printers.h"

#include <QRandomGenerator>
#include <QVector>

#include <gtest/gtest.h>

using namespace tt;

namespace
{

/// Numbers of every size: few and many digits, before and after the point, of either sign.
Decimal randomDecimal(QRandomGenerator &random, int maxDigits = 36)
{
    Decimal::Units units = 0;
    const int digits = random.bounded(1, maxDigits + 1);
    for (int i = 0; i < digits; ++i)
        units = units * 10 + random.bounded(10);
    if (random.bounded(2) == 0) units = -units;
    return *Decimal::fromUnits(units, random.bounded(std::min(maxDigits, 20)));
}

QString ofNines(int count) { return QString(count, u'9'); }

} // namespace

TEST(Decimal, ParsesPlainNumbersAndNothingElse)
{
    EXPECT_EQ(Decimal::parse(u"200000")->toString(), QStringLiteral("200000.00"));
    EXPECT_EQ(Decimal::parse(u"0.008")->toString(), QStringLiteral("0.008"));
    EXPECT_EQ(Decimal::parse(u"-12.50")->toString(), QStringLiteral("-12.50"));
    EXPECT_EQ(Decimal::parse(u"+.5")->toString(), QStringLiteral("0.50"));
    EXPECT_EQ(Decimal::parse(u"5.")->toString(0), QStringLiteral("5"));
    for (const QStringView text :
         {QStringView(u""), QStringView(u"."), QStringView(u"-"), QStringView(u"1,000"), QStringView(u"1e5"),
          QStringView(u" 1"), QStringView(u"1 "), QStringView(u"1.2.3"), QStringView(u"--1"),
          QStringView(u"１２"), QStringView(u"0x10"), QStringView(u"nan")})
        EXPECT_FALSE(Decimal::parse(text)) << text.toString().toStdString();
}

TEST(Decimal, HoldsThirtySixDigitsAndRefusesMore)
{
    EXPECT_EQ(Decimal::parse(ofNines(36))->toString(0), ofNines(36));
    EXPECT_FALSE(Decimal::parse(ofNines(37)));
    EXPECT_FALSE(Decimal::parse(QString(u'1') + QString(36, u'0')));
    EXPECT_EQ(Decimal::parse(QStringLiteral("0.") + ofNines(36))->toString(),
              QStringLiteral("0.") + ofNines(36));
    EXPECT_FALSE(Decimal::parse(QStringLiteral("0.") + ofNines(37)));
    EXPECT_FALSE(Decimal::fromUnits(1, 37));
    EXPECT_FALSE(Decimal::fromUnits(1, -1));
}

TEST(Decimal, NothingIsEverRounded)
{
    EXPECT_FALSE(Decimal::parse(ofNines(36))->plus(Decimal(1)));
    EXPECT_FALSE(Decimal::parse(ofNines(36))->plus(*Decimal::parse(u"0.1")));
    EXPECT_FALSE(Decimal::parse(ofNines(19))->times(*Decimal::parse(ofNines(18))));
    EXPECT_FALSE(Decimal::parse(ofNines(36))->timesPowerOfTen(1));
    EXPECT_FALSE(Decimal::parse(u"1")->timesPowerOfTen(-37));
    EXPECT_EQ(Decimal::parse(u"20")->timesPowerOfTen(4)->toString(), QStringLiteral("200000.00"));
    EXPECT_EQ(Decimal::parse(u"1.234567")->timesPowerOfTen(4)->toString(), QStringLiteral("12345.67"));
    EXPECT_EQ(Decimal::parse(u"8")->timesPowerOfTen(-3)->toString(), QStringLiteral("0.008"));
}

TEST(Decimal, GroupsThousands)
{
    EXPECT_EQ(Decimal::parse(u"1234567.8")->toGrouped(), QStringLiteral("1,234,567.80"));
    EXPECT_EQ(Decimal::parse(u"-123")->toGrouped(0), QStringLiteral("-123"));
    EXPECT_EQ(Decimal::parse(u"-1234")->toGrouped(0), QStringLiteral("-1,234"));
    EXPECT_EQ(Decimal::parse(u"100")->toGrouped(), QStringLiteral("100.00"));
}

TEST(Decimal, ComparesByValue)
{
    EXPECT_EQ(*Decimal::parse(u"1.50"), *Decimal::parse(u"1.5"));
    EXPECT_EQ(*Decimal::parse(u"-0"), Decimal());
    EXPECT_LT(*Decimal::parse(u"-2"), *Decimal::parse(u"-1.999"));
    EXPECT_LT(*Decimal::parse(u"0.008"), *Decimal::parse(u"0.01"));
    EXPECT_GT(*Decimal::parse(ofNines(36)), *Decimal::parse(QStringLiteral("0.") + ofNines(36)));
    // One side needs every digit before the point, the other every digit after it.
    EXPECT_LT(*Decimal::parse(QStringLiteral("1.00000000000000000000000000000000001")),
              *Decimal::parse(QStringLiteral("1.1")));
    EXPECT_GT(*Decimal::parse(QStringLiteral("12345678901234567890.0000000000000001")),
              *Decimal::parse(u"12345678901234567890"));
}

TEST(DecimalProperties, TextGoesAndComesBack)
{
    QRandomGenerator random(1);
    for (int i = 0; i < 20'000; ++i) {
        const Decimal value = randomDecimal(random);
        const auto back = Decimal::parse(value.toString(random.bounded(4)));
        ASSERT_TRUE(back);
        ASSERT_EQ(*back, value);
        ASSERT_EQ(Decimal::parse(value.toGrouped().remove(u',')), value);
    }
}

TEST(DecimalProperties, SumsAndProductsFollowTheirLaws)
{
    QRandomGenerator random(2);
    for (int i = 0; i < 20'000; ++i) {
        const Decimal a = randomDecimal(random, 12);
        const Decimal b = randomDecimal(random, 12);
        const Decimal c = randomDecimal(random, 11);
        const auto sum = a.plus(b);
        ASSERT_TRUE(sum);
        ASSERT_EQ(sum, b.plus(a));
        ASSERT_EQ(sum->minus(b), a);
        ASSERT_EQ(a.plus(a.negated()), Decimal());
        const auto product = a.times(b);
        ASSERT_TRUE(product);
        ASSERT_EQ(product, b.times(a));
        const auto left = a.plus(b)->times(c);
        const auto right = a.times(c)->plus(*b.times(c));
        ASSERT_TRUE(left && right);
        ASSERT_EQ(left, right);
        const int power = random.bounded(-9, 10);
        ASSERT_EQ(a.timesPowerOfTen(power)->timesPowerOfTen(-power), a);
        ASSERT_EQ(a.abs().isNegative(), false);
    }
}

TEST(DecimalProperties, TheOrderIsThatOfTheDifference)
{
    QRandomGenerator random(3);
    for (int i = 0; i < 20'000; ++i) {
        const Decimal a = randomDecimal(random, 15);
        const Decimal b = random.bounded(4) == 0 ? a : randomDecimal(random, 15);
        const auto difference = a.minus(b);
        ASSERT_TRUE(difference);
        ASSERT_EQ(a < b, difference->isNegative());
        ASSERT_EQ(a == b, difference->isZero());
        ASSERT_EQ(a > b, b < a);
    }
}

TEST(DecimalProperties, TheOrderHoldsAtTheEdgesToo)
{
    QRandomGenerator random(4);
    QVector<Decimal> values{Decimal(), *Decimal::parse(ofNines(36)),
                            *Decimal::parse(QString(u'-') + ofNines(36)), *Decimal::fromUnits(1, 36),
                            *Decimal::fromUnits(-1, 36)};
    for (int i = 0; i < 60; ++i)
        values.append(randomDecimal(random));
    for (const Decimal &a : values) {
        for (const Decimal &b : values) {
            ASSERT_EQ(a<b, b> a);
            ASSERT_EQ((a < b) + (a == b) + (a > b), 1);
            ASSERT_EQ(a < b, b.negated() < a.negated());
            for (const Decimal &c : values) {
                ASSERT_TRUE(!(a < b && b < c) || a < c);
            }
        }
    }
}

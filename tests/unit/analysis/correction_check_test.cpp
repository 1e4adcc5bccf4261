// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/correction_check.h"

#include <gtest/gtest.h>

namespace tt
{

namespace
{

QString s(const char16_t *text) { return QString::fromUtf16(text); }

AmountFacts sum(qint64 value)
{
    AmountFacts facts;
    facts.value = value;
    return facts;
}

Finding read(const FindingFacts &facts, const QVector<Reading> &readings)
{
    Finding finding;
    finding.facts = facts;
    finding.reading.readings = readings;
    return finding;
}

const Reading kPaddle{QStringLiteral("paddle"), s(u"¥200,000.00"), QStringLiteral("200000.00")};
const Reading kTesseract{QStringLiteral("tesseract"), s(u"￥200,000.00"), QStringLiteral("200000.00")};
const Reading kCapital{QStringLiteral("capital"), s(u"贰拾万元整"), QStringLiteral("200000.00")};

TEST(CorrectionCheck, ASumThatNoReadingHasGoesAgainstAllOfThem)
{
    const Finding finding = read(sum(200'000), {kPaddle, kTesseract, kCapital});
    const CorrectionCheck check = checkCorrection(finding, sum(280'000));
    EXPECT_EQ(check.readings, (QVector<Reading>{kPaddle, kTesseract}));
    EXPECT_EQ(check.beside, QVector<Reading>{kCapital});
    // A nought too many is no other unit.
    EXPECT_TRUE(checkCorrection(finding, sum(2'000'000)).isContradicted());
}

TEST(CorrectionCheck, TheOtherReadingsSumGoesAgainstNothingButTheCapitals)
{
    Reading other = kTesseract;
    other.text = s(u"￥280,000.00");
    other.value = QStringLiteral("280000.00");
    EXPECT_FALSE(checkCorrection(read(sum(200'000), {kPaddle, other}), sum(280'000)).isContradicted());
    const CorrectionCheck check =
        checkCorrection(read(sum(200'000), {kPaddle, other, kCapital}), sum(280'000));
    EXPECT_TRUE(check.readings.isEmpty());
    EXPECT_EQ(check.beside, QVector<Reading>{kCapital});
}

TEST(CorrectionCheck, WhatTheCapitalsSayIsTakenWithoutADoubt)
{
    Reading misread = kPaddle;
    misread.value = QStringLiteral("20000.00");
    misread.text = s(u"¥20,000.00");
    EXPECT_FALSE(
        checkCorrection(read(sum(20'000), {misread, misread, kCapital}), sum(200'000)).isContradicted());
}

TEST(CorrectionCheck, OneReadingAloneMayBeCorrected)
{
    EXPECT_FALSE(checkCorrection(read(sum(200'000), {kPaddle}), sum(280'000)).isContradicted());
}

TEST(CorrectionCheck, ASumWhoseUnitStandsElsewhereIsMetByItsValue)
{
    const Reading cell{QStringLiteral("paddle"), QStringLiteral("580.074"), QStringLiteral("5800740.00")};
    const Reading again{QStringLiteral("tesseract"), QStringLiteral("580.014"), QStringLiteral("5800140.00")};
    const Finding finding = read(sum(5'800'740), {cell, again});
    EXPECT_FALSE(checkCorrection(finding, sum(5'800'140)).isContradicted());
    EXPECT_TRUE(checkCorrection(finding, sum(5'800'780)).isContradicted());
}

TEST(CorrectionCheck, AnotherKindOfTheSameSumGoesAgainstNothing)
{
    AmountFacts fee = sum(200'000);
    fee.kind = AmountKind::Fee;
    EXPECT_FALSE(checkCorrection(read(sum(200'000), {kPaddle, kTesseract}), fee).isContradicted());
}

TEST(CorrectionCheck, NamesDaysAndNumbersAreComparedByTheirCharacters)
{
    const QVector<Reading> names = {{QStringLiteral("paddle"), s(u"海棠理工大学（东校区）"), {}},
                                    {QStringLiteral("tesseract"), s(u"海棠 理工大学(东校区)"), {}}};
    const Finding party = read(PartyFacts{QStringLiteral("buyer"), s(u"海棠理工大学（东校区）")}, names);
    EXPECT_FALSE(
        checkCorrection(party, PartyFacts{QStringLiteral("buyer"), s(u"海棠理工大学")}).isContradicted());
    EXPECT_EQ(checkCorrection(party, PartyFacts{QStringLiteral("buyer"), s(u"海裳理工大学")}).readings.size(),
              2);

    const QVector<Reading> days = {{QStringLiteral("paddle"), s(u"2024年5月20日"), {}},
                                   {QStringLiteral("tesseract"), s(u"2024年05月20日"), {}}};
    const Finding day = read(DateFacts{QStringLiteral("publish"), QDate(2024, 5, 26)}, days);
    EXPECT_FALSE(
        checkCorrection(day, DateFacts{QStringLiteral("publish"), QDate(2024, 5, 20)}).isContradicted());
    EXPECT_TRUE(
        checkCorrection(day, DateFacts{QStringLiteral("publish"), QDate(2024, 5, 28)}).isContradicted());
}

TEST(CorrectionCheck, WhatCannotBeUnderstoodContradictsNothing)
{
    const QVector<Reading> readings = {{QStringLiteral("paddle"), s(u"二〇二四年五月二十日"), {}},
                                       {QStringLiteral("tesseract"), s(u"二o二四年五月二十日"), {}}};
    const Finding day = read(DateFacts{QStringLiteral("publish"), QDate(2024, 5, 20)}, readings);
    EXPECT_FALSE(
        checkCorrection(day, DateFacts{QStringLiteral("publish"), QDate(2024, 5, 21)}).isContradicted());
}

} // namespace

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/bundle_finding_words.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace tt::bundle_text
{
namespace
{

QString s(const char *utf8) { return QString::fromUtf8(utf8); }

Finding agreedSum(const char *quote, const char *value, const QVector<Reading> &others)
{
    Finding finding;
    finding.quote = s(quote);
    AmountFacts facts;
    facts.value = *Decimal::parse(s(value));
    finding.facts = facts;
    finding.reading.verdict = Verdict::Agreed;
    finding.reading.readings = {{s("paddle ppocr-v4"), s(quote), s(value)}};
    finding.reading.readings += others;
    return finding;
}

std::string said(const Finding &finding) { return verdictText(finding).toStdString(); }

} // namespace

TEST(BundleFindingWords, AgreedNamesTheReadingsThatAgree)
{
    const Reading tesseract{s("tesseract 5.3.0 chi_sim"), s("200,000.00"), s("200000.00")};
    const Reading enlarged{s("paddle-enlarged"), s("200,000.00"), s("200000.00")};
    const Reading capital{s("capital"), s("贰拾万元整"), s("200000")};
    EXPECT_EQ(said(agreedSum("200,000.00", "200000.00", {tesseract})), "agreed: PP-OCR and Tesseract");
    EXPECT_EQ(said(agreedSum("200,000.00", "200000.00", {enlarged, capital})),
              "agreed: the digits and the capital numerals printed beside them")
        << "one engine that read digits twice is no second reading";
    EXPECT_EQ(said(agreedSum("200,000.00", "200000.00", {tesseract, capital})),
              "agreed: PP-OCR and Tesseract; the digits and the capital numerals printed beside them");
    const Reading differs{s("tesseract"), s("260,000.00"), s("260000.00")};
    EXPECT_EQ(said(agreedSum("200,000.00", "200000.00", {differs, capital})),
              "agreed: the digits and the capital numerals printed beside them");
}

TEST(BundleFindingWords, CapitalNumeralsMayBeReadTwiceByOneEngineAndThatIsSaid)
{
    const Reading again{s("paddle-enlarged"), s("贰拾万元整"), s("200000.00")};
    const Reading digits{s("digits"), s("200,000.00"), s("200000.00")};
    EXPECT_EQ(said(agreedSum("贰拾万元整", "200000.00", {again})),
              "agreed: PP-OCR, which read the capital numerals twice, from two pictures of them");
    EXPECT_EQ(said(agreedSum("贰拾万元整", "200000.00", {digits})),
              "agreed: the capital numerals and the digits printed beside them");
}

TEST(BundleFindingWords, ANameAgreesByItsText)
{
    Finding finding;
    finding.quote = s("AWS");
    finding.facts = MentionFacts{};
    finding.reading.verdict = Verdict::Agreed;
    finding.reading.readings = {{s("embedded"), s("AWS"), {}}, {s("tesseract"), s("Ａ WS"), {}}};
    EXPECT_EQ(said(finding), "agreed: the text in the file and Tesseract");
    finding.reading.verdict = Verdict::Single;
    EXPECT_EQ(said(finding), "single: there is only one reading");
}

TEST(BundleFindingWords, FlagsAreWords)
{
    EXPECT_EQ(flagText(s("mismatch")), s("digits and capital numerals differ"));
    EXPECT_EQ(flagText(s("mismatch_x100")), s("digits and capital numerals differ by a factor of 100"));
    EXPECT_EQ(flagText(s("unit_inferred")), s("no unit is printed with it; it was inferred"));
    EXPECT_EQ(flagText(s("of_a_newer_version")), s("of a newer version"));
    EXPECT_TRUE(flagText(s("implied_by:chip.h100")).isEmpty());
    EXPECT_TRUE(flagWarns(s("unit_suspect")));
    EXPECT_FALSE(flagWarns(s("dup_capital")));
}

} // namespace tt::bundle_text

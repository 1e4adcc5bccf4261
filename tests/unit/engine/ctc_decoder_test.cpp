// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/ctc_decoder.h"

#include <gtest/gtest.h>

#include <vector>

using namespace tt;

namespace
{

const QStringList kAlphabet = {QStringLiteral("0"), QStringLiteral("2"), QStringLiteral("元"),
                               QStringLiteral(" ")};
constexpr int kClasses = 5;

/// One row a step; the class given gets 0.9, `second` 0.08.
std::vector<float> rows(const std::vector<int> &best, int second = 0)
{
    std::vector<float> out;
    for (const int winner : best) {
        std::vector<float> row(kClasses, 0.005F);
        row[static_cast<size_t>(second)] = 0.08F;
        row[static_cast<size_t>(winner)] = 0.9F;
        out.insert(out.end(), row.begin(), row.end());
    }
    return out;
}

QString textOf(const QVector<CtcChar> &chars)
{
    QString out;
    for (const CtcChar &c : chars)
        out += c.text;
    return out;
}

} // namespace

TEST(Ctc, RepeatsMergeUnlessABlankPartsThem)
{
    const auto decoded = decodeCtc(rows({2, 2, 0, 1, 1, 0, 1, 3}), 8, kClasses, kAlphabet);
    EXPECT_EQ(textOf(decoded), QStringLiteral("200元"));
}

TEST(Ctc, PositionsAreTheMiddleOfTheStepsAndAscend)
{
    const auto decoded = decodeCtc(rows({0, 2, 2, 2, 0, 0, 1}), 7, kClasses, kAlphabet);
    ASSERT_EQ(decoded.size(), 2);
    EXPECT_EQ(decoded[0].position, 2);
    EXPECT_EQ(decoded[0].firstStep, 1);
    EXPECT_EQ(decoded[0].lastStep, 3);
    EXPECT_EQ(decoded[1].position, 6);
}

TEST(Ctc, TheRunnerUpIsTheNextCharacterNotTheBlank)
{
    auto decoded = decodeCtc(rows({2}, 1), 1, kClasses, kAlphabet);
    ASSERT_EQ(decoded.size(), 1);
    EXPECT_EQ(decoded[0].alternative, QStringLiteral("0"));
    EXPECT_NEAR(static_cast<double>(decoded[0].alternativeConfidence), 0.08, 1e-5);
    EXPECT_NEAR(static_cast<double>(decoded[0].confidence), 0.9, 1e-5);
    decoded = decodeCtc(rows({2}, 0), 1, kClasses, kAlphabet);
    EXPECT_NE(decoded[0].alternative, QStringLiteral("2"));
}

TEST(Ctc, ClassesBeyondTheAlphabetAndShortInputAreNotFollowed)
{
    EXPECT_EQ(textOf(decodeCtc(rows({2, 4, 3}), 3, kClasses, kAlphabet.mid(0, 3))), QStringLiteral("2元"));
    EXPECT_TRUE(decodeCtc(rows({2, 2}), 3, kClasses, kAlphabet).isEmpty());
    EXPECT_TRUE(decodeCtc({}, 0, 0, kAlphabet).isEmpty());
}

namespace
{

/// Chinese characters every six steps; at `hole` the blank wins over a 0.2 for 中.
struct WideLine {
    QStringList alphabet = {QStringLiteral("中"), QStringLiteral("国"), QStringLiteral("·")};
    std::vector<float> values;
    int steps = 0;

    void step(std::vector<float> row)
    {
        values.insert(values.end(), row.begin(), row.end());
        ++steps;
    }
    void character() { step({0.05F, 0.01F, 0.93F, 0.01F}); }
    void blanks(int count)
    {
        for (int i = 0; i < count; ++i)
            step({0.97F, 0.01F, 0.01F, 0.01F});
    }
};

WideLine lineWithHole(std::vector<float> atHole)
{
    WideLine line;
    for (int i = 0; i < 5; ++i) {
        line.character();
        line.blanks(5);
    }
    line.step(std::move(atHole));
    line.blanks(5);
    for (int i = 0; i < 3; ++i) {
        line.character();
        line.blanks(5);
    }
    return line;
}

QString withDrowned(const WideLine &line)
{
    return textOf(withDrownedChars(decodeCtc(line.values, line.steps, 4, line.alphabet), line.values,
                                   line.steps, 4, line.alphabet));
}

} // namespace

TEST(CtcDecoder, AChineseCharacterThatTheBlankOutvotesIsPutIn)
{
    const WideLine line = lineWithHole({0.75F, 0.2F, 0.01F, 0.04F});
    const auto chars = withDrownedChars(decodeCtc(line.values, line.steps, 4, line.alphabet), line.values,
                                        line.steps, 4, line.alphabet);
    EXPECT_EQ(textOf(chars), QStringLiteral("国国国国国中国国国"));
    EXPECT_FLOAT_EQ(chars[5].confidence, 0.2F); // stays doubtful
}

TEST(CtcDecoder, WhiteBetweenTwoWordsIsNoCharacter)
{
    EXPECT_EQ(withDrowned(lineWithHole({0.97F, 0.01F, 0.01F, 0.01F})), QStringLiteral("国国国国国国国国"));
    EXPECT_EQ(withDrowned(lineWithHole({0.75F, 0.01F, 0.01F, 0.23F})), QStringLiteral("国国国国国国国国"));
}

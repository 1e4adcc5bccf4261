// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/copied_text.h"

#include <gtest/gtest.h>

namespace tt
{

TEST(CopiedText, EqualIsEqualAndOnlyWithWhatThePageHadBefore)
{
    const QString laid = QStringLiteral("招标公告");
    const QString before = QStringLiteral("Notice");
    EXPECT_TRUE(compareCopiedText(laid, laid, {}, false).equal);
    const CopiedText with = compareCopiedText(laid, laid + before, before, false);
    EXPECT_TRUE(with.equal);
    EXPECT_EQ(with.otherText, 6);
    EXPECT_FALSE(compareCopiedText(laid, laid, before, false).equal) << "the page's own text was lost";
    EXPECT_FALSE(compareCopiedText(laid, laid + before + u'x', before, false).equal);
    EXPECT_TRUE(compareCopiedText(laid, laid + QStringLiteral("Nti"), before, true).equal)
        << "a part was left out on purpose";
    EXPECT_FALSE(compareCopiedText(laid, laid + QStringLiteral("itN"), before, true).equal);
    EXPECT_TRUE(compareCopiedText({}, before, before, false).equal);
}

TEST(CopiedText, TheShareCountsWhatIsFoundInOrder)
{
    const QString laid = QStringLiteral("甲乙丙丁");
    EXPECT_EQ(compareCopiedText(laid, QStringLiteral("甲乙丁"), {}, false).matched, 3);
    EXPECT_EQ(compareCopiedText(laid, QStringLiteral("丁丙乙甲"), {}, false).matched, 1);
    EXPECT_EQ(compareCopiedText(laid, {}, {}, false).share(), 0);
    EXPECT_EQ(compareCopiedText({}, {}, {}, false).share(), 1);
}

TEST(CopiedText, LongTextsAreCountedAcrossWords)
{
    QString laid;
    for (int i = 0; i < 1'000; ++i)
        laid += QChar(0x4E00 + i % 300);
    QString found = laid;
    found.remove(500, 1).remove(127, 1).remove(64, 1).remove(63, 1);
    EXPECT_EQ(compareCopiedText(laid, found, {}, false).matched, 996);
    EXPECT_EQ(compareCopiedText(laid, u'x' + laid, {}, false).matched, 1'000);
    EXPECT_FALSE(compareCopiedText(laid, u'x' + laid, {}, false).equal);
}

TEST(CopiedText, TheShareFoundDoesNotAskForOrderButForEveryCharacter)
{
    EXPECT_EQ(shareFound(QStringLiteral("甲乙𠮷丁"), QStringLiteral("丁𠮷x乙甲")), 1);
    EXPECT_EQ(shareFound(QStringLiteral("甲甲甲乙"), QStringLiteral("甲乙")), 0.5);
    EXPECT_EQ(shareFound({}, {}), 1);
    EXPECT_EQ(shareFound(QStringLiteral("甲"), {}), 0);
}

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gloss/pinyin.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace tt;

namespace
{

void expectToned(const char16_t *numbered, const char16_t *marked)
{
    EXPECT_EQ(tonedPinyin(QStringView(numbered)), QString::fromUtf16(marked))
        << QString::fromUtf16(numbered).toStdString();
}

} // namespace

TEST(Pinyin, TheMarkStandsOnItsVowel)
{
    expectToned(u"cai3 gou4 ren2", u"cǎi gòu rén");
    expectToned(u"zhong4 biao1", u"zhòng biāo");
    expectToned(u"hao3", u"hǎo");
    expectToned(u"xie4", u"xiè");
    expectToned(u"liu2", u"liú");
    expectToned(u"gui1", u"guī");
    expectToned(u"xue2", u"xué");
    expectToned(u"ou1", u"ōu");
    expectToned(u"zhuang4", u"zhuàng");
}

TEST(Pinyin, TheUmlautInBothSpellings)
{
    expectToned(u"lu:3 xing2", u"lǚ xíng");
    expectToned(u"lv4", u"lǜ");
    expectToned(u"nu:e4", u"nüè");
    expectToned(u"Lu:3", u"Lǚ");
    expectToned(u"lu:5", u"lü");
}

TEST(Pinyin, NamesKeepTheirCapital)
{
    expectToned(u"Bei3 jing1", u"Běi jīng");
    expectToned(u"E2", u"É");
}

TEST(Pinyin, NeutralTonesAndErhua)
{
    expectToned(u"dong1 xi5", u"dōng xi");
    expectToned(u"yi1 dian3 r5", u"yī diǎnr");
    expectToned(u"r5", u"r5"); // alone it is no ending of anything
}

TEST(Pinyin, SyllablesWithoutAVowel)
{
    expectToned(u"n2", u"ń");
    expectToned(u"m2", u"ḿ");
    expectToned(u"ng4", u"ǹg");
}

TEST(Pinyin, WhatIsNoSyllableStays)
{
    expectToned(u"", u"");
    expectToned(u"A", u"A");
    expectToned(u"4S dian4", u"4S diàn");
    expectToned(u"Ma3 li4 · Ou1", u"Mǎ lì · Ōu");
    expectToned(u"xx5", u"xx5");
    expectToned(u"5", u"5");
}

TEST(Pinyin, BracketsInMeaningsAreMarkedToo)
{
    EXPECT_EQ(withTonedBrackets(QStringLiteral("abbr. for 北京[Bei3 jing1] + 大學|大学[da4 xue2]")),
              QStringLiteral("abbr. for 北京[Běi jīng] + 大學|大学[dà xué]"));
    EXPECT_EQ(withTonedBrackets(QStringLiteral("a [note], [x]")), QStringLiteral("a [note], [x]"));
}

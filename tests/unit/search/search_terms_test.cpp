// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/search_terms.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace tt;

namespace
{

QString cut(const QString &text)
{
    QStringList terms;
    for (const SearchTerm &term : searchTerms(text))
        terms.append(term.text);
    return terms.join(u' ');
}

} // namespace

TEST(SearchTerms, HanStandAloneAndRunsStayTogether)
{
    EXPECT_EQ(cut(QStringLiteral("阿里云服务器")), QStringLiteral("阿 里 云 服 务 器"));
    EXPECT_EQ(cut(QStringLiteral("Amazon Web Services")), QStringLiteral("amazon web services"));
    EXPECT_EQ(cut(QStringLiteral("英伟达H800显卡8块")), QStringLiteral("英 伟 达 h 800 显 卡 8 块"));
    EXPECT_EQ(cut(QStringLiteral("〇々")), QStringLiteral("〇 々"));
    EXPECT_EQ(cut(QStringLiteral(" \n，。（）…")), QString());
}

TEST(SearchTerms, WidthCaseAccentsAndScriptAreFolded)
{
    EXPECT_EQ(cut(QStringLiteral("ＡＷＳ　１２３")), QStringLiteral("aws 123"));
    EXPECT_EQ(cut(QStringLiteral("雲計算伺服器採購")), cut(QStringLiteral("云计算伺服器采购")));
    EXPECT_EQ(cut(QStringLiteral("Café")), QStringLiteral("cafe"));
    EXPECT_EQ(cut(QStringLiteral("Cafe\u0301")), QStringLiteral("cafe"));
    EXPECT_EQ(cut(QStringLiteral("㎡")), QStringLiteral("m 2"));
    EXPECT_EQ(cut(QStringLiteral("\uF900")),
              QStringLiteral("岂")); // 豈, a compatibility form of a traditional character
}

TEST(SearchTerms, NumbersLoseTheirCommasButListsDoNotMerge)
{
    EXPECT_EQ(cut(QStringLiteral("¥1,234,567.00")), QStringLiteral("1234567 00"));
    EXPECT_EQ(cut(QStringLiteral("1，234")), QStringLiteral("1234"));
    EXPECT_EQ(cut(QStringLiteral("1,2,3")), QStringLiteral("1 2 3"));
    EXPECT_EQ(cut(QStringLiteral("12,3456")), QStringLiteral("12 3456"));
    EXPECT_EQ(cut(QStringLiteral("100,")), QStringLiteral("100"));
}

TEST(SearchTerms, ACellBorderIsATerm)
{
    EXPECT_EQ(cut(QStringLiteral("采购人 | 某大学")), QStringLiteral("采 购 人 | 某 大 学"));
}

TEST(SearchTerms, PlacesAreThoseOfTheSource)
{
    const QString text = QStringLiteral("a\U00020000ＡＢ，1,234㎡尾");
    for (const SearchTerm &term : searchTerms(text)) {
        ASSERT_GE(term.begin, 0);
        ASSERT_GT(term.length, 0);
        ASSERT_LE(term.begin + term.length, text.size());
    }
    const auto terms = searchTerms(text);
    ASSERT_EQ(terms.size(), 7);
    EXPECT_EQ(text.mid(terms[1].begin, terms[1].length), QStringLiteral("\U00020000"));
    EXPECT_EQ(text.mid(terms[2].begin, terms[2].length), QStringLiteral("ＡＢ"));
    EXPECT_EQ(text.mid(terms[3].begin, terms[3].length), QStringLiteral("1,234"));
    EXPECT_EQ(text.mid(terms[6].begin, terms[6].length), QStringLiteral("尾"));
}

TEST(SearchTerms, BrokenTextIsNoTrouble)
{
    const QChar high(0xD800);
    const QChar low(0xDC00);
    for (const QString &text :
         {QString(high), QString(low), QString(low) + high + u'x', QString(QChar(0)) + u'云'})
        searchTerms(text);
    EXPECT_EQ(cut(QString(high) + QStringLiteral("云")), QStringLiteral("云"));
}

TEST(SearchTerms, TheFingerprintIsStable)
{
    EXPECT_EQ(searchTermsFingerprint().size(), 64);
    EXPECT_EQ(searchTermsFingerprint(), searchTermsFingerprint());
}

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/finding_keys.h"
#include "app/search/query_parser.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace tt;

namespace
{

/// The tree in brackets: & | ! and the words.
QString shown(const QueryNode &node)
{
    if (node.kind == QueryNode::Kind::Word) {
        QString text;
        for (const SearchTerm &term : node.word.terms)
            text += term.text;
        return node.word.prefix ? text + u'*' : text;
    }
    QStringList children;
    for (const QueryNode &child : node.children)
        children.append(shown(child));
    if (node.kind == QueryNode::Kind::Not) return u'!' + children.join(QString());
    return u'(' + children.join(node.kind == QueryNode::Kind::Or ? u'|' : u'&') + u')';
}

QString tree(const QString &query)
{
    const auto parsed = parseQuery(query);
    EXPECT_TRUE(parsed) << query.toStdString() << ": "
                        << (parsed ? "" : parsed.error().message.toStdString());
    return parsed && parsed->words ? shown(*parsed->words) : QString();
}

FindingCondition condition(const QString &query)
{
    const auto parsed = parseConditions(query);
    EXPECT_TRUE(parsed) << query.toStdString() << ": "
                        << (parsed ? "" : parsed.error().message.toStdString());
    if (!parsed || parsed->size() != 1) return {};
    return parsed->first();
}

QString complaint(const QString &query)
{
    const auto parsed = parseQuery(query);
    EXPECT_FALSE(parsed) << query.toStdString();
    if (parsed) return {};
    EXPECT_EQ(parsed.error().code, ErrorCode::Usage) << query.toStdString();
    return parsed.error().message;
}

std::optional<Decimal> yuan(const char *text) { return Decimal::parse(QString::fromLatin1(text)); }

} // namespace

TEST(QueryParser, WordsJoinAsTheyAreWritten)
{
    EXPECT_EQ(tree(QStringLiteral("阿里云")), QStringLiteral("阿里云"));
    EXPECT_EQ(tree(QStringLiteral("阿里云 h800")), QStringLiteral("(阿里云&h800*)"));
    EXPECT_EQ(tree(QStringLiteral("阿里云 OR 腾讯云 采购")), QStringLiteral("(阿里云|(腾讯云&采购))"));
    EXPECT_EQ(tree(QStringLiteral("(阿里云 OR 腾讯云) 采购")), QStringLiteral("((阿里云|腾讯云)&采购)"));
    EXPECT_EQ(tree(QStringLiteral("云 -阿里云 NOT 腾讯")), QStringLiteral("(云&!阿里云&!腾讯)"));
    EXPECT_EQ(tree(QStringLiteral("云 AND 服务")), QStringLiteral("(云&服务)"));
    EXPECT_EQ(tree(QStringLiteral("云 -(a1 OR b1)")), QStringLiteral("(云&!(a1|b1))"));
    EXPECT_EQ(tree(QStringLiteral("云 NOT NOT 服务")), QStringLiteral("(云&服务)"));
    EXPECT_EQ(tree(QStringLiteral("(云)")), QStringLiteral("云"));
    EXPECT_EQ(tree(QStringLiteral("“amazon web” ，")), QStringLiteral("amazonweb"));
}

TEST(QueryParser, PrefixesAreAskedForOrFollowFromALongRun)
{
    EXPECT_EQ(tree(QStringLiteral("nv")), QStringLiteral("nv*"));
    EXPECT_EQ(tree(QStringLiteral("n")), QStringLiteral("n"));
    EXPECT_EQ(tree(QStringLiteral("n*")), QStringLiteral("n*"));
    EXPECT_EQ(tree(QStringLiteral("20")), QStringLiteral("20"));
    EXPECT_EQ(tree(QStringLiteral("202")), QStringLiteral("202*"));
    EXPECT_EQ(tree(QStringLiteral("\"nvidia\"")), QStringLiteral("nvidia"));
    EXPECT_EQ(tree(QStringLiteral("\"web serv\"*")), QStringLiteral("webserv*"));
    EXPECT_EQ(tree(QStringLiteral("阿里*")), QStringLiteral("阿里"));
}

TEST(QueryParser, OperatorsAreWordsWhenSmallQuotedOrPartOfText)
{
    EXPECT_EQ(tree(QStringLiteral("plain or not")), QStringLiteral("(plain*&or*&not*)"));
    EXPECT_EQ(tree(QStringLiteral("\"OR\"")), QStringLiteral("or"));
    EXPECT_EQ(tree(QStringLiteral("A100-80G")), QStringLiteral("a10080g"));
    EXPECT_EQ(tree(QStringLiteral("某某(北京)公司")), QStringLiteral("某某北京公司"));
    EXPECT_EQ(tree(QStringLiteral("（某某）公司")), QStringLiteral("某某公司"));
    EXPECT_EQ(tree(QStringLiteral("项目:名称")), QStringLiteral("项目名称"));
    EXPECT_EQ(tree(QStringLiteral("10:30")), QStringLiteral("1030"));
    EXPECT_EQ(tree(QStringLiteral("云)")), QStringLiteral("云"));
}

TEST(QueryParser, AmountsAreExact)
{
    EXPECT_EQ(condition(QStringLiteral("amount:>=500000")).low, yuan("500000"));
    EXPECT_FALSE(condition(QStringLiteral("amount:>=500000")).high);
    EXPECT_TRUE(condition(QStringLiteral("amount:<1,000.5")).highOpen);
    EXPECT_EQ(condition(QStringLiteral("amount:<1,000.5")).high, yuan("1000.5"));
    const FindingCondition range = condition(QStringLiteral("amount:1万..50万元"));
    EXPECT_EQ(range.low, yuan("10000"));
    EXPECT_EQ(range.high, yuan("500000"));
    EXPECT_EQ(condition(QStringLiteral("amount:￥1.2亿")).low, yuan("120000000"));
    EXPECT_EQ(condition(QStringLiteral("amount:..0.008")).high, yuan("0.008"));
    EXPECT_EQ(condition(QStringLiteral("amount:200000")).low,
              condition(QStringLiteral("amount:200000")).high);
    for (const char16_t *wrong : {u"amount:viel", u"amount:>=", u"amount:..", u"amount:5..1", u"amount:-5"})
        EXPECT_TRUE(complaint(QString::fromUtf16(wrong)).contains(u"500000"))
            << QString::fromUtf16(wrong).toStdString();
}

TEST(QueryParser, DatesCoverWhatTheyName)
{
    EXPECT_EQ(condition(QStringLiteral("date:2024")).from, QDate(2024, 1, 1));
    EXPECT_EQ(condition(QStringLiteral("date:2024")).to, QDate(2024, 12, 31));
    const FindingCondition range = condition(QStringLiteral("date:2024-02..2024-02-28"));
    EXPECT_EQ(range.from, QDate(2024, 2, 1));
    EXPECT_EQ(range.to, QDate(2024, 2, 28));
    EXPECT_EQ(condition(QStringLiteral("date:>2024-02")).from, QDate(2024, 3, 1));
    EXPECT_EQ(condition(QStringLiteral("date:<=2024年2月")).to, QDate(2024, 2, 29));
    for (const char16_t *wrong :
         {u"date:2024-13", u"date:2024-02-30", u"date:today", u"date:2025..2024", u"date:2024-0"})
        EXPECT_TRUE(complaint(QString::fromUtf16(wrong)).contains(u"2024-01"))
            << QString::fromUtf16(wrong).toStdString();
}

TEST(QueryParser, FiltersStandBesideWordsAndNameTheirValues)
{
    const auto parsed =
        parseQuery(QStringLiteral("阿里云 kind:award,budget -verdict:agreed buyer:\"某某, 大学\" in:notes"));
    ASSERT_TRUE(parsed);
    EXPECT_EQ(shown(*parsed->words), QStringLiteral("阿里云"));
    ASSERT_EQ(parsed->conditions.size(), 3);
    EXPECT_EQ(parsed->conditions[0].values, (QStringList{QStringLiteral("award"), QStringLiteral("budget")}));
    EXPECT_TRUE(parsed->conditions[1].negated);
    EXPECT_EQ(parsed->conditions[2].values, QStringList{QStringLiteral("某某, 大学")});
    EXPECT_EQ(parsed->sources, QSet<SearchSource>{SearchSource::Note});
    EXPECT_EQ(condition(QStringLiteral("(vendor:aws OR vendor:azure)")).values,
              (QStringList{QStringLiteral("aws"), QStringLiteral("azure")}));
    EXPECT_EQ(condition(QStringLiteral("vendor：aws")).field, FindingField::Vendor);
    EXPECT_TRUE(complaint(QStringLiteral("kind:gift")).contains(u"budget"));
    EXPECT_TRUE(complaint(QStringLiteral("knid:award")).contains(u"kind:"));
    EXPECT_TRUE(complaint(QStringLiteral("阿里云 OR kind:award")).contains(u"search twice"));
    EXPECT_TRUE(complaint(QStringLiteral("in:nowhere")).contains(u"in:notes"));
    EXPECT_FALSE(parseConditions(QStringLiteral("kind:award 阿里云")));
}

TEST(QueryParser, WhatMakesNoSenseIsAnsweredWithWhatToWrite)
{
    for (const char16_t *text : {u"",       u"   ",   u"，。",  u"\"\"",  u"OR",           u"AND",
                                 u"NOT",    u"-",     u"云 OR", u"OR 云", u"云 AND OR 云", u"()",
                                 u"(云",    u"((云)", u")",     u"-云",   u"云 OR -里",    u"NOT (云 OR 里)",
                                 u"云 NOT", u"\"云",  u"云 (",  u"- - -", u"云 -(-里)"})
        EXPECT_GT(complaint(QString::fromUtf16(text)).size(), 20) << QString::fromUtf16(text).toStdString();
    complaint(QString(10'000, u'云'));
    complaint(QStringLiteral("云 ").repeated(65));
    complaint(QStringLiteral("(").repeated(1'900) + u'云');
    complaint(QStringLiteral("(").repeated(900) + u'云' + QStringLiteral(")").repeated(900));
    complaint(QStringLiteral("NOT ").repeated(400));
    complaint(QStringLiteral("OR ").repeated(600));
}

TEST(SortKey, ComparesAsTheNumbersDo)
{
    QVector<Decimal> numbers;
    for (const char *text : {"-1000000", "-55.5",  "-55",      "-5",        "-0.01",
                             "0",        "0.0005", "0.008",    "0.01",      "0.1",
                             "1",        "1.5",    "5",        "9.999999",  "10",
                             "55",       "55.5",   "99999999", "100000000", "123456789012345678901234567890"})
        numbers.append(*yuan(text));
    for (qsizetype i = 1; i < numbers.size(); ++i)
        EXPECT_LT(sortKey(numbers[i - 1]), sortKey(numbers[i])) << numbers[i].toString().toStdString();
    EXPECT_EQ(sortKey(*yuan("1.50")), sortKey(*yuan("1.5")));
}

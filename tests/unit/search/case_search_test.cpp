// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/case_search.h"
#include "tests/unit/casefile/case_samples.h"

using namespace tt;
using namespace tt::sample;

namespace
{

class CaseSearchTest : public CaseTest
{
protected:
    QVector<SearchHit> find(const QString &text, bool fuzzy = false, DocumentId document = {})
    {
        const auto hits = CaseSearch(*m_case).find({text, fuzzy, 500, document});
        EXPECT_TRUE(succeeded(hits)) << text.toStdString();
        return hits ? *hits : QVector<SearchHit>();
    }

    QStringList quotes(const QString &text, bool fuzzy = false)
    {
        QStringList found;
        for (const SearchHit &hit : find(text, fuzzy))
            found.append(hit.quote);
        return found;
    }

    ErrorCode errorOf(const QString &text)
    {
        const auto hits = CaseSearch(*m_case).find({text, false, 10, {}});
        EXPECT_FALSE(hits) << text.toStdString();
        return hits ? ErrorCode::Internal : hits.error().code;
    }
};

} // namespace

TEST_F(CaseSearchTest, OneTwoThreeAndMoreCharactersMatchExactly)
{
    addRead("a",
            {page({QStringLiteral("本项目采购阿里云服务器")}), page({QStringLiteral("云南省里阿乡服务")})});
    EXPECT_EQ(find(QStringLiteral("云")).size(), 2);
    EXPECT_EQ(quotes(QStringLiteral("里云")), QStringList{QStringLiteral("里云")});
    EXPECT_EQ(quotes(QStringLiteral("阿里云")), QStringList{QStringLiteral("阿里云")});
    EXPECT_EQ(quotes(QStringLiteral("采购阿里云服务器")), QStringList{QStringLiteral("采购阿里云服务器")});
    EXPECT_TRUE(find(QStringLiteral("云阿")).isEmpty());
    EXPECT_TRUE(find(QStringLiteral("里阿云")).isEmpty());
    EXPECT_EQ(find(QStringLiteral("服务")).size(), 2);
}

TEST_F(CaseSearchTest, AHitKnowsItsPlaceOnThePage)
{
    const DocumentId id = addRead(
        "a",
        {page({QStringLiteral("标题")}), page({QStringLiteral("第一行"), QStringLiteral("采购阿里云服务")})},
        QStringLiteral("notice.pdf"));
    const auto hits = find(QStringLiteral("阿里云"));
    ASSERT_EQ(hits.size(), 1);
    const SearchHit &hit = hits.first();
    EXPECT_EQ(hit.page, (PageKey{id, 1}));
    EXPECT_EQ(hit.documentName, QStringLiteral("notice.pdf"));
    EXPECT_EQ(hit.range, (TextRange{6, 3}));
    EXPECT_EQ(hit.context, QStringLiteral("采购阿里云服务"));
    ASSERT_EQ(hit.boxes.size(), 1);
    EXPECT_DOUBLE_EQ(hit.boxes.first().x, 0.125 + 2.0 / 64);
    EXPECT_DOUBLE_EQ(hit.boxes.first().w, 3.0 / 64);
}

TEST_F(CaseSearchTest, ScriptWidthCaseAndSpacesDoNotMatter)
{
    addRead("a", {page({QStringLiteral("採購雲計算服務，Ａｍａｚｏｎ　ＡＷＳ 及 阿 里 云")})});
    EXPECT_EQ(quotes(QStringLiteral("采购云计算")), QStringList{QStringLiteral("採購雲計算")});
    EXPECT_EQ(quotes(QStringLiteral("雲計算")), QStringList{QStringLiteral("雲計算")});
    EXPECT_EQ(quotes(QStringLiteral("aws")), QStringList{QStringLiteral("ＡＷＳ")});
    EXPECT_EQ(quotes(QStringLiteral("ＡＷＳ")), QStringList{QStringLiteral("ＡＷＳ")});
    EXPECT_EQ(quotes(QStringLiteral("阿里云")), QStringList{QStringLiteral("阿 里 云")});
    EXPECT_EQ(find(QStringLiteral("\"amazon aws\"")).size(), 1);
}

TEST_F(CaseSearchTest, APhraseCrossesALineButNotACell)
{
    addRead("a", {page({QStringLiteral("供应商名称为北京某某科"), QStringLiteral("技有限公司"),
                        QStringLiteral("采购人 | 某大学")})});
    const auto hits = find(QStringLiteral("科技有限公司"));
    ASSERT_EQ(hits.size(), 1);
    EXPECT_EQ(hits.first().boxes.size(), 2);
    EXPECT_EQ(hits.first().context, QStringLiteral("供应商名称为北京某某科 技有限公司"));
    EXPECT_TRUE(find(QStringLiteral("采购人某大学")).isEmpty());
    EXPECT_EQ(find(QStringLiteral("采购人 某大学")).size(), 2);
}

TEST_F(CaseSearchTest, RunsMatchByTheirBeginningUnlessQuoted)
{
    addRead("a", {page({QStringLiteral("NVIDIA H800 及 A100-80G，金额1,234,567.00元")})});
    EXPECT_EQ(quotes(QStringLiteral("nvi")), QStringList{QStringLiteral("NVIDIA")});
    EXPECT_TRUE(find(QStringLiteral("\"nvi\"")).isEmpty());
    EXPECT_TRUE(find(QStringLiteral("vidia")).isEmpty());
    EXPECT_EQ(quotes(QStringLiteral("h800")), QStringList{QStringLiteral("H800")});
    EXPECT_EQ(quotes(QStringLiteral("H 800")).size(), 2); // two words, each found
    EXPECT_EQ(quotes(QStringLiteral("a100-80g")), QStringList{QStringLiteral("A100-80G")});
    EXPECT_EQ(quotes(QStringLiteral("1234567")), QStringList{QStringLiteral("1,234,567")});
    EXPECT_EQ(quotes(QStringLiteral("1,234,567.00")), QStringList{QStringLiteral("1,234,567.00")});
}

TEST_F(CaseSearchTest, SeveralWordsMeanAllOfThemOnOnePage)
{
    addRead("a", {page({QStringLiteral("阿里云与腾讯云")}), page({QStringLiteral("阿里云")}),
                  page({QStringLiteral("腾讯")})});
    EXPECT_EQ(quotes(QStringLiteral("腾讯 阿里云")),
              (QStringList{QStringLiteral("阿里云"), QStringLiteral("腾讯")}));
    EXPECT_EQ(quotes(QStringLiteral("云 阿里云")).size(),
              3); // 阿里云 twice, and the 云 of 腾讯云; never one place twice
}

TEST_F(CaseSearchTest, QuotationMarksKeepWordsTogether)
{
    addRead("a",
            {page({QStringLiteral("web services amazon")}), page({QStringLiteral("Amazon Web Services")})});
    EXPECT_EQ(find(QStringLiteral("amazon web services")).size(), 6);
    EXPECT_EQ(quotes(QStringLiteral("\"amazon web services\"")),
              QStringList{QStringLiteral("Amazon Web Services")});
    EXPECT_EQ(quotes(QStringLiteral("“amazon web services”")),
              QStringList{QStringLiteral("Amazon Web Services")});
}

TEST_F(CaseSearchTest, AQueryThatMakesNoSenseSaysWhatToWrite)
{
    for (const QString &text :
         {QString(), QStringLiteral("   "), QStringLiteral("，。"), QStringLiteral("\"\"")})
        EXPECT_EQ(errorOf(text), ErrorCode::Usage);
    EXPECT_EQ(errorOf(QStringLiteral("\"阿里云")), ErrorCode::Usage);
    EXPECT_EQ(errorOf(QStringLiteral("云\"")), ErrorCode::Usage);
    EXPECT_EQ(errorOf(QString(5'000, u'云')), ErrorCode::Usage);
    EXPECT_EQ(errorOf(QStringLiteral("云 ").repeated(100)), ErrorCode::Usage);
    EXPECT_TRUE(find(QStringLiteral("云 ").repeated(60)).isEmpty());
    EXPECT_TRUE(find(QString(1'000, u'云')).isEmpty());
    EXPECT_TRUE(find(QString(1'000, u'云'), true).isEmpty());
}

TEST_F(CaseSearchTest, WhatFts5WouldTakeForSyntaxIsPlainText)
{
    addRead("a", {page({QStringLiteral("plain OR not")})});
    for (const QString &text :
         {QStringLiteral("\"AND\""), QStringLiteral("a*b"), QStringLiteral("\"plain:x\""),
          QStringLiteral("^plain"), QStringLiteral("x' OR 1=1 --"), QStringLiteral("NEAR(a b)"),
          QStringLiteral("{plain}"), QStringLiteral("NEAR(plain, 5)"), QStringLiteral("\"(or\""),
          QStringLiteral("plain \"* +\""), QStringLiteral("page_index MATCH x"), QStringLiteral("~plain")})
        EXPECT_TRUE(succeeded(CaseSearch(*m_case).find({text, false, 10, {}}))) << text.toStdString();
    EXPECT_EQ(quotes(QStringLiteral("or")), QStringList{QStringLiteral("OR")});
    // These are the search's own words now, and say so when something is missing.
    for (const QString &text : {QStringLiteral("AND"), QStringLiteral("NOT x"), QStringLiteral("(or"),
                                QStringLiteral("plain:x"), QStringLiteral("-plain")})
        EXPECT_EQ(errorOf(text), ErrorCode::Usage) << text.toStdString();
}

TEST_F(CaseSearchTest, ReadingAPageAgainReplacesWhatIsFound)
{
    const DocumentId id = addRead("a", {page({QStringLiteral("阿里云")})});
    ASSERT_TRUE(succeeded(m_case->setPageRead({id, 0}, page({QStringLiteral("腾讯云")}))));
    EXPECT_TRUE(find(QStringLiteral("阿里")).isEmpty());
    EXPECT_EQ(find(QStringLiteral("腾讯云")).size(), 1);
    EXPECT_EQ(m_case->check()->problems, QStringList());
    reopen();
    EXPECT_EQ(find(QStringLiteral("腾讯云")).size(), 1);
}

TEST_F(CaseSearchTest, OneDocumentOnlyAndALimit)
{
    addRead("a", {page({QStringLiteral("云云云云")})}, QStringLiteral("a.pdf"));
    const DocumentId second = addRead("b", {page({QStringLiteral("云")})}, QStringLiteral("b.pdf"));
    EXPECT_EQ(find(QStringLiteral("云")).size(), 5);
    const auto hits = find(QStringLiteral("云"), false, second);
    ASSERT_EQ(hits.size(), 1);
    EXPECT_EQ(hits.first().documentName, QStringLiteral("b.pdf"));
    EXPECT_EQ(CaseSearch(*m_case).find({QStringLiteral("云"), false, 3, {}})->size(), 3);
}

TEST_F(CaseSearchTest, ContextIsCutAroundTheHit)
{
    addRead("a", {page({QString(300, u'前') + QStringLiteral("阿里云") + QString(300, u'后')})});
    const auto hits = find(QStringLiteral("阿里云"));
    ASSERT_EQ(hits.size(), 1);
    const QString context = hits.first().context;
    EXPECT_LE(context.size(), 120);
    EXPECT_GE(context.size(), 110);
    EXPECT_TRUE(context.contains(QStringLiteral("前阿里云后")));
    EXPECT_TRUE(context.startsWith(u'…'));
    EXPECT_TRUE(context.endsWith(u'…'));
}

TEST_F(CaseSearchTest, FuzzyAllowsOneCharacterInFourAndPutsExactHitsFirst)
{
    addRead("a", {page({QStringLiteral("单一来原采购公示")}), page({QStringLiteral("单一来源采购公示")}),
                  page({QStringLiteral("来源不明")})});
    EXPECT_EQ(quotes(QStringLiteral("单一来源采购")).size(), 1);
    EXPECT_EQ(quotes(QStringLiteral("单一来源采购"), true),
              (QStringList{QStringLiteral("单一来源采购"), QStringLiteral("单一来原采购")}));
    EXPECT_TRUE(quotes(QStringLiteral("来愿"), true).isEmpty()); // too short for a difference
}

TEST_F(CaseSearchTest, FuzzyFindsMisreadRuns)
{
    addRead("a", {page({QStringLiteral("NVlDIA A100 显卡")}), page({QStringLiteral("NVIDIA")}),
                  page({QStringLiteral("media")})});
    EXPECT_EQ(quotes(QStringLiteral("nvidia"), true),
              (QStringList{QStringLiteral("NVIDIA"), QStringLiteral("NVlDIA")}));
}

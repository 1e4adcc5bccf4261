// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analyser.h"
#include "app/analysis/soft_wraps.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace tt;

namespace
{

QString lines(const QStringList &all) { return all.join(u'\n'); }

const QString kAbove = QStringLiteral("北澜大学受托就海外云计算资源服务采购项目组织比选，现将有关事项公告");
const QString kBelow = QStringLiteral("如下，请符合条件的供应商按照本公告的要求提交响应文件并按时参加比选");

bool joins(const QString &first, const QString &second)
{
    return !unwrapped(lines({kAbove, kBelow, first, second})).text.contains(first + u'\n');
}

} // namespace

TEST(SoftWraps, ALineThatFillsTheWidthGoesOnInTheNext)
{
    EXPECT_TRUE(
        joins(QStringLiteral("潜在供应商应在云汀招标有限公司获取采购文件，并于2023年10月10日9点30分（北京时"),
              QStringLiteral("间）前提交响应文件。")));
    EXPECT_TRUE(joins(QStringLiteral("竞价项目名称：蓉岸高等研究院海外云计算资源（AWS账号）服务采"),
                      QStringLiteral("购项目")));
    EXPECT_TRUE(joins(QStringLiteral("第一包的中标供应商为岚洲算岭科技有限公司，其中标金额：人民币"),
                      QStringLiteral("6,633.00元")));
}

TEST(SoftWraps, WhatBeginsAnewStaysALineOfItsOwn)
{
    const QString full = QStringLiteral("本项目的采购标的为海外云计算资源服务以及相关的技术支持和培训工");
    for (const char16_t *next :
         {u"预算金额：20万元", u"二、项目概况", u"（一）采购人信息", u"3.采购方式", u"2024年5月1日",
          u"包1：云服务", u"第二中标候选人 岚洲公司", u"附件：清单", u"【虚构样本】", u"排名 | 单位名称"})
        EXPECT_FALSE(joins(full, QString::fromUtf16(next))) << QString::fromUtf16(next).toStdString();
    EXPECT_FALSE(joins(full + QStringLiteral("。"), QStringLiteral("供应商应当提交响应文件")));
    EXPECT_FALSE(joins(QStringLiteral("采购人：北澜大学"), QStringLiteral("供应商应当提交响应文件")));
}

TEST(SoftWraps, NamesUnderOneAnotherAreNoSentence)
{
    const QString agency = QStringLiteral("本项目由采购人委托的招标代理单位：蓉岸通澜工程咨询有限公司");
    EXPECT_FALSE(joins(agency, QStringLiteral("蓉岸通澜工程咨询有限公司")));
    // Rows of a table without rules are about as long as one another.
    EXPECT_FALSE(joins(QStringLiteral("澄岭星栈数据服务有限公司 报价 102,401.00元 得分 89.02 名次第一名"),
                       QStringLiteral("澄岭云汐系统集成有限公司 报价 106,202.00元 得分 85.40 名次第二名")));
}

TEST(SoftWraps, AShortPageAndSmallPrintSayNothingOfTheWidth)
{
    const QString form =
        lines({QStringLiteral("采购人：北澜大学"), QStringLiteral("云平台"), QStringLiteral("二十万元")});
    EXPECT_EQ(unwrapped(form).text, form);
    const QString foot = lines(
        {QStringLiteral("采购人：北澜大学信息化建设与管理处"), QStringLiteral("联系电话见附件"),
         QStringLiteral("【软件测试用虚构样本：所涉单位、人员、电话、项目均为虚构，与任何真实机构无关】")});
    EXPECT_EQ(unwrapped(foot).text, foot);
    // Paragraphs that were never cut: what two short lines share is no margin.
    const QString whole =
        lines({QStringLiteral("南屿市数据资源管理局政府采购意向"), kAbove + kAbove, kAbove + kBelow + kBelow,
               QStringLiteral("采购人单位：南屿市数据资源管理局")});
    EXPECT_EQ(unwrapped(whole).text, whole);
}

TEST(SoftWraps, WordsAreKeptApartAndSumsAreNot)
{
    const QString width = kAbove + u'\n' + kBelow + u'\n';
    const auto last = [&width](const char16_t *first, const char16_t *second) {
        return unwrapped(width + QString::fromUtf16(first) + u'\n' + QString::fromUtf16(second))
            .text.section(u'\n', -1);
    };
    EXPECT_TRUE(last(u"采购内容为图形工作站六台，每台应当配置不少于两块的显卡 RTX 4090", u"24G显存的产品。")
                    .contains(u"4090 24G"));
    EXPECT_TRUE(last(u"采购内容为面向全校师生的大语言模型接口服务，供应商应提供Azure", u"OpenAI的正式授权。")
                    .contains(u"Azure OpenAI"));
    EXPECT_TRUE(
        last(u"从业人员二十人及以上并且上一个完整会计年度的营业收入不少于人民币30", u"0万元的为小型企业。")
            .contains(u"人民币300万元"));
    EXPECT_TRUE(
        last(u"本项目已经完成采购活动，现将其采购结果公告如下，项目编号为RA-XJ-", u"2025-0257，特此公告。")
            .contains(u"RA-XJ-2025-0257"));
}

TEST(SoftWraps, ATitleInTwoLinesIsOne)
{
    const QString title =
        lines({QStringLiteral("望潮市气象信息中心大模型云端训练资"), QStringLiteral("源采购项目中标结果公告"),
               QStringLiteral("采购人：望潮市气象信息中心")});
    EXPECT_TRUE(
        unwrapped(title).text.startsWith(u"望潮市气象信息中心大模型云端训练资源采购项目中标结果公告\n"));
    const QString two =
        lines({QStringLiteral("关于云平台采购项目的更正公告"), QStringLiteral("北澜大学采购公告")});
    EXPECT_EQ(unwrapped(two).text, two);
}

TEST(SoftWraps, RangesAreThoseOfThePageAsItWas)
{
    std::mt19937 random(4711);
    const QString page = lines({kAbove, kBelow + QStringLiteral("活动"), QStringLiteral("采购人：北澜大学"),
                                kAbove, kBelow, kAbove});
    const UnwrappedPage out = unwrapped(page);
    ASSERT_FALSE(out.cuts.isEmpty());
    for (int i = 0; i < 2'000; ++i) {
        const auto begin = static_cast<qsizetype>(random() % out.text.size());
        const auto length = static_cast<qsizetype>(random() % (out.text.size() - begin)) + 1;
        const TextRange range = out.original({begin, length});
        ASSERT_LE(range.end(), page.size());
        QString was = page.mid(range.begin, range.length).remove(u'\n');
        EXPECT_EQ(was, out.text.mid(begin, length).remove(u'\n')) << begin << ' ' << length;
        EXPECT_NE(page[range.begin] == u'\n', out.text[begin] != u'\n');
    }
}

TEST(SoftWraps, ADateOverTwoLinesIsFoundWhereItStands)
{
    const auto analyser = Analyser::builtIn();
    ASSERT_TRUE(analyser);
    const QString page =
        lines({QStringLiteral("望潮市气象信息中心海外云计算资源（AWS账号）服务采购项目的潜在供应商"),
               QStringLiteral("应在杭屿诚屿招标有限公司获取采购文件，并于2023年10月10日9点30分（北京时"),
               QStringLiteral("间）前提交响应文件。公示期自提交响应文件截止之后的第二天算起，一直到2023"),
               QStringLiteral("年11月12日止。")});
    const DocumentAnalysis analysis = (*analyser)->analyse(QVector<QString>{page});
    bool deadline = false;
    for (const Finding &finding : analysis.findings) {
        EXPECT_EQ(page.mid(finding.range.begin, finding.range.length).remove(u'\n'), finding.quote);
        const auto *date = std::get_if<DateFacts>(&finding.facts);
        if (date == nullptr) continue;
        deadline = deadline || (date->role == u"bid_deadline" && date->value == QDate(2023, 10, 10));
        if (date->value == QDate(2023, 11, 12)) {
            EXPECT_EQ(page.mid(finding.range.begin, finding.range.length),
                      QStringLiteral("2023\n年11月12日"));
        }
    }
    EXPECT_TRUE(deadline);
    EXPECT_TRUE(std::any_of(analysis.findings.cbegin(), analysis.findings.cend(), [](const Finding &finding) {
        const auto *date = std::get_if<DateFacts>(&finding.facts);
        return date != nullptr && date->value == QDate(2023, 11, 12);
    }));
}

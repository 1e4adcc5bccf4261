// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analyser.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace tt
{
namespace
{

/// What notices say without a label in front of it.
class NoticeWords : public ::testing::Test
{
protected:
    static DocumentAnalysis analyse(const QString &text)
    {
        static const auto analyser = Analyser::builtIn().value();
        return analyser->analyse(QVector<QString>{text});
    }

    static QStringList parties(const QString &text, const QString &role)
    {
        QStringList names;
        for (const Finding &finding : analyse(text).findings) {
            const auto *facts = std::get_if<PartyFacts>(&finding.facts);
            if (facts != nullptr && facts->role == role) names.append(facts->name);
        }
        return names;
    }

    static QStringList identifiers(const QString &text, const QString &role)
    {
        QStringList values;
        for (const Finding &finding : analyse(text).findings) {
            const auto *facts = std::get_if<IdentifierFacts>(&finding.facts);
            if (facts != nullptr && facts->role == role) values.append(facts->value);
        }
        return values;
    }

    static QVector<AmountFacts> amounts(const QString &text)
    {
        QVector<AmountFacts> out;
        for (const Finding &finding : analyse(text).findings) {
            if (const auto *facts = std::get_if<AmountFacts>(&finding.facts)) out.append(*facts);
        }
        return out;
    }
};

const QString kNumber = QStringLiteral("project_number");
const QString kName = QStringLiteral("project_name");
const QString kBuyer = QStringLiteral("buyer");

TEST_F(NoticeWords, AnAwardLetterNamesEverybodyInItsSentences)
{
    const QString letter = QStringLiteral(
        "中标通知书\n编号：NY-2024-"
        "0012\n云上科技有限公司：\n南屿大学委托岚信招标有限公司组织采购的云服务，贵公司为中标供应商。\n"
        "中标金额：55万元");
    EXPECT_EQ(parties(letter, kBuyer), QStringList{QStringLiteral("南屿大学")});
    EXPECT_EQ(parties(letter, QStringLiteral("agency")), QStringList{QStringLiteral("岚信招标有限公司")});
    EXPECT_EQ(parties(letter, QStringLiteral("supplier")), QStringList{QStringLiteral("云上科技有限公司")});
    EXPECT_EQ(identifiers(letter, kNumber), QStringList{QStringLiteral("NY-2024-0012")});
}

TEST_F(NoticeWords, WhoCommissionedTheAgencyIsTheBuyerUnlessALabelSaysWho)
{
    EXPECT_EQ(
        parties(QStringLiteral("成交公告\n岚信招标有限公司受南屿大学的委托，就云服务进行采购。"), kBuyer),
        QStringList{QStringLiteral("南屿大学")});
    EXPECT_EQ(
        parties(QStringLiteral("成交公告\n采购人：望潮实验室\n岚信招标有限公司受南屿大学委托，进行采购。"),
                kBuyer),
        QStringList{QStringLiteral("望潮实验室")});
}

TEST_F(NoticeWords, ABareNumberOnAContractIsTheContracts)
{
    const QString contract = QStringLiteral("采购合同\n编号：HT-2024-101\n甲方：南屿大学\n合同总价：20万元");
    EXPECT_TRUE(identifiers(contract, kNumber).isEmpty());
    EXPECT_EQ(identifiers(contract, QStringLiteral("contract_number")),
              QStringList{QStringLiteral("HT-2024-101")});
}

TEST_F(NoticeWords, TheTitleOrTheFirstSentenceNamesTheProject)
{
    EXPECT_EQ(identifiers(
                  QStringLiteral("岚信项目管理有限公司关于南屿大学云服务采购项目的成交公告\n成交金额：5万元"),
                  kName),
              QStringList{QStringLiteral("南屿大学云服务采购项目")});
    EXPECT_EQ(identifiers(
                  QStringLiteral("询价公告\n项目概况\n南屿大学云服务采购项目的潜在供应商应在网上获取文件。"),
                  kName),
              QStringList{QStringLiteral("南屿大学云服务采购项目")});
    EXPECT_EQ(identifiers(QStringLiteral("南屿大学云服务采购项目成交公告\n项目名称：云服务（一期）"), kName),
              QStringList{QStringLiteral("云服务（一期）")})
        << "a label is worth more";
}

TEST_F(NoticeWords, TheNumberOfTheEarlierNoticeIsAProjectNumber)
{
    EXPECT_EQ(identifiers(QStringLiteral("更正公告\n原公告编号：NY-2024-0012"), kNumber),
              QStringList{QStringLiteral("NY-2024-0012")});
    EXPECT_EQ(
        identifiers(QStringLiteral("招标公告\n项目编号：CX-1\n原项目编号：NY-2024-0012"), kNumber).size(), 2);
}

TEST_F(NoticeWords, APointBehindASumEndsTheSentence)
{
    const auto found = amounts(QStringLiteral("采购合同\n合同总价：¥20,967.00。\n服务期12个月。"));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].value, Decimal(20967));
    EXPECT_TRUE(found[0].flags.isEmpty()) << found[0].flags.join(u' ').toStdString();
}

TEST_F(NoticeWords, WhatIsPaidIsNotTheContract)
{
    const auto found = amounts(QStringLiteral("合同公告\n合同金额：100,000.00元\n签订后支付合同总价的30%"
                                              "，即30,000.00元；验收后支付65%，即65,000.00元。"));
    ASSERT_EQ(found.size(), 3);
    for (int i : {1, 2}) {
        EXPECT_EQ(found[i].kind, AmountKind::Other);
        EXPECT_TRUE(found[i].flags.contains(u"instalment"));
    }
}

TEST_F(NoticeWords, AShareWhoseRateCouldNotBeReadIsNotTheContractEither)
{
    for (const char *share : {"即70.00元", "计70.00元"}) {
        const auto found = amounts(QStringLiteral("合同公告\n合同金额：100,000.00元\n"
                                                  "签订后10个工作日内支付合同总价的%1；验收后支付65%，即"
                                                  "65,000.00元。")
                                       .arg(QString::fromUtf8(share)));
        ASSERT_EQ(found.size(), 3) << share;
        EXPECT_EQ(found[0].kind, AmountKind::Contract);
        EXPECT_EQ(found[1].kind, AmountKind::Other) << share;
        EXPECT_TRUE(found[1].flags.contains(u"instalment")) << share;
    }
}

TEST_F(NoticeWords, APackageFailsByTheWordsBehindItsBudget)
{
    const auto found =
        amounts(QStringLiteral("中标结果公告\n包1：预算金额：12万元，因有效供应商不足三家，本包废标。\n"
                               "包2：预算金额：9万元，包3废标。"));
    ASSERT_EQ(found.size(), 2);
    EXPECT_TRUE(found[0].flags.contains(u"failed"));
    EXPECT_FALSE(found[1].flags.contains(u"failed"));
    const auto open =
        amounts(QStringLiteral("招标公告\n包1：预算金额：12万元，供应商不足三家的，作废标处理。"));
    ASSERT_EQ(open.size(), 1);
    EXPECT_FALSE(open[0].flags.contains(u"failed")) << "a condition";
}

TEST_F(NoticeWords, AmazonIsNoWeatherStationAtAWeatherBureau)
{
    const auto polarity = [](const QString &text) {
        for (const Finding &finding : analyse(text).findings) {
            const auto *facts = std::get_if<MentionFacts>(&finding.facts);
            if (facts != nullptr && facts->watchId == u"cloud.aws") return polarityName(facts->polarity);
        }
        return QString();
    };
    EXPECT_EQ(polarity(QStringLiteral("招标公告\n蓉岸市气象信息中心采购亚马逊云AWS计算服务")),
              QStringLiteral("sought"));
    EXPECT_EQ(polarity(QStringLiteral("招标公告\n蓉岸市气象局自动气象站（AWS）建设")),
              QStringLiteral("false_positive"));
}

} // namespace
} // namespace tt

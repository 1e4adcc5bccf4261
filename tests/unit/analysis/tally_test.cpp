// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/tally.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <gtest/gtest.h>

#include <algorithm>

namespace tt
{
namespace
{

class TallyTest : public ::testing::Test
{
protected:
    static void SetUpTestSuite() { s_analyser = Analyser::builtIn().value(); }

    static AnalysedDocument document(qint64 id, const QString &text)
    {
        return {id, QStringLiteral("d%1").arg(id), s_analyser->analyse(QVector<QString>{text}), true};
    }

    static QVector<AnalysedDocument> nineNotices()
    {
        QVector<AnalysedDocument> documents;
        const QDir folder(QStringLiteral(TT_TEST_DATA "/analysis/synthetic"));
        const QStringList names = folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                documents.append(document(documents.size() + 1, QString::fromUtf8(file.readAll())));
        }
        return documents;
    }

    static QStringList namesOf(const QVector<TallyMember> &members)
    {
        QStringList names;
        for (const TallyMember &member : members)
            names.append(member.name);
        return names;
    }

    static Tally tally(const QVector<AnalysedDocument> &documents)
    {
        return tallyOf(documents, linkProjects(documents));
    }

    static inline std::shared_ptr<const Analyser> s_analyser;
};

TEST_F(TallyTest, NineNoticesAreSevenProjectsAndTheirMoneyIsCountedOnce)
{
    const QVector<AnalysedDocument> documents = nineNotices();
    ASSERT_EQ(documents.size(), 9);
    const ProjectBook book = linkProjects(documents);
    EXPECT_EQ(book.projects.size(), 7);
    const Tally tally = tallyOf(documents, book);
    EXPECT_EQ(namesOf(tally.seeking).size(), 6) << namesOf(tally.seeking).join(u' ').toStdString();
    EXPECT_EQ(namesOf(tally.naming.value(QStringLiteral("cloud.aws"))),
              (QStringList{QStringLiteral("南屿大学"), QStringLiteral("望潮实验室")}));
    const TallyMoney money = tally.money.value(QStringLiteral("CNY"));
    EXPECT_EQ(money.confirmed, *Decimal::parse(u"10855800"));
    EXPECT_EQ(money.planned, *Decimal::parse(u"12000000"));
    EXPECT_EQ(money.cancelled, *Decimal::parse(u"1684000"));
    EXPECT_EQ(money.unknownProjects, 2);
    for (const QString &name : namesOf(tally.intermediaries))
        EXPECT_NE(name, QStringLiteral("岚屿招标代理有限公司"));
    const QJsonObject json = tallyToJson(tally, book);
    EXPECT_EQ(json[QStringLiteral("entities_seeking_us_technology")][QStringLiteral("count")].toInt(), 6);
    EXPECT_EQ(json[QStringLiteral("money")][QStringLiteral("CNY")][QStringLiteral("confirmed")].toString(),
              QStringLiteral("10855800.00"));
}

TEST_F(TallyTest, TheOrderOfTheDocumentsDoesNotMatter)
{
    QVector<AnalysedDocument> documents = nineNotices();
    const ProjectBook forward = linkProjects(documents);
    std::reverse(documents.begin(), documents.end());
    EXPECT_TRUE(linkProjects(documents).projects == forward.projects);
}

TEST_F(TallyTest, AContractTakesThePlaceOfItsAwardAndBudget)
{
    const QVector<AnalysedDocument> documents = {
        document(1, QStringLiteral("某校AWS云服务招标公告\n项目编号：X-2024-"
                                   "1\n采购人：某某大学\n预算金额：60万元\n采购AWS云服务")),
        document(2, QStringLiteral("某校AWS云服务中标公告\n项目编号：X-2024-"
                                   "1\n采购人：某某大学\n中标金额：55万元\n中标供应商：云上科技有限公司")),
        document(
            3, QStringLiteral(
                   "某校AWS云服务合同公告\n项目编号：X－2024－1\n采购人：某某大学\n合同金额：549,000.00元"))};
    const ProjectBook book = linkProjects(documents);
    ASSERT_EQ(book.projects.size(), 1);
    EXPECT_TRUE(book.projects.first().status == ProjectStatus::Contracted);
    EXPECT_EQ(tally(documents).money.value(QStringLiteral("CNY")).confirmed, Decimal(549000));
    EXPECT_EQ(namesOf(tally(documents).intermediaries), QStringList{QStringLiteral("云上科技有限公司")});
}

TEST_F(TallyTest, ACorrectedBudgetCountsOnce)
{
    const QVector<AnalysedDocument> documents = {
        document(1, QStringLiteral("AWS云服务招标公告\n项目编号：X-2024-"
                                   "2\n采购人：某某大学\n预算金额：60万元\n采购AWS云服务\n2024年3月1日")),
        document(2,
                 QStringLiteral(
                     "AWS云服务更正公告\n原公告的采购项目编号：X-2024-"
                     "2\n采购人：某某大学\n更正内容：预算金额由“600000元”更正为“450000元”\n2024年3月9日"))};
    EXPECT_EQ(tally(documents).money.value(QStringLiteral("CNY")).planned, Decimal(450000));
}

TEST_F(TallyTest, ADisputedFigureIsAnIntervalAndBlocks)
{
    const QVector<AnalysedDocument> documents = {
        document(1, QStringLiteral("AWS云服务成交公告\n项目编号：X-2024-"
                                   "3\n采购人：某某大学\n成交金额：人民币壹拾玖万玖仟捌佰肆拾元整（¥199,804."
                                   "00）\n名称：AWS云服务"))};
    const Tally result = tally(documents);
    const TallyMoney money = result.money.value(QStringLiteral("CNY"));
    EXPECT_TRUE(money.confirmed.isZero());
    EXPECT_EQ(money.disputedLow, Decimal(199804));
    EXPECT_EQ(money.disputedHigh, Decimal(199840));
    EXPECT_FALSE(result.blockedBy.isEmpty());
}

TEST_F(TallyTest, ADisputedFigureLiesBetweenAllThatWasReadOfIt)
{
    AnalysedDocument one = document(1, QStringLiteral("AWS云服务成交公告\n项目编号：X-2024-"
                                                      "6\n采购人：某某大学\n成交金额：165,500.00元\n"
                                                      "名称：AWS云服务"));
    Finding *sum = nullptr;
    for (Finding &finding : one.analysis.findings)
        if (std::holds_alternative<AmountFacts>(finding.facts)) sum = &finding;
    ASSERT_NE(sum, nullptr);
    const auto reading = [](const char *by, const char *value) {
        return Reading{QString::fromLatin1(by), QString::fromLatin1(value), QString::fromLatin1(value)};
    };
    sum->reading.verdict = Verdict::Disputed;
    sum->reading.readings = {reading("paddle", "165500.00"), reading("tesseract", "165300.00"),
                             reading("paddle-wide", "")};
    TallyMoney money = tally({one}).money.value(QStringLiteral("CNY"));
    EXPECT_TRUE(money.confirmed.isZero());
    EXPECT_EQ(money.disputedLow, Decimal(165300));
    EXPECT_EQ(money.disputedHigh, Decimal(165500));

    sum->reading.readings += {reading("person", "165500.00"), reading("capital", "165400.00")};
    money = tally({one}).money.value(QStringLiteral("CNY"));
    EXPECT_EQ(money.disputedLow, Decimal(165400)) << "a person put the digits right; the capitals differ";
    EXPECT_EQ(money.disputedHigh, Decimal(165500));

    sum->reading.verdict = Verdict::Agreed; // a person decided
    money = tally({one}).money.value(QStringLiteral("CNY"));
    EXPECT_EQ(money.confirmed, Decimal(165500));
    EXPECT_TRUE(money.disputedHigh.isZero());
}

TEST_F(TallyTest, NegatedMentionsSeekNothing)
{
    const QVector<AnalysedDocument> documents = {
        document(1, QStringLiteral("算力服务招标公告\n项目编号：X-2024-"
                                   "4\n采购人：某某大学\n预算金额：60万元\n不得采用NVIDIA A100、H100芯片")),
        document(2, QStringLiteral("算力服务招标公告\n项目编号：X-2024-"
                                   "5\n采购人：别家大学\n预算金额：70万元\n单卡性能不低于NVIDIA A100"))};
    const Tally result = tally(documents);
    EXPECT_TRUE(result.seeking.isEmpty());
    EXPECT_TRUE(result.money.isEmpty());
    EXPECT_GE(result.excluded.size(), 4);
}

TEST_F(TallyTest, WhatReadsLikeAVendorBesideAWeatherBureauIsListedForAPersonToSee)
{
    const Tally result = tally(
        {document(1, QStringLiteral("气象观测设备招标公告\n项目编号：X-2024-"
                                    "7\n采购人：某某市气象局\n预算金额：60万元\n采购某某市气象局AWS一套"))});
    EXPECT_TRUE(result.seeking.isEmpty());
    const bool listed =
        std::any_of(result.excluded.begin(), result.excluded.end(), [](const TallyExclusion &each) {
            return each.what == u"cloud.aws" && each.reason == u"mention_false_positive" && each.finding;
        });
    EXPECT_TRUE(listed);
}

TEST_F(TallyTest, ATerminatedProjectIsCancelledUntilItOpensAgain)
{
    const QString tender =
        QStringLiteral("AWS云服务招标公告\n项目编号：X-2024-"
                       "6\n采购人：某某大学\n预算金额：60万元\n采购AWS云服务\n2024年3月1日");
    const QString failed = QStringLiteral(
        "AWS云服务废标公告\n项目编号：X-2024-6\n采购人：某某大学\n预算总金额：600000\n2024年4月1日");
    EXPECT_EQ(tally({document(1, tender), document(2, failed)}).money.value(QStringLiteral("CNY")).cancelled,
              Decimal(600000));
    const QString again = QString(tender)
                              .replace(QStringLiteral("3月"), QStringLiteral("5月"))
                              .replace(QStringLiteral("X-2024-6"), QStringLiteral("X-2024-6（二次）"));
    const TallyMoney money = tally({document(1, tender), document(2, failed), document(3, again)})
                                 .money.value(QStringLiteral("CNY"));
    EXPECT_EQ(money.planned, Decimal(600000));
    EXPECT_TRUE(money.cancelled.isZero());
}

} // namespace
} // namespace tt

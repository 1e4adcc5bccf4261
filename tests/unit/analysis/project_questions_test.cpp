// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/project_questions.h"
#include "app/analysis/tally.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tt
{
namespace
{

/// What a person says of projects: what is one, what is two, what was looked at.
class ProjectQuestionsTest : public ::testing::Test
{
protected:
    static void SetUpTestSuite() { s_analyser = Analyser::builtIn().value(); }

    static AnalysedDocument document(qint64 id, const QString &text)
    {
        return {id, QStringLiteral("d%1").arg(id), s_analyser->analyse(QVector<QString>{text}), true};
    }

    static AnalysedDocument notice(qint64 id, const QString &number, const QString &money,
                                   const QString &buyer = QStringLiteral("某某大学"))
    {
        return document(id,
                        QStringLiteral("%1AWS云服务采购项目招标公告\n项目编号：%2\n项目名称：%1AWS云服务采"
                                       "购项目\n采购人：%1\n%3\n采购AWS云服务\n2024年3月1日")
                            .arg(buyer, number, money));
    }

    /// Two numbers that look alike: one purchase or two?
    static QVector<AnalysedDocument> alike()
    {
        return {notice(3, QStringLiteral("NY-2024-0012"), QStringLiteral("预算金额：60万元")),
                notice(8, QStringLiteral("NY-2024-O012"), QStringLiteral("中标金额：55万元"))};
    }

    static QVector<AnalysedDocument> twoBuyers()
    {
        return {notice(1, QStringLiteral("NY-2024-0012"), QStringLiteral("预算金额：60万元")),
                notice(2, QStringLiteral("NY-2024-0012"), QStringLiteral("预算金额：60万元"),
                       QStringLiteral("海棠图书馆"))};
    }

    static Tally tally(const QVector<AnalysedDocument> &documents, const QVector<ProjectDecision> &said)
    {
        return tallyOf(documents, linkProjects(documents, said));
    }

    static bool blocks(const Tally &tally, const char *code)
    {
        return std::any_of(tally.blocks.cbegin(), tally.blocks.cend(),
                           [&](const TallyBlock &block) { return block.code == QLatin1String(code); });
    }

    static inline std::shared_ptr<const Analyser> s_analyser;
};

TEST_F(ProjectQuestionsTest, WhatAPersonCallsOnePurchaseIsOneAndIsCountedOnce)
{
    const ProjectBook before = linkProjects(alike());
    ASSERT_EQ(before.projects.size(), 2);
    EXPECT_TRUE(blocks(tally(alike(), {}), "possible_link"));
    const QVector<ProjectDecision> open = openQuestions(before, 0);
    ASSERT_EQ(open.size(), 1);
    EXPECT_EQ(open[0].document, 3);
    EXPECT_EQ(open[0].other, 8);

    ProjectDecision same = open[0];
    same.answer = ProjectAnswer::Same;
    const ProjectBook book = linkProjects(alike(), {same});
    ASSERT_EQ(book.projects.size(), 1);
    EXPECT_TRUE(book.suggestions.isEmpty());
    ASSERT_EQ(book.settled.size(), 1);
    EXPECT_EQ(book.settled[0].decision, same);
    const Tally sums = tally(alike(), {same});
    EXPECT_FALSE(blocks(sums, "possible_link"));
    EXPECT_EQ(sums.money.value(QStringLiteral("CNY")).confirmed, Decimal(550000));
    EXPECT_TRUE(sums.money.value(QStringLiteral("CNY")).planned.isZero());
}

TEST_F(ProjectQuestionsTest, WhatAPersonCallsTwoPurchasesIsAskedNoMore)
{
    const ProjectDecision different = linkDecision(8, 3, ProjectAnswer::Different);
    const ProjectBook book = linkProjects(alike(), {different});
    EXPECT_EQ(book.projects.size(), 2);
    EXPECT_TRUE(book.suggestions.isEmpty());
    EXPECT_EQ(book.settled.size(), 1);
    const Tally sums = tally(alike(), {different});
    EXPECT_FALSE(blocks(sums, "possible_link"));
    EXPECT_TRUE(sums.money.value(QStringLiteral("CNY")).possiblyTwice.isZero());
}

TEST_F(ProjectQuestionsTest, WhatIsSaidHoldsAlsoForNoticesThatComeLater)
{
    QVector<AnalysedDocument> documents = alike();
    documents.prepend(notice(1, QStringLiteral("NY-2024-O012"), QStringLiteral("合同金额：54万元")));
    EXPECT_EQ(linkProjects(documents, {linkDecision(3, 8, ProjectAnswer::Same)}).projects.size(), 1);
    EXPECT_TRUE(
        linkProjects(documents, {linkDecision(3, 8, ProjectAnswer::Different)}).suggestions.isEmpty());
}

TEST_F(ProjectQuestionsTest, DecisionsThatCannotAllHoldKeepTheTallyOpen)
{
    QVector<AnalysedDocument> documents = alike();
    documents.append(notice(9, QStringLiteral("NY-2024-OO12"), QStringLiteral("合同金额：54万元")));
    const QVector<ProjectDecision> said = {linkDecision(3, 8, ProjectAnswer::Same),
                                           linkDecision(8, 9, ProjectAnswer::Same),
                                           linkDecision(3, 9, ProjectAnswer::Different)};
    const ProjectBook book = linkProjects(documents, said);
    ASSERT_EQ(book.projects.size(), 1);
    EXPECT_EQ(book.projects[0].doubts, QStringList{QStringLiteral("decisions_contradict")});
    EXPECT_TRUE(blocks(tally(documents, said), "decisions_contradict"));
}

TEST_F(ProjectQuestionsTest, WhoAcceptedTwoBuyersAcceptedThoseTwo)
{
    const ProjectBook before = linkProjects(twoBuyers());
    ASSERT_EQ(before.projects.size(), 1);
    EXPECT_TRUE(blocks(tally(twoBuyers(), {}), "buyers_differ"));
    const QVector<ProjectDecision> open = openQuestions(before, 0);
    ASSERT_EQ(open.size(), 1);
    EXPECT_EQ(open[0].question, ProjectQuestion::BuyersDiffer);
    EXPECT_FALSE(blocks(tally(twoBuyers(), open), "buyers_differ"));
    EXPECT_EQ(linkProjects(twoBuyers(), open).settled.size(), 1);

    QVector<AnalysedDocument> third = twoBuyers();
    third.append(notice(5, QStringLiteral("NY-2024-0012"), QStringLiteral("预算金额：60万元"),
                        QStringLiteral("滨江医院")));
    EXPECT_TRUE(blocks(tally(third, open), "buyers_differ"));
    EXPECT_TRUE(linkProjects(third, open).settled.isEmpty());
}

TEST_F(ProjectQuestionsTest, ANoticeWithoutABuyerCanBeLeftSoAndStaysListed)
{
    const QVector<AnalysedDocument> nameless = {document(
        4, QStringLiteral("AWS云服务采购公告\n项目编号：NY-2024-0012\n预算金额：60万元\n采购AWS云服务"))};
    EXPECT_TRUE(blocks(tally(nameless, {}), "no_buyer"));
    const QVector<ProjectDecision> open = openQuestions(linkProjects(nameless), 0);
    ASSERT_EQ(open.size(), 1);
    const Tally sums = tally(nameless, open);
    EXPECT_FALSE(blocks(sums, "no_buyer"));
    EXPECT_TRUE(std::any_of(sums.excluded.cbegin(), sums.excluded.cend(),
                            [](const TallyExclusion &each) { return each.reason == u"no_buyer_named"; }));
}

TEST_F(ProjectQuestionsTest, AnAcceptedSumBesidePackagesIsAskedAboutAgainWhenTheSumsChange)
{
    const auto documents = [](const QString &contract) {
        return QVector<AnalysedDocument>{
            document(1,
                     QStringLiteral(
                         "某某大学云服务采购项目中标公告\n项目编号：NY-2024-0012\n采购人：某某大学\n"
                         "包1：中标供应商：云上科技有限公司；中标金额：38万元\n"
                         "包2：中标供应商：数澜信息有限公司；中标金额：19万元\n采购AWS云服务\n2024年4月8日")),
            document(2,
                     QStringLiteral(
                         "某某大学云服务采购项目合同公告\n项目编号：NY-2024-0012\n采购人（甲方）：某某大学\n"
                         "供应商（乙方）：别的科技有限公司\n合同金额：%1\n合同签订日期：2024年5月6日")
                         .arg(contract))};
    };
    const QVector<AnalysedDocument> before = documents(QStringLiteral("18.5万元"));
    const QVector<ProjectDecision> open = openQuestions(linkProjects(before), 0);
    ASSERT_EQ(open.size(), 1);
    EXPECT_EQ(open[0].question, ProjectQuestion::FigureWithoutPackage);
    EXPECT_FALSE(blocks(tally(before, open), "figure_without_package"));
    EXPECT_TRUE(blocks(tally(documents(QStringLiteral("81.5万元")), open), "figure_without_package"));
}

TEST_F(ProjectQuestionsTest, AnswersAboutDocumentsThatAreNotThereSayNothing)
{
    const QVector<ProjectDecision> said = {linkDecision(3, 77, ProjectAnswer::Same),
                                           linkDecision(77, 78, ProjectAnswer::Different)};
    const ProjectBook book = linkProjects(alike(), said);
    EXPECT_EQ(book.projects.size(), 2);
    EXPECT_EQ(book.suggestions.size(), 1);
    EXPECT_TRUE(book.settled.isEmpty());
}

} // namespace
} // namespace tt

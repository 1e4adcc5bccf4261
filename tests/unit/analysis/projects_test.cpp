// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/tally.h"
#include "tests/support/printers.h"

#include <QJsonArray>

#include <gtest/gtest.h>

#include <algorithm>

namespace tt
{
namespace
{

class ProjectsTest : public ::testing::Test
{
protected:
    static void SetUpTestSuite() { s_analyser = Analyser::builtIn().value(); }

    static QVector<AnalysedDocument> documents(const QStringList &texts)
    {
        QVector<AnalysedDocument> out;
        for (const QString &text : texts) {
            const auto id = static_cast<qint64>(out.size() + 1);
            out.append(
                {id, QStringLiteral("d%1").arg(id), s_analyser->analyse(QVector<QString>{text}), true});
        }
        return out;
    }

    static ProjectBook link(const QStringList &texts) { return linkProjects(documents(texts)); }

    static QString tender(const QString &number, const QString &rest = QStringLiteral("预算金额：60万元"))
    {
        return QStringLiteral(
                   "某某大学AWS云服务采购项目招标公告\n项目编号：%1\n项目名称：某某大学AWS云服务采购项目\n"
                   "采购人：某某大学\n%2\n采购AWS云服务\n2024年3月1日")
            .arg(number, rest);
    }

    static QString award(const QString &number, const QString &rest)
    {
        return QStringLiteral(
                   "某某大学云服务采购项目中标公告\n项目编号：%1\n采购人：某某大学\n%2\n2024年4月8日")
            .arg(number, rest);
    }

    static const PackageMoney &package(const Project &project, const QString &name)
    {
        static const PackageMoney none;
        const auto found = std::find_if(project.money.begin(), project.money.end(),
                                        [&](const PackageMoney &money) { return money.package == name; });
        EXPECT_NE(found, project.money.end()) << name.toStdString();
        return found == project.money.end() ? none : *found;
    }

    static QStringList reasons(const Tally &tally)
    {
        QStringList out;
        for (const TallyExclusion &each : tally.excluded)
            out.append(each.reason);
        return out;
    }

    static inline std::shared_ptr<const Analyser> s_analyser;
};

const QString kContract = QStringLiteral(
    "某某大学云服务采购项目合同公告\n%1\n采购人（甲方）：某某大学\n供应商（乙方）：%2\n合同金额：%3\n"
    "合同签订日期：2024年5月6日\n合同公告日期：2024年5月8日");

TEST_F(ProjectsTest, ANumberInAnyDressIsTheSame)
{
    for (const QStringList &pair :
         {QStringList{QStringLiteral("NY-CS-2024-0012"), QStringLiteral("ＮＹ－ＣＳ－２０２４－００１２")},
          QStringList{QStringLiteral("NY-CS-2024-0012"), QStringLiteral("ny—CS—2024—0012")},
          QStringList{QStringLiteral("NY-CS-2024-0012"), QStringLiteral("NY - CS - 2024 - 0012")},
          QStringList{QStringLiteral("NYCG〔2024〕0012号"), QStringLiteral("NYCG（2024）0012号")},
          QStringList{QStringLiteral("NYCG〔2024〕0012号"), QStringLiteral("NYCG[2024]0012号")}}) {
        const ProjectBook book = link({tender(pair[0]), award(pair[1], QStringLiteral("中标金额：55万元"))});
        EXPECT_EQ(book.projects.size(), 1) << pair[1].toStdString();
    }
}

TEST_F(ProjectsTest, ABackReferenceJoinsANewNumberToTheOldOne)
{
    const ProjectBook book =
        link({tender(QStringLiteral("NY-2024-0012")),
              tender(QStringLiteral("CX-2024-77001"),
                     QStringLiteral("原项目编号：NY-2024-0012\n预算金额：50万元")),
              award(QStringLiteral("CX-2024-77001"), QStringLiteral("中标金额：48万元"))});
    ASSERT_EQ(book.projects.size(), 1);
    EXPECT_EQ(book.projects[0].numbers,
              (QStringList{QStringLiteral("NY-2024-0012"), QStringLiteral("CX-2024-77001")}));
    EXPECT_EQ(package(book.projects[0], {}).value, Decimal(480000));
}

TEST_F(ProjectsTest, AListOfOtherPurchasesJoinsNothing)
{
    QString list = QStringLiteral("某某大学近期采购项目招标公告汇总\n采购人：某某大学\n");
    for (int i = 1; i <= 4; ++i)
        list += QStringLiteral("项目编号：NY-2024-000%1\n").arg(i);
    const ProjectBook book =
        link({list, tender(QStringLiteral("NY-2024-0002")), tender(QStringLiteral("NY-2024-0003"))});
    EXPECT_EQ(book.projects.size(), 3);
}

TEST_F(ProjectsTest, LookAlikeNumbersAreOnlySuggested)
{
    const ProjectBook book =
        link({tender(QStringLiteral("NY-CS-2024-0012")),
              award(QStringLiteral("NY-CS-2O24-0012"), QStringLiteral("中标金额：55万元"))});
    ASSERT_EQ(book.projects.size(), 2);
    ASSERT_EQ(book.suggestions.size(), 1);
    EXPECT_EQ(book.suggestions[0].reason, QStringLiteral("number_looks_alike"));
}

TEST_F(ProjectsTest, ASuffixThatMayBeAPackageIsOnlySuggested)
{
    const ProjectBook book =
        link({tender(QStringLiteral("NY-CS-2024-0012")),
              award(QStringLiteral("NY-CS-2024-0012/02"), QStringLiteral("中标金额：5万元"))});
    ASSERT_EQ(book.projects.size(), 2);
    ASSERT_EQ(book.suggestions.size(), 1);
    EXPECT_EQ(book.suggestions[0].reason, QStringLiteral("number_with_suffix"));
}

TEST_F(ProjectsTest, WhatIsBoughtEveryYearIsNotSuggested)
{
    const QString first = tender(QStringLiteral("NY-2023-0012"));
    EXPECT_EQ(link({first, tender(QStringLiteral("NY-2024-0555"))}).suggestions.size(), 1);
    const QString nextYear = tender(QStringLiteral("NY-2024-0555"))
                                 .replace(QStringLiteral("2024年3月"), QStringLiteral("2025年3月"));
    EXPECT_TRUE(link({first, nextYear}).suggestions.isEmpty());
}

TEST_F(ProjectsTest, ContractNumbersLinkOnlyUnderOneBuyer)
{
    const QString number = QStringLiteral("合同编号：HT-2024-101");
    const QString supplier = QStringLiteral("云上科技有限公司");
    const QString contract = kContract.arg(number, supplier, QStringLiteral("48万元"));
    const QString acceptance = QStringLiteral(
        "某某大学云服务验收公告\n合同编号：HT-2024-101\n采购人：某某大学\n结算金额：47万元\n2024年9月1日");
    ASSERT_EQ(link({contract, acceptance}).projects.size(), 1);
    EXPECT_EQ(package(link({contract, acceptance}).projects[0], {}).rung, Rung::Settlement);
    QString other = acceptance;
    other.replace(QStringLiteral("某某大学"), QStringLiteral("别家医院"));
    EXPECT_EQ(link({contract, other}).projects.size(), 2);
}

TEST_F(ProjectsTest, ASecondRoundIsAnAttributeAndOpensTheProjectAgain)
{
    const QString failed = QStringLiteral(
        "某某大学云服务采购项目废标公告\n项目编号：NY-2024-0012\n采购人：某某大学\n2024年3月20日");
    QString again = tender(QStringLiteral("NY-2024-0012（二次）"));
    again.replace(QStringLiteral("3月"), QStringLiteral("5月"));
    const ProjectBook book = link({tender(QStringLiteral("NY-2024-0012")), failed, again});
    ASSERT_EQ(book.projects.size(), 1);
    EXPECT_EQ(book.projects[0].status, ProjectStatus::Planned);
    EXPECT_EQ(book.projects[0].rounds.size(), 1);
    EXPECT_EQ(book.projects[0].number, QStringLiteral("NY-2024-0012"));
}

TEST_F(ProjectsTest, OnePackageEndsWithoutTheOthers)
{
    const QString packages = QStringLiteral("包1：云服务；预算金额：40万元\n包2：存储；预算金额：20万元");
    const QString end = QStringLiteral(
        "终止公告\n项目编号：NY-2024-0012（包2）\n因采购任务取消，终止采购活动。\n2024年3月20日");
    const ProjectBook book = link({tender(QStringLiteral("NY-2024-0012"), packages), end});
    ASSERT_EQ(book.projects.size(), 1);
    EXPECT_EQ(book.projects[0].status, ProjectStatus::Planned);
    EXPECT_EQ(package(book.projects[0], QStringLiteral("1")).status, ProjectStatus::Planned);
    EXPECT_EQ(package(book.projects[0], QStringLiteral("2")).status, ProjectStatus::Terminated);
    const QVector<AnalysedDocument> all = documents({tender(QStringLiteral("NY-2024-0012"), packages), end});
    const TallyMoney money = tallyOf(all, linkProjects(all)).money.value(QStringLiteral("CNY"));
    EXPECT_EQ(money.planned, Decimal(400000));
    EXPECT_EQ(money.cancelled, Decimal(200000));
}

const QString kTwoAwards = QStringLiteral("包1：中标供应商：云上科技有限公司；中标金额：38万元\n"
                                          "包2：中标供应商：数澜信息有限公司；中标金额：19万元");

TEST_F(ProjectsTest, AContractWithoutAPackageIsItsSuppliers)
{
    const ProjectBook book =
        link({award(QStringLiteral("NY-2024-0012"), kTwoAwards),
              kContract.arg(QStringLiteral("项目编号：NY-2024-0012"), QStringLiteral("数澜信息有限公司"),
                            QStringLiteral("18.5万元"))});
    ASSERT_EQ(book.projects.size(), 1);
    const Project &project = book.projects[0];
    EXPECT_EQ(package(project, QStringLiteral("1")).value, Decimal(380000));
    EXPECT_EQ(package(project, QStringLiteral("1")).status, ProjectStatus::Awarded);
    EXPECT_EQ(package(project, QStringLiteral("2")).value, Decimal(185000));
    EXPECT_EQ(package(project, QStringLiteral("2")).rung, Rung::Contract);
    EXPECT_TRUE(project.doubts.isEmpty());
}

TEST_F(ProjectsTest, AContractThatFitsNoPackageWaitsForAPerson)
{
    const QVector<AnalysedDocument> all =
        documents({award(QStringLiteral("NY-2024-0012"), kTwoAwards + QStringLiteral("\n采购AWS云服务")),
                   kContract.arg(QStringLiteral("项目编号：NY-2024-0012"), QStringLiteral("别的科技有限公司"),
                                 QStringLiteral("18.5万元"))});
    const ProjectBook book = linkProjects(all);
    ASSERT_EQ(book.projects.size(), 1);
    EXPECT_EQ(book.projects[0].doubts, QStringList{QStringLiteral("figure_without_package")});
    const Tally tally = tallyOf(all, book);
    EXPECT_EQ(tally.money.value(QStringLiteral("CNY")).confirmed, Decimal(570000));
    EXPECT_TRUE(tally.blockedBy.contains(QStringLiteral("figure_without_package: NY-2024-0012")));
    EXPECT_TRUE(reasons(tally).contains(QStringLiteral("figure_without_package")));
}

TEST_F(ProjectsTest, ATotalOfAllPackagesIsNotAddedToThem)
{
    const ProjectBook book =
        link({award(QStringLiteral("NY-2024-0012"), kTwoAwards + QStringLiteral("\n总中标金额：57万元"))});
    ASSERT_EQ(book.projects[0].money.size(), 2);
    EXPECT_TRUE(book.projects[0].doubts.isEmpty());
    ASSERT_FALSE(book.projects[0].leftOut.isEmpty());
    EXPECT_EQ(book.projects[0].leftOut.last().reason, QStringLiteral("total_of_packages"));
}

TEST_F(ProjectsTest, ASupplementAddsToItsContract)
{
    const QString supplement = QStringLiteral("某某大学云服务补充协议公告\n项目编号：NY-2024-"
                                              "0012\n采购人：某某大学\n补充协议金额：3万元\n2024年8月1日");
    const ProjectBook book =
        link({kContract.arg(QStringLiteral("项目编号：NY-2024-0012"), QStringLiteral("云上科技有限公司"),
                            QStringLiteral("48万元")),
              supplement});
    ASSERT_EQ(book.projects.size(), 1);
    EXPECT_EQ(package(book.projects[0], {}).value, Decimal(510000));
    const Project alone = link({supplement}).projects[0];
    EXPECT_EQ(package(alone, {}).rung, Rung::None);
    ASSERT_EQ(alone.leftOut.size(), 1);
    EXPECT_EQ(alone.leftOut[0].reason, QStringLiteral("supplement"));
}

TEST_F(ProjectsTest, ALaterCeilingDoesNotTakeThePlaceOfTheBudget)
{
    QString later = award(QStringLiteral("NY-2024-0012"), QStringLiteral("招标控制价：58万元"));
    later.replace(QStringLiteral("中标公告"), QStringLiteral("中标候选人公示"));
    const ProjectBook book = link({tender(QStringLiteral("NY-2024-0012")), later});
    EXPECT_EQ(package(book.projects[0], {}).value, Decimal(600000));
}

TEST_F(ProjectsTest, TheFirstCandidateIsNoSupplierWhenAnotherWins)
{
    QString candidates = award(QStringLiteral("NY-2024-0012"),
                               QStringLiteral("第一中标候选人：数澜信息有限公司，投标报价：54万元"));
    candidates.replace(QStringLiteral("中标公告"), QStringLiteral("中标候选人公示"))
        .replace(QStringLiteral("4月8日"), QStringLiteral("4月1日"));
    const ProjectBook book =
        link({candidates, award(QStringLiteral("NY-2024-0012"),
                                QStringLiteral("中标供应商：云上科技有限公司\n中标金额：55万元"))});
    EXPECT_EQ(book.projects[0].suppliers, QStringList{QStringLiteral("云上科技有限公司")});
    EXPECT_EQ(book.projects[0].proposedSuppliers, QStringList{QStringLiteral("数澜信息有限公司")});
}

TEST_F(ProjectsTest, NoticesWithoutADateFindTheirPlaceInTheChain)
{
    const QString letter =
        QStringLiteral("成交通知书\n编号：NY-2024-0012\n云上科技有限公司：\n某某大学委托某某招标有限公司"
                       "组织采购的云服务项目，贵公司为成交供应商。\n成交金额：55万元");
    QStringList texts{tender(QStringLiteral("NY-2024-0012")), letter,
                      kContract.arg(QStringLiteral("项目编号：NY-2024-0012"),
                                    QStringLiteral("云上科技有限公司"), QStringLiteral("54万元"))};
    const ProjectBook book = link(texts);
    ASSERT_EQ(book.projects.size(), 1);
    EXPECT_EQ(book.projects[0].documents, (QVector<qint64>{1, 2, 3}));
    EXPECT_EQ(book.projects[0].suppliers, QStringList{QStringLiteral("云上科技有限公司")});
    EXPECT_EQ(book.projects[0].buyers, QStringList{QStringLiteral("某某大学")});
    std::reverse(texts.begin(), texts.end());
    const ProjectBook reversed = link(texts);
    EXPECT_EQ(reversed.projects[0].documents, (QVector<qint64>{3, 2, 1}));
}

TEST_F(ProjectsTest, OneNumberUnderTwoBuyersIsADoubt)
{
    QString other = award(QStringLiteral("2024-00123"), QStringLiteral("中标金额：55万元"));
    other.replace(QStringLiteral("某某大学"), QStringLiteral("青栈医院"));
    const ProjectBook book = link({tender(QStringLiteral("2024-00123")), other});
    ASSERT_EQ(book.projects.size(), 1);
    EXPECT_EQ(book.projects[0].doubts, QStringList{QStringLiteral("buyers_differ")});
}

TEST_F(ProjectsTest, EveryFigureThatIsInNoSumIsListedWithItsReason)
{
    const QVector<AnalysedDocument> all = documents(
        {tender(QStringLiteral("NY-2024-0012"),
                QStringLiteral("预算金额：60万元\n投标保证金：1.2万元\n采购文件售价：300元")),
         award(QStringLiteral("NY-2024-0012"),
               QStringLiteral("中标供应商：云上科技有限公司\n中标金额：55万元\n代理服务费：0.8万元"))});
    const Tally tally = tallyOf(all, linkProjects(all));
    for (const char *reason : {"lower_rung", "deposit", "doc_price", "fee"})
        EXPECT_TRUE(reasons(tally).contains(QString::fromLatin1(reason))) << reason;
    int figures = 0;
    for (const AnalysedDocument &document : all) {
        for (const Finding &finding : document.analysis.findings)
            figures += std::holds_alternative<AmountFacts>(finding.facts) && finding.sameAs < 0 ? 1 : 0;
    }
    EXPECT_EQ(tally.excluded.size() + 1, figures) << "all but the award";
}

TEST_F(ProjectsTest, MembersCarryTheFindingsBehindThem)
{
    const QVector<AnalysedDocument> all =
        documents({tender(QStringLiteral("NY-2024-0012")),
                   award(QStringLiteral("NY-2024-0012"), QStringLiteral("中标供应商：云上科技有限公司"))});
    const Tally tally = tallyOf(all, linkProjects(all));
    ASSERT_EQ(tally.seeking.size(), 1);
    EXPECT_FALSE(tally.seeking[0].findings.isEmpty());
    EXPECT_EQ(tally.seeking[0].namedBy.size(), 2);
    ASSERT_EQ(tally.intermediaries.size(), 1);
    ASSERT_EQ(tally.intermediaries[0].findings.size(), 1);
    const FindingRef ref = tally.intermediaries[0].findings[0];
    const Finding &finding = all[ref.document - 1].analysis.findings[ref.index];
    EXPECT_EQ(std::get<PartyFacts>(finding.facts).name, QStringLiteral("云上科技有限公司"));
    EXPECT_EQ(tally.money.value(QStringLiteral("CNY")).unknownProjects, 1) << "awarded without a sum";
}

TEST_F(ProjectsTest, WhatMayCountTwiceIsSaid)
{
    const QVector<AnalysedDocument> all =
        documents({tender(QStringLiteral("NY-CS-2024-0012")), tender(QStringLiteral("NY-CS-2O24-0012"))});
    const Tally tally = tallyOf(all, linkProjects(all));
    const TallyMoney money = tally.money.value(QStringLiteral("CNY"));
    EXPECT_EQ(money.planned, Decimal(1200000));
    EXPECT_EQ(money.possiblyTwice, Decimal(600000));
    ASSERT_EQ(tally.blockedBy.size(), 1);
    EXPECT_TRUE(tally.blockedBy[0].startsWith(QStringLiteral("possible_link: ")));
}

TEST_F(ProjectsTest, UnreadPagesBlock)
{
    QVector<AnalysedDocument> all = documents({tender(QStringLiteral("NY-CS-2024-0012"))});
    EXPECT_TRUE(tallyOf(all, linkProjects(all)).blockedBy.isEmpty());
    all[0].complete = false;
    EXPECT_EQ(tallyOf(all, linkProjects(all)).blockedBy, QStringList{QStringLiteral("unread_pages: d1")});
}

} // namespace
} // namespace tt

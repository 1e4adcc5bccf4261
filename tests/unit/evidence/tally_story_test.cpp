// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/tally_story.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace tt
{
namespace
{

QString s(const char *utf8) { return QString::fromUtf8(utf8); }

class TallyStoryTest : public ::testing::Test
{
protected:
    static void SetUpTestSuite() { s_analyser = Analyser::builtIn().value(); }

    void add(const QString &text, bool complete = true)
    {
        const qint64 id = m_documents.size() + 1;
        m_documents.append({id, s("d%1").arg(id), s_analyser->analyse(QVector<QString>{text}), complete});
    }

    void addAward(const char *buyer, const char *what, const char *sum, const char *date = "2024年5月20日")
    {
        add(s("%1%2采购中标公告\n项目编号：TT-2024-%5\n采购人：%1\n中标供应商：云上科技有限公司\n"
              "中标金额：%3\n采购内容：%2\n公告日期：%4")
                .arg(s(buyer), s(what), s(sum), s(date))
                .arg(m_documents.size() + 100));
    }

    void addPlan(const char *buyer, const char *what, const char *sum, const char *date = "2024年5月20日")
    {
        add(s("%1%2采购招标公告\n项目编号：TT-2024-%5\n采购人：%1\n预算金额：%3\n采购内容：%2\n公告日期：%4")
                .arg(s(buyer), s(what), s(sum), s(date))
                .arg(m_documents.size() + 100));
    }

    [[nodiscard]] CaseTally sums(TallyScope scope = TallyScope::UsTechnology) const
    {
        CaseDocuments documents;
        documents.documents = m_documents;
        documents.entities = EntityBook(m_documents, {});
        return caseTallyOf(documents, scope);
    }

    [[nodiscard]] std::string english(TallyScope scope = TallyScope::UsTechnology) const
    {
        return storyOf(sums(scope), StoryLanguage::English).text().toStdString();
    }

    [[nodiscard]] std::string chinese() const
    {
        return storyOf(sums(), StoryLanguage::Chinese).text().toStdString();
    }

    QVector<AnalysedDocument> m_documents;
    static inline std::shared_ptr<const Analyser> s_analyser;
};

std::string money(const char *value, const char *currency, StoryLanguage language)
{
    return storyMoney(*Decimal::parse(s(value)), s(currency), language).toStdString();
}

MentionFacts chip(const char *status)
{
    MentionFacts facts;
    facts.home = s("US");
    facts.category = s("ai_chip");
    facts.control = ControlStatus{QDate(2023, 10, 17), s(status), {}, {}, QDate(2024, 1, 2)};
    return facts;
}

} // namespace

TEST_F(TallyStoryTest, TheNumbersOfAClearCase)
{
    addAward("望潮大学", "AWS云服务", "198万元");
    addAward("泠州实验室", "AWS云服务", "184,000元");
    addPlan("碧泉研究院", "Azure OpenAI服务", "230万元");
    EXPECT_EQ(english(), "In 3 tender documents, at least 3 Chinese entities sought US cloud services, "
                         "2 of them in purchases that were awarded; "
                         "2 named Amazon Web Services and 1 named Azure OpenAI Service. "
                         "1 intermediary won an award. "
                         "Awards add up to 2,164,000 yuan; a further 2.3 million yuan was planned.");
    EXPECT_EQ(chinese(), "在3份招投标文件中，至少有3家中国单位寻求美国云服务，其中2家的采购已中标或成交；"
                         "2家点名Amazon Web Services、1家点名Azure OpenAI Service。"
                         "1家中间商中标。中标及合同金额合计216.4万元；另有计划金额230万元。");
}

TEST_F(TallyStoryTest, EveryNumberSaysWhatItCounts)
{
    addAward("望潮大学", "AWS云服务", "198万元");
    const Story story = storyOf(sums(), StoryLanguage::English);
    QVector<StoryPiece> numbers;
    for (const StoryPiece &piece : story.pieces) {
        if (piece.counts != StoryCount::None) numbers.append(piece);
    }
    const QVector<StoryPiece> expected = {{s("1"), StoryCount::Documents, {}},
                                          {s("1"), StoryCount::Entities, {}},
                                          {s("awarded"), StoryCount::AwardedEntities, {}},
                                          {s("1"), StoryCount::Naming, s("cloud.aws")},
                                          {s("1"), StoryCount::Intermediaries, {}},
                                          {s("1.98 million yuan"), StoryCount::Awarded, s("CNY")}};
    EXPECT_EQ(numbers, expected) << story.text().toStdString();
    EXPECT_EQ(english(), "In 1 tender document, at least 1 Chinese entity sought US cloud services, "
                         "in a purchase that was awarded; "
                         "1 named Amazon Web Services. 1 intermediary won an award. "
                         "Awards add up to 1.98 million yuan.");
}

TEST_F(TallyStoryTest, NothingFoundIsSaidAsThat)
{
    EXPECT_EQ(english(), "No documents have been added up yet.");
    EXPECT_EQ(chinese(), "尚无可统计的文件。");
    addAward("岚屿中学", "课桌", "30万元");
    EXPECT_EQ(english(), "In 1 tender document, no entity was found that sought US technology.");
    EXPECT_EQ(chinese(), "在1份招投标文件中，未发现寻求美国技术的单位。");
}

TEST_F(TallyStoryTest, AllProjectsAreSaidToBeAll)
{
    addAward("望潮大学", "AWS云服务", "198万元");
    addAward("岚屿中学", "课桌", "30万元");
    EXPECT_NE(english(TallyScope::All).find("Over all 2 projects, awards add up to 2.28 million yuan."),
              std::string::npos)
        << english(TallyScope::All);
    EXPECT_NE(english().find(" Awards add up to 1.98 million yuan."), std::string::npos) << english();
}

TEST_F(TallyStoryTest, RestrictedIsClaimedOnlyOfWhatWasRestrictedThen)
{
    addPlan("望潮大学", "英伟达A800算力租赁服务", "120万元", "2023年6月1日");
    EXPECT_NE(english().find("sought US technology;"), std::string::npos) << english();
    m_documents.clear();
    addPlan("望潮大学", "英伟达A800算力租赁服务", "120万元", "2024年6月1日");
    EXPECT_NE(english().find("sought restricted US technology;"), std::string::npos) << english();
    EXPECT_NE(chinese().find("寻求受出口管制的美国技术；"), std::string::npos) << chinese();
    addPlan("泠州实验室", "AWS云服务", "12万元", "2024年6月1日");
    EXPECT_NE(english().find("sought restricted US technology or US cloud services;"), std::string::npos)
        << english();
    addPlan("碧泉研究院", "英伟达V100服务器", "30万元", "2024年6月1日"); // never restricted
    EXPECT_NE(english().find("sought US technology;"), std::string::npos) << english();
}

TEST_F(TallyStoryTest, AStatementThatLimitsNothingIsNoRestriction)
{
    EXPECT_TRUE(isRestrictedAtNotice(chip("3A090.a (derived)")));
    EXPECT_TRUE(isRestrictedAtNotice(chip("licence required by letter; licences announced")));
    EXPECT_TRUE(isRestrictedAtNotice(chip("License required, reviewed case by case")));
    EXPECT_FALSE(isRestrictedAtNotice(chip("no licence required")));
    EXPECT_FALSE(isRestrictedAtNotice(chip("below 3A090 thresholds (derived)")));
    EXPECT_FALSE(isRestrictedAtNotice(chip("3A090.a (derived; possible Licence Exception NAC/ACA)")));
    MentionFacts none = chip("3A090.a");
    none.control.reset();
    EXPECT_FALSE(isRestrictedAtNotice(none));
    MentionFacts domestic = chip("licence required");
    domestic.home = s("CN");
    EXPECT_FALSE(isRestrictedAtNotice(domestic));
}

TEST_F(TallyStoryTest, AtLeastStandsOnlyWhereWhatIsOpenCanOnlyAdd)
{
    addAward("望潮大学", "AWS云服务", "198万元");
    EXPECT_EQ(english(), "In 1 tender document, at least 1 Chinese entity sought US cloud services, "
                         "in a purchase that was awarded; 1 named Amazon Web Services. "
                         "1 intermediary won an award. Awards add up to 1.98 million yuan.")
        << "all is read and settled; other tenders may name other entities";
    m_documents.last().complete = false;
    EXPECT_EQ(english(), "In 1 tender document, at least 1 Chinese entity sought US cloud services, "
                         "in a purchase that was awarded; at least 1 named Amazon Web Services. "
                         "At least 1 intermediary won an award. Awards add up to 1.98 million yuan.")
        << "an unread page may say that the award came to nothing";
    EXPECT_NE(chinese().find("至少有1家中国单位"), std::string::npos) << chinese();
    EXPECT_NE(chinese().find("至少1家点名Amazon"), std::string::npos) << chinese();
    EXPECT_NE(chinese().find("至少1家中间商中标"), std::string::npos) << chinese();
}

TEST_F(TallyStoryTest, AtLeastIsLeftOutWhileTwoMayBeOneAndComesOnceThatIsAnswered)
{
    addPlan("望潮未来研究院", "AWS云服务", "12万元");
    addPlan("望潮末来研究院", "AWS云服务", "13万元");
    EXPECT_NE(english().find(", 2 Chinese entities sought"), std::string::npos) << english();
    EXPECT_NE(chinese().find("，有2家中国单位寻求"), std::string::npos) << chinese();
    EXPECT_EQ(english().find("at least"), std::string::npos) << english();
    CaseTally answered = sums();
    ASSERT_TRUE(std::any_of(answered.tally.blocks.cbegin(), answered.tally.blocks.cend(),
                            [](const TallyBlock &each) { return each.code == u"possible_same_entity"; }));
    answered.tally.blocks.clear();
    const QString text = storyOf(answered, StoryLanguage::English).text();
    EXPECT_TRUE(text.contains(s(", at least 2 Chinese entities sought"))) << text.toStdString();
    m_documents.first().complete = false;
    EXPECT_NE(english().find(", 2 Chinese entities sought"), std::string::npos)
        << "either way: " << english();
}

TEST_F(TallyStoryTest, WhoSoughtIsSaidTheSameWayInBothScopes)
{
    addAward("望潮大学", "AWS云服务", "198万元");
    m_documents.last().complete = false;
    // Its buyers differ, and it is of desks.
    add(s("课桌采购招标公告\n项目编号：TT-2024-700\n采购人：岚屿中学\n预算金额：30万元\n采购内容：课桌"));
    add(s("课桌采购中标公告\n项目编号：TT-2024-700\n采购人：海棠湾大学\n中标金额：29万元\n采购内容：课桌"));
    const CaseTally all = sums(TallyScope::All);
    ASSERT_TRUE(std::any_of(all.tally.blocks.cbegin(), all.tally.blocks.cend(), [](const TallyBlock &each) {
        return each.code == u"buyers_differ";
    })) << all.tally.blockedBy.join(u'\n').toStdString();
    const std::string story = english();
    const std::string sought = story.substr(0, story.find(" Awards"));
    EXPECT_NE(sought.find("at least 1 Chinese entity"), std::string::npos) << sought;
    EXPECT_EQ(english(TallyScope::All).substr(0, sought.size()), sought) << english(TallyScope::All);
}

TEST_F(TallyStoryTest, DisputedCancelledAndUnknownMoneyIsNamedApart)
{
    addAward("望潮大学", "AWS云服务", "人民币贰拾万元整（¥280,000.00）");
    add(s("泠州实验室AWS云服务废标公告\n项目编号：TT-2024-900\n采购人：泠州实验室\n预算金额：39.8万元\n"
          "采购内容：AWS云服务\n终止原因：投标人不足三家"));
    add(s("碧泉研究院AWS云服务中标公告\n项目编号：TT-2024-901\n采购人：碧泉研究院\n采购内容：AWS云服务\n"
          "中标供应商：云上科技有限公司"));
    EXPECT_NE(
        english().find("No awarded sum is known; 398,000 yuan was cancelled; "
                       "between 200,000 yuan and 280,000 yuan is disputed; for 1 project no sum is known."),
        std::string::npos)
        << english();
    EXPECT_NE(
        chinese().find("没有已知的中标金额；已取消39.8万元；有争议的金额为20万元至28万元；1个项目金额不明。"),
        std::string::npos)
        << chinese();
}

TEST_F(TallyStoryTest, OtherCurrenciesAreNeverAdded)
{
    addAward("望潮大学", "AWS云服务", "198万元");
    addAward("泠州实验室", "AWS云服务", "12,500美元");
    EXPECT_NE(english().find("Awards add up to 1.98 million yuan. "
                             "Not added to that: 12,500 US dollars awarded."),
              std::string::npos)
        << english();
    EXPECT_NE(chinese().find("合计198万元。未计入上述金额：1.25万美元（中标）。"), std::string::npos)
        << chinese();
}

TEST_F(TallyStoryTest, AtMostThreeNamesTheMostNamedFirst)
{
    for (const char *buyer : {"望潮大学", "泠州实验室", "碧泉研究院"})
        addPlan(buyer, "AWS云服务", "12万元");
    for (const char *buyer : {"朔方理工大学", "海棠湾大学"})
        addPlan(buyer, "Azure OpenAI服务", "12万元");
    addPlan("南屿大学", "谷歌云Vertex AI服务", "12万元");
    addPlan("濠西大学", "英伟达H800服务器", "12万元");
    const QVector<NamedTechnology> named = namedTechnologies(sums());
    ASSERT_EQ(named.size(), 5);
    EXPECT_EQ(named[0].id, s("cloud.aws"));
    EXPECT_EQ(named[0].count, 3);
    EXPECT_EQ(named[1].count, 2);
    EXPECT_EQ(named[2].count, 1);
    EXPECT_NE(english().find("; 3 named Amazon Web Services, 2 named Azure"), std::string::npos) << english();
    EXPECT_NE(english().find("; 2 other technologies were named. "), std::string::npos)
        << "what the sentence has no room for is counted: " << english();
    EXPECT_NE(chinese().find("；另有2项技术被点名。"), std::string::npos) << chinese();
}

TEST_F(TallyStoryTest, WhoOnlySeeksHasBoughtNothing)
{
    addPlan("望潮大学", "AWS云服务", "12万元");
    addPlan("泠州实验室", "AWS云服务", "12万元");
    EXPECT_EQ(english().find("awarded;"), std::string::npos) << english();
    addAward("碧泉研究院", "AWS云服务", "198万元");
    EXPECT_NE(english().find("3 Chinese entities sought US cloud services, "
                             "1 of them in a purchase that was awarded; 3 named"),
              std::string::npos)
        << english();
}

TEST_F(TallyStoryTest, WhoIsOnlyProposedHasWonNothing)
{
    const QString proposed =
        s("%1AWS云服务采购单一来源公示\n项目编号：TT-2024-%2\n采购人：%1\n"
          "拟定供应商：%3\n预算金额：12万元\n采购内容：AWS云服务\n公告日期：2024年5月20日");
    add(proposed.arg(s("望潮大学")).arg(201).arg(s("星河数据有限公司")));
    EXPECT_NE(english().find(" 1 intermediary was proposed."), std::string::npos) << english();
    EXPECT_NE(chinese().find("1家中间商为拟定供应商。"), std::string::npos) << chinese();
    addAward("碧泉研究院", "AWS云服务", "198万元");
    EXPECT_NE(english().find(" 1 intermediary won an award; 1 more was only proposed."), std::string::npos)
        << english();
    EXPECT_NE(chinese().find("1家中间商中标，另有1家仅为拟定供应商。"), std::string::npos) << chinese();
    // Who wins elsewhere is no longer only proposed.
    add(proposed.arg(s("泠州实验室")).arg(202).arg(s("云上科技有限公司")));
    EXPECT_EQ(proposedIntermediaries(sums()).size(), 1);
}

TEST_F(TallyStoryTest, ABuyerInLatinLettersIsNotCalledChinese)
{
    addAward("Harbour Institute Ltd", "AWS云服务", "198万元");
    const CaseTally tallied = sums();
    if (tallied.tally.seeking.isEmpty()) GTEST_SKIP() << "the name is no party";
    EXPECT_EQ(english().find("Chinese"), std::string::npos) << english();
}

TEST(StoryMoney, IsNeverRounded)
{
    constexpr auto en = StoryLanguage::English;
    EXPECT_EQ(money("95800000", "CNY", en), "95.8 million yuan");
    EXPECT_EQ(money("95812340", "CNY", en), "95,812,340 yuan");
    EXPECT_EQ(money("1250000", "CNY", en), "1.25 million yuan");
    EXPECT_EQ(money("1000000", "CNY", en), "1 million yuan");
    EXPECT_EQ(money("999999.99", "CNY", en), "999,999.99 yuan");
    EXPECT_EQ(money("2500000000", "USD", en), "2.5 billion US dollars");
    EXPECT_EQ(money("1234000000", "CNY", en), "1,234 million yuan");
    EXPECT_EQ(money("0.008", "CNY", en), "0.008 yuan");
    EXPECT_EQ(money("12.5", "CNY", en), "12.50 yuan");
    EXPECT_EQ(money("12000", "SGD", en), "12,000 SGD");
}

TEST(StoryMoney, ChineseUnitsFollowTheSameRule)
{
    constexpr auto zh = StoryLanguage::Chinese;
    EXPECT_EQ(money("95800000", "CNY", zh), "9,580万元");
    EXPECT_EQ(money("95812340", "CNY", zh), "95,812,340元");
    EXPECT_EQ(money("120000000", "CNY", zh), "1.2亿元");
    EXPECT_EQ(money("123450000", "CNY", zh), "12,345万元");
    EXPECT_EQ(money("199840", "CNY", zh), "199,840元");
    EXPECT_EQ(money("9999", "CNY", zh), "9,999元");
    EXPECT_EQ(money("12000", "USD", zh), "1.2万美元");
}

TEST(TallyReasons, AreCountedAndSaidInBothLanguages)
{
    Tally tally;
    EXPECT_TRUE(reasonsCounted(tally, StoryLanguage::English).isEmpty());
    EXPECT_TRUE(blockedHeading(tally, StoryLanguage::Chinese).isEmpty());
    tally.block({s("unread_pages"), s("a.pdf"), {s("a.pdf")}, -1, 1, {}});
    tally.block({s("disputed_figure"), s("X-1"), {s("X-1")}, 0, 1, {}});
    tally.block({s("disputed_figure"), s("X-1"), {s("X-1")}, 0, 1, {}}); // said once
    tally.block({s("disputed_figure"), s("X-2"), {s("X-2")}, 1, 2, {}});
    EXPECT_EQ(tally.blockedBy.size(), 3);
    EXPECT_EQ(blockedHeading(tally, StoryLanguage::English),
              s("Not final: 2 disputed figures, 1 document not wholly read."));
    EXPECT_EQ(blockedHeading(tally, StoryLanguage::Chinese),
              s("以上并非最终结果：2处金额有争议，1份文件未读完。"));
    EXPECT_EQ(reasonSentence(tally.blocks[0], StoryLanguage::English), s("a.pdf is not wholly read"));
    const TallyBlock link{
        s("possible_link"), s("A and B (same_name)"), {s("A"), s("B"), s("same_name")}, 0, 1, {}};
    EXPECT_EQ(reasonSentence(link, StoryLanguage::English), s("A and B may be one project (the same name)"));
    EXPECT_EQ(reasonSentence(link, StoryLanguage::Chinese), s("A与B可能是同一项目（名称相同）"));
    const TallyBlock other{s("from_a_newer_version"), s("x"), {s("x")}, -1, 0, {}};
    EXPECT_EQ(reasonSentence(other, StoryLanguage::English), s("from_a_newer_version: x"));
    tally.block(other);
    EXPECT_TRUE(reasonsCounted(tally, StoryLanguage::English).endsWith(s("1 × from_a_newer_version")));
}

TEST(TallyReasons, AFileNameWithAPlaceholderStaysItself)
{
    const TallyBlock reason{s("possible_same_entity"), {}, {s("甲%2"), s("乙")}, 0, 0, {}};
    EXPECT_EQ(reasonSentence(reason, StoryLanguage::English), s("甲%2 and 乙 may be one"));
}

} // namespace tt

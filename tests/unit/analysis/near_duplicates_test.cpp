// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/near_duplicates.h"

#include <gtest/gtest.h>

#include <ctime>
#include <random>

namespace tt
{

namespace
{

/// A notice made with one form: number, buyer, thing and sum are all that differs.
QString notice(const QString &number, const QString &thing, const QString &sum,
               const QString &title = QStringLiteral("公开招标公告"))
{
    return QStringLiteral(
               "%1采购项目%4\n一、项目基本情况\n项目编号：%2\n项目名称：%1采购项目\n采购人：海棠理工大学\n"
               "预算金额：%3元\n最高限价：%3元\n采购需求：%1一批，具体参数详见采购文件第三章\n"
               "合同履行期限：合同签订后三十日内完成供货、安装、调试并交付使用\n本项目不接受联合体投标\n"
               "二、申请人的资格要求\n满足《中华人民共和国政府采购法》第二十二条规定\n"
               "三、获取招标文件\n时间：2024年3月1日至2024年3月8日，每天上午九时至十一时三十分\n"
               "地点：锦澜市公共资源交易中心网上下载\n方式：凭单位数字证书登录后免费下载\n"
               "四、提交投标文件截止时间、开标时间和地点\n2024年3月22日9时30分（北京时间）\n"
               "五、公告期限\n自本公告发布之日起五个工作日\n六、对本次招标提出询问，请按以下方式联系\n")
        .arg(thing, number, sum, title);
}

const QStringList kThings{QStringLiteral("人工智能训练服务器"), QStringLiteral("显微镜及附属设备"),
                          QStringLiteral("亚马逊云计算资源"), QStringLiteral("学生宿舍家具")};

/// Every so many characters one is another, as a second reading of a worn scan has it.
QString misread(const QString &text, double share, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> chance(0, 1);
    QString out = text;
    for (QChar &c : out) {
        if (c != u'\n' && chance(random) < share && !c.isDigit() && !c.isLetter())
            c = u'口';
        else if (c.unicode() >= 0x4E00 && chance(random) < share)
            c = QChar(static_cast<char16_t>(0x4E00 + random() % 0x4000));
    }
    return out;
}

PrintedDocument documentOf(qint64 id, const QString &text)
{
    static const auto analyser = Analyser::builtIn().value();
    AnalysedDocument document;
    document.id = id;
    document.analysis = analyser->analyse(QVector<QString>{text});
    return printedDocumentOf(document, textPrintOf({text}));
}

} // namespace

TEST(NearDuplicates, APairWhoseSumsAgreeIsAskedAboutBeforeAnAmendedNotice)
{
    const auto text = [](const char *sum) {
        return notice(QStringLiteral("HT-2024-018"), kThings[0], QString::fromLatin1(sum)) +
               QStringLiteral("投标保证金：20,000.00元\n招标代理服务费：8,000.00元\n履约保证金：60,500."
                              "00元\n标书售价：500.00元\n");
    };
    // The second is the first once more, worn; the third has the sum of the amendment, and every word else.
    const QVector<DuplicateSuggestion> pairs = nearDuplicates(
        {documentOf(1, text("600,000.00")), documentOf(2, misread(text("600,000.00"), 0.02, 5)),
         documentOf(3, text("650,000.00"))});
    ASSERT_GE(pairs.size(), 2);
    EXPECT_EQ(pairs[0].first, 1);
    EXPECT_EQ(pairs[0].second, 2);
    EXPECT_EQ(pairs[0].differingAmounts, 0);
    EXPECT_GT(pairs[1].differingAmounts, 0);
    EXPECT_GT(pairs[1].resemblance, pairs[0].resemblance);
}

TEST(NearDuplicates, ASecondScanOfANoticeIsFound)
{
    const QString text = notice(QStringLiteral("HT-2024-018"), kThings[0], QStringLiteral("1250000.00"));
    const auto pairs = nearDuplicates(
        {documentOf(7, text), documentOf(3, misread(text, 0.03, 5)),
         documentOf(9, notice(QStringLiteral("HT-2024-311"), kThings[1], QStringLiteral("88000.00")))});
    ASSERT_EQ(pairs.size(), 1);
    EXPECT_EQ(pairs[0].first, 3);
    EXPECT_EQ(pairs[0].second, 7);
    EXPECT_GT(pairs[0].resemblance, 0.5);
    EXPECT_EQ(pairs[0].sharedAmounts, 1);
}

TEST(NearDuplicates, ACopyInAnotherWidthWithAFrameAroundItIsFound)
{
    QString copy = notice(QStringLiteral("HT-2024-018"), kThings[0], QStringLiteral("1250000.00"));
    const PrintedDocument original = documentOf(1, copy);
    copy.replace(u'\n', QStringLiteral("  \n")).replace(u'0', u'０').replace(u'2', u'２');
    copy.prepend(QStringLiteral("您现在的位置：首页 > 招标信息 > 高校 | 打印本页 | 关闭窗口\n"));
    EXPECT_EQ(nearDuplicates({original, documentOf(2, copy)}).size(), 1);
}

TEST(NearDuplicates, OneFormUsedTwiceIsTwoNotices)
{
    QVector<PrintedDocument> documents;
    for (int i = 0; i < 40; ++i)
        documents.append(documentOf(i + 1, notice(QStringLiteral("HT-2024-%1").arg(100 + i), kThings[i % 4],
                                                  QString::number(100000 + 5000 * i))));
    EXPECT_GT(resemblance(documents[0].print, documents[4].print), 0.5);
    EXPECT_TRUE(nearDuplicates(documents).isEmpty());
}

TEST(NearDuplicates, ATenderAndItsCorrectionAreAlikeButNotLikelyOneNotice)
{
    const QString number = QStringLiteral("HT-2024-018");
    const QString sum = QStringLiteral("1250000.00");
    const auto pairs =
        nearDuplicates({documentOf(1, notice(number, kThings[0], sum)),
                        documentOf(2, notice(number, kThings[0], sum, QStringLiteral("更正公告")))});
    ASSERT_EQ(pairs.size(), 1);
    EXPECT_EQ(pairs[0].closeness, CopyCloseness::Similar);
    EXPECT_EQ(pairs[0].differences, QVector{CopyDifference::Kind});
}

TEST(NearDuplicates, AnAmendedSumIsADifferenceAndRanksBehindEveryLikelyCopy)
{
    const QString number = QStringLiteral("HT-2024-018");
    const QString text = notice(number, kThings[0], QStringLiteral("1250000.00"));
    const auto pairs = nearDuplicates({documentOf(1, text), documentOf(2, misread(text, 0.05, 5)),
                                       documentOf(3, notice(number, kThings[0], QStringLiteral("1310000")))});
    ASSERT_EQ(pairs.size(), 3);
    EXPECT_EQ(pairs[0].closeness, CopyCloseness::Likely);
    EXPECT_EQ(std::pair(pairs[0].first, pairs[0].second), std::pair(qint64(1), qint64(2)));
    EXPECT_TRUE(pairs[0].differences.isEmpty());
    for (const DuplicateSuggestion &other : {pairs[1], pairs[2]}) {
        EXPECT_EQ(other.second, 3);
        EXPECT_EQ(other.closeness, CopyCloseness::Similar);
        EXPECT_EQ(other.differences, QVector{CopyDifference::Sum});
    }
    EXPECT_LT(pairs[0].resemblance, pairs[1].resemblance) << "ranked by what differs, then by the text";
}

TEST(NearDuplicates, ANumberThatDiffersInNothingButItselfIsShownAsADifference)
{
    const QString sum = QStringLiteral("1250000.00");
    const auto pairs =
        nearDuplicates({documentOf(1, notice(QStringLiteral("HT-2024-018"), kThings[0], sum)),
                        documentOf(2, notice(QStringLiteral("HT-2024-013"), kThings[0], sum))});
    ASSERT_EQ(pairs.size(), 1);
    EXPECT_EQ(pairs[0].closeness, CopyCloseness::Similar);
    EXPECT_EQ(pairs[0].differences, QVector{CopyDifference::Number});
}

TEST(NearDuplicates, ADisputedSumIsWhatAnyOfItsReadingsSays)
{
    PrintedFacts scan;
    scan.amounts = {{{},
                     QStringLiteral("125000 CNY"),
                     false,
                     {QStringLiteral("125000 CNY"), QStringLiteral("126000 CNY")}}};
    PrintedFacts again;
    again.amounts = {{{}, QStringLiteral("126000 CNY")}};
    EXPECT_TRUE(copyDifferences(scan, again).isEmpty());
    again.amounts = {{{}, QStringLiteral("131000 CNY")}};
    EXPECT_EQ(copyDifferences(scan, again), QVector{CopyDifference::Sum});
    scan.amounts[0].otherwise.clear();
    EXPECT_TRUE(copyDifferences(scan, again).isEmpty()) << "an obscured sum may be any";
}

TEST(NearDuplicates, ADisputedDayIsWhatItsReadingsPrint)
{
    DocumentAnalysis analysis;
    Finding day;
    day.facts = DateFacts{QStringLiteral("publish"), QDate(2024, 5, 20)};
    day.reading.verdict = Verdict::Disputed;
    day.reading.readings = {{QStringLiteral("paddle"), QStringLiteral("2024年5月20日"), {}},
                            {QStringLiteral("tesseract"), QStringLiteral("2024年5月26日"), {}}};
    analysis.findings = {day};
    EXPECT_EQ(printedFactsOf(analysis).dates[0].otherwise,
              (QStringList{QStringLiteral("2024-05-20"), QStringLiteral("2024-05-26")}));
    analysis.findings[0].reading.readings[1].text = QStringLiteral("2024年口月26日");
    EXPECT_EQ(printedFactsOf(analysis).dates[0].otherwise, QStringList{QStringLiteral("2024-05-20")})
        << "what is no day says nothing against one";
    analysis.findings[0].reading.verdict = Verdict::Obscured;
    EXPECT_EQ(printedFactsOf(analysis).dates[0].otherwise, QStringList{QStringLiteral("2024-05-20")})
        << "one reading lacks a character, and another has it";
}

TEST(NearDuplicates, WhatBothSayDecidesNotWhatOneSays)
{
    PrintedFacts first;
    first.noticeType = QStringLiteral("award");
    first.suppliers = {QStringLiteral("云上科技有限公司")};
    first.packages = {QStringLiteral("1")};
    first.dates = {{QStringLiteral("award"), QStringLiteral("2024-05-20")}};
    first.numbers = {{QStringLiteral("project_number"), QStringLiteral("HT-2024-018")}};
    first.amounts = {{{}, QStringLiteral("125000 CNY")}};
    EXPECT_TRUE(copyDifferences(first, {}).isEmpty());
    EXPECT_TRUE(copyDifferences(first, first).isEmpty());
    PrintedFacts second = first;
    second.suppliers = {QStringLiteral("云士科技有限公司")};
    second.dates.append({QStringLiteral("publish"), QStringLiteral("2024-05-21")});
    EXPECT_TRUE(copyDifferences(first, second).isEmpty()) << "a misread name, a day of something else";
    second.dates = {{QStringLiteral("publish"), QStringLiteral("2024-05-21")}};
    EXPECT_EQ(copyDifferences(first, second), QVector{CopyDifference::Date}) << "no day in common at all";
    second.dates[0].sure = false;
    second.dates[0].otherwise = {QStringLiteral("2024-05-21"), QStringLiteral("2024-05-27")};
    EXPECT_EQ(copyDifferences(first, second), QVector{CopyDifference::Date}) << "neither reading is that day";
    second.dates[0].otherwise.append(QStringLiteral("2024-05-20"));
    EXPECT_TRUE(copyDifferences(first, second).isEmpty());
    second.dates[0].otherwise.clear();
    EXPECT_TRUE(copyDifferences(first, second).isEmpty()) << "a day that could not be read may be any";
    second.suppliers = {QStringLiteral("岚屿数据服务有限公司")};
    second.packages = {QStringLiteral("2")};
    second.dates = {{QStringLiteral("award"), QStringLiteral("2024-05-21")}};
    EXPECT_EQ(copyDifferences(first, second),
              (QVector{CopyDifference::Package, CopyDifference::Supplier, CopyDifference::Date}));
    EXPECT_EQ(copyDifferences(second, first), copyDifferences(first, second));
}

TEST(NearDuplicates, TwoPackagesOfOneProjectWithTheirOwnSuppliersAndSumsAreNotSuggested)
{
    const QString text = notice(QStringLiteral("HT-2024-018"), kThings[0], QStringLiteral("1250000.00"));
    PrintedDocument first = documentOf(1, text);
    PrintedDocument second = documentOf(2, text);
    ASSERT_EQ(nearDuplicates({first, second}).size(), 1);
    first.facts.packages = {QStringLiteral("1")};
    second.facts.packages = {QStringLiteral("2")};
    ASSERT_EQ(nearDuplicates({first, second}).size(), 1);
    EXPECT_EQ(nearDuplicates({first, second})[0].closeness, CopyCloseness::Similar);
    first.facts.suppliers = {QStringLiteral("云上科技有限公司")};
    second.facts.suppliers = {QStringLiteral("岚屿数据服务有限公司")};
    second.facts.amounts = {{{}, QStringLiteral("880000 CNY")}};
    EXPECT_TRUE(nearDuplicates({first, second}).isEmpty());
}

TEST(NearDuplicates, TooLittleTextTellsNothing)
{
    const QString text = QStringLiteral("海棠理工大学\n2024年3月1日");
    EXPECT_TRUE(nearDuplicates({documentOf(1, text), documentOf(2, text)}).isEmpty());
    EXPECT_EQ(resemblance(textPrintOf({}), textPrintOf({})), 0);
}

TEST(NearDuplicates, TwentyThousandDocumentsTakeSeconds)
{
    std::mt19937 random(11);
    QVector<PrintedDocument> documents(20000);
    for (int i = 0; i < documents.size(); ++i) {
        PrintedDocument &document = documents[i];
        document.id = i + 1;
        document.print.pieces = 1000;
        // Every hundredth is a copy of the one before it; a tenth of the bins is the form all share.
        const bool copy = i % 100 == 99;
        for (int bin = 0; bin < TextPrint::kBins; ++bin)
            document.print.bins.at(bin) = static_cast<quint32>(random());
        for (int bin = 0; bin < TextPrint::kBins && copy; ++bin)
            document.print.bins.at(bin) = documents[i - 1].print.bins.at(bin);
        for (int bin = 0; bin < TextPrint::kBins; bin += 10)
            document.print.bins.at(bin) = 1;
        document.facts.numbers = {{{}, copy ? documents[i - 1].facts.numbers[0].value : QString::number(i)}};
    }
    const std::clock_t begin = std::clock();
    EXPECT_EQ(nearDuplicates(documents).size(), 200);
    EXPECT_LT(static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC, 20);
}

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analyser.h"
#include "app/analysis/reading_alignment.h"
#include "app/analysis/readings.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace tt
{
namespace
{

/// A page of lines as OCR gives it: a span per character, one raw line per line, other readings as named.
struct PageMaker {
    PageText page;

    PageMaker()
    {
        page.source = TextSource::Ocr;
        page.readBy = QStringLiteral("paddle ppocr-v4");
    }

    PageMaker &line(const QString &text, const QVector<OtherReading> &others = {}, float confidence = 0.98F,
                    bool seal = false)
    {
        TextLine made;
        made.text = text;
        const double y = 0.05 * static_cast<double>(page.lines.size() + 1);
        for (qsizetype i = 0; i < text.size(); ++i) {
            made.spans.append({i,
                               1,
                               {0.1 + 0.01 * static_cast<double>(i), y, 0.01, 0.02},
                               confidence,
                               seal,
                               static_cast<int>(page.rawLines.size())});
        }
        page.lines.append(made);
        RawLine raw;
        raw.text = text;
        raw.confidence = confidence;
        raw.others = others;
        page.rawLines.append(raw);
        return *this;
    }
};

class Readings : public ::testing::Test
{
protected:
    static void SetUpTestSuite() { s_analyser = Analyser::builtIn().value(); }

    static QVector<Finding> amounts(const PageText &page)
    {
        QVector<Finding> found;
        const DocumentAnalysis analysis = s_analyser->analyse(QVector<const PageText *>{&page});
        for (const Finding &finding : analysis.findings) {
            if (std::holds_alternative<AmountFacts>(finding.facts)) found.append(finding);
        }
        return found;
    }

    static Verdict verdictOf(const QString &main, const QString &by, const QString &other)
    {
        PageMaker maker;
        maker.line(main, {{by, other, 0.9F}});
        const QVector<Finding> found = amounts(maker.page);
        EXPECT_EQ(found.size(), 1) << main.toStdString();
        return found.isEmpty() ? Verdict::Single : found.first().reading.verdict;
    }

    static inline std::shared_ptr<const Analyser> s_analyser;
};

const QString kTesseract = QStringLiteral("tesseract");

TEST_F(Readings, TheLabelOfASumIsShownWhereItIsPrinted)
{
    PageMaker maker;
    maker.line(QStringLiteral("一、预算金额（万元）：58.60"))
        .line(QStringLiteral("成交金额："))
        .line(QStringLiteral("199,804.00元"));
    const QVector<Finding> found = amounts(maker.page);
    ASSERT_EQ(found.size(), 2);
    // With the bracket that holds the unit: five characters behind the first two, and four of the bracket.
    const QVector<PageRect> beside = found[0].reading.labelBoxes;
    ASSERT_EQ(beside.size(), 1);
    EXPECT_NEAR(beside[0].x, 0.12, 1e-6);
    EXPECT_NEAR(beside[0].right(), 0.20, 1e-6);
    EXPECT_NEAR(beside[0].y, found[0].boxes.first().y, 1e-6);
    const QVector<PageRect> above = found[1].reading.labelBoxes;
    ASSERT_EQ(above.size(), 1);
    EXPECT_NEAR(above[0].y, 0.10, 1e-6) << "the line above the sum's own";
    EXPECT_NEAR(above[0].right(), 0.14, 1e-6);
}

TEST_F(Readings, TheLabelOfASumInATableIsTheHeadOfItsColumn)
{
    PageMaker maker;
    maker.line(QStringLiteral("包号 | 供应商 | 中标金额（万元）"))
        .line(QStringLiteral("1 | 示例云计算有限公司 | 58.60"))
        .line(QStringLiteral("2 | 示例数据有限公司 | 61.25"));
    const QVector<Finding> found = amounts(maker.page);
    ASSERT_EQ(found.size(), 2);
    for (const Finding &sum : found) {
        ASSERT_EQ(sum.reading.labelBoxes.size(), 1) << sum.quote.toStdString();
        EXPECT_NEAR(sum.reading.labelBoxes[0].y, 0.05, 1e-6);
        EXPECT_NEAR(sum.reading.labelBoxes[0].x, 0.21, 1e-6) << "the third cell begins there";
    }
}

TEST_F(Readings, WithoutALabelNoneIsShown)
{
    PageMaker maker;
    maker.line(QStringLiteral("共计花费约定为人民币199,804.00元。"));
    const QVector<Finding> found = amounts(maker.page);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].reading.labelBoxes.isEmpty(),
              std::get<AmountFacts>(found[0].facts).label.isEmpty());
    const auto stored = readingFromJson(readingToJson(found[0].reading));
    ASSERT_TRUE(stored);
    EXPECT_EQ(*stored, found[0].reading);
}

TEST_F(Readings, TwoEnginesWithOneValueAgree)
{
    EXPECT_EQ(verdictOf(QStringLiteral("成交金额：199,804.00元"), kTesseract,
                        QStringLiteral("成 交 金 额 : 199,804.00 元")),
              Verdict::Agreed);
    EXPECT_EQ(verdictOf(QStringLiteral("预算金额（万元）：58.60"), kTesseract,
                        QStringLiteral("预算金额(万元): 58.60")),
              Verdict::Agreed);
    // One engine dropped the thousands mark: the value is the same.
    EXPECT_EQ(verdictOf(QStringLiteral("成交金额：199,804.00元"), kTesseract,
                        QStringLiteral("成交金额：199804.00元")),
              Verdict::Agreed);
}

TEST_F(Readings, ADifferentDigitIsADispute)
{
    EXPECT_EQ(verdictOf(QStringLiteral("成交金额：199,804.00元"), kTesseract,
                        QStringLiteral("成交金额：199,304.00元")),
              Verdict::Disputed);
    EXPECT_EQ(verdictOf(QStringLiteral("成交金额：199,804.00元"), kTesseract,
                        QStringLiteral("成交金额：1,199,804.00元")),
              Verdict::Disputed);
    EXPECT_EQ(verdictOf(QStringLiteral("成交金额：99,804.00元"), kTesseract,
                        QStringLiteral("成交金额：199,804.00元")),
              Verdict::Disputed);
    EXPECT_EQ(verdictOf(QStringLiteral("成交金额：20万元"), kTesseract, QStringLiteral("成交金额：20元")),
              Verdict::Disputed);
    EXPECT_EQ(verdictOf(QStringLiteral("成交金额：199,804.00元"), kTesseract,
                        QStringLiteral("成交金额：19,980,400元")),
              Verdict::Disputed);
}

TEST_F(Readings, TheSameDigitsWithAnotherMarkOrSignAgree)
{
    for (const QString &other :
         {QStringLiteral("成交金额：199.804.00元"), QStringLiteral("成交金额：199,804-00元"),
          QStringLiteral("成交金额：至199,804.00元"), QStringLiteral("成交金额：199,.804.00")})
        EXPECT_EQ(verdictOf(QStringLiteral("成交金额：￥199,804.00元"), kTesseract, other), Verdict::Agreed)
            << other.toStdString();
    // Another place of the last mark, another power of ten, one digit less: no agreement.
    for (const QString &other :
         {QStringLiteral("成交金额：199,8040.0元"), QStringLiteral("成交金额：199,804.00万元"),
          QStringLiteral("成交金额：99,804-00元"), QStringLiteral("成交金额：.199,.804.00元")})
        EXPECT_NE(verdictOf(QStringLiteral("成交金额：￥199,804.00元"), kTesseract, other), Verdict::Agreed)
            << other.toStdString();
}

TEST_F(Readings, ASumInCapitalsThatBreaksOffIsNeverAgreed)
{
    PageMaker maker;
    const QString read = QStringLiteral("合同总价：人民币玖拾陆万玖F陆佰固整");
    maker.line(read, {{QStringLiteral("paddle-enlarged"), read, 0.97F}});
    const QVector<Finding> found = amounts(maker.page);
    ASSERT_FALSE(found.isEmpty());
    for (const Finding &finding : found) {
        EXPECT_NE(finding.reading.verdict, Verdict::Agreed) << finding.quote.toStdString();
        EXPECT_TRUE(std::get<AmountFacts>(finding.facts).flags.contains(u"incomplete_capital"));
    }
}

TEST_F(Readings, AFigureThatLostDigitsIsNeverAgreed)
{
    for (const QString &read :
         {QStringLiteral("最终报价（元）：2,422,.00"), QStringLiteral("成交金额（元）：52..570.00"),
          QStringLiteral("00元。公示期为3日"), QStringLiteral("成交金额（元）：012.50")}) {
        PageMaker maker;
        maker.line(read, {{kTesseract, read, 0.97F}});
        for (const Finding &finding : amounts(maker.page))
            EXPECT_NE(finding.reading.verdict, Verdict::Agreed) << finding.quote.toStdString();
    }
}

TEST_F(Readings, AFigureWhoseFirstDigitsStayedOnAnotherLineIsNeverAgreed)
{
    PageMaker maker;
    maker.line(QStringLiteral("合同生效后10个工作日内，甲方向乙方支付合同总价的30%，即1"));
    maker.line(QStringLiteral("，600.00元；验收合格后支付其余。"),
               {{kTesseract, QStringLiteral(",600.00元；验收合格后支付其余。"), 0.97F}});
    const auto found = amounts(maker.page);
    ASSERT_EQ(found.size(), 1);
    EXPECT_NE(found.first().reading.verdict, Verdict::Agreed);
    // A comma within a line is only a comma.
    PageMaker whole;
    whole.line(QStringLiteral("首付，600.00元；"), {{kTesseract, QStringLiteral("首付，600.00元；"), 0.97F}});
    ASSERT_EQ(amounts(whole.page).size(), 1);
    EXPECT_EQ(amounts(whole.page).first().reading.verdict, Verdict::Agreed);
}

TEST_F(Readings, WhatCannotCountAsIndependentDoesNotAgree)
{
    EXPECT_EQ(verdictOf(QStringLiteral("成交金额：199,804.00元"), QStringLiteral("paddle-enlarged"),
                        QStringLiteral("成交金额：199,804.00元")),
              Verdict::Single);
    EXPECT_EQ(verdictOf(QStringLiteral("成交金额：199,804.00元"), kTesseract, QString()), Verdict::Single);
    EXPECT_EQ(verdictOf(QStringLiteral("成交金额：199,804.00元"), kTesseract, QStringLiteral("成交金额")),
              Verdict::Single);
    EXPECT_EQ(verdictOf(QStringLiteral("成交金额：199,804.00元"), kTesseract,
                        QStringLiteral("成交金额：199,8O4.00元")),
              Verdict::Single);
    EXPECT_EQ(verdictOf(QStringLiteral("成交金额：199,804.00元"), QStringLiteral("paddle-enlarged"),
                        QStringLiteral("成交金额：199,304.00元")),
              Verdict::Disputed);
}

TEST_F(Readings, CapitalsBesideDigitsAreAReadingOfTheirOwn)
{
    PageMaker same;
    same.line(QStringLiteral("成交金额：人民币壹拾玖万玖仟捌佰零肆元整（¥199,804.00）"));
    for (const Finding &finding : amounts(same.page)) {
        EXPECT_EQ(finding.reading.verdict, Verdict::Agreed);
        ASSERT_EQ(finding.reading.readings.size(), 2);
        EXPECT_EQ(finding.reading.readings[1].value, QStringLiteral("199804.00"));
    }
    PageMaker other;
    other.line(QStringLiteral("成交金额：人民币壹拾玖万玖仟捌佰肆拾元整（¥199,804.00）"));
    for (const Finding &finding : amounts(other.page))
        EXPECT_EQ(finding.reading.verdict, Verdict::Disputed);
}

TEST_F(Readings, TesseractIsNoJudgeOfCapitals)
{
    EXPECT_EQ(verdictOf(QStringLiteral("成交金额：叁万柒仟元整"), kTesseract,
                        QStringLiteral("成交金额：贰万贰佰元整")),
              Verdict::Single);
    EXPECT_EQ(verdictOf(QStringLiteral("成交金额：叁万柒仟元整"), QStringLiteral("paddle-enlarged"),
                        QStringLiteral("成交金额：叁万柒仟元整")),
              Verdict::Agreed);
    EXPECT_EQ(verdictOf(QStringLiteral("成交金额：叁万柒仟元整"), QStringLiteral("paddle-enlarged"),
                        QStringLiteral("成交金额：叁万捌仟元整")),
              Verdict::Disputed);
}

TEST_F(Readings, ASealAndLowConfidenceObscure)
{
    PageMaker maker;
    maker.line(QStringLiteral("成交金额：199,804.00元"), {}, 0.4F, true);
    const QVector<Finding> found = amounts(maker.page);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().reading.verdict, Verdict::Obscured);
    EXPECT_TRUE(found.first().reading.underSeal);
    EXPECT_FLOAT_EQ(found.first().reading.confidence, 0.4F);
}

TEST_F(Readings, AFigureBesideAHiddenCharacterIsNotAgreed)
{
    const QString text = QStringLiteral("成交金额：2阔9,804.00元");
    const auto verdict = [&](float confidence, bool sealed) {
        PageMaker maker;
        maker.line(text, {{kTesseract, text, 0.9F}});
        for (TextSpan &span : maker.page.lines.first().spans) {
            if (maker.page.lines.first().text.mid(span.begin, span.length) != u"阔") continue;
            span.confidence = confidence;
            span.underSeal = sealed;
        }
        const QVector<Finding> found = amounts(maker.page);
        return found.isEmpty() ? Verdict::Single : found.last().reading.verdict;
    };
    EXPECT_EQ(verdict(0.99F, true), Verdict::Agreed);
    EXPECT_EQ(verdict(0.5F, true), Verdict::Obscured);
    EXPECT_EQ(verdict(0.7F, false), Verdict::Agreed);
    EXPECT_EQ(verdict(0.5F, false), Verdict::Single);
}

TEST_F(Readings, TheRightOccurrenceOfARepeatedNumberIsCompared)
{
    PageMaker maker;
    maker.line(QStringLiteral("预算金额：20万元，最高限价：20万元"),
               {{kTesseract, QStringLiteral("预算金额：20万元，最高限价：26万元"), 0.9F}});
    const QVector<Finding> found = amounts(maker.page);
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].reading.verdict, Verdict::Agreed);
    EXPECT_EQ(found[1].reading.verdict, Verdict::Disputed);
}

TEST_F(Readings, BoxesAndUnreadPages)
{
    PageMaker maker;
    maker.line(QStringLiteral("成交金额：199,804.00元"));
    const DocumentAnalysis analysis = s_analyser->analyse(QVector<const PageText *>{nullptr, &maker.page});
    ASSERT_FALSE(analysis.findings.isEmpty());
    const Finding &finding = analysis.findings.first();
    EXPECT_EQ(finding.page, 1);
    ASSERT_EQ(finding.boxes.size(), 1);
    EXPECT_NEAR(finding.boxes.first().x, 0.15, 0.001);
    EXPECT_NEAR(finding.boxes.first().w, 0.11, 0.001);
    EXPECT_EQ(finding.reading.readings.first().by, QStringLiteral("paddle"));
}

TEST_F(Readings, IdentifiersAndModelsAreComparedToo)
{
    PageMaker maker;
    maker.line(QStringLiteral("项目编号：NYU-2024-0317"),
               {{kTesseract, QStringLiteral("项目编号：NYU-2024-0817"), 0.9F}});
    maker.line(QStringLiteral("采购NVIDIA A100服务器"),
               {{kTesseract, QStringLiteral("采购NVIDIA A100服务器"), 0.9F}});
    const DocumentAnalysis analysis = s_analyser->analyse(QVector<const PageText *>{&maker.page});
    int seen = 0;
    for (const Finding &finding : analysis.findings) {
        if (std::holds_alternative<IdentifierFacts>(finding.facts)) {
            EXPECT_EQ(finding.reading.verdict, Verdict::Disputed);
            ++seen;
        }
        if (std::holds_alternative<MentionFacts>(finding.facts)) {
            EXPECT_EQ(finding.reading.verdict, Verdict::Agreed);
            ++seen;
        }
    }
    EXPECT_EQ(seen, 2);
}

/// The verdict on a figure that both engines read alike, scanned at `dpi` and read with `confidence`. A line
/// is 17 points high.
Verdict coarseVerdict(const Analyser &analyser, double dpi, float confidence, const QString &line)
{
    PageMaker maker;
    maker.line(line, {{QStringLiteral("tesseract"), line, 0.95F}}, confidence);
    maker.page.sizePoints = {595, 842};
    maker.page.quality.dpi = dpi;
    const DocumentAnalysis analysis = analyser.analyse(QVector<const PageText *>{&maker.page});
    for (const Finding &finding : analysis.findings)
        if (std::holds_alternative<AmountFacts>(finding.facts)) return finding.reading.verdict;
    ADD_FAILURE() << "no figure in " << line.toStdString();
    return Verdict::Obscured;
}

TEST_F(Readings, InCoarsePrintEnginesAgreeOnlyOnDigitsThatWereReadSurely)
{
    const QString line = QStringLiteral("成交金额：199,804.00元");
    EXPECT_EQ(coarseVerdict(*s_analyser, 90, 0.97F, line), Verdict::Single);
    EXPECT_EQ(coarseVerdict(*s_analyser, 90, 0.99F, line), Verdict::Agreed);
    // Finer, or drawn and no scan: as ever.
    EXPECT_EQ(coarseVerdict(*s_analyser, 150, 0.85F, line), Verdict::Agreed);
    EXPECT_EQ(coarseVerdict(*s_analyser, 0, 0.85F, line), Verdict::Agreed);
}

TEST_F(Readings, InCoarsePrintTheSameSumPrintedTwiceIsStillEvidence)
{
    const QString line = QStringLiteral("成交金额：人民币贰拾万元整（￥200,000.00）");
    EXPECT_EQ(coarseVerdict(*s_analyser, 90, 0.95F, line), Verdict::Agreed);
}

TEST(AlignedPart, FindsTheSamePlaceInAnotherReading)
{
    const QString main = QStringLiteral("成交金额：199,804.00元整");
    EXPECT_EQ(alignedPart(main, 5, 10, QStringLiteral("成交全额:199,804.00元整")),
              QStringLiteral("199,804.00"));
    EXPECT_EQ(alignedPart(main, 5, 10, QStringLiteral("199,804.00")), QStringLiteral("199,804.00"));
    EXPECT_EQ(alignedPart(main, 5, 10, QStringLiteral("额：1199,804.00元整")), QStringLiteral("1199,804.00"));
}

} // namespace
} // namespace tt

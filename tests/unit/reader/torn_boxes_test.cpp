// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/ocr_engine.h"
#include "ocr/reader/pipeline_mark_mending.h"
#include "ocr/reader/pipeline_rule_cuts.h"
#include "ocr/reader/pipeline_sealed_lines.h"
#include "ocr/reader/pipeline_unread_ink.h"

#include <QPainter>

#include <gtest/gtest.h>

#include <algorithm>

using namespace tt;

namespace
{

/// Reads bars: every run of dark columns is one character, "i" when it is thin and "m" when it is wide.
class BarEngine final : public OcrEngine
{
public:
    float confidence = 0.9F;
    int reads = 0;

    [[nodiscard]] QString id() const override { return QStringLiteral("bars"); }
    [[nodiscard]] QString description() const override { return id(); }
    Result<QVector<RecognisedLine>> readPage(const QImage & /*page*/, StopToken /*stop*/) override
    {
        return QVector<RecognisedLine>{};
    }
    Result<RecognisedLine> readLine(const QImage &image, StopToken /*stop*/) override
    {
        ++reads;
        RecognisedLine line;
        int from = -1;
        for (int x = 0; x <= image.width(); ++x) {
            const bool dark = x < image.width() && isDark(image, x);
            if (dark && from < 0) from = x;
            if (dark || from < 0) continue;
            RecognisedChar c;
            c.text = x - from < 8 ? QStringLiteral("i") : QStringLiteral("m");
            c.box = QRectF(from, 0, x - from, image.height());
            c.confidence = confidence;
            line.chars.append(c);
            from = -1;
        }
        line.confidence = line.chars.isEmpty() ? 0 : confidence;
        return line;
    }

private:
    static bool isDark(const QImage &image, int x)
    {
        int dark = 0;
        for (int y = 0; y < image.height(); ++y)
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        return dark * 3 > image.height();
    }
};

/// Paper with bars of text 20 px tall at y = 40.
class Paper
{
public:
    Paper()
    {
        m_image.fill(Qt::white);
        for (const int x : {20, 40, 60, 80})
            bar(x, 12);
    }

    void bar(int x, int width) { fill(QRect(x, 40, width, 20)); }
    void fill(const QRect &rect) { QPainter(&m_image).fillRect(rect, Qt::black); }
    [[nodiscard]] const QImage &image() const { return m_image; }

    /// A line as an engine would have read it there.
    [[nodiscard]] static RecognisedLine line(double from, double to, const QString &text, float confidence)
    {
        RecognisedLine out;
        out.quad = QPolygonF({{from, 36}, {to, 36}, {to, 64}, {from, 64}});
        const double step = (to - from) / static_cast<double>(std::max<qsizetype>(1, text.size()));
        for (qsizetype i = 0; i < text.size(); ++i)
            out.chars.append({text.mid(i, 1),
                              QRectF(from + static_cast<double>(i) * step, 36, step, 28),
                              confidence,
                              {},
                              0});
        out.confidence = confidence;
        return out;
    }

private:
    QImage m_image{300, 100, QImage::Format_RGB32};
};

QStringList texts(QVector<RecognisedLine> lines)
{
    std::sort(lines.begin(), lines.end(), [](const RecognisedLine &a, const RecognisedLine &b) {
        return a.quad.boundingRect().left() < b.quad.boundingRect().left();
    });
    QStringList out;
    for (const RecognisedLine &line : lines)
        out.append(line.text());
    return out;
}

const QLineF kRuleAt56(56, 10, 56, 90);

} // namespace

TEST(RuleCuts, ABoxAcrossAColumnRuleBecomesTwoCells)
{
    Paper paper;
    BarEngine engine;
    QVector<RecognisedLine> lines = {Paper::line(16, 96, QStringLiteral("mmmm"), 0.9F)};
    ASSERT_TRUE(cutAtRules(lines, paper.image(), {kRuleAt56}, engine, {}));
    EXPECT_EQ(texts(lines), QStringList({QStringLiteral("mm"), QStringLiteral("mm")}));
    for (const RecognisedLine &line : lines) {
        const QRectF box = line.quad.boundingRect();
        EXPECT_TRUE(box.right() < 56 || box.left() > 56);
        for (const RecognisedChar &c : line.chars)
            EXPECT_TRUE(box.adjusted(-2, -2, 2, 2).contains(c.box)) << c.box.left() << ' ' << box.left();
    }
}

TEST(RuleCuts, ARuleAtTheEndOrOnlyPartOfTheWayCutsNothing)
{
    Paper paper;
    BarEngine engine;
    for (const QLineF rule :
         {QLineF(18, 10, 18, 90), QLineF(94, 10, 94, 90), QLineF(56, 50, 56, 90), QLineF(10, 50, 290, 50)}) {
        QVector<RecognisedLine> lines = {Paper::line(16, 96, QStringLiteral("mmmm"), 0.9F)};
        ASSERT_TRUE(cutAtRules(lines, paper.image(), {rule}, engine, {}));
        EXPECT_EQ(texts(lines), QStringList({QStringLiteral("mmmm")}));
    }
    EXPECT_EQ(engine.reads, 0);
}

TEST(RuleCuts, AStrokeOfLargeTypeIsNoRule)
{
    const QVector<RecognisedLine> lines = {Paper::line(16, 96, QStringLiteral("mmmm"), 0.9F)};
    const QLineF border(56, 10, 56, 90);
    const QLineF underline(20, 62, 90, 62);
    const QLineF beside(120, 38, 120, 62);
    const QVector<QLineF> rules = {border, QLineF(56, 38, 56, 62), QLineF(70, 37, 70, 66), underline,
                                   beside, QLineF(40, 50, 64, 50)};
    EXPECT_EQ(withoutStrokes(rules, lines), QVector<QLineF>({border, underline, beside}));
    EXPECT_EQ(withoutStrokes(rules, {}), rules);
}

TEST(RuleCuts, AShortRuleThatThePiecesAreReadWorseForIsAStroke)
{
    // As high as the line and a little more: a stroke of large type that reaches out of its box.
    const QLineF stroke(56, 34, 56, 70);
    Paper paper;
    BarEngine engine;
    QVector<RecognisedLine> whole = {Paper::line(16, 96, QStringLiteral("mmmm"), 0.99F)};
    ASSERT_TRUE(cutAtRules(whole, paper.image(), {stroke}, engine, {}));
    EXPECT_EQ(texts(whole), QStringList({QStringLiteral("mmmm")}));
    // Beside a table's rule that runs on, the stroke is not asked about: it would cut a third piece.
    const QLineF other(36, 34, 36, 70);
    ASSERT_TRUE(cutAtRules(whole, paper.image(), {other, kRuleAt56}, engine, {}));
    EXPECT_EQ(texts(whole), QStringList({QStringLiteral("mm"), QStringLiteral("mm")}));
    // A row's own low rule, with two cells that are read as surely as the one.
    QVector<RecognisedLine> cells = {Paper::line(16, 96, QStringLiteral("mmmm"), 0.9F)};
    ASSERT_TRUE(cutAtRules(cells, paper.image(), {stroke}, engine, {}));
    EXPECT_EQ(texts(cells), QStringList({QStringLiteral("mm"), QStringLiteral("mm")}));
}

TEST(RuleCuts, AShortRuleThatOtherStrokesJoinIsAStroke)
{
    // A character 36 px high whose upright stroke the rule is: two level strokes run out of it.
    const QLineF stroke(56, 34, 56, 70);
    Paper paper;
    paper.fill(QRect(55, 34, 3, 36));
    paper.fill(QRect(48, 42, 17, 2));
    paper.fill(QRect(48, 58, 17, 2));
    BarEngine engine;
    QVector<RecognisedLine> lines = {Paper::line(16, 96, QStringLiteral("mmmm"), 0.9F)};
    ASSERT_TRUE(cutAtRules(lines, paper.image(), {stroke}, engine, {}));
    EXPECT_EQ(texts(lines), QStringList({QStringLiteral("mmmm")}));
    EXPECT_EQ(engine.reads, 0);
}

TEST(RuleCuts, PiecesThatSayNothingLeaveTheLineAsItWas)
{
    QImage blank(300, 100, QImage::Format_RGB32);
    blank.fill(Qt::white);
    BarEngine engine;
    QVector<RecognisedLine> lines = {Paper::line(16, 96, QStringLiteral("mmmm"), 0.9F)};
    ASSERT_TRUE(cutAtRules(lines, blank, {kRuleAt56}, engine, {}));
    EXPECT_EQ(texts(lines), QStringList({QStringLiteral("mmmm")}));
}

TEST(TornLines, PiecesOfOneLineAreReadAsOne)
{
    Paper paper;
    BarEngine engine;
    QVector<RecognisedLine> lines = {Paper::line(37, 96, QStringLiteral("mmm"), 0.8F),
                                     Paper::line(16, 35, QStringLiteral("m"), 0.8F)};
    ASSERT_TRUE(joinTornLines(lines, paper.image(), {}, engine, {}));
    ASSERT_EQ(texts(lines), QStringList({QStringLiteral("mmmm")}));
    EXPECT_NEAR(lines.first().quad.boundingRect().left(), 16, 0.5);
    EXPECT_NEAR(lines.first().quad.boundingRect().right(), 96, 0.5);
}

TEST(TornLines, CellsOnTwoSidesOfARuleStayApart)
{
    Paper paper;
    BarEngine engine;
    QVector<RecognisedLine> lines = {Paper::line(16, 54, QStringLiteral("mm"), 0.8F),
                                     Paper::line(58, 96, QStringLiteral("mm"), 0.8F)};
    ASSERT_TRUE(joinTornLines(lines, paper.image(), {kRuleAt56}, engine, {}));
    EXPECT_EQ(lines.size(), 2);
    EXPECT_EQ(engine.reads, 0);
}

TEST(TornLines, AWholeThatReadsWorseIsNotTaken)
{
    Paper paper;
    BarEngine engine;
    engine.confidence = 0.5F;
    QVector<RecognisedLine> lines = {Paper::line(16, 54, QStringLiteral("mm"), 0.8F),
                                     Paper::line(57, 96, QStringLiteral("mm"), 0.8F)};
    ASSERT_TRUE(joinTornLines(lines, paper.image(), {}, engine, {}));
    EXPECT_EQ(lines.size(), 2);
}

TEST(TornLines, ALineOfPrintIsNotJoinedToASealsLetters)
{
    Paper paper;
    BarEngine engine;
    engine.confidence = 0.6F;
    // Hardly read, so that any reading of the whole would be surer than this piece alone.
    RecognisedLine letters = Paper::line(57, 96, QStringLiteral("m"), 0.3F);
    QVector<RecognisedLine> lines = {Paper::line(16, 54, QStringLiteral("mm"), 0.98F), letters};
    ASSERT_TRUE(joinTornLines(lines, paper.image(), {}, engine, {}));
    EXPECT_EQ(lines.size(), 2);

    // Twice as high as the line it touches: not even read together.
    engine.confidence = 0.99F;
    engine.reads = 0;
    letters.quad = QPolygonF({{57, 30}, {96, 30}, {96, 90}, {57, 90}});
    lines = {Paper::line(16, 54, QStringLiteral("mm"), 0.5F), letters};
    ASSERT_TRUE(joinTornLines(lines, paper.image(), {}, engine, {}));
    EXPECT_EQ(lines.size(), 2);
    EXPECT_EQ(engine.reads, 0);
}

TEST(UnreadInk, AStrokeLeftOfABoxIsTakenIntoItsLine)
{
    Paper paper;
    BarEngine engine;
    // The box begins behind the first character.
    QVector<RecognisedLine> lines = {Paper::line(37, 96, QStringLiteral("mmm"), 0.85F)};
    ASSERT_TRUE(readUnreadInk(lines, paper.image(), {}, {}, engine, {}));
    EXPECT_EQ(texts(lines), QStringList({QStringLiteral("mmmm")}));
}

TEST(UnreadInk, ALoneStrokeInTheRowBecomesALineOfItsOwn)
{
    Paper paper;
    paper.bar(200, 5);
    BarEngine engine;
    QVector<RecognisedLine> lines = {Paper::line(16, 96, QStringLiteral("mmmm"), 0.9F)};
    ASSERT_TRUE(readUnreadInk(lines, paper.image(), {}, {}, engine, {}));
    EXPECT_EQ(texts(lines), QStringList({QStringLiteral("mmmm"), QStringLiteral("i")}));
}

TEST(UnreadInk, WhatTheEngineDoubtsOrARuleDrewIsLeftOut)
{
    Paper paper;
    paper.bar(200, 5);
    BarEngine doubtful;
    doubtful.confidence = 0.6F;
    QVector<RecognisedLine> lines = {Paper::line(16, 96, QStringLiteral("mmmm"), 0.9F)};
    ASSERT_TRUE(readUnreadInk(lines, paper.image(), {}, {}, doubtful, {}));
    EXPECT_EQ(lines.size(), 1);

    BarEngine engine;
    ASSERT_TRUE(readUnreadInk(lines, paper.image(), {QLineF(202, 20, 202, 80)}, {}, engine, {}));
    EXPECT_EQ(lines.size(), 1);
    // A seal's ink is no text.
    ASSERT_TRUE(readUnreadInk(lines, paper.image(), {}, {QRectF(190, 20, 40, 60)}, engine, {}));
    EXPECT_EQ(lines.size(), 1);
}

TEST(UnreadInk, ALineThatTheDetectorPassedOverIsRead)
{
    Paper paper;
    for (const int x : {100, 118, 150, 168})
        paper.fill(QRect(x, 72, 12, 20));
    const QVector<RecognisedLine> known = {Paper::line(16, 96, QStringLiteral("mmmm"), 0.9F)};
    BarEngine engine;
    QVector<RecognisedLine> lines = known;
    ASSERT_TRUE(readUnreadInk(lines, paper.image(), {}, {}, engine, {}));
    ASSERT_EQ(texts(lines), QStringList({QStringLiteral("mmmm"), QStringLiteral("mmmm")}));
    const QRectF box = lines.last().quad.boundingRect();
    EXPECT_TRUE(box.contains(QRectF(100, 72, 80, 20)));
    EXPECT_LT(box.height(), 30);

    engine.confidence = 0.7F;
    lines = known;
    ASSERT_TRUE(readUnreadInk(lines, paper.image(), {}, {}, engine, {}));
    EXPECT_EQ(lines.size(), 1);
}

TEST(UnreadInk, ASurplusThatContradictsTheLineIsNotTaken)
{
    Paper paper;
    BarEngine engine;
    // The line was read as something else: a longer reading that does not contain it proves nothing.
    QVector<RecognisedLine> lines = {Paper::line(37, 96, QStringLiteral("abc"), 0.85F)};
    ASSERT_TRUE(readUnreadInk(lines, paper.image(), {}, {}, engine, {}));
    EXPECT_EQ(texts(lines), QStringList({QStringLiteral("abc")}));
}

TEST(ReadingAgain, StopsWhenAskedTo)
{
    Paper paper;
    paper.bar(200, 5);
    BarEngine engine;
    StopSource stop;
    stop.request_stop();
    QVector<RecognisedLine> across = {Paper::line(16, 96, QStringLiteral("mmmm"), 0.9F)};
    QVector<RecognisedLine> torn = {Paper::line(16, 54, QStringLiteral("mm"), 0.8F),
                                    Paper::line(57, 96, QStringLiteral("mm"), 0.8F)};
    QVector<RecognisedLine> row = across;
    const auto cut = cutAtRules(across, paper.image(), {kRuleAt56}, engine, stop.get_token());
    const auto join = joinTornLines(torn, paper.image(), {}, engine, stop.get_token());
    const auto unread = readUnreadInk(row, paper.image(), {}, {}, engine, stop.get_token());
    for (const Result<void> *outcome : {&cut, &join, &unread}) {
        ASSERT_FALSE(*outcome);
        EXPECT_EQ(outcome->error().code, ErrorCode::Cancelled);
    }
    EXPECT_EQ(engine.reads, 0);
}

TEST(SealedLines, CharactersAroundABlackSealAreNoTextOfThePage)
{
    SealMap seals;
    Seal seal;
    seal.box = QRect(100, 0, 100, 100);
    seal.byShape = true;
    seals.seals = {seal};
    const auto at = [](double x, double y, double width, const QString &text) {
        RecognisedLine line = Paper::line(0, width, text, 0.9F);
        line.quad = QPolygonF({{x, y}, {x + width, y}, {x + width, y + 10}, {x, y + 10}});
        return line;
    };
    const QString han = QStringLiteral("招标");
    const QVector<RecognisedLine> lines = {
        at(140, 12, 20, han),                               // under the ring's top
        at(140, 45, 20, han),                               // where a star would be
        at(140, 82, 20, QStringLiteral("15")),              // digits
        at(110, 60, 20, han),                               // beside the next, which reaches out of the seal
        at(132, 60, 120, QStringLiteral("合同金额：拾元")), //
        at(300, 12, 20, han)};
    EXPECT_EQ(ringText(lines, seals), QVector<bool>({true, false, false, false, false, false}));
    seals.seals[0].byShape = false;
    EXPECT_FALSE(ringText(lines, seals).contains(true));
    // What is left of a pale seal's own characters was hardly read; print was.
    seals.seals[0].channel = Seal::Channel::Green;
    EXPECT_FALSE(ringText(lines, seals).contains(true));
    QVector<RecognisedLine> hardlyRead = lines;
    for (RecognisedLine &line : hardlyRead)
        line.confidence = 0.6F;
    EXPECT_EQ(ringText(hardlyRead, seals), QVector<bool>({true, false, false, false, false, false}));
}

TEST(SealedLines, OnlyCharactersUnderInkAreReadAgain)
{
    Paper paper;
    BarEngine engine;
    SealMap seals;
    Seal seal;
    seal.box = QRect(50, 30, 60, 40);
    seals.seals = {seal};
    seals.ink = QImage(300, 100, QImage::Format_Grayscale8);
    seals.ink.fill(0);
    QVector<RecognisedLine> lines = {Paper::line(16, 96, QStringLiteral("mmmm"), 0.7F)};
    ASSERT_TRUE(rereadSealedLines(lines, paper.image(), paper.image(), seals, engine, {}));
    EXPECT_EQ(engine.reads, 0); // no ink on the line
    for (int y = 40; y < 60; ++y)
        std::fill_n(seals.ink.scanLine(y) + 58, 40, uchar(255));
    lines = {Paper::line(16, 96, QStringLiteral("mxyz"), 0.7F)};
    ASSERT_TRUE(rereadSealedLines(lines, paper.image(), paper.image(), seals, engine, {}));
    EXPECT_EQ(engine.reads, 2);
    EXPECT_EQ(lines.constFirst().text(), QStringLiteral("mxmm")); // the first two are outside the ink
    seals.seals[0].channel = Seal::Channel::Green;
    lines = {Paper::line(16, 96, QStringLiteral("mxyz"), 0.7F)};
    ASSERT_TRUE(rereadSealedLines(lines, paper.image(), paper.image(), seals, engine, {}));
    EXPECT_EQ(lines.constFirst().text(), QStringLiteral("mxmm")); // without colour: with the seal half gone
}

TEST(MarkMending, CommasThatTheOtherEngineSawBetweenTheSameDigits)
{
    const auto mended = [](const QString &own, const QString &other) {
        QVector<RecognisedLine> lines = {Paper::line(0, 200, own, 0.9F)};
        RawLine raw;
        raw.text = own;
        raw.others = {{QStringLiteral("tesseract"), other, 0.9F}};
        const int changed = mendMarks(lines, {raw});
        EXPECT_EQ(changed > 0, lines[0].text() != own);
        for (qsizetype i = 1; i < lines[0].chars.size(); ++i)
            EXPECT_LE(lines[0].chars[i - 1].box.center().x(), lines[0].chars[i].box.center().x());
        return lines[0].text();
    };
    EXPECT_EQ(mended(QStringLiteral("预算12,510000.00元保证金250200.00元"),
                     QStringLiteral("预算12,510,000.00元“保证金250,200.00元")),
              QStringLiteral("预算12,510,000.00元保证金250,200.00元"));
    EXPECT_EQ(mended(QStringLiteral("金额：4，480000.00元"), QStringLiteral("金额：4,480,000.00元")),
              QStringLiteral("金额：4,480,000.00元"));
    // Other digits, another point, no groups of three, nothing to mend: nothing changes.
    for (const auto &[own, other] :
         {std::pair(QStringLiteral("12,510000.00"), QStringLiteral("12,610,000.00")),
          std::pair(QStringLiteral("1251000.00"), QStringLiteral("125,100,000")),
          std::pair(QStringLiteral("1234,567"), QStringLiteral("12,34,567")),
          std::pair(QStringLiteral("1,234,567"), QStringLiteral("1234567")),
          std::pair(QStringLiteral("20240317"), QStringLiteral("2024-0317"))})
        EXPECT_EQ(mended(own, other), own);
}

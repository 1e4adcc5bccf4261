// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/page_layout.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <QMap>

using namespace tt;

namespace
{

constexpr double kEm = 20;

/// A piece of text whose characters are as wide as they are high (Latin: half).
LayoutFragment piece(const QString &text, double x, double y)
{
    LayoutFragment fragment;
    double at = x;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const double width = text[i].unicode() < 0x250 ? kEm / 2 : kEm;
        const QRectF place(at, y, width, kEm);
        TextSpan span;
        span.begin = i;
        span.length = 1;
        span.box = PageRect::fromPixels(place, {1000, 1400});
        fragment.line.spans.append(span);
        fragment.line.box = fragment.line.box.united(span.box);
        fragment.spanPlaces.append(place);
        at += width;
    }
    fragment.line.text = text;
    fragment.place = QRectF(x, y, at - x, kEm);
    return fragment;
}

/// Rules of a table with these column and row borders.
QVector<QLineF> grid(const QVector<double> &xs, const QVector<double> &ys)
{
    QVector<QLineF> rules;
    for (const double y : ys)
        rules.append(QLineF(xs.first(), y, xs.last(), y));
    for (const double x : xs)
        rules.append(QLineF(x, ys.first(), x, ys.last()));
    return rules;
}

QStringList texts(const QVector<LayoutFragment> &fragments, const QVector<QLineF> &rules = {})
{
    QStringList out;
    for (const TextLine &line : layOut({{1000, 1400}, fragments, rules}))
        out.append(line.text);
    return out;
}

QString s(const char *text) { return QString::fromUtf8(text); }

} // namespace

TEST(Layout, LinesComeFromTopToBottomAndPiecesFromLeftToRight)
{
    EXPECT_EQ(texts({piece(s("第三行"), 100, 300), piece(s("后"), 160, 200), piece(s("前面"), 100, 203),
                     piece(s("首行"), 100, 150)}),
              QStringList({s("首行"), s("前面后"), s("第三行")}));
}

TEST(Layout, ChineseHasNoSpacesAndLatinKeepsThem)
{
    EXPECT_EQ(texts({piece(s("采 购 Azure OpenAI 服 务 "), 100, 300)}),
              QStringList({s("采购Azure OpenAI服务")}));
    EXPECT_EQ(texts({piece(s("Amazon"), 100, 300), piece(s("Bedrock"), 170, 300)}),
              QStringList({s("Amazon Bedrock")}));
    EXPECT_EQ(texts({piece(s("采"), 100, 300), piece(s("购"), 160, 300), piece(s("人："), 220, 300)}),
              QStringList({s("采购人：")}));
}

TEST(Layout, AWideGapPartsPiecesOfOneLine)
{
    EXPECT_EQ(texts({piece(s("2760000.00元"), 100, 300), piece(s("大写：贰佰柒拾陆万元整"), 300, 300)}),
              QStringList({s("2760000.00元 大写：贰佰柒拾陆万元整")}));
}

TEST(Layout, ARuledTableGivesOneLineARowWithEmptyCellsKept)
{
    const auto rules = grid({100, 300, 600, 900}, {200, 260, 340, 400});
    const QVector<LayoutFragment> fragments = {
        piece(s("序号"), 110, 220), piece(s("名称"), 310, 220),   piece(s("金额（万元）"), 610, 220),
        piece(s("1"), 110, 290),    piece(s("云服务"), 310, 290), piece(s("23.50"), 610, 290),
        piece(s("2"), 110, 360),    piece(s("12.00"), 610, 360)};
    EXPECT_EQ(texts(fragments, rules),
              QStringList({s("序号 | 名称 | 金额（万元）"), s("1 | 云服务 | 23.50"), s("2 |  | 12.00")}));
    const auto lines = layOut({{1000, 1400}, fragments, rules});
    EXPECT_EQ(lines[0].role, LineRole::TableHeader);
    EXPECT_EQ(lines[1].role, LineRole::TableRow);
    EXPECT_EQ(lines[0].table, lines[2].table);
    for (const TextLine &line : lines) {
        for (const TextSpan &span : line.spans)
            EXPECT_FALSE(line.text.mid(span.begin, span.length).contains(u'|'));
    }
}

TEST(Layout, StrokesOfTextBesideABorderAreNoRowBorders)
{
    QVector<QLineF> rules = grid({100, 300, 900}, {200, 260, 320});
    // 竞 and 争 side by side: their strokes look like a rule that begins at the cell's border.
    rules.append(QLineF(304, 228, 380, 228));
    const QVector<LayoutFragment> fragments = {
        piece(s("采购方式"), 110, 220), piece(s("竞争性磋商"), 306, 222), piece(s("预算（元）"), 110, 280),
        piece(s("82500.00"), 306, 280)};
    EXPECT_EQ(texts(fragments, rules), QStringList({s("采购方式 | 竞争性磋商"), s("预算（元） | 82500.00")}));
}

TEST(Layout, ACellOverSeveralLinesIsOneCell)
{
    const auto rules = grid({100, 300, 620}, {200, 300, 400, 500});
    EXPECT_EQ(
        texts({piece(s("供应商地址"), 110, 240), piece(s("某省某市某区某某大道一百号某某大"), 300, 215),
               piece(s("厦十二层"), 300, 240), piece(s("金额"), 110, 340),
               piece(s("人民币贰拾叁万元整（小写：2,350,"), 290, 315), piece(s("000.00元）"), 300, 340),
               piece(s("两项"), 110, 440), piece(s("第一项"), 310, 415), piece(s("第二项比较长"), 310, 440)},
              rules),
        QStringList({s("供应商地址 | 某省某市某区某某大道一百号某某大厦十二层"),
                     s("金额 | 人民币贰拾叁万元整（小写：2,350,000.00元）"),
                     s("两项 | 第一项 第二项比较长")}));
}

TEST(Layout, ACellOverSeveralRowsStandsInItsFirst)
{
    // The left column's first cell spans two rows: no rule between them there.
    QVector<QLineF> rules = {{100, 200, 900, 200}, {300, 260, 900, 260}, {100, 320, 900, 320},
                             {100, 380, 900, 380}, {100, 200, 100, 380}, {300, 200, 300, 380},
                             {600, 200, 600, 380}, {900, 200, 900, 380}};
    EXPECT_EQ(texts({piece(s("包一"), 110, 255), piece(s("品目甲"), 310, 220), piece(s("10元"), 610, 220),
                     piece(s("品目乙"), 310, 280), piece(s("20元"), 610, 280), piece(s("包二"), 110, 340),
                     piece(s("品目丙"), 310, 340), piece(s("30元"), 610, 340)},
                    rules),
              QStringList({s("包一 | 品目甲 | 10元"), s(" | 品目乙 | 20元"), s("包二 | 品目丙 | 30元")}));
}

TEST(Layout, APieceThatReachesOverACellBorderIsCutThere)
{
    const auto rules = grid({100, 200, 600, 900}, {200, 260, 320});
    EXPECT_EQ(
        texts({piece(s("第一格第二格"), 140, 220), piece(s("三"), 610, 220), piece(s("下面"), 110, 280)},
              rules),
        QStringList({s("第一格 | 第二格 | 三"), s("下面 |  | ")}));
}

TEST(Layout, ARowThatIsOneCellKeepsThePagesLines)
{
    QVector<QLineF> rules = grid({100, 900}, {200, 500, 560});
    rules.append(QLineF(400, 500, 400, 560));
    EXPECT_EQ(texts({piece(s("一、项目概况"), 110, 220), piece(s("本项目采购云服务。"), 110, 260),
                     piece(s("合计"), 110, 520), piece(s("5元"), 410, 520)},
                    rules),
              QStringList({s("一、项目概况"), s("本项目采购云服务。"), s("合计 | 5元")}));
}

TEST(Layout, UnderlinesAndAFrameAreNoTable)
{
    EXPECT_EQ(texts({piece(s("时间："), 100, 300), piece(s("2024年"), 170, 300)}, {{160, 322, 400, 322}}),
              QStringList({s("时间：2024年")}));
    EXPECT_EQ(texts({piece(s("甲"), 100, 300), piece(s("乙"), 100, 340)}, grid({50, 950}, {50, 1350})),
              QStringList({s("甲"), s("乙")}));
}

TEST(Layout, ColumnsWithoutRulesBecomeRowsAndWrappedCellsJoin)
{
    const QVector<LayoutFragment> fragments = {
        piece(s("供应商名称"), 100, 300),
        piece(s("货物名称"), 400, 300),
        piece(s("成交金额"), 700, 300),
        piece(s("北岸示例科技"), 100, 330),
        piece(s("云服务"), 400, 330),
        piece(s("235000.00"), 700, 330),
        piece(s("有限公司"), 100 + 40, 354),
        piece(s("南山样本有限公司"), 100, 400),
        piece(s("算力"), 400, 400),
        piece(s("98000.00"), 700, 400),
        piece(s("本公告自发布之日起生效，公示期为五个工作日，特此公告。"), 100, 460)};
    const QStringList got = texts(fragments);
    EXPECT_EQ(got.first(), s("供应商名称 | 货物名称 | 成交金额"));
    EXPECT_TRUE(got.contains(s("南山样本有限公司 | 算力 | 98000.00")));
    EXPECT_EQ(got.last(), s("本公告自发布之日起生效，公示期为五个工作日，特此公告。"));
}

TEST(Layout, LabelsInProseAreNoTable)
{
    EXPECT_EQ(texts({piece(s("采购人：甲"), 100, 300), piece(s("电话：123"), 500, 300),
                     piece(s("地址：乙"), 100, 340)}),
              QStringList({s("采购人：甲 电话：123"), s("地址：乙")}));
}

TEST(Layout, PageNumbersAndRunningHeadsAreMarked)
{
    const auto lines = layOut({{1000, 1400},
                               {piece(s("某某项目招标文件"), 400, 60), piece(s("正文第一行"), 100, 200),
                                piece(s("正文第二行"), 100, 240), piece(s("第 3 页 共 12 页"), 400, 1350)},
                               {}});
    ASSERT_EQ(lines.size(), 4);
    EXPECT_EQ(lines[0].role, LineRole::PageHeader);
    EXPECT_EQ(lines[1].role, LineRole::Body);
    EXPECT_EQ(lines[3].role, LineRole::PageFooter);
}

TEST(Layout, NoCharacterIsLostOrDoubled)
{
    // Pieces thrown over a page with a grid on part of it: whatever layout makes of them, every character
    // comes out once.
    QVector<LayoutFragment> fragments;
    QMap<QChar, int> expected;
    quint32 seed = 7;
    const auto next = [&seed](quint32 bound) {
        seed = seed * 1664525U + 1013904223U;
        return (seed >> 8) % bound;
    };
    for (int i = 0; i < 300; ++i) {
        QString text;
        for (quint32 n = 0; n <= next(9); ++n)
            text += QChar(static_cast<char16_t>(0x4E00 + next(3000)));
        for (const QChar c : text)
            ++expected[c];
        fragments.append(piece(text, next(900), next(1380)));
    }
    QMap<QChar, int> got;
    for (const TextLine &line :
         layOut({{1000, 1400}, fragments, grid({100, 240, 500, 900}, {200, 300, 420, 700, 1000})})) {
        for (const QChar c : line.text) {
            if (c != u' ' && c != u'|') ++got[c];
        }
        qsizetype last = 0;
        for (const TextSpan &span : line.spans) {
            EXPECT_GE(span.begin, last);
            last = span.begin + span.length;
            EXPECT_LE(last, line.text.size());
        }
    }
    EXPECT_EQ(got, expected);
}

TEST(Layout, NothingGivesNothing)
{
    EXPECT_TRUE(layOut({}).isEmpty());
    EXPECT_TRUE(layOut({{1000, 1400}, {}, grid({100, 200}, {100, 200, 300})}).isEmpty());
}

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/page_layout.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace tt;

namespace
{

constexpr double kEm = 20;

LayoutFragment piece(const QString &text, double x, double y, double em = kEm)
{
    LayoutFragment fragment;
    double at = x;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const double width = text[i].unicode() < 0x250 ? em / 2 : em;
        TextSpan span;
        span.begin = i;
        span.length = 1;
        fragment.line.spans.append(span);
        fragment.spanPlaces.append(QRectF(at, y, width, em));
        at += width;
    }
    fragment.line.text = text;
    fragment.place = QRectF(x, y, at - x, em);
    return fragment;
}

QString s(const char *text) { return QString::fromUtf8(text); }

/// `count` lines of prose, numbered, `chars` wide; the last of every fifth is short.
void prose(QVector<LayoutFragment> &page, const QString &name, int count, double x, double y, int chars,
           double pitch = 32)
{
    for (int i = 0; i < count; ++i) {
        QString text = name + QString::number(i);
        const int width = i % 5 == 4 ? chars / 2 : chars;
        while (text.size() < width)
            text += u'文';
        page.append(piece(text, x, y + i * pitch));
    }
}

/// The first two units of every line.
QStringList order(const QVector<LayoutFragment> &fragments, QSizeF size = {1000, 1400},
                  const QVector<QLineF> &rules = {})
{
    QStringList out;
    for (const TextLine &line : layOut({size, fragments, rules}))
        out.append(line.text.left(2));
    return out;
}

QStringList numbered(const QString &name, int count)
{
    QStringList out;
    for (int i = 0; i < count; ++i)
        out.append((name + QString::number(i)).left(2));
    return out;
}

} // namespace

TEST(TextColumns, TwoColumnsAreReadOneAfterTheOtherUnderTheirHeading)
{
    QVector<LayoutFragment> page = {piece(s("题目横贯两栏的公告标题文字长长的一行标题"), 250, 80)};
    prose(page, s("左"), 10, 80, 150, 19);
    prose(page, s("右"), 8, 530, 158, 19);
    page.append(piece(s("尾注横贯两栏的最后一行说明文字写在这里以示结束"), 200, 700));
    EXPECT_EQ(order(page),
              QStringList{s("题目")} + numbered(s("左"), 10) + numbered(s("右"), 8) + QStringList{s("尾注")});
}

TEST(TextColumns, ThreeColumnsToo)
{
    QVector<LayoutFragment> page;
    prose(page, s("甲"), 9, 60, 100, 14);
    prose(page, s("乙"), 9, 370, 103, 14);
    prose(page, s("丙"), 7, 680, 97, 14);
    EXPECT_EQ(order(page), numbered(s("甲"), 9) + numbered(s("乙"), 9) + numbered(s("丙"), 7));
}

TEST(TextColumns, AFigureBesideTheGutterStaysInItsSentence)
{
    QVector<LayoutFragment> page;
    prose(page, s("左"), 5, 80, 150, 19);
    page.append(piece(s("左5预算金额为人民币￥1,280,000.00元，最"), 80, 310));
    page.append(piece(s("右5高限价￥1,250,000.00元，超过者无效文"), 530, 310));
    prose(page, s("右"), 5, 530, 150, 19);
    const auto lines = layOut({{1000, 1400}, page, {}});
    for (const TextLine &line : lines)
        EXPECT_FALSE(line.text.contains(s("280,000")) && line.text.contains(s("250,000")))
            << line.text.toStdString();
}

TEST(TextColumns, ATableWithoutRulesKeepsItsRows)
{
    QVector<LayoutFragment> page;
    for (int i = 0; i < 12; ++i) {
        page.append(piece(s("高性能计算服务器含三年上门维保服务") + QString::number(i), 80, 100 + i * 40));
        page.append(piece(QString::number(100000 + i) + s(".00"), 620, 100 + i * 40));
    }
    const auto lines = layOut({{1000, 1400}, page, {}});
    ASSERT_EQ(lines.size(), 12);
    for (int i = 0; i < 12; ++i)
        EXPECT_TRUE(lines[i].text.endsWith(QString::number(100000 + i) + s(".00")))
            << lines[i].text.toStdString();
}

TEST(TextColumns, ALongDescriptionBesideAWideOneIsStillATable)
{
    QVector<LayoutFragment> page;
    for (int i = 0; i < 8; ++i) { // name, description of ragged lines: neither column is filled as prose is
        page.append(piece(s("服务项目名称") + QString(i % 4, u'长') + QString::number(i), 80, 100 + i * 60));
        page.append(
            piece(s("说明") + QString(4 + 3 * (i % 5), u'文') + QString::number(i), 480, 100 + i * 60));
    }
    const auto lines = layOut({{1000, 1400}, page, {}});
    ASSERT_EQ(lines.size(), 8);
    for (int i = 0; i < 8; ++i)
        EXPECT_EQ(lines[i].text.count(QString::number(i)), 2) << lines[i].text.toStdString();
}

TEST(TextColumns, LabelsAndValuesAndSignaturesStayInRows)
{
    QVector<LayoutFragment> page;
    const QStringList left = {s("甲方：海棠市第一人民医院"), s("地址：海棠市学府路一号"),
                              s("法定代表人：郑某"),         s("电话：0999-5550101"),
                              s("开户银行：海棠银行"),       s("日期：2024年3月1日")};
    const QStringList right = {s("乙方：星河云服务有限公司"), s("地址：云汀市科技路二号"),
                               s("法定代表人：吴某"),         s("电话：0999-5550202"),
                               s("开户银行：云汀银行"),       s("日期：2024年3月2日")};
    for (int i = 0; i < 6; ++i) {
        page.append(piece(left[i], 80, 100 + i * 40));
        page.append(piece(right[i], 540, 100 + i * 40));
    }
    const auto lines = layOut({{1000, 1400}, page, {}});
    ASSERT_EQ(lines.size(), 6);
    for (int i = 0; i < 6; ++i)
        EXPECT_TRUE(lines[i].text.startsWith(left[i]) && lines[i].text.endsWith(right[i]));
}

TEST(TextColumns, TwoPagesScannedAsOneAreTwoPages)
{
    QVector<LayoutFragment> page;
    prose(page, s("左"), 12, 100, 100, 40);
    page.append(piece(s("- 1 -"), 480, 1330));
    prose(page, s("右"), 6, 1100, 100, 40);
    // A table on the right-hand page.
    const QVector<QLineF> rules = {{1100, 400, 1900, 400}, {1100, 440, 1900, 440}, {1100, 480, 1900, 480},
                                   {1100, 400, 1100, 480}, {1500, 400, 1500, 480}, {1900, 400, 1900, 480}};
    page += {piece(s("品名"), 1110, 410), piece(s("金额"), 1510, 410), piece(s("表格"), 1110, 450),
             piece(s("100.00"), 1510, 450)};
    const auto lines = order(page, {2000, 1400}, rules);
    EXPECT_EQ(lines, numbered(s("左"), 12) + QStringList{s("- ")} + numbered(s("右"), 6) +
                         QStringList({s("品名"), s("表格")}));
}

TEST(TextColumns, ALandscapeTableIsNotTwoPages)
{
    QVector<LayoutFragment> page;
    QVector<QLineF> rules;
    for (int i = 0; i < 12; ++i) {
        page.append(piece(s("台式计算机及显示器含操作系统与三年维保服务费用合计") + QString::number(i), 100,
                          110 + i * 50));
        page.append(piece(s("技术参数详见采购文件第三章采购需求部分的规定内容") + QString::number(i), 1100,
                          110 + i * 50));
        rules.append(QLineF(90, 100 + i * 50, 1900, 100 + i * 50));
    }
    const auto lines = layOut({{2000, 1400}, page, rules});
    ASSERT_EQ(lines.size(), 12);
    for (int i = 0; i < 12; ++i)
        EXPECT_EQ(lines[i].text.count(QString::number(i)), 2) << lines[i].text.toStdString();
}

TEST(TextColumns, NothingIsLostWhateverTheSetting)
{
    for (int seed = 1; seed < 60; ++seed) {
        QVector<LayoutFragment> page;
        unsigned state = static_cast<unsigned>(seed);
        const auto next = [&state](int below) {
            state = state * 1664525U + 1013904223U;
            return static_cast<int>((state >> 8) % static_cast<unsigned>(below));
        };
        QString all;
        for (int i = 0; i < 40; ++i) {
            const QString text = QChar(0x4E00 + i) + QString(next(20), u'字');
            page.append(piece(text, next(900), next(1300)));
            all += QChar(0x4E00 + i);
        }
        QString got;
        for (const TextLine &line : layOut({{1000, 1400}, page, {}}))
            for (const QChar c : line.text)
                if (c != u'字' && c != u' ' && c != u'|') got += c;
        std::sort(all.begin(), all.end());
        std::sort(got.begin(), got.end());
        EXPECT_EQ(got, all) << seed;
    }
}

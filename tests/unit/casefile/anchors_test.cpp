// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/text_anchor.h"
#include "tests/unit/casefile/case_samples.h"

#include <random>

using namespace tt;
using namespace tt::sample;

namespace
{

TextRange rangeOf(const PageText &page, const QString &words)
{
    return {page.plainText().indexOf(words), words.size()};
}

QString wordsAt(const PageText &page, const std::optional<TextRange> &place)
{
    return place ? page.plainText().mid(place->begin, place->length) : QStringLiteral("(nowhere)");
}

using AnchorsTest = CaseTest;

} // namespace

TEST(TextAnchor, IsFoundAgainWhereItStandsNotWhereTheSameWordsStandElsewhere)
{
    const QStringList lines{QStringLiteral("甲公司 100元"), QStringLiteral("乙公司 100元"),
                            QStringLiteral("丙公司 100元")};
    const PageText page = sample::page(lines);
    const TextRange second{page.plainText().indexOf(QStringLiteral("乙")) + 4, 4};
    const TextAnchor anchor = anchorAt(page, second);
    EXPECT_EQ(anchor.quote, QStringLiteral("100元"));
    EXPECT_EQ(anchor.context, lines[1]);
    EXPECT_EQ(findAnchor(page, anchor), second);
    // Read again with a line less before it.
    PageText other = page;
    other.lines.removeFirst();
    EXPECT_EQ(findAnchor(other, anchor)->begin, second.begin - lines[0].size() - 1);
}

TEST(TextAnchor, OutlivesAnotherEnginesSpellingAndMistakes)
{
    const PageText page = sample::page(
        {QStringLiteral("采购人：某某市數據局"), QStringLiteral("预算金额:1,234,567.00元（含税）")});
    const TextAnchor spelling = anchorAt(page, rangeOf(page, QStringLiteral("某某市數據局")));
    const TextAnchor mistakes = anchorAt(page, rangeOf(page, QStringLiteral("预算金额:1,234,567.00元")));
    const PageText other = sample::page(
        {QStringLiteral("采购人: 某某 市数据局"), QStringLiteral("预算全额：1.234,567.00 元（含税）")});
    EXPECT_EQ(wordsAt(other, findAnchor(other, spelling)), QStringLiteral("某某 市数据局"));
    EXPECT_EQ(wordsAt(other, findAnchor(other, mistakes)), QStringLiteral("预算全额：1.234,567.00 元"));
}

TEST(TextAnchor, WordsThatAreGoneAreNotFound)
{
    const PageText page =
        sample::page({QStringLiteral("采购人：某某市数据局"), QStringLiteral("地址：某某路一号")});
    const TextAnchor anchor = anchorAt(page, rangeOf(page, QStringLiteral("某某市数据局")));
    EXPECT_FALSE(
        findAnchor(sample::page({QStringLiteral("本项目终止"), QStringLiteral("地址：某某路一号")}), anchor));
    EXPECT_FALSE(findAnchor(PageText(), anchor));
}

TEST(TextAnchor, ARegionOverTheColumnOfATableIsFoundByItsParts)
{
    const PageText page =
        sample::page({QStringLiteral("服务器 | 300000"), QStringLiteral("云主机 | 120000")});
    PageRect column = page.lines[0].spans.first().box;
    column.w = 3.0 / 64;
    column.h = page.lines[1].box.bottom() - column.y;
    const QString quote = textIn(page, column);
    EXPECT_EQ(quote, QStringLiteral("服务器\n云主机"));
    EXPECT_TRUE(findAnchor(page, {quote, {}, 0, column}));
    EXPECT_TRUE(
        findAnchor(sample::page({QStringLiteral("服务器 | 300000"), QStringLiteral("云主饥 | 120000")}),
                   {quote, {}, 0, column}));
    EXPECT_FALSE(
        findAnchor(sample::page({QStringLiteral("合计"), QStringLiteral("大写")}), {quote, {}, 0, column}));
}

TEST(CorrectedPlace, NothingIsPutRightThatIsNotWhatWasWrong)
{
    const PageText page = sample::page({QStringLiteral("金额：20O元")});
    const TextRange range = rangeOf(page, QStringLiteral("20O"));
    const TextAnchor anchor = anchorAt(page, range);
    const QString right = QStringLiteral("200");
    const auto in = [&](const QString &line) {
        const PageText other = sample::page({line});
        return wordsAt(other, findCorrected(other, anchor, right, range.begin));
    };
    EXPECT_EQ(in(QStringLiteral("金额：20O元")), QStringLiteral("20O"));
    EXPECT_EQ(in(QStringLiteral("金额: 20O元")), QStringLiteral("20O"));
    // The other engine reads it right: that is the place, and there is nothing to put right.
    EXPECT_EQ(in(QStringLiteral("金额：200元")), QStringLiteral("200"));
    // A longer number, another number, another unit behind it.
    for (const char16_t *line :
         {u"金额：1200元", u"金额：20O0元", u"金额：2000元", u"金额：280元", u"金额：200万元"})
        EXPECT_EQ(in(QString::fromUtf16(line)), QStringLiteral("(nowhere)"))
            << QString::fromUtf16(line).toStdString();
}

TEST_F(AnchorsTest, ANoteOnQuotedWordsHasTheirPlaceAndLine)
{
    const DocumentId id =
        addRead("pdf", {page({QStringLiteral("一"), QStringLiteral("供应商：某某云公司")})});
    NoteRecord note;
    note.document = id;
    note.page = 0;
    note.quote = QStringLiteral("某某云");
    note.text = QStringLiteral("who is this");
    ASSERT_TRUE(succeeded(m_case->addNote(note)));
    const NoteRecord stored = m_case->notes()->first();
    EXPECT_FALSE(stored.box.isEmpty());
    EXPECT_EQ(stored.context, QStringLiteral("供应商：某某云公司"));
    EXPECT_EQ(stored.contextAt, 4);
    EXPECT_EQ(stored.place, (TextRange{6, 3}));
    note.quote = QStringLiteral("没有这句");
    const auto missing = m_case->addNote(note);
    ASSERT_FALSE(missing);
    EXPECT_TRUE(missing.error().message.contains(note.quote));
}

TEST_F(AnchorsTest, WhatIsNotFoundAgainIsListedAndComesBackWhenItIs)
{
    const PageText first = page({QStringLiteral("供应商：某某云公司"), QStringLiteral("金额：20O元")});
    const DocumentId id = addRead("pdf", {first});
    NoteRecord note;
    note.document = id;
    note.page = 0;
    note.quote = QStringLiteral("某某云公司");
    note.text = QStringLiteral("who is this");
    ASSERT_TRUE(succeeded(m_case->addNote(note)));
    const PageRect box = m_case->notes()->first().box;
    ASSERT_TRUE(succeeded(
        m_case->correctText({id, 0}, rangeOf(first, QStringLiteral("20O")), QStringLiteral("200"))));
    ASSERT_TRUE(succeeded(m_case->setPageRead({id, 0}, page({QStringLiteral("?"), QStringLiteral("??")}))));
    EXPECT_TRUE(m_case->notes()->first().orphaned);
    EXPECT_EQ(m_case->notes()->first().box, box) << "the crop is where it was";
    EXPECT_TRUE(m_case->textCorrections()->first().orphaned);
    EXPECT_EQ(m_case->correctedTexts(id)->first(), QStringLiteral("?\n??"));
    EXPECT_EQ(m_case->check()->problems, QStringList());
    ASSERT_TRUE(succeeded(m_case->setPageRead({id, 0}, first)));
    EXPECT_FALSE(m_case->notes()->first().orphaned);
    EXPECT_FALSE(m_case->textCorrections()->first().orphaned);
    EXPECT_TRUE(m_case->correctedTexts(id)->first().endsWith(QStringLiteral("200元")));
    // Only people's acts are edits: being read again is none, and undo passes over it.
    EXPECT_EQ(m_case->history()->size(), 2);
    ASSERT_TRUE(succeeded(m_case->undo()));
    EXPECT_TRUE(m_case->textCorrections()->isEmpty());
}

TEST_F(AnchorsTest, ANoteOnAProjectIsOrphanedOnlyWhileNoNoticeHasItsNumber)
{
    NoteRecord note;
    note.project = QStringLiteral("ZB-2024-17");
    note.text = QStringLiteral("cancelled?");
    ASSERT_TRUE(succeeded(m_case->addNote(note)));
    EXPECT_TRUE(m_case->notes()->first().orphaned);
    const DocumentId id = addRead("pdf", {page({QStringLiteral("项目编号：ZB-2024-17")})});
    Finding number;
    number.quote = note.project;
    number.facts = IdentifierFacts{QStringLiteral("project_number"), note.project};
    ASSERT_TRUE(succeeded(m_case->setFindings(id, {number}, {}, QStringLiteral("r"))));
    EXPECT_FALSE(m_case->notes()->first().orphaned);
    EXPECT_EQ(m_case->notes()->first().project, note.project);
}

TEST_F(AnchorsTest, FiveHundredAnnotationsOutliveAReadingWithOtherMistakes)
{
    // Ten pages of fifty lines; the other engine reads one character in fifty otherwise, leaves out lines,
    // and puts its boxes a little off.
    std::mt19937 random(20241);
    const auto han = [&random] { return QChar(0x4E00 + static_cast<char16_t>(random() % 3000)); };
    QVector<PageText> pages;
    for (int p = 0; p < 10; ++p) {
        QStringList lines;
        for (int i = 0; i < 30; ++i) {
            QString line;
            for (int k = 0; k < 20; ++k)
                line += han();
            lines.append(line + QStringLiteral("：%1.00元").arg(100000 + random() % 900000));
        }
        pages.append(page(lines));
    }
    const DocumentId id = addRead("pdf", pages);
    int lost = 0; // whose line the other engine leaves out
    QVector<PageText> others = pages;
    QVector<QVector<int>> leftOut(10);
    for (int p = 0; p < 10; ++p) {
        for (int i = static_cast<int>(others[p].lines.size()) - 1; i >= 0; --i) {
            TextLine &line = others[p].lines[i];
            if (random() % 25 == 0) {
                leftOut[p].append(i);
                others[p].lines.removeAt(i);
                continue;
            }
            for (QChar &c : line.text)
                if (random() % 50 == 0) c = han();
            for (TextSpan &span : line.spans)
                span.box.y += 1.0 / 512;
        }
        others[p].readBy = QStringLiteral("other 1");
    }
    for (int n = 0; n < 500; ++n) {
        const int p = n % 10;
        const int row = static_cast<int>(random() % 30);
        NoteRecord note;
        note.document = id;
        note.page = p;
        note.text = QString::number(n);
        const TextLine &line = pages[p].lines[row];
        const qsizetype begin = static_cast<qsizetype>(random() % 10);
        if (n % 2 == 0) {
            note.quote = line.text.mid(begin, 6 + static_cast<qsizetype>(random() % 12));
        } else {
            note.box = line.box;
            note.box.w = 8.0 / 64;
        }
        ASSERT_TRUE(succeeded(m_case->addNote(note)));
        if (leftOut[p].contains(row)) ++lost;
    }
    for (int p = 0; p < 10; ++p)
        ASSERT_TRUE(succeeded(m_case->setPageRead({id, p}, others[p])));
    const auto notes = m_case->notes();
    ASSERT_EQ(notes->size(), 500);
    int attached = 0;
    int orphaned = 0;
    for (const NoteRecord &note : *notes) {
        EXPECT_NE(note.place.has_value(), note.orphaned) << "attached or listed, never neither";
        EXPECT_FALSE(note.box.isEmpty());
        (note.orphaned ? orphaned : attached) += 1;
    }
    RecordProperty("attached", attached);
    RecordProperty("orphaned", orphaned);
    std::cout << "500 annotations: " << attached << " re-attached, " << orphaned << " listed; the line of "
              << lost << " was not read\n";
    EXPECT_GE(orphaned, lost * 9 / 10) << "a line that is gone is not found somewhere else";
    EXPECT_GE(attached, 500 - lost - 10);
    EXPECT_EQ(m_case->check()->problems, QStringList());
}

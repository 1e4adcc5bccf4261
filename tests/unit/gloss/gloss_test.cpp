// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/folding.h"
#include "app/gloss/gloss.h"
#include "tests/support/printers.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace tt;

namespace
{

QString u(const char *text) { return QString::fromUtf8(text); }

std::shared_ptr<const Gloss> withEntries(const QVector<DictionaryEntry> &entries)
{
    return std::make_shared<const Gloss>(Glossary::builtIn().value(),
                                         Dictionary::fromBytes(dictionaryIndex(entries).value()).value());
}

/// A dictionary of a few words in the manner of CC-CEDICT.
std::shared_ptr<const Gloss> small()
{
    static const auto gloss =
        withEntries({{u("採購"), u("采购"), u("cǎi gòu"), {u("to purchase")}},
                     {u("研究"), u("研究"), u("yán jiū"), {u("research")}},
                     {u("研究生"), u("研究生"), u("yán jiū shēng"), {u("graduate student")}},
                     {u("生命"), u("生命"), u("shēng mìng"), {u("life")}},
                     {u("命"), u("命"), u("mìng"), {u("life; fate")}},
                     {u("信息"), u("信息"), u("xìn xī"), {u("information")}},
                     {u("日期"), u("日期"), u("rì qī"), {u("date")}},
                     {u("4S店"), u("4S店"), u("4S diàn"), {u("car dealership")}},
                     {u("卡拉OK"), u("卡拉OK"), u("kǎ lā OK"), {u("karaoke")}},
                     {u("大學"), u("大学"), u("dà xué"), {u("university")}},
                     {u("𬭊"), u("𬭊"), u("dù"), {u("dubnium")}}});
    return gloss;
}

QStringList wordsOf(const QVector<GlossWord> &glossed)
{
    QStringList words;
    for (const GlossWord &word : glossed)
        words << word.text;
    return words;
}

QStringList split(const char *text) { return wordsOf(small()->glossText(u(text))); }

/// The index that the build made of the pinned package.
QString builtDictionary() { return QStringLiteral(TT_BUILD_DIR "/share/dictionary/cedict.index"); }

} // namespace

TEST(Gloss, TheGlossaryComesFirstAndTheDictionaryBehindIt)
{
    const auto words = small()->glossText(u("采购"));
    ASSERT_EQ(words.size(), 1);
    EXPECT_EQ(words.at(0).source, GlossSource::Glossary);
    EXPECT_EQ(words.at(0).english.value(0), u("procurement"));
    EXPECT_EQ(words.at(0).pinyin, u("cǎi gòu"));
    ASSERT_EQ(words.at(0).more.size(), 1);
    EXPECT_EQ(words.at(0).more.at(0).source, GlossSource::Dictionary);
    EXPECT_EQ(words.at(0).more.at(0).english.value(0), u("to purchase"));
}

TEST(Gloss, SaysWhatTheFieldsWordsMean)
{
    const auto english = [](const char *text) { return small()->glossText(u(text)).at(0).english.value(0); };
    EXPECT_EQ(english("采购人"), u("buyer"));
    EXPECT_TRUE(english("成交").contains(u("award")));
    EXPECT_TRUE(english("废标").contains(u("failed")));
    EXPECT_TRUE(english("拟").contains(u("proposed")));
}

TEST(Gloss, TheLongestWordWinsWhicheverListHasIt)
{
    EXPECT_EQ(split("采购人大学"), (QStringList{u("采购人"), u("大学")}));
    EXPECT_EQ(split("研究生命"), (QStringList{u("研究生"), u("命")})); // longest first, not fewest words
    EXPECT_EQ(split("研究院研究"), (QStringList{u("研究院"), u("研究")}));
}

TEST(Gloss, TraditionalFormsAndFullWidthAreTheSameWords)
{
    const auto traditional = small()->glossText(u("採購人"));
    ASSERT_EQ(traditional.size(), 1);
    EXPECT_EQ(traditional.at(0).text, u("採購人"));
    EXPECT_EQ(traditional.at(0).english.value(0), u("buyer"));
    EXPECT_EQ(small()->glossText(u("大學")).at(0).english.value(0), u("university"));
    EXPECT_EQ(small()->glossText(u("４Ｓ店")).at(0).english.value(0), u("car dealership"));
}

TEST(Gloss, SpacedOutLabelsAreWords)
{
    const auto words = small()->glossText(u("采 购 人：北澜大学"));
    ASSERT_GE(words.size(), 2);
    EXPECT_EQ(words.at(0).text, u("采 购 人"));
    EXPECT_EQ(words.at(0).english.value(0), u("buyer"));
}

TEST(Gloss, LatinAndFiguresPassThrough)
{
    const auto words = small()->glossText(u("AWS EC2 1,200.00万元"));
    ASSERT_EQ(words.size(), 2);
    EXPECT_EQ(words.at(0).text, u("AWS EC2 1,200.00"));
    EXPECT_EQ(words.at(0).source, GlossSource::Plain);
    EXPECT_TRUE(words.at(0).english.isEmpty());
    EXPECT_EQ(words.at(1).text, u("万元"));
}

TEST(Gloss, AWordWithLettersIsNoPartOfALongerOne)
{
    EXPECT_EQ(split("去4S店"), (QStringList{u("去"), u("4S店")}));
    EXPECT_EQ(split("14S店").first(), u("14S"));
    EXPECT_EQ(split("卡拉OK"), QStringList{u("卡拉OK")});
    EXPECT_FALSE(split("卡拉OKAY").contains(u("卡拉OK")));
}

TEST(Gloss, ALabelThatNoListHasSaysWhatItAnnounces)
{
    const auto words = small()->glossText(u("采购人信息"));
    ASSERT_EQ(words.size(), 1);
    EXPECT_EQ(words.at(0).source, GlossSource::Glossary);
    EXPECT_EQ(words.at(0).english.value(0), u("label: buyer"));
    EXPECT_EQ(words.at(0).pinyin, u("cǎi gòu rén xìn xī"));
}

TEST(Gloss, WhatALabelAnnouncesDoesNotStandForItsMeaning)
{
    const auto words = small()->glossText(u("日期"));
    ASSERT_EQ(words.size(), 1);
    EXPECT_EQ(words.at(0).english.value(0), u("date"));
    ASSERT_EQ(words.at(0).more.size(), 1);
    EXPECT_EQ(words.at(0).more.at(0).english.value(0), u("label: publication date"));
}

TEST(Gloss, UnknownCharactersStandAlone)
{
    const auto words = small()->glossText(u("㐀𬭊𠀀"));
    ASSERT_EQ(words.size(), 3);
    EXPECT_EQ(words.at(0).source, GlossSource::Unknown);
    EXPECT_EQ(words.at(1).english.value(0), u("dubnium"));
    EXPECT_EQ(words.at(2).text, u("𠀀"));
    EXPECT_EQ(words.at(2).source, GlossSource::Unknown);
}

TEST(Gloss, NothingHasNoWords)
{
    EXPECT_TRUE(small()->glossText(QString()).isEmpty());
    EXPECT_TRUE(small()->glossText(u("\n\n")).isEmpty());
    EXPECT_FALSE(small()->glossAt(QString(), 0).has_value());
    EXPECT_FALSE(small()->glossAt(u("采购"), 2).has_value());
    EXPECT_FALSE(small()->glossAt(u("采购"), -1).has_value());
    EXPECT_FALSE(small()->glossAt(u("采\n购"), 1).has_value());
}

TEST(Gloss, WordsDoNotReachOverCells)
{
    EXPECT_EQ(split("1 | 采购 | 2 | 3-4 | 研究"), (QStringList{u("1"), u(" | "), u("采购"), u(" | "), u("2"), u(" | "),
                                                      u("3-4"), u(" | "), u("研究")}));
    EXPECT_EQ(split(" | "), QStringList{u(" | ")});
}

TEST(Gloss, WordsDoNotReachOverLines) { EXPECT_EQ(split("采\n购"), (QStringList{u("采"), u("购")})); }

TEST(Gloss, LoneSurrogatesAreCarriedAlong)
{
    QString text = u("采购");
    text += QChar(0xD86D);
    text += u("大学");
    text += QChar(0xDFCA);
    EXPECT_EQ(wordsOf(small()->glossText(text)).join(QString()), text);
}

/// Over made-up text: the words cover it without gaps, and a word is the same when asked for by a place.
TEST(Gloss, PropertyTheWordsCoverTheText)
{
    const QStringList parts{u("采购"),        u("采购人"),       u("研究生命"), u("\n"),   u(" | "),
                            u("：12,000.50"), u("AWS"),          u("４Ｓ店"),   u("採購"), u("㐀"),
                            u("𬭊"),        u("拟成交供应商"), u("日 期"),    u("万元"), u("卡拉OK")};
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        QString text;
        for (auto i = random() % 12; i > 0; --i)
            text += parts.at(static_cast<qsizetype>(random()) % parts.size());
        qsizetype next = 0;
        for (const GlossWord &word : small()->glossText(text)) {
            while (text.at(next) == u'\n')
                ++next;
            ASSERT_EQ(word.range.begin, next) << text.toStdString();
            ASSERT_GT(word.range.length, 0);
            ASSERT_EQ(word.text, text.mid(word.range.begin, word.range.length));
            for (qsizetype at = word.range.begin; at < word.range.end(); ++at)
                ASSERT_EQ(small()->glossAt(text, at), word);
            next = word.range.end();
        }
        ASSERT_EQ(QStringView(text).mid(next).count(u'\n'), text.size() - next);
    }
}

TEST(Gloss, WithoutADictionaryTheGlossaryStillSpeaks)
{
    const auto gloss = Gloss::load(QStringLiteral("/nowhere/cedict.index"));
    ASSERT_TRUE(gloss.has_value());
    EXPECT_FALSE((*gloss)->hasDictionary());
    ASSERT_TRUE((*gloss)->problem().has_value());
    const auto words = (*gloss)->glossText(u("采购人大学"));
    EXPECT_EQ(words.first().english.value(0), u("buyer"));
    EXPECT_EQ(words.last().source, GlossSource::Unknown);
}

TEST(Glossary, EveryTermHasItsReadingAndEveryLabelItsEnglish)
{
    const auto glossary = Glossary::builtIn().value();
    ASSERT_GT(glossary->terms().size(), 900);
    for (const GlossaryTerm &term : glossary->terms()) {
        EXPECT_FALSE(term.english.isEmpty()) << term.text.toStdString();
        if (term.isLabel) continue;
        EXPECT_EQ(term.pinyin.split(u' ').size(), term.text.size()) << term.text.toStdString();
        EXPECT_FALSE(std::any_of(term.pinyin.begin(), term.pinyin.end(), [](QChar c) { return c.isDigit(); }))
            << term.pinyin.toStdString();
    }
    for (const char *label : {"拟成交供应商名称", "投标文件递交截止时间", "最高限价", "统一社会信用代码"})
        EXPECT_NE(glossary->find(u(label)), nullptr) << label;
}

TEST(Glossary, ABadLineIsNamed)
{
    QFile labels(QStringLiteral(TT_SOURCE_DIR "/resources/labels/label_synonyms.json"));
    ASSERT_TRUE(labels.open(QIODevice::ReadOnly));
    const QByteArray json = labels.readAll();
    const auto glossary = Glossary::fromText("采购\tcai3 gou4\tprocurement\n采购人\tcai3 gou4 ren2\n", json);
    EXPECT_FALSE(Glossary::fromText({}, "{}").has_value());
    ASSERT_FALSE(glossary.has_value());
    EXPECT_TRUE(glossary.error().message.contains(u"2"));
}

TEST(Gloss, TheBuiltDictionaryIsLoadedAndFast)
{
    if (!QFileInfo::exists(builtDictionary())) GTEST_SKIP() << "the dictionary's package is not here";
    QElapsedTimer timer;
    timer.start();
    const auto dictionary = Dictionary::open(builtDictionary());
    const double openMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    ASSERT_TRUE(dictionary.has_value());
    EXPECT_GT((*dictionary)->wordCount(), 150'000U);
    const Gloss gloss(Glossary::builtIn().value(), *dictionary);
    QString page;
    while (page.size() < 1000)
        page += u("项目名称：北澜大学智能算力平台采购项目，预算金额为人民币壹佰贰拾万元整（¥1,200,000."
                  "00），拟采用单一来源方式采购。\n");
    const auto bestMs = [&gloss, &timer](const QString &text) {
        double best = 1e9;
        for (int i = 0; i < 7; ++i) {
            timer.restart();
            EXPECT_GT(gloss.glossText(text).size(), 100);
            best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        return best;
    };
    const double pageMs = bestMs(page);
    std::printf("open %.2f ms, a page of %d characters %.2f ms, file %lld bytes\n", openMs, int(page.size()),
                pageMs, static_cast<long long>(QFileInfo(builtDictionary()).size()));
    // Twenty pages in one line: it takes twenty times as long, not four hundred.
    EXPECT_LT(bestMs(page.repeated(20).remove(u'\n')), 100 * pageMs);
    const auto words = gloss.glossText(u("大学"));
    ASSERT_EQ(words.size(), 1);
    EXPECT_EQ(words.at(0).pinyin, u("dà xué"));
    EXPECT_TRUE(words.at(0).english.join(u' ').contains(u("university")));
}

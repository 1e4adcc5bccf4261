// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gloss/cc_cedict.h"
#include "app/gloss/dictionary.h"
#include "tests/support/printers.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <random>

using namespace tt;

namespace
{

DictionaryEntry entry(const char *traditional, const char *simplified, const char *pinyin,
                      const QStringList &english)
{
    return {QString::fromUtf8(traditional), QString::fromUtf8(simplified), QString::fromUtf8(pinyin),
            english};
}

QVector<DictionaryEntry> someEntries()
{
    return {entry("採購", "采购", "cǎi gòu", {QStringLiteral("to procure"), QStringLiteral("to purchase")}),
            entry("採購員", "采购员", "cǎi gòu yuán", {QStringLiteral("buyer")}),
            entry("行", "行", "Xíng", {QStringLiteral("surname Xing")}),
            entry("行", "行", "xíng", {QStringLiteral("to walk")}),
            entry("行", "行", "háng", {QStringLiteral("row")}),
            entry("𬭊", "𬭊", "dù", {QStringLiteral("dubnium")}),
            entry("𬭊鐵", "𬭊铁", "dù tiě", {QStringLiteral("a test word")})};
}

std::shared_ptr<const Dictionary> some()
{
    return Dictionary::fromBytes(dictionaryIndex(someEntries()).value()).value();
}

qsizetype lengthAt(const Dictionary &dictionary, const char *text, qsizetype at = 0)
{
    return dictionary.longestAt(QString::fromUtf8(text), at).length;
}

} // namespace

TEST(Dictionary, FindsTheLongestWordInBothScripts)
{
    const auto dictionary = some();
    EXPECT_EQ(lengthAt(*dictionary, "采购员"), 3);
    EXPECT_EQ(lengthAt(*dictionary, "采购人"), 2);
    EXPECT_EQ(lengthAt(*dictionary, "採購員"), 3);
    EXPECT_EQ(lengthAt(*dictionary, "采"), 0); // only the beginning of words
    EXPECT_EQ(lengthAt(*dictionary, "人"), 0);
    const QString text = QStringLiteral("在采购");
    EXPECT_EQ(dictionary->entries(dictionary->longestAt(text, 1).word), QVector{someEntries().at(0)});
}

TEST(Dictionary, GivesEveryLengthShortestFirst)
{
    const auto hits = some()->allAt(QStringLiteral("采购员"), 0);
    ASSERT_EQ(hits.size(), 2);
    EXPECT_EQ(hits.at(0).length, 2);
    EXPECT_EQ(hits.at(1).length, 3);
}

TEST(Dictionary, TheCommonReadingComesBeforeTheName)
{
    const auto dictionary = some();
    const auto entries = dictionary->entries(dictionary->longestAt(QStringLiteral("行"), 0).word);
    ASSERT_EQ(entries.size(), 3);
    EXPECT_EQ(entries.at(0).pinyin, QStringLiteral("xíng"));
    EXPECT_EQ(entries.at(1).pinyin, QStringLiteral("háng"));
    EXPECT_EQ(entries.at(2).pinyin, QStringLiteral("Xíng"));
}

TEST(Dictionary, CharactersOutsideTheBasicPlane)
{
    EXPECT_EQ(lengthAt(*some(), "𬭊"), 2);
    EXPECT_EQ(lengthAt(*some(), "𬭊铁"), 3);
    EXPECT_EQ(lengthAt(*some(), "𬭊", 1), 0); // the second half of a pair starts nothing
}

TEST(Dictionary, PlacesOutsideTheTextFindNothing)
{
    const auto dictionary = some();
    EXPECT_EQ(dictionary->longestAt(QString(), 0).length, 0);
    EXPECT_EQ(dictionary->longestAt(QStringLiteral("采购"), 2).length, 0);
    EXPECT_EQ(dictionary->longestAt(QStringLiteral("采购"), -1).length, 0);
    EXPECT_TRUE(dictionary->entries(dictionary->wordCount()).isEmpty());
}

TEST(Dictionary, TheSameEntriesGiveTheSameBytes)
{
    EXPECT_EQ(dictionaryIndex(someEntries()).value(), dictionaryIndex(someEntries()).value());
}

TEST(Dictionary, AnEmptyOneIsSound)
{
    const auto dictionary = Dictionary::fromBytes(dictionaryIndex({}).value());
    ASSERT_TRUE(dictionary.has_value());
    EXPECT_EQ((*dictionary)->longestAt(QStringLiteral("采购"), 0).length, 0);
}

TEST(Dictionary, EveryCutIsRefused)
{
    const QByteArray whole = dictionaryIndex(someEntries()).value();
    for (const qsizetype size :
         {qsizetype(0), qsizetype(3), qsizetype(31), qsizetype(32), whole.size() / 2, whole.size() - 1})
        EXPECT_FALSE(Dictionary::fromBytes(whole.left(size)).has_value()) << size;
    EXPECT_FALSE(Dictionary::fromBytes(whole + '\0').has_value());
    EXPECT_FALSE(Dictionary::fromBytes(QByteArray(100000, 'x')).has_value());
}

TEST(Dictionary, DamageNeverReachesOutsideTheFile)
{
    const QByteArray whole = dictionaryIndex(someEntries()).value();
    std::mt19937 random(7);
    int opened = 0;
    for (int i = 0; i < 400; ++i) {
        QByteArray bytes = whole;
        const auto at = static_cast<qsizetype>(random() % static_cast<quint32>(bytes.size()));
        bytes[at] = static_cast<char>(random());
        const auto dictionary = Dictionary::fromBytes(bytes);
        if (!dictionary) continue;
        ++opened;
        for (quint32 word = 0; word < (*dictionary)->wordCount(); ++word)
            (void)(*dictionary)->entries(word);
        for (const char *text : {"采购员", "採購員", "行", "𬭊铁"})
            (void)lengthAt(**dictionary, text);
    }
    EXPECT_GT(opened, 0);
}

TEST(Dictionary, AMissingOneIsAnErrorThatSaysSo)
{
    const auto dictionary = Dictionary::open(QStringLiteral("/nowhere/cedict.index"));
    ASSERT_FALSE(dictionary.has_value());
    EXPECT_EQ(dictionary.error().code, ErrorCode::NotFound);
    EXPECT_FALSE(dictionary.error().message.isEmpty());
}

TEST(CcCedict, ReadsTheFormOfThePackage)
{
    const auto entries = readCcCedict(
        "export default {\"all\":[[\"110\",\"110\",\"yao1 yao1 ling2\",\"the emergency number\",[],[]],"
        "[\"3D打印\",\"3D打印\",\"san1 D da3 yin4\",\"to 3D print\",[],[]],"
        "[\"採購\",\"采购\",\"cai3 gou4\",[\"to procure\",\"see 購買|购买[gou4 "
        "mai3]\"],[],[]]],\"variantLookup\":[]}");
    ASSERT_TRUE(entries.has_value());
    ASSERT_EQ(entries->size(), 2) << "110 is no Chinese word";
    EXPECT_EQ(entries->at(0).simplified, QStringLiteral("3D打印"));
    EXPECT_EQ(entries->at(1),
              entry("採購", "采购", "cǎi gòu",
                    {QStringLiteral("to procure"), QStringLiteral("see 購買|购买[gòu mǎi]")}));
}

TEST(CcCedict, RefusesWhatIsSomethingElse)
{
    for (const char *text :
         {"", "export default", "{}", "{\"all\": 3}", "{\"all\":[[\"a\"]]}", "{\"all\":[}"})
        EXPECT_FALSE(readCcCedict(text).has_value()) << text;
}

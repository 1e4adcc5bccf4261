// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/lookalikes.h"
#include "app/search/case_search.h"
#include "app/search/fuzzy_match.h"
#include "tests/unit/casefile/case_samples.h"
#include "tests/unit/casefile/faulty_disk.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <iostream>
#include <string_view>

using namespace tt;
using namespace tt::sample;

namespace
{

class FuzzySearchTest : public CaseTest
{
protected:
    QVector<SearchHit> find(const QString &text, bool fuzzy = true)
    {
        SearchQuery query;
        query.text = text;
        query.fuzzy = fuzzy;
        query.limit = 10'000;
        const auto hits = CaseSearch(*m_case).find(query);
        EXPECT_TRUE(succeeded(hits)) << text.toStdString();
        return hits.value_or(QVector<SearchHit>{});
    }

    QStringList quotes(const QString &text, bool fuzzy = true)
    {
        QStringList found;
        for (const SearchHit &hit : find(text, fuzzy))
            found.append(hit.quote);
        return found;
    }

    QSet<int> pagesWith(const QString &phrase, bool fuzzy)
    {
        QSet<int> pages;
        for (const SearchHit &hit : find(u'"' + phrase + u'"', fuzzy))
            if (hit.source == SearchSource::Text) pages.insert(hit.page.page);
        return pages;
    }

    FaultyDisk m_disk; // quick
};

/// The lines of the project's made-up notices, sixty of each.
QVector<QStringList> madeUpNotices()
{
    QVector<QStringList> notices;
    const QDir folder(QStringLiteral(TT_TEST_DATA "/analysis/synthetic"));
    const QStringList names = folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            notices.append(QString::fromUtf8(file.readAll()).split(u'\n').mid(0, 60));
    }
    return notices;
}

/// One character in fifty read as one that looks alike (six in ten), lost, or read as another.
QStringList misread(QStringList lines, QRandomGenerator &random)
{
    for (QString &line : lines) {
        for (qsizetype i = line.size() - 1; i >= 0; --i) {
            if (!line[i].isLetterOrNumber() || random.bounded(50) != 0) continue;
            const QString alike = Lookalikes::builtIn().partnersOf(line[i].toLower().unicode());
            const int kind = random.bounded(10);
            if (kind < 6 && !alike.isEmpty())
                line[i] = alike[random.bounded(static_cast<int>(alike.size()))];
            else if (kind < 8)
                line.remove(i, 1);
            else
                line[i] = u'囗';
        }
    }
    return lines;
}

/// Four to ten terms of a text, or nothing where a line, a cell or a word would be cut.
QString phraseOf(const QString &text, QRandomGenerator &random)
{
    const QVector<SearchTerm> terms = searchTerms(text);
    const int size = 4 + random.bounded(7);
    const int at = random.bounded(static_cast<int>(terms.size()) - size);
    const SearchTerm &last = terms[at + size - 1];
    const QString phrase = text.mid(terms[at].begin, last.begin + last.length - terms[at].begin);
    for (const char16_t c : std::u16string_view(u"|\n\"“”"))
        if (phrase.contains(c)) return {};
    return terms[at].joined ? QString() : phrase;
}

struct Score {
    int wanted = 0;
    int found = 0;
    int right = 0;

    void add(const QSet<int> &truth, const QSet<int> &answer)
    {
        wanted += static_cast<int>(truth.size());
        found += static_cast<int>(answer.size());
        right += static_cast<int>((answer & truth).size());
    }
    [[nodiscard]] double recall() const { return static_cast<double>(right) / wanted; }
    [[nodiscard]] double precision() const { return static_cast<double>(right) / found; }
};

QStringList listOf(std::initializer_list<const char16_t *> texts)
{
    QStringList list;
    for (const char16_t *text : texts)
        list.append(QString::fromUtf16(text));
    return list;
}

} // namespace

TEST_F(FuzzySearchTest, CharactersThatLookAlikeAreFoundInShortWords)
{
    addRead("a",
            {page({QStringLiteral("末来科技"), QStringLiteral("土地局")}), page({QStringLiteral("未来城")})});
    EXPECT_EQ(quotes(QStringLiteral("未来")), listOf({u"未来", u"末来"}));
    EXPECT_EQ(quotes(QStringLiteral("未")), listOf({u"未", u"末"}));
    EXPECT_EQ(quotes(QStringLiteral("末来科")), listOf({u"末来科"}));
    EXPECT_TRUE(quotes(QStringLiteral("天来")).isEmpty());
}

TEST_F(FuzzySearchTest, LettersAndDigitsThatAreMixedUp)
{
    addRead("a", {page({QStringLiteral("H8OO 显卡"), QStringLiteral("NV1DIA GPU"), QStringLiteral("A1OO-8OG"),
                        QStringLiteral("AW5 云")}),
                  page({QStringLiteral("H800 NVIDIA A100-80G AWS")})});
    EXPECT_EQ(quotes(QStringLiteral("H800")), listOf({u"H800", u"H8OO"}));
    EXPECT_EQ(quotes(QStringLiteral("nvidia")), listOf({u"NVIDIA", u"NV1DIA"}));
    EXPECT_EQ(quotes(QStringLiteral("aws")), listOf({u"AWS", u"AW5"}));
    EXPECT_EQ(quotes(QStringLiteral("A100-80G")), listOf({u"A100-80G", u"A1OO-8OG"}));
    EXPECT_EQ(quotes(QStringLiteral("H800显卡")), listOf({u"H8OO 显卡"}));
    EXPECT_TRUE(quotes(QStringLiteral("H800显卡"), false).isEmpty());
}

TEST_F(FuzzySearchTest, OneCharacterInFourMayBeWrongMissingOrTooMany)
{
    addRead("a", {page({QStringLiteral("单一来原采购"), QStringLiteral("单来源采购"),
                        QStringLiteral("单一的来源采购"), QStringLiteral("单二来原采购"),
                        QStringLiteral("微软云服劳有限")})});
    EXPECT_EQ(quotes(QStringLiteral("单一来源采购")),
              listOf({u"单一来原采购", u"单来源采购", u"单一的来源采购"}));
    EXPECT_EQ(quotes(QStringLiteral("云服务有")), listOf({u"云服劳有"}));
    EXPECT_TRUE(quotes(QStringLiteral("云服务")).contains(QStringLiteral("云服劳")) ||
                Lookalikes::builtIn().cost(u'务', u'劳') >= 1);
    for (const SearchHit &hit : find(QStringLiteral("单一来源采购"))) {
        EXPECT_TRUE(hit.isFuzzy());
        EXPECT_EQ(hit.boxes.size(), 1);
    }
}

TEST_F(FuzzySearchTest, ExactHitsComeFirstAndBordersAreNotCrossed)
{
    addRead("a", {page({QStringLiteral("有限么司甲乙 有限公司甲乙")}), page({QStringLiteral("有限公司甲乙")}),
                  page({QStringLiteral("有限公 | 司甲乙")})});
    const auto hits = find(QStringLiteral("有限公司甲乙"));
    ASSERT_EQ(hits.size(), 3);
    EXPECT_FALSE(hits[0].isFuzzy());
    EXPECT_FALSE(hits[1].isFuzzy());
    EXPECT_EQ(hits[2].quote, QStringLiteral("有限么司甲乙"));
}

TEST_F(FuzzySearchTest, SeveralWordsNotesAndNotAreFuzzyToo)
{
    addRead("a", {page({QStringLiteral("单一来原采购 H8OO")}), page({QStringLiteral("单一来原采购 取消")})});
    NoteRecord note;
    note.text = QStringLiteral("单一来原采购的理由");
    ASSERT_TRUE(succeeded(m_case->addNote(note)));
    EXPECT_EQ(find(QStringLiteral("单一来源采购")).size(), 3);
    EXPECT_EQ(quotes(QStringLiteral("单一来源采购 H800")), listOf({u"单一来原采购", u"H8OO"}));
    EXPECT_EQ(find(QStringLiteral("单一来源采购 -取消")).size(), 2);
    EXPECT_EQ(find(QStringLiteral("没有这个 OR 单一来源采购")).size(), 3);
}

TEST_F(FuzzySearchTest, EveryLengthIsFoundWithItsErrors)
{
    // One wrong character in each four, wherever it is: the candidates of the index must not miss the place.
    const QString text = QStringLiteral("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒日月盈昃"
                                        "辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜");
    QRandomGenerator random(3);
    for (int size = 4; size <= 60; size += size < 16 ? 1 : 7) {
        for (int round = 0; round < 4; ++round) {
            const QString word = text.mid(random.bounded(static_cast<int>(text.size()) - size), size);
            QString damaged = word;
            for (int i = 0; i < size / 4; ++i)
                damaged[random.bounded(size)] = u'囧';
            m_case.reset();
            QFile::remove(path());
            m_case = std::move(*CaseFile::create(path()));
            addRead("a", {page({QStringLiteral("前文") + damaged + QStringLiteral("后文")})});
            EXPECT_FALSE(find(word).isEmpty()) << word.toStdString() << " in " << damaged.toStdString();
        }
    }
}

TEST_F(FuzzySearchTest, RecallWithSimulatedErrors)
{
    const QVector<QStringList> notices = madeUpNotices();
    ASSERT_GE(notices.size(), 9);
    QRandomGenerator random(11);
    QVector<PageText> pages;
    QStringList clean;
    for (const QStringList &notice : notices) {
        clean.append(notice.join(u'\n'));
        pages.append(page(misread(notice, random)));
    }
    addRead("a", pages);
    Score exact;
    Score fuzzy;
    for (int round = 0; round < 300; ++round) {
        const QString word = phraseOf(clean[random.bounded(static_cast<int>(clean.size()))], random);
        if (word.isEmpty()) continue;
        QueryWord printed;
        printed.terms = searchTerms(word);
        QSet<int> truth;
        for (int p = 0; p < clean.size(); ++p)
            if (!exactMatches(searchTerms(clean[p]), printed).isEmpty()) truth.insert(p);
        exact.add(truth, pagesWith(word, false));
        fuzzy.add(truth, pagesWith(word, true));
    }
    ASSERT_GT(exact.wanted, 100);
    std::cout << "pages that hold a phrase of 4 to 10 terms, 2 % of the characters misread: " << exact.wanted
              << "\n  exact: recall " << exact.recall() << ", precision " << exact.precision()
              << "\n  fuzzy: recall " << fuzzy.recall() << ", precision " << fuzzy.precision() << "\n";
    EXPECT_GE(fuzzy.recall(), 0.98);
    EXPECT_GT(fuzzy.recall(), exact.recall());
    EXPECT_GE(fuzzy.precision(), 0.8);
    EXPECT_GE(exact.precision(), 0.99);
}

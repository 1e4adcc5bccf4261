// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/corrected_text.h"
#include "tests/unit/casefile/edits_fixture.h"

using namespace tt;
using namespace tt::sample;

TEST_F(EditsTest, WhatIsNoObjectCannotBeMarked)
{
    for (const char *name : {"finding 999", "document 0", "note x", "page 1/9", "page 1", "finding 1; x", ""})
        EXPECT_FALSE(m_case->setStar({QString::fromLatin1(name)}, true)) << name;
    EXPECT_TRUE(m_case->setStar(MarkedObject::of(PageKey{m_document, 2}), true));
    EXPECT_FALSE(m_case->setTagColour(QStringLiteral("a"), QStringLiteral("red")));
    EXPECT_FALSE(m_case->addLink(m_findings[0], m_findings[0], QStringLiteral("same")));
    EXPECT_FALSE(m_case->addLink(m_findings[0], m_findings[1], QStringLiteral("  ")));
    EXPECT_EQ(m_case->history()->size(), 1);
}

TEST_F(EditsTest, AMarkedFindingOutlivesItsAnalysis)
{
    ASSERT_TRUE(succeeded(m_case->setStar(MarkedObject::of(m_findings[0]), true)));
    ASSERT_TRUE(succeeded(m_case->addLink(m_findings[1], m_findings[2], QStringLiteral("same contract"))));
    ASSERT_TRUE(succeeded(m_case->setFindings(m_document, {}, {}, QStringLiteral("r2"))));
    for (const FindingId id : m_findings)
        EXPECT_TRUE(m_case->finding(id)->orphaned);
    EXPECT_EQ(m_case->marks()->size(), 1);
    EXPECT_EQ(m_case->links()->size(), 1);
}

TEST_F(EditsTest, ACorrectionLeavesWhatWasReadAndIsWhatIsAnalysed)
{
    const PageKey first{m_document, 0};
    const TextRange wrong{kLine.indexOf(u'O'), 1};
    ASSERT_TRUE(succeeded(m_case->correctText(first, wrong, QStringLiteral("0"))));
    EXPECT_EQ(m_case->pageText(first)->lines.first().text, kLine);
    EXPECT_EQ(m_case->plainTexts(m_document)->first().section(u'\n', 0, 0), kLine);
    EXPECT_EQ(m_case->correctedTexts(m_document)->first().section(u'\n', 0, 0),
              QStringLiteral("成交金额：200,000元"));
    const auto page = m_case->correctedPage(first);
    ASSERT_TRUE(succeeded(page));
    ASSERT_EQ(page->inks.size(), 1);
    EXPECT_EQ(page->inks.first().original, QStringLiteral("O"));
    EXPECT_EQ(page->text.plainText(), m_case->correctedTexts(m_document)->first());
    EXPECT_EQ(m_case->document(m_document)->analyserVersion, QString()) << "to be analysed again";
    const auto corrections = m_case->textCorrections(m_document);
    ASSERT_EQ(corrections->size(), 1);
    EXPECT_EQ(corrections->first().by, QStringLiteral("reporter"));
    EXPECT_EQ(corrections->first().quote, QStringLiteral("O"));
    EXPECT_EQ(corrections->first().context, kLine);
    EXPECT_FALSE(corrections->first().box.isEmpty());
    // The whole number, over the smaller correction in it.
    const TextRange number{kLine.indexOf(u'2'), 7};
    ASSERT_TRUE(succeeded(m_case->correctText(first, number, QStringLiteral("300,000"))));
    EXPECT_EQ(m_case->textCorrections(m_document)->size(), 1);
    EXPECT_EQ(m_case->correctedTexts(m_document)->first().section(u'\n', 0, 0),
              QStringLiteral("成交金额：300,000元"));
    ASSERT_TRUE(succeeded(m_case->undo()));
    EXPECT_EQ(m_case->correctedTexts(m_document)->first().section(u'\n', 0, 0),
              QStringLiteral("成交金额：200,000元"));
    EXPECT_EQ(problems(), QStringList());
}

TEST_F(EditsTest, WhatIsNoCorrectionIsRefusedWithAReason)
{
    const PageKey first{m_document, 0};
    EXPECT_FALSE(m_case->correctText(first, {0, 2}, QStringLiteral("成交")));
    EXPECT_FALSE(m_case->correctText(first, {0, 0}, QStringLiteral("x")));
    EXPECT_FALSE(m_case->correctText(first, {-1, 2}, QStringLiteral("x")));
    EXPECT_FALSE(m_case->correctText(first, {0, 4000}, QStringLiteral("x")));
    EXPECT_FALSE(m_case->correctText(first, {kLine.size() - 1, 3}, QStringLiteral("x")));
    EXPECT_FALSE(m_case->correctText(first, {0, 1}, QStringLiteral("a\nb")));
    EXPECT_FALSE(m_case->correctText({m_document, 9}, {0, 1}, QStringLiteral("x")));
    ASSERT_TRUE(m_case->correctText(first, {2, 4}, QStringLiteral("x")));
    EXPECT_FALSE(m_case->correctText(first, {4, 4}, QStringLiteral("y"))) << "cuts into the other";
    EXPECT_EQ(m_case->history()->size(), 1);
}

TEST_F(EditsTest, AMovedPageStandsWhereItWasPutWhateverWasMovedBefore)
{
    const auto order = [this] {
        return pageOrder(m_case->document(m_document)->pages, *m_case->pageViews(m_document));
    };
    const auto move = [this](PageKey key, int place) {
        std::optional<int> turn;
        const auto views = m_case->pageViews(m_document);
        for (const PageViewRecord &view : *views)
            if (view.page == key) turn = view.turn;
        return m_case->setPageView(key, turn, place).has_value();
    };
    ASSERT_EQ(order(), (QVector<int>{0, 1, 2}));
    ASSERT_TRUE(m_case->setPageView({m_document, 2}, 90, {}));
    ASSERT_TRUE(move({m_document, 2}, 1));
    EXPECT_EQ(order(), (QVector<int>{2, 0, 1}));
    EXPECT_EQ(m_case->document(m_document)->analyserVersion, QString()) << "its text has another order now";
    ASSERT_TRUE(move({m_document, 1}, 1));
    EXPECT_EQ(order(), (QVector<int>{1, 2, 0}));
    ASSERT_TRUE(move({m_document, 1}, 3));
    EXPECT_EQ(order(), (QVector<int>{2, 0, 1}));
    EXPECT_EQ(m_case->pageViews(m_document)->last().turn, 90) << "it stays turned";
    EXPECT_EQ(problems(), QStringList());
    for (const QVector<int> &before : {QVector<int>{1, 2, 0}, {2, 0, 1}, {0, 1, 2}}) {
        const auto undone = m_case->undo();
        ASSERT_TRUE(undone.has_value());
        EXPECT_TRUE(undone->reanalyse);
        EXPECT_EQ(order(), before);
    }
    ASSERT_TRUE(m_case->redo());
    EXPECT_EQ(order(), (QVector<int>{2, 0, 1}));
    EXPECT_EQ(problems(), QStringList());
    const auto edits = m_case->history()->size();
    EXPECT_TRUE(move({m_document, 2}, 1)) << "it stands there";
    EXPECT_FALSE(move({m_document, 2}, 0));
    EXPECT_FALSE(move({m_document, 2}, 4));
    EXPECT_FALSE(move({m_document, 5}, 1));
    EXPECT_EQ(m_case->history()->size(), edits);
    ASSERT_TRUE(move({m_document, 2}, 3));
    EXPECT_EQ(m_case->pageViews(m_document)->size(), 1) << "only the turn is left to say";
}

TEST_F(EditsTest, PagesStandWhereAPersonSaysTheyBelong)
{
    EXPECT_EQ(pageOrder(4, {}), (QVector<int>{0, 1, 2, 3}));
    PageViewRecord last;
    last.page.page = 3;
    last.position = 1;
    PageViewRecord first;
    first.page.page = 0;
    first.position = 1;
    EXPECT_EQ(pageOrder(4, {last}), (QVector<int>{3, 0, 1, 2}));
    EXPECT_EQ(pageOrder(4, {last, first}), (QVector<int>{3, 0, 1, 2}));
    EXPECT_FALSE(m_case->setPageView({m_document, 0}, 45, {}));
    EXPECT_FALSE(m_case->setPageView({m_document, 0}, {}, 4));
    EXPECT_FALSE(m_case->setPageView({m_document, 7}, 90, {}));
    ASSERT_TRUE(m_case->setPageView({m_document, 0}, 180, {}));
    EXPECT_EQ(m_case->document(m_document)->analyserVersion, QStringLiteral("r")) << "a turn changes no text";
    ASSERT_TRUE(m_case->setPageView({m_document, 0}, 180, 2));
    EXPECT_EQ(m_case->document(m_document)->analyserVersion, QString());
    EXPECT_EQ(m_case->pageViews(m_document)->first().turn, 180);
}

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/casefile/case_samples.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace tt;
using namespace tt::sample;

namespace
{

class WatchlistsTest : public CaseTest
{
protected:
    void change(const char *sql)
    {
        m_case.reset();
        SQLite::Database db(path().toUtf8().toStdString(), SQLite::OPEN_READWRITE);
        db.exec(sql);
        reopen();
    }
};

} // namespace

TEST_F(WatchlistsTest, AListIsKeptWithWhoAddedItAndWhen)
{
    EXPECT_TRUE(m_case->watchlists()->isEmpty());
    const auto added = m_case->addWatchlist(QStringLiteral("mine"), "id,name,aliases\n");
    ASSERT_TRUE(succeeded(added));
    ASSERT_TRUE(succeeded(m_case->addWatchlist(QStringLiteral("built-in"), "{}", true)));
    reopen(OpenMode::ReadOnly);
    const auto lists = m_case->watchlists();
    ASSERT_TRUE(succeeded(lists));
    ASSERT_EQ(lists->size(), 2);
    EXPECT_TRUE(lists->at(0).builtIn) << "the built-in list counts first, whenever it came";
    EXPECT_EQ(lists->at(1), *added);
    EXPECT_EQ(lists->at(1).content, "id,name,aliases\n");
    EXPECT_EQ(lists->at(1).sha256, Sha256::of("id,name,aliases\n"));
    EXPECT_EQ(lists->at(1).addedBy, QStringLiteral("reporter"));
    EXPECT_TRUE(lists->at(1).addedAt.isValid());
}

TEST_F(WatchlistsTest, AReplacedOrRemovedListStaysInTheCaseAndInTheLog)
{
    ASSERT_TRUE(succeeded(m_case->addWatchlist(QStringLiteral("mine"), "one")));
    ASSERT_TRUE(succeeded(m_case->addWatchlist(QStringLiteral("mine"), "two")));
    ASSERT_EQ(m_case->watchlists()->size(), 1);
    EXPECT_EQ(m_case->watchlists()->first().content, "two");
    ASSERT_TRUE(succeeded(m_case->removeWatchlist(QStringLiteral("mine"))));
    EXPECT_TRUE(m_case->watchlists()->isEmpty());
    const auto ever = m_case->watchlists(true);
    ASSERT_EQ(ever->size(), 2);
    for (const WatchlistRecord &list : *ever) {
        EXPECT_TRUE(list.removedAt.isValid());
        EXPECT_EQ(list.removedBy, QStringLiteral("reporter"));
    }
    QStringList actions;
    const auto log = m_case->auditLog();
    for (const AuditEntry &entry : *log)
        if (entry.action.startsWith(u"watchlist")) actions.append(entry.action);
    EXPECT_EQ(actions, (QStringList{QStringLiteral("watchlist_add"), QStringLiteral("watchlist_add"),
                                    QStringLiteral("watchlist_remove")}));
    EXPECT_EQ(m_case->check()->problems, QStringList());
    const auto none = m_case->removeWatchlist(QStringLiteral("mine"));
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::NotFound);
    EXPECT_FALSE(m_case->addWatchlist(QStringLiteral(" "), "x"));
    EXPECT_FALSE(m_case->addWatchlist(QStringLiteral("empty"), {}));
}

TEST_F(WatchlistsTest, AListIsNeverChangedInPlace)
{
    ASSERT_TRUE(succeeded(m_case->addWatchlist(QStringLiteral("mine"), "one")));
    EXPECT_THROW(change("UPDATE watchlists SET content = x'00'"), SQLite::Exception);
    EXPECT_THROW(change("DELETE FROM watchlists"), SQLite::Exception);
    change("DROP TRIGGER watchlists_never_change; UPDATE watchlists SET content = x'00'");
    const auto lists = m_case->watchlists();
    ASSERT_FALSE(lists);
    EXPECT_EQ(lists.error().code, ErrorCode::Corrupt);
    const QString problems = m_case->check()->problems.join(u'\n');
    EXPECT_TRUE(problems.contains(QStringLiteral("“mine” was changed"))) << problems.toStdString();
}

TEST_F(WatchlistsTest, SignalsAreATypeOfTheirOwnAndNoMentions)
{
    const DocumentId id = addRead("pdf", {page({QStringLiteral("购买海外账号")})});
    Finding signal = mention(0, QStringLiteral("海外账号"), QStringLiteral("sig.overseas"));
    std::get<MentionFacts>(signal.facts).category = QStringLiteral("signal");
    std::get<MentionFacts>(signal.facts).meaning = QStringLiteral("asks for an account abroad");
    const Finding name =
        mention(0, QStringLiteral("海外账号"), QStringLiteral("svc.generic.overseas_account"));
    ASSERT_TRUE(succeeded(m_case->setFindings(id, {signal, name}, {}, QStringLiteral("v"))));
    EXPECT_EQ(m_case->document(id)->mentions, 1);
    EXPECT_EQ(m_case->document(id)->findings, 2);
    FindingFilter filter;
    filter.type = QStringLiteral("signal");
    ASSERT_EQ(m_case->findings(filter)->size(), 1);
    const FindingRecord before = m_case->findings(filter)->first();
    EXPECT_EQ(before.finding.facts, signal.facts);
    filter.type = QStringLiteral("mention");
    EXPECT_EQ(m_case->findings(filter)->size(), 1);
    // Found again, it is the same one.
    ASSERT_TRUE(succeeded(m_case->setFindings(id, {signal, name}, {}, QStringLiteral("w"))));
    EXPECT_EQ(m_case->finding(before.id)->finding.facts, signal.facts);
    EXPECT_EQ(m_case->check()->problems, QStringList());
}

TEST_F(WatchlistsTest, SeveralDocumentsAreStoredTogetherOrNotAtAll)
{
    const DocumentId a = addRead("a", {page({QStringLiteral("20万元")})});
    const DocumentId b = addRead("b", {page({QStringLiteral("30万元")})});
    const QVector<AnalysedFindings> good = {{a, {amount(0, QStringLiteral("20万元"), 200000)}, {}},
                                            {b, {amount(0, QStringLiteral("30万元"), 300000)}, {}}};
    QVector<AnalysedFindings> bad = good;
    bad[1].document = DocumentId{99};
    EXPECT_FALSE(m_case->setFindings(bad, QStringLiteral("v")));
    EXPECT_TRUE(m_case->findings()->isEmpty());
    ASSERT_TRUE(succeeded(m_case->setFindings(good, QStringLiteral("v"))));
    EXPECT_EQ(m_case->findings()->size(), 2);
    EXPECT_TRUE(m_case->documentsToAnalyse(QStringLiteral("v"))->isEmpty());
}

TEST_F(WatchlistsTest, TextAndLayoutsComeWithoutPagesThatAreNotRead)
{
    const DocumentId id = add("pdf");
    ASSERT_TRUE(succeeded(m_case->setOpened(id, {{}, {{595, 842}, {595, 842}, {595, 842}}, {}})));
    const PageText read = page({QStringLiteral("预算"), QStringLiteral("20万元")});
    ASSERT_TRUE(succeeded(m_case->setPageRead({id, 1}, read)));
    EXPECT_EQ(*m_case->plainTexts(id), (QVector<QString>{{}, read.plainText(), {}}));
    const auto layouts = m_case->pageLayouts(id, {0, 1, 7});
    ASSERT_EQ(layouts->size(), 1);
    EXPECT_EQ(layouts->first().first, 1);
    EXPECT_FALSE(m_case->plainTexts(DocumentId{99}));
}

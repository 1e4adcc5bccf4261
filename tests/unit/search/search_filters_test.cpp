// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/case_search.h"
#include "app/search/query_parser.h"
#include "tests/unit/casefile/case_samples.h"

using namespace tt;
using namespace tt::sample;

namespace
{

Finding party(int page, const QString &role, const QString &name)
{
    Finding finding = mention(page, name, QString(), {0.25, 0.6, 0.1, 0.02});
    finding.facts = PartyFacts{role, name};
    return finding;
}

Finding published(const QDate &day)
{
    Finding finding = mention(0, day.toString(Qt::ISODate), QString(), {0.25, 0.7, 0.1, 0.02});
    finding.facts = DateFacts{QStringLiteral("publish"), day};
    return finding;
}

class SearchFiltersTest : public CaseTest
{
protected:
    void SetUp() override
    {
        CaseTest::SetUp();
        m_first =
            addRead("a", {page({QStringLiteral("采购阿里云服务")}), page({QStringLiteral("采购阿里云存储")})},
                    QStringLiteral("公告一.pdf"));
        m_second = addRead("b", {page({QStringLiteral("采购阿里云备份")})}, QStringLiteral("公告二.pdf"));
        set(m_first,
            {amount(0, QStringLiteral("20万元"), 200'000),
             amount(1, QStringLiteral("0.9亿元"), 90'000'000, {0.5, 0.5, 0.1, 0.02}, AmountKind::Budget),
             mention(0, QStringLiteral("亚马逊云"), QStringLiteral("cloud.aws")),
             party(0, QStringLiteral("buyer"), QStringLiteral("某某（北京）大学")), published({2024, 3, 5})});
        set(m_second,
            {amount(0, QStringLiteral("8厘"), 0),
             mention(0, QStringLiteral("Azure"), QStringLiteral("cloud.azure")),
             party(0, QStringLiteral("buyer"), QStringLiteral("某某研究院")), published({2023, 12, 31})});
    }

    void set(DocumentId id, const QVector<Finding> &findings)
    {
        ASSERT_TRUE(
            succeeded(m_case->setFindings(id, findings, QStringLiteral("award"), QStringLiteral("r"))));
    }

    SearchAnswer ask(const QString &text)
    {
        SearchQuery query;
        query.text = text;
        const auto answer = CaseSearch(*m_case).answer(query);
        EXPECT_TRUE(succeeded(answer)) << text.toStdString();
        return answer.value_or(SearchAnswer{});
    }

    /// "source document page quote" of every hit.
    QStringList places(const QString &text)
    {
        QStringList found;
        for (const SearchHit &hit : ask(text).hits)
            found.append(QStringLiteral("%1 %2.%3 %4")
                             .arg(searchSourceName(hit.source))
                             .arg(hit.page.document.value)
                             .arg(hit.page.page)
                             .arg(hit.quote));
        return found;
    }

    QStringList quotes(const QString &where)
    {
        FindingFilter filter;
        const auto conditions = parseConditions(where);
        EXPECT_TRUE(succeeded(conditions)) << where.toStdString();
        filter.conditions = conditions.value_or(FindingConditions{});
        QStringList all;
        for (const FindingRecord &record : m_case->findings(filter).value_or(QVector<FindingRecord>{}))
            all.append(record.finding.quote);
        filter.limit = 100;
        QStringList limited;
        for (const FindingRecord &record : m_case->findings(filter).value_or(QVector<FindingRecord>{}))
            limited.append(record.finding.quote);
        EXPECT_EQ(all, limited) << where.toStdString();
        return all;
    }

    DocumentId m_first;
    DocumentId m_second;
};

} // namespace

TEST_F(SearchFiltersTest, FindingsAreChosenByEveryFilter)
{
    const QString twenty = QStringLiteral("20万元");
    const QString ninety = QStringLiteral("0.9亿元");
    EXPECT_EQ(quotes(QStringLiteral("type:amount")).size(), 3);
    EXPECT_EQ(quotes(QStringLiteral("type:mention,date")).size(), 4);
    EXPECT_EQ(quotes(QStringLiteral("kind:award amount:>=1")), QStringList{twenty});
    EXPECT_EQ(quotes(QStringLiteral("amount:>=200000")), (QStringList{twenty, ninety}));
    EXPECT_EQ(quotes(QStringLiteral("amount:>200000")), QStringList{ninety});
    EXPECT_EQ(quotes(QStringLiteral("amount:1万..50万")), QStringList{twenty});
    EXPECT_EQ(quotes(QStringLiteral("type:amount -kind:award")), QStringList{ninety});
    EXPECT_EQ(quotes(QStringLiteral("vendor:aws")), QStringList{QStringLiteral("亚马逊云")});
    EXPECT_EQ(quotes(QStringLiteral("vendor:cloud")).size(), 2);
    EXPECT_EQ(quotes(QStringLiteral("vendor:亞馬遜")), QStringList{QStringLiteral("亚马逊云")});
    EXPECT_TRUE(quotes(QStringLiteral("vendor:ws")).isEmpty());
    EXPECT_EQ(quotes(QStringLiteral("buyer:北京大学 type:amount")), (QStringList{twenty, ninety}));
    EXPECT_EQ(quotes(QStringLiteral("date:2024-03 type:amount")).size(), 2);
    EXPECT_EQ(quotes(QStringLiteral("date:<2024 type:amount")).size(), 1);
    EXPECT_EQ(quotes(QStringLiteral("role:buyer")).size(), 2);
    EXPECT_EQ(quotes(QStringLiteral("document:公告二 type:mention")), QStringList{QStringLiteral("Azure")});
    EXPECT_EQ(quotes(QStringLiteral("verdict:agreed")).size(), 3);
    EXPECT_TRUE(quotes(QStringLiteral("tag:nothing")).isEmpty());
    EXPECT_TRUE(quotes(QStringLiteral("buyer:没有")).isEmpty());
    EXPECT_EQ(quotes(QStringLiteral("-buyer:没有")).size(), 9);
    EXPECT_TRUE(quotes(QStringLiteral("vendor:\"x') OR 1=1 --\"")).isEmpty());
}

TEST_F(SearchFiltersTest, WhatAPersonCorrectedCounts)
{
    Review review;
    review.state = ReviewState::Corrected;
    review.note = QStringLiteral("看错了小数点");
    AmountFacts facts;
    facts.value = Decimal(2'000'000);
    facts.kind = AmountKind::Contract;
    review.corrected = facts;
    ASSERT_TRUE(succeeded(m_case->setReview({1}, review)));
    EXPECT_TRUE(quotes(QStringLiteral("amount:200000")).isEmpty());
    EXPECT_EQ(quotes(QStringLiteral("amount:200万 kind:contract review:corrected")),
              QStringList{QStringLiteral("20万元")});
    EXPECT_EQ(places(QStringLiteral("小数点")), QStringList{QStringLiteral("correction 1.0 小数点")});
    EXPECT_EQ(places(QStringLiteral("2,000,000")).size(), 2); // as written and grouped
    // Another analysis changes nothing about it.
    set(m_first, {amount(0, QStringLiteral("20万元"), 200'000)});
    EXPECT_EQ(quotes(QStringLiteral("amount:200万")), QStringList{QStringLiteral("20万元")});
    review.state = ReviewState::Unreviewed;
    review.corrected.reset();
    review.note.clear();
    ASSERT_TRUE(succeeded(m_case->setReview({1}, review)));
    EXPECT_EQ(quotes(QStringLiteral("amount:200000")), QStringList{QStringLiteral("20万元")});
    EXPECT_TRUE(places(QStringLiteral("小数点")).isEmpty());
}

TEST_F(SearchFiltersTest, WordsAndFiltersMeetOnOnePage)
{
    EXPECT_EQ(places(QStringLiteral("阿里云 kind:award amount:>=1")),
              QStringList{QStringLiteral("text 1.0 阿里云")});
    EXPECT_EQ(places(QStringLiteral("阿里云 kind:budget")), QStringList{QStringLiteral("text 1.1 阿里云")});
    EXPECT_EQ(places(QStringLiteral("阿里云 date:2024")).size(), 2);
    EXPECT_TRUE(places(QStringLiteral("阿里云 kind:budget amount:<100")).isEmpty());
    EXPECT_EQ(places(QStringLiteral("vendor:azure")), QStringList{QStringLiteral("finding 2.0 Azure")});
    EXPECT_EQ(ask(QStringLiteral("vendor:azure")).hits.first().boxes.size(), 1);
    SearchQuery query;
    query.text = QStringLiteral("阿里云");
    FindingCondition condition;
    condition.field = FindingField::Vendor;
    condition.values = {QStringLiteral("azure")};
    query.conditions = {condition};
    EXPECT_EQ(CaseSearch(*m_case).find(query)->size(), 1);
}

TEST_F(SearchFiltersTest, OrAndNotWorkOnPages)
{
    EXPECT_EQ(places(QStringLiteral("存储 OR 备份")),
              (QStringList{QStringLiteral("text 1.1 存储"), QStringLiteral("text 2.0 备份")}));
    EXPECT_EQ(places(QStringLiteral("阿里云 -存储 -备份")), QStringList{QStringLiteral("text 1.0 阿里云")});
    EXPECT_EQ(places(QStringLiteral("采购 -(存储 OR 备份)")), QStringList{QStringLiteral("text 1.0 采购")});
    EXPECT_EQ(places(QStringLiteral("(存储 OR 备份) 采购")).size(), 4);
}

TEST_F(SearchFiltersTest, NotesAreSearchedAsSoonAsTheyAreWritten)
{
    NoteRecord note;
    note.finding = {1};
    note.text = QStringLiteral("向采购处询问");
    note.tags = {QStringLiteral("紧急")};
    const auto id = m_case->addNote(note);
    ASSERT_TRUE(succeeded(id));
    EXPECT_EQ(places(QStringLiteral("詢問")), QStringList{QStringLiteral("note 1.0 询问")});
    EXPECT_EQ(ask(QStringLiteral("询问")).hits.first().note, *id);
    EXPECT_EQ(ask(QStringLiteral("询问")).hits.first().boxes.size(), 1);
    EXPECT_EQ(places(QStringLiteral("采购 in:notes")), QStringList{QStringLiteral("note 1.0 采购")});
    EXPECT_EQ(places(QStringLiteral("采购 -in:notes")).size(), 3);
    EXPECT_EQ(places(QStringLiteral("采购")).last(), QStringLiteral("note 1.0 采购"));
    EXPECT_EQ(quotes(QStringLiteral("tag:紧急")), QStringList{QStringLiteral("20万元")});
    note.id = *id;
    note.text = QStringLiteral("已答复");
    ASSERT_TRUE(succeeded(m_case->updateNote(note)));
    EXPECT_TRUE(places(QStringLiteral("询问")).isEmpty());
    EXPECT_EQ(places(QStringLiteral("答复")).size(), 1);
    reopen();
    EXPECT_EQ(places(QStringLiteral("紧急")).size(), 1);
    ASSERT_TRUE(succeeded(m_case->removeNote(*id)));
    EXPECT_TRUE(places(QStringLiteral("答复")).isEmpty());
    NoteRecord loose;
    loose.text = QStringLiteral("整个案件");
    ASSERT_TRUE(succeeded(m_case->addNote(loose)));
    EXPECT_EQ(places(QStringLiteral("案件")), QStringList{QStringLiteral("note 0.0 案件")});
    EXPECT_EQ(m_case->check()->problems, QStringList());
}

TEST_F(SearchFiltersTest, FileNamesAreFound)
{
    EXPECT_EQ(places(QStringLiteral("公告二")), QStringList{QStringLiteral("name 2.0 公告二")});
    EXPECT_EQ(places(QStringLiteral("公告 kind:budget")), QStringList{QStringLiteral("name 1.0 公告")});
    EXPECT_TRUE(places(QStringLiteral("公告 in:text")).isEmpty());
}

TEST_F(SearchFiltersTest, SavedSearchesAreKeptAndLogged)
{
    ASSERT_TRUE(
        succeeded(m_case->saveSearch(QStringLiteral(" 云  奖 "), QStringLiteral("阿里云 kind:award"), true)));
    EXPECT_EQ(m_case->saveSearch(QStringLiteral("云 奖"), QStringLiteral("x"), false).error().code,
              ErrorCode::Usage);
    EXPECT_EQ(m_case->saveSearch(QString(), QStringLiteral("x"), false).error().code, ErrorCode::Usage);
    ASSERT_TRUE(succeeded(m_case->saveSearch(QStringLiteral("b"), QStringLiteral("x"), false)));
    EXPECT_EQ(m_case->renameSavedSearch(QStringLiteral("b"), QStringLiteral("云 奖")).error().code,
              ErrorCode::Usage);
    EXPECT_EQ(m_case->renameSavedSearch(QStringLiteral("c"), QStringLiteral("d")).error().code,
              ErrorCode::NotFound);
    ASSERT_TRUE(succeeded(m_case->renameSavedSearch(QStringLiteral("b"), QStringLiteral("c"))));
    reopen();
    const auto saved = m_case->savedSearches();
    ASSERT_TRUE(succeeded(saved));
    ASSERT_EQ(saved->size(), 2);
    EXPECT_EQ(saved->first().name, QStringLiteral("云 奖"));
    EXPECT_TRUE(saved->first().fuzzy);
    ASSERT_TRUE(succeeded(m_case->removeSavedSearch(QStringLiteral("c"))));
    EXPECT_EQ(m_case->removeSavedSearch(QStringLiteral("c")).error().code, ErrorCode::NotFound);
    QStringList actions;
    const auto log = m_case->auditLog();
    ASSERT_TRUE(succeeded(log));
    for (const AuditEntry &entry : *log)
        if (entry.action.startsWith(u"search_")) actions.append(entry.action);
    EXPECT_EQ(actions, (QStringList{QStringLiteral("search_save"), QStringLiteral("search_save"),
                                    QStringLiteral("search_rename"), QStringLiteral("search_forget")}));
}

TEST_F(SearchFiltersTest, MoreIsSaidWhenTheLimitIsReached)
{
    SearchQuery query;
    query.text = QStringLiteral("采购");
    query.limit = 2;
    const auto answer = CaseSearch(*m_case).answer(query);
    ASSERT_TRUE(succeeded(answer));
    EXPECT_EQ(answer->hits.size(), 2);
    EXPECT_TRUE(answer->more);
    query.limit = 3;
    EXPECT_FALSE(CaseSearch(*m_case).answer(query)->more);
    query.text = QStringLiteral("type:amount");
    EXPECT_FALSE(CaseSearch(*m_case).answer(query)->more);
}

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/case_documents.h"
#include "app/evidence/tally_story.h"
#include "tests/unit/casefile/case_samples.h"

using namespace tt;
using namespace tt::sample;

namespace
{

/// One award notice for an AWS account, as it would be after reading and analysis.
class CaseDocumentsTest : public CaseTest
{
protected:
    void SetUp() override
    {
        CaseTest::SetUp();
        const QString text = QStringLiteral("某某大学AWS云服务采购成交公告\n项目编号：TT-2024-"
                                            "1\n采购人：某某大学\n成交供应商：云上科技有限公司\n"
                                            "成交金额：199,840.00元\n采购内容：AWS云服务");
        m_document =
            addRead(QByteArrayLiteral("%PDF-1.4 one"), {page(text.split(u'\n'))}, QStringLiteral("a.pdf"));
        const auto analyser = Analyser::builtIn();
        ASSERT_TRUE(succeeded(analyser));
        const DocumentAnalysis analysis = (*analyser)->analyse(QVector<QString>{text});
        ASSERT_TRUE(succeeded(
            m_case->setFindings(m_document, analysis.findings, analysis.noticeType, (*analyser)->version())));
    }

    FindingRecord onlyAmount()
    {
        FindingFilter filter;
        filter.type = QStringLiteral("amount");
        const auto found = m_case->findings(filter);
        EXPECT_TRUE(succeeded(found));
        EXPECT_EQ(found->size(), 1);
        return found->value(0);
    }

    void decide(FindingId id, const Review &review) { EXPECT_TRUE(succeeded(m_case->setReview(id, review))); }

    Tally tally()
    {
        const auto documents = documentsOf(*m_case);
        EXPECT_TRUE(succeeded(documents));
        return caseTallyOf(*documents).tally;
    }

    TallyMoney yuan() { return tally().money.value(QStringLiteral("CNY")); }

    DocumentId m_document;
};

} // namespace

TEST_F(CaseDocumentsTest, AStoredCaseAddsUpAndNamesItsFindings)
{
    const auto documents = documentsOf(*m_case);
    ASSERT_TRUE(succeeded(documents));
    const ProjectBook book = linkProjects(documents->documents);
    ASSERT_EQ(book.projects.size(), 1);
    ASSERT_EQ(book.projects[0].money.size(), 1);
    const FindingRef &evidence = book.projects[0].money[0].evidence[0];
    EXPECT_EQ(documents->numberOf(evidence).toInteger(), onlyAmount().id.value);
    EXPECT_EQ(yuan().confirmed, *Decimal::parse(u"199840"));
    ASSERT_EQ(tally().seeking.size(), 1);
    EXPECT_EQ(tally().intermediaries.value(0).name, QStringLiteral("云上科技有限公司"));
}

TEST_F(CaseDocumentsTest, WhatAPersonRejectedIsNotCounted)
{
    Review review;
    review.state = ReviewState::Rejected;
    decide(onlyAmount().id, review);
    EXPECT_TRUE(yuan().confirmed.isZero());
    EXPECT_EQ(yuan().unknownProjects, 1);
}

TEST_F(CaseDocumentsTest, WhatAPersonCorrectedCountsAsTheySay)
{
    const FindingRecord record = onlyAmount();
    auto facts = std::get<AmountFacts>(record.finding.facts);
    facts.value = *Decimal::parse(u"199480");
    Review review;
    review.state = ReviewState::Corrected;
    review.corrected = facts;
    decide(record.id, review);
    EXPECT_EQ(yuan().confirmed, *Decimal::parse(u"199480"));
}

TEST_F(CaseDocumentsTest, AFigureInDoubtCountsOnceItIsConfirmed)
{
    const auto findings = m_case->findings({});
    ASSERT_TRUE(succeeded(findings));
    QVector<Finding> doubtful;
    for (const FindingRecord &record : *findings) {
        doubtful.append(record.finding);
        doubtful.last().sameAs = -1;
        if (auto *facts = std::get_if<AmountFacts>(&doubtful.last().facts))
            facts->flags.append(QStringLiteral("mismatch_capital"));
    }
    ASSERT_TRUE(
        succeeded(m_case->setFindings(m_document, doubtful, QStringLiteral("award"), QStringLiteral("x"))));
    EXPECT_TRUE(yuan().confirmed.isZero());
    EXPECT_EQ(yuan().disputedHigh, *Decimal::parse(u"199840"));
    EXPECT_FALSE(tally().blockedBy.isEmpty());
    Review review;
    review.state = ReviewState::Confirmed;
    decide(onlyAmount().id, review);
    EXPECT_EQ(yuan().confirmed, *Decimal::parse(u"199840"));
    EXPECT_TRUE(yuan().disputedHigh.isZero());
}

TEST_F(CaseDocumentsTest, ADocumentThatIsNotReadToTheEndKeepsTheTallyOpen)
{
    EXPECT_TRUE(tally().blockedBy.isEmpty());
    add(QByteArrayLiteral("%PDF-1.4 two"), QStringLiteral("b.pdf"));
    EXPECT_FALSE(tally().blockedBy.filter(QStringLiteral("b.pdf")).isEmpty());
}

TEST_F(CaseDocumentsTest, WhatNobodyCouldReadIsNoNoticeAndKeepsTheStoryOpen)
{
    add(QByteArrayLiteral("%PDF-1.4 broken"), QStringLiteral("broken.pdf"));
    const auto sums = caseTallyOf(*m_case);
    ASSERT_TRUE(succeeded(sums));
    EXPECT_EQ(sums->tally.documents, 1);
    EXPECT_EQ(sums->tally.unread, 1);
    EXPECT_EQ(sums->book.projects.size(), 1);
    EXPECT_TRUE(sums->tally.blockedBy.contains(QStringLiteral("unread_document: broken.pdf")))
        << sums->tally.blockedBy.join(u'\n').toStdString();
    const QString story = storyOf(*sums, StoryLanguage::English).text();
    EXPECT_TRUE(story.startsWith(QStringLiteral("In 1 tender document, "))) << story.toStdString();
    EXPECT_TRUE(blockedHeading(sums->tally, StoryLanguage::English)
                    .contains(QStringLiteral("1 document of which nothing was read")));
    EXPECT_TRUE(
        blockedHeading(sums->tally, StoryLanguage::Chinese).contains(QStringLiteral("1份文件完全未读")));
}

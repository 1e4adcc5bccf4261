// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/casefile/case_samples.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

using namespace tt;
using namespace tt::sample;

namespace
{

PageText goodPage()
{
    PageText text = page({QStringLiteral("成交金额：20万元")});
    text.quality = {300, 0.1, 0, 0.002, 0, 700, 0, 0.05, 0.8, 1.5, false};
    return text;
}

PageText doubtfulPage()
{
    PageText text = goodPage();
    text.quality.lowConfidenceShare = 0.3;
    text.remarks = QStringList{QStringLiteral("A remark.")};
    return text;
}

Finding withVerdict(Finding finding, Verdict verdict)
{
    finding.reading.verdict = verdict;
    return finding;
}

class PageConcernStoreTest : public CaseTest
{
protected:
    [[nodiscard]] QVector<PageKey> listed(bool all = false)
    {
        const auto pages = m_case->pageConcerns({{}, !all});
        EXPECT_TRUE(succeeded(pages));
        QVector<PageKey> keys;
        for (const PageConcernRecord &page : *pages)
            keys.append(page.key);
        return keys;
    }

    [[nodiscard]] PageConcernRecord recordOf(PageKey key)
    {
        const auto pages = m_case->pageConcerns({key.document, false});
        EXPECT_TRUE(succeeded(pages));
        for (const PageConcernRecord &page : *pages)
            if (page.key == key) return page;
        ADD_FAILURE() << "no such page";
        return {};
    }

    [[nodiscard]] double countOf(PageKey key, ConcernCode code)
    {
        for (const PageConcern &concern : recordOf(key).concerns.concerns)
            if (concern.code == code) return concern.measure;
        return 0;
    }

    void judge(FindingId id, ReviewState state)
    {
        Review review;
        review.state = state;
        ASSERT_TRUE(succeeded(m_case->setReview(id, review)));
    }

    [[nodiscard]] QStringList actions()
    {
        QStringList names;
        const auto log = m_case->auditLog();
        for (const AuditEntry &entry : *log)
            names.append(entry.action);
        return names;
    }
};

} // namespace

TEST_F(PageConcernStoreTest, ThePagesThatNeedALookComeTheMostUrgentFirst)
{
    const DocumentId good = addRead("good", {goodPage(), doubtfulPage()});
    const DocumentId bad = add("bad");
    ASSERT_TRUE(succeeded(m_case->setOpened(bad, {QStringLiteral("application/pdf"), {{595, 842}}, {}})));
    ASSERT_TRUE(succeeded(
        m_case->setPageFailed({bad, 0}, {ErrorCode::ReaderTimeout, QStringLiteral("Too slow."), {}})));
    EXPECT_EQ(listed(), (QVector<PageKey>{{bad, 0}, {good, 1}}));
    EXPECT_EQ(listed(true), (QVector<PageKey>{{bad, 0}, {good, 1}, {good, 0}}));
    const PageConcernRecord failed = recordOf({bad, 0});
    EXPECT_EQ(failed.state, PageState::Failed);
    EXPECT_EQ(concernText(failed.concerns.concerns.first()), QStringLiteral("Could not be read: Too slow."));
    EXPECT_EQ(recordOf({good, 1}).concerns.concerns.last().detail, QStringLiteral("A remark."));
    EXPECT_EQ(recordOf({good, 0}).quality, goodPage().quality);
    EXPECT_EQ(recordOf({good, 0}).documentName, QStringLiteral("scan.pdf"));
}

TEST_F(PageConcernStoreTest, OpenFiguresCountUntilTheyAreReviewedAndAgainWhenTheyChange)
{
    const DocumentId id = addRead("one", {goodPage()});
    const auto figure = [](qint64 value, double y, Verdict verdict) {
        return withVerdict(amount(0, QString::number(value), value, {0.5, y, 0.1, 0.01}), verdict);
    };
    QVector<Finding> findings = {figure(1, 0.1, Verdict::Disputed), figure(2, 0.2, Verdict::Obscured),
                                 figure(3, 0.3, Verdict::Single), figure(4, 0.4, Verdict::Agreed),
                                 figure(5, 0.5, Verdict::Disputed)};
    findings[3].reading.underSeal = true;
    findings[4].sameAs = 0; // a repeat comes with what it repeats
    findings.append(
        withVerdict(mention(0, QStringLiteral("AWS"), QStringLiteral("cloud.aws")), Verdict::Disputed));
    ASSERT_TRUE(succeeded(m_case->setFindings(id, findings, {}, QStringLiteral("1"))));
    const PageKey key{id, 0};
    EXPECT_EQ(countOf(key, ConcernCode::Disputed), 1);
    EXPECT_EQ(countOf(key, ConcernCode::Obscured), 1);
    EXPECT_EQ(countOf(key, ConcernCode::Single), 1);
    EXPECT_EQ(countOf(key, ConcernCode::UnderSeal), 1);
    EXPECT_EQ(countOf(key, ConcernCode::Names), 1);

    const auto records = m_case->findings();
    for (const FindingRecord &record : *records)
        judge(record.id, ReviewState::Confirmed);
    EXPECT_TRUE(listed().isEmpty()) << "everything is reviewed";

    // The next analysis reads another kind out of the same place: the review was of something else.
    std::get<AmountFacts>(findings[0].facts).kind = AmountKind::Budget;
    ASSERT_TRUE(succeeded(m_case->setFindings(id, findings, {}, QStringLiteral("2"))));
    EXPECT_EQ(countOf(key, ConcernCode::Changed), 1);
    // A flag is not what a person judges.
    std::get<AmountFacts>(findings[0].facts).kind = AmountKind::Award;
    std::get<AmountFacts>(findings[1].facts).flags = QStringList{QStringLiteral("unit_suspect")};
    ASSERT_TRUE(succeeded(m_case->setFindings(id, findings, {}, QStringLiteral("3"))));
    EXPECT_EQ(countOf(key, ConcernCode::Changed), 0);
    EXPECT_TRUE(listed().isEmpty());
}

TEST_F(PageConcernStoreTest, ALookIsKeptLoggedAndCanBeTakenBack)
{
    const PageKey key{addRead("one", {doubtfulPage()}), 0};
    ASSERT_TRUE(succeeded(m_case->setPageLooked(key, true)));
    EXPECT_TRUE(listed().isEmpty());
    reopen();
    m_case->setPerson(QStringLiteral("editor"));
    EXPECT_EQ(recordOf(key).lookedBy, QStringLiteral("reporter"));
    EXPECT_TRUE(recordOf(key).lookedAt.isValid());
    ASSERT_TRUE(succeeded(m_case->setPageLooked(key, true))) << "once more changes nothing";
    EXPECT_EQ(recordOf(key).lookedBy, QStringLiteral("reporter"));
    EXPECT_EQ(actions().count(QStringLiteral("look")), 1);
    ASSERT_TRUE(succeeded(m_case->setPageLooked(key, false)));
    EXPECT_EQ(listed(), QVector<PageKey>{key});
    const AuditEntry last = m_case->auditLog()->last();
    EXPECT_EQ(last.action, QStringLiteral("look_undo"));
    EXPECT_EQ(last.object, QStringLiteral("document 1 page 1"));
    EXPECT_TRUE(last.before.contains(QStringLiteral("reporter"))) << last.before.toStdString();
    EXPECT_EQ(m_case->check()->problems, QStringList());
}

TEST_F(PageConcernStoreTest, APageThatIsReadAgainIsToBeLookedAtAgainAndSaysSo)
{
    const PageKey key{addRead("one", {doubtfulPage()}), 0};
    ASSERT_TRUE(succeeded(m_case->setPageLooked(key, true)));
    ASSERT_TRUE(succeeded(m_case->setPageRead(key, doubtfulPage())));
    EXPECT_EQ(listed(), QVector<PageKey>{key});
    const PageConcerns concerns = recordOf(key).concerns;
    EXPECT_TRUE(
        std::any_of(concerns.concerns.cbegin(), concerns.concerns.cend(),
                    [](const PageConcern &concern) { return concern.code == ConcernCode::ReadAgain; }));
    ASSERT_TRUE(succeeded(m_case->setPageLooked(key, true)));
    EXPECT_TRUE(listed().isEmpty());
}

TEST_F(PageConcernStoreTest, WhatIsNotThereAndWhatMayNotBeWrittenIsRefusedInWords)
{
    const DocumentId id = addRead("one", {goodPage()});
    EXPECT_EQ(m_case->setPageLooked({id, 7}, true).error().code, ErrorCode::NotFound);
    EXPECT_EQ(m_case->pageConcerns({DocumentId{99}, true}).error().code, ErrorCode::NotFound);
    reopen(OpenMode::ReadOnly);
    const auto refused = m_case->setPageLooked({id, 0}, true);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::ReadOnly);
    EXPECT_EQ(listed(true).size(), 1);
}

TEST_F(PageConcernStoreTest, PagesOfACaseFromBeforeTheMeasuresAreListedWithWhatIsKnown)
{
    const DocumentId id = addRead("one", {doubtfulPage(), goodPage()});
    m_case.reset();
    {
        SQLite::Database db(path().toStdString(), SQLite::OPEN_READWRITE);
        db.exec("UPDATE pages SET characters = -1, unplaced_characters = -1, ink_share = -1, contrast = -1, "
                "softness = -1");
    }
    reopen();
    EXPECT_EQ(listed(), (QVector<PageKey>{{id, 0}}));
    EXPECT_EQ(recordOf({id, 1}).quality.characters, PageQuality::kUnmeasured);
    EXPECT_TRUE(recordOf({id, 1}).concerns.concerns.isEmpty());
}

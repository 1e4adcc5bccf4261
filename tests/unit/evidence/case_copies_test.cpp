// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/case_copies.h"
#include "app/evidence/case_documents.h"
#include "app/evidence/case_tally.h"
#include "app/evidence/tally_story.h"
#include "tests/unit/casefile/case_samples.h"

using namespace tt;
using namespace tt::sample;

namespace
{

const QString kNotice = QStringLiteral(
    "海棠理工大学亚马逊云计算资源采购成交公告\n一、项目编号：HT-2024-"
    "018\n二、项目名称：海棠理工大学亚马逊云计算资源采购\n"
    "三、成交信息\n供应商名称：云上科技有限公司\n供应商地址：锦澜市望潮区星栈路十八号\n成交金额：199,840."
    "00元\n"
    "四、主要标的信息\n服务名称：亚马逊云计算资源账户\n服务范围：详见采购文件\n服务时间：一年\n"
    "五、公告期限\n自本公告发布之日起一个工作日\n六、凡对本次公告内容提出询问，请按以下方式联系\n采购人：海棠"
    "理工大学\n");

/// Two scans of one notice, and another notice.
class CaseCopiesTest : public CaseTest
{
protected:
    void SetUp() override
    {
        CaseTest::SetUp();
        QString worn = kNotice;
        worn.replace(QStringLiteral("望潮区"), QStringLiteral("望朝区"))
            .replace(QStringLiteral("账户"), QStringLiteral("帐户"));
        QString other = kNotice;
        other.replace(QStringLiteral("HT-2024-018"), QStringLiteral("HT-2024-233"))
            .replace(QStringLiteral("199,840.00"), QStringLiteral("73,500.00"));
        for (const QString &text : {kNotice, worn, other})
            m_documents.append(addAnalysed(text));
    }

    DocumentId addAnalysed(const QString &text)
    {
        static const auto analyser = Analyser::builtIn().value();
        const QString name = QStringLiteral("%1.pdf").arg(m_documents.size());
        const DocumentId id = addRead("%PDF-1.4 " + name.toUtf8(), {page(text.split(u'\n'))}, name);
        const DocumentAnalysis analysis = analyser->analyse(QVector<QString>{text});
        EXPECT_TRUE(
            succeeded(m_case->setFindings(id, analysis.findings, analysis.noticeType, analyser->version())));
        return id;
    }

    CopyDecision decide(CopyAction action, int document, int other)
    {
        CopyDecision decision;
        decision.action = action;
        decision.document = m_documents[document];
        decision.other = m_documents[other];
        const auto made = m_case->addCopyDecision(decision);
        EXPECT_TRUE(succeeded(made));
        return made ? *made : decision;
    }

    /// The pairs that keep the tally open.
    QStringList copiesInTheWay()
    {
        const auto sums = wholeTallyOf(*m_case);
        EXPECT_TRUE(succeeded(sums));
        return sums->tally.blockedBy.filter(QStringLiteral("possible_copy"));
    }

    QVector<DocumentId> m_documents;
};

/// A scan of the notice whose number could not be read, so that it is a project of its own.
QString withoutNumber() { return QString(kNotice).remove(QStringLiteral("一、项目编号：HT-2024-018\n")); }

} // namespace

TEST_F(CaseCopiesTest, TwoScansOfANoticeAreSuggestedAndCountOnceWhenAPersonSaysSo)
{
    const auto copies = copiesOf(*m_case);
    ASSERT_TRUE(succeeded(copies));
    ASSERT_EQ(copies->open.size(), 1);
    EXPECT_EQ(copies->open[0].first, m_documents[0].value);
    EXPECT_EQ(copies->open[0].second, m_documents[1].value);
    EXPECT_EQ(m_case->textPrints()->size(), 3) << "made once, and kept";
    EXPECT_EQ(documentsOf(*m_case)->documents.size(), 3) << "a suggestion changes nothing";
    CopyDecision decision;
    decision.document = m_documents[1];
    decision.other = m_documents[0];
    ASSERT_TRUE(succeeded(m_case->addCopyDecision(decision)));
    EXPECT_TRUE(copiesOf(*m_case)->open.isEmpty());
    EXPECT_EQ(copiesOf(*m_case)->copies.value(m_documents[1].value), m_documents[0].value);
    const auto counted = documentsOf(*m_case);
    ASSERT_TRUE(succeeded(counted));
    EXPECT_EQ(counted->documents.size(), 2);
    ASSERT_EQ(counted->copies.size(), 1);
    EXPECT_EQ(counted->copies[0].what, QStringLiteral("1.pdf"));
    EXPECT_EQ(counted->copies[0].reason, QStringLiteral("duplicate_of: document 1"));
}

TEST_F(CaseCopiesTest, ATallyIsNotFinalWhileNobodyDecidedAboutAPair)
{
    const auto asked = [this] {
        const auto sums = wholeTallyOf(*m_case, TallyScope::All);
        EXPECT_TRUE(succeeded(sums));
        return sums->tally.blockedBy.contains(
            QStringLiteral("possible_copy: 0.pdf (document 1) / 1.pdf (document 2)"));
    };
    EXPECT_TRUE(asked());
    CopyDecision decision;
    decision.action = CopyAction::Different;
    decision.document = m_documents[1];
    decision.other = m_documents[0];
    ASSERT_TRUE(succeeded(m_case->addCopyDecision(decision)));
    EXPECT_FALSE(asked());
    EXPECT_EQ(wholeTallyOf(*m_case)->tally.documents, 3);
    ASSERT_TRUE(succeeded(m_case->undo()));
    EXPECT_TRUE(asked());
    decision.action = CopyAction::Copy;
    ASSERT_TRUE(succeeded(m_case->addCopyDecision(decision)));
    EXPECT_FALSE(asked());
    EXPECT_EQ(wholeTallyOf(*m_case)->tally.documents, 2);
}

/// What was said of a project is said of the document that its copy counts as.
TEST_F(CaseCopiesTest, WhatWasSaidOfAProjectOutlivesThatItsDocumentIsACopy)
{
    ASSERT_TRUE(succeeded(m_case->decideProject(
        linkDecision(m_documents[1].value, m_documents[2].value, ProjectAnswer::Same))));
    EXPECT_EQ(caseTallyOf(*m_case)->book.projects.size(), 1);
    CopyDecision decision;
    decision.document = m_documents[1];
    decision.other = m_documents[0];
    ASSERT_TRUE(succeeded(m_case->addCopyDecision(decision)));
    const auto sums = caseTallyOf(*m_case);
    ASSERT_TRUE(succeeded(sums));
    EXPECT_EQ(sums->tally.documents, 2);
    EXPECT_EQ(sums->book.projects.size(), 1);
}

TEST_F(CaseCopiesTest, APairThatAPersonCalledDifferentIsNotAskedAboutAgain)
{
    CopyDecision decision;
    decision.action = CopyAction::Different;
    decision.document = m_documents[1];
    decision.other = m_documents[0];
    ASSERT_TRUE(succeeded(m_case->addCopyDecision(decision)));
    EXPECT_TRUE(copiesOf(*m_case)->open.isEmpty());
    EXPECT_EQ(documentsOf(*m_case)->documents.size(), 3);
}

TEST_F(CaseCopiesTest, AnUndecidedCopyKeepsTheTallyOpenUntilSomebodySaysThatTheTwoAreOneNotice)
{
    m_documents.append(addAnalysed(withoutNumber()));
    decide(CopyAction::Copy, 1, 0);
    auto sums = wholeTallyOf(*m_case);
    ASSERT_TRUE(succeeded(sums));
    EXPECT_EQ(sums->tally.projects, 3);
    EXPECT_EQ(sums->tally.money.value(QStringLiteral("CNY")).confirmed, *Decimal::parse(u"473180"))
        << "counted twice, and so";
    ASSERT_EQ(copiesInTheWay(), QStringList{QStringLiteral("possible_copy: 0.pdf (document 1) / "
                                                           "3.pdf (document 4)")});
    const TallyBlock &reason =
        *std::find_if(sums->tally.blocks.cbegin(), sums->tally.blocks.cend(),
                      [](const TallyBlock &each) { return each.code == QStringLiteral("possible_copy"); });
    EXPECT_EQ(reason.document, m_documents[0].value);
    EXPECT_EQ(
        reasonSentence(reason, StoryLanguage::English),
        QStringLiteral("“0.pdf” and “3.pdf” may be one notice, scanned or published twice, and both count"));
    EXPECT_FALSE(storyOf(*sums, StoryLanguage::English).text().contains(QStringLiteral("at least")))
        << "what may be counted twice may be fewer";
    decide(CopyAction::Copy, 3, 0);
    EXPECT_TRUE(copiesInTheWay().isEmpty());
    sums = wholeTallyOf(*m_case);
    ASSERT_TRUE(succeeded(sums));
    EXPECT_EQ(sums->tally.documents, 2);
    EXPECT_EQ(sums->tally.projects, 2);
    EXPECT_EQ(sums->tally.money.value(QStringLiteral("CNY")).confirmed, *Decimal::parse(u"273340"));
}

TEST_F(CaseCopiesTest, TwoThatAPersonCallsTwoNoticesCountTwiceAndBlockNoMore)
{
    EXPECT_EQ(copiesInTheWay().size(), 1);
    m_documents.append(addAnalysed(withoutNumber()));
    EXPECT_EQ(copiesInTheWay().size(), 3) << "each of three scans with each";
    decide(CopyAction::Copy, 1, 0);
    EXPECT_EQ(copiesInTheWay().size(), 1) << "what is said of a notice holds for all its copies";
    const CopyDecision different = decide(CopyAction::Different, 3, 0);
    EXPECT_TRUE(copiesInTheWay().isEmpty());
    EXPECT_TRUE(copiesOf(*m_case)->open.isEmpty());
    const auto sums = wholeTallyOf(*m_case);
    ASSERT_TRUE(succeeded(sums));
    EXPECT_EQ(sums->tally.documents, 3);
    EXPECT_EQ(sums->tally.money.value(QStringLiteral("CNY")).confirmed, *Decimal::parse(u"473180"));
    CopyDecision undo;
    undo.action = CopyAction::Undo;
    undo.undoes = different.id;
    ASSERT_TRUE(succeeded(m_case->addCopyDecision(undo)));
    EXPECT_EQ(copiesInTheWay().size(), 1);
}

TEST_F(CaseCopiesTest, WhatOnlyResemblesANoticeDoesNotKeepTheTallyOpen)
{
    QString amended = kNotice;
    amended.replace(QStringLiteral("199,840.00"), QStringLiteral("205,100.00"));
    decide(CopyAction::Copy, 1, 0);
    m_documents.append(addAnalysed(amended));
    const auto copies = copiesOf(*m_case);
    ASSERT_TRUE(succeeded(copies));
    ASSERT_FALSE(copies->open.isEmpty());
    for (const DuplicateSuggestion &pair : copies->open)
        EXPECT_EQ(pair.differences, QVector{CopyDifference::Sum});
    EXPECT_TRUE(copiesInTheWay().isEmpty());
}

TEST_F(CaseCopiesTest, AReadOnlyCaseIsComparedToo)
{
    m_case.reset();
    auto file = CaseFile::open(path(), OpenMode::ReadOnly);
    ASSERT_TRUE(succeeded(file));
    EXPECT_EQ(copiesOf(**file)->open.size(), 1);
    EXPECT_TRUE((*file)->textPrints()->isEmpty());
}

TEST_F(CaseCopiesTest, StoppingIsHeard)
{
    StopSource source;
    source.request_stop();
    EXPECT_EQ(copiesOf(*m_case, source.get_token()).error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(m_case->textPrints()->isEmpty());
    StopSource later;
    const auto stopLater = [&later](int done, int) {
        if (done == 2) later.request_stop();
    };
    EXPECT_EQ(copiesOf(*m_case, later.get_token(), stopLater).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(m_case->textPrints()->size(), 2) << "what was made is not made again";
}

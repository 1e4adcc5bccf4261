// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/project_decisions.h"
#include "tests/unit/casefile/case_samples.h"

using namespace tt;
using namespace tt::sample;

namespace
{

class ProjectDecisionsTest : public CaseTest
{
protected:
    void SetUp() override
    {
        CaseTest::SetUp();
        for (const char *name : {"one", "two"})
            m_documents.append(addRead(name, {page({QString::fromLatin1(name)})}).value);
    }

    QVector<ProjectDecision> said() { return m_case->projectDecisions().value(); }

    QVector<qint64> m_documents;
};

} // namespace

TEST_F(ProjectDecisionsTest, WhatIsSaidStandsWithWhoAndWhenAndWhatIsSaidNextTakesItsPlace)
{
    ProjectDecision same = linkDecision(m_documents[1], m_documents[0], ProjectAnswer::Same);
    same.note = QStringLiteral("the clerk said so");
    ASSERT_TRUE(succeeded(m_case->decideProject(same)));
    ASSERT_EQ(said().size(), 1);
    EXPECT_EQ(said()[0].document, m_documents[0]);
    EXPECT_EQ(said()[0].other, m_documents[1]);
    EXPECT_EQ(said()[0].answer, ProjectAnswer::Same);
    EXPECT_EQ(said()[0].note, same.note);
    EXPECT_FALSE(said()[0].by.isEmpty());
    EXPECT_TRUE(said()[0].at.isValid());
    ASSERT_TRUE(succeeded(
        m_case->decideProject(linkDecision(m_documents[0], m_documents[1], ProjectAnswer::Different))));
    ASSERT_EQ(said().size(), 1);
    EXPECT_EQ(said()[0].answer, ProjectAnswer::Different);
}

TEST_F(ProjectDecisionsTest, AnAnswerIsAnEditThatIsUndoneAndDoneAgainAfterClosing)
{
    ProjectDecision buyers;
    buyers.question = ProjectQuestion::BuyersDiffer;
    buyers.document = m_documents[0];
    buyers.seen = QStringLiteral("a\nb");
    ASSERT_TRUE(succeeded(m_case->decideProject(buyers)));
    const ProjectDecision stored = said().value(0);
    EXPECT_EQ(stored.seen, buyers.seen);
    reopen();
    ASSERT_TRUE(succeeded(m_case->undo()));
    EXPECT_TRUE(said().isEmpty());
    reopen();
    ASSERT_TRUE(succeeded(m_case->redo()));
    EXPECT_EQ(said(), QVector<ProjectDecision>{stored});
    ASSERT_TRUE(succeeded(m_case->reopenProject(buyers)));
    EXPECT_TRUE(said().isEmpty());
    ASSERT_TRUE(succeeded(m_case->undo()));
    EXPECT_EQ(said(), QVector<ProjectDecision>{stored});
    EXPECT_EQ(m_case->check()->problems, QStringList());
}

TEST_F(ProjectDecisionsTest, WhatCannotBeAnsweredSoIsRefusedAndNothingChanges)
{
    ProjectDecision alone;
    alone.question = ProjectQuestion::NoBuyer;
    alone.document = m_documents[0];
    alone.answer = ProjectAnswer::Same;
    ProjectDecision gone = alone;
    gone.answer = ProjectAnswer::AsItIs;
    gone.document = 99;
    const std::initializer_list<std::pair<ProjectDecision, ErrorCode>> refused = {
        {alone, ErrorCode::Usage},
        {linkDecision(m_documents[0], m_documents[0], ProjectAnswer::Same), ErrorCode::Usage},
        {linkDecision(m_documents[0], m_documents[1], ProjectAnswer::AsItIs), ErrorCode::Usage},
        {linkDecision(m_documents[0], 99, ProjectAnswer::Same), ErrorCode::NotFound},
        {gone, ErrorCode::NotFound}};
    for (const auto &[decision, code] : refused) {
        const Result<void> done = m_case->decideProject(decision);
        ASSERT_FALSE(done.has_value());
        EXPECT_EQ(done.error().code, code);
    }
    EXPECT_EQ(m_case->reopenProject(gone).error().code, ErrorCode::NotFound);
    EXPECT_TRUE(said().isEmpty());
    EXPECT_TRUE(m_case->history()->isEmpty());
}

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/entity_decisions.h"
#include "tests/unit/casefile/case_samples.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace tt;
using namespace tt::sample;

namespace
{

const QString kOne = QStringLiteral("云末科技有限公司");
const QString kTwo = QStringLiteral("云未科技有限公司");

EntityDecision merging(const QString &name, const QString &into)
{
    EntityDecision decision;
    decision.action = EntityAction::Merge;
    decision.name = name;
    decision.other = into;
    decision.note = QStringLiteral("the crop shows 未");
    return decision;
}

EntityDecision undoing(qint64 number)
{
    EntityDecision decision;
    decision.action = EntityAction::Undo;
    decision.undoes = number;
    return decision;
}

class EntityDecisionsTest : public CaseTest
{
protected:
    qsizetype entries()
    {
        const auto log = m_case->auditLog();
        EXPECT_TRUE(succeeded(log));
        return log ? log->size() : -1;
    }
};

} // namespace

TEST_F(EntityDecisionsTest, ADecisionIsKeptWithWhoWhenAndWhyAndLogged)
{
    const auto made = m_case->addEntityDecision(merging(kOne, kTwo));
    ASSERT_TRUE(succeeded(made));
    EXPECT_EQ(made->id, 1);
    EXPECT_EQ(made->by, QStringLiteral("reporter"));
    EXPECT_TRUE(made->at.isValid());
    ASSERT_TRUE(succeeded(m_case->addEntityDecision(undoing(1))));
    reopen();
    const auto decisions = m_case->entityDecisions();
    ASSERT_TRUE(succeeded(decisions));
    ASSERT_EQ(decisions->size(), 2);
    EXPECT_EQ(decisions->at(0), *made);
    EXPECT_EQ(decisions->at(1).undoes, 1);
    const auto log = m_case->auditLog();
    ASSERT_TRUE(succeeded(log));
    EXPECT_EQ(log->last().action, QStringLiteral("entity_undo"));
    const AuditEntry &entry = log->at(log->size() - 2);
    EXPECT_EQ(entry.action, QStringLiteral("entity_merge"));
    EXPECT_EQ(entry.object, QStringLiteral("decision 1"));
    EXPECT_TRUE(entry.after.contains(kOne) && entry.after.contains(kTwo));
    EXPECT_EQ(m_case->check()->problems, QStringList());
}

TEST_F(EntityDecisionsTest, ARefusedDecisionLeavesNothing)
{
    ASSERT_TRUE(succeeded(m_case->addEntityDecision(merging(kOne, kTwo))));
    const qsizetype before = entries();
    for (const EntityDecision &wrong : {merging(kTwo, kOne), merging(kOne, kTwo), merging(kOne, kOne),
                                        merging(QStringLiteral("。"), kTwo), undoing(2), undoing(-1)}) {
        const auto refused = m_case->addEntityDecision(wrong);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::Usage);
        EXPECT_FALSE(refused.error().message.isEmpty());
    }
    EXPECT_EQ(m_case->entityDecisions()->size(), 1);
    EXPECT_EQ(entries(), before);
}

TEST_F(EntityDecisionsTest, DecisionsOutliveAnotherAnalysisAndAnotherReading)
{
    const DocumentId id = addRead("pdf", {page({kOne})});
    ASSERT_TRUE(succeeded(m_case->addEntityDecision(merging(kOne, kTwo))));
    ASSERT_TRUE(succeeded(m_case->setFindings(id, {}, {}, QStringLiteral("another"))));
    ASSERT_TRUE(succeeded(m_case->setPageRead({id, 0}, page({kTwo}))));
    EXPECT_EQ(m_case->entityDecisions()->size(), 1);
}

TEST_F(EntityDecisionsTest, NobodyChangesOrRemovesADecision)
{
    ASSERT_TRUE(succeeded(m_case->addEntityDecision(merging(kOne, kTwo))));
    m_case.reset();
    {
        SQLite::Database db(path().toStdString(), SQLite::OPEN_READWRITE);
        EXPECT_THROW(db.exec("UPDATE entity_decisions SET name = 'x'"), SQLite::Exception);
        EXPECT_THROW(db.exec("DELETE FROM entity_decisions"), SQLite::Exception);
        EXPECT_THROW(db.exec("INSERT INTO entity_decisions VALUES (9, '', '', 'merge', 'a', 'b', NULL, '')"),
                     SQLite::Exception);
        EXPECT_THROW(db.exec("INSERT INTO entity_decisions VALUES (2, '', '', 'undo', '', '', NULL, '')"),
                     SQLite::Exception);
        EXPECT_THROW(db.exec("INSERT INTO entity_decisions VALUES (2, '', '', 'wish', '', '', NULL, '')"),
                     SQLite::Exception);
    }
    reopen(OpenMode::ReadOnly);
    EXPECT_EQ(m_case->entityDecisions()->size(), 1);
    EXPECT_EQ(m_case->addEntityDecision(undoing(1)).error().code, ErrorCode::ReadOnly);
}

TEST_F(EntityDecisionsTest, ANameOfAnyLengthIsKeptWhole)
{
    const QString name(10'000, QChar(u'岚'));
    ASSERT_TRUE(succeeded(m_case->addEntityDecision(merging(name, kTwo))));
    reopen();
    EXPECT_EQ(m_case->entityDecisions()->first().name, name);
}

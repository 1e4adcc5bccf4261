// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/near_duplicates.h"
#include "app/casefile/origins.h"
#include "tests/unit/casefile/case_samples.h"

using namespace tt;
using namespace tt::sample;

namespace
{

CopyDecision copyOf(DocumentId document, DocumentId other)
{
    CopyDecision decision;
    decision.document = document;
    decision.other = other;
    decision.note = QStringLiteral("the same seal, the same date");
    return decision;
}

CopyDecision undoing(qint64 number)
{
    CopyDecision decision;
    decision.action = CopyAction::Undo;
    decision.undoes = number;
    return decision;
}

class OriginsTest : public CaseTest
{
protected:
    void SetUp() override
    {
        CaseTest::SetUp();
        for (int i = 0; i < 3; ++i)
            m_documents.append(addRead(QByteArrayLiteral("%PDF-1.4 ") + QByteArray::number(i),
                                       {page({QStringLiteral("海棠理工大学服务器采购公告")})},
                                       QStringLiteral("%1.pdf").arg(i)));
    }

    [[nodiscard]] CopyLedger ledger() { return CopyLedger(m_case->copyDecisions().value()); }

    QVector<DocumentId> m_documents;
};

} // namespace

TEST_F(OriginsTest, ProvenanceIsKeptWithWhoAndWhenAndEveryChangeIsLogged)
{
    EXPECT_FALSE(m_case->provenance(m_documents[0])->changedAt.isValid());
    Provenance provenance;
    provenance.sourceUrl = QStringLiteral("http://tenders.example/2024/17");
    provenance.retrievedAt = QDateTime(QDate(2024, 5, 20), QTime(6, 30), Qt::UTC);
    provenance.retrievedBy = QStringLiteral("the archive");
    ASSERT_TRUE(succeeded(m_case->setProvenance(m_documents[0], provenance)));
    provenance.note = QStringLiteral("gone from the site since June");
    ASSERT_TRUE(succeeded(m_case->setProvenance(m_documents[0], provenance)));
    const qsizetype entries = m_case->auditLog()->size();
    ASSERT_TRUE(succeeded(m_case->setProvenance(m_documents[0], provenance)));
    EXPECT_EQ(m_case->auditLog()->size(), entries) << "nothing changed";
    const AuditEntry last = m_case->auditLog()->last();
    EXPECT_EQ(last.action, QStringLiteral("provenance"));
    EXPECT_FALSE(last.before.contains(u"June"));
    EXPECT_TRUE(last.after.contains(u"June"));
    reopen();
    const auto kept = m_case->provenance(m_documents[0]);
    ASSERT_TRUE(succeeded(kept));
    EXPECT_EQ(kept->retrievedAt, provenance.retrievedAt);
    EXPECT_EQ(kept->changedBy, QStringLiteral("reporter"));
    EXPECT_EQ(m_case->provenance({99}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(m_case->setProvenance({99}, provenance).error().code, ErrorCode::NotFound);
}

TEST_F(OriginsTest, WhatWasSaidOfAnOriginIsUndoneAndDoneAgainAndStandsInTheHistory)
{
    Provenance provenance;
    provenance.sourceUrl = QStringLiteral("http://tenders.example/2024/17");
    ASSERT_TRUE(succeeded(m_case->setProvenance(m_documents[0], provenance)));
    provenance.retrievedAt = QDateTime(QDate(2024, 5, 20), QTime(6, 30), Qt::UTC);
    provenance.sourceUrl.clear();
    ASSERT_TRUE(succeeded(m_case->setProvenance(m_documents[0], provenance)));
    const auto undone = m_case->undo();
    ASSERT_TRUE(succeeded(undone));
    EXPECT_EQ(undone->words, QStringLiteral("Where document %1 comes from").arg(m_documents[0].value));
    EXPECT_EQ(undone->documents, QVector<DocumentId>{m_documents[0]});
    EXPECT_FALSE(undone->reanalyse);
    EXPECT_EQ(m_case->provenance(m_documents[0])->sourceUrl,
              QStringLiteral("http://tenders.example/2024/17"));
    EXPECT_FALSE(m_case->provenance(m_documents[0])->retrievedAt.isValid());
    ASSERT_TRUE(succeeded(m_case->undo()));
    EXPECT_FALSE(m_case->provenance(m_documents[0])->changedAt.isValid()) << "nobody said anything";
    EXPECT_EQ(m_case->check()->problems, QStringList());
    reopen();
    ASSERT_TRUE(succeeded(m_case->redo()));
    ASSERT_TRUE(succeeded(m_case->redo()));
    EXPECT_EQ(m_case->provenance(m_documents[0])->retrievedAt, provenance.retrievedAt);
    EXPECT_EQ(m_case->provenance(m_documents[0])->sourceUrl, QString());
    EXPECT_EQ(m_case->history()->size(), 2);
    EXPECT_EQ(m_case->check()->problems, QStringList());
}

TEST_F(OriginsTest, ALookIsKeptUntilThePageIsReadAgain)
{
    const PageLook look{QByteArray(PageLook::kBytes, '\x2b')};
    EXPECT_EQ(*m_case->pageLooks(m_documents[0]), QVector<PageLook>(1));
    ASSERT_TRUE(
        succeeded(m_case->setPageRead({m_documents[0], 0}, page({QStringLiteral("海棠大学")}), look)));
    reopen();
    EXPECT_EQ(*m_case->pageLooks(m_documents[0]), QVector<PageLook>{look});
    ASSERT_TRUE(succeeded(m_case->setPageRead({m_documents[0], 0}, page({QStringLiteral("海棠大学")}))));
    EXPECT_EQ(*m_case->pageLooks(m_documents[0]), QVector<PageLook>(1));
    EXPECT_EQ(m_case->pageLooks({99}).error().code, ErrorCode::NotFound);
}

TEST_F(OriginsTest, ACopyCountsAsItsOriginalUntilThatIsTakenBack)
{
    ASSERT_TRUE(succeeded(m_case->addCopyDecision(copyOf(m_documents[1], m_documents[0]))));
    const auto second = m_case->addCopyDecision(copyOf(m_documents[2], m_documents[1]));
    ASSERT_TRUE(succeeded(second));
    EXPECT_EQ(second->id, 2);
    reopen();
    EXPECT_EQ(ledger().countedAs(m_documents[2]), m_documents[0]);
    ASSERT_TRUE(succeeded(m_case->addCopyDecision(undoing(1))));
    EXPECT_EQ(ledger().countedAs(m_documents[2]), m_documents[1]);
    EXPECT_EQ(ledger().countedAs(m_documents[1]), m_documents[1]);
    EXPECT_EQ(m_case->auditLog()->last().action, QStringLiteral("copy_undo"));
    EXPECT_TRUE(m_case->check()->problems.isEmpty());
}

TEST_F(OriginsTest, WhatWasSaidOfTwoDocumentsIsUndoneAndDoneAgain)
{
    ASSERT_TRUE(succeeded(m_case->addCopyDecision(copyOf(m_documents[2], m_documents[1]))));
    const auto undone = m_case->undo();
    ASSERT_TRUE(succeeded(undone));
    EXPECT_EQ(undone->words, QStringLiteral("Document %1 is a copy of document %2")
                                 .arg(m_documents[2].value)
                                 .arg(m_documents[1].value));
    EXPECT_EQ(undone->documents, (QVector<DocumentId>{m_documents[1], m_documents[2]}));
    EXPECT_FALSE(undone->reanalyse);
    EXPECT_EQ(ledger().countedAs(m_documents[2]), m_documents[2]);
    EXPECT_EQ(m_case->check()->problems, QStringList());
    reopen();
    ASSERT_TRUE(succeeded(m_case->redo()));
    EXPECT_EQ(ledger().countedAs(m_documents[2]), m_documents[1]);
    const CopyDecision again = m_case->copyDecisions()->last();
    EXPECT_EQ(again.note, QStringLiteral("the same seal, the same date"));
    EXPECT_EQ(again.by, QStringLiteral("reporter"));
    ASSERT_TRUE(succeeded(m_case->addCopyDecision(undoing(again.id))));
    EXPECT_EQ(ledger().countedAs(m_documents[2]), m_documents[2]);
    ASSERT_TRUE(succeeded(m_case->undo()));
    EXPECT_EQ(ledger().countedAs(m_documents[2]), m_documents[1]) << "taking back is an edit as well";
    EXPECT_EQ(m_case->history()->size(), 2);
    EXPECT_EQ(m_case->check()->problems, QStringList());
}

TEST_F(OriginsTest, TwoPeopleMaySayTheSameAndEachIsTakenBackByItself)
{
    CopyDecision different = copyOf(m_documents[1], m_documents[0]);
    different.action = CopyAction::Different;
    ASSERT_TRUE(succeeded(m_case->addCopyDecision(different)));
    different.by = QStringLiteral("editor");
    ASSERT_TRUE(succeeded(m_case->addCopyDecision(different)));
    ASSERT_TRUE(succeeded(m_case->addCopyDecision(undoing(1))));
    EXPECT_TRUE(ledger().areDifferent(m_documents[0], m_documents[1])) << "the editor still says so";
    ASSERT_TRUE(succeeded(m_case->undo()));
    EXPECT_EQ(ledger().about(m_documents[0], m_documents[1]).size(), 1);
    EXPECT_EQ(ledger().about(m_documents[0], m_documents[1]).first().by, QStringLiteral("reporter"));
    ASSERT_TRUE(succeeded(m_case->undo()));
    EXPECT_FALSE(ledger().areDifferent(m_documents[0], m_documents[1]));
    EXPECT_EQ(m_case->check()->problems, QStringList());
}

TEST(Origins, ATimeIsTakenAsPeopleWriteItOrRefusedInWords)
{
    const QDateTime day = QDateTime(QDate(2024, 5, 20), QTime(0, 0)).toUTC();
    EXPECT_EQ(retrievalTime(QStringLiteral(" 2024-05-20 ")), day);
    EXPECT_EQ(retrievalTime(QStringLiteral("2024-05-20 14:30")), day.addSecs(14 * 3600 + 30 * 60));
    EXPECT_EQ(retrievalTime(QStringLiteral("2024-05-20T14:30:00+08:00")),
              QDateTime(QDate(2024, 5, 20), QTime(6, 30), Qt::UTC));
    for (const QDateTime &time : {day, day.addSecs(14 * 3600 + 30 * 60), day.addSecs(59)})
        EXPECT_EQ(retrievalTime(retrievalText(time)), time);
    EXPECT_EQ(retrievalText({}), QString());
    for (const char16_t *text : {u"", u"yesterday", u"2024-02-30", u"20/05/2024", u"9999-01-01"}) {
        const auto refused = retrievalTime(QString::fromUtf16(text));
        ASSERT_FALSE(refused.has_value()) << QString::fromUtf16(text).toStdString();
        EXPECT_EQ(refused.error().code, ErrorCode::Usage);
        EXPECT_TRUE(refused.error().message.contains(QStringLiteral("2024-05-20")));
    }
}

TEST_F(OriginsTest, WhatContradictsItselfIsRefusedAndChangesNothing)
{
    ASSERT_TRUE(succeeded(m_case->addCopyDecision(copyOf(m_documents[1], m_documents[0]))));
    CopyDecision different = copyOf(m_documents[2], m_documents[0]);
    different.action = CopyAction::Different;
    ASSERT_TRUE(succeeded(m_case->addCopyDecision(different)));
    const qsizetype entries = m_case->auditLog()->size();
    const QVector<CopyDecision> refused = {
        copyOf(m_documents[0], m_documents[0]), copyOf(m_documents[0], m_documents[1]),
        copyOf(m_documents[1], m_documents[2]), copyOf(m_documents[0], m_documents[2]), undoing(7)};
    for (const CopyDecision &decision : refused)
        EXPECT_EQ(m_case->addCopyDecision(decision).error().code, ErrorCode::Usage);
    EXPECT_EQ(m_case->addCopyDecision(copyOf({44}, m_documents[0])).error().code, ErrorCode::NotFound);
    EXPECT_EQ(m_case->auditLog()->size(), entries);
    EXPECT_EQ(m_case->copyDecisions()->size(), 2);
}

TEST_F(OriginsTest, AFingerprintGoesWhenItsPageIsReadAgain)
{
    ASSERT_TRUE(succeeded(
        m_case->setTextPrints({{m_documents[0].value, textPrintOf({QStringLiteral("海棠理工大学")})},
                               {m_documents[1].value, textPrintOf({QStringLiteral("锦澜大学")})}})));
    EXPECT_EQ(m_case->textPrints()->value(m_documents[0].value),
              textPrintOf({QStringLiteral("海棠理工大学")}));
    ASSERT_TRUE(succeeded(m_case->setPageRead({m_documents[0], 0}, page({QStringLiteral("海棠大学")}))));
    EXPECT_EQ(m_case->textPrints()->keys(), QList<qint64>{m_documents[1].value});
    EXPECT_EQ(m_case->setTextPrints({{m_documents[0].value, {}}, {99, {}}}).error().code,
              ErrorCode::NotFound);
    EXPECT_EQ(m_case->textPrints()->keys(), QList<qint64>{m_documents[1].value}) << "all of them or none";
}

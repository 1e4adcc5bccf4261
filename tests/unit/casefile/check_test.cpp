// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/casefile/case_samples.h"

#include <QCryptographicHash>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace tt;
using namespace tt::sample;

namespace
{

class CheckTest : public CaseTest
{
protected:
    void SetUp() override
    {
        CaseTest::SetUp();
        m_document =
            addRead(QByteArray(3 << 20, 'p'), {page({QStringLiteral("一")}), page({QStringLiteral("二")})});
        ASSERT_TRUE(succeeded(
            m_case->setFindings(m_document, {amount(0, QStringLiteral("1元"), 1)}, {}, QStringLiteral("r"))));
        ASSERT_EQ(m_case->check()->problems, QStringList());
    }

    /// Changes the file behind the program's back, guards taken off and put back.
    void tamper(const std::string &text, const QStringList &triggers = {})
    {
        m_case.reset();
        {
            SQLite::Database db(path().toStdString(), SQLite::OPEN_READWRITE);
            std::string guards;
            for (const QString &trigger : triggers) {
                SQLite::Statement row(db, "SELECT sql FROM sqlite_schema WHERE name = ?1");
                row.bind(1, trigger.toStdString());
                ASSERT_TRUE(row.executeStep());
                guards += row.getColumn(0).getString() + ";";
                row.reset();
                db.exec("DROP TRIGGER " + trigger.toStdString());
            }
            db.exec(text);
            if (!guards.empty()) db.exec(guards);
        }
        reopen();
    }

    void expectProblem(const QString &words)
    {
        const auto report = m_case->check();
        ASSERT_TRUE(succeeded(report));
        EXPECT_EQ(report->problems.size(), 1) << report->problems.join(u'\n').toStdString();
        EXPECT_FALSE(report->problems.filter(words).isEmpty()) << report->problems.join(u'\n').toStdString();
    }

    DocumentId m_document;
};

} // namespace

TEST_F(CheckTest, CountsAndProgressAreReported)
{
    int last = 0;
    const auto report = m_case->check({}, [&](int done, int total) {
        EXPECT_EQ(done, last + 1);
        EXPECT_EQ(total, 3); // one original, two pages
        last = done;
    });
    EXPECT_EQ(last, 3);
    EXPECT_EQ(report->originals, 1);
    EXPECT_EQ(report->auditEntries, m_case->auditLog()->size());
    StopSource stop;
    stop.request_stop();
    EXPECT_EQ(m_case->check(stop.get_token()).error().code, ErrorCode::Cancelled);
}

TEST_F(CheckTest, AChangedOriginalIsNamed)
{
    tamper("UPDATE original_chunks SET data = zeroblob(length(data)) WHERE sequence = 1",
           {QStringLiteral("original_chunks_never_change")});
    expectProblem(QStringLiteral("of document 1 (“scan.pdf”) was changed"));
}

TEST_F(CheckTest, AMissingPieceOfAnOriginalIsNamed)
{
    tamper("DELETE FROM original_chunks WHERE sequence = 2", {QStringLiteral("original_chunks_never_go")});
    expectProblem(QStringLiteral("of document 1 (“scan.pdf”) cannot be read"));
}

TEST_F(CheckTest, AChangedLogEntryIsNamed)
{
    tamper("UPDATE audit SET by = 'somebody' WHERE sequence = 3", {QStringLiteral("audit_never_changes")});
    expectProblem(QStringLiteral("Entry 3 of the audit log"));
}

TEST_F(CheckTest, ALogCutAtTheEndOrInTheMiddleIsFound)
{
    tamper("DELETE FROM audit WHERE sequence = (SELECT max(sequence) FROM audit)",
           {QStringLiteral("audit_never_shrinks")});
    expectProblem(QStringLiteral("cut from the end"));
    tamper("DELETE FROM audit WHERE sequence = 2", {QStringLiteral("audit_never_shrinks")});
    expectProblem(QStringLiteral("lacks entry 2"));
}

TEST_F(CheckTest, TheDatabaseItselfRefusesToRewriteTheLogAndTheOriginals)
{
    m_case.reset();
    SQLite::Database db(path().toStdString(), SQLite::OPEN_READWRITE);
    for (const char *text :
         {"UPDATE audit SET by = 'x'", "DELETE FROM audit", "UPDATE originals SET bytes = 1",
          "DELETE FROM originals", "UPDATE original_chunks SET data = x'00'", "DELETE FROM original_chunks",
          "INSERT INTO audit VALUES (1, '', '', '', '', '', '', printf('%064d', 0))",
          "INSERT INTO audit VALUES (999, '', '', '', '', '', '', printf('%064d', 0))"})
        EXPECT_THROW(db.exec(text), SQLite::Exception) << text;
}

TEST_F(CheckTest, GuardsThatWereTakenOffAreMissed)
{
    tamper("DROP TRIGGER audit_never_changes");
    expectProblem(QStringLiteral("trigger “audit_never_changes” is missing"));
}

TEST_F(CheckTest, StrangeTriggersAreNamed)
{
    tamper("CREATE TRIGGER strange AFTER INSERT ON notes BEGIN DELETE FROM notes; END");
    expectProblem(QStringLiteral("trigger “strange” does not belong"));
}

TEST_F(CheckTest, TextThatDiffersFromWhatWasReadIsNamed)
{
    tamper("UPDATE page_texts SET layout = x'00' WHERE id = 2");
    expectProblem(QStringLiteral("page 2 of document 1 is damaged"));
}

TEST_F(CheckTest, WrongCountsAreNamed)
{
    tamper("UPDATE documents SET findings = 7");
    expectProblem(QStringLiteral("counts kept for document 1"));
}

TEST_F(CheckTest, TheChainCanBeRecomputedFromItsDescription)
{
    // As docs/case-file.md describes it, without the program's own function.
    QByteArray chain =
        QCryptographicHash::hash(m_case->info().uuid.toUtf8(), QCryptographicHash::Sha256).toHex();
    const auto log = m_case->auditLog();
    for (const AuditEntry &entry : *log) {
        QByteArray text;
        const QByteArrayList fields = {chain,
                                       QByteArray::number(entry.sequence),
                                       entry.at.toUTC().toString(Qt::ISODateWithMs).toUtf8(),
                                       entry.by.toUtf8(),
                                       entry.action.toUtf8(),
                                       entry.object.toUtf8(),
                                       entry.before.toUtf8(),
                                       entry.after.toUtf8()};
        for (const QByteArray &field : fields)
            text += QByteArray::number(field.size()) + ':' + field;
        chain = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
        ASSERT_EQ(entry.chain.toLatin1(), chain) << entry.sequence;
    }
}

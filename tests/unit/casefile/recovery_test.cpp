// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/entity_decisions.h"
#include "app/casefile/case_recovery.h"
#include "app/casefile/schema.h"
#include "app/casefile/sql_files.h"
#include "tests/unit/casefile/case_samples.h"
#include "tests/unit/casefile/faulty_disk.h"

#include <QDir>
#include <QFile>

#include <SQLiteCpp/SQLiteCpp.h>

#include <random>

using namespace tt;
using namespace tt::sample;

namespace
{

constexpr qint64 kPage = 8192; ///< bytes of a database page

class RecoveryTest : public CaseTest
{
protected:
    void SetUp() override
    {
        CaseTest::SetUp();
        m_first = addRead(QByteArray(3 << 20, 'p'),
                          {page({QStringLiteral("一二三")}), page({QStringLiteral("四")})});
        m_second = addRead("%PDF second", {page({QStringLiteral("五")})}, QStringLiteral("second.pdf"));
        ASSERT_TRUE(succeeded(m_case->setFindings(
            m_first,
            {amount(0, QStringLiteral("1元"), 1), mention(1, QStringLiteral("某云"), QStringLiteral("a"))},
            {}, QStringLiteral("r"))));
        Review review;
        review.state = ReviewState::Confirmed;
        ASSERT_TRUE(succeeded(m_case->setReview(FindingId{1}, review)));
        for (int i = 0; i < 200; ++i) {
            NoteRecord note;
            note.document = i % 2 ? m_first : DocumentId{};
            note.text = noteText(i);
            ASSERT_TRUE(succeeded(m_case->addNote(note)));
        }
        ASSERT_TRUE(succeeded(m_case->removeNote(NoteId{200})));
        EntityDecision decision;
        decision.name = QStringLiteral("某某云");
        decision.other = QStringLiteral("某某云公司");
        ASSERT_TRUE(succeeded(m_case->addEntityDecision(decision)));
        ASSERT_TRUE(succeeded(m_case->addWatchlist(QStringLiteral("ours"), "id,name,aliases\n")));
    }

    static QString noteText(int i) { return QStringLiteral("note %1 ").arg(i) + QString(300, u'注'); }
    [[nodiscard]] QString out() const { return path(QStringLiteral("saved.ttcase")); }

    void removeSaved() const
    {
        QFile::remove(out());
        QFile::remove(out() + QStringLiteral(".recovery.txt"));
    }

    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
    /// The database pages of a table or an index, from 1, leaves only.
    [[nodiscard]] QVector<int> leavesOf(const char *name) const
    {
        QVector<int> pages;
        SQLite::Database db(path().toStdString());
        SQLite::Statement row(
            db, "SELECT pageno FROM dbstat WHERE name = ?1 AND pagetype = 'leaf' ORDER BY pageno");
        row.bind(1, name);
        while (row.executeStep())
            pages << row.getColumn(0).getInt();
        return pages;
    }
    static void spoil(QByteArray &whole, int page, char with = '\x55')
    {
        std::fill(whole.begin() + (page - 1) * kPage, whole.begin() + page * kPage, with);
    }
    void spoilPage(int page) const
    {
        QByteArray whole = bytes();
        spoil(whole, page);
        write(whole);
    }

    FaultyDisk m_quick; ///< syncing does nothing
    DocumentId m_first;
    DocumentId m_second;
};

} // namespace

TEST_F(RecoveryTest, OfAWholeCaseNothingIsLost)
{
    const qsizetype entries = m_case->auditLog()->size();
    const QString uuid = m_case->info().uuid;
    m_case.reset();
    const QByteArray before = bytes();
    const auto report = recoverCase(path(), out());
    ASSERT_TRUE(succeeded(report));
    EXPECT_EQ(report->losses, QStringList());
    EXPECT_EQ(report->problems, QStringList());
    EXPECT_EQ(report->originals, 2);
    EXPECT_EQ(report->auditEntries, entries);
    EXPECT_EQ(bytes(), before) << "the damaged file was touched";
    EXPECT_TRUE(QFile::exists(report->reportPath));
    const auto saved = CaseFile::open(out(), OpenMode::ReadWrite);
    ASSERT_TRUE(succeeded(saved));
    EXPECT_EQ((*saved)->info().uuid, uuid);
    EXPECT_EQ((*saved)->notes()->size(), 199);
    EXPECT_EQ((*saved)->finding(FindingId{1})->review.state, ReviewState::Confirmed);
    EXPECT_EQ((*saved)->entityDecisions()->size(), 1);
    EXPECT_EQ((*saved)->watchlists()->size(), 1);
    EXPECT_EQ((*saved)->auditLog()->last().action, QStringLiteral("recover"));
    EXPECT_EQ((*(*saved)->original(m_first))->readAll(), QByteArray(3 << 20, 'p'));
    NoteRecord note;
    note.text = QStringLiteral("next");
    EXPECT_EQ(*(*saved)->addNote(note), NoteId{201}) << "the number of a removed note was used again";
    EXPECT_EQ(QDir(m_folder.path()).entryList({QStringLiteral("*.part*")}), QStringList());
}

TEST_F(RecoveryTest, RowsAroundADamagedPageAreSavedAndTheRestIsNamed)
{
    m_case.reset();
    const QVector<int> leaves = leavesOf("notes");
    ASSERT_GT(leaves.size(), 6);
    spoilPage(leaves[leaves.size() / 2]);
    const auto report = recoverCase(path(), out());
    ASSERT_TRUE(succeeded(report));
    ASSERT_FALSE(report->losses.isEmpty());
    EXPECT_TRUE(report->losses.join(u'\n').contains(QStringLiteral("notes")))
        << report->losses.join(u'\n').toStdString();
    EXPECT_EQ(report->problems, QStringList());
    const auto saved = CaseFile::open(out(), OpenMode::ReadOnly);
    ASSERT_TRUE(succeeded(saved));
    const auto notes = (*saved)->notes();
    EXPECT_GT(notes->size(), 199 - 30);
    EXPECT_LT(notes->size(), 199);
    for (const NoteRecord &note : *notes)
        EXPECT_EQ(note.text, noteText(static_cast<int>(note.id.value) - 1));
    EXPECT_EQ(notes->first().id.value, 1);
    EXPECT_EQ(notes->last().id.value, 199) << "what lies behind the damage was given up";
}

TEST_F(RecoveryTest, ADamagedOriginalIsLeftOutAndWhatAPersonWroteIsKept)
{
    m_case.reset();
    {
        SQLite::Database db(path().toStdString(), SQLite::OPEN_READWRITE);
        db.exec("DROP TRIGGER original_chunks_never_change");
        db.exec(
            "UPDATE original_chunks SET data = zeroblob(length(data)) WHERE original = 1 AND sequence = 1");
    }
    const auto report = recoverCase(path(), out());
    ASSERT_TRUE(succeeded(report));
    EXPECT_EQ(report->originals, 1);
    ASSERT_EQ(report->losses.size(), 1) << report->losses.join(u'\n').toStdString();
    EXPECT_TRUE(report->losses.first().contains(QStringLiteral("scan.pdf")));
    ASSERT_EQ(report->problems.size(), 1);
    EXPECT_TRUE(report->problems.first().contains(QStringLiteral("cannot be read")));
    const auto saved = CaseFile::open(out(), OpenMode::ReadWrite);
    ASSERT_TRUE(succeeded(saved));
    EXPECT_EQ((*saved)->notes()->size(), 199);
    EXPECT_EQ((*saved)->finding(FindingId{1})->review.state, ReviewState::Confirmed);
    // The same file, imported again, makes the case whole.
    QBuffer again;
    again.setData(QByteArray(3 << 20, 'p'));
    again.open(QIODevice::ReadOnly);
    const auto added =
        (*saved)->addDocument(again, {QStringLiteral("found.pdf"), QStringLiteral("/found.pdf"), {}});
    ASSERT_TRUE(succeeded(added));
    EXPECT_EQ(added->id, m_first);
    EXPECT_TRUE(added->duplicate);
    EXPECT_EQ((*saved)->check()->problems, QStringList());
    EXPECT_EQ((*(*saved)->original(m_first))->readAll(), QByteArray(3 << 20, 'p'));
}

TEST_F(RecoveryTest, TheLogIsKeptAsFarAsItsChainHolds)
{
    const qsizetype entries = m_case->auditLog()->size();
    m_case.reset();
    {
        SQLite::Database db(path().toStdString(), SQLite::OPEN_READWRITE);
        db.exec(
            "DROP TRIGGER audit_never_changes; UPDATE audit SET after = after || ' ' WHERE sequence = 20");
    }
    const auto report = recoverCase(path(), out());
    ASSERT_TRUE(succeeded(report));
    EXPECT_EQ(report->auditEntries, 19);
    EXPECT_EQ(report->problems, QStringList());
    QFile file(report->reportPath);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    EXPECT_TRUE(text.contains("\"sequence\":20")) << text.toStdString();
    EXPECT_TRUE(text.contains("\"sequence\":" + QByteArray::number(entries))) << "later entries are gone";
    const auto saved = CaseFile::open(out(), OpenMode::ReadOnly);
    EXPECT_EQ((*saved)->auditLog()->size(), 20);
}

TEST_F(RecoveryTest, ADestroyedHeaderIsMadeAgain)
{
    m_case.reset();
    QByteArray whole = bytes();
    std::fill(whole.begin(), whole.begin() + 100, '\0');
    write(whole);
    EXPECT_EQ(CaseFile::open(path(), OpenMode::ReadOnly).error().code, ErrorCode::NotACase);
    const auto report = recoverCase(path(), out());
    ASSERT_TRUE(succeeded(report));
    EXPECT_EQ(report->problems, QStringList());
    EXPECT_EQ(report->losses.size(), 1) << report->losses.join(u'\n').toStdString();
    EXPECT_EQ((*CaseFile::open(out(), OpenMode::ReadOnly))->notes()->size(), 199);
}

TEST_F(RecoveryTest, PagesThatLostTheirTextAreReadAgain)
{
    m_case.reset();
    {
        SQLite::Database db(path().toStdString(), SQLite::OPEN_READWRITE);
        db.exec("UPDATE page_texts SET layout = x'00' WHERE id = 2");
    }
    const auto report = recoverCase(path(), out());
    ASSERT_TRUE(succeeded(report));
    EXPECT_EQ(report->problems, QStringList());
    const auto saved = CaseFile::open(out(), OpenMode::ReadWrite);
    EXPECT_EQ((*saved)->waitingPages()->size(), 1);
    EXPECT_EQ((*saved)->document(m_first)->pagesRead, 1);
}

TEST_F(RecoveryTest, OldCasesAreSavedToo)
{
    for (size_t schema = 1; schema <= sqlFiles().size(); ++schema) {
        const QString kept =
            QStringLiteral(TT_TEST_DATA "/cases/schema-%1.ttcase").arg(schema, 3, 10, QLatin1Char('0'));
        const auto report = recoverCase(kept, out());
        ASSERT_TRUE(succeeded(report)) << schema;
        EXPECT_EQ(report->losses, QStringList()) << schema;
        EXPECT_EQ(report->problems, QStringList()) << schema;
        const auto saved = CaseFile::open(out(), OpenMode::ReadOnly);
        ASSERT_TRUE(succeeded(saved));
        EXPECT_EQ((*saved)->notes()->size(), 1);
        removeSaved();
    }
}

TEST_F(RecoveryTest, WhateverIsDamagedANewCaseOpensOrARefusalSaysWhy)
{
    m_case.reset();
    const QByteArray whole = bytes();
    std::mt19937 random(20'26);
    int saved = 0;
    int notes = 0;
    constexpr int kTrials = 24;
    for (int trial = 0; trial < kTrials; ++trial) {
        QByteArray damaged = whole;
        switch (trial % 4) {
        case 0: // a page of rubbish
            spoil(damaged, 2 + static_cast<int>(random() % (whole.size() / kPage - 1)));
            break;
        case 1: // single bytes
            for (int i = 0; i < 30; ++i)
                damaged[static_cast<qsizetype>(random() % static_cast<quint32>(whole.size()))] =
                    static_cast<char>(random());
            break;
        case 2: // a disk that gave zeros
            spoil(damaged, 2 + static_cast<int>(random() % (whole.size() / kPage - 1)), '\0');
            break;
        default: // cut short
            damaged.truncate(
                static_cast<qsizetype>(whole.size() / 2 + random() % static_cast<quint32>(whole.size() / 2)));
        }
        write(damaged);
        const auto report = recoverCase(path(), out());
        if (!report) {
            EXPECT_EQ(report.error().code, ErrorCode::Corrupt)
                << trial << ' ' << report.error().detail.toStdString();
            EXPECT_FALSE(QFile::exists(out()));
            continue;
        }
        ++saved;
        auto file = CaseFile::open(out(), OpenMode::ReadOnly);
        ASSERT_TRUE(succeeded(file)) << trial;
        for (const QString &problem : report->problems)
            EXPECT_TRUE(problem.startsWith(QStringLiteral("The original")))
                << trial << ' ' << problem.toStdString();
        notes += static_cast<int>((*file)->notes()->size());
        file->reset();
        EXPECT_EQ(bytes(), damaged);
        removeSaved();
    }
    EXPECT_GE(saved, kTrials * 3 / 4);
    EXPECT_GE(notes, saved * 150);
    RecordProperty("saved", saved);
    std::printf("%d of %d damaged cases gave a new one; %d of %d notes in them\n", saved, kTrials, notes,
                saved * 199);
}

TEST_F(RecoveryTest, NothingIsReplacedAndCancellingLeavesNothing)
{
    m_case.reset();
    StopSource stop;
    stop.request_stop();
    EXPECT_EQ(recoverCase(path(), out(), stop.get_token()).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("story.ttcase")});
    EXPECT_EQ(recoverCase(path(), path()).error().code, ErrorCode::Usage);
    EXPECT_EQ(recoverCase(path(QStringLiteral("none")), out()).error().code, ErrorCode::NotFound);
    write("no case at all");
    EXPECT_EQ(recoverCase(path(), out()).error().code, ErrorCode::Corrupt);
}

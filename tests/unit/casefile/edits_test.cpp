// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/casefile/edits_fixture.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <random>

using namespace tt;
using namespace tt::sample;

TEST_F(EditsTest, EveryKindOfEditIsUndoneAndDoneAgainAcrossRestarts)
{
    QStringList states{state()};
    for (const auto &act : acts()) {
        ASSERT_TRUE(act()) << states.size();
        states.append(state());
        EXPECT_NE(states.last(), states.at(states.size() - 2));
    }
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        reopen();
        ASSERT_TRUE(succeeded(m_case->undo()));
        EXPECT_EQ(state(), states[i]) << i;
    }
    const auto none = m_case->undo();
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::Usage);
    for (qsizetype i = 1; i < states.size(); ++i) {
        reopen();
        ASSERT_TRUE(succeeded(m_case->redo()));
        EXPECT_EQ(state(), states[i]) << i;
    }
    EXPECT_FALSE(m_case->redo());
    EXPECT_EQ(problems(), QStringList());
}

TEST_F(EditsTest, ARemovedNoteComesBackWithItsNumberAndWhatItIsOn)
{
    NoteRecord on;
    on.finding = m_findings[2];
    on.text = QStringLiteral("see page 4");
    const auto id = m_case->addNote(on);
    ASSERT_TRUE(succeeded(id));
    const QVector<NoteRecord> before = *m_case->notes();
    ASSERT_TRUE(succeeded(m_case->removeNote(*id)));
    // Another analysis does not find what the note was on: it is kept all the same, so that the note can come
    // back.
    ASSERT_TRUE(succeeded(m_case->setFindings(m_document, {}, {}, QStringLiteral("r2"))));
    reopen();
    const auto undone = m_case->undo();
    ASSERT_TRUE(succeeded(undone));
    EXPECT_EQ(undone->notes, QVector<NoteId>{*id});
    EXPECT_EQ(undone->words, QStringLiteral("Note %1 removed").arg(id->value));
    ASSERT_EQ(m_case->notes()->size(), 1);
    const NoteRecord now = m_case->notes()->first();
    EXPECT_EQ(now.id, *id);
    EXPECT_EQ(now.text, before.first().text);
    EXPECT_EQ(now.by, before.first().by);
    EXPECT_EQ(now.at, before.first().at);
    EXPECT_TRUE(now.orphaned) << "its finding is not found any more";
    EXPECT_TRUE(m_case->finding(m_findings[2])->orphaned);
}

TEST_F(EditsTest, ANewEditEndsWhatCouldBeDoneAgainButStaysInTheHistory)
{
    ASSERT_TRUE(succeeded(m_case->addNote(note(QStringLiteral("one")))));
    ASSERT_TRUE(succeeded(m_case->addNote(note(QStringLiteral("two")))));
    ASSERT_TRUE(succeeded(m_case->undo()));
    EXPECT_EQ(m_case->editPosition()->redo->id, 2);
    ASSERT_TRUE(succeeded(m_case->setStar(MarkedObject::of(m_document), true)));
    EXPECT_FALSE(m_case->editPosition()->redo);
    EXPECT_FALSE(m_case->redo());
    const auto history = m_case->history();
    ASSERT_EQ(history->size(), 3);
    EXPECT_EQ(history->at(0).state, EditState::Done);
    EXPECT_EQ(history->at(1).state, EditState::Dropped);
    EXPECT_EQ(history->at(2).state, EditState::Done);
    EXPECT_EQ(history->at(0).by, QStringLiteral("reporter"));
    EXPECT_EQ(m_case->history(1)->size(), 1);
    // What was dropped can still be read.
    EXPECT_EQ(m_case->editChanges(2)->first().after[u"text"].toString(), QStringLiteral("two"));
}

TEST_F(EditsTest, ABulkReviewIsOneEditAndAllOrNothing)
{
    ASSERT_TRUE(succeeded(m_case->setReview(m_findings[0], review(ReviewState::Confirmed))));
    const QString before = state();
    const QVector<FindingId> withStranger = m_findings + QVector<FindingId>{FindingId{999}};
    EXPECT_FALSE(m_case->reviewMany(withStranger, review(ReviewState::Rejected)));
    EXPECT_EQ(state(), before);
    ASSERT_TRUE(succeeded(m_case->reviewMany(m_findings, review(ReviewState::Rejected))));
    EXPECT_EQ(m_case->document(m_document)->reviewed, 3);
    EXPECT_EQ(m_case->history()->size(), 2);
    const auto undone = m_case->undo();
    ASSERT_TRUE(succeeded(undone));
    EXPECT_EQ(undone->findings, m_findings);
    EXPECT_EQ(undone->documents, QVector<DocumentId>{m_document});
    EXPECT_EQ(state(), before);
    EXPECT_EQ(m_case->document(m_document)->reviewed, 1);
}

TEST_F(EditsTest, WhatIsNoLongerAsTheEditLeftItIsNotTouched)
{
    ASSERT_TRUE(succeeded(m_case->addNote(note(QStringLiteral("mine")))));
    {
        SQLite::Database strange(path().toStdString(), SQLite::OPEN_READWRITE);
        strange.exec("UPDATE notes SET text = 'theirs'");
    }
    reopen();
    const QString before = state();
    const auto undone = m_case->undo();
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().code, ErrorCode::Usage);
    EXPECT_TRUE(undone.error().message.contains(QStringLiteral("note 1")))
        << undone.error().message.toStdString();
    EXPECT_EQ(state(), before);
    EXPECT_EQ(m_case->history()->first().state, EditState::Done);
    EXPECT_TRUE(problems().join(u'\n').contains(QStringLiteral("note 1")))
        << problems().join(u'\n').toStdString();
}

TEST_F(EditsTest, CheckMissesNoMeddlingWithTheHistory)
{
    ASSERT_TRUE(succeeded(m_case->addNote(note(QStringLiteral("mine")))));
    ASSERT_TRUE(succeeded(m_case->setStar(MarkedObject::of(m_document), true)));
    ASSERT_TRUE(succeeded(m_case->undo()));
    EXPECT_EQ(problems(), QStringList());
    const auto meddle = [&](const char *statement) {
        m_case.reset();
        const QString copy = path(QStringLiteral("copy.ttcase"));
        QFile::remove(copy);
        EXPECT_TRUE(QFile::copy(path(), copy));
        {
            SQLite::Database strange(copy.toStdString(), SQLite::OPEN_READWRITE);
            strange.exec("PRAGMA foreign_keys = OFF");
            strange.exec(statement);
        }
        auto opened = CaseFile::open(copy, OpenMode::ReadWrite);
        EXPECT_TRUE(succeeded(opened));
        const auto report = (*opened)->check();
        return report->problems.join(u'\n');
    };
    EXPECT_NE(meddle("DROP TRIGGER edits_never_change; UPDATE edits SET by = 'other' WHERE id = 1"),
              QString());
    EXPECT_TRUE(meddle("DROP TRIGGER edits_never_change; UPDATE edits SET words = 'x' WHERE id = 1")
                    .contains(QStringLiteral("Edit 1")));
    EXPECT_TRUE(meddle("UPDATE edits SET state = 'done' WHERE id = 2").contains(QStringLiteral("Edit 2")));
    EXPECT_TRUE(meddle("DROP TRIGGER edits_never_go; DELETE FROM edits WHERE id = 2")
                    .contains(QStringLiteral("cut from the end")));
    EXPECT_TRUE(meddle("INSERT INTO stars VALUES ('document 1', 'other', '2024-01-01T00:00:00.000Z')")
                    .contains(QStringLiteral("star of document 1")));
    EXPECT_TRUE(meddle("UPDATE findings SET review_note = 'x'").isEmpty())
        << "never edited: nothing to compare";
}

TEST_F(EditsTest, UndoAndRedoAreInTheLogFromWhatToWhat)
{
    ASSERT_TRUE(succeeded(m_case->addNote(note(QStringLiteral("old words")))));
    NoteRecord changed = m_case->notes()->first();
    changed.text = QStringLiteral("new words");
    ASSERT_TRUE(succeeded(m_case->updateNote(changed)));
    m_case->setPerson(QStringLiteral("editor"));
    ASSERT_TRUE(succeeded(m_case->undo()));
    const AuditEntry entry = m_case->auditLog()->last();
    EXPECT_EQ(entry.action, QStringLiteral("undo"));
    EXPECT_EQ(entry.object, QStringLiteral("edit 2"));
    EXPECT_EQ(entry.by, QStringLiteral("editor"));
    EXPECT_TRUE(entry.before.contains(QStringLiteral("new words")));
    EXPECT_TRUE(entry.after.contains(QStringLiteral("old words")));
    ASSERT_TRUE(succeeded(m_case->redo()));
    EXPECT_EQ(m_case->auditLog()->last().action, QStringLiteral("redo"));
    EXPECT_EQ(m_case->auditLog()->last().before, entry.after);
}

TEST_F(EditsTest, ALookThatIsDoneAgainAfterAnotherReadingIsAnOldLook)
{
    const PageKey first{m_document, 0};
    ASSERT_TRUE(succeeded(m_case->setPageLooked(first, true)));
    ASSERT_TRUE(succeeded(m_case->undo()));
    ASSERT_TRUE(succeeded(m_case->setPageRead(first, page({kLine}))));
    ASSERT_TRUE(succeeded(m_case->redo()));
    const auto pages = m_case->pageConcerns({m_document, false});
    for (const PageConcernRecord &page : *pages)
        EXPECT_EQ(page.lookedBy, QString()) << "what was looked at was the reading before";
    EXPECT_EQ(problems(), QStringList());
}

namespace
{
class EditSequence : public EditsTest, public ::testing::WithParamInterface<unsigned>
{
};
} // namespace

TEST_P(EditSequence, OfEditsUndoAndRedoEqualsReplayingTheLog)
{
    std::mt19937 random(GetParam());
    const auto pick = [&random](qsizetype below) {
        return static_cast<qsizetype>(random() % static_cast<unsigned>(below));
    };
    const auto all = acts();
    // The model: the states one after the other, and where we are. A new edit cuts off what lies ahead.
    QStringList states{state()};
    qsizetype at = 0;
    for (int step = 0; step < 160; ++step) {
        const qsizetype what = pick(10);
        if (what < 2) {
            const bool could = at > 0;
            EXPECT_EQ(m_case->undo().has_value(), could);
            if (could) --at;
        } else if (what < 4) {
            const bool could = at + 1 < states.size();
            EXPECT_EQ(m_case->redo().has_value(), could);
            if (could) ++at;
        } else if (what == 4) {
            reopen();
        } else {
            const qsizetype before = m_case->history()->size();
            static_cast<void>(all[pick(all.size())]());
            // An act that cannot be done, or changes nothing, is no edit.
            if (m_case->history()->size() != before) {
                states = states.mid(0, at + 1);
                states.append(state());
                ++at;
            }
        }
        ASSERT_EQ(state(), states[at]) << step;
    }
    EXPECT_GT(m_case->history()->size(), 20);
    // check() replays the log over the edits and compares every object with what the case holds.
    EXPECT_EQ(problems(), QStringList());
}

INSTANTIATE_TEST_SUITE_P(Seeds, EditSequence, ::testing::Range(1U, 9U));

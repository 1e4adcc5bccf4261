// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/sample_desk.h"

#include "app/casefile/case_file.h"
#include "ui/desk/evidence_list.h"
#include "ui/desk/note_box.h"
#include "ui/desk/note_panel.h"
#include "ui/desk/projects_view.h"
#include "ui/models/document_list_model.h"
#include "ui/models/note_rows.h"
#include "ui/page/page_view.h"
#include "ui/shell/banner.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace tt
{

namespace
{

QString u(const char *utf8) { return QString::fromUtf8(utf8); }

} // namespace

/// Notes on the case, on projects, documents, pages and regions: written, listed, found, opened, and kept
/// when the page under them reads otherwise.
class NotesTest final : public SampleDesk
{
    Q_OBJECT

private:
    NotePanel &panel() { return desk().notePanel(); }
    QVector<EvidenceRow> rows() { return panel().list()->rowModel().rows(); }
    QStringList titles()
    {
        QStringList all;
        for (const EvidenceRow &row : rows())
            all.append((row.heading ? u("# ") : QString()) + row.title);
        return all;
    }
    static void type(const char *text)
    {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(qobject_cast<QPlainTextEdit *>(focus) != nullptr);
        QTest::keyClicks(focus, u(text));
        QTest::keyClick(focus, Qt::Key_Escape);
    }
    /// By its key, from wherever the focus is.
    void write(QAction *action, const char *text)
    {
        const qsizetype known = feed().notes().size();
        QTest::keySequence(QApplication::focusWidget(), action->shortcut());
        type(text);
        QTRY_COMPARE(feed().notes().size(), known + 1);
    }
    void showNotes()
    {
        m_test->window->setSection(Section::Notes);
        QTRY_VERIFY(!rows().isEmpty());
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    /// The next document is opened, and its pages are still on their way.
    void aRegionBelongsToThePageItWasDrawnOn()
    {
        QVERIFY(open({SampleWindow::sample(),
                      QStringLiteral(TT_SAMPLES) + QStringLiteral("/01_award_aws_account.pdf")}));
        const DocumentListModel &documents = feed().documents();
        PageView &view = desk().view();
        QTRY_VERIFY(view.pageCount() > 0);
        // Both are there, and no page is on its way any more.
        const auto settled = [&] {
            return documents.documents().size() == 2 && documents.documents().at(0).pages > 0 &&
                   documents.documents().at(1).pages > 0 && view.document() == desk().document();
        };
        QTRY_VERIFY_WITH_TIMEOUT(settled(), 30'000);
        // The pages may be there at once: then there is nothing in between, and the other document is tried.
        DocumentId drawnOn;
        bool between = false;
        for (int attempt = 0; attempt < 50 && !between; ++attempt) {
            drawnOn = view.document();
            const bool first = documents.documents().at(0).id == drawnOn;
            const DocumentId next = documents.documents().at(first ? 1 : 0).id;
            desk().openDocument(next);
            between = view.document() == drawnOn;
            if (!between) QTRY_COMPARE(view.document(), next);
        }
        QVERIFY(between);
        Q_EMIT view.regionDrawn(0, PageRect{0.1, 0.1, 0.6, 0.3});
        QTRY_COMPARE(feed().notes().size(), 1);
        QCOMPARE(feed().notes().first().document, drawnOn);
    }

    /// What is kept has no blanks at its end; the field still has, and the place where one writes.
    void aPauseBehindABlankOrALineKeepsThePlaceInTheNote()
    {
        QVERIFY(open());
        list().setFocus();
        QTest::keySequence(&list(), desk().actions().note->shortcut());
        auto *field = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        QVERIFY(field != nullptr);
        QTest::keyClicks(field, u("ask "));
        QTRY_COMPARE(feed().notes().size(), 1);
        QTest::keyClicks(field, u("them"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(feed().notes().first().text, u("ask them"));
        QTest::qWait(300); // what was stored has come back
        QTest::keyClicks(field, u("again"));
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_COMPARE(feed().notes().first().text, u("ask them\nagain"));
    }

    void notesOfAllKindsAreWrittenByKeysAndListed()
    {
        QVERIFY(open());
        write(desk().actions().noteOnCase, "the desk's deadline is Friday");
        list().setFocus();
        write(desk().actions().noteOnDocument, "sent by the library");
        list().setFocus();
        write(desk().actions().noteOnPage, "stamp unreadable");
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_J);
        QTest::keyClick(&list(), Qt::Key_N);
        type("ask the university");
        showNotes();
        const QString name = feed().documents().documents().first().name;
        QTRY_COMPARE(titles(),
                     (QStringList{u("# On the case"), u("the desk's deadline is Friday"), u("# ") + name,
                                  u("sent by the library"), u("stamp unreadable"), u("ask the university")}));
        QVERIFY(rows().last().hasCrop());
        QVERIFY(!rows().last().finding.isNull());

        auto *filter = panel().findChild<QLineEdit *>(u("note-filter"));
        QTest::keyClicks(filter, u("LIBRARY"));
        QCOMPARE(titles(), (QStringList{u("# ") + name, u("sent by the library")}));
        filter->clear();

        QVERIFY(reopen());
        showNotes();
        QTRY_COMPARE(titles().size(), 6);
        QCOMPARE(titles().first(), u("# On the case"));
    }

    void aNoteWithoutWordsIsNone()
    {
        QVERIFY(open());
        QTest::keySequence(&list(), desk().actions().noteOnCase->shortcut());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTest::keyClick(&list(), Qt::Key_J);
        QTest::qWait(900); // longer than a field waits for more words
        QVERIFY(feed().notes().isEmpty());
        QVERIFY(!m_test->window->banner().isVisible());
        // Words typed in two goes are one note.
        QTest::keySequence(&list(), desk().actions().noteOnPage->shortcut());
        QWidget *field = QApplication::focusWidget();
        QTest::keyClicks(field, u("first"));
        QTRY_COMPARE(feed().notes().size(), 1);
        QTest::keyClicks(field, u(" and second"));
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_COMPARE(feed().notes().first().text, u("first and second"));
        QCOMPARE(feed().notes().size(), 1);
    }

    void wordsOfAnotherNoteOnTheirWayDoNotTakeARegionsPlace()
    {
        QVERIFY(open());
        QTest::keyClick(&list(), Qt::Key_J);
        QTest::keyClick(&list(), Qt::Key_N);
        type("ask");
        QTRY_COMPARE(feed().notes().size(), 1);
        QTRY_VERIFY(!feed().notes().first().id.isNull());
        QTest::keyClick(&list(), Qt::Key_N);
        type(" again"); // stored while the region is drawn
        for (const int key : {Qt::Key_M, Qt::Key_Return, Qt::Key_Return})
            QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key));
        QTRY_VERIFY(!desk().inspector().note().isNull());
        QVERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()) != nullptr);
        type("a stamp");
        QTRY_COMPARE(feed().notes().last().text, u("a stamp"));
        QTRY_COMPARE(feed().notes().first().text, u("ask again"));
    }

    void aNoteOfTheListOpensWithItsWordsAndIsUndone()
    {
        QVERIFY(open());
        write(desk().actions().noteOnPage, "stamp unreadable");
        showNotes();
        QTRY_COMPARE(rows().size(), 2);
        Q_EMIT panel().list()->activated(panel().list()->model()->index(1, 0));
        QCOMPARE(desk().inspector().note(), rows().last().noteId);
        QCOMPARE(desk().inspector().regionNote()->text(), u("stamp unreadable"));
        panel().focusList();
        QTRY_VERIFY(desk().actions().undo->isEnabled());
        QTest::keyClick(panel().list(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(feed().notes().isEmpty());
        QTRY_VERIFY(rows().isEmpty());
    }

    void whatALaterReadingLeftBehindStandsFirstBesideItsInk()
    {
        QVERIFY(open());
        const DocumentId document = feed().documents().documents().first().id;
        const QString path = m_test->session->info().path;
        NoteRecord note;
        note.document = document;
        note.page = 0;
        note.box = {0.2, 0.2, 0.3, 0.05};
        note.quote = u("望潮大学的采购预算");
        note.text = u("who signed this?");
        m_test->session->addNote(note);
        QTRY_COMPARE(feed().notes().size(), 1);
        m_test.reset();
        {
            auto file = CaseFile::open(path, OpenMode::ReadWrite);
            QVERIFY(file);
            PageText other;
            other.sizePoints = {595, 842};
            TextLine line;
            line.text = u("nothing of it stands here");
            line.box = {0.1, 0.8, 0.5, 0.02};
            other.lines = {line};
            QVERIFY((*file)->setPageRead({document, 0}, other));
        }
        QVERIFY(reopen());
        showNotes();
        QTRY_VERIFY(rows().size() >= 2);
        QVERIFY2(titles().first().startsWith(u("# Left behind")), qPrintable(titles().join(u'\n')));
        QCOMPARE(rows()[1].title, u("who signed this?"));
        QVERIFY(rows()[1].hasCrop());
        QCOMPARE(rows()[1].tone, RowTone::Warn);
        QTRY_VERIFY_WITH_TIMEOUT(panel().list()->rowModel().hasCrop(rows()[1].place()), 20'000);
    }

    void aProjectHasItsNote()
    {
        QVERIFY(open());
        m_test->window->setSection(Section::Projects);
        auto *box = m_test->window->projectsView().findChild<NoteBox *>(u("project-note"));
        QVERIFY(box != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(box->isVisible(), 20'000);
        auto *text = box->findChild<QPlainTextEdit *>();
        box->focusText();
        QTest::keyClicks(text, u("the same lot twice?"));
        QTest::keyClick(text, Qt::Key_Escape);
        QTRY_COMPARE(feed().notes().size(), 1);
        QVERIFY(!feed().notes().first().project.isEmpty());
        QVERIFY(reopen());
        m_test->window->setSection(Section::Projects);
        box = m_test->window->projectsView().findChild<NoteBox *>(u("project-note"));
        QTRY_COMPARE_WITH_TIMEOUT(box->text(), u("the same lot twice?"), 20'000);
        text = box->findChild<QPlainTextEdit *>();
        box->focusText();
        QTest::keyClicks(text, u(" No."));
        QTest::keyClick(text, Qt::Key_Escape);
        QTRY_COMPARE(feed().notes().first().text, u("the same lot twice? No."));
        QCOMPARE(feed().notes().size(), 1);
        showNotes();
        QCOMPARE(titles().first(), u("# On projects"));
    }

    void theTitleSaysWhatItIsOn()
    {
        NoteRecord note;
        QCOMPARE(noteTitle(note), u("Note on the case"));
        note.project = u("TT-2024-1");
        QCOMPARE(noteTitle(note), u("Note on project TT-2024-1"));
        note.project.clear();
        note.document = DocumentId{3};
        QCOMPARE(noteTitle(note), u("Note on the document"));
        note.page = 1;
        QCOMPARE(noteTitle(note), u("Note on page 2"));
    }
};

} // namespace tt

QTEST_MAIN(tt::NotesTest)
#include "notes_test.moc"

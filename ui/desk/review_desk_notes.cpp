// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/text_anchor.h"
#include "app/session/case_session.h"
#include "ui/desk/case_feed.h"
#include "ui/desk/finding_panel.h"
#include "ui/desk/inspector.h"
#include "ui/desk/note_panel.h"
#include "ui/desk/review_desk.h"
#include "ui/page/page_view.h"

/// Notes on what is no finding: they are made, opened and shown here.
namespace tt
{

void ReviewDesk::connectNotes()
{
    connect(m_notes, &NotePanel::noteChosen, this, &ReviewDesk::openNote);
    connect(m_notes, &NotePanel::findingChosen, this, &ReviewDesk::openFinding);
    connect(m_notes, &NotePanel::documentChosen, this, [this](DocumentId document, int page) {
        openPage({document, page});
    });
    connect(m_actions.noteOnCase, &QAction::triggered, this, [this] { draftNote({}); });
    connect(m_actions.noteOnDocument, &QAction::triggered, this, [this] {
        NoteRecord note;
        note.document = m_document;
        if (!m_document.isNull()) draftNote(note);
    });
    connect(m_actions.noteOnPage, &QAction::triggered, this, [this] {
        NoteRecord note;
        note.document = m_document;
        note.page = view().currentPage();
        if (m_pagesShown > 0) draftNote(note);
    });
    connect(&m_feed, &CaseFeed::noteSaved, this, [this](NoteId note) {
        updateActions(); // a draft is a note by now
        // Words of another note may be stored while the region's is on its way.
        const NoteRecord *saved = m_feed.note(note);
        const bool drawn = m_drawn && saved != nullptr && saved->document == m_drawn->page.document &&
                           saved->page == m_drawn->page.page && saved->box == m_drawn->box;
        if (!drawn) return;
        m_drawn.reset();
        noteShown(note);
        m_inspector->focusNote();
    });
}

void ReviewDesk::openNote(NoteId id)
{
    const NoteRecord *note = m_feed.note(id);
    if (!note) return;
    if (!note->document.isNull()) {
        const QVector<PageRect> boxes = note->box.isEmpty() ? QVector<PageRect>() : QVector{note->box};
        openDocument(note->document, note->page.value_or(0), boxes);
    }
    noteShown(id);
}

/// Beside the notes stands a note: a finding that nobody wrote on would be judged by keys of another list.
void ReviewDesk::openNotes()
{
    const FindingId finding = m_inspector->finding();
    if (finding.isNull() || m_feed.noteOn(finding) != nullptr) return;
    if (m_notes->openFirst()) return;
    view().setCurrentFinding({});
    m_findings->setCurrent({});
    m_documentFindings->setCurrent({});
    m_inspector->showNothing();
    updateActions();
}

void ReviewDesk::noteShown(NoteId id)
{
    const NoteRecord *note = m_feed.note(id);
    if (!note) return;
    if (!note->finding.isNull()) {
        openFinding(note->finding);
        return;
    }
    view().setCurrentFinding({});
    m_inspector->showNote(id);
    updateActions();
}

void ReviewDesk::draftNote(const NoteRecord &note)
{
    if (m_readOnly) return;
    view().setCurrentFinding({});
    m_inspector->showDraft(note);
    m_inspector->focusNote();
    updateActions();
}

void ReviewDesk::addRegionNote(int page, const PageRect &box)
{
    if (m_readOnly || box.isEmpty()) return;
    NoteRecord note;
    // While the next document is fetched the one before is still on show, and that was drawn on.
    note.document = view().document();
    note.page = page;
    note.box = box;
    m_session.pageText({note.document, page})
        .then(this, [this, note, box](const Result<PageText> &text) mutable {
            // A page that is not read yet can be marked as well: then there is no text to keep.
            if (text) note.quote = textIn(*text, box);
            m_drawn = Drawn{{note.document, *note.page}, box};
            m_feed.saveNote(note);
        });
}

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/case_feed.h"
#include "ui/desk/crop_view.h"
#include "ui/desk/inspector.h"
#include "ui/desk/note_box.h"
#include "ui/models/note_rows.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QLocale>
#include <QStackedLayout>
#include <QVBoxLayout>

/// Notes in the inspector: that of a finding, and one on a region of a page.
namespace tt
{

QWidget *Inspector::makeNotePage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    m_regionNote->setRestingLines(10);
    m_noteQuote->setWordWrap(true);
    m_noteQuote->setTextFormat(Qt::PlainText);
    auto *remove = new QPushButton(tr("Delete note"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_noteBy, 1);
    row->addWidget(remove);
    column->addWidget(m_noteTitle);
    column->addWidget(m_noteCrop);
    column->addWidget(m_noteQuote);
    column->addWidget(m_regionNote);
    column->addLayout(row);
    column->addStretch();
    connect(remove, &QPushButton::clicked, this, [this] {
        const NoteId note = m_note;
        showNothing();
        if (!note.isNull()) m_feed.removeNote(note);
    });
    return page;
}

void Inspector::showNote(NoteId note)
{
    flush();
    m_finding = {};
    m_draft.reset();
    m_note = note;
    refreshNote();
}

void Inspector::showDraft(const NoteRecord &note)
{
    flush();
    m_finding = {};
    m_note = {};
    m_draft = note;
    refreshNote();
}

void Inspector::draftSaved(NoteId id)
{
    const NoteRecord *saved = m_feed.note(id);
    const bool drafted = m_draft && saved != nullptr && saved->finding.isNull() && saved->project.isEmpty() &&
                         saved->box.isEmpty() && saved->document == m_draft->document &&
                         saved->page == m_draft->page;
    if (!drafted) return;
    m_draft.reset();
    m_note = id;
    refreshNote();
}

const NoteRecord *Inspector::shownNote() const { return m_draft ? &*m_draft : m_feed.note(m_note); }

void Inspector::refreshNote()
{
    const NoteRecord *note = shownNote();
    if (!note) {
        m_note = {};
        showNothingPage();
        return;
    }
    m_noteTitle->setText(note->orphaned ? tr("%1: not found in the latest reading").arg(noteTitle(*note))
                                        : noteTitle(*note));
    m_noteCrop->setVisible(note->page.has_value() && !note->box.isEmpty());
    if (note->page) m_noteCrop->show({note->document, *note->page}, note->box, pageSize(*note->page));
    m_noteQuote->setText(note->quote.isEmpty() ? QString() : QStringLiteral("“%1”").arg(note->quote));
    m_noteQuote->setVisible(!note->quote.isEmpty());
    const QString when = QLocale().toString(note->at.toLocalTime(), QLocale::ShortFormat);
    m_noteBy->setText(note->by.isEmpty() ? QString() : tr("%1, %2").arg(note->by, when));
    m_regionNote->show(note->text, note->tags);
    m_stack->setCurrentIndex(NotePage);
}

void Inspector::storeFindingNote(const QString &text, const QStringList &tags)
{
    const FindingRecord *record = m_feed.findings().find(m_finding);
    if (!record) return;
    NoteRecord note;
    if (const NoteRecord *known = m_feed.noteOn(m_finding)) note = *known;
    if (text.isEmpty() && tags.isEmpty()) {
        if (!note.id.isNull()) m_feed.removeNote(note.id);
        return;
    }
    note.finding = m_finding;
    note.quote = record->finding.quote;
    note.text = text;
    note.tags = tags;
    m_feed.saveNote(note);
}

void Inspector::storeRegionNote(const QString &text, const QStringList &tags)
{
    const NoteRecord *known = shownNote();
    if (!known || (m_draft && text.isEmpty() && tags.isEmpty())) return;
    NoteRecord note = *known;
    note.text = text;
    note.tags = tags;
    if (m_draft) m_draft = note; // what stands in the field, until it has its number
    m_feed.saveNote(note);
}

} // namespace tt

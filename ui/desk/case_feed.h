// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/review_count.h"
#include "app/session/case_session.h"
#include "ui/desk/mark_feed.h"
#include "ui/models/document_list_model.h"
#include "ui/models/finding_list_model.h"
#include "ui/models/import_item_model.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace tt
{

/// Keeps the models in step with the session: asks when something changed, at most seven times a second, and
/// never waits.
class CaseFeed final : public QObject
{
    Q_OBJECT
public:
    explicit CaseFeed(CaseSession &session, QObject *parent = nullptr);

    DocumentListModel &documents() { return m_documents; }
    FindingListModel &findings() { return m_findings; }
    /// What is imported, and what of it failed.
    ImportItemModel &imports() { return m_imports; }
    /// Stars, tags and links.
    MarkFeed &marks() { return m_marks; }
    [[nodiscard]] const QVector<NoteRecord> &notes() const { return m_notes; }
    [[nodiscard]] const NoteRecord *noteOn(FindingId finding) const; ///< the newest one
    /// The newest on a project that goes by one of these numbers; nullptr: none.
    [[nodiscard]] const NoteRecord *noteOnProject(const QStringList &numbers) const;
    [[nodiscard]] const NoteRecord *note(NoteId id) const;
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// How far people have come, in the case or in a document.
    [[nodiscard]] ReviewCount reviewCount() const { return m_count; }
    [[nodiscard]] ReviewCount reviewCount(DocumentId document) const;

    /// Shown at once, written in the background; a failed write is said through problem() and the old review
    /// comes back.
    void setReview(FindingId id, const Review &review);
    /// The same judgement on all of them, as one edit.
    void setReviews(const QVector<FindingId> &ids, const Review &review);
    /// Adds or updates, by the note's id.
    void saveNote(const NoteRecord &note);
    void removeNote(NoteId id);
    void retry(DocumentId document);

Q_SIGNALS:
    void loaded(); ///< everything of a case that was just opened is in the models
    void cleared();
    void documentUpdated(tt::DocumentId document);
    void findingsChanged(); ///< any finding or review
    void notesChanged();
    void noteSaved(tt::NoteId note);
    void problem(const tt::Error &error);

private:
    void load();
    void clear();
    void refresh();
    void fetchDocuments();
    void fetchDocument(DocumentId id);
    void fetchFindings(DocumentId id); ///< null: all
    void fetchNotes();
    void count(DocumentId id); ///< null: all
    template <typename T, typename Take>
    void ask(QFuture<Result<T>> answer, Take take);
    void changeNote(const NoteRecord &note, const std::function<void()> &stored);

    /// On their way into the case: what is read from it meanwhile may be older.
    struct Judging {
        Review review;
        quint64 ticket = 0;
    };
    struct Writing {
        NoteRecord note;
        quint64 ticket = 0;
    };

    CaseSession &m_session;
    DocumentListModel m_documents;
    FindingListModel m_findings;
    ReviewCount m_count; ///< of all documents
    ImportItemModel m_imports;
    MarkFeed m_marks;
    QVector<NoteRecord> m_notes;
    QHash<QString, NoteRecord> m_adding; ///< by anchor: notes on findings and projects that have no id yet
    QSet<DocumentId> m_staleDocuments;
    QSet<DocumentId> m_staleFindings;
    bool m_staleNotes = false;
    QTimer m_timer;
    QHash<FindingId, Judging> m_judging;
    QHash<NoteId, Writing> m_writing;
    quint64 m_tickets = 0;
    quint64 m_generation = 0; ///< answers of a case that is closed by now are dropped
    bool m_loaded = false;
};

} // namespace tt

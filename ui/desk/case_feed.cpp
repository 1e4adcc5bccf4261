// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/case_feed.h"

#include "app/intake/import_queue.h"

#include <algorithm>

namespace tt
{

namespace
{

constexpr int refreshMs = 140;

QSet<FindingId> notedFindings(const QVector<NoteRecord> &notes)
{
    QSet<FindingId> out;
    for (const NoteRecord &note : notes) {
        if (!note.finding.isNull()) out.insert(note.finding);
    }
    return out;
}

/// What has one note that is typed in a field of its own; empty for what can have many.
QString typedAnchor(const NoteRecord &note)
{
    if (!note.finding.isNull()) return QStringLiteral("finding %1").arg(note.finding.value);
    if (!note.project.isEmpty()) return QStringLiteral("project %1").arg(note.project);
    if (!note.box.isEmpty() || !note.quote.isEmpty()) return {};
    return QStringLiteral("document %1, page %2").arg(note.document.value).arg(note.page.value_or(-1));
}

} // namespace

CaseFeed::CaseFeed(CaseSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_marks(session, m_findings)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(refreshMs);
    connect(&m_timer, &QTimer::timeout, this, &CaseFeed::refresh);
    const auto soon = [this] {
        if (!m_timer.isActive()) m_timer.start();
    };
    const auto documentStale = [this, soon](DocumentId id) {
        m_staleDocuments.insert(id);
        soon();
    };
    connect(&session, &CaseSession::opened, this, &CaseFeed::load);
    connect(&session, &CaseSession::closed, this, &CaseFeed::clear);
    connect(&session, &CaseSession::documentAdded, this, documentStale);
    connect(&session, &CaseSession::documentChanged, this, documentStale);
    connect(&session, &CaseSession::pageRead, this, documentStale);
    connect(&session, &CaseSession::findingsChanged, this, [this, soon](DocumentId id) {
        m_staleDocuments.insert(id);
        m_staleFindings.insert(id);
        soon();
    });
    connect(&session, &CaseSession::notesChanged, this, [this, soon] {
        m_staleNotes = true;
        soon();
    });
    connect(&session.import(), &ImportQueue::itemsChanged, &m_imports, &ImportItemModel::apply);
    connect(&session, &CaseSession::problem, this, &CaseFeed::problem);
    connect(&m_marks, &MarkFeed::problem, this, &CaseFeed::problem);
    if (session.isOpen()) load();
}

template <typename T, typename Take>
void CaseFeed::ask(QFuture<Result<T>> answer, Take take)
{
    answer.then(this, [this, generation = m_generation, take = std::move(take)](const Result<T> &result) {
        if (generation != m_generation) return;
        if (!result) {
            Q_EMIT problem(result.error());
            return;
        }
        if constexpr (std::is_void_v<T>)
            take();
        else
            take(*result);
    });
}

void CaseFeed::load()
{
    clear();
    m_imports.setItems(m_session.import().items());
    fetchDocuments();
    fetchFindings({});
    m_marks.load();
    // Answers come in the order of the questions, so the last one ends the loading.
    ask(m_session.notes(), [this](const QVector<NoteRecord> &notes) {
        m_notes = notes;
        m_findings.setNoted(notedFindings(notes));
        m_loaded = true;
        Q_EMIT notesChanged();
        Q_EMIT loaded();
    });
}

void CaseFeed::clear()
{
    ++m_generation;
    m_timer.stop();
    m_staleDocuments.clear();
    m_staleFindings.clear();
    m_staleNotes = false;
    m_loaded = false;
    m_documents.clear();
    m_findings.clear();
    m_count = {};
    m_marks.clear();
    m_imports.setItems({});
    m_notes.clear();
    m_adding.clear();
    m_judging.clear();
    m_writing.clear();
    Q_EMIT cleared();
}

void CaseFeed::refresh()
{
    const auto documents = std::exchange(m_staleDocuments, {});
    const auto findings = std::exchange(m_staleFindings, {});
    if (documents.size() > 16)
        fetchDocuments();
    else
        std::for_each(documents.cbegin(), documents.cend(), [this](DocumentId id) { fetchDocument(id); });
    std::for_each(findings.cbegin(), findings.cend(), [this](DocumentId id) { fetchFindings(id); });
    if (std::exchange(m_staleNotes, false)) fetchNotes();
}

void CaseFeed::fetchDocuments()
{
    ask(m_session.documents(), [this](const QVector<DocumentRecord> &documents) {
        m_documents.setDocuments(documents);
        for (const DocumentRecord &document : documents) {
            Q_EMIT documentUpdated(document.id);
        }
    });
}

void CaseFeed::fetchDocument(DocumentId id)
{
    ask(m_session.document(id), [this](const DocumentRecord &document) {
        m_documents.update(document);
        Q_EMIT documentUpdated(document.id);
    });
}

void CaseFeed::fetchFindings(DocumentId id)
{
    FindingFilter filter;
    filter.document = id;
    ask(m_session.findings(filter), [this, id](QVector<FindingRecord> findings) {
        // What was judged since this was asked for is not in the answer yet.
        for (FindingRecord &record : findings) {
            if (const auto judged = m_judging.constFind(record.id); judged != m_judging.cend()) {
                record.review = judged->review;
                record.changedSinceReview = false; // it is about what is read now
            }
        }
        m_findings.setFindings(id, findings);
        count(id);
        Q_EMIT findingsChanged();
    });
}

void CaseFeed::fetchNotes()
{
    ask(m_session.notes(), [this](QVector<NoteRecord> notes) {
        // What was written since this was asked for is not in the answer yet.
        for (NoteRecord &note : notes) {
            if (const auto written = m_writing.constFind(note.id); written != m_writing.cend())
                note = written->note;
        }
        m_notes = notes;
        m_findings.setNoted(notedFindings(notes));
        Q_EMIT notesChanged();
    });
}

/// One document's findings stand together, so a judgement costs what its document has, not the whole case.
void CaseFeed::count(DocumentId id)
{
    QHash<DocumentId, DocumentCounts> counts;
    if (!id.isNull()) counts.insert(id, {});
    const auto [from, to] = m_findings.blockOf(id);
    for (auto record = from; record != to; ++record) {
        DocumentCounts &of = counts[record->document];
        of.review.add(*record);
        if (record->sameAs.isNull() && record->review.state != ReviewState::Rejected)
            ++of.categories[categoryOf(record->finding)];
    }
    if (id.isNull()) m_count = {};
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (!id.isNull()) m_count.add(m_documents.counts(it.key()).review, -1);
        m_count.add(it->review);
        m_documents.setCounts(it.key(), *it);
    }
}

ReviewCount CaseFeed::reviewCount(DocumentId document) const { return m_documents.counts(document).review; }

const NoteRecord *CaseFeed::noteOn(FindingId finding) const
{
    const auto found = std::find_if(m_notes.crbegin(), m_notes.crend(),
                                    [finding](const NoteRecord &note) { return note.finding == finding; });
    return found == m_notes.crend() ? nullptr : &*found;
}

const NoteRecord *CaseFeed::noteOnProject(const QStringList &numbers) const
{
    const auto found = std::find_if(m_notes.crbegin(), m_notes.crend(), [&numbers](const NoteRecord &note) {
        return !note.project.isEmpty() && numbers.contains(note.project);
    });
    return found == m_notes.crend() ? nullptr : &*found;
}

const NoteRecord *CaseFeed::note(NoteId id) const
{
    const auto found = std::find_if(m_notes.cbegin(), m_notes.cend(),
                                    [id](const NoteRecord &note) { return note.id == id; });
    return found == m_notes.cend() ? nullptr : &*found;
}

void CaseFeed::setReview(FindingId id, const Review &review) { setReviews({id}, review); }

void CaseFeed::setReviews(const QVector<FindingId> &ids, const Review &review)
{
    const quint64 ticket = ++m_tickets;
    QHash<FindingId, std::pair<Review, bool>> before; // with FindingRecord::changedSinceReview
    QSet<DocumentId> documents;
    for (const FindingId id : ids) {
        const FindingRecord *record = m_findings.find(id);
        if (!record) continue;
        before.insert(id, {record->review, record->changedSinceReview});
        m_judging.insert(id, {review, ticket});
        documents.insert(record->document);
        m_findings.setReview(id, review);
    }
    if (before.isEmpty()) return;
    for (const DocumentId document : std::as_const(documents))
        count(document);
    Q_EMIT findingsChanged();
    QFuture<Result<void>> answer = before.size() == 1 ? m_session.setReview(before.constBegin().key(), review)
                                                      : m_session.reviewMany(ids, review);
    answer.then(this, [this, before, documents, ticket, generation = m_generation](const Result<void> &r) {
        if (generation != m_generation) return;
        m_judging.removeIf(
            [ticket](QHash<FindingId, Judging>::iterator each) { return each->ticket == ticket; });
        if (!r) {
            for (auto old = before.cbegin(); old != before.cend(); ++old)
                m_findings.setReview(old.key(), old->first, old->second);
            for (const DocumentId document : documents)
                count(document);
            Q_EMIT findingsChanged();
            Q_EMIT problem(r.error());
            return;
        }
        m_staleDocuments.unite(documents);
        if (!m_timer.isActive()) m_timer.start();
    });
}

void CaseFeed::saveNote(const NoteRecord &note)
{
    if (!note.id.isNull()) {
        const auto known = std::find_if(m_notes.begin(), m_notes.end(),
                                        [&note](const NoteRecord &n) { return n.id == note.id; });
        if (known != m_notes.end()) *known = note;
        Q_EMIT notesChanged();
        changeNote(note, [this, id = note.id] { Q_EMIT noteSaved(id); });
        return;
    }
    // A person types on while the first version is being stored: the newest words go in as a change of the
    // same note.
    const QString anchor = typedAnchor(note);
    if (m_adding.contains(anchor)) {
        m_adding.insert(anchor, note);
        return;
    }
    if (!anchor.isEmpty()) m_adding.insert(anchor, note);
    m_session.addNote(note).then(
        this, [this, note, anchor, generation = m_generation](const Result<NoteId> &id) {
            if (generation != m_generation) return;
            const NoteRecord newest = anchor.isEmpty() ? note : m_adding.take(anchor);
            if (!id) {
                Q_EMIT problem(id.error());
                return;
            }
            NoteRecord added = newest;
            added.id = *id;
            m_notes.append(added);
            m_findings.setNoted(notedFindings(m_notes));
            if (newest != note) changeNote(added, [] {});
            Q_EMIT notesChanged();
            Q_EMIT noteSaved(*id);
        });
}

void CaseFeed::changeNote(const NoteRecord &note, const std::function<void()> &stored)
{
    const quint64 ticket = ++m_tickets;
    m_writing.insert(note.id, {note, ticket});
    m_session.updateNote(note).then(
        this, [this, id = note.id, ticket, stored, generation = m_generation](const Result<void> &done) {
            if (generation != m_generation) return;
            if (m_writing.value(id).ticket == ticket) m_writing.remove(id);
            if (done)
                stored();
            else
                Q_EMIT problem(done.error());
        });
}

void CaseFeed::removeNote(NoteId id)
{
    ask(m_session.removeNote(id), [this, id] {
        m_notes.removeIf([id](const NoteRecord &note) { return note.id == id; });
        m_findings.setNoted(notedFindings(m_notes));
        Q_EMIT notesChanged();
    });
}

void CaseFeed::retry(DocumentId document) { m_session.import().retry(document); }

} // namespace tt

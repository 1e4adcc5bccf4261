// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/case_file.h"

#include "app/analysis/entity_decisions.h"
#include "app/casefile/case_private.h"
#include "app/casefile/origin_store.h"
#include "app/casefile/stores.h"

namespace tt
{

CaseFile::CaseFile(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

CaseFile::~CaseFile()
{
    d->copy.reset();
    d->db.reset(); // before the lock goes
}

Result<std::unique_ptr<CaseFile>> CaseFile::open(const QString &path, OpenMode mode)
{
    const Result<QVector<Migration>> migrations = builtInMigrations();
    if (!migrations) return passOn(migrations);
    Result<OpenedCase> opened = openCase(path, mode, *migrations);
    if (!opened) return passOn(opened);
    auto data =
        std::make_unique<Private>(std::move(opened->lock), std::move(opened->db), std::move(opened->info));
    return std::unique_ptr<CaseFile>(new CaseFile(std::move(data)));
}

Result<std::unique_ptr<CaseFile>> CaseFile::create(const QString &path)
{
    const Result<QVector<Migration>> migrations = builtInMigrations();
    if (!migrations) return passOn(migrations);
    if (const Result<void> made = createCase(path, *migrations); !made) return passOn(made);
    return open(path, OpenMode::ReadWrite);
}

CaseInfo CaseFile::info() const { return d->info; }
void CaseFile::setPerson(const QString &person) { d->db->setPerson(person); }
QString CaseFile::person() const { return d->db->person(); }

Result<AddedDocument> CaseFile::addDocument(QIODevice &bytes, const NewDocument &document, StopToken stop)
{
    return DocumentStore(*d->db).add(bytes, document, std::move(stop));
}
Result<QVector<DocumentRecord>> CaseFile::documents() { return DocumentStore(*d->db).all(); }
Result<DocumentRecord> CaseFile::document(DocumentId id) { return DocumentStore(*d->db).one(id); }
Result<std::unique_ptr<QIODevice>> CaseFile::original(DocumentId id)
{
    return DocumentStore(*d->db).original(id);
}
Result<void> CaseFile::setOpened(DocumentId id, const OpenedDocument &opened)
{
    return DocumentStore(*d->db).setOpened(id, opened);
}
Result<void> CaseFile::setFailed(DocumentId id, const Error &error)
{
    return DocumentStore(*d->db).setFailed(id, error);
}
Result<bool> CaseFile::setNotOpened(DocumentId id, const Error &error)
{
    return DocumentStore(*d->db).setNotOpened(id, error);
}
Result<void> CaseFile::retry(DocumentId id, ReadAgain which)
{
    return DocumentStore(*d->db).retry(id, which);
}

Result<QVector<PageRecord>> CaseFile::pages(DocumentId id) { return PageStore(*d->db).of(id); }
Result<void> CaseFile::setPageRead(PageKey key, const PageText &text, const PageLook &look)
{
    return PageStore(*d->db).setRead(key, text, look);
}
Result<QVector<PageLook>> CaseFile::pageLooks(DocumentId id) { return PageStore(*d->db).looks(id); }
Result<void> CaseFile::setPageFailed(PageKey key, const Error &error)
{
    return PageStore(*d->db).setFailed(key, error);
}
Result<PageText> CaseFile::pageText(PageKey key) { return PageStore(*d->db).text(key); }
Result<QVector<QString>> CaseFile::plainTexts(DocumentId id) { return PageStore(*d->db).plainTexts(id); }
Result<QVector<std::pair<int, QByteArray>>> CaseFile::pageLayouts(DocumentId id, const QVector<int> &pages)
{
    return PageStore(*d->db).layouts(id, pages);
}
Result<QVector<PageKey>> CaseFile::waitingPages() { return PageStore(*d->db).waiting(); }

Result<QVector<PageConcernRecord>> CaseFile::pageConcerns(const PageConcernFilter &filter)
{
    return PageConcernStore(*d->db).list(filter);
}
Result<void> CaseFile::setPageLooked(PageKey key, bool looked)
{
    return PageConcernStore(*d->db).setLooked(key, looked);
}

Result<void> CaseFile::setFindings(DocumentId id, const QVector<Finding> &findings, const QString &noticeType,
                                   const QString &analyserVersion)
{
    return FindingStore(*d->db).replace({{id, findings, noticeType}}, analyserVersion);
}
Result<void> CaseFile::setFindings(const QVector<AnalysedFindings> &analyses, const QString &analyserVersion)
{
    return FindingStore(*d->db).replace(analyses, analyserVersion);
}
Result<QVector<FindingRecord>> CaseFile::findings(const FindingFilter &filter)
{
    return FindingStore(*d->db).list(filter);
}
Result<FindingRecord> CaseFile::finding(FindingId id) { return FindingStore(*d->db).one(id); }
Result<void> CaseFile::setReview(FindingId id, const Review &review)
{
    return FindingStore(*d->db).setReviews({id}, review);
}
Result<QVector<DocumentId>> CaseFile::documentsToAnalyse(const QString &analyserVersion)
{
    return FindingStore(*d->db).documentsToAnalyse(analyserVersion);
}

Result<QVector<WatchlistRecord>> CaseFile::watchlists(bool removed)
{
    return WatchlistStore(*d->db).list(removed);
}
Result<WatchlistRecord> CaseFile::addWatchlist(const QString &name, const QByteArray &content, bool builtIn)
{
    return WatchlistStore(*d->db).add(name, content, builtIn);
}
Result<void> CaseFile::removeWatchlist(const QString &name) { return WatchlistStore(*d->db).remove(name); }

Result<NoteId> CaseFile::addNote(const NoteRecord &note) { return NoteStore(*d->db).add(note); }
Result<void> CaseFile::updateNote(const NoteRecord &note) { return NoteStore(*d->db).update(note); }
Result<void> CaseFile::removeNote(NoteId id) { return NoteStore(*d->db).remove(id); }
Result<QVector<NoteRecord>> CaseFile::notes(DocumentId document) { return NoteStore(*d->db).list(document); }

Result<QVector<SavedSearch>> CaseFile::savedSearches() { return SavedSearchStore(*d->db).list(); }
Result<SavedSearch> CaseFile::saveSearch(const QString &name, const QString &query, bool fuzzy)
{
    return SavedSearchStore(*d->db).add(name, query, fuzzy);
}
Result<void> CaseFile::renameSavedSearch(const QString &from, const QString &to)
{
    return SavedSearchStore(*d->db).rename(from, to);
}
Result<void> CaseFile::removeSavedSearch(const QString &name)
{
    return SavedSearchStore(*d->db).remove(name);
}

Result<EntityDecision> CaseFile::addEntityDecision(const EntityDecision &decision)
{
    return EntityDecisionStore(*d->db).add(decision);
}
Result<QVector<EntityDecision>> CaseFile::entityDecisions() { return EntityDecisionStore(*d->db).all(); }

Result<QVector<ProjectDecision>> CaseFile::projectDecisions() { return ProjectDecisionStore(*d->db).all(); }
Result<void> CaseFile::decideProject(const ProjectDecision &decision)
{
    return ProjectDecisionStore(*d->db).decide(decision);
}
Result<void> CaseFile::reopenProject(const ProjectDecision &decision)
{
    return ProjectDecisionStore(*d->db).takeBack(decision);
}

Result<Provenance> CaseFile::provenance(DocumentId id) { return OriginStore(*d->db).provenance(id); }
Result<void> CaseFile::setProvenance(DocumentId id, const Provenance &provenance)
{
    return OriginStore(*d->db).setProvenance(id, provenance);
}
Result<QMap<qint64, TextPrint>> CaseFile::textPrints() { return OriginStore(*d->db).prints(); }
Result<void> CaseFile::setTextPrints(const QMap<qint64, TextPrint> &prints)
{
    return OriginStore(*d->db).setPrints(prints);
}
Result<QVector<CopyDecision>> CaseFile::copyDecisions() { return OriginStore(*d->db).decisions(); }
Result<CopyDecision> CaseFile::addCopyDecision(const CopyDecision &decision)
{
    return OriginStore(*d->db).decide(decision);
}

Result<void> CaseFile::log(const QString &action, const QString &object, const QString &before,
                           const QString &after)
{
    return d->db->change([&]() -> Result<void> {
        d->db->audit(action, object, before, after);
        return {};
    });
}

Result<QVector<AuditEntry>> CaseFile::auditLog() { return auditEntries(*d->db); }

Result<CheckReport> CaseFile::check(StopToken stop, const std::function<void(int done, int total)> &progress)
{
    const Result<QVector<Migration>> migrations = builtInMigrations();
    if (!migrations) return passOn(migrations);
    return checkCase(*d->db, *migrations, std::move(stop), progress);
}

} // namespace tt

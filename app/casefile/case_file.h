// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/edit_records.h"
#include "app/casefile/finding_conditions.h"
#include "app/casefile/origins.h"
#include "app/casefile/records.h"
#include "ocr/base/page_look.h"
#include "ocr/base/result.h"
#include "ocr/base/stop_token.h"

#include <QIODevice>

#include <functional>
#include <memory>
#include <utility>

namespace tt
{

struct CompactReport;   ///< app/casefile/case_copy.h
struct EntityDecision;  ///< app/analysis/entity_decisions.h
struct ProjectDecision; ///< app/analysis/project_decisions.h
struct TextPrint;       ///< app/analysis/near_duplicates.h
struct CorrectedPage;   ///< app/analysis/corrected_text.h

struct CaseInfo {
    QString path;
    QString uuid;
    QString title; ///< the file's name without the ending until a person changes it
    QDateTime createdAt;
    int schema = 0;
    bool readOnly = false;
};

/// Of the library as it is loaded.
QString sqliteVersion();
/// Who edits a case until somebody says otherwise: the name of the system's user.
QString loginName();

enum class OpenMode { ReadWrite, ReadOnly };

/// A file to add. The device is read once, start to end, hashed and stored in the same pass.
struct NewDocument {
    QString name;
    QString sourcePath;
    QString mediaType;         ///< by content; empty when unknown
    QDateTime modifiedAt = {}; ///< of the file, as its disk says; invalid when unknown
};

struct AddedDocument {
    DocumentId id;
    bool duplicate = false; ///< the same bytes were there already; only the path was noted
};

/// What was learnt when a reader opened a document.
struct OpenedDocument {
    QString mediaType;
    QVector<QSizeF> pageSizes; ///< points; its length is the number of pages
    QMap<QString, QString> metadata;
};

struct FindingFilter {
    DocumentId document;               ///< null: all
    std::optional<int> page;           ///< from 0
    QString type;                      ///< amount, mention, …; empty: all
    bool includeRepeats = true;        ///< findings with sameAs
    FindingConditions conditions = {}; ///< all of them must hold
    int limit = 0;                     ///< 0: all
    int skip = 0;                      ///< with `limit`: of those that fit, how many come before
};

struct PageConcernFilter {
    DocumentId document;      ///< null: all
    bool onlyToLookAt = true; ///< leaves out pages that nothing speaks for looking at
};

struct CheckReport {
    int originals = 0;
    int auditEntries = 0;
    QStringList problems; ///< each a sentence that names what is wrong; empty: all well
};

/// One case: an SQLite file that holds originals, pages, text, findings, notes and the audit log.
///
/// Lives on one thread (the case thread; see CaseThread). Every changing call is one transaction that is
/// either committed whole with full sync or not at all, and writes its audit entry in the same transaction.
/// Errors everywhere: DiskFull, ReadOnly, Locked, Corrupt, NotFound.
class CaseFile final
{
public:
    /// Errors: NotFound, Unreadable, NotACase, NewerCase, Locked, Corrupt, ReadOnly. A case of an older
    /// schema is migrated in one transaction after a backup beside it (name.ttcase.v1.bak); when opened
    /// read-only it must be of this schema.
    static Result<std::unique_ptr<CaseFile>> open(const QString &path, OpenMode mode);
    /// Errors: Usage when the path exists, Unreadable, ReadOnly, DiskFull.
    static Result<std::unique_ptr<CaseFile>> create(const QString &path);
    ~CaseFile();

    [[nodiscard]] CaseInfo info() const;
    /// Who is written into reviews, notes and the audit log; the login name unless set.
    void setPerson(const QString &person);
    [[nodiscard]] QString person() const;

    // Documents and their originals
    /// Stores the device's bytes unchanged. Identical bytes are stored once.
    Result<AddedDocument> addDocument(QIODevice &bytes, const NewDocument &document, StopToken stop = {});
    Result<QVector<DocumentRecord>> documents();
    Result<DocumentRecord> document(DocumentId id);
    /// A read-only, seekable device over the stored bytes, read in pieces; valid only on this thread and
    /// while the case is open.
    Result<std::unique_ptr<QIODevice>> original(DocumentId id);
    Result<void> setOpened(DocumentId id, const OpenedDocument &opened);
    Result<void> setFailed(DocumentId id, const Error &error);
    /// It was to be read and could not be opened, for want of a password for example. A document of which
    /// something was read is left as that reading had it (true): pages that waited are read or failed as
    /// before, those that were never read have failed with `error`. Any other one has failed (false).
    Result<bool> setNotOpened(DocumentId id, const Error &error);
    /// Puts failed pages, or a failed document, back in the queue; or all pages, to be read by another engine
    /// or better models: what was read stays until then, and what people wrote stays for good.
    Result<void> retry(DocumentId id, ReadAgain which = ReadAgain::Failed);

    // Pages
    Result<QVector<PageRecord>> pages(DocumentId id);
    Result<void> setPageRead(PageKey key, const PageText &text, const PageLook &look = {});
    /// How its pages look, by page; empty where nobody looked (a page that is not read, or was by an older
    /// version).
    Result<QVector<PageLook>> pageLooks(DocumentId id);
    Result<void> setPageFailed(PageKey key, const Error &error);
    /// NotFound when the page is not read yet.
    Result<PageText> pageText(PageKey key);
    /// The plain text of every page, by page; empty where none is read.
    Result<QVector<QString>> plainTexts(DocumentId id);
    /// Stored pages as decodePageText() takes them, which other threads can do; those that are not read are
    /// left out.
    Result<QVector<std::pair<int, QByteArray>>> pageLayouts(DocumentId id, const QVector<int> &pages);
    /// Pages that wait to be read, of documents that are open or queued, in order of import.
    Result<QVector<PageKey>> waitingPages();

    /// Pages, the most urgent first, then in order of import.
    Result<QVector<PageConcernRecord>> pageConcerns(const PageConcernFilter &filter = {});
    /// A person looked at the page as a whole, or takes that back. What is open figure by figure stays open.
    Result<void> setPageLooked(PageKey key, bool looked);

    // Findings
    /// Replaces a document's findings. Reviews and notes of findings that are found again (same page, type,
    /// quote and value, near the same place) stay attached and keep their id; a reviewed finding that is not
    /// found again is kept and flagged "orphaned".
    Result<void> setFindings(DocumentId id, const QVector<Finding> &findings, const QString &noticeType,
                             const QString &analyserVersion);
    /// The same for several documents in one transaction: all of them, or none.
    Result<void> setFindings(const QVector<AnalysedFindings> &analyses, const QString &analyserVersion);
    Result<QVector<FindingRecord>> findings(const FindingFilter &filter = {});
    Result<FindingRecord> finding(FindingId id);
    Result<void> setReview(FindingId id, const Review &review);
    /// Documents whose findings were made by another analyser version, or never.
    Result<QVector<DocumentId>> documentsToAnalyse(const QString &analyserVersion);

    // Watch-lists
    /// Those in use, in the order in which they count: the built-in one, then as they were added; with
    /// `removed`, all there ever were.
    Result<QVector<WatchlistRecord>> watchlists(bool removed = false);
    /// Takes a list in use, in place of one of the same name. Errors: Usage without a name or content.
    Result<WatchlistRecord> addWatchlist(const QString &name, const QByteArray &content,
                                         bool builtIn = false);
    /// Takes a list out of use; it stays in the case. Errors: NotFound.
    Result<void> removeWatchlist(const QString &name);

    // Saved searches
    Result<QVector<SavedSearch>> savedSearches();
    /// Errors: Usage when the name is taken or something is empty. Whether the query makes sense is not
    /// looked at here.
    Result<SavedSearch> saveSearch(const QString &name, const QString &query, bool fuzzy);
    /// Errors: NotFound, Usage when the new name is taken.
    Result<void> renameSavedSearch(const QString &from, const QString &to);
    Result<void> removeSavedSearch(const QString &name);

    // Notes
    Result<NoteId> addNote(const NoteRecord &note);
    Result<void> updateNote(const NoteRecord &note);
    Result<void> removeNote(NoteId id);
    Result<QVector<NoteRecord>> notes(DocumentId document = {});

    // What people do: reviews, notes, looks and everything below are edits, which can be undone and done
    // again in their order, after a restart as well.
    /// The same judgement on many findings: all, or none, as one edit.
    Result<void> reviewMany(const QVector<FindingId> &ids, const Review &review);
    Result<void> setStar(const MarkedObject &object, bool starred);
    /// In place of the tags that the object has.
    Result<void> setTags(const MarkedObject &object, const QStringList &tags);
    Result<QVector<MarkRecord>> marks();
    /// "#rrggbb"; empty: none any more.
    Result<void> setTagColour(const QString &tag, const QString &colour);
    Result<QVector<TagColour>> tagColours();
    Result<LinkId> addLink(FindingId finding, FindingId other, const QString &words);
    Result<void> removeLink(LinkId id);
    Result<QVector<LinkRecord>> links(FindingId finding = {});
    /// Says what the text at a place of pageText() is. What was read stays as it is; the document is to be
    /// analysed again. Errors: see CorrectionStore::correct().
    Result<CorrectionId> correctText(PageKey key, TextRange range, const QString &replacement);
    Result<void> removeCorrection(CorrectionId id);
    Result<QVector<TextCorrectionRecord>> textCorrections(DocumentId document = {},
                                                          std::optional<int> page = {});
    /// pageText() with the corrections in it.
    Result<CorrectedPage> correctedPage(PageKey key);
    /// plainTexts() with the corrections in them.
    Result<QVector<QString>> correctedTexts(DocumentId id);
    /// How a page is to be held and where it belongs; both empty: as the file has it.
    Result<void> setPageView(PageKey key, std::optional<int> turn, std::optional<int> position);
    Result<QVector<PageViewRecord>> pageViews(DocumentId document = {});
    /// Undoes the last edit, or does the one undone last again. Errors: Usage when there is none, or when
    /// something is not as the edit left it: nothing is changed then.
    Result<EditSummary> undo();
    Result<EditSummary> redo();
    Result<EditPosition> editPosition();
    /// The newest first; `limit` 0: all.
    Result<QVector<EditSummary>> history(int limit = 0);
    Result<QVector<EditChange>> editChanges(qint64 edit);

    // Names
    /// Writes a decision with its number, `by` (person() when empty) and the time. Errors: those of
    /// EntityLedger::allows(), asked in the same transaction. Whether the case prints the names is not looked
    /// at here: see decideEntity() in app/evidence.
    Result<EntityDecision> addEntityDecision(const EntityDecision &decision);
    Result<QVector<EntityDecision>> entityDecisions();

    // Projects
    /// What people said of them, in the order in which it was said.
    Result<QVector<ProjectDecision>> projectDecisions();
    /// Writes it with `by` (person() when empty) and the time, in place of what was said about the same
    /// question. Errors: NotFound for a document, Usage for an answer that the question does not have.
    Result<void> decideProject(const ProjectDecision &decision);
    /// The question is open again; only what it asks is looked at. Errors: NotFound when nothing was said.
    Result<void> reopenProject(const ProjectDecision &decision);

    // Where documents come from, and which are one
    Result<Provenance> provenance(DocumentId id);
    /// Replaces it, with who and when.
    Result<void> setProvenance(DocumentId id, const Provenance &provenance);
    /// Fingerprints that were made since the document's pages were last read.
    Result<QMap<qint64, TextPrint>> textPrints();
    /// All of them or none.
    Result<void> setTextPrints(const QMap<qint64, TextPrint> &prints);
    Result<QVector<CopyDecision>> copyDecisions();
    /// Writes a decision with its number, `by` and the time. Errors: NotFound for a document, those of
    /// CopyLedger::allows().
    Result<CopyDecision> addCopyDecision(const CopyDecision &decision);

    // The log, and whether all is well
    Result<void> log(const QString &action, const QString &object, const QString &before,
                     const QString &after);
    Result<QVector<AuditEntry>> auditLog();
    /// Re-hashes every original, runs SQLite's integrity check, and verifies the audit chain.
    Result<CheckReport> check(StopToken stop = {},
                              const std::function<void(int done, int total)> &progress = {});

private:
    struct Private;
    explicit CaseFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
    friend class CaseSearch; ///< app/search, which needs the full-text tables
    friend class CaseCopy;
    friend Result<CompactReport> compactCase(const QString &path, const StopToken &stop,
                                             const std::function<void(int done, int total)> &progress);
};

} // namespace tt

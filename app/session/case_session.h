// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/case_thread.h"
#include "app/casefile/origins.h"
#include "app/evidence/bundle.h"
#include "app/intake/import_progress.h"
#include "app/intake/reader_setup.h"
#include "app/intake/reader_versions.h"
#include "app/intake/searchable_copy.h"
#include "app/search/case_search.h"
#include "app/session/analysis_queue.h"
#include "app/session/bundle_exports.h"
#include "app/session/case_watchlists.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace tt
{

class Analyser;
class CaseCare;
class ImportQueue;
class PageImages;
class RunLog;
enum class TallyScope;  ///< app/analysis/tally.h
struct CaseCopies;      ///< app/evidence/case_copies.h
struct CaseNames;       ///< app/evidence/case_entities.h
struct CaseTally;       ///< app/evidence/case_tally.h
struct EntityDecision;  ///< app/analysis/entity_decisions.h
struct ProjectDecision; ///< app/analysis/project_decisions.h
struct MadeDecision;    ///< app/evidence/case_entities.h
struct ReviewCount;     ///< app/casefile/review_count.h

/// Stars, tags with their colours, and links of a case.
struct CaseMarks {
    QVector<MarkRecord> marks;
    QVector<TagColour> colours;
    QVector<LinkRecord> links;
};

/// The one facade that the window and the command line share: an open case, its import, its page images, its
/// findings.
///
/// Lives on the thread that made it; nothing here blocks. Queries answer with a future: the window chains
/// `.then(this, [](Result<…> r) { … })`, the command line waits with `.result()`. Signals arrive after the
/// change is on disk.
class CaseSession final : public QObject
{
    Q_OBJECT
public:
    CaseSession(const ReaderSetup &setup, std::shared_ptr<const Analyser> analyser,
                QObject *parent = nullptr);
    ~CaseSession() override;

    /// Waits for the work that was asked for and hands out its answers. To be called before objects that wait
    /// for an answer go: with Qt 6.4 an answer to an object that is gone ends the program.
    void settle();

    QFuture<Result<CaseInfo>> create(const QString &path);
    QFuture<Result<CaseInfo>> open(const QString &path, OpenMode mode = OpenMode::ReadWrite);
    /// Goes on where the last session stopped: reads what waits, analyses what is stale. The window calls it
    /// after opening; importFinished() answers even when there was nothing to do.
    void resumeWork();
    /// Stops the import (what is stored stays), then closes.
    QFuture<void> close();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] const CaseInfo &info() const;

    /// Reads every page of the documents again; what was read stays until the new reading is there. See
    /// ImportQueue::retry().
    void readAgain(const QVector<DocumentId> &documents);
    /// For an encrypted document: reads it, and lets its pages be drawn. Kept in memory only.
    void setPassword(DocumentId document, const QString &password);

    /// Who reads, and how many at a time; for pages that are handed out from now on.
    void setReading(const ReadingChoice &choice);

    /// What the readers are made of; asked on a pool thread.
    QFuture<Result<ReaderVersions>> readerVersions();

    /// What this session did and what went wrong; with the program's messages where main() collects them.
    RunLog &log();

    ImportQueue &import();
    PageImages &pageImages();
    /// Copies, sealing, compacting, recovery, and the watch over the originals.
    CaseCare &care();

    QFuture<Result<QVector<DocumentRecord>>> documents();
    QFuture<Result<DocumentRecord>> document(DocumentId id);
    QFuture<Result<QVector<PageRecord>>> pages(DocumentId id);
    QFuture<Result<PageText>> pageText(PageKey key);
    QFuture<Result<QVector<FindingRecord>>> findings(const FindingFilter &filter = {});
    /// The pages to look at first, or all of them in that order.
    QFuture<Result<QVector<PageConcernRecord>>> pageConcerns(const PageConcernFilter &filter = {});
    QFuture<Result<QVector<NoteRecord>>> notes(DocumentId document = {});
    /// The names in the case, with what was decided about them and what may be one.
    QFuture<Result<CaseNames>> names();
    /// The case's notices linked and added up; on the case thread.
    QFuture<Result<CaseTally>> tally(TallyScope scope);
    QFuture<Result<SearchAnswer>> search(const SearchQuery &query);
    /// Fills in where the hits on pages are, of a query asked without boxes.
    QFuture<Result<QVector<SearchHit>>> locate(const QVector<SearchHit> &hits);
    /// Searches that people gave a name; a change is answered by savedSearchesChanged() as well.
    QFuture<Result<QVector<SavedSearch>>> savedSearches();
    QFuture<Result<SavedSearch>> saveSearch(const QString &name, const QString &query, bool fuzzy);
    QFuture<Result<void>> removeSavedSearch(const QString &name);
    QFuture<Result<QVector<AuditEntry>>> auditLog();
    QFuture<Result<CheckReport>> check(StopToken stop = {}, std::function<void(int, int)> progress = {});

    QFuture<Result<void>> setReview(FindingId id, const Review &review);
    /// See CaseFile::setPageLooked(); answered by pageLooked() as well.
    QFuture<Result<void>> setPageLooked(PageKey key, bool looked);
    /// See decideEntity() in app/evidence; answered by namesDecided() as well.
    QFuture<Result<MadeDecision>> decideName(const EntityDecision &decision);
    QFuture<Result<NoteId>> addNote(const NoteRecord &note);
    QFuture<Result<void>> updateNote(const NoteRecord &note);
    QFuture<Result<void>> removeNote(NoteId id);
    void setPerson(const QString &person);

    // Further edits, and stepping through all of them; each answered by edited() and historyChanged() as
    // well.
    QFuture<Result<void>> reviewMany(const QVector<FindingId> &ids, const Review &review);
    QFuture<Result<void>> setStar(const MarkedObject &object, bool starred);
    QFuture<Result<void>> setTags(const MarkedObject &object, const QStringList &tags);
    QFuture<Result<void>> setTagColour(const QString &tag, const QString &colour);
    QFuture<Result<CaseMarks>> marks();
    QFuture<Result<void>> addLink(FindingId finding, FindingId other, const QString &words);
    QFuture<Result<void>> removeLink(LinkId id);
    /// See CaseFile::correctText(); the document is analysed again.
    QFuture<Result<void>> correctText(PageKey key, TextRange range, const QString &replacement);
    QFuture<Result<void>> removeCorrection(CorrectionId id);
    QFuture<Result<QVector<TextCorrectionRecord>>> textCorrections(PageKey key);
    QFuture<Result<QVector<TextCorrectionRecord>>> allTextCorrections();
    QFuture<Result<void>> setPageView(PageKey key, std::optional<int> turn, std::optional<int> position);
    QFuture<Result<QVector<PageViewRecord>>> pageViews(DocumentId document);
    /// What may be one notice, and what was decided; an earlier question that is still on its way is stopped
    /// and answered with Cancelled. The case thread does other work in between, the comparison is on another.
    QFuture<Result<CaseCopies>> copies();
    QFuture<Result<void>> decideCopies(const CopyDecision &decision);
    /// Answers a question about a project (CaseFile::decideProject()), or opens it again.
    QFuture<Result<void>> decideProject(const ProjectDecision &decision);
    QFuture<Result<void>> reopenProject(const ProjectDecision &decision);
    QFuture<Result<Provenance>> provenance(DocumentId document);
    QFuture<Result<void>> setProvenance(DocumentId document, const Provenance &provenance);
    QFuture<Result<EditSummary>> undo();
    QFuture<Result<EditSummary>> redo();
    QFuture<Result<QVector<EditSummary>>> history(int limit = 0);
    /// As historyChanged() said it last.
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;

    // Watch-lists. A change makes everything stale be analysed again; reviews and notes stay.
    QFuture<Result<CaseWatchlists>> watchlists();
    QFuture<Result<WatchlistReading>> checkWatchlist(const WatchlistFile &list);
    QFuture<Result<WatchlistRecord>> addWatchlist(const WatchlistFile &list);
    QFuture<Result<WatchlistRecord>> renewBuiltInWatchlist();
    QFuture<Result<void>> removeWatchlist(const QString &name);
    QFuture<Result<QByteArray>> exportWatchlist(const QString &name, WatchlistFormat format);

    enum class AnalysisScope { Stale, All };
    /// Analyses stored text again, without reading pages: of every document whose findings are stale or
    /// missing, or of all. Answers how many there are; analysisProgress() and analysisFinished() follow
    /// unless it is none.
    QFuture<Result<int>> analyseStale(AnalysisScope scope = AnalysisScope::Stale);
    /// What is stored stays, the rest stays stale; a later analyseStale() or resumeWork() goes on from there.
    void cancelAnalysis();
    void setAnalysisWorkers(int workers); ///< 0: one per core
    /// Draws the crops first, unless the options say otherwise. `progress` may be called on any thread.
    QFuture<Result<BundleSummary>> exportBundle(const QString &path, const BundleOptions &options,
                                                StopToken stop = {},
                                                std::function<void(const BundleProgress &)> progress = {});
    /// How far people are with the findings.
    QFuture<Result<ReviewCount>> reviewCount();
    /// Saves a PDF that looks as the document and can be searched, after reading it again; see
    /// SearchableCopyJob. `progress` is called on this thread.
    QFuture<Result<SearchableCopyReport>>
    saveSearchableCopy(const SearchableCopyRequest &request, StopToken stop = {},
                       std::function<void(const SearchableCopyProgress &)> progress = {});

Q_SIGNALS:
    void opened(const tt::CaseInfo &info);
    void closed();
    void documentAdded(tt::DocumentId document);
    void documentChanged(tt::DocumentId document);
    void pageRead(tt::DocumentId document, int page);
    void findingsChanged(tt::DocumentId document);
    void pageLooked(tt::DocumentId document, int page); ///< somebody looked at it, or took that back
    void namesDecided();                        ///< names were merged, kept apart, or that was taken back
    void notesChanged(tt::DocumentId document); ///< null id: a note on the case
    void edited(
        const tt::EditSummary &edit); ///< an edit was undone or done again, or made by one of the calls above
    void historyChanged(bool canUndo, bool canRedo);
    void savedSearchesChanged();
    void watchlistsChanged();
    void analysisProgress(const tt::AnalysisProgress &progress);
    void analysisFinished(const tt::AnalysisProgress &progress, bool cancelled);
    void importProgress(const tt::ImportProgress &progress);
    void importFailed(const tt::ImportFailure &failure);
    void importFinished(); ///< nothing waits and every finished document is analysed
    void problem(
        const tt::Error &error); ///< a background write failed (disk full …): the window shows it in place

private:
    QFuture<Result<void>> edit(std::function<Result<void>(CaseFile &)> act);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tt

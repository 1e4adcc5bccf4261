// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/case_session_private.h"

#include "app/evidence/case_entities.h"
#include "app/evidence/case_tally.h"
#include "app/evidence/review_counts.h"

#include <QCoreApplication>

namespace tt
{

namespace
{

/// Findings of a long document appear while it is being read: it is analysed after 1, 2, 4, 8 … pages and at
/// its end, which keeps the whole effort linear in its length.
bool isPowerOfTwo(int pages) { return pages > 0 && (pages & (pages - 1)) == 0; }

} // namespace

CaseSession::Private::Private(CaseSession *q, const ReaderSetup &readers,
                              std::shared_ptr<const Analyser> builtAnalyser)
    : setup(readers)
    , program(std::move(builtAnalyser))
    , import(thread, readers)
    , images(thread, readers)
    , analysis(thread)
    , copies(thread, readers)
    , bundles(thread, readers)
    , care(thread)
{
    connectImport(q);
    connectAnalysis(q);
}

void CaseSession::Private::connectImport(CaseSession *q)
{
    connect(&import, &ImportQueue::progressChanged, q, [this, q](const ImportProgress &progress) {
        if (progress.phase != ImportPhase::Idle) importRunning = true;
        Q_EMIT q->importProgress(progress);
    });
    connect(&import, &ImportQueue::inputFailed, q, &CaseSession::importFailed);
    connect(&import, &ImportQueue::documentAdded, q,
            [q](DocumentId document, bool) { Q_EMIT q->documentAdded(document); });
    connect(&import, &ImportQueue::documentChanged, q, &CaseSession::documentChanged);
    connect(&import, &ImportQueue::pageRead, q, [this, q](DocumentId document, int page) {
        Q_EMIT q->pageRead(document, page);
        if (isPowerOfTwo(++pagesReadNow[document])) analysis.request(document);
    });
    connect(&import, &ImportQueue::documentDone, q, [this](DocumentId document) {
        pagesReadNow.remove(document);
        analysis.request(document);
        if (!analysis.has(document)) import.setAnalysed(document); // the case's lists cannot be used
    });
    connect(&import, &ImportQueue::finished, q, [this, q] {
        importRunning = false;
        announceWhenFinished(q);
    });
}

void CaseSession::Private::connectAnalysis(CaseSession *q)
{
    connect(&analysis, &AnalysisQueue::analysed, q, [this, q](DocumentId document) {
        if (!analysis.has(document)) import.setAnalysed(document);
        Q_EMIT q->findingsChanged(document);
        Q_EMIT q->documentChanged(document);
    });
    connect(&analysis, &AnalysisQueue::failed, q, [this, q](DocumentId document, const Error &error) {
        import.setAnalysed(document, error);
        Q_EMIT q->problem(error);
        // Where nothing can be written, the others would only say the same.
        if (error.code == ErrorCode::DiskFull || error.code == ErrorCode::ReadOnly) q->cancelAnalysis();
    });
    connect(&analysis, &AnalysisQueue::progressChanged, q, &CaseSession::analysisProgress);
    connect(&analysis, &AnalysisQueue::idle, q, [this, q] {
        Q_EMIT q->analysisFinished(analysis.progress(), false);
        if (!importRunning) announceWhenFinished(q);
    });
}

void CaseSession::Private::announceWhenFinished(CaseSession *q)
{
    if (!import.isBusy() && analysis.isIdle() && !lookingForStale) Q_EMIT q->importFinished();
}

QFuture<Result<CaseInfo>> CaseSession::Private::adopt(CaseSession *q, QFuture<Result<CaseInfo>> opening)
{
    const auto readLists = [rules = program](CaseFile &file) -> Result<CaseAnalyser> {
        if (!file.info().readOnly)
            if (const auto kept = keepBuiltInWatchlist(file); !kept) return passOn(kept);
        return caseAnalyser(file, *rules);
    };
    stopComparing.request_stop();
    // Queued behind the opening, so that the opening's answer is there when this one comes.
    return thread.run(onCase(readLists)).then(q, [this, q, opening](const Result<CaseAnalyser> &made) {
        const Result<CaseInfo> result = opening.result();
        if (!result) return result;
        info = *result;
        isOpen = true;
        analyser = made ? made->analyser : nullptr;
        analysis.setAnalyser(analyser);
        Q_EMIT q->opened(info);
        tellHistory(q);
        if (!made) Q_EMIT q->problem(made.error());
        return result;
    });
}

CaseSession::CaseSession(const ReaderSetup &setup, std::shared_ptr<const Analyser> analyser, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, setup, std::move(analyser)))
{
    recordEvents(*this, d->log);
}

CaseSession::~CaseSession() { settle(); }

void CaseSession::settle()
{
    d->copies.cancelAll();
    d->bundles.cancelAll();
    d->care.caseCloses();
    d->care.cancel();
    // With Qt 6.4 a chain of continuations whose middle is dropped would go on from a future that never
    // finished.
    // The answer to an edit asks what can be undone now, which is work once more.
    d->stopComparing.request_stop();
    for (int round = 0; round < 2; ++round) {
        d->thread.run([](CaseFile *) {}).waitForFinished();
        // In the second round: the last part may have been queued before it was stopped.
        for (QFuture<Result<CaseCopies>> &comparing : d->comparing)
            if (round > 0) comparing.waitForFinished();
        QCoreApplication::sendPostedEvents(&d->bundles, QEvent::MetaCall);
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    }
}

QFuture<Result<CaseInfo>> CaseSession::create(const QString &path)
{
    return d->adopt(this, d->thread.create(path));
}

QFuture<Result<CaseInfo>> CaseSession::open(const QString &path, OpenMode mode)
{
    return d->adopt(this, d->thread.open(path, mode));
}

void CaseSession::resumeWork()
{
    if (!d->isOpen || d->info.readOnly) return;
    d->lookingForStale = true;
    d->import.start();
    analyseStale().then(this, [this](const Result<int> &stale) {
        d->lookingForStale = false;
        if (!stale)
            Q_EMIT problem(stale.error());
        else if (*stale == 0)
            d->announceWhenFinished(this);
    });
}

QFuture<void> CaseSession::close()
{
    d->import.cancel();
    d->import.forgetAll();
    d->images.clear();
    d->copies.clear();
    d->bundles.clear();
    d->care.caseCloses();
    d->analysis.clear();
    d->stopComparing.request_stop();
    d->pagesReadNow.clear();
    d->isOpen = false;
    d->lookingForStale = false;
    d->analyser = nullptr;
    d->analysis.setAnalyser(nullptr);
    d->info = {};
    return d->thread.close().then(this, [this] {
        d->setHistory(this, false, false);
        Q_EMIT closed();
    });
}

bool CaseSession::isOpen() const { return d->isOpen; }

const CaseInfo &CaseSession::info() const { return d->info; }

void CaseSession::readAgain(const QVector<DocumentId> &documents)
{
    for (const DocumentId document : documents)
        d->import.retry(document, ReadAgain::All);
}

void CaseSession::setPassword(DocumentId document, const QString &password)
{
    d->images.setPassword(document, password);
    d->copies.setPassword(document, password);
    d->bundles.setPassword(document, password);
    d->import.setPassword(document, password);
}

void CaseSession::setReading(const ReadingChoice &choice) { d->import.setReading(choice); }

QFuture<Result<ReaderVersions>> CaseSession::readerVersions() { return askReaderVersions(d->setup); }

RunLog &CaseSession::log() { return d->log; }

ImportQueue &CaseSession::import() { return d->import; }

CaseCare &CaseSession::care() { return d->care; }

PageImages &CaseSession::pageImages() { return d->images; }

QFuture<Result<QVector<DocumentRecord>>> CaseSession::documents()
{
    return d->thread.run(onCase([](CaseFile &file) { return file.documents(); }));
}

QFuture<Result<DocumentRecord>> CaseSession::document(DocumentId id)
{
    return d->thread.run(onCase([id](CaseFile &file) { return file.document(id); }));
}

QFuture<Result<QVector<PageRecord>>> CaseSession::pages(DocumentId id)
{
    return d->thread.run(onCase([id](CaseFile &file) { return file.pages(id); }));
}

QFuture<Result<PageText>> CaseSession::pageText(PageKey key)
{
    return d->thread.run(onCase([key](CaseFile &file) { return file.pageText(key); }));
}

QFuture<Result<QVector<FindingRecord>>> CaseSession::findings(const FindingFilter &filter)
{
    return d->thread.run(onCase([filter](CaseFile &file) { return file.findings(filter); }));
}

QFuture<Result<QVector<PageConcernRecord>>> CaseSession::pageConcerns(const PageConcernFilter &filter)
{
    return d->thread.run(onCase([filter](CaseFile &file) { return file.pageConcerns(filter); }));
}

QFuture<Result<QVector<NoteRecord>>> CaseSession::notes(DocumentId document)
{
    return d->thread.run(onCase([document](CaseFile &file) { return file.notes(document); }));
}

QFuture<Result<CaseNames>> CaseSession::names()
{
    return d->thread.run(onCase([](CaseFile &file) { return namesOf(file); }));
}

QFuture<Result<CaseTally>> CaseSession::tally(TallyScope scope)
{
    return d->thread.run(onCase([scope](CaseFile &file) { return caseTallyOf(file, scope); }));
}

QFuture<Result<QVector<AuditEntry>>> CaseSession::auditLog()
{
    return d->thread.run(onCase([](CaseFile &file) { return file.auditLog(); }));
}

QFuture<Result<CheckReport>> CaseSession::check(StopToken stop, std::function<void(int, int)> progress)
{
    return d->thread.run(onCase(
        [stop, progress = std::move(progress)](CaseFile &file) { return file.check(stop, progress); }));
}

QFuture<Result<void>> CaseSession::setReview(FindingId id, const Review &review)
{
    d->editAsked(this);
    const auto write = [id, review](CaseFile &file) -> Result<DocumentId> {
        if (const auto done = file.setReview(id, review); !done) return passOn(done);
        const auto finding = file.finding(id);
        if (!finding) return passOn(finding);
        return finding->document;
    };
    return d->thread.run(onCase(write))
        .then(this, [this](const Result<DocumentId> &document) -> Result<void> {
            d->tellHistory(this);
            if (!document) return passOn(document);
            Q_EMIT findingsChanged(*document);
            Q_EMIT documentChanged(*document);
            return {};
        });
}

QFuture<Result<void>> CaseSession::setPageLooked(PageKey key, bool looked)
{
    d->editAsked(this);
    const auto write = [key, looked](CaseFile &file) { return file.setPageLooked(key, looked); };
    return d->thread.run(onCase(write)).then(this, [this, key](const Result<void> &done) {
        d->tellHistory(this);
        if (done) Q_EMIT pageLooked(key.document, key.page);
        return done;
    });
}

QFuture<Result<MadeDecision>> CaseSession::decideName(const EntityDecision &decision)
{
    const auto write = [decision](CaseFile &file) { return decideEntity(file, decision); };
    return d->thread.run(onCase(write)).then(this, [this](const Result<MadeDecision> &made) {
        if (made) Q_EMIT namesDecided();
        return made;
    });
}

QFuture<Result<NoteId>> CaseSession::addNote(const NoteRecord &note)
{
    d->editAsked(this);
    const auto write = [note](CaseFile &file) { return file.addNote(note); };
    return d->thread.run(onCase(write))
        .then(this, [this, document = note.document](const Result<NoteId> &id) {
            d->tellHistory(this);
            if (id) Q_EMIT notesChanged(document);
            return id;
        });
}

QFuture<Result<void>> CaseSession::updateNote(const NoteRecord &note)
{
    d->editAsked(this);
    const auto write = [note](CaseFile &file) { return file.updateNote(note); };
    return d->thread.run(onCase(write))
        .then(this, [this, document = note.document](const Result<void> &done) {
            d->tellHistory(this);
            if (done) Q_EMIT notesChanged(document);
            return done;
        });
}

QFuture<Result<void>> CaseSession::removeNote(NoteId id)
{
    d->editAsked(this);
    const auto write = [id](CaseFile &file) -> Result<DocumentId> {
        const auto notes = file.notes();
        if (!notes) return passOn(notes);
        DocumentId document;
        for (const NoteRecord &note : *notes) {
            if (note.id == id) document = note.document;
        }
        if (const auto done = file.removeNote(id); !done) return passOn(done);
        return document;
    };
    return d->thread.run(onCase(write))
        .then(this, [this](const Result<DocumentId> &document) -> Result<void> {
            d->tellHistory(this);
            if (!document) return passOn(document);
            Q_EMIT notesChanged(*document);
            return {};
        });
}

void CaseSession::setPerson(const QString &person)
{
    d->thread.run([person](CaseFile *file) {
        if (file) file->setPerson(person);
    });
}

QFuture<Result<BundleSummary>> CaseSession::exportBundle(const QString &path, const BundleOptions &options,
                                                         StopToken stop,
                                                         std::function<void(const BundleProgress &)> progress)
{
    return d->bundles.start(path, options, stop, std::move(progress));
}

QFuture<Result<ReviewCount>> CaseSession::reviewCount()
{
    return d->thread.run(onCase([](CaseFile &file) { return reviewCountOf(file); }));
}

QFuture<Result<SearchableCopyReport>>
CaseSession::saveSearchableCopy(const SearchableCopyRequest &request, StopToken stop,
                                std::function<void(const SearchableCopyProgress &)> progress)
{
    return d->copies.save(request, stop, std::move(progress));
}

} // namespace tt

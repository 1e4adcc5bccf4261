// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/import_queue.h"

#include "app/intake/case_call.h"
#include "app/intake/file_finder.h"
#include "app/intake/page_scheduler.h"
#include "app/intake/rate_meter.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTimer>
#include <QtConcurrentRun>

namespace tt
{

namespace
{

constexpr int kProgressEveryMs = 100;

/// What waits in a case, as the last session left it.
Result<QVector<ReadingJob>> jobsWaiting(CaseFile &file)
{
    const auto documents = file.documents();
    if (!documents) return passOn(documents);
    const auto pages = file.waitingPages();
    if (!pages) return passOn(pages);
    QHash<DocumentId, QVector<int>> waiting;
    for (const PageKey &key : *pages)
        waiting[key.document].append(key.page);
    QVector<ReadingJob> jobs;
    for (const DocumentRecord &document : *documents) {
        if (document.state == DocumentState::Queued)
            jobs.append({document.id, document.name, false, {}});
        else if (waiting.contains(document.id))
            jobs.append({document.id, document.name, true, waiting.value(document.id)});
    }
    return jobs;
}

struct StoredFile {
    AddedDocument added;
    DocumentRecord record;
};

Result<StoredFile> storeFile(CaseFile &file, const QString &path, const StopToken &stop)
{
    const auto type = checkFile(path);
    if (!type) return passOn(type);
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return fail(
            ErrorCode::Unreadable,
            ImportQueue::tr("\"%1\" cannot be read; check its permissions.").arg(QFileInfo(path).fileName()),
            source.errorString());
    const auto added = file.addDocument(
        source, {QFileInfo(path).fileName(), path, *type, QFileInfo(path).lastModified().toUTC()}, stop);
    if (!added) return passOn(added);
    const auto record = file.document(added->id);
    if (!record) return passOn(record);
    return StoredFile{*added, *record};
}

/// Nothing is marked in the case: what waits there is read by the next import without being asked for.
ImportFailure unread(const WaitingDocument &waiting, const Error &reason)
{
    const QString words =
        waiting.pages > 0
            ? ImportQueue::tr(
                  "%n page(s) of \"%1\" were not read, because the import had stopped. They wait in "
                  "the case: import again to go on.",
                  nullptr, waiting.pages)
            : ImportQueue::tr(
                  "\"%1\" was not read, because the import had stopped. It waits in the case: import "
                  "again to go on.");
    return {waiting.name, waiting.document, -1, {reason.code, words.arg(waiting.name), reason.message}};
}

bool stopsStoring(ErrorCode code)
{
    return code == ErrorCode::DiskFull || code == ErrorCode::ReadOnly || code == ErrorCode::Locked ||
           code == ErrorCode::Corrupt;
}

} // namespace

struct ImportQueue::Private {
    Private(ImportQueue *owner, CaseThread &thread, const ReaderSetup &setup)
        : q(owner)
        , caseThread(thread)
        , scheduler(thread, setup)
    {
    }

    void connectScheduler();
    void storeNext();
    void refuseTheRest(const Error &reason);
    void stored(const QString &path, const Result<StoredFile> &result);
    void failed(const ImportFailure &failure);
    void schedule(const ReadingJob &job);
    void touch();
    void finishIfDone();
    void beginRun();
    [[nodiscard]] bool isWorking() const
    {
        return searching > 0 || loading > 0 || storing || !toStore.isEmpty() || !scheduler.isIdle();
    }

    ImportQueue *q;
    CaseThread &caseThread;
    PageScheduler scheduler;
    RateMeter rate;
    QTimer progressTimer;
    QQueue<QString> toStore;
    QVector<ImportFailure> failures;
    QSet<DocumentId> counted; ///< documents that are in this run's totals
    ImportProgress progress;
    StopSource stop;
    quint64 generation = 0;
    int searching = 0; ///< folder searches under way
    int loading = 0;   ///< look-ups of what waits in the case under way
    bool storing = false;
    bool paused = false;
    bool running = false;
};

void ImportQueue::Private::beginRun()
{
    if (running) return;
    running = true;
    progress = {};
    failures.clear();
    counted.clear();
    rate.restart();
}

void ImportQueue::Private::touch()
{
    if (!progressTimer.isActive()) progressTimer.start(kProgressEveryMs);
}

void ImportQueue::Private::failed(const ImportFailure &failure)
{
    failures.append(failure);
    Q_EMIT q->inputFailed(failure);
    touch();
}

void ImportQueue::Private::schedule(const ReadingJob &job)
{
    if (!counted.contains(job.document)) {
        counted.insert(job.document);
        ++progress.documentsTotal;
    }
    progress.pagesTotal += scheduler.add(job);
    touch();
}

void ImportQueue::Private::storeNext()
{
    if (storing || toStore.isEmpty()) {
        finishIfDone();
        return;
    }
    storing = true;
    const QString path = toStore.dequeue();
    const auto work = [path, token = stop.get_token()](CaseFile *file) -> Result<StoredFile> {
        if (!file)
            return fail(ErrorCode::NotFound, ImportQueue::tr("No case is open. Open or create one first."));
        return storeFile(*file, path, token);
    };
    const quint64 started = generation;
    callCase(caseThread, q, work, [this, started, path](const Result<StoredFile> &result) {
        if (started != generation) return;
        storing = false;
        stored(path, result);
        storeNext();
    });
}

void ImportQueue::Private::stored(const QString &path, const Result<StoredFile> &result)
{
    if (!result) {
        ++progress.filesFailed;
        failed({path, {}, -1, result.error()});
        if (stopsStoring(result.error().code)) refuseTheRest(result.error());
        return;
    }
    ++progress.filesStored;
    if (result->added.duplicate) ++progress.duplicates;
    Q_EMIT q->documentAdded(result->added.id, result->added.duplicate);
    // A duplicate that is still waiting is scheduled already, or by start().
    if (result->record.state == DocumentState::Queued && !scheduler.has(result->added.id))
        schedule({result->added.id, result->record.name, false, {}});
    touch();
}

/// Every file that is not stored because of what happened to another one is named.
void ImportQueue::Private::refuseTheRest(const Error &reason)
{
    while (!toStore.isEmpty()) {
        const QString path = toStore.dequeue();
        ++progress.filesFailed;
        const QString words = ImportQueue::tr("\"%1\" was not imported, because the import had stopped: %2")
                                  .arg(QFileInfo(path).fileName(), reason.message);
        failed({path, {}, -1, {reason.code, words, reason.detail}});
    }
}

void ImportQueue::Private::finishIfDone()
{
    if (isWorking() || !running) return;
    running = false;
    Q_EMIT q->progressChanged(q->progress());
    Q_EMIT q->finished();
}

void ImportQueue::Private::connectScheduler()
{
    connect(&scheduler, &PageScheduler::documentOpened, q, [this](DocumentId document, int pages) {
        progress.pagesTotal += pages;
        Q_EMIT q->documentChanged(document);
        touch();
    });
    connect(&scheduler, &PageScheduler::documentFailed, q,
            [this](DocumentId document, const QString &name, const Error &error) {
                ++progress.filesFailed;
                ++progress.documentsDone;
                Q_EMIT q->documentChanged(document);
                failed({name, document, -1, error});
            });
    connect(&scheduler, &PageScheduler::pageRead, q, [this](DocumentId document, int page) {
        ++progress.pagesRead;
        rate.pageDone();
        Q_EMIT q->pageRead(document, page);
        touch();
    });
    connect(&scheduler, &PageScheduler::pageFailed, q,
            [this](DocumentId document, const QString &name, int page, const Error &error) {
                ++progress.pagesFailed;
                rate.pageDone();
                Q_EMIT q->documentChanged(document);
                failed({name, document, page, error});
            });
    connect(&scheduler, &PageScheduler::documentDone, q, [this](DocumentId document) {
        ++progress.documentsDone;
        Q_EMIT q->documentChanged(document);
        Q_EMIT q->documentDone(document);
        touch();
    });
    connect(&scheduler, &PageScheduler::stopped, q,
            [this](const Error &error, const QVector<WaitingDocument> &waiting) {
                failed({{}, {}, -1, error});
                for (const WaitingDocument &document : waiting)
                    failed(unread(document, error));
                refuseTheRest(error);
            });
    connect(&scheduler, &PageScheduler::idle, q, [this] { finishIfDone(); });
}

ImportQueue::ImportQueue(CaseThread &caseThread, const ReaderSetup &setup, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, caseThread, setup))
{
    d->connectScheduler();
    d->progressTimer.setSingleShot(true);
    connect(&d->progressTimer, &QTimer::timeout, this, [this] { Q_EMIT progressChanged(progress()); });
}

ImportQueue::~ImportQueue() { d->stop.request_stop(); }

void ImportQueue::add(const QStringList &paths)
{
    d->beginRun();
    ++d->searching;
    const quint64 generation = d->generation;
    QtConcurrent::run([paths, stop = d->stop.get_token()] {
        return findFiles(paths, stop);
    }).then(this, [this, generation](const FoundFiles &found) {
        if (generation != d->generation) return;
        --d->searching;
        d->progress.filesTotal += static_cast<int>(found.files.size() + found.failures.size());
        d->progress.filesFailed += static_cast<int>(found.failures.size());
        for (const QString &file : found.files)
            d->toStore.enqueue(file);
        for (const ImportFailure &failure : found.failures)
            d->failed(failure);
        d->touch();
        d->storeNext();
    });
}

void ImportQueue::start()
{
    d->beginRun();
    ++d->loading;
    const auto look = [](CaseFile *file) -> Result<QVector<ReadingJob>> {
        if (!file) return fail(ErrorCode::NotFound, tr("No case is open. Open or create one first."));
        return jobsWaiting(*file);
    };
    const quint64 generation = d->generation;
    callCase(d->caseThread, this, look, [this, generation](const Result<QVector<ReadingJob>> &jobs) {
        if (generation != d->generation) return;
        --d->loading;
        if (!jobs) {
            d->failed({{}, {}, -1, jobs.error()});
        } else {
            for (const ReadingJob &job : *jobs)
                d->schedule(job);
        }
        d->finishIfDone();
    });
}

void ImportQueue::pause()
{
    d->paused = true;
    d->scheduler.pause();
    d->touch();
}

void ImportQueue::resume()
{
    d->paused = false;
    d->scheduler.resume();
    d->touch();
}

void ImportQueue::cancel()
{
    ++d->generation;
    d->stop.request_stop();
    d->stop = StopSource();
    d->toStore.clear();
    d->searching = 0;
    d->loading = 0;
    d->storing = false;
    d->paused = false;
    d->scheduler.cancel();
    d->finishIfDone();
}

void ImportQueue::retry(DocumentId document, ReadAgain which)
{
    d->beginRun();
    ++d->loading;
    const auto work = [document, which](CaseFile *file) -> Result<void> {
        if (!file) return fail(ErrorCode::NotFound, tr("No case is open. Open or create one first."));
        return file->retry(document, which);
    };
    const quint64 generation = d->generation;
    callCase(d->caseThread, this, work, [this, generation, document](const Result<void> &done) {
        if (generation != d->generation) return;
        --d->loading;
        if (!done)
            d->failed({{}, document, -1, done.error()});
        else
            Q_EMIT documentChanged(document);
        start();
    });
}

void ImportQueue::setPassword(DocumentId document, const QString &password)
{
    d->scheduler.setPassword(document, password);
    retry(document);
}

void ImportQueue::setReading(const ReadingChoice &choice) { d->scheduler.setReading(choice); }

ImportProgress ImportQueue::progress() const
{
    ImportProgress progress = d->progress;
    const bool busy = d->isWorking();
    if (!busy)
        progress.phase = ImportPhase::Idle;
    else if (d->paused)
        progress.phase = ImportPhase::Paused;
    else if (d->scheduler.isIdle())
        progress.phase = ImportPhase::Storing;
    else
        progress.phase = ImportPhase::Reading;
    progress.pagesPerMinute = d->rate.pagesPerMinute();
    if (busy)
        progress.secondsLeft =
            d->rate.secondsFor(progress.pagesTotal - progress.pagesRead - progress.pagesFailed);
    progress.current = d->scheduler.currentName();
    return progress;
}

QVector<ImportFailure> ImportQueue::failures() const { return d->failures; }

bool ImportQueue::isBusy() const { return d->isWorking(); }

} // namespace tt

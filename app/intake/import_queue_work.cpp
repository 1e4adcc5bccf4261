// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/case_call.h"
#include "app/intake/import_queue_private.h"

#include <QFile>
#include <QFileInfo>

namespace tt
{

namespace
{

constexpr int kProgressEveryMs = 100;

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

CaseWork workOf(const QVector<DocumentRecord> &documents, const QHash<DocumentId, QVector<int>> &waiting)
{
    CaseWork work;
    for (const DocumentRecord &document : documents) {
        if (document.state == DocumentState::Queued)
            work.jobs.append({document.id, document.name, false, {}, 0, 0});
        else if (waiting.contains(document.id))
            work.jobs.append({document.id, document.name, true, waiting.value(document.id), document.pages,
                              document.pagesFailed});
        else if (document.state == DocumentState::Failed || document.pagesFailed > 0)
            work.failed.append(document);
    }
    return work;
}

} // namespace

Result<CaseWork> workIn(CaseFile &file)
{
    const auto documents = file.documents();
    if (!documents) return passOn(documents);
    const auto pages = file.waitingPages();
    if (!pages) return passOn(pages);
    QHash<DocumentId, QVector<int>> waiting;
    for (const PageKey &key : *pages)
        waiting[key.document].append(key.page);
    return workOf(*documents, waiting);
}

Result<CaseWork> workIn(CaseFile &file, DocumentId only)
{
    const auto document = file.document(only);
    if (!document) return passOn(document);
    const auto pages = file.pages(only);
    if (!pages) return passOn(pages);
    QHash<DocumentId, QVector<int>> waiting;
    for (const PageRecord &page : *pages) {
        if (page.state == PageState::Waiting && document->state != DocumentState::Failed)
            waiting[only].append(page.key.page);
    }
    return workOf({*document}, waiting);
}
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

void ImportQueue::Private::beginRun()
{
    if (running) return;
    running = true;
    progress = {};
    failures.clear();
    counted.clear();
    opened.clear();
    pace.restart();
    if (paused) pace.pause(clock.elapsed());
    // What failed stays until it is tried again or a person has seen it.
    items.removeIf(
        [](const ImportItem &item) { return isOver(item.state) && item.state != ImportItemState::Failed; });
}

void ImportQueue::Private::touch()
{
    if (!progressTimer.isActive()) progressTimer.start(kProgressEveryMs);
}

void ImportQueue::Private::announce()
{
    const ImportItemChanges changes = items.takeChanges();
    if (!changes.changed.isEmpty() || !changes.removed.isEmpty()) Q_EMIT q->itemsChanged(changes);
    Q_EMIT q->progressChanged(q->progress());
}

void ImportQueue::Private::failed(const ImportFailure &failure, int number)
{
    failures.append(failure);
    if (number > 0) items.fail(number, failure.error);
    Q_EMIT q->inputFailed(failure);
    touch();
}

void ImportQueue::Private::take(const FoundFiles &found)
{
    progress.filesTotal += static_cast<int>(found.files.size() + found.failures.size());
    progress.filesFailed += static_cast<int>(found.failures.size());
    for (const QString &file : found.files)
        toStore.enqueue(items.addFile(file));
    for (const ImportFailure &failure : found.failures)
        failed(failure, items.addOver(failure.path, ImportItemState::Failed));
    for (const QString &path : found.leftOut)
        items.addOver(path, ImportItemState::LeftOut);
    touch();
    storeNext();
}

void ImportQueue::Private::schedule(const ReadingJob &job)
{
    const int number = items.addDocument(job.document, job.name);
    if (!scheduler.has(job.document)) items.setState(number, ImportItemState::Waiting);
    const int waiting = static_cast<int>(job.waitingPages.size());
    if (job.opened) items.setPages(number, job.pages, job.pages - waiting - job.pagesFailed, job.pagesFailed);
    if (!counted.contains(job.document)) {
        counted.insert(job.document);
        ++progress.documentsTotal;
    }
    if (job.opened) opened.insert(job.document, waiting);
    progress.pagesTotal += scheduler.add(job);
    touch();
}

void ImportQueue::Private::load(DocumentId only)
{
    ++loading;
    const auto look = [only](CaseFile *file) -> Result<CaseWork> {
        if (!file)
            return fail(ErrorCode::NotFound, ImportQueue::tr("No case is open. Open or create one first."));
        return only.isNull() ? workIn(*file) : workIn(*file, only);
    };
    const quint64 started = generation;
    callCase(caseThread, q, look, [this, started, only](const Result<CaseWork> &work) {
        if (started != generation) return;
        --loading;
        if (!work) {
            progress.problem = work.error();
            failed({{}, {}, -1, work.error()});
        } else {
            for (const ReadingJob &job : work->jobs)
                schedule(job);
            for (const DocumentRecord &document : work->failed) {
                const int number = items.addDocument(document.id, document.name);
                items.setPages(number, document.pages, document.pagesRead, document.pagesFailed);
                items.setState(number, ImportItemState::Failed);
                if (document.error) items.fail(number, *document.error);
            }
            // Nothing of it is missing: at most it was not analysed.
            if (!only.isNull() && work->jobs.isEmpty() && work->failed.isEmpty()) {
                items.readingDone(only);
                Q_EMIT q->documentDone(only);
            }
        }
        touch();
        finishIfDone();
    });
}

void ImportQueue::Private::storeNext()
{
    if (storing > 0 || toStore.isEmpty() || paused) {
        finishIfDone();
        return;
    }
    const int number = toStore.dequeue();
    storing = number;
    stopFile = StopSource();
    const QString path = items.find(number)->path;
    items.setState(number, ImportItemState::Copying);
    touch();
    const auto work = [path, token = stopFile.get_token()](CaseFile *file) -> Result<StoredFile> {
        if (!file)
            return fail(ErrorCode::NotFound, ImportQueue::tr("No case is open. Open or create one first."));
        return storeFile(*file, path, token);
    };
    const quint64 started = generation;
    callCase(caseThread, q, work, [this, started, number](const Result<StoredFile> &result) {
        if (started != generation) return;
        storing = 0;
        stored(number, result);
        storeNext();
    });
}

void ImportQueue::Private::stored(int number, const Result<StoredFile> &result)
{
    const ImportItem *item = items.find(number);
    const QString path = item ? item->path : QString();
    const bool takenOut = stopFile.stop_requested();
    if (!result && takenOut && result.error().code == ErrorCode::Cancelled) {
        --progress.filesTotal;
        items.setState(number, ImportItemState::Stopped);
        touch();
        return;
    }
    if (!result) {
        ++progress.filesFailed;
        failed({path, {}, -1, result.error()}, number);
        if (stopsStoring(result.error().code)) refuseTheRest(result.error());
        return;
    }
    ++progress.filesStored;
    if (result->added.duplicate) ++progress.duplicates;
    // The same bytes, tried again after they failed, are one document and one row.
    const int known = items.ofDocument(result->added.id);
    items.stored(number, result->added.id, result->added.duplicate && known != number);
    Q_EMIT q->documentAdded(result->added.id, result->added.duplicate);
    // A duplicate that is still waiting is scheduled already, or by start().
    if (takenOut)
        items.setState(number, ImportItemState::Stopped);
    else if (result->record.state == DocumentState::Queued && !scheduler.has(result->added.id))
        schedule({result->added.id, result->record.name, false, {}, 0, 0});
    touch();
}

/// Every file that is not stored because of what happened to another one is named.
void ImportQueue::Private::refuseTheRest(const Error &reason)
{
    while (!toStore.isEmpty()) {
        const int number = toStore.dequeue();
        const QString path = items.find(number)->path;
        ++progress.filesFailed;
        failed({path,
                {},
                -1,
                Error{reason.code,
                      ImportQueue::tr("\"%1\" was not imported, because the import had stopped: %2")
                          .arg(QFileInfo(path).fileName(), reason.message),
                      reason.detail}},
               number);
    }
}

void ImportQueue::Private::finishIfDone()
{
    if (isWorking() || !running) return;
    running = false;
    paused = false; // nobody is to find the next run paused
    pace.resume(clock.elapsed());
    scheduler.resume();
    announce();
    Q_EMIT q->finished();
}

void ImportQueue::Private::documentFailed(const ImportFailure &failure, bool wasKept)
{
    ++progress.filesFailed;
    ++progress.documentsDone;
    // Its pages were counted when they were waiting, and are not waited for any more.
    const int number = items.ofDocument(failure.document);
    if (const ImportItem *item = items.find(number); item && opened.contains(failure.document))
        progress.pagesTotal -= std::max(0, item->pages - item->pagesRead - item->pagesFailed);
    opened.insert(failure.document, 0);
    Q_EMIT q->documentChanged(failure.document);
    failed(failure, number);
    if (!wasKept) return;
    kept.insert(failure.document);
    Q_EMIT q->documentDone(failure.document); // some of its pages may be read again, and not analysed
}

void ImportQueue::Private::readingStopped(const Error &error, const QVector<WaitingDocument> &waiting)
{
    progress.problem = error;
    failed({{}, {}, -1, error});
    for (const WaitingDocument &document : waiting)
        failed(unread(document, error), items.ofDocument(document.document));
    refuseTheRest(error);
}

void ImportQueue::Private::connectScheduler()
{
    connect(&scheduler, &PageScheduler::documentBegun, q, [this](DocumentId document) {
        items.setState(items.ofDocument(document), ImportItemState::Reading);
        touch();
    });
    connect(&scheduler, &PageScheduler::documentOpened, q, [this](DocumentId document, int pages) {
        progress.pagesTotal += pages;
        opened.insert(document, pages);
        pace.begin(clock.elapsed());
        items.setPages(items.ofDocument(document), pages, 0, 0);
        Q_EMIT q->documentChanged(document);
        touch();
    });
    connect(&scheduler, &PageScheduler::documentFailed, q,
            [this](DocumentId document, const QString &name, const Error &error, bool wasKept) {
                documentFailed({name, document, -1, error}, wasKept);
            });
    connect(&scheduler, &PageScheduler::pageRead, q, [this](DocumentId document, int page) {
        ++progress.pagesRead;
        pace.pageDone(clock.elapsed());
        items.pageRead(document);
        Q_EMIT q->pageRead(document, page);
        touch();
    });
    connect(&scheduler, &PageScheduler::pageFailed, q,
            [this](DocumentId document, const QString &name, int page, const Error &error) {
                ++progress.pagesFailed;
                pace.pageDone(clock.elapsed());
                items.pageFailed(document, page, error);
                Q_EMIT q->documentChanged(document);
                failed({name, document, page, error});
            });
    connect(&scheduler, &PageScheduler::documentDone, q, [this](DocumentId document) {
        ++progress.documentsDone;
        toReadAgain.remove(document);
        items.readingDone(document);
        Q_EMIT q->documentChanged(document);
        Q_EMIT q->documentDone(document);
        touch();
    });
    connect(&scheduler, &PageScheduler::stopped, q,
            [this](const Error &error, const QVector<WaitingDocument> &waiting) {
                readingStopped(error, waiting);
            });
    connect(&scheduler, &PageScheduler::idle, q, [this] { finishIfDone(); });
}

ReadingLeft ImportQueue::Private::left() const
{
    ReadingLeft left;
    left.pages = progress.pagesTotal - progress.pagesRead - progress.pagesFailed;
    left.documentsOpened = static_cast<int>(opened.size());
    for (const int pages : opened)
        left.pagesOpened += pages;
    const int files = static_cast<int>(toStore.size()) + (storing > 0 ? 1 : 0);
    left.documentsUnopened = std::max(0, progress.documentsTotal - left.documentsOpened) + files;
    return left;
}

} // namespace tt

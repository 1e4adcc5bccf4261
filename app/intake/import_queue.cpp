// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/case_call.h"
#include "app/intake/import_queue_private.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace tt
{

ImportQueue::ImportQueue(CaseThread &caseThread, const ReaderSetup &setup, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, caseThread, setup))
{
    d->connectScheduler();
    d->progressTimer.setSingleShot(true);
    connect(&d->progressTimer, &QTimer::timeout, this, [this] { d->announce(); });
}

ImportQueue::~ImportQueue()
{
    d->stop.request_stop();
    d->stopFile.request_stop();
}

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
        d->take(found);
    });
    d->touch();
}

void ImportQueue::start()
{
    d->beginRun();
    d->load({});
}

void ImportQueue::pause()
{
    d->paused = true;
    d->pace.pause(d->clock.elapsed());
    d->scheduler.pause();
    d->touch();
}

void ImportQueue::resume()
{
    d->paused = false;
    d->pace.resume(d->clock.elapsed());
    d->scheduler.resume();
    d->storeNext();
    d->touch();
}

void ImportQueue::cancel()
{
    ++d->generation;
    d->stop.request_stop();
    d->stop = StopSource();
    d->stopFile.request_stop();
    d->toStore.clear();
    d->searching = 0;
    d->loading = 0;
    d->storing = 0;
    d->paused = false;
    d->pace.resume(d->clock.elapsed());
    d->items.stopAll();
    d->scheduler.cancel();
    d->finishIfDone();
}

void ImportQueue::cancelItem(int number)
{
    const ImportItem *found = d->items.find(number);
    if (!found || isOver(found->state) || found->state == ImportItemState::Analysing) return;
    const ImportItem item = *found;
    if (number == d->storing) {
        d->stopFile.request_stop(); // stored() takes it out
        return;
    }
    if (item.document.isNull()) {
        d->toStore.removeAll(number);
        --d->progress.filesTotal;
    } else {
        d->scheduler.withdraw(item.document);
        d->counted.remove(item.document);
        --d->progress.documentsTotal;
        if (d->opened.remove(item.document) > 0)
            d->progress.pagesTotal -= std::max(0, item.pages - item.pagesRead - item.pagesFailed);
    }
    d->items.setState(number, ImportItemState::Stopped);
    d->touch();
    d->finishIfDone();
}

void ImportQueue::retryItem(int number)
{
    const ImportItem *found = d->items.find(number);
    if (!found || (found->state != ImportItemState::Failed && found->state != ImportItemState::Stopped))
        return;
    const ImportItem item = *found;
    if (!item.document.isNull()) {
        retry(item.document);
        return;
    }
    d->items.tryAgain(number); // before the run begins, which takes off what a person stopped
    d->beginRun();
    ++d->progress.filesTotal;
    d->toStore.enqueue(number);
    d->touch();
    d->storeNext();
}

void ImportQueue::retry(DocumentId document, ReadAgain which)
{
    // What was asked for is the whole document, as long as it was not read again.
    if (which == ReadAgain::All) d->toReadAgain.insert(document);
    const ReadAgain wanted = d->toReadAgain.contains(document) ? ReadAgain::All : which;
    d->items.tryAgain(d->items.ofDocument(document));
    d->kept.remove(document);
    d->beginRun();
    d->touch();
    ++d->loading;
    const auto work = [document, wanted](CaseFile *file) -> Result<void> {
        if (!file) return fail(ErrorCode::NotFound, tr("No case is open. Open or create one first."));
        return file->retry(document, wanted);
    };
    const quint64 generation = d->generation;
    callCase(d->caseThread, this, work, [this, generation, document](const Result<void> &done) {
        if (generation != d->generation) return;
        --d->loading;
        if (!done)
            d->failed({{}, document, -1, done.error()}, d->items.ofDocument(document));
        else
            Q_EMIT documentChanged(document);
        d->load(document);
    });
}

void ImportQueue::setPassword(DocumentId document, const QString &password)
{
    d->scheduler.setPassword(document, password);
    retry(document);
}

void ImportQueue::setAnalysed(DocumentId document, const std::optional<Error> &error)
{
    d->items.analysed(document, error);
    d->touch();
}

void ImportQueue::setAnalysisStopped()
{
    for (const ImportItem &item : d->items.all()) {
        if (item.state == ImportItemState::Analysing)
            d->items.fail(item.number, {ErrorCode::Cancelled,
                                        tr("\"%1\" is read, but the search for what it says was stopped. It "
                                           "goes on when the case is opened again.")
                                            .arg(item.name),
                                        {}});
    }
    d->touch();
}

void ImportQueue::forgetOver()
{
    d->items.removeIf([this](const ImportItem &item) {
        const bool failedInCase = item.state == ImportItemState::Failed && !item.document.isNull() &&
                                  !d->kept.contains(item.document);
        return isOver(item.state) && !failedInCase;
    });
    d->progress.problem.reset();
    d->touch();
}

void ImportQueue::forgetAll()
{
    d->items.removeIf([](const ImportItem &) { return true; });
    d->toReadAgain.clear();
    d->kept.clear();
    d->progress = {};
    d->announce();
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
    // Pages that were on their way to the case when their document was taken out.
    progress.pagesTotal = std::max(progress.pagesTotal, progress.pagesRead + progress.pagesFailed);
    const qint64 now = d->clock.elapsed();
    progress.pagesPerMinute = d->pace.pagesPerMinute(now);
    if (busy && !d->paused) {
        const ReadingLeft left = d->left();
        progress.documentsUnopened = left.documentsUnopened;
        if (const auto pages = expectedPages(left))
            progress.secondsLeft = d->pace.secondsFor(*pages, now).value_or(-1);
    }
    progress.current = d->scheduler.currentName();
    return progress;
}

QVector<ImportFailure> ImportQueue::failures() const { return d->failures; }

QVector<ImportItem> ImportQueue::items() const { return d->items.all(); }

bool ImportQueue::isBusy() const { return d->isWorking(); }

} // namespace tt

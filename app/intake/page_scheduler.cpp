// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/case_call.h"
#include "app/intake/original_copy.h"
#include "app/intake/page_scheduler_private.h"
#include "app/intake/reader_failure.h"

#include <QDir>
#include <QFile>
#include <QThread>

#include <algorithm>

namespace tt
{

PageScheduler::PageScheduler(CaseThread &caseThread, const ReaderSetup &setup, QObject *parent)
    : QObject(parent)
    , m_caseThread(caseThread)
    , m_setup(setup)
{
}

PageScheduler::~PageScheduler() = default;

int PageScheduler::add(const ReadingJob &reading)
{
    if (const auto known = m_jobs.value(reading.document)) {
        int added = 0;
        for (const int page : known->opened ? reading.waitingPages : QVector<int>()) {
            if (known->waiting.contains(page) || known->inFlight.contains(page)) continue;
            known->waiting.enqueue(page);
            known->tries.remove(page);
            ++added;
        }
        schedule();
        return added;
    }
    auto job = std::make_shared<Job>();
    job->document = reading.document;
    job->name = reading.name;
    job->opened = reading.opened;
    for (const int page : reading.waitingPages)
        job->waiting.enqueue(page);
    // A number of its own: a job that was withdrawn may still be on its way to its file.
    job->path = m_files.filePath(QStringLiteral("%1-%2.bin").arg(reading.document.value).arg(++m_lastFile));
    m_jobs.insert(reading.document, job);
    m_order.enqueue(reading.document);
    schedule();
    return static_cast<int>(reading.waitingPages.size());
}

void PageScheduler::resume()
{
    m_paused = false;
    m_noReaders.reset();
    for (const auto &slot : m_slots)
        slot->givenUp = false;
    schedule();
}

void PageScheduler::cancel()
{
    ++m_generation;
    m_paused = false;
    m_noReaders.reset();
    for (const auto &slot : m_slots) {
        slot->reader.abandon();
        slot->task = {};
        slot->pageAfterOpen = -1;
        slot->openGeneration = -1;
        slot->givenUp = false;
    }
    for (const auto &job : std::as_const(m_jobs))
        QFile::remove(job->path);
    m_jobs.clear();
    m_order.clear();
    m_writing = 0;
}

void PageScheduler::withdraw(DocumentId document)
{
    removeJob(m_jobs.value(document));
    schedule();
    announceIdle();
}

void PageScheduler::setReading(const ReadingChoice &choice)
{
    m_setup.engine = choice.engine;
    m_setup.readers = choice.readers;
    retireSlots();
    schedule();
}

/// Readers that are too many, or of an engine that is wanted no more, end when they have nothing in hand.
void PageScheduler::retireSlots()
{
    // Of readers that were started for the machine's sake none ends because others took its memory since.
    const auto most =
        static_cast<size_t>(m_setup.readers > 0 ? m_setup.readers : QThread::idealThreadCount());
    size_t kept = 0;
    for (auto slot = m_slots.begin(); slot != m_slots.end();) {
        const bool busy = !(*slot)->task.isNull();
        if (busy || ((*slot)->engine == m_setup.engine && kept < most)) {
            ++kept;
            ++slot;
            continue;
        }
        // Later: it may be this reader's answer that is being dealt with.
        QMetaObject::invokeMethod(
            this, [gone = std::shared_ptr<Slot>(std::move(*slot))] {}, Qt::QueuedConnection);
        slot = m_slots.erase(slot);
    }
}

bool PageScheduler::isReading() const
{
    return std::any_of(m_slots.cbegin(), m_slots.cend(),
                       [](const auto &slot) { return !slot->task.isNull(); });
}

QString PageScheduler::currentName() const
{
    for (const auto &slot : m_slots) {
        if (!slot->task.isNull())
            return m_jobs.contains(slot->task) ? m_jobs.value(slot->task)->name : QString();
    }
    return {};
}

void PageScheduler::schedule()
{
    if (m_paused || m_jobs.isEmpty()) return;
    if (m_files.path().isEmpty()) {
        stopWith(
            {ErrorCode::Unreadable,
             tr("The temporary folder \"%1\" cannot be written; make room or set TMPDIR to another folder.")
                 .arg(QDir::tempPath()),
             {}});
        return;
    }
    retireSlots();
    const auto wanted = static_cast<size_t>(readerCount(m_setup.readers));
    while (m_slots.size() < wanted) {
        auto slot = std::make_unique<Slot>(m_setup, m_files.path());
        connect(&slot->reader, &ReaderProcess::answered, this,
                [this, raw = slot.get()](const Result<protocol::Answer> &answer) { answered(*raw, answer); });
        m_slots.push_back(std::move(slot));
    }
    // By number: a start that fails at once comes back here, and readers may be retired then.
    for (size_t i = 0; i < m_slots.size(); ++i) {
        Slot &slot = *m_slots[i];
        if (slot.task.isNull() && !slot.givenUp) giveWork(slot);
    }
}

void PageScheduler::giveWork(Slot &slot)
{
    for (const DocumentId document : std::as_const(m_order)) {
        Job &job = *m_jobs.value(document);
        const bool hasWork = job.opened ? !job.waiting.isEmpty() : !job.opening;
        if (!hasWork || job.failing) continue;
        if (job.file == Job::File::Missing) prepareFile(job);
        if (job.file != Job::File::Ready)
            continue; // a document further on may be ready; two are prepared at most
        if (!job.opened) {
            job.opening = true;
            sendOpen(slot, job);
            return;
        }
        const int page = job.waiting.dequeue();
        job.inFlight.insert(page);
        const bool isOpen = slot.openDocument == document && slot.openGeneration == slot.reader.generation();
        if (isOpen) {
            sendRead(slot, job, page);
        } else {
            slot.pageAfterOpen = page;
            sendOpen(slot, job);
        }
        return;
    }
}

void PageScheduler::prepareFile(Job &job)
{
    const auto beingWritten = std::count_if(
        m_jobs.cbegin(), m_jobs.cend(), [](const auto &other) { return other->file == Job::File::Writing; });
    if (beingWritten >= 2) return;
    job.file = Job::File::Writing;
    const auto work = [document = job.document, path = job.path](CaseFile *file) -> Result<void> {
        if (!file) return fail(ErrorCode::NotFound, tr("The case was closed."));
        return copyOriginal(*file, document, path);
    };
    const quint64 generation = m_generation;
    callCase(m_caseThread, this, work,
             [this, generation, document = job.document, path = job.path](const Result<void> &written) {
                 if (generation == m_generation) fileReady(document, path, written);
             });
}

void PageScheduler::fileReady(DocumentId document, const QString &path, const Result<void> &written)
{
    const auto job = m_jobs.value(document);
    if (!job || job->path != path) { // withdrawn meanwhile
        QFile::remove(path);
        schedule();
        return;
    }
    if (!written) {
        job->file = Job::File::Missing;
        if (stopsEverything(written.error()))
            stopWith(written.error());
        else
            failDocument(job, written.error());
        return;
    }
    job->file = Job::File::Ready;
    schedule();
}

void PageScheduler::sendOpen(Slot &slot, Job &job)
{
    slot.task = job.document;
    slot.taskPath = job.path;
    slot.page = -1;
    slot.openGeneration = -1;
    if (!std::exchange(job.begun, true)) Q_EMIT documentBegun(job.document);
    const int page = std::max(slot.pageAfterOpen, -1);
    slot.reader.send(protocol::Open{job.path, job.name, m_passwords.value(job.document), m_setup.maxPages,
                                    job.tries.value(page) > 0},
                     m_setup.openTimeoutMs);
}

void PageScheduler::sendRead(Slot &slot, Job &job, int page)
{
    slot.task = job.document;
    slot.taskPath = job.path;
    slot.page = page;
    slot.reader.send(protocol::ReadPage{page, true, true}, m_setup.pageTimeoutMs);
}

void PageScheduler::commit(std::function<Result<void>(CaseFile &)> write, std::function<void()> done)
{
    ++m_writing;
    const auto work = [write = std::move(write)](CaseFile *file) -> Result<void> {
        if (!file) return fail(ErrorCode::NotFound, tr("The case was closed."));
        return write(*file);
    };
    const quint64 generation = m_generation;
    callCase(m_caseThread, this, work,
             [this, generation, done = std::move(done)](const Result<void> &result) {
                 if (generation != m_generation) return;
                 --m_writing;
                 if (!result)
                     stopWith(result.error());
                 else
                     done();
                 stopWithoutReaders();
             });
}

void PageScheduler::pageSettled(const std::shared_ptr<Job> &job, int page)
{
    job->inFlight.remove(page);
    const bool current = m_jobs.value(job->document) == job; // a document may have failed meanwhile
    if (current && job->opened && job->waiting.isEmpty() && job->inFlight.isEmpty()) {
        removeJob(job);
        Q_EMIT documentDone(job->document);
        announceIdle();
    }
}

/// Does nothing for one that is forgotten already, whatever job its document has by now.
void PageScheduler::removeJob(const std::shared_ptr<Job> &job)
{
    if (!job || m_jobs.value(job->document) != job) return;
    m_jobs.remove(job->document);
    m_order.removeAll(job->document);
    QFile::remove(job->path);
}

void PageScheduler::stopWith(const Error &error)
{
    QVector<WaitingDocument> waiting;
    for (const DocumentId document : std::as_const(m_order)) {
        const Job &job = *m_jobs.value(document);
        waiting.append({document, job.name, static_cast<int>(job.waiting.size() + job.inFlight.size())});
    }
    cancel();
    Q_EMIT stopped(error, waiting);
    Q_EMIT idle();
}

void PageScheduler::announceIdle()
{
    if (isIdle()) Q_EMIT idle();
}

} // namespace tt

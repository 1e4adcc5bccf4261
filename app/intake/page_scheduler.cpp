// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/page_scheduler.h"

#include "app/intake/case_call.h"
#include "app/intake/original_copy.h"
#include "app/intake/reader_failure.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>

namespace tt
{

namespace
{

constexpr int kTries = 2; ///< for a page or a document that ends its reader

} // namespace

struct PageScheduler::Job {
    enum class File { Missing, Writing, Ready };

    DocumentId document;
    QString name;
    bool opened = false;
    bool opening = false; ///< a reader is opening it for the first time
    bool failing = false; ///< being marked as failed: nothing of it is handed out any more
    File file = File::Missing;
    QString path;
    QQueue<int> waiting;
    QHash<int, int> tries; ///< by page; -1: opening
    QSet<int> inFlight;    ///< pages with a reader or on their way to the case
};

struct PageScheduler::Slot {
    explicit Slot(const ReaderSetup &setup, const QString &filesDir)
        : reader(setup, setup.engine, filesDir)
    {
    }
    ReaderProcess reader;
    DocumentId openDocument; ///< valid while openGeneration is the reader's
    int openGeneration = -1;
    DocumentId task; ///< null: idle
    int page = -1;   ///< -1 while opening
    int pageAfterOpen = -1;
};

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
    job->path = m_files.filePath(QStringLiteral("%1.bin").arg(reading.document.value));
    m_jobs.insert(reading.document, job);
    m_order.enqueue(reading.document);
    schedule();
    return static_cast<int>(reading.waitingPages.size());
}

void PageScheduler::resume()
{
    m_paused = false;
    schedule();
}

void PageScheduler::cancel()
{
    ++m_generation;
    m_paused = false;
    for (const auto &slot : m_slots) {
        slot->reader.abandon();
        slot->task = {};
        slot->openGeneration = -1;
    }
    for (const auto &job : std::as_const(m_jobs))
        QFile::remove(job->path);
    m_jobs.clear();
    m_order.clear();
    m_writing = 0;
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
    const auto wanted = static_cast<size_t>(readerCount(m_setup.readers));
    while (m_slots.size() < wanted) {
        auto slot = std::make_unique<Slot>(m_setup, m_files.path());
        connect(&slot->reader, &ReaderProcess::answered, this,
                [this, raw = slot.get()](const Result<protocol::Answer> &answer) { answered(*raw, answer); });
        m_slots.push_back(std::move(slot));
    }
    for (const auto &slot : m_slots) {
        if (slot->task.isNull()) giveWork(*slot);
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
             [this, generation, document = job.document](const Result<void> &written) {
                 if (generation == m_generation) fileReady(document, written);
             });
}

void PageScheduler::fileReady(DocumentId document, const Result<void> &written)
{
    const auto job = m_jobs.value(document);
    if (!job) return;
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
    slot.page = -1;
    slot.openGeneration = -1;
    const int page = std::max(slot.pageAfterOpen, -1);
    slot.reader.send(protocol::Open{job.path, job.name, m_passwords.value(job.document), m_setup.maxPages,
                                    job.tries.value(page) > 0},
                     m_setup.openTimeoutMs);
}

void PageScheduler::sendRead(Slot &slot, Job &job, int page)
{
    slot.task = job.document;
    slot.page = page;
    slot.reader.send(protocol::ReadPage{page, true, true}, m_setup.pageTimeoutMs);
}

void PageScheduler::answered(Slot &slot, const Result<protocol::Answer> &answer)
{
    const auto job = m_jobs.value(slot.task);
    const int page = slot.page;
    slot.task = {};
    if (!answer && !slot.reader.canStart()) {
        stopWith(answer.error());
        return;
    }
    if (job && page < 0)
        openAnswered(slot, job, answer);
    else if (job)
        readAnswered(job, page, answer);
    schedule();
}

void PageScheduler::openAnswered(Slot &slot, const std::shared_ptr<Job> &job,
                                 const Result<protocol::Answer> &answer)
{
    const int page = std::exchange(slot.pageAfterOpen, -1);
    const auto *openedAnswer = answer ? std::get_if<protocol::Opened>(&*answer) : nullptr;
    if (openedAnswer) {
        slot.openDocument = job->document;
        slot.openGeneration = slot.reader.generation();
        if (page >= 0)
            sendRead(slot, *job, page);
        else
            opened(job, *openedAnswer);
        return;
    }
    const Error error =
        answer ? Error{ErrorCode::BadFormat, tr("The reader process answered what was not asked."), {}}
               : answer.error();
    if (page >= 0 &&
        endedItsReader(error)) { // opened before by another reader: the page is to blame, or chance
        readAnswered(job, page, tl::unexpected<Error>(error));
        return;
    }
    if (endedItsReader(error) && ++job->tries[-1] < kTries) {
        job->opening = false; // schedule() opens it again
        return;
    }
    failDocument(job,
                 error); // stays "opening", so that nobody opens it again while the failure is being written
}

void PageScheduler::opened(const std::shared_ptr<Job> &job, const protocol::Opened &answer)
{
    const OpenedDocument opened{answer.mediaType, answer.pageSizes, answer.metadata};
    commit([document = job->document, opened](CaseFile &file) { return file.setOpened(document, opened); },
           [this, job, pages = static_cast<int>(answer.pageSizes.size())] {
               job->opened = true;
               job->opening = false;
               for (int page = 0; page < pages; ++page)
                   job->waiting.enqueue(page);
               Q_EMIT documentOpened(job->document, pages);
               schedule();
           });
}

void PageScheduler::readAnswered(const std::shared_ptr<Job> &job, int page,
                                 const Result<protocol::Answer> &answer)
{
    const auto *done = answer ? std::get_if<protocol::ReadPageDone>(&*answer) : nullptr;
    if (!done) {
        const Error error =
            answer ? Error{ErrorCode::BadFormat, tr("The reader process answered what was not asked."), {}}
                   : answer.error();
        if (endedItsReader(error) && ++job->tries[page] < kTries) {
            job->waiting.enqueue(page); // at the end, so that the others come first
            job->inFlight.remove(page);
            return;
        }
        failPage(job, page, error);
        return;
    }
    commit([key = PageKey{job->document, page},
            text = done->text](CaseFile &file) { return file.setPageRead(key, text); },
           [this, job, page] {
               Q_EMIT pageRead(job->document, page);
               pageSettled(job, page);
           });
}

void PageScheduler::failPage(const std::shared_ptr<Job> &job, int page, const Error &error)
{
    Error named = error;
    named.message = tr("Page %1 of \"%2\" could not be read: %3 %4")
                        .arg(page + 1)
                        .arg(job->name, sentence(error.message), adviceFor(error.code))
                        .trimmed();
    commit([key = PageKey{job->document, page},
            named](CaseFile &file) { return file.setPageFailed(key, named); },
           [this, job, page, named] {
               Q_EMIT pageFailed(job->document, job->name, page, named);
               pageSettled(job, page);
           });
}

void PageScheduler::failDocument(const std::shared_ptr<Job> &job, const Error &error)
{
    if (std::exchange(job->failing, true)) return;
    Error named = error;
    if (!named.message.contains(job->name))
        named.message = tr("\"%1\" could not be opened: %2 %3")
                            .arg(job->name, sentence(error.message), adviceFor(error.code))
                            .trimmed();
    commit([document = job->document, named](CaseFile &file) { return file.setFailed(document, named); },
           [this, job, named] {
               removeJob(job->document);
               Q_EMIT documentFailed(job->document, job->name, named);
               schedule();
               announceIdle();
           });
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
             });
}

void PageScheduler::pageSettled(const std::shared_ptr<Job> &job, int page)
{
    job->inFlight.remove(page);
    const bool current = m_jobs.value(job->document) == job; // a document may have failed meanwhile
    if (current && job->opened && job->waiting.isEmpty() && job->inFlight.isEmpty()) {
        removeJob(job->document);
        Q_EMIT documentDone(job->document);
        announceIdle();
    }
}

void PageScheduler::removeJob(DocumentId document)
{
    const auto job = m_jobs.take(document);
    m_order.removeAll(document);
    if (job) QFile::remove(job->path);
}

void PageScheduler::stopWith(const Error &error)
{
    cancel();
    Q_EMIT stopped(error);
    Q_EMIT idle();
}

void PageScheduler::announceIdle()
{
    if (isIdle()) Q_EMIT idle();
}

} // namespace tt

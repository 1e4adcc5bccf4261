// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/case_file.h"
#include "app/intake/page_scheduler_private.h"
#include "app/intake/reader_failure.h"

#include <algorithm>

namespace tt
{

namespace
{

constexpr int kTries = 2; ///< for a page or a document that ends its reader

} // namespace

void PageScheduler::answered(Slot &slot, const Result<protocol::Answer> &answer)
{
    auto job = m_jobs.value(slot.task);
    if (job && job->path != slot.taskPath) job.reset();
    const int page = slot.page;
    slot.task = {};
    if (!job) slot.pageAfterOpen = -1; // it was withdrawn
    if (!answer && !slot.reader.canStart()) {
        stopWith(answer.error());
        return;
    }
    if (!answer && slot.reader.startFailed()) {
        giveUp(slot, job, answer.error());
        return;
    }
    if (job && page < 0)
        openAnswered(slot, job, answer);
    else if (job)
        readAnswered(job, page, answer);
    schedule();
}

/// No reader looked at what the slot had in hand: it goes back in front of the queue, for the other slots.
void PageScheduler::giveUp(Slot &slot, const std::shared_ptr<Job> &job, const Error &error)
{
    slot.givenUp = true;
    const int page = std::exchange(slot.pageAfterOpen, -1);
    if (job && page >= 0) {
        job->waiting.prepend(page);
        job->inFlight.remove(page);
    } else if (job) {
        job->opening = false;
    }
    if (std::all_of(m_slots.cbegin(), m_slots.cend(), [](const auto &other) { return other->givenUp; })) {
        m_noReaders = error;
        stopWithoutReaders();
    } else {
        schedule();
    }
}

void PageScheduler::stopWithoutReaders()
{
    if (m_noReaders && m_writing == 0 && !m_jobs.isEmpty()) stopWith(Error(*m_noReaders));
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
               if (m_jobs.value(job->document) != job) return; // withdrawn
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
    commit([key = PageKey{job->document, page}, text = done->text,
            look = done->look](CaseFile &file) { return file.setPageRead(key, text, look); },
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
    const auto kept = std::make_shared<bool>(false); // written before, and read after, the way back
    const auto write = [document = job->document, named, kept](CaseFile &file) -> Result<void> {
        const Result<bool> answer = file.setNotOpened(document, named);
        if (!answer) return passOn(answer);
        *kept = *answer;
        return {};
    };
    commit(write, [this, job, named, kept]() mutable {
        if (m_jobs.value(job->document) != job) return; // withdrawn
        if (*kept)
            named.message = tr("%1 It was not read again; what was read of it before stays.")
                                .arg(sentence(named.message));
        removeJob(job);
        Q_EMIT documentFailed(job->document, job->name, named, *kept);
        schedule();
        announceIdle();
    });
}

} // namespace tt

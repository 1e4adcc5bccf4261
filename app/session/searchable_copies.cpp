// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/searchable_copies.h"

#include "app/casefile/case_thread.h"
#include "app/intake/searchable_copy_job.h"

#include <QPromise>

#include <algorithm>
#include <optional>

namespace tt
{

struct SearchableCopies::Running {
    Running(CaseThread &thread, const ReaderSetup &setup, const SearchableCopyRequest &request)
        : job(new SearchableCopyJob(thread, setup, request))
    {
    }
    ~Running() { job->deleteLater(); } // it may be in the middle of a signal

    SearchableCopyJob *job;
    QPromise<Result<SearchableCopyReport>> promise;
    std::optional<std::stop_callback<std::function<void()>>> stop;
};

SearchableCopies::SearchableCopies(CaseThread &thread, const ReaderSetup &setup)
    : m_thread(thread)
    , m_setup(setup)
{
}

SearchableCopies::~SearchableCopies()
{
    cancelAll();
    // What is left has a file with its name already and waits for the log; it gets no answer any more.
    while (!m_running.empty())
        ended(m_running.back().get(),
              fail(ErrorCode::Cancelled, tr("The program ended while a copy was being saved.")));
}

QFuture<Result<SearchableCopyReport>>
SearchableCopies::save(const SearchableCopyRequest &request, StopToken stop,
                       std::function<void(const SearchableCopyProgress &)> progress)
{
    SearchableCopyRequest complete = request;
    if (complete.password.isEmpty()) complete.password = m_passwords.value(request.document);
    auto owned = std::make_unique<Running>(m_thread, m_setup, complete);
    Running *running = owned.get();
    m_running.push_back(std::move(owned));
    running->promise.start();
    const auto future = running->promise.future();
    SearchableCopyJob *job = running->job;
    if (progress) connect(job, &SearchableCopyJob::progressed, this, progress);
    connect(job, &SearchableCopyJob::finished, this,
            [this, running](const Result<SearchableCopyReport> &report) { ended(running, report); });
    // Asked for on any thread, done on this one.
    running->stop.emplace(stop, [job] {
        QMetaObject::invokeMethod(
            job, [job] { job->cancel(); }, Qt::QueuedConnection);
    });
    job->start();
    return future;
}

void SearchableCopies::setPassword(DocumentId document, const QString &password)
{
    m_passwords.insert(document, password);
}

void SearchableCopies::cancelAll()
{
    std::vector<SearchableCopyJob *> jobs;
    for (const auto &running : m_running)
        jobs.push_back(running->job);
    for (SearchableCopyJob *job : jobs)
        job->cancel();
}

void SearchableCopies::clear()
{
    cancelAll();
    m_passwords.clear();
}

void SearchableCopies::ended(Running *running, const Result<SearchableCopyReport> &report)
{
    const auto it = std::find_if(m_running.begin(), m_running.end(),
                                 [running](const auto &r) { return r.get() == running; });
    if (it == m_running.end()) return;
    // Out of the list first: whoever gets the answer may ask for the next copy.
    const std::unique_ptr<Running> done = std::move(*it);
    m_running.erase(it);
    done->job->disconnect(this);
    done->promise.addResult(report);
    done->promise.finish();
}

} // namespace tt

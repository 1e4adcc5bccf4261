// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/case_session_private.h"

#include <QThreadPool>

/// Where documents come from, which of them are one notice, and which of one purchase.
namespace tt
{

namespace
{

constexpr int kDocumentsAtATime = 20; ///< some ten milliseconds of the case thread

/// A comparison on its way. Between its parts the case thread does what else is asked of it.
struct Comparing {
    QPromise<Result<CopyQuestion>> promise;
    std::optional<CopyGathering> gathering;
    StopToken stop;

    void answer(Result<CopyQuestion> question)
    {
        promise.addResult(std::move(question));
        promise.finish();
    }
};

void gatherOn(CaseThread &thread, const std::shared_ptr<Comparing> &job)
{
    thread.run([&thread, job](CaseFile *file) {
        if (!file || job->stop.stop_requested()) {
            if (file && job->gathering) (void)job->gathering->keep(*file); // else made again the next time
            job->answer(fail(ErrorCode::Cancelled, CaseSession::tr("Looking for copies was stopped.")));
            return;
        }
        if (!job->gathering) {
            auto begun = CopyGathering::begin(*file);
            if (!begun) {
                job->answer(passOn(begun));
                return;
            }
            job->gathering = std::move(*begun);
        }
        CopyGathering &gathering = *job->gathering;
        Result<void> gathered = gathering.gather(*file, kDocumentsAtATime);
        if (gathered && gathering.done() < gathering.total()) {
            gatherOn(thread, job);
            return;
        }
        if (Result<void> kept = gathering.keep(*file); !kept) gathered = kept;
        job->answer(gathered ? Result<CopyQuestion>(gathering.question()) : passOn(gathered));
    });
}

} // namespace

QFuture<Result<CaseCopies>> CaseSession::copies()
{
    d->stopComparing.request_stop();
    d->stopComparing = StopSource();
    const auto job = std::make_shared<Comparing>();
    job->stop = d->stopComparing.get_token();
    job->promise.start();
    const auto compare = [](const Result<CopyQuestion> &question) -> Result<CaseCopies> {
        if (!question) return passOn(question);
        return comparedCopies(*question);
    };
    QFuture<Result<CaseCopies>> answer = job->promise.future().then(QThreadPool::globalInstance(), compare);
    d->comparing.removeIf([](const QFuture<Result<CaseCopies>> &each) { return each.isFinished(); });
    d->comparing.append(answer);
    gatherOn(d->thread, job);
    return answer;
}

QFuture<Result<void>> CaseSession::decideCopies(const CopyDecision &decision)
{
    return edit([decision](CaseFile &file) -> Result<void> {
        const auto made = file.addCopyDecision(decision);
        return made ? Result<void>() : passOn(made);
    });
}

QFuture<Result<void>> CaseSession::decideProject(const ProjectDecision &decision)
{
    return edit([decision](CaseFile &file) { return file.decideProject(decision); });
}

QFuture<Result<void>> CaseSession::reopenProject(const ProjectDecision &decision)
{
    return edit([decision](CaseFile &file) { return file.reopenProject(decision); });
}

QFuture<Result<Provenance>> CaseSession::provenance(DocumentId document)
{
    return d->thread.run(onCase([document](CaseFile &file) { return file.provenance(document); }));
}

QFuture<Result<void>> CaseSession::setProvenance(DocumentId document, const Provenance &provenance)
{
    return edit([document, provenance](CaseFile &file) { return file.setProvenance(document, provenance); });
}

} // namespace tt

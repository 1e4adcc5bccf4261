// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/case_care.h"

#include "app/casefile/case_copy.h"
#include "app/sealing/sealed_file.h"

#include <QFile>
#include <QTimer>

namespace tt
{

namespace
{

constexpr std::chrono::milliseconds kCopyPiece{4};  ///< what another call waits for at most
constexpr std::chrono::milliseconds kWatchPause{6}; ///< so that a watch takes a fifth of a core at most
constexpr int kParts = 1000;

Error noCaseError()
{
    return {ErrorCode::NotFound, CaseCare::tr("No case is open. Open or create one first."), {}};
}

/// What a step of a copy gives back to the session's thread.
struct CopyStep {
    std::shared_ptr<CaseCopy> copy;
    Result<CaseCopy::Progress> progress;
};

} // namespace

CaseCare::CaseCare(CaseThread &thread)
    : m_thread(thread)
{
    m_pool.setMaxThreadCount(1);
}

CaseCare::~CaseCare()
{
    caseCloses();
    cancel();
    m_pool.waitForDone();
    // A copy that was not finished goes on the thread that made it.
    m_thread.run([copy = std::move(m_copy)](CaseFile *) mutable { copy.reset(); }).waitForFinished();
}

void CaseCare::begin(Job job)
{
    m_job = job;
    m_stop = StopSource();
}

void CaseCare::cancel() { m_stop.request_stop(); }

void CaseCare::onPool(std::function<std::function<void()>()> work)
{
    m_pool.start([this, work = std::move(work)] {
        auto answer = work();
        QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection); // dropped when this is gone
    });
}

void CaseCare::tell(int done, int total)
{
    QMetaObject::invokeMethod(
        this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
}

void CaseCare::finish(const QString &path, const QStringList &remarks)
{
    m_passphrase.reset();
    Q_EMIT done(std::exchange(m_job, Job::None), path, remarks);
}

void CaseCare::finish(const Error &error)
{
    m_passphrase.reset();
    Q_EMIT failed(std::exchange(m_job, Job::None), error);
}

void CaseCare::saveCopy(const QString &target)
{
    if (m_job != Job::None) return;
    begin(Job::Copy);
    m_target = target;
    m_copyPath = target;
    copyStep();
}

void CaseCare::saveSealedCopy(const QString &casePath, const QString &target, const Secret &passphrase)
{
    if (m_job != Job::None) return;
    begin(Job::SealedCopy);
    m_target = target;
    m_copyPath = partName(casePath) + QStringLiteral(".plain");
    m_passphrase = passphrase;
    copyStep();
}

void CaseCare::copyStep()
{
    const auto work = [copy = std::move(m_copy), target = m_copyPath,
                       stop = m_stop.get_token()](CaseFile *file) mutable -> std::function<CopyStep()> {
        CopyStep step{std::move(copy), {}};
        if (stop.stop_requested()) {
            step.progress = fail(ErrorCode::Cancelled, tr("The copy was cancelled; nothing was written."));
        } else if (!file) {
            step.progress = tl::unexpected<Error>(noCaseError());
        } else {
            if (!step.copy) {
                auto begun = CaseCopy::begin(*file, target, Replace::Allowed);
                if (begun)
                    step.copy = std::move(*begun);
                else
                    step.progress = passOn(begun);
            }
            if (step.copy) step.progress = step.copy->step(kCopyPiece);
        }
        if (!step.progress) step.copy.reset(); // on this thread
        return [step] { return step; };
    };
    m_thread.run(work).then(this, [this](const std::function<CopyStep()> &answer) {
        CopyStep step = answer();
        m_copy = std::move(step.copy);
        if (!step.progress) {
            finish(step.progress.error());
        } else if (step.progress->complete) {
            finishCopy();
        } else {
            const auto at =
                static_cast<qint64>(step.progress->done) * kParts / std::max(1, step.progress->total);
            Q_EMIT progressed(static_cast<int>(at), 2 * kParts);
            QTimer::singleShot(0, this, &CaseCare::copyStep);
        }
    });
}

void CaseCare::finishCopy()
{
    onPool([this, copy = std::move(m_copy), job = m_job, plain = m_copyPath, target = m_target,
            secret = m_passphrase, stop = m_stop.get_token()]() -> std::function<void()> {
        const auto checked = copy->finish(
            stop, [this](int at, int total) { tell(kParts + at * kParts / std::max(1, total), 2 * kParts); });
        if (!checked) return [this, error = checked.error()] { finish(error); };
        if (job == Job::SealedCopy) {
            const PartFile goes(plain);
            const auto sealed = sealFile(plain, target, *secret, Replace::Allowed, stop);
            if (!sealed) return [this, error = sealed.error()] { finish(error); };
        }
        return [this, target, problems = checked->problems] { finish(target, problems); };
    });
}

void CaseCare::openSealed(const QString &sealed, const QString &target, const Secret &passphrase)
{
    if (m_job != Job::None) return;
    begin(Job::OpenSealed);
    onPool([this, sealed, target, passphrase, stop = m_stop.get_token()]() -> std::function<void()> {
        const auto opened =
            unsealFile(sealed, target, *passphrase, Replace::Allowed, stop, [this](qint64 at, qint64 total) {
                tell(static_cast<int>(at * kParts / std::max<qint64>(1, total)), kParts);
            });
        if (!opened) return [this, error = opened.error()] { finish(error); };
        return [this, target] { finish(target, {}); };
    });
}

void CaseCare::compact()
{
    if (m_job != Job::None) return;
    caseCloses();
    begin(Job::Compact);
    m_thread.compact(m_stop.get_token(), [this](int at, int total) { tell(at, total); })
        .then(this, [this](const Result<CompactReport> &report) {
            if (!report) {
                finish(report.error());
                return;
            }
            constexpr double kMegabyte = 1e6;
            finish({}, {tr("%1 MB before, %2 MB now")
                            .arg(static_cast<double>(report->bytesBefore) / kMegabyte, 0, 'f', 1)
                            .arg(static_cast<double>(report->bytesAfter) / kMegabyte, 0, 'f', 1)});
        });
}

void CaseCare::recover(const QString &damaged, const QString &target)
{
    if (m_job != Job::None) return;
    begin(Job::Recover);
    onPool([this, damaged, target, stop = m_stop.get_token()]() -> std::function<void()> {
        const auto report =
            recoverCase(damaged, target, stop, [this](int at, int total) { tell(at, total); });
        if (!report) return [this, error = report.error()] { finish(error); };
        return [this, report = *report] { finish(report.path, report.losses); };
    });
}

void CaseCare::watchOriginals()
{
    endWatch();
    m_watching = std::make_shared<OriginalsWatch>();
    watchStep(m_watch);
}

/// The watch reads the case, so it goes on the case's thread.
void CaseCare::endWatch()
{
    ++m_watch;
    if (m_watching) m_thread.run([watching = std::move(m_watching)](CaseFile *) {});
    m_watching.reset();
}

void CaseCare::caseCloses()
{
    endWatch();
    if (m_job == Job::Copy || m_job == Job::SealedCopy) cancel();
}

void CaseCare::watchStep(quint64 watch)
{
    if (watch != m_watch || !m_watching) return;
    m_thread
        .run([watching = m_watching](CaseFile *file) -> Result<OriginalsWatch::Progress> {
            if (!file) return tl::unexpected<Error>(noCaseError());
            return watching->step(*file);
        })
        .then(this, [this, watch](const Result<OriginalsWatch::Progress> &at) {
            if (watch != m_watch || !at) return;
            if (at->complete)
                Q_EMIT originalsChecked(at->checked, at->altered);
            else
                QTimer::singleShot(kWatchPause, this, [this, watch] { watchStep(watch); });
        });
}

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/case_thread.h"

#include <QThread>

namespace tt
{

/// Lives on the case thread; its events are the queue.
struct CaseThread::State : QObject {
    std::unique_ptr<CaseFile> file;

    Result<CaseInfo> take(Result<std::unique_ptr<CaseFile>> opened)
    {
        if (!opened) return passOn(opened);
        file = std::move(*opened);
        return file->info();
    }
};

CaseThread::CaseThread()
    : m_thread(std::make_unique<QThread>())
    , m_state(std::make_unique<State>())
{
    m_thread->setObjectName(QStringLiteral("case"));
    m_state->moveToThread(m_thread.get());
    m_thread->start();
}

CaseThread::~CaseThread()
{
    // The last in the queue, so that everything before it is done.
    State *state = m_state.get();
    QMetaObject::invokeMethod(
        state,
        [state] {
            state->file.reset();
            QThread::currentThread()->quit();
        },
        Qt::QueuedConnection);
    m_thread->wait();
}

void CaseThread::post(std::function<void(CaseFile *)> work)
{
    State *state = m_state.get();
    QMetaObject::invokeMethod(
        state, [state, work = std::move(work)] { work(state->file.get()); }, Qt::QueuedConnection);
}

QFuture<Result<CaseInfo>> CaseThread::open(const QString &path, OpenMode mode)
{
    State *state = m_state.get();
    return run([state, path, mode](CaseFile *) -> Result<CaseInfo> {
        state->file.reset();
        return state->take(CaseFile::open(path, mode));
    });
}

QFuture<Result<CaseInfo>> CaseThread::create(const QString &path)
{
    State *state = m_state.get();
    return run([state, path](CaseFile *) -> Result<CaseInfo> {
        state->file.reset();
        return state->take(CaseFile::create(path));
    });
}

QFuture<Result<CompactReport>> CaseThread::compact(const StopToken &stop,
                                                   const std::function<void(int, int)> &progress)
{
    State *state = m_state.get();
    return run([state, stop, progress](CaseFile *file) -> Result<CompactReport> {
        if (!file) return fail(ErrorCode::NotFound, QStringLiteral("No case is open."));
        const QString path = file->info().path;
        const QString person = file->person();
        state->file.reset();
        const Result<CompactReport> report = compactCase(path, stop, progress);
        const Result<CaseInfo> opened = state->take(CaseFile::open(path, OpenMode::ReadWrite));
        if (!opened) return passOn(opened);
        state->file->setPerson(person);
        return report;
    });
}

QFuture<void> CaseThread::close()
{
    State *state = m_state.get();
    return run([state](CaseFile *) { state->file.reset(); });
}

} // namespace tt

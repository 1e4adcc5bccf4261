// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/case_copy.h"
#include "app/casefile/case_file.h"

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>
#include <type_traits>

class QThread;

namespace tt
{

/// The one thread that owns a CaseFile. Work is queued and done in order.
class CaseThread final
{
public:
    CaseThread();
    /// Finishes what is queued, closes the case, ends the thread.
    ~CaseThread();
    CaseThread(const CaseThread &) = delete;
    CaseThread &operator=(const CaseThread &) = delete;

    /// `work` runs on the case thread. Before a case is open, and after close(), it is given nullptr.
    /// The future's continuation belongs to whoever asks: `future.then(context, …)` brings the value to
    /// context's thread.
    template <typename Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work, CaseFile *>>
    {
        using T = std::invoke_result_t<Work, CaseFile *>;
        auto promise = std::make_shared<QPromise<T>>();
        promise->start(); // a future that has not started is not waited for by result()
        QFuture<T> future = promise->future();
        post([promise, work = std::move(work)](CaseFile *file) mutable {
            if constexpr (std::is_void_v<T>)
                work(file);
            else
                promise->addResult(work(file));
            promise->finish();
        });
        return future;
    }

    QFuture<Result<CaseInfo>> open(const QString &path, OpenMode mode);
    QFuture<Result<CaseInfo>> create(const QString &path);
    QFuture<void> close();
    /// compactCase() on the open case; other work waits. When it cannot be opened again afterwards, none is
    /// open.
    QFuture<Result<CompactReport>> compact(const StopToken &stop,
                                           const std::function<void(int done, int total)> &progress);

private:
    void post(std::function<void(CaseFile *)> work);

    struct State;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<State> m_state;
};

} // namespace tt

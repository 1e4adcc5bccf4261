// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/case_thread.h"

#include <QObject>

#include <type_traits>
#include <utility>

namespace tt
{

/// Runs `work` on the case thread and gives its result to `done` on the thread of `context`, unless that is
/// gone. Always by an event: QFuture::then() runs the continuation of a future that is finished already at
/// once, in the middle of whatever asked for it.
template <typename Work, typename Done>
void callCase(CaseThread &thread, QObject *context, Work work, Done done)
{
    using T = std::invoke_result_t<Work, CaseFile *>;
    thread.run(std::move(work)).then(context, [context, done = std::move(done)](const T &result) {
        QMetaObject::invokeMethod(
            context, [done, result]() mutable { done(result); }, Qt::QueuedConnection);
    });
}

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/interrupt.h"

#include <functional>

namespace tt
{

/// What a verb that works for a while on its own thread, without an event loop, owes the person who waits:
/// how far it is, and to stop when told to.
class LongWork final
{
public:
    /// `what` as in "Copying: 40 %".
    LongWork(CliContext &context, const QString &what)
        : m_context(context)
        , m_what(what)
    {
    }

    /// SIGINT and SIGTERM stop it.
    [[nodiscard]] StopToken stop() const { return m_interrupt.token(); }
    /// On standard error, every other second; empty when nobody wants to see it. Lives no longer than the
    /// context.
    [[nodiscard]] std::function<void(qint64 done, qint64 total)> progress() const;

private:
    CliContext &m_context;
    QString m_what;
    InterruptStop m_interrupt;
};

} // namespace tt

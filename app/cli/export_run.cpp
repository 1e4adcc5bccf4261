// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_run.h"

#include "app/cli/interrupt.h"

#include <QTimer>

namespace tt
{

namespace
{

constexpr qint64 kProgressEveryMs = 2'000;

} // namespace

ExportRun::ExportRun(CliContext &context, QString casePath)
    : m_context(context)
    , m_casePath(std::move(casePath))
    , m_session(context.readers, context.analyser)
{
}

ExitCode ExportRun::exec()
{
    Interrupt interrupt;
    connect(&interrupt, &Interrupt::requested, this, [this] { m_stop.request_stop(); });
    m_sinceProgress.start();
    QTimer::singleShot(0, this, [this] { openCase(OpenMode::ReadWrite); });
    m_loop.exec();
    return m_exit;
}

/// Written to the case's log, so the case is opened for writing where that is possible.
void ExportRun::openCase(OpenMode mode)
{
    m_session.open(m_casePath, mode).then(this, [this, mode](const Result<CaseInfo> &info) {
        const bool again =
            !info && mode == OpenMode::ReadWrite &&
            (info.error().code == ErrorCode::ReadOnly || info.error().code == ErrorCode::Locked);
        if (again)
            QTimer::singleShot(0, this, [this] { openCase(OpenMode::ReadOnly); });
        else if (!info)
            end(refuse(m_context, info.error()));
        else
            write();
    });
}

bool ExportRun::progressIsDue()
{
    if (m_context.quiet || m_sinceProgress.elapsed() < kProgressEveryMs) return false;
    m_sinceProgress.restart();
    return true;
}

void ExportRun::end(ExitCode code)
{
    m_exit = code;
    m_session.close().then(this, [this] { m_loop.quit(); });
}

} // namespace tt

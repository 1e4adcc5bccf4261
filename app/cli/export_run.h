// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/session/case_session.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QObject>

namespace tt
{

/// A verb that opens a case, lets the session write something out of it, and ends. An interrupt asks it to
/// stop.
class ExportRun : public QObject
{
    Q_OBJECT
public:
    ExportRun(CliContext &context, QString casePath);

    /// Runs the application's event loop, the run's only one.
    ExitCode exec();

protected:
    /// The case is open; ends with end().
    virtual void write() = 0;
    void end(ExitCode code);

    [[nodiscard]] CliContext &context() { return m_context; }
    [[nodiscard]] CaseSession &session() { return m_session; }
    [[nodiscard]] StopToken stopToken() const { return m_stop.get_token(); }
    /// Not quiet, and some time has passed since the last line of progress. On any thread, on one at a time.
    bool progressIsDue();

private:
    void openCase(OpenMode mode);

    CliContext &m_context;
    QString m_casePath;
    CaseSession m_session;
    StopSource m_stop;
    QEventLoop m_loop;
    QElapsedTimer m_sinceProgress;
    ExitCode m_exit = ExitCode::Internal;
};

} // namespace tt

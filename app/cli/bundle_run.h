// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/session/case_session.h"

#include <QEventLoop>
#include <QObject>

namespace tt
{

/// One run of `tendertrace-cli export`. exec() runs the application's event loop, the run's only one.
class BundleRun final : public QObject
{
    Q_OBJECT
public:
    BundleRun(CliContext &context, QString casePath, QString out, BundleOptions options);

    ExitCode exec();

private:
    void openCase(OpenMode mode);
    void write();
    void finish(const Result<BundleSummary> &summary);
    void end(ExitCode code);

    CliContext &m_context;
    QString m_casePath;
    QString m_out;
    BundleOptions m_options;
    CaseSession m_session;
    StopSource m_stop;
    QEventLoop m_loop;
    ExitCode m_exit = ExitCode::Internal;
};

} // namespace tt

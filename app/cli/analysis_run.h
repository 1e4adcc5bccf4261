// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/session/case_session.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QObject>

#include <functional>
#include <memory>

namespace tt
{

/// Opens a case, changes something, analyses stored text again until it is done or interrupted, and reports.
/// exec() runs the application's event loop (the program's only one).
class AnalysisRun final : public QObject
{
    Q_OBJECT
public:
    /// What is done once the case is open. It adds what it has to say to `report` and calls back with how
    /// many documents are being analysed again, or with the error that ends the run.
    using Begin = std::function<void(CaseSession &session, QJsonObject &report,
                                     std::function<void(const Result<int> &documents)> then)>;

    AnalysisRun(CliContext &context, QString casePath, QString person, int workers = 0);

    ExitCode exec(Begin begin);

private:
    void opened(const Result<CaseInfo> &info);
    void begun(const Result<int> &documents);
    void showProgress(const AnalysisProgress &progress);
    void finish(const AnalysisProgress &progress, bool cancelled);
    void end(ExitCode code);

    CliContext &m_context;
    QString m_casePath;
    QString m_person;
    CaseSession m_session;
    QEventLoop m_loop;
    Begin m_begin;
    QJsonObject m_report;
    QJsonArray m_failed;
    QElapsedTimer m_clock;
    QElapsedTimer m_sinceProgress;
    bool m_ending = false;
    ExitCode m_exit = ExitCode::Done;
};

} // namespace tt

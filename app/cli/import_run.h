// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/session/case_session.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

namespace tt
{

struct ImportRequest {
    QString casePath;
    QStringList paths;
    QString password;
    bool retry = false; ///< what failed
    bool again = false; ///< everything
};

/// One run of `tendertrace-cli import`: opens or creates the case, adds the paths, waits until everything is
/// read and analysed, and reports. exec() runs the application's event loop (the program's only one).
class ImportRun final : public QObject
{
    Q_OBJECT
public:
    ImportRun(CliContext &context, const ReaderSetup &setup, ImportRequest request);

    ExitCode exec();

private:
    void begin();
    void caseOpened(const Result<CaseInfo> &info);
    void addWork();
    void inputFailed(const ImportFailure &failure);
    void showProgress(const ImportProgress &progress);
    void finish();
    void report(const QVector<DocumentRecord> &documents);
    void end(ExitCode code);

    CliContext &m_context;
    ImportRequest m_request;
    CaseSession m_session;
    QEventLoop m_loop;
    QVector<ImportFailure> m_failures;
    QSet<DocumentId> m_passwordTried;
    ImportProgress m_progress;
    QElapsedTimer m_sinceProgress;
    bool m_interrupted = false;
    bool m_ending = false;
    ExitCode m_exit = ExitCode::Done;
};

} // namespace tt

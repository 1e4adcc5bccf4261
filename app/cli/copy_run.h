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

struct CopyOrder {
    QString casePath;
    QString document; ///< number or name
    QString out;
    QString password;
    bool allowUnread = false;
};

/// One run of `tendertrace-cli text --format pdf`. exec() runs the application's event loop, the run's only
/// one.
class CopyRun final : public QObject
{
    Q_OBJECT
public:
    CopyRun(CliContext &context, CopyOrder order);

    ExitCode exec();

private:
    void begin();
    void openCase(OpenMode mode);
    void save();
    void showProgress(const SearchableCopyProgress &progress);
    void finish(const Result<SearchableCopyReport> &report);
    void end(ExitCode code);

    CliContext &m_context;
    CopyOrder m_order;
    CaseSession m_session;
    DocumentId m_document;
    StopSource m_stop;
    QEventLoop m_loop;
    QElapsedTimer m_sinceProgress;
    ExitCode m_exit = ExitCode::Internal;
};

} // namespace tt

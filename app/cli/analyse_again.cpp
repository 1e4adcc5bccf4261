// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyse_again.h"

#include "app/cli/analysis_run.h"

namespace tt
{

ExitCode analyseAgain(CliContext &context, const QString &casePath, const QJsonObject &report)
{
    AnalysisRun run(context, casePath, {});
    return run.exec([&run, report](CaseSession &session, QJsonObject &out,
                                   const std::function<void(const Result<int> &)> &then) {
        out = report;
        session.analyseStale().then(&run, then);
    });
}

} // namespace tt

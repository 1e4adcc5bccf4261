// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysis_run.h"

#include "app/cli/interrupt.h"

#include <QTimer>

#include <cmath>

namespace tt
{

namespace
{

constexpr qint64 kProgressEveryMs = 1'000;

double rounded(double value) { return std::round(value * 10) / 10; }

} // namespace

AnalysisRun::AnalysisRun(CliContext &context, QString casePath, QString person, int workers)
    : m_context(context)
    , m_casePath(std::move(casePath))
    , m_person(std::move(person))
    , m_session(context.readers, context.analyser)
{
    m_session.setAnalysisWorkers(workers);
    connect(&m_session, &CaseSession::analysisProgress, this, &AnalysisRun::showProgress);
    connect(&m_session, &CaseSession::analysisFinished, this, &AnalysisRun::finish);
    connect(&m_session, &CaseSession::problem, this, [this](const Error &error) {
        say(m_context, error.message);
        m_failed.append(QJsonObject{{QStringLiteral("code"), errorCodeName(error.code)},
                                    {QStringLiteral("message"), error.message}});
    });
}

ExitCode AnalysisRun::exec(Begin begin)
{
    m_begin = std::move(begin);
    Interrupt interrupt;
    connect(&interrupt, &Interrupt::requested, this, [this] {
        say(m_context,
            tr("Stopping. What is analysed is kept; 'tendertrace-cli reanalyse' goes on from here."));
        m_session.cancelAnalysis();
    });
    QTimer::singleShot(0, this, [this] {
        m_session.open(m_casePath).then(this, [this](const Result<CaseInfo> &info) { opened(info); });
    });
    m_loop.exec();
    return m_exit;
}

void AnalysisRun::opened(const Result<CaseInfo> &info)
{
    if (!info) {
        end(refuse(m_context, info.error()));
        return;
    }
    if (!m_person.isEmpty()) m_session.setPerson(m_person);
    m_clock.start();
    m_sinceProgress.start();
    m_begin(m_session, m_report, [this](const Result<int> &documents) { begun(documents); });
}

void AnalysisRun::begun(const Result<int> &documents)
{
    if (!documents)
        end(refuse(m_context, documents.error()));
    else if (*documents == 0)
        finish({}, false);
}

void AnalysisRun::showProgress(const AnalysisProgress &progress)
{
    if (m_context.quiet || m_sinceProgress.elapsed() < kProgressEveryMs) return;
    m_sinceProgress.restart();
    const double seconds = std::max(0.001, static_cast<double>(m_clock.elapsed()) / 1'000);
    say(m_context, tr("%1/%2 documents, %3 pages, %4 pages/s")
                       .arg(progress.done)
                       .arg(progress.total)
                       .arg(progress.pages)
                       .arg(static_cast<double>(progress.pages) / seconds, 0, 'f', 0));
}

void AnalysisRun::finish(const AnalysisProgress &progress, bool cancelled)
{
    if (m_ending) return;
    const double seconds = static_cast<double>(m_clock.elapsed()) / 1'000;
    const QJsonObject analysis{{QStringLiteral("documents"), progress.total},
                               {QStringLiteral("analysed"), progress.done - progress.failed},
                               {QStringLiteral("pages"), progress.pages},
                               {QStringLiteral("seconds"), std::round(seconds * 1'000) / 1'000},
                               {QStringLiteral("pages_per_second"),
                                seconds > 0 ? rounded(static_cast<double>(progress.pages) / seconds) : 0},
                               {QStringLiteral("interrupted"), cancelled},
                               {QStringLiteral("failed"), m_failed}};
    m_report.insert(QStringLiteral("analysis"), analysis);
    printJson(m_context, m_report);
    if (!m_context.quiet)
        say(m_context, tr("%1 of %2 documents analysed again, %3 pages in %4 s.")
                           .arg(progress.done - progress.failed)
                           .arg(progress.total)
                           .arg(progress.pages)
                           .arg(seconds, 0, 'f', 1));
    end(cancelled || !m_failed.isEmpty() ? ExitCode::SomeFailed : ExitCode::Done);
}

void AnalysisRun::end(ExitCode code)
{
    if (m_ending) return;
    m_ending = true;
    m_exit = code;
    m_session.close().then(this, [this] { m_loop.quit(); });
}

} // namespace tt

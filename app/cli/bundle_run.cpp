// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bundle_run.h"

#include "app/cli/interrupt.h"

#include <QElapsedTimer>
#include <QTimer>

namespace tt
{

namespace
{

constexpr qint64 kProgressEveryMs = 2'000;

} // namespace

BundleRun::BundleRun(CliContext &context, QString casePath, QString out, BundleOptions options)
    : m_context(context)
    , m_casePath(std::move(casePath))
    , m_out(std::move(out))
    , m_options(std::move(options))
    , m_session(context.readers, context.analyser)
{
}

ExitCode BundleRun::exec()
{
    Interrupt interrupt;
    connect(&interrupt, &Interrupt::requested, this, [this] { m_stop.request_stop(); });
    QTimer::singleShot(0, this, [this] { openCase(OpenMode::ReadWrite); });
    m_loop.exec();
    return m_exit;
}

/// Written to the case's log, so the case is opened for writing where that is possible.
void BundleRun::openCase(OpenMode mode)
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

void BundleRun::write()
{
    auto since = std::make_shared<QElapsedTimer>();
    since->start();
    const auto progress = [this, since](const BundleProgress &now) {
        if (m_context.quiet || now.step != BundleProgress::Step::Drawing) return;
        if (since->elapsed() < kProgressEveryMs) return;
        since->restart();
        say(m_context, tr("%1 of %2 pages drawn").arg(now.done).arg(now.total));
    };
    m_session.exportBundle(m_out, m_options, m_stop.get_token(), progress)
        .then(this, [this](const Result<BundleSummary> &summary) { finish(summary); });
}

void BundleRun::finish(const Result<BundleSummary> &summary)
{
    if (!summary) {
        end(refuse(m_context, summary.error()));
        return;
    }
    printJson(m_context, {{QStringLiteral("path"), summary->path},
                          {QStringLiteral("files"), summary->files},
                          {QStringLiteral("originals"), summary->originals},
                          {QStringLiteral("findings"), summary->findings},
                          {QStringLiteral("crops"), summary->crops},
                          {QStringLiteral("crops_missing"), summary->cropsMissing},
                          {QStringLiteral("manifest_sha256"), summary->manifest.hex()}});
    if (summary->cropsMissing > 0 && m_options.crops)
        say(m_context, tr("%1 findings have no picture of their place on the page; index.html says why.")
                           .arg(summary->cropsMissing));
    end(ExitCode::Done);
}

void BundleRun::end(ExitCode code)
{
    m_exit = code;
    m_session.close().then(this, [this] { m_loop.quit(); });
}

} // namespace tt

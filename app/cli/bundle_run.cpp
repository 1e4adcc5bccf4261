// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bundle_run.h"

namespace tt
{

BundleRun::BundleRun(CliContext &context, const QString &casePath, QString out, BundleOptions options)
    : ExportRun(context, casePath)
    , m_out(std::move(out))
    , m_options(std::move(options))
{
}

void BundleRun::write()
{
    const auto progress = [this](const BundleProgress &now) {
        if (now.step != BundleProgress::Step::Drawing || !progressIsDue()) return;
        say(context(), tr("%1 of %2 pages drawn").arg(now.done).arg(now.total));
    };
    session()
        .exportBundle(m_out, m_options, stopToken(), progress)
        .then(this, [this](const Result<BundleSummary> &summary) { finish(summary); });
}

void BundleRun::finish(const Result<BundleSummary> &summary)
{
    if (!summary) {
        end(refuse(context(), summary.error()));
        return;
    }
    printJson(context(), {{QStringLiteral("path"), summary->path},
                          {QStringLiteral("files"), summary->files},
                          {QStringLiteral("originals"), summary->originals},
                          {QStringLiteral("findings"), summary->findings},
                          {QStringLiteral("crops"), summary->crops},
                          {QStringLiteral("crops_missing"), summary->cropsMissing},
                          {QStringLiteral("manifest_sha256"), summary->manifest.hex()}});
    if (summary->cropsMissing > 0 && m_options.crops)
        say(context(), tr("%1 findings have no picture of their place on the page; index.html says why.")
                           .arg(summary->cropsMissing));
    end(ExitCode::Done);
}

} // namespace tt

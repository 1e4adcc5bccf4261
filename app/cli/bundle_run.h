// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/export_run.h"

namespace tt
{

/// One run of `tendertrace-cli export`: writes the evidence bundle of a case.
class BundleRun final : public ExportRun
{
    Q_OBJECT
public:
    BundleRun(CliContext &context, const QString &casePath, QString out, BundleOptions options);

private:
    void write() override;
    void finish(const Result<BundleSummary> &summary);

    QString m_out;
    BundleOptions m_options;
};

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/export_run.h"

namespace tt
{

struct CopyOrder {
    QString casePath;
    QString document; ///< number or name
    QString out;
    QString password;
    bool allowUnread = false;
};

/// One run of `tendertrace-cli text --format pdf`: writes a searchable copy of one document.
class CopyRun final : public ExportRun
{
    Q_OBJECT
public:
    CopyRun(CliContext &context, CopyOrder order);

    ExitCode exec();

private:
    void write() override;
    void showProgress(const SearchableCopyProgress &progress);
    void finish(const Result<SearchableCopyReport> &report);

    CopyOrder m_order;
    DocumentId m_document;
};

} // namespace tt

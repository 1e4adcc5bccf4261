// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/pdf/page_source.h"

namespace tt
{

/// Through Poppler. `displayName` is what messages call the file.
Result<std::unique_ptr<PageSource>> openPdf(const QString &path, const QString &displayName,
                                            const QString &password);

QString popplerVersion();

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/records.h"
#include "app/intake/searchable_copy.h"
#include "ocr/base/result.h"

namespace tt
{

/// The file may be put there: not over the case, not over the file that the document came from. Errors:
/// Usage, NotFound.
Result<void> requireAllowedTarget(const SearchableCopyRequest &request, const DocumentRecord &document,
                                  const QString &casePath);

/// Every page is read, or a person agreed to pages without text. Errors: Usage.
Result<void> requireRead(const DocumentRecord &document, const QVector<bool> &pageIsRead, bool allowUnread);

/// What a person should know about the pages, each a sentence.
QStringList remarksAbout(const QVector<CopiedPageReport> &pages);

/// What a reader process says is not trusted to be short.
QStringList boundedRemarks(const QStringList &remarks);

} // namespace tt

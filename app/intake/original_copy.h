// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/case_file.h"

#include <QString>

namespace tt
{

/// Writes a document's original to `path` for a reader to open. For the case thread. Errors: those of
/// CaseFile::original, DiskFull.
Result<void> copyOriginal(CaseFile &file, DocumentId document, const QString &path);

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/document_model.h"
#include "app/analysis/finding.h"

namespace tt
{

/// What a mention says: sought, supplied, a benchmark, excluded, someone's past work or mere background. By
/// the words of its own clause first, then the section, then the kind of notice.
Polarity polarityOf(const PageModel &page, TextRange range, const QString &noticeType);

} // namespace tt

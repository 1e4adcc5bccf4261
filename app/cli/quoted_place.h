// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/case_file.h"

namespace tt
{

/// Where a page, as it was read, says `quote`: the n-th place (from 1), or, with 0, the only one. Errors:
/// NotFound without the page's text; Usage when it does not say so, or not so often, or (with 0) more than
/// once.
Result<TextRange> quotedPlace(CaseFile &file, PageKey page, const QString &quote, int occurrence);

} // namespace tt

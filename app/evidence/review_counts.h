// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/case_file.h"
#include "app/casefile/review_count.h"

namespace tt
{

/// How far people are with a case. Document by document. Errors: those of reading the case.
Result<ReviewCount> reviewCountOf(CaseFile &file);

/// "12 of 55 figures and names reviewed, 3 disputed", for what leaves the case.
QString reviewCountText(const ReviewCount &count);

} // namespace tt

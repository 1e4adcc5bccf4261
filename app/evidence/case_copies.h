// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/near_duplicates.h"
#include "app/casefile/case_file.h"

#include <functional>

namespace tt
{

/// Which documents of a case may be one notice, and what people said of it.
struct CaseCopies {
    QVector<DuplicateSuggestion> open; ///< nobody decided yet; the most alike first
    QMap<qint64, qint64> copies;       ///< by document: what it counts as
    QVector<CopyDecision> decisions;
};

/// Compares the documents that are read and analysed. Fingerprints that are missing are made, and kept when
/// the case is open for writing: the first time takes about a millisecond a page, on the case's thread.
/// Errors: those of the case; Cancelled.
Result<CaseCopies> copiesOf(CaseFile &file, StopToken stop = {},
                            const std::function<void(int done, int total)> &progress = {});

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/case_file.h"

namespace tt
{

/// How far people are with what stands in the queue (app/casefile/review_count.h): figures and names without
/// their repetitions. What the latest analysis did not find again is not counted: nobody is asked about it.
struct ReviewCounts {
    int findings = 0;
    int reviewed = 0;
    int disputed = 0; ///< of those that nobody reviewed
    int obscured = 0; ///< the same for a character that could not be read

    bool operator==(const ReviewCounts &) const = default;
};

/// Whether a person's judgement stands: what the analysis changed since then waits for another.
bool isReviewed(const FindingRecord &record);
/// Whether its readings differ and nobody said which is right.
bool isInDispute(const FindingRecord &record);
void addTo(ReviewCounts &counts, const FindingRecord &record);

/// Document by document. Errors: those of reading the case; Cancelled.
Result<ReviewCounts> reviewCountsOf(CaseFile &file);

/// "12 of 55 figures and names reviewed, 3 disputed", for what leaves the case.
QString reviewCountsText(const ReviewCounts &counts);

} // namespace tt

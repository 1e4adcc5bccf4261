// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/records.h"

namespace tt
{

/// What a person goes through one by one, and what of it is disputed: the one definition behind every count
/// of the window. Lists that show the queue filter by the same functions, so a count never names what its
/// list hides. What is open on a page (OpenFigures) is told apart further: a figure that reads otherwise
/// since it was judged stands there by itself and not among the disputed ones, and names are apart from sums.

/// A figure, or the name of a cloud, a model or a chip. Parties, dates, numbers and hints in the wording are
/// looked at beside them and are not counted.
bool isFigureOrName(const FindingFacts &facts);

/// Stands in the queue: a figure or a name that repeats no other finding of its document. As the analysis
/// has it: a correction moves nothing out of the queue.
bool isToJudge(const FindingRecord &record);

/// Whether a person's judgement stands. What reads otherwise since then waits for another.
bool isReviewed(const FindingRecord &record);

/// In the queue, its readings disagree, and no judgement of a person stands. Confirmed, corrected or
/// rejected, it is disputed no more, whatever the readings said.
bool isDisputed(const FindingRecord &record);

/// How far people have come with a case or a document.
struct ReviewCount {
    int total = 0;    ///< in the queue
    int reviewed = 0; ///< of these: isReviewed()
    int disputed = 0; ///< of these: isDisputed()
    int obscured = 0; ///< of these: not reviewed, and a character that matters could not be read

    void add(const FindingRecord &record);
    void add(const ReviewCount &other, int times = 1); ///< -1 takes it away
    [[nodiscard]] int left() const { return total - reviewed; }
    bool operator==(const ReviewCount &) const = default;
};

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/case_tally.h"
#include "app/evidence/tally_reasons.h"

/// What the numbers of a story stand on.
namespace tt
{

/// Each finding once: of every member of the tally one place in each of its projects (of who seeks the name
/// as the buyer, of the others what is counted), and of every sum the first figure that gives it.
QVector<FindingRef> storyEvidence(const CaseTally &sums);

/// How many of those a person reviewed.
struct StoryReview {
    qsizetype reviewed = 0;
    qsizetype all = 0;
};
/// Errors: those of reading the case.
Result<StoryReview> storyReview(CaseFile &file, const CaseTally &sums);
/// "Findings behind it that a person reviewed: 3 of 12."; empty when nothing stands behind it.
QString reviewedBehindStory(const StoryReview &review, StoryLanguage language);

} // namespace tt

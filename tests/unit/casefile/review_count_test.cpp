// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/review_count.h"

#include <gtest/gtest.h>

namespace tt
{

namespace
{

FindingRecord disputedSum()
{
    FindingRecord record;
    record.id = {1};
    record.finding.facts = AmountFacts{};
    record.finding.reading.verdict = Verdict::Disputed;
    return record;
}

TEST(ReviewCount, WhatNobodyJudgedIsDisputedUntilSomebodyDoes)
{
    FindingRecord record = disputedSum();
    EXPECT_TRUE(isDisputed(record));
    for (const ReviewState state : {ReviewState::Confirmed, ReviewState::Corrected, ReviewState::Rejected}) {
        record.review.state = state;
        EXPECT_FALSE(isDisputed(record));
    }
}

TEST(ReviewCount, WhatReadsOtherwiseSinceItWasJudgedWaitsForAnother)
{
    FindingRecord record = disputedSum();
    record.review.state = ReviewState::Confirmed;
    EXPECT_TRUE(isReviewed(record));
    record.changedSinceReview = true;
    EXPECT_FALSE(isReviewed(record));
    EXPECT_TRUE(isDisputed(record));
    ReviewCount count;
    count.add(record);
    EXPECT_EQ(count, (ReviewCount{1, 0, 1}));
}

TEST(ReviewCount, ACharacterThatCouldNotBeReadIsCountedUntilSomebodyJudged)
{
    FindingRecord record = disputedSum();
    record.finding.reading.verdict = Verdict::Obscured;
    ReviewCount count;
    count.add(record);
    EXPECT_EQ(count, (ReviewCount{1, 0, 0, 1}));
    record.review.state = ReviewState::Rejected;
    ReviewCount judged;
    judged.add(record);
    EXPECT_EQ(judged, (ReviewCount{1, 1, 0, 0}));
}

TEST(ReviewCount, WhatTheQueueDoesNotShowIsNotCounted)
{
    FindingRecord repeat = disputedSum();
    repeat.sameAs = {7};
    FindingRecord day = disputedSum();
    day.finding.facts = DateFacts{};
    FindingRecord hint = disputedSum();
    MentionFacts signal;
    signal.category = QStringLiteral("signal");
    hint.finding.facts = signal;
    FindingRecord chip = disputedSum();
    MentionFacts name;
    name.category = QStringLiteral("ai_chip");
    chip.finding.facts = name;
    chip.finding.reading.verdict = Verdict::Agreed;
    FindingRecord done = disputedSum();
    done.review.state = ReviewState::Confirmed;
    ReviewCount count;
    for (const FindingRecord &record : {repeat, day, hint, chip, done, disputedSum()})
        count.add(record);
    EXPECT_EQ(count, (ReviewCount{3, 1, 1}));
    EXPECT_EQ(count.left(), 2);
}

} // namespace

} // namespace tt

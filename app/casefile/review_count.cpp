// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/review_count.h"

#include <algorithm>
#include <array>

namespace tt
{

bool isFigureOrName(const FindingFacts &facts)
{
    if (std::holds_alternative<AmountFacts>(facts)) return true;
    const auto *mention = std::get_if<MentionFacts>(&facts);
    static constexpr std::array<QStringView, 5> names = {u"cloud_vendor", u"cloud_service", u"ai_model",
                                                         u"ai_chip", u"chip_server"};
    return mention != nullptr && std::find(names.begin(), names.end(), mention->category) != names.end();
}

bool isToJudge(const FindingRecord &record)
{
    return record.sameAs.isNull() && isFigureOrName(record.finding.facts);
}

bool isReviewed(const FindingRecord &record)
{
    return record.review.state != ReviewState::Unreviewed && !record.changedSinceReview;
}

bool isDisputed(const FindingRecord &record)
{
    return record.finding.reading.verdict == Verdict::Disputed && !isReviewed(record) && isToJudge(record);
}

void ReviewCount::add(const FindingRecord &record)
{
    if (!isToJudge(record)) return;
    ++total;
    if (isReviewed(record))
        ++reviewed;
    else if (record.finding.reading.verdict == Verdict::Obscured)
        ++obscured;
    if (isDisputed(record)) ++disputed;
}

void ReviewCount::add(const ReviewCount &other, int times)
{
    total += times * other.total;
    reviewed += times * other.reviewed;
    disputed += times * other.disputed;
    obscured += times * other.obscured;
}

} // namespace tt

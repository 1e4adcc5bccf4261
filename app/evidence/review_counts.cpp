// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/review_counts.h"

#include "app/casefile/review_count.h"

namespace tt
{

bool isReviewed(const FindingRecord &record)
{
    return record.review.state != ReviewState::Unreviewed && !record.changedSinceReview;
}

bool isInDispute(const FindingRecord &record)
{
    return record.finding.reading.verdict == Verdict::Disputed && !isReviewed(record);
}

void addTo(ReviewCounts &counts, const FindingRecord &record)
{
    if (record.orphaned || !isToJudge(record)) return;
    ++counts.findings;
    if (isReviewed(record))
        ++counts.reviewed;
    else if (record.finding.reading.verdict == Verdict::Obscured)
        ++counts.obscured;
    if (isInDispute(record)) ++counts.disputed;
}

Result<ReviewCounts> reviewCountsOf(CaseFile &file)
{
    const auto documents = file.documents();
    if (!documents) return passOn(documents);
    ReviewCounts counts;
    for (const DocumentRecord &document : *documents) {
        FindingFilter filter;
        filter.document = document.id;
        filter.includeRepeats = false;
        const auto findings = file.findings(filter);
        if (!findings) return passOn(findings);
        for (const FindingRecord &record : *findings)
            addTo(counts, record);
    }
    return counts;
}

QString reviewCountsText(const ReviewCounts &counts)
{
    QString text = QStringLiteral("%1 of %2 figures and names reviewed, %3 disputed")
                       .arg(counts.reviewed)
                       .arg(counts.findings)
                       .arg(counts.disputed);
    if (counts.obscured > 0) text += QStringLiteral(", %1 partly unreadable").arg(counts.obscured);
    return text;
}

} // namespace tt

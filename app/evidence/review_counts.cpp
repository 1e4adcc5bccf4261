// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/review_counts.h"

namespace tt
{

Result<ReviewCount> reviewCountOf(CaseFile &file)
{
    const auto documents = file.documents();
    if (!documents) return passOn(documents);
    ReviewCount count;
    for (const DocumentRecord &document : *documents) {
        FindingFilter filter;
        filter.document = document.id;
        filter.includeRepeats = false;
        const auto findings = file.findings(filter);
        if (!findings) return passOn(findings);
        for (const FindingRecord &record : *findings)
            count.add(record);
    }
    return count;
}

QString reviewCountText(const ReviewCount &count)
{
    QString text = QStringLiteral("%1 of %2 figures and names reviewed, %3 disputed")
                       .arg(count.reviewed)
                       .arg(count.total)
                       .arg(count.disputed);
    if (count.obscured > 0) text += QStringLiteral(", %1 partly unreadable").arg(count.obscured);
    return text;
}

} // namespace tt

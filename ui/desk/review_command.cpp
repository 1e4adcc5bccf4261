// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/review_command.h"

#include "ui/desk/case_feed.h"
#include "ui/models/finding_text.h"

namespace tt
{

ReviewCommand::ReviewCommand(CaseFeed &feed, FindingId finding, const Review &before, const Review &after,
                             std::function<void(FindingId)> shown)
    : m_feed(feed)
    , m_finding(finding)
    , m_before(before)
    , m_after(after)
    , m_shown(std::move(shown))
{
    if (const FindingRecord *record = feed.findings().find(finding))
        setText(QStringLiteral("%1: %2").arg(reviewLabel(after.state), valueText(record->finding.facts)));
}

void ReviewCommand::undo()
{
    m_feed.setReview(m_finding, m_before);
    m_shown(m_finding);
}

void ReviewCommand::redo()
{
    m_feed.setReview(m_finding, m_after);
    if (!std::exchange(m_first, false)) m_shown(m_finding);
}

} // namespace tt

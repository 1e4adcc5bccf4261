// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/records.h"

#include <QUndoCommand>

#include <functional>

namespace tt
{

class CaseFeed;

/// A judgement on a finding, which can be taken back.
class ReviewCommand final : public QUndoCommand
{
public:
    /// `shown` is called with the finding after doing and undoing, so that the person sees what changed.
    ReviewCommand(CaseFeed &feed, FindingId finding, const Review &before, const Review &after,
                  std::function<void(FindingId)> shown);

    void undo() override;
    void redo() override;

private:
    CaseFeed &m_feed;
    FindingId m_finding;
    Review m_before;
    Review m_after;
    std::function<void(FindingId)> m_shown;
    bool m_first = true; ///< the first redo() is the person's own act: they are there already
};

} // namespace tt

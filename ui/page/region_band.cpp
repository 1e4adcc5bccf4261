// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/region_band.h"

#include <algorithm>

namespace tt
{

void RegionBand::begin(int page, const QRectF &paper, QPointF at)
{
    m_page = page;
    m_paper = paper;
    m_from = m_to = onPaper(at);
}

void RegionBand::moveTo(QPointF at) { m_to = onPaper(at); }

void RegionBand::beginAt(int page, const QRectF &paper, const QRectF &rect)
{
    m_page = page;
    m_paper = paper;
    m_from = onPaper(rect.topLeft());
    m_to = onPaper(rect.bottomRight());
}

void RegionBand::nudge(QPointF by, bool resize)
{
    if (resize) {
        m_to = onPaper(m_to + by);
        return;
    }
    const QRectF now = rect();
    const QPointF room(std::clamp(by.x(), m_paper.left() - now.left(), m_paper.right() - now.right()),
                       std::clamp(by.y(), m_paper.top() - now.top(), m_paper.bottom() - now.bottom()));
    m_from += room;
    m_to += room;
}

bool RegionBand::isLargeEnough() const
{
    return isActive() && rect().width() >= kLeastSide && rect().height() >= kLeastSide;
}

QPointF RegionBand::onPaper(QPointF at) const
{
    return {std::clamp(at.x(), m_paper.left(), m_paper.right()),
            std::clamp(at.y(), m_paper.top(), m_paper.bottom())};
}

} // namespace tt

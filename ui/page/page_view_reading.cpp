// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is shown of the reading itself, and the steps through search hits.
#include "ui/page/page_view.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace tt
{

void PageView::setDoubtful(int page, const QVector<DoubtfulPlace> &places)
{
    if (m_reading.isKnown(page) && m_reading.doubtful(page) == places) return;
    m_reading.setDoubtful(page, places);
    updatePage(page);
    Q_EMIT doubtChanged();
}

void PageView::setDoubtShown(bool shown)
{
    if (m_reading.isShown() == shown) return;
    m_reading.setShown(shown);
    viewport()->update();
    Q_EMIT doubtChanged();
}

void PageView::goToDoubtful(int page, int place)
{
    const QVector<DoubtfulPlace> &places = m_reading.doubtful(page);
    if (place < 0 || place >= places.size()) return;
    m_reading.setCurrent({page, place});
    viewport()->update();
    reveal(page, places.at(place).boxes);
}

void PageView::setLitLine(int page, const QVector<PageRect> &boxes)
{
    const ReadingMarks::Line line{boxes.isEmpty() ? -1 : page, boxes};
    if (line == m_reading.line()) return;
    const int before = m_reading.line().page;
    m_reading.setLine(line);
    updatePage(before);
    updatePage(line.page);
}

void PageView::reveal(int page, const QVector<PageRect> &boxes)
{
    if (page < 0 || page >= pageCount() || boxes.isEmpty()) return;
    QRectF all;
    for (const PageRect &box : boxes)
        all |= viewportRect(page, box);
    // The floating tools hide what stands at the very top.
    const QRectF free = QRectF(viewport()->rect()).adjusted(0, PageLayout::kTop, 0, -PageLayout::kGap);
    if (m_layout.isPlaced(page) && free.contains(all)) return;
    goTo(page, boxes);
}

void PageView::setCurrentHit(const SearchHit &hit)
{
    if (m_currentHit == hit) return;
    m_currentHit = hit;
    updateStripCurrent();
    viewport()->update();
}

bool PageView::stepHit(int by)
{
    using Place = std::tuple<int, double, double, int>; // place, y, x, index
    std::vector<Place> places;
    for (int i = 0; i < m_marks.hits().size(); ++i) {
        const SearchHit &hit = m_marks.hits().at(i);
        if (hit.page.document != m_document || hit.boxes.isEmpty() || hit.page.page >= pageCount()) continue;
        const PageRect shown = turned(hit.boxes.first(), m_layout.turnOf(hit.page.page));
        places.emplace_back(m_layout.placeOf(hit.page.page), shown.y, shown.x, i);
    }
    if (places.empty()) return false;
    std::sort(places.begin(), places.end());
    const auto count = std::ptrdiff_t(places.size());
    const auto known = std::find_if(places.begin(), places.end(), [this](const Place &place) {
        return m_currentHit && m_marks.hits().at(std::get<3>(place)) == *m_currentHit;
    });
    std::ptrdiff_t next = 0;
    if (known != places.end()) {
        next = ((known - places.begin()) + by + count) % count;
    } else {
        // From what is in view: on from its top, or back from there.
        const PageLayout::Place top =
            m_layout.toPage(viewInContent().topLeft() + QPointF(0, PageLayout::kTop));
        const double y = turned(top.fraction, m_layout.turnOf(std::max(0, top.page))).y();
        const auto first =
            std::lower_bound(places.begin(), places.end(), Place{m_layout.placeOf(top.page), y, -1.0, -1});
        next = ((first - places.begin()) + (by > 0 ? 0 : -1) + count) % count;
    }
    const SearchHit hit = m_marks.hits().at(std::get<3>(places.at(size_t(next))));
    setCurrentHit(hit);
    goTo(hit.page.page, hit.boxes);
    return true;
}

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/page_layout.h"

#include <algorithm>

namespace tt
{
namespace
{

constexpr double kPixelsPerPoint = 96.0 / 72.0;
constexpr QSizeF kA4{595, 842};

} // namespace

int addTurns(int a, int b)
{
    const int sum = (a + b) % 360;
    return sum < 0 ? sum + 360 : sum;
}

QPointF turned(QPointF fraction, int turn)
{
    switch (addTurns(turn, 0)) {
    case 90:
        return {1 - fraction.y(), fraction.x()};
    case 180:
        return {1 - fraction.x(), 1 - fraction.y()};
    case 270:
        return {fraction.y(), 1 - fraction.x()};
    default:
        return fraction;
    }
}

QPointF unturned(QPointF fraction, int turn) { return turned(fraction, addTurns(0, -turn)); }

PageRect turned(const PageRect &rect, int turn)
{
    const QPointF a = turned(QPointF(rect.x, rect.y), turn);
    const QPointF b = turned(QPointF(rect.right(), rect.bottom()), turn);
    const double left = std::min(a.x(), b.x());
    const double top = std::min(a.y(), b.y());
    return {left, top, std::max(a.x(), b.x()) - left, std::max(a.y(), b.y()) - top};
}

PageRect unturned(const PageRect &rect, int turn) { return turned(rect, addTurns(0, -turn)); }

void PageLayout::setPages(QVector<PageShape> pages)
{
    m_pages = std::move(pages);
    update();
}

void PageLayout::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, kMinZoom, kMaxZoom);
    update();
}

void PageLayout::setTurn(int degrees)
{
    m_turn = addTurns(degrees, 0);
    update();
}

int PageLayout::turnOf(int page) const { return addTurns(m_turn, m_pages.at(page).turn); }

QSizeF PageLayout::pointsOf(int page) const
{
    const QSizeF points = m_pages.at(page).points;
    return points.width() > 0 && points.height() > 0 ? points : kA4;
}

QSizeF PageLayout::shownPoints(int page) const
{
    const QSizeF known = pointsOf(page);
    return turnOf(page) % 180 == 0 ? known : known.transposed();
}

void PageLayout::update()
{
    m_tops.resize(m_pages.size());
    double y = kTop;
    double widest = 0;
    for (int page = 0; page < pageCount(); ++page) {
        const QSizeF size = shownPoints(page) * kPixelsPerPoint * m_zoom;
        m_tops[page] = y;
        y += size.height() + kGap;
        widest = std::max(widest, size.width());
    }
    m_content = m_pages.isEmpty() ? QSizeF() : QSizeF(widest + 2 * kMargin, y - kGap + kMargin);
}

QRectF PageLayout::pageRect(int page) const
{
    const QSizeF size = shownPoints(page) * kPixelsPerPoint * m_zoom;
    return {(m_content.width() - size.width()) / 2, m_tops.at(page), size.width(), size.height()};
}

std::optional<std::pair<int, int>> PageLayout::pagesWithin(double top, double bottom) const
{
    if (m_pages.isEmpty() || bottom < top) return std::nullopt;
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), bottom);
    int last = int(after - m_tops.begin()) - 1;
    int first = std::max(0, int(std::upper_bound(m_tops.begin(), m_tops.end(), top) - m_tops.begin()) - 1);
    if (last < 0) return std::nullopt;
    if (pageRect(first).bottom() < top) ++first;
    if (first > last) return std::nullopt;
    return std::pair{first, last};
}

int PageLayout::pageNear(double y) const
{
    if (m_pages.isEmpty()) return -1;
    const int page = int(std::upper_bound(m_tops.begin(), m_tops.end(), y) - m_tops.begin()) - 1;
    if (page < 0) return 0;
    const bool nearerToNext = page + 1 < pageCount() && m_tops.at(page + 1) - y < y - pageRect(page).bottom();
    return nearerToNext ? page + 1 : page;
}

QPointF PageLayout::toContent(int page, QPointF fraction) const
{
    const QRectF paper = pageRect(page);
    const QPointF shown = turned(fraction, turnOf(page));
    return {paper.left() + shown.x() * paper.width(), paper.top() + shown.y() * paper.height()};
}

QRectF PageLayout::toContent(int page, const PageRect &rect) const
{
    const QRectF paper = pageRect(page);
    return turned(rect, turnOf(page)).onPage(paper.size()).translated(paper.topLeft());
}

PageLayout::Place PageLayout::toPage(QPointF content) const
{
    const int page = pageNear(content.y());
    if (page < 0) return {-1, {}};
    const QRectF paper = pageRect(page);
    const QPointF shown((content.x() - paper.left()) / paper.width(),
                        (content.y() - paper.top()) / paper.height());
    return {page, unturned(shown, turnOf(page))};
}

PageRect PageLayout::toPage(int page, const QRectF &content) const
{
    const QRectF paper = pageRect(page);
    const PageRect shown =
        PageRect::fromPixels(content.normalized().translated(-paper.topLeft()), paper.size());
    return unturned(shown, turnOf(page));
}

double PageLayout::zoomForWidth(double viewWidth) const
{
    double widest = 0;
    for (int page = 0; page < pageCount(); ++page)
        widest = std::max(widest, shownPoints(page).width());
    if (widest <= 0) return 1;
    return std::clamp((viewWidth - 2 * kMargin) / (widest * kPixelsPerPoint), kMinZoom, kMaxZoom);
}

double PageLayout::zoomForPage(int page, QSizeF view) const
{
    if (page < 0 || page >= pageCount()) return 1;
    const QSizeF points = shownPoints(page) * kPixelsPerPoint;
    const double horizontal = (view.width() - 2 * kMargin) / points.width();
    const double vertical = (view.height() - kTop - kMargin) / points.height();
    return std::clamp(std::min(horizontal, vertical), kMinZoom, kMaxZoom);
}

} // namespace tt

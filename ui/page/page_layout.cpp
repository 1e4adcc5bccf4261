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
    if (m_order.size() != m_pages.size()) {
        m_order.clear();
        m_places.clear();
    }
    update();
}

void PageLayout::setOrder(const QVector<int> &order)
{
    QVector<int> places(pageCount(), -1);
    bool moved = false;
    bool complete = order.size() == pageCount();
    for (int place = 0; complete && place < order.size(); ++place) {
        const int page = order.at(place);
        complete = page >= 0 && page < pageCount() && places.at(page) < 0;
        if (complete) places[page] = place;
        moved = moved || page != place;
    }
    m_order = complete && moved ? order : QVector<int>();
    m_places = complete && moved ? places : QVector<int>();
    update();
}

int PageLayout::pageAfter(int page) const
{
    return pageCount() == 0 ? -1 : pageAt((placeOf(page) + 1) % pageCount());
}

int PageLayout::pageBefore(int page) const
{
    return pageCount() == 0 ? -1 : pageAt((placeOf(page) + pageCount() - 1) % pageCount());
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

void PageLayout::setArrangement(PageArrangement arrangement)
{
    m_arrangement = arrangement;
    update();
}

void PageLayout::setSinglePage(int page)
{
    m_single = page;
    update();
}

bool PageLayout::isPlaced(int page) const
{
    if (page < 0 || page >= pageCount()) return false;
    return m_arrangement != PageArrangement::Single || page == m_single;
}

int PageLayout::nextRow(int page) const
{
    const int next = (placeOf(page) / perRow() + 1) * perRow();
    return next < pageCount() ? pageAt(next) : page;
}

int PageLayout::previousRow(int page) const
{
    const int previous = (placeOf(page) / perRow() - 1) * perRow();
    return previous >= 0 ? pageAt(previous) : page;
}

int PageLayout::rowOf(int page) const
{
    return m_arrangement == PageArrangement::Single ? 0 : placeOf(page) / perRow();
}

int PageLayout::firstOf(int row) const
{
    return m_arrangement == PageArrangement::Single ? placeOf(m_single) : row * perRow();
}

int PageLayout::lastOf(int row) const { return std::min(firstOf(row) + perRow() - 1, pageCount() - 1); }

QSizeF PageLayout::rowSize(int first, int last) const
{
    QSizeF size(0, 0);
    for (int place = first; place <= last; ++place) {
        const QSizeF one = shownPoints(pageAt(place)) * kPixelsPerPoint;
        size = {size.width() + one.width(), std::max(size.height(), one.height())};
    }
    return size;
}

double PageLayout::rowBottom(int row) const
{
    return m_tops.at(row) + rowSize(firstOf(row), lastOf(row)).height() * m_zoom;
}

void PageLayout::update()
{
    m_single = std::clamp(m_single, 0, std::max(0, pageCount() - 1));
    const int pages = m_arrangement == PageArrangement::Single ? std::min(1, pageCount()) : pageCount();
    m_tops.resize((pages + perRow() - 1) / perRow());
    double y = kTop;
    double widest = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const QSizeF size = rowSize(firstOf(row), lastOf(row)) * m_zoom;
        m_tops[row] = y;
        y += size.height() + kGap;
        widest = std::max(widest, size.width() + kGap * (lastOf(row) - firstOf(row)));
    }
    m_content = m_pages.isEmpty() ? QSizeF() : QSizeF(widest + 2 * kMargin, y - kGap + kMargin);
}

QRectF PageLayout::pageRect(int page) const
{
    if (!isPlaced(page)) return {};
    const int row = rowOf(page);
    const int first = firstOf(row);
    const double width = rowSize(first, lastOf(row)).width() * m_zoom + kGap * (lastOf(row) - first);
    double x = (m_content.width() - width) / 2;
    for (int before = first; before < placeOf(page); ++before)
        x += shownPoints(pageAt(before)).width() * kPixelsPerPoint * m_zoom + kGap;
    const QSizeF size = shownPoints(page) * kPixelsPerPoint * m_zoom;
    return {x, m_tops.at(row), size.width(), size.height()};
}

std::optional<std::pair<int, int>> PageLayout::placesWithin(double top, double bottom) const
{
    if (m_pages.isEmpty() || bottom < top) return std::nullopt;
    const auto rowAt = [this](double y) {
        return int(std::upper_bound(m_tops.begin(), m_tops.end(), y) - m_tops.begin()) - 1;
    };
    const int last = rowAt(bottom);
    int first = std::max(0, rowAt(top));
    if (last < 0) return std::nullopt;
    if (rowBottom(first) < top) ++first;
    if (first > last) return std::nullopt;
    return std::pair{firstOf(first), lastOf(last)};
}

int PageLayout::pageNear(double y) const
{
    if (m_pages.isEmpty()) return -1;
    const int row = int(std::upper_bound(m_tops.begin(), m_tops.end(), y) - m_tops.begin()) - 1;
    if (row < 0) return pageAt(firstOf(0));
    const bool nearerToNext = row + 1 < rowCount() && m_tops.at(row + 1) - y < y - rowBottom(row);
    return pageAt(firstOf(nearerToNext ? row + 1 : row));
}

int PageLayout::pageNear(QPointF content) const
{
    const int first = pageNear(content.y());
    if (first < 0) return first;
    const int last = lastOf(rowOf(first));
    for (int place = placeOf(first); place < last; ++place)
        if (content.x() < pageRect(pageAt(place)).right() + kGap / 2) return pageAt(place);
    return pageAt(last);
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
    const int page = pageNear(content);
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
    // Of all pages, shown or not: paging through a document must not change its scale.
    double widest = 0;
    for (int first = 0; first < pageCount(); first += perRow())
        widest = std::max(widest, rowSize(first, std::min(first + perRow(), pageCount()) - 1).width());
    if (widest <= 0) return 1;
    return std::clamp((viewWidth - 2 * kMargin - kGap * (perRow() - 1)) / widest, kMinZoom, kMaxZoom);
}

double PageLayout::zoomForPage(int page, QSizeF view) const
{
    if (page < 0 || page >= pageCount()) return 1;
    const int first = placeOf(page) / perRow() * perRow();
    const int last = std::min(first + perRow(), pageCount()) - 1;
    const QSizeF size = rowSize(first, last);
    const double horizontal = (view.width() - 2 * kMargin - kGap * (last - first)) / size.width();
    const double vertical = (view.height() - kTop - kMargin) / size.height();
    return std::clamp(std::min(horizontal, vertical), kMinZoom, kMaxZoom);
}

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/page_rect.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QVector>

#include <optional>

namespace tt
{

/// One page as the layout needs it.
struct PageShape {
    QSizeF points; ///< 1/72 inch, as the file shows the page; empty while unknown (A4 is taken)
    int turn =
        0; ///< 0, 90, 180, 270: clockwise, so that the page stands upright; added to the turn of the view

    bool operator==(const PageShape &) const = default;
};

/// Adds clockwise turns; the result is 0, 90, 180 or 270.
[[nodiscard]] int addTurns(int a, int b);
/// A fraction of the page as its file shows it -> a fraction of the page as it is shown after turning
/// clockwise, and back.
[[nodiscard]] QPointF turned(QPointF fraction, int turn);
[[nodiscard]] QPointF unturned(QPointF fraction, int turn);
[[nodiscard]] PageRect turned(const PageRect &rect, int turn);
[[nodiscard]] PageRect unturned(const PageRect &rect, int turn);

/// How pages lie: one below the other, two and two side by side, or one alone.
enum class PageArrangement { Column, Facing, Single };

/// Where every page lies, and how points get from the page to the content and back.
///
/// Content coordinates are logical pixels from the top left of all that can be scrolled. Zoom 1 shows a page
/// at 96 pixels per inch. Pages of one row are level at their tops. In the single arrangement only one page
/// has a place; the others' rectangles are empty. A page is named by its number in the file, wherever people
/// moved it to; its place is where it stands now. Pure values: no widget, no image.
class PageLayout final
{
public:
    static constexpr double kMinZoom = 0.02;
    static constexpr double kMaxZoom = 8.0;
    static constexpr double kMargin = 24; ///< logical pixels beside and below the pages
    static constexpr double kTop = 56;    ///< above them: room for floating tools
    static constexpr double kGap = 16;    ///< between two pages

    struct Place {
        int page = 0;
        QPointF fraction; ///< of the unturned page; outside 0 … 1 beside the paper

        bool operator==(const Place &) const = default;
    };

    void setPages(QVector<PageShape> pages);
    /// The pages by place; anything but each page once is the order of the file.
    void setOrder(const QVector<int> &order);
    void setZoom(double zoom); ///< clamped to the limits
    void setTurn(int degrees); ///< of the whole view, clockwise; a multiple of 90, also negative
    void setArrangement(PageArrangement arrangement);
    void setSinglePage(int page); ///< the one that the single arrangement shows; clamped

    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] int turn() const { return m_turn; }
    [[nodiscard]] int turnOf(int page) const;
    [[nodiscard]] PageArrangement arrangement() const { return m_arrangement; }
    /// Whether the page is laid out now.
    [[nodiscard]] bool isPlaced(int page) const;
    [[nodiscard]] int pageAt(int place) const { return m_order.value(place, place); }
    [[nodiscard]] int placeOf(int page) const { return m_places.value(page, page); }
    [[nodiscard]] bool isReordered() const { return !m_order.isEmpty(); }
    /// The page at the next place or the one before; past the last comes the first.
    [[nodiscard]] int pageAfter(int page) const;
    [[nodiscard]] int pageBefore(int page) const;
    /// The first page of the row before or after this page's; the same when there is none.
    [[nodiscard]] int nextRow(int page) const;
    [[nodiscard]] int previousRow(int page) const;
    [[nodiscard]] QSizeF contentSize() const { return m_content; }

    /// The size of the unturned page, A4 while it is unknown.
    [[nodiscard]] QSizeF pointsOf(int page) const;
    /// The paper of a page.
    [[nodiscard]] QRectF pageRect(int page) const;
    /// First and last place whose pages touch the band; std::nullopt when none does.
    [[nodiscard]] std::optional<std::pair<int, int>> placesWithin(double top, double bottom) const;
    /// The first page of the row at this height, or nearest to it; -1 without pages.
    [[nodiscard]] int pageNear(double y) const;
    /// The page at this place, or the one nearest to it.
    [[nodiscard]] int pageNear(QPointF content) const;

    [[nodiscard]] QPointF toContent(int page, QPointF fraction) const;
    [[nodiscard]] QRectF toContent(int page, const PageRect &rect) const;
    [[nodiscard]] Place toPage(QPointF content) const;
    /// The reverse of toContent() for a rectangle, clipped to the page.
    [[nodiscard]] PageRect toPage(int page, const QRectF &content) const;

    /// The zoom at which the widest row fills a view of this width, or the page's row fits whole.
    [[nodiscard]] double zoomForWidth(double viewWidth) const;
    [[nodiscard]] double zoomForPage(int page, QSizeF view) const;

private:
    [[nodiscard]] QSizeF shownPoints(int page) const;
    [[nodiscard]] int perRow() const { return m_arrangement == PageArrangement::Facing ? 2 : 1; }
    [[nodiscard]] int rowCount() const { return int(m_tops.size()); }
    [[nodiscard]] int rowOf(int page) const;
    [[nodiscard]] int firstOf(int row) const; ///< a place
    [[nodiscard]] int lastOf(int row) const;
    /// Of the places from `first` to `last` side by side, in pixels at zoom 1 without the gaps between them.
    [[nodiscard]] QSizeF rowSize(int first, int last) const;
    [[nodiscard]] double rowBottom(int row) const;
    void update();

    QVector<PageShape> m_pages;
    QVector<int> m_order;  ///< page by place; empty: as in the file
    QVector<int> m_places; ///< place by page; empty as well then
    PageArrangement m_arrangement = PageArrangement::Column;
    int m_single = 0;
    QVector<double> m_tops; ///< of each row that has a place, ascending
    double m_zoom = 1;
    int m_turn = 0;
    QSizeF m_content;
};

} // namespace tt

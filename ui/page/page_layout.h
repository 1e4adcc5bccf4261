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

/// Where every page lies in one continuous column, and how points get from the page to the column and back.
///
/// Content coordinates are logical pixels from the top left of the column. Zoom 1 shows a page at 96 pixels
/// per inch. Pure values: no widget, no image.
class PageLayout final
{
public:
    static constexpr double kMinZoom = 0.02;
    static constexpr double kMaxZoom = 8.0;
    static constexpr double kMargin = 24; ///< logical pixels beside and below the column
    static constexpr double kTop = 56;    ///< above it: room for floating tools
    static constexpr double kGap = 16;    ///< between two pages

    struct Place {
        int page = 0;
        QPointF fraction; ///< of the unturned page; outside 0 … 1 beside the paper

        bool operator==(const Place &) const = default;
    };

    void setPages(QVector<PageShape> pages);
    void setZoom(double zoom); ///< clamped to the limits
    void setTurn(int degrees); ///< of the whole view, clockwise; a multiple of 90, also negative

    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] int turn() const { return m_turn; }
    [[nodiscard]] int turnOf(int page) const;
    [[nodiscard]] QSizeF contentSize() const { return m_content; }

    /// The size of the unturned page, A4 while it is unknown.
    [[nodiscard]] QSizeF pointsOf(int page) const;
    /// The paper of a page.
    [[nodiscard]] QRectF pageRect(int page) const;
    /// First and last page that touch the band; std::nullopt when none does.
    [[nodiscard]] std::optional<std::pair<int, int>> pagesWithin(double top, double bottom) const;
    /// The page at this height, or the one nearest to it; -1 without pages.
    [[nodiscard]] int pageNear(double y) const;

    [[nodiscard]] QPointF toContent(int page, QPointF fraction) const;
    [[nodiscard]] QRectF toContent(int page, const PageRect &rect) const;
    [[nodiscard]] Place toPage(QPointF content) const;
    /// The reverse of toContent() for a rectangle, clipped to the page.
    [[nodiscard]] PageRect toPage(int page, const QRectF &content) const;

    /// The zoom at which the widest page fills a view of this width, or the page fits whole.
    [[nodiscard]] double zoomForWidth(double viewWidth) const;
    [[nodiscard]] double zoomForPage(int page, QSizeF view) const;

private:
    [[nodiscard]] QSizeF shownPoints(int page) const;
    void update();

    QVector<PageShape> m_pages;
    QVector<double> m_tops; ///< of each page's paper, ascending
    double m_zoom = 1;
    int m_turn = 0;
    QSizeF m_content;
};

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <algorithm>
#include <array>

namespace tt
{

/// A place on a page: fractions of the page's width and height, origin top left, x to the right, y down.
///
/// "The page" is the page as its file shows it (a PDF's own /Rotate applied, the crop box taken), before any
/// turn made by the viewer, by orientation detection or by deskewing. So a box survives zooming, turning,
/// another resolution and another engine. All stored boxes, all JSON and all protocol messages use this
/// system.
struct PageRect {
    double x = 0;
    double y = 0;
    double w = 0;
    double h = 0;

    bool operator==(const PageRect &) const = default;

    [[nodiscard]] double right() const { return x + w; }
    [[nodiscard]] double bottom() const { return y + h; }
    [[nodiscard]] bool isEmpty() const { return w <= 0 || h <= 0; }

    [[nodiscard]] PageRect united(const PageRect &other) const
    {
        if (isEmpty()) return other;
        if (other.isEmpty()) return *this;
        const double left = std::min(x, other.x);
        const double top = std::min(y, other.y);
        return {left, top, std::max(right(), other.right()) - left, std::max(bottom(), other.bottom()) - top};
    }

    /// Pixels (or points) on a page image of this size.
    [[nodiscard]] QRectF onPage(QSizeF size) const
    {
        return {x * size.width(), y * size.height(), w * size.width(), h * size.height()};
    }

    /// The reverse of onPage(), clipped to the page.
    [[nodiscard]] static PageRect fromPixels(const QRectF &rect, QSizeF size)
    {
        if (size.width() <= 0 || size.height() <= 0) return {};
        const double left = std::clamp(rect.left() / size.width(), 0.0, 1.0);
        const double top = std::clamp(rect.top() / size.height(), 0.0, 1.0);
        const double right = std::clamp(rect.right() / size.width(), 0.0, 1.0);
        const double bottom = std::clamp(rect.bottom() / size.height(), 0.0, 1.0);
        return {left, top, right - left, bottom - top};
    }
};

/// The least box that holds all of them; empty for none.
template <typename Boxes>
[[nodiscard]] PageRect unionOf(const Boxes &boxes)
{
    PageRect all;
    for (const PageRect &box : boxes)
        all = all.united(box);
    return all;
}

/// Four corners of a possibly slanted line, in the coordinate system of PageRect: top left, top right, bottom
/// right, bottom left as read.
struct PageQuad {
    std::array<QPointF, 4> corners;

    bool operator==(const PageQuad &) const = default;

    [[nodiscard]] PageRect bounds() const
    {
        const auto [minX, maxX] =
            std::minmax({corners[0].x(), corners[1].x(), corners[2].x(), corners[3].x()});
        const auto [minY, maxY] =
            std::minmax({corners[0].y(), corners[1].y(), corners[2].y(), corners[3].y()});
        return {minX, minY, maxX - minX, maxY - minY};
    }
};

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QTransform>

#include <bitset>
#include <vector>

namespace tt
{

/// Which part of a page lies under images, on a coarse grid: overlapping layers count once, and strips and
/// tiles add up.
class ImageCover final
{
public:
    explicit ImageCover(QRectF pageBox)
        : m_page(pageBox)
    {
    }

    /// An image of `width` x `height` samples whose unit square `matrix` takes to the page's points. Pictures
    /// far coarser than any scan (fills, shades) are no images in this sense.
    void add(double width, double height, const QTransform &matrix, bool opaque, bool oneBit);

    [[nodiscard]] double share() const { return shareOf(m_all); }
    /// Of opaque images since the last call of forgetOpaque().
    [[nodiscard]] double opaqueShare() const { return shareOf(m_opaque); }
    void forgetOpaque() { m_opaque.reset(); }
    /// Dots per inch of the largest image; the finest of several that are about as large. 0 without one.
    [[nodiscard]] double dpi() const;
    /// Whether every image about as large as the largest is pure black and white. False without one.
    [[nodiscard]] bool oneBit() const;

private:
    static constexpr int kSide = 64;
    using Grid = std::bitset<kSide * kSide>;
    struct Image {
        double area = 0; ///< share of the page
        double dpi = 0;
        bool oneBit = false;
    };

    static double shareOf(const Grid &grid) { return static_cast<double>(grid.count()) / (kSide * kSide); }

    [[nodiscard]] double largestArea() const;

    QRectF m_page; ///< points
    Grid m_all;
    Grid m_opaque;
    std::vector<Image> m_images;
};

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/page_images.h"

#include <QPoint>
#include <QSize>
#include <QSizeF>
#include <QVector>

namespace tt
{

/// One picture of a page or of a tile of it, as the cache knows it.
///
/// Tiles are cut on whole pixels of the page's picture at this resolution, so that neighbours meet without a
/// seam.
struct PageImageKey {
    static constexpr int kTile = 1536;                    ///< pixels, each way
    static constexpr qint64 kWholePagePixels = 8'000'000; ///< up to here a page is one picture

    PageKey page;
    bool prepared = false;
    int centiDpi = 9600; ///< hundredths, so that equal resolutions are equal keys
    QSize pixels;        ///< of the whole page at this resolution
    QPoint tile{-1, -1}; ///< column and row; -1, -1: the whole page

    bool operator==(const PageImageKey &) const = default;

    [[nodiscard]] bool isWhole() const { return tile.x() < 0; }
    [[nodiscard]] PageRect clip() const; ///< fractions of the unturned page
    [[nodiscard]] PageImageRequest request(int priority) const;

    /// The whole page at this resolution, whatever its size.
    static PageImageKey whole(PageKey page, QSizeF points, double dpi, bool prepared);
    /// A picture whose longer side is about 420 pixels: shown at once while the sharp one is made.
    static PageImageKey preview(PageKey page, QSizeF points, bool prepared);
    /// What is needed to show `part` of the page sharply: the whole page when it is small, else the tiles
    /// that `part` touches.
    static QVector<PageImageKey> sharp(PageKey page, QSizeF points, double dpi, bool prepared,
                                       const PageRect &part);
};

inline size_t qHash(const PageImageKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.page, key.prepared, key.centiDpi, key.tile.x(), key.tile.y());
}

} // namespace tt

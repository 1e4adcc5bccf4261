// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/page_image_key.h"

#include <algorithm>
#include <cmath>

namespace tt
{
namespace
{

constexpr double kPreviewSide = 420;

/// The tiles of one axis that the band from `begin` to `end` (fractions) touches.
std::pair<int, int> tilesTouched(int pixels, double begin, double end)
{
    const int count = (pixels + PageImageKey::kTile - 1) / PageImageKey::kTile;
    const int first = int(std::floor(begin * pixels / PageImageKey::kTile));
    const int last = int(std::ceil(end * pixels / PageImageKey::kTile)) - 1;
    return {std::clamp(first, 0, count - 1), std::clamp(last, 0, count - 1)};
}

} // namespace

PageRect PageImageKey::clip() const
{
    if (isWhole()) return {0, 0, 1, 1};
    const QRect area = QRect(tile * kTile, QSize(kTile, kTile)) & QRect(QPoint(), pixels);
    return PageRect::fromPixels(area, pixels);
}

PageImageRequest PageImageKey::request(int priority) const
{
    return {page, centiDpi / 100.0, clip(), prepared, priority};
}

PageImageKey PageImageKey::whole(PageKey page, QSizeF points, double dpi, bool prepared)
{
    const int centiDpi = std::max(1, int(std::lround(dpi * 100)));
    const QSizeF size = points * (centiDpi / 100.0 / 72.0);
    const QSize pixels(std::max(1, int(std::lround(size.width()))),
                       std::max(1, int(std::lround(size.height()))));
    return {page, prepared, centiDpi, pixels, {-1, -1}};
}

PageImageKey PageImageKey::preview(PageKey page, QSizeF points, bool prepared)
{
    const double longer = std::max({points.width(), points.height(), 1.0});
    return whole(page, points, kPreviewSide * 72.0 / longer, prepared);
}

QVector<PageImageKey> PageImageKey::sharp(PageKey page, QSizeF points, double dpi, bool prepared,
                                          const PageRect &part)
{
    PageImageKey key = whole(page, points, dpi, prepared);
    if (qint64(key.pixels.width()) * key.pixels.height() <= kWholePagePixels) return {key};
    QVector<PageImageKey> keys;
    if (part.isEmpty()) return keys;
    const auto [left, right] = tilesTouched(key.pixels.width(), part.x, part.right());
    const auto [top, bottom] = tilesTouched(key.pixels.height(), part.y, part.bottom());
    for (int row = top; row <= bottom; ++row) {
        for (int column = left; column <= right; ++column) {
            key.tile = {column, row};
            keys.append(key);
        }
    }
    return keys;
}

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/page_image_plan.h"

#include <algorithm>

namespace tt
{
namespace
{

constexpr double kLeastScanDpi = 150; ///< a coarser estimate of a scan is not believed
constexpr int kPagesAhead = 2;
constexpr int kPagesBehind = 1;
/// Up to here the sharp picture is made nearly as soon as the preview would be, so the preview is left out.
constexpr qint64 kNoPreviewPixels = 1'600'000;

qint64 pixelsOf(const PageImageKey &key)
{
    if (key.isWhole()) return qint64(key.pixels.width()) * key.pixels.height();
    return qint64(PageImageKey::kTile) * PageImageKey::kTile;
}

bool hasPicture(const PageImageCache &cache, const PageImageKey &like)
{
    return !cache.keysOf(like.page, like.prepared).isEmpty();
}

class Plan final
{
public:
    Plan(const PageLayout &layout, const QVector<PageRecord> &pages, const PageImageWish &wish,
         const PageImageCache &cache)
        : m_layout(layout)
        , m_pages(pages)
        , m_wish(wish)
        , m_cache(cache)
        , m_pixelsLeft(cache.maxBytes() / 4 * 3 / 4)
    {
    }

    void addVisible(int first, int last)
    {
        for (int place = first; place <= last; ++place)
            if (needsPreview(m_layout.pageAt(place))) add(preview(m_layout.pageAt(place)));
        if (m_wish.rushing) return;
        for (int place = first; place <= last; ++place)
            for (const PageImageKey &key : sharp(m_layout.pageAt(place)))
                add(key);
    }

    void addNear(int place)
    {
        if (place < 0 || place >= m_layout.pageCount() || m_wish.rushing) return;
        const int page = m_layout.pageAt(place);
        const PageRecord &record = m_pages.at(page);
        const PageImageKey whole =
            PageImageKey::whole(record.key, m_layout.pointsOf(page),
                                sharpDpi(m_layout, record, m_wish.pixelRatio), m_wish.prepared);
        add(pixelsOf(whole) <= PageImageKey::kWholePagePixels ? whole : preview(page));
    }

    [[nodiscard]] QVector<PageImageKey> keys() const { return m_keys; }

private:
    [[nodiscard]] PageImageKey preview(int page) const
    {
        return PageImageKey::preview(m_pages.at(page).key, m_layout.pointsOf(page), m_wish.prepared);
    }

    [[nodiscard]] QVector<PageImageKey> sharp(int page) const
    {
        const PageRecord &record = m_pages.at(page);
        const PageRect part = m_layout.toPage(page, m_wish.view & m_layout.pageRect(page));
        return PageImageKey::sharp(record.key, m_layout.pointsOf(page),
                                   sharpDpi(m_layout, record, m_wish.pixelRatio), m_wish.prepared, part);
    }

    [[nodiscard]] bool needsPreview(int page) const
    {
        if (hasPicture(m_cache, preview(page))) return false;
        if (m_wish.rushing) return true;
        const QVector<PageImageKey> sharpKeys = sharp(page);
        return sharpKeys.isEmpty() || !sharpKeys.first().isWhole() ||
               pixelsOf(sharpKeys.first()) > kNoPreviewPixels;
    }

    void add(const PageImageKey &key)
    {
        const qint64 pixels = pixelsOf(key);
        if (pixels > m_pixelsLeft || m_keys.contains(key)) return;
        m_pixelsLeft -= pixels;
        m_keys.append(key);
    }

    const PageLayout &m_layout;
    const QVector<PageRecord> &m_pages;
    const PageImageWish &m_wish;
    const PageImageCache &m_cache;
    qint64 m_pixelsLeft; ///< four bytes each; a quarter of the cache is left for what was seen before
    QVector<PageImageKey> m_keys;
};

} // namespace

double sharpDpi(const PageLayout &layout, const PageRecord &page, double pixelRatio)
{
    const double screen = 96.0 * layout.zoom() * pixelRatio;
    return page.quality.dpi > 0 ? std::min(screen, std::max(page.quality.dpi, kLeastScanDpi)) : screen;
}

QVector<PageImageKey> planPageImages(const PageLayout &layout, const QVector<PageRecord> &pages,
                                     const PageImageWish &wish, const PageImageCache &cache)
{
    const auto seen = layout.placesWithin(wish.view.top(), wish.view.bottom());
    if (!seen) return {};
    const auto [first, last] = *seen;
    Plan plan(layout, pages, wish, cache);
    plan.addVisible(first, last);
    const int before = wish.backwards ? kPagesAhead : kPagesBehind;
    const int after = wish.backwards ? kPagesBehind : kPagesAhead;
    for (int distance = 1; distance <= kPagesAhead; ++distance) {
        if (distance <= after) plan.addNear(last + distance);
        if (distance <= before) plan.addNear(first - distance);
    }
    return plan.keys();
}

} // namespace tt

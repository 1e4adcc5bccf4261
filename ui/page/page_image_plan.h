// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/records.h"
#include "ui/page/page_image_cache.h"
#include "ui/page/page_layout.h"

#include <QRectF>
#include <QVector>

namespace tt
{

/// What the view shows at this moment, for choosing pictures.
struct PageImageWish {
    QRectF view; ///< content coordinates
    double pixelRatio = 1;
    bool prepared = false;
    bool rushing = false; ///< scrolling faster than pages can be made sharp: previews only
    bool backwards = false;
};

/// The resolution at which a page is asked for: that of the screen, but never finer than a scan holds, since
/// the painter enlarges as well and one picture then serves every larger zoom.
double sharpDpi(const PageLayout &layout, const PageRecord &page, double pixelRatio);

/// The pictures to have, the most urgent first: what is seen, then two pages ahead and one behind. Bounded so
/// that they fit in the cache together.
QVector<PageImageKey> planPageImages(const PageLayout &layout, const QVector<PageRecord> &pages,
                                     const PageImageWish &wish, const PageImageCache &cache);

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/engine/ocr_engine.h"
#include "ocr/image/upright.h"
#include "ocr/layout/page_layout.h"

namespace tt
{

/// The upright image that is read, and where its pixels lie on the page.
class PageView final
{
public:
    PageView(UprightImage upright, QSize pageImage);

    [[nodiscard]] const QImage &image() const { return m_upright.image; }
    [[nodiscard]] const UprightImage &upright() const { return m_upright; }

    [[nodiscard]] QPolygonF toPagePixels(const QPolygonF &quad) const { return m_upright.toPage.map(quad); }
    [[nodiscard]] PageQuad toPage(const QPolygonF &quad) const;
    /// The smallest box on the page around a box of the upright image.
    [[nodiscard]] PageRect toPage(const QRectF &box) const;

private:
    UprightImage m_upright;
    QSize m_pageImage;
};

/// A line as read, as the page's raw line.
RawLine rawLineOf(const RecognisedLine &line, const PageView &view);
/// The same as layout takes it.
LayoutFragment fragmentOf(const RecognisedLine &line, int rawLine, const PageView &view);

} // namespace tt

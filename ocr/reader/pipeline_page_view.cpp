// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/reader/pipeline_page_view.h"

#include <algorithm>

namespace tt
{

PageView::PageView(UprightImage upright, QSize pageImage)
    : m_upright(std::move(upright))
    , m_pageImage(pageImage)
{
}

PageQuad PageView::toPage(const QPolygonF &quad) const
{
    PageQuad out;
    const QPolygonF pixels = toPagePixels(quad);
    const double width = std::max(1, m_pageImage.width());
    const double height = std::max(1, m_pageImage.height());
    for (size_t i = 0; i < out.corners.size() && static_cast<qsizetype>(i) < pixels.size(); ++i) {
        const QPointF &point = pixels[static_cast<qsizetype>(i)];
        out.corners.at(i) = {std::clamp(point.x() / width, 0.0, 1.0),
                             std::clamp(point.y() / height, 0.0, 1.0)};
    }
    return out;
}

PageRect PageView::toPage(const QRectF &box) const
{
    return toPage(QPolygonF({box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()})).bounds();
}

RawLine rawLineOf(const RecognisedLine &line, const PageView &view)
{
    RawLine raw;
    raw.quad = view.toPage(line.quad);
    raw.text = line.text();
    raw.confidence = line.confidence;
    return raw;
}

LayoutFragment fragmentOf(const RecognisedLine &line, int rawLine, const PageView &view)
{
    LayoutFragment fragment;
    fragment.place = line.quad.boundingRect();
    fragment.line.box = view.toPage(line.quad).bounds();
    for (const RecognisedChar &c : line.chars) {
        TextSpan span;
        span.begin = fragment.line.text.size();
        span.length = c.text.size();
        span.box = view.toPage(c.box);
        span.confidence = c.confidence;
        span.rawLine = rawLine;
        fragment.line.text += c.text;
        fragment.line.spans.append(span);
        fragment.spanPlaces.append(c.box);
    }
    return fragment;
}

} // namespace tt

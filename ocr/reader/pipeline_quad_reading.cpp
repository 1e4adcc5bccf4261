// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/reader/pipeline_quad_reading.h"

#include "ocr/image/geometry.h"

#include <algorithm>

namespace tt
{

Result<RecognisedLine> readQuad(const QImage &image, const QPolygonF &quad, double margin, OcrEngine &engine,
                                const StopToken &stop)
{
    auto line = engine.readLine(cropQuad(image, quad, margin), stop);
    if (!line) return line;
    const QSizeF size = quadSize(quad);
    const QPointF across = (quad[1] - quad[0]) / std::max(1.0, size.width());
    const QPointF down = (quad[3] - quad[0]) / std::max(1.0, size.height());
    for (RecognisedChar &c : line->chars) {
        const auto at = [&](double x, double y) { return quad[0] + across * (x - margin) + down * y; };
        c.box = QPolygonF({at(c.box.left(), 0), at(c.box.right(), 0), at(c.box.right(), size.height()),
                           at(c.box.left(), size.height())})
                    .boundingRect();
    }
    line->quad = quad;
    return line;
}

QPolygonF widenedTo(const QPolygonF &quad, const QRectF &place)
{
    const double height = quadSize(quad).height();
    const QPointF along = (quad[1] - quad[0]) / std::max(1.0, quadSize(quad).width());
    QPolygonF out = quad;
    const double margin = 0.12 * height;
    const double left = std::max(0.0, quad.boundingRect().left() - place.left() + margin);
    const double right = std::max(0.0, place.right() - quad.boundingRect().right() + margin);
    if (place.left() < quad.boundingRect().left()) {
        out[0] -= along * left;
        out[3] -= along * left;
    }
    if (place.right() > quad.boundingRect().right()) {
        out[1] += along * right;
        out[2] += along * right;
    }
    return out;
}

} // namespace tt

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

} // namespace tt

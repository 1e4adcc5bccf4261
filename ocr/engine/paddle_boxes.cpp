// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Boxes of the detector that hold more than one line: what PaddleEngine does about them.
#include "ocr/engine/paddle_engine.h"
#include "ocr/image/background.h"
#include "ocr/image/geometry.h"

namespace tt
{

namespace
{

constexpr float kWorthKeeping = 0.6F; ///< confidence of a line found behind a watermark

} // namespace

Result<QVector<RecognisedLine>> PaddleEngine::readApart(const QImage &page, const RecognisedLine &line,
                                                        const StopToken &stop)
{
    const QRectF box = line.quad.boundingRect();
    const double margin = 0.2 * box.height();
    const QRect area = box.adjusted(-margin, -margin, margin, margin).toAlignedRect() & page.rect();
    const auto found = detect(page.copy(area), kDetectorLongSide, stop);
    if (!found) return passOn(found);
    QVector<RecognisedLine> lines;
    double sure = 0;
    double chars = 0;
    for (const DetectedLine &place : *found) {
        const QPolygonF quad = place.quad.translated(area.topLeft());
        if (!box.contains(quad.boundingRect().center())) continue;
        auto part = readQuad(page, quad, stop);
        if (!part) return passOn(part);
        if (part->chars.isEmpty()) continue;
        sure += static_cast<double>(part->confidence) * static_cast<double>(part->chars.size());
        chars += static_cast<double>(part->chars.size());
        lines.append(*part);
    }
    const bool better = lines.size() > 1 && sure > (static_cast<double>(line.confidence) + 0.05) * chars;
    return better ? lines : QVector<RecognisedLine>();
}

Result<QVector<RecognisedLine>> PaddleEngine::readThrough(const QImage &page, const QRectF &box,
                                                          double usualHeight, const StopToken &stop)
{
    if (box.isEmpty()) return QVector<RecognisedLine>();
    // Whole lines: what runs into the box may begin far outside it.
    const QRect area =
        QRectF(0, box.top() - usualHeight, page.width(), box.height() + 2 * usualHeight).toAlignedRect() &
        page.rect();
    const QImage plain = withoutPaleInk(page.copy(area));
    const auto found = detect(plain, kDetectorLongSide, stop);
    if (!found) return passOn(found);
    QVector<RecognisedLine> lines;
    for (const DetectedLine &place : *found) {
        const QSizeF size = quadSize(place.quad);
        if (size.height() > 2 * usualHeight || size.width() < size.height() || standsAskew(place.quad))
            continue;
        auto line = readQuad(page, place.quad.translated(area.topLeft()), stop);
        if (!line) return passOn(line);
        if (line->confidence < kSureBox) {
            auto other = readQuad(plain, place.quad, stop);
            if (!other) return passOn(other);
            if (other->confidence > line->confidence) {
                line = std::move(other);
                line->quad.translate(area.topLeft());
                for (RecognisedChar &c : line->chars)
                    c.box.translate(area.topLeft());
            }
        }
        if (!line->chars.isEmpty() && line->confidence > kWorthKeeping) lines.append(*line);
    }
    return lines;
}

} // namespace tt

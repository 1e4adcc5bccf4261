// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/paddle_engine.h"
#include "ocr/image/geometry.h"

#include <algorithm>

namespace tt
{

namespace
{

constexpr int kRoughLongSide = 736; ///< enough to see which way lines run
constexpr qsizetype kVoters = 9;    ///< lines asked which way is up
constexpr qsizetype kWitnesses = 3; ///< lines read both ways when the vote says upside down

QPolygonF turnedClockwise(const QPolygonF &quad, double pageHeight)
{
    QPolygonF out;
    for (const QPointF &point : quad)
        out.append(QPointF(pageHeight - point.y(), point.x()));
    // What was bottom left is top left now.
    std::rotate(out.begin(), out.begin() + 3, out.end());
    return out;
}

} // namespace

Result<int> PaddleEngine::uprightTurn(const QImage &page, StopToken stop)
{
    const auto found = detect(page, kRoughLongSide, stop);
    if (!found) return passOn(found);
    double wide = 0;
    double tall = 0;
    for (const DetectedLine &line : *found) {
        const QSizeF size = quadSize(line.quad);
        if (size.width() > 1.8 * size.height())
            wide += size.width();
        else if (size.height() > 1.8 * size.width())
            tall += size.height();
    }
    const bool sideways = tall > 2 * wide && tall > page.height() * 0.2;
    const QImage level = sideways ? turned(page, 90) : page;
    QVector<QPolygonF> lines;
    for (const DetectedLine &line : *found) {
        const QPolygonF quad = sideways ? turnedClockwise(line.quad, page.height()) : line.quad;
        const QSizeF size = quadSize(quad);
        if (size.width() > 2.5 * size.height()) lines.append(quad);
    }
    const auto headDown = standsOnItsHead(level, lines, stop);
    if (!headDown) return passOn(headDown);
    return (sideways ? 90 : 0) + (*headDown ? 180 : 0);
}

/// The classifier votes on the longest lines; a vote for turning is acted upon only when reading bears it
/// out.
Result<bool> PaddleEngine::standsOnItsHead(const QImage &page, QVector<QPolygonF> lines,
                                           const StopToken &stop)
{
    std::sort(lines.begin(), lines.end(), [](const QPolygonF &a, const QPolygonF &b) {
        return quadSize(a).width() > quadSize(b).width();
    });
    lines.resize(std::min(lines.size(), kVoters));
    double votes = 0;
    for (const QPolygonF &quad : lines) {
        const auto probability = upsideDown(cropQuad(page, quad), stop);
        if (!probability) return passOn(probability);
        votes += static_cast<double>(*probability);
    }
    if (lines.isEmpty() || votes < 0.4 * static_cast<double>(lines.size())) return false;
    double asItIs = 0;
    double turnedOver = 0;
    for (qsizetype i = 0; i < std::min(kWitnesses, lines.size()); ++i) {
        const QImage crop = cropQuad(page, lines[i]);
        const auto upright = readLine(crop, stop);
        if (!upright) return passOn(upright);
        const auto over = readLine(turned(crop, 180), stop);
        if (!over) return passOn(over);
        asItIs += static_cast<double>(upright->confidence);
        turnedOver += static_cast<double>(over->confidence);
    }
    return turnedOver > asItIs;
}

} // namespace tt

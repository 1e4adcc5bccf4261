// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/lone_strokes.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace tt
{

namespace
{

constexpr double kLeaning = 0.2;  ///< of its height, that a slash moves to the left from top to bottom
constexpr double kUpright = 0.08; ///< and that a 1 moves at most
constexpr float kSureStroke =
    0.9F; ///< a lone upright stroke read as a letter with less is a 1: tables number their rows

bool isStroke(const RecognisedChar &c) { return QStringView(u"1/lI|丨丿J!").contains(c.text); }

/// How far a stroke moves to the left from its top to its bottom, in parts of its height; nothing when there
/// is no one thin stroke.
std::optional<double> leanOf(const QImage &grey, const QRect &area)
{
    int darkest = 255;
    int lightest = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            const int level = grey.constScanLine(y)[x];
            darkest = std::min(darkest, level);
            lightest = std::max(lightest, level);
        }
    }
    if (lightest - darkest < 60) return std::nullopt;
    const int ink = (lightest + darkest) / 2;
    double n = 0, sumX = 0, sumY = 0, sumXY = 0, sumYY = 0;
    double widest = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        int count = 0;
        double middle = 0;
        for (int x = area.left(); x <= area.right(); ++x) {
            if (grey.constScanLine(y)[x] >= ink) continue;
            ++count;
            middle += x;
        }
        if (count == 0) continue;
        middle /= count;
        widest = std::max(widest, static_cast<double>(count));
        n += 1;
        sumX += middle;
        sumY += y;
        sumXY += middle * y;
        sumYY += static_cast<double>(y) * y;
    }
    const double spread = n * sumYY - sumY * sumY;
    if (n < 8 || spread <= 0 || widest > 0.75 * n) return std::nullopt;
    return -(n * sumXY - sumX * sumY) / spread;
}

} // namespace

void straightenLoneStrokes(const QImage &crop, RecognisedLine &line)
{
    if (line.chars.isEmpty() || line.chars.size() > 2) return;
    if (!std::all_of(line.chars.cbegin(), line.chars.cend(), isStroke)) return;
    const QImage grey = crop.convertToFormat(QImage::Format_Grayscale8);
    const bool alone = line.chars.size() == 1;
    for (RecognisedChar &c : line.chars) {
        const QRect area = (alone ? grey.rect() : c.box.toAlignedRect()) & grey.rect();
        const auto lean = area.isEmpty() ? std::nullopt : leanOf(grey, area);
        if (!lean) continue;
        const QString was = c.text;
        if (*lean >= kLeaning)
            c.text = QStringLiteral("/");
        else if (std::abs(*lean) <= kUpright &&
                 (c.text == u"/" || (alone && c.text != u"1" && c.confidence < kSureStroke)))
            c.text = QStringLiteral("1");
        if (c.text == was) continue;
        c.alternative = was;
        c.alternativeConfidence = c.confidence;
    }
}

} // namespace tt

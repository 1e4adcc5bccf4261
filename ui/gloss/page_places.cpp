// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gloss/page_places.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tt
{

namespace
{

/// A span of several characters is divided evenly, along its longer side.
qsizetype withinSpan(const TextSpan &span, QPointF at)
{
    if (span.length <= 1) return 0;
    const bool upright = span.box.h > span.box.w * 2;
    const double size = upright ? span.box.h : span.box.w;
    const double along = upright ? at.y() - span.box.y : at.x() - span.box.x;
    const double share = size > 0 ? std::clamp(along / size, 0.0, 1.0) : 0;
    return std::min(span.length - 1,
                    static_cast<qsizetype>(std::floor(share * static_cast<double>(span.length))));
}

/// 0 inside; rows count more than columns, so that a selection stays in its line.
double distance(const PageRect &box, QPointF at)
{
    constexpr double kRowWeight = 4;
    const double dx = std::max({box.x - at.x(), 0.0, at.x() - (box.x + box.w)});
    const double dy = std::max({box.y - at.y(), 0.0, at.y() - (box.y + box.h)});
    return dx + kRowWeight * dy;
}

std::optional<qsizetype> nearest(const PageText &page, QPointF fraction, double within)
{
    std::optional<qsizetype> found;
    double best = within;
    qsizetype lineBegin = 0;
    for (const TextLine &line : page.lines) {
        for (const TextSpan &span : line.spans) {
            const double far = distance(span.box, fraction);
            if (far > best || (found && far == best)) continue;
            best = far;
            found = lineBegin + span.begin + withinSpan(span, fraction);
        }
        lineBegin += line.text.size() + 1;
    }
    return found;
}

} // namespace

std::optional<qsizetype> positionAt(const PageText &page, QPointF fraction)
{
    return nearest(page, fraction, 0);
}

std::optional<qsizetype> positionNear(const PageText &page, QPointF fraction)
{
    return nearest(page, fraction, std::numeric_limits<double>::max());
}

} // namespace tt

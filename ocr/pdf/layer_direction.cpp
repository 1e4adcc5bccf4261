// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/pdf/layer_direction.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tt
{

namespace
{

constexpr double kDegrees = std::numbers::pi / 180;
constexpr double kStraight = 0.2 * kDegrees; ///< less is not told from a page that lies straight
constexpr double kOwnWay = 5 * kDegrees;     ///< a line that differs so much stands askew by itself
constexpr double kSameWay = 20 * kDegrees;   ///< lines that tell of the page's slant
constexpr double kLongLine = 3;              ///< heights

QPointF onPage(QPointF corner, QSizeF size)
{
    return {corner.x() * size.width(), corner.y() * size.height()};
}

struct Quad {
    QPointF way; ///< from the middle of its beginning to the middle of its end
    double height = 0;
};

Quad quadOf(const RawLine &line, QSizeF size)
{
    const auto &c = line.quad.corners;
    const QPointF begin = (onPage(c[0], size) + onPage(c[3], size)) / 2;
    const QPointF end = (onPage(c[1], size) + onPage(c[2], size)) / 2;
    const QPointF side = onPage(c[3], size) - onPage(c[0], size);
    return {end - begin, std::hypot(side.x(), side.y())};
}

double angleOf(QPointF way) { return std::atan2(way.y(), way.x()); }

/// Brings an angle to (-180°, 180°].
double wrapped(double angle) { return std::remainder(angle, 2 * std::numbers::pi); }

QPointF unit(double angle)
{
    const double quarter = std::numbers::pi / 2;
    const double turns = std::round(angle / quarter);
    if (std::abs(angle - turns * quarter) > kStraight) return {std::cos(angle), std::sin(angle)};
    switch ((static_cast<int>(turns) % 4 + 4) % 4) {
    case 1:
        return {0, 1};
    case 2:
        return {-1, 0};
    case 3:
        return {0, -1};
    default:
        return {1, 0};
    }
}

} // namespace

QPointF pageDirection(const PageText &page, QSizeF size)
{
    // A page that was turned clockwise for reading is read against the clock as it lies.
    const double turn = -page.quality.turnDegrees * kDegrees;
    double sum = 0;
    double weight = 0;
    for (const RawLine &line : page.rawLines) {
        const Quad quad = quadOf(line, size);
        const double length = std::hypot(quad.way.x(), quad.way.y());
        if (length < kLongLine * quad.height || length <= 0) continue;
        const double slant = wrapped(angleOf(quad.way) - turn);
        if (std::abs(slant) > kSameWay) continue;
        sum += slant * length;
        weight += length;
    }
    return unit(turn + (weight > 0 ? sum / weight : 0));
}

QPointF lineDirection(const RawLine &line, QSizeF size, QPointF page)
{
    const Quad quad = quadOf(line, size);
    const double length = std::hypot(quad.way.x(), quad.way.y());
    if (!(length > kLongLine * quad.height)) return page;
    const double angle = angleOf(quad.way);
    return std::abs(wrapped(angle - angleOf(page))) > kOwnWay ? unit(angle) : page;
}

QSizeF extentAlong(const QRectF &bounds, QPointF direction)
{
    const double dx = std::abs(direction.x());
    const double dy = std::abs(direction.y());
    const bool lies = dx >= dy;
    const double along = lies ? bounds.width() : bounds.height();
    const double across = lies ? bounds.height() : bounds.width();
    const double major = std::max(dx, dy);
    const double minor = std::min(dx, dy);
    // bounds = extent turned: along = l * major + h * minor, across = l * minor + h * major.
    const double span = major * major - minor * minor;
    if (span < 0.1) return {along, across}; // near 45° the two cannot be told apart
    const double length = (along * major - across * minor) / span;
    const double height = (across * major - along * minor) / span;
    return {std::max(length, 0.2 * along), std::max(height, 0.2 * across)};
}

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which pixels are a seal's, once its ring is known.
#include "ocr/image/seal_ring_points.h"
#include "ocr/image/seal_rings.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace tt
{

namespace
{

/// 255 where `isOn(x, y)` holds; page coordinates.
template <typename Test>
cv::Mat maskOf(const cv::Rect &box, const Test &isOn)
{
    cv::Mat mask(box.size(), CV_8UC1);
    for (int y = 0; y < box.height; ++y) {
        auto *out = mask.ptr<uchar>(y);
        for (int x = 0; x < box.width; ++x)
            out[x] = isOn(box.x + x, box.y + y) ? 255 : 0;
    }
    return mask;
}

/// Whether text touches the line where a point of it lies.
bool isCrossed(const cv::Mat &ink, const SealRing &ring, const cv::Rect &box, cv::Point2d at)
{
    const double reach = ring.reach(at.x, at.y);
    const cv::Point2d onLine = (at - ring.centre) / std::max(0.1, reach);
    const double length = std::max(1.0, std::hypot(onLine.x, onLine.y));
    for (const double side : {-1.0, 1.0}) {
        for (const double away : {2.0, 3.5}) {
            const cv::Point2d beside = ring.centre +
                                       onLine * ((length + side * (ring.stroke / 2 + away)) / length) -
                                       cv::Point2d(box.tl());
            if (!isInk(ink, beside.x, beside.y)) break;
            if (away > 3) return true;
        }
    }
    return false;
}

} // namespace

cv::Mat ringBand(const SealRing &ring, const cv::Rect &box)
{
    const double half = ring.stroke / 2 / ring.down;
    return maskOf(box, [&](int x, int y) { return std::abs(ring.reach(x, y) - 1) <= half; });
}

cv::Mat discOf(const SealRing &ring, const cv::Rect &box)
{
    const double rim = 1 + (ring.stroke / 2 + 2) / ring.down;
    return maskOf(box, [&](int x, int y) { return ring.reach(x, y) <= rim; });
}

cv::Mat blackSealInk(const cv::Mat &ink, const SealRing &ring, const cv::Rect &box, double perMm)
{
    constexpr double kStar = 0.45;   // of the way out
    constexpr double kSolidMm = 1.3; // no stroke of a text is so wide
    constexpr double kArmsMm = 1.6;  // the star's points beyond its solid part
    const double half = (ring.stroke / 2 + 1.5) / ring.down;
    cv::Mat taken = maskOf(box, [&](int x, int y) {
        const double reach = ring.reach(x, y);
        return std::abs(reach - 1) <= half && ink.at<uchar>(y - box.y, x - box.x) != 0 &&
               !isCrossed(ink, ring, box, {static_cast<double>(x), static_cast<double>(y)});
    });
    const auto disc = [perMm](double mm) {
        const int side = std::max(3, static_cast<int>(std::lround(mm * perMm)));
        return cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(side, side));
    };
    cv::Mat star;
    cv::morphologyEx(ink, star, cv::MORPH_OPEN, disc(kSolidMm));
    star &= maskOf(box, [&](int x, int y) { return ring.reach(x, y) <= kStar; });
    cv::dilate(star, star, disc(kArmsMm));
    return taken | (star & ink);
}

cv::Rect SealRing::box() const
{
    const double c = std::cos(radians(tilt));
    const double s = std::sin(radians(tilt));
    const double x = std::hypot(across * c, down * s) + stroke;
    const double y = std::hypot(across * s, down * c) + stroke;
    return {static_cast<int>(std::floor(centre.x - x)), static_cast<int>(std::floor(centre.y - y)),
            static_cast<int>(std::ceil(2 * x)), static_cast<int>(std::ceil(2 * y))};
}

double SealRing::reach(double x, double y) const
{
    const double c = std::cos(radians(tilt));
    const double s = std::sin(radians(tilt));
    const double dx = x - centre.x;
    const double dy = y - centre.y;
    return std::hypot((c * dx + s * dy) / across, (c * dy - s * dx) / down);
}

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/image/seal_rings.h"

#include "ocr/image/seal_ring_points.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace tt
{

namespace
{

constexpr double kPerMm = 3;       ///< pixels a millimetre of the image that is searched
constexpr double kSmallestMm = 12; ///< half axes
constexpr double kLargestMm = 30;
constexpr double kOvalMm = 18; ///< the largest shorter half axis of an oval seal
constexpr double kOval = 1.5;  ///< longer to shorter axis: 45 by 30 mm
constexpr int kDirections = 144;
constexpr double kSupport = 0.6;      ///< of the directions in which the line is there
constexpr double kOvalSupport = 0.8;  ///< the same of an oval, which has more ways to be there by chance
constexpr double kWorthFitting = 0.4; ///< of the directions, before a candidate is fitted to the ink
constexpr double kClear = 0.5;        ///< of those, in which paper lies on both sides of it
constexpr double kSame = 8;           ///< mm between the centres of two different seals
constexpr double kWornMm = 18;        ///< half the size of the smallest round seal that is looked for worn
constexpr double kWornLargestMm = 25;
constexpr double kWornStepMm = 1;
constexpr double kWornContrast = 0.22; ///< of the line's length, more ink on the line than beside it
constexpr double kWornSure = 0.28;     ///< such contrast no text gives
constexpr double kWornApart = 0.34;    ///< of the directions, in which a worn line stands alone between paper
constexpr double kWornAlone = 0.72;    ///< of the directions in which it is there
constexpr int kMostWorn = 8;           ///< candidates of one size
constexpr int kSearchStep = 2;         ///< worn rings are looked for in every second pixel first
constexpr double kWornRough = 0.14;    ///< contrast there of what is worth a closer look
constexpr double kLineMm = 0.5;        ///< half the width of the line in a ring's filter
constexpr double kFlankMm = 1.0 / 3;   ///< half the width of what it is held against

/// A page turned and squeezed so that ovals of one tilt are round.
struct Squeeze {
    double aspect = 1;
    double tilt = 0;

    /// From the searched image to the squeezed one, around the searched image's middle.
    [[nodiscard]] cv::Matx23d matrix(cv::Size size) const
    {
        const double c = std::cos(radians(tilt));
        const double s = std::sin(radians(tilt));
        const double x = size.width / 2.0;
        const double y = size.height / 2.0;
        const double w = 1 / aspect;
        return {w * c, w * s, x - w * (c * x + s * y), -s, c, y - (-s * x + c * y)};
    }
};

/// From a ring's middle to its line.
struct Ray {
    cv::Point2d from;
    cv::Point2d out;
    double length = 1;

    /// Whether there is ink so many pixels beyond the line (inside, when negative).
    [[nodiscard]] bool meetsInk(const cv::Mat &ink, double away) const
    {
        const cv::Point2d at = from + out * ((length + away) / length);
        return isInk(ink, at.x, at.y);
    }
};

/// The ray in one of kDirections directions.
Ray rayTo(const SealRing &ring, int direction)
{
    const double c = std::cos(radians(ring.tilt));
    const double s = std::sin(radians(ring.tilt));
    const double turn = 2 * CV_PI * direction / kDirections;
    const cv::Point2d along(ring.across * std::cos(turn), ring.down * std::sin(turn));
    const cv::Point2d out(c * along.x - s * along.y, s * along.x + c * along.y);
    return {ring.centre, out, std::max(1.0, std::hypot(out.x, out.y))};
}

/// In how many directions from the middle the ring's line is there, and in how many of those there is paper
/// on both sides of it: dense text gives circles too. The ring is in pixels of `ink`.
struct Support {
    int there = 0;
    int apart = 0;
    int near = 0; ///< how near the line is in all directions, 0 … 4 each
};

Support supportOf(const cv::Mat &ink, const SealRing &ring)
{
    Support support;
    for (int i = 0; i < kDirections; ++i) {
        const auto at = [&, ray = rayTo(ring, i)](double away) { return ray.meetsInk(ink, away); };
        int distance = 0;
        while (distance < 4 && !at(distance) && !at(-distance))
            ++distance;
        support.near += 4 - distance;
        if (distance > 1) continue;
        ++support.there;
        if (!at(1.7 * kPerMm) && !at(-1.7 * kPerMm)) ++support.apart;
    }
    return support;
}

/// The ring moved, stretched and turned by small steps for as long as more of its line is met.
SealRing fitted(const cv::Mat &ink, SealRing ring)
{
    constexpr int kRounds = 20;
    int best = supportOf(ink, ring).near;
    const bool oval = ring.across > ring.down;
    const auto attempt = [&](const SealRing &other) {
        const int near = supportOf(ink, other).near;
        if (near <= best) return false;
        best = near;
        ring = other;
        return true;
    };
    for (int round = 0; round < kRounds; ++round) {
        bool better = false;
        for (const double step : {-1.0, 1.0}) {
            SealRing other = ring;
            other.centre.x += step;
            better = attempt(other) || better;
            other = ring;
            other.centre.y += step;
            better = attempt(other) || better;
            other = ring;
            other.down += step;
            other.across += oval ? 0 : step;
            better = attempt(other) || better;
            if (!oval) continue;
            other = ring;
            other.across += step;
            better = attempt(other) || better;
            other = ring;
            other.tilt += 2 * step;
            better = attempt(other) || better;
        }
        if (!better) break;
    }
    return ring;
}

/// Whether a line really runs around there.
bool isDrawn(const cv::Mat &ink, const SealRing &ring)
{
    const Support support = supportOf(ink, ring);
    return support.there >= (ring.across > ring.down ? kOvalSupport : kSupport) * kDirections &&
           support.apart >= kClear * support.there;
}

/// A ring's line against what lies 1.7 mm inside and outside of it; the sum over plain paper or even grey is
/// 0. `perMm` are the pixels a millimetre of the image it is for; pixels that the line covers in part count
/// in part.
cv::Mat ringFilter(double mm, double perMm)
{
    const double radius = mm * perMm;
    const double flank = 1.7 * perMm;
    const auto cover = [](double away, double half) { return std::clamp(half + 0.5 - away, 0.0, 1.0); };
    const int side = 2 * static_cast<int>(std::ceil(radius + flank + 2)) + 1;
    cv::Mat line = cv::Mat::zeros(side, side, CV_32F);
    cv::Mat beside = line.clone();
    const double middle = side / 2;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const double away = std::abs(std::hypot(x - middle, y - middle) - radius);
            line.at<float>(y, x) = static_cast<float>(cover(away, kLineMm * perMm));
            beside.at<float>(y, x) = static_cast<float>(cover(std::abs(away - flank), kFlankMm * perMm));
        }
    }
    return line / cv::sum(line)[0] - beside / cv::sum(beside)[0];
}

/// The best place of a ring near `about`, and its contrast there.
std::pair<cv::Point, double> sharpest(const cv::Mat &ink, const cv::Mat &filter, cv::Point about)
{
    const cv::Rect frame(0, 0, filter.cols, filter.rows);
    const cv::Point half(filter.cols / 2, filter.rows / 2);
    std::pair<cv::Point, double> best{about, 0};
    for (int dy = -kSearchStep; dy <= kSearchStep; ++dy) {
        for (int dx = -kSearchStep; dx <= kSearchStep; ++dx) {
            const cv::Point place = about + cv::Point(dx, dy);
            const cv::Rect onPage = (frame + place - half) & cv::Rect(0, 0, ink.cols, ink.rows);
            if (onPage.empty()) continue;
            const double contrast = ink(onPage).dot(filter(onPage - place + half));
            if (contrast > best.second) best = {place, contrast};
        }
    }
    return best;
}

/// Worn round seals: half of the line may be gone, and what is left may be a row of specks that no gradient
/// shows. Paper on both sides of what is left tells it from the circles that dense text gives. Places are
/// looked for at half the resolution and judged at the whole one.
void searchWorn(const cv::Mat &small, QVector<SealRing> &rings)
{
    cv::Mat ink;
    cv::Mat(small > 60).convertTo(ink, CV_32F, 1 / 255.0);
    cv::Mat coarse;
    cv::resize(ink, coarse, cv::Size(), 1.0 / kSearchStep, 1.0 / kSearchStep, cv::INTER_AREA);
    for (double mm = kWornMm; mm <= kWornLargestMm; mm += kWornStepMm) {
        cv::Mat contrasts;
        cv::filter2D(coarse, contrasts, CV_32F, ringFilter(mm, kPerMm / kSearchStep), cv::Point(-1, -1), 0,
                     cv::BORDER_CONSTANT);
        const cv::Mat filter = ringFilter(mm, kPerMm);
        for (int i = 0; i < kMostWorn; ++i) {
            double rough = 0;
            cv::Point at;
            cv::minMaxLoc(contrasts, nullptr, &rough, nullptr, &at);
            if (rough < kWornRough) break;
            cv::circle(contrasts, at, static_cast<int>(kSame * kPerMm / kSearchStep), cv::Scalar(0),
                       cv::FILLED);
            const auto [place, contrast] = sharpest(ink, filter, at * kSearchStep);
            if (contrast < kWornContrast) continue;
            SealRing ring;
            ring.centre = {static_cast<double>(place.x), static_cast<double>(place.y)};
            ring.down = ring.across = mm * kPerMm;
            ring = fitted(small, ring);
            const Support support = supportOf(small, ring);
            const bool alone = contrast >= kWornSure || support.apart >= kWornAlone * support.there;
            if (alone && support.apart >= kWornApart * kDirections) rings.append(ring);
        }
    }
}

/// Width of the line: the usual run of ink through it.
double strokeOf(const cv::Mat &ink, const SealRing &ring, double perMm)
{
    std::array<double, kDirections> widths{};
    size_t count = 0;
    for (int i = 0; i < kDirections; ++i) {
        const Ray ray = rayTo(ring, i);
        int width = 0;
        const int reach = static_cast<int>(1.5 * perMm);
        for (int away = -reach; away <= reach; ++away)
            width += ray.meetsInk(ink, away) ? 1 : 0;
        if (width > 0) widths.at(count++) = width;
    }
    if (count == 0) return perMm;
    const auto middle = widths.begin() + static_cast<std::ptrdiff_t>(count / 2);
    std::nth_element(widths.begin(), middle, widths.begin() + static_cast<std::ptrdiff_t>(count));
    return std::clamp(*middle, 0.3 * perMm, 2 * perMm);
}

void search(const cv::Mat &small, const Squeeze &squeeze, QVector<SealRing> &rings)
{
    const cv::Matx23d there = squeeze.matrix(small.size());
    cv::Mat view;
    if (squeeze.aspect > 1)
        cv::warpAffine(small, view, there, small.size(), cv::INTER_LINEAR, cv::BORDER_CONSTANT,
                       cv::Scalar(0));
    else
        view = small;
    std::vector<cv::Vec3f> circles;
    const double largest = squeeze.aspect > 1 ? kOvalMm : kLargestMm;
    cv::HoughCircles(view, circles, cv::HOUGH_GRADIENT_ALT, 1.5, kSame * kPerMm, 300, 0.6,
                     static_cast<int>(kSmallestMm * kPerMm), static_cast<int>(largest * kPerMm));
    cv::Matx23d back;
    cv::invertAffineTransform(there, back);
    for (const cv::Vec3f &circle : circles) {
        const cv::Vec2d middle =
            back * cv::Vec3d(static_cast<double>(circle[0]), static_cast<double>(circle[1]), 1);
        SealRing ring;
        ring.centre = {middle[0], middle[1]};
        ring.down = static_cast<double>(circle[2]);
        ring.across = ring.down * squeeze.aspect;
        ring.tilt = squeeze.tilt;
        if (supportOf(small, ring).near < 4 * kWorthFitting * kDirections) continue;
        ring = fitted(small, ring);
        if (!isDrawn(small, ring)) continue;
        rings.append(ring);
    }
}

} // namespace

QVector<SealRing> findSealRings(const cv::Mat &ink, double dpi)
{
    const double perMm = dpi / 25.4;
    const double scale = perMm / kPerMm;
    cv::Mat small;
    cv::resize(ink, small, cv::Size(), 1 / scale, 1 / scale, cv::INTER_AREA);
    QVector<SealRing> found;
    search(small, {}, found);
    searchWorn(small, found);
    for (const double tilt : {0.0, -10.0, 10.0, -20.0, 20.0})
        search(small, {kOval, tilt}, found);
    // An oval holds circles, and a ring's two edges are two circles: of those in one place the best drawn
    // counts.
    std::stable_sort(found.begin(), found.end(), [&small](const SealRing &a, const SealRing &b) {
        return supportOf(small, a).near > supportOf(small, b).near;
    });
    QVector<SealRing> rings;
    for (SealRing &ring : found) {
        ring.centre *= scale;
        ring.across *= scale;
        ring.down *= scale;
        const bool known = std::any_of(rings.cbegin(), rings.cend(), [&](const SealRing &other) {
            return std::hypot(other.centre.x - ring.centre.x, other.centre.y - ring.centre.y) < kSame * perMm;
        });
        if (!known) rings.append(ring);
    }
    for (SealRing &ring : rings)
        ring.stroke = strokeOf(ink, ring, perMm);
    return rings;
}

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/image/grey_seal.h"

#include "ocr/image/cv_bridge.h"
#include "ocr/image/seal_patches.h"
#include "ocr/image/seal_rings.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace tt
{

namespace
{

constexpr double kOutlineStrokeMm = 0.7; ///< rings and frames are wider; a table's rules are not
constexpr double kStrokeMm = 0.45;       ///< the narrowest stroke that is certainly not the rim of a letter
constexpr double kOutlineMm = 3.0;       ///< ink of the outline lies so near the hull
constexpr double kOutlineShare = 0.5;    ///< of all directions; worn seals have gaps
constexpr double kRimMm = 1.0;           ///< ink of a ring lies no farther from its line
constexpr double kPieceMm = 6;           ///< longer than a blurred character of a body text
constexpr double kArc = 0.15;      ///< of the seal's size: the shortest piece of its outline that counts
constexpr int kPaler = 35;         ///< levels between the text's ink and a ring's that tell the two apart
constexpr double kSmallestMm = 24; ///< without colour, smaller ones cannot be told from blots of dense text

/// The level below which `share` of the pixels under a mask lie.
int percentile(const cv::Mat &gray, const cv::Mat &mask, double share)
{
    std::array<int, 256> counts{};
    int all = 0;
    for (int y = 0; y < gray.rows; ++y) {
        const auto *in = gray.ptr<uchar>(y);
        const auto *on = mask.ptr<uchar>(y);
        for (int x = 0; x < gray.cols; ++x) {
            if (on[x] == 0) continue;
            ++counts.at(in[x]);
            ++all;
        }
    }
    int seen = 0;
    for (int level = 0; level < 256; ++level) {
        seen += counts.at(static_cast<size_t>(level));
        if (all > 0 && seen >= share * all) return level;
    }
    return 255;
}

cv::Mat square(double side)
{
    const int pixels = std::max(3, static_cast<int>(std::lround(side)));
    return cv::getStructuringElement(cv::MORPH_RECT, cv::Size(pixels, pixels));
}

/// Strokes that are lighter than text and wider than the blurred rims of it: a seal's ring, frame, star, and
/// most of its characters.
cv::Mat faintInk(const cv::Mat &even, int black, double perMm)
{
    const double range = 250.0 - black;
    const cv::Mat dark = even < black + 0.2 * range;
    cv::Mat rims;
    cv::dilate(dark, rims, square(0.3 * perMm));
    return (even < 250 - 0.14 * range) & ~rims;
}

cv::Mat widerThan(const cv::Mat &ink, double pixels)
{
    cv::Mat wide;
    cv::morphologyEx(ink, wide, cv::MORPH_OPEN, square(pixels));
    return wide;
}

/// What of the strokes is long: arcs of a ring, sides of a frame, and no blots of blurred characters.
cv::Mat longPieces(const cv::Mat &strokes, double length)
{
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(strokes, labels, stats, centres);
    cv::Mat kept = cv::Mat::zeros(strokes.size(), CV_8UC1);
    for (int i = 1; i < count; ++i) {
        if (std::max(stats.at<int>(i, cv::CC_STAT_WIDTH), stats.at<int>(i, cv::CC_STAT_HEIGHT)) >= length)
            kept.setTo(255, labels == i);
    }
    return kept;
}

/// The strokes that lie within kOutlineMm of a patch's hull: a ring or a frame.
cv::Mat outlineOf(const cv::Mat &strokes, const cv::Mat &mask, double perMm)
{
    cv::Mat depth;
    cv::Mat framed;
    cv::copyMakeBorder(mask, framed, 1, 1, 1, 1, cv::BORDER_CONSTANT, cv::Scalar(0));
    cv::distanceTransform(framed, depth, cv::DIST_L2, 3);
    const cv::Mat inside = depth(cv::Rect(1, 1, mask.cols, mask.rows));
    const cv::Mat outer = strokes & (inside <= kOutlineMm * perMm);
    return longPieces(outer, kArc * std::min(mask.cols, mask.rows));
}

/// The stroke farthest from the middle in each of 72 directions.
std::vector<cv::Point2f> rimOf(const cv::Mat &outline)
{
    constexpr size_t kSectors = 72;
    const cv::Point2d middle(outline.cols / 2.0, outline.rows / 2.0);
    std::array<double, kSectors> farthest{};
    std::array<cv::Point2f, kSectors> at{};
    for (int y = 0; y < outline.rows; ++y) {
        const auto *ink = outline.ptr<uchar>(y);
        for (int x = 0; x < outline.cols; ++x) {
            if (ink[x] == 0) continue;
            const double turn = std::atan2(y - middle.y, x - middle.x) / (2 * CV_PI) + 0.5;
            const auto sector = static_cast<size_t>(turn * kSectors) % kSectors;
            const double away = std::hypot(x - middle.x, y - middle.y);
            if (away <= farthest.at(sector)) continue;
            farthest.at(sector) = away;
            at.at(sector) = cv::Point2f(static_cast<float>(x), static_cast<float>(y));
        }
    }
    std::vector<cv::Point2f> rim;
    for (size_t i = 0; i < kSectors; ++i)
        if (farthest.at(i) > 0) rim.push_back(at.at(i));
    return rim;
}

/// How many of the points lie on one ellipse that is not much longer than wide, as parts of 72 directions.
/// Blots of pale text lie all about.
double onOneLine(std::vector<cv::Point2f> rim, double perMm)
{
    constexpr int kRounds = 3;
    constexpr double kLongest = 1.9;
    const double near = kRimMm * perMm;
    double best = 0;
    for (int round = 0; round < kRounds && rim.size() >= 12; ++round) {
        const cv::RotatedRect fit = cv::fitEllipse(rim);
        const double across = std::max(1.0, fit.size.width / 2.0);
        const double down = std::max(1.0, fit.size.height / 2.0);
        if (std::max(across, down) > kLongest * std::min(across, down)) break;
        const double turn = fit.angle * CV_PI / 180;
        std::vector<cv::Point2f> kept;
        size_t on = 0;
        for (const cv::Point2f &point : rim) {
            const double x = point.x - fit.center.x;
            const double y = point.y - fit.center.y;
            const double reach = std::hypot((x * std::cos(turn) + y * std::sin(turn)) / across,
                                            (y * std::cos(turn) - x * std::sin(turn)) / down);
            const double off = std::abs(1 - 1 / std::max(0.01, reach)) * std::hypot(x, y);
            on += off <= near ? 1 : 0;
            if (off <= 2.5 * near) kept.push_back(point);
        }
        best = std::max(best, static_cast<double>(on) / 72);
        rim = std::move(kept);
    }
    return best;
}

Seal paleSeal(const cv::Rect &box, int black, int own, int paper)
{
    Seal seal;
    seal.box = {box.x, box.y, box.width, box.height};
    seal.channel = Seal::Channel::Green;
    seal.own = std::max(60, own);
    seal.black = std::min(black, seal.own - 20);
    seal.paper = std::max(150, paper);
    return seal;
}

/// A pale seal's strokes with their own rims into `all`; what is as dark as text stays. `strokes` and `mask`
/// are of the seal's box.
void takePaleInk(const cv::Mat &page, const Seal &seal, const cv::Mat &strokes, const cv::Mat &mask,
                 double perMm, cv::Mat &all)
{
    const cv::Rect box(seal.box.x(), seal.box.y(), seal.box.width(), seal.box.height());
    const cv::Mat levels = page(box);
    const double high = seal.paper - 0.15 * (seal.paper - seal.own);
    cv::Mat part;
    cv::dilate(strokes, part, square(0.3 * perMm));
    part &= (levels > seal.black) & (levels < high) & mask;
    cv::Mat target = all(box);
    cv::max(target, part, target);
}

/// Seals that the patches did not show: by their rings.
void addRingSeals(const cv::Mat &page, const cv::Mat &faint, int black, double dpi, cv::Mat &all,
                  QVector<Seal> &seals)
{
    const double perMm = dpi / 25.4;
    const cv::Mat ink = page < 250 - 0.18 * (250 - black);
    for (const SealRing &ring : findSealRings(ink, dpi)) {
        const cv::Rect box = ring.box() & cv::Rect(0, 0, page.cols, page.rows);
        const QRectF place(box.x, box.y, box.width, box.height);
        const bool known = std::any_of(seals.cbegin(), seals.cend(), [&place](const Seal &seal) {
            return seal.box.contains(place.center().toPoint());
        });
        if (known || box.empty()) continue;
        const cv::Mat band = ringBand(ring, box);
        const cv::Mat line = band & ink(box);
        const int own = percentile(page(box), line, 0.5);
        cv::Mat mask = discOf(ring, box);
        const int paper = percentile(page(box), mask & ~ink(box), 0.5);
        Seal seal = paleSeal(box, black, own, paper);
        if (own - black >= kPaler && paper - own >= 20) {
            takePaleInk(page, seal, faint(box) & mask, mask, perMm, all);
        } else {
            seal.byShape = true;
            cv::Mat target = all(box);
            cv::max(target, blackSealInk(ink(box), ring, box, perMm), target);
        }
        seals.append(seal);
    }
}

} // namespace

bool isColourless(const cv::Mat &pixels)
{
    int coloured = 0;
    int seen = 0;
    for (int y = 0; y < pixels.rows; y += 2) {
        const auto *in = pixels.ptr<cv::Vec4b>(y);
        for (int x = 0; x < pixels.cols; x += 2) {
            const auto [low, high] = std::minmax({in[x][0], in[x][1], in[x][2]});
            coloured += high - low > 30 ? 1 : 0;
            ++seen;
        }
    }
    return coloured < 0.0004 * seen;
}

SealMap findGreySeals(const cv::Mat &page, double dpi)
{
    SealMap map;
    const int black = percentile(page, page < 150, 0.12);
    cv::Mat smooth; // grain would tear strokes apart
    cv::medianBlur(page, smooth, dpi > 250 ? 5 : 3);
    const double perMm = dpi / 25.4;
    const cv::Mat faint = faintInk(smooth, black, perMm);
    const cv::Mat ink = widerThan(faint, kStrokeMm * perMm);
    const cv::Mat arcs = longPieces(widerThan(faint, kOutlineStrokeMm * perMm), kPieceMm * perMm);
    cv::Mat all = cv::Mat::zeros(page.size(), CV_8UC1);
    for (const SealPatch &patch : findSealPatches(arcs, dpi, 4)) {
        const cv::Mat strokes = ink(patch.box) & patch.mask;
        const double filled = cv::mean(strokes, patch.mask)[0] / 255;
        if (filled < 0.03 || filled > 0.7) continue;
        const bool atEdge = patch.box.x < 3 || patch.box.br().x > page.cols - 3;
        const cv::Mat outline = outlineOf(strokes, patch.mask, perMm);
        if (std::min(patch.box.height, atEdge ? patch.box.height : patch.box.width) < kSmallestMm * perMm)
            continue;
        if (!atEdge && onOneLine(rimOf(outline), perMm) < kOutlineShare) continue;
        const cv::Mat levels = page(patch.box);
        Seal seal = paleSeal(patch.box, black, percentile(levels, outline, 0.5),
                             percentile(levels, patch.mask & ~strokes, 0.85));
        if (seal.paper - seal.own < 20) continue;
        takePaleInk(page, seal, strokes, patch.mask, perMm, all);
        map.seals.append(seal);
    }
    addRingSeals(page, faint, black, dpi, all, map.seals);
    if (!map.seals.isEmpty()) map.ink = cvbridge::toImage(all);
    return map;
}

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/image/seal.h"

#include "ocr/image/cv_bridge.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <iterator>
#include <vector>

namespace tt
{

namespace
{

constexpr int kBlue = 0;
constexpr int kRed = 2;
/// How far the seal's channel stands above both others: from `faint` on a pixel is partly seal ink, from
/// `full` wholly.
struct InkLimits {
    int faint = 0;
    int full = 0;
};
constexpr InkLimits kForFinding = {22, 60}; ///< paper tints and colour noise of the scanner stay out
constexpr InkLimits kForCleaning = {8, 40}; ///< inside a seal its pale rims count as well

/// Seal ink of one colour, 0 … 255 a pixel.
cv::Mat colouredInk(const cv::Mat &page, int channel, InkLimits limits)
{
    cv::Mat ink(page.size(), CV_8UC1);
    const int other = channel == kRed ? kBlue : kRed;
    for (int y = 0; y < page.rows; ++y) {
        const auto *in = page.ptr<cv::Vec4b>(y);
        auto *out = ink.ptr<uchar>(y);
        for (int x = 0; x < page.cols; ++x) {
            const int excess = in[x][channel] - std::max(in[x][1], in[x][other]);
            out[x] = static_cast<uchar>(
                std::clamp((excess - limits.faint) * 255 / (limits.full - limits.faint), 0, 255));
        }
    }
    return ink;
}

/// Ink joined over gaps of about 2.5 mm, on a coarse grid of `cell` pixels, so that a ring, a star and
/// characters are one.
cv::Mat joinedPatches(const cv::Mat &ink, int cell, double perMm)
{
    cv::Mat coarse;
    cv::resize(ink, coarse, cv::Size(std::max(1, ink.cols / cell), std::max(1, ink.rows / cell)), 0, 0,
               cv::INTER_AREA);
    cv::Mat marked = coarse > 40;
    const int reach = std::max(1, static_cast<int>(std::lround(2.5 * perMm / cell)));
    const cv::Mat kernel =
        cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(2 * reach + 1, 2 * reach + 1));
    cv::copyMakeBorder(marked, marked, reach, reach, reach, reach, cv::BORDER_CONSTANT, cv::Scalar(0));
    cv::morphologyEx(marked, marked, cv::MORPH_CLOSE, kernel);
    return marked(cv::Rect(reach, reach, coarse.cols, coarse.rows)).clone();
}

/// By size and shape, in millimetres.
bool looksLikeSeal(const cv::Rect2d &box, double pageWidth)
{
    const double shortSide = std::min(box.width, box.height);
    const double longSide = std::max(box.width, box.height);
    if (longSide > 120) return false;
    // The slice of a seal set across the edges of stacked pages.
    const bool atEdge = box.x < 2 || box.x + box.width > pageWidth - 2;
    if (atEdge && box.height >= 10 && box.width >= 1.5 && box.height / box.width < 12) return true;
    return shortSide >= 10 && longSide / shortSide < 2.0;
}

struct Patch {
    cv::Rect box;
    cv::Mat mask; ///< 255 inside the patch, size of the box
};

/// All that lies within the outline of a component of the coarse grid: a seal's star and characters need not
/// touch its ring.
cv::Mat filledOutline(const cv::Mat &member, const cv::Rect &box, int cell)
{
    std::vector<cv::Point> points;
    cv::findNonZero(member, points);
    std::vector<cv::Point> hull;
    cv::convexHull(points, hull);
    cv::Mat filled = cv::Mat::zeros(member.size(), CV_8UC1);
    cv::fillConvexPoly(filled, hull, cv::Scalar(255));
    cv::dilate(filled, filled, cv::Mat(), cv::Point(-1, -1), 2);
    cv::Mat wide;
    cv::resize(filled, wide, cv::Size(filled.cols * cell, filled.rows * cell), 0, 0, cv::INTER_NEAREST);
    cv::Mat mask = cv::Mat::zeros(box.size(), CV_8UC1);
    const cv::Rect inside = box & cv::Rect(0, 0, wide.cols, wide.rows);
    wide(inside).copyTo(mask(cv::Rect(inside.x - box.x, inside.y - box.y, inside.width, inside.height)));
    return mask;
}

/// A patch inside another is part of the same seal.
void dropContained(QVector<Patch> &patches)
{
    const auto contained = [&patches](const Patch &patch) {
        return std::any_of(patches.cbegin(), patches.cend(), [&patch](const Patch &other) {
            return other.box.area() > patch.box.area() &&
                   (other.box & patch.box).area() > patch.box.area() * 7 / 10;
        });
    };
    QVector<Patch> kept;
    std::copy_if(patches.cbegin(), patches.cend(), std::back_inserter(kept), std::not_fn(contained));
    patches = std::move(kept);
}

QVector<Patch> sealPatches(const cv::Mat &ink, double dpi)
{
    const double perMm = dpi / 25.4;
    const int cell = std::max(1, static_cast<int>(perMm / 2));
    const cv::Mat patches = joinedPatches(ink, cell, perMm);
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(patches, labels, stats, centres);
    QVector<Patch> found;
    for (int i = 1; i < count; ++i) {
        const cv::Rect coarse(stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
                              stats.at<int>(i, cv::CC_STAT_WIDTH), stats.at<int>(i, cv::CC_STAT_HEIGHT));
        const double toMm = cell / perMm;
        if (!looksLikeSeal({coarse.x * toMm, coarse.y * toMm, coarse.width * toMm, coarse.height * toMm},
                           ink.cols / perMm))
            continue;
        const cv::Rect grown(coarse.x - 1, coarse.y - 1, coarse.width + 2, coarse.height + 2);
        Patch patch;
        patch.box = cv::Rect(grown.x * cell, grown.y * cell, grown.width * cell, grown.height * cell) &
                    cv::Rect(0, 0, ink.cols, ink.rows);
        patch.mask = filledOutline(labels == i, patch.box, cell);
        found.append(patch);
    }
    dropContained(found);
    return found;
}

} // namespace

double SealMap::inkShare(const QRectF &box) const
{
    if (ink.isNull()) return 0;
    const QRect inside = box.toAlignedRect() & ink.rect();
    if (inside.isEmpty()) return 0;
    const cv::Mat part =
        cvbridge::view(ink)(cv::Rect(inside.x(), inside.y(), inside.width(), inside.height()));
    return cv::mean(part)[0] / 255;
}

SealMap findSeals(const QImage &page, double dpi)
{
    SealMap seals;
    const QImage source = cvbridge::plain(page);
    if (source.isNull() || source.format() == QImage::Format_Grayscale8 || dpi < 30) return seals;
    const cv::Mat pixels = cvbridge::view(source);
    cv::Mat all = cv::Mat::zeros(pixels.size(), CV_8UC1);
    for (const int channel : {kRed, kBlue}) {
        const cv::Mat ink = colouredInk(pixels, channel, kForFinding);
        for (const Patch &patch : sealPatches(ink, dpi)) {
            // A photograph or a coloured panel fills its patch; a seal is a drawing.
            const double filled = cv::mean(ink(patch.box), patch.mask)[0] / 255;
            if (filled < 0.04 || filled > 0.85) continue;
            seals.boxes.append({patch.box.x, patch.box.y, patch.box.width, patch.box.height});
            cv::Mat target = all(patch.box);
            cv::Mat part;
            colouredInk(pixels(patch.box), channel, kForCleaning).copyTo(part, patch.mask);
            cv::max(target, part, target);
        }
    }
    if (!seals.boxes.isEmpty()) seals.ink = cvbridge::toImage(all);
    return seals;
}

namespace
{

/// The value below which `share` of the counted values lie.
int percentile(const std::array<int, 256> &counts, double share)
{
    qint64 all = 0;
    for (const int n : counts)
        all += n;
    qint64 seen = 0;
    for (size_t value = 0; value < counts.size(); ++value) {
        seen += counts.at(value);
        if (static_cast<double>(seen) >= share * static_cast<double>(all)) return static_cast<int>(value);
    }
    return 255;
}

struct SealLevels {
    int channel = kRed;
    int own = 220;   ///< of the seal's ink in its own channel
    int paper = 250; ///< of the paper around it
};

SealLevels levelsOf(const cv::Mat &pixels, const cv::Mat &ink)
{
    std::array<int, 256> own{};
    std::array<int, 256> paper{};
    double red = 0;
    double blue = 0;
    for (int y = 0; y < pixels.rows; ++y) {
        const auto *in = pixels.ptr<cv::Vec4b>(y);
        const auto *mask = ink.ptr<uchar>(y);
        for (int x = 0; x < pixels.cols; ++x) {
            const int high = std::max(in[x][kRed], in[x][kBlue]);
            if (mask[x] > 200) {
                ++own.at(static_cast<size_t>(high));
                (in[x][kRed] > in[x][kBlue] ? red : blue) += 1;
            } else if (mask[x] == 0 && in[x][1] > 120) {
                ++paper.at(in[x][1]);
            }
        }
    }
    return {red >= blue ? kRed : kBlue, std::max(60, percentile(own, 0.6)),
            std::max(150, percentile(paper, 0.6))};
}

/// What stays of a pixel when the seal is taken away. The seal dims its own channel to `own`; black ink dims
/// it far more.
int cleaned(int value, const SealLevels &levels)
{
    constexpr double kInk = 0.35;   ///< of the seal's level: black ink
    constexpr double kClear = 0.85; ///< of the seal's level: nothing but seal
    const double light =
        std::clamp((static_cast<double>(value) / levels.own - kInk) / (kClear - kInk), 0.0, 1.0);
    const double dark = std::min(60.0, value * 0.6);
    return static_cast<int>(std::lround(dark + (levels.paper - dark) * light));
}

} // namespace

QImage withoutSeals(const QImage &page, const SealMap &seals)
{
    QImage out = cvbridge::plain(page);
    if (seals.isEmpty() || seals.ink.size() != out.size() || out.format() != QImage::Format_RGB32) return out;
    out.detach();
    const cv::Mat all(out.height(), out.width(), CV_8UC4, out.bits(),
                      static_cast<size_t>(out.bytesPerLine()));
    const cv::Mat original = all.clone();
    const cv::Mat ink = cvbridge::view(seals.ink);
    for (const QRect &box : seals.boxes) {
        const cv::Rect area(box.x(), box.y(), box.width(), box.height());
        const SealLevels levels = levelsOf(original(area), ink(area));
        for (int y = area.y; y < area.y + area.height; ++y) {
            const auto *in = original.ptr<cv::Vec4b>(y);
            const auto *mask = ink.ptr<uchar>(y);
            auto *target = const_cast<cv::Vec4b *>(all.ptr<cv::Vec4b>(y));
            for (int x = area.x; x < area.x + area.width; ++x) {
                if (mask[x] == 0) continue;
                const int clean = cleaned(in[x][levels.channel], levels);
                for (int c = 0; c < 3; ++c)
                    target[x][c] = static_cast<uchar>((in[x][c] * (255 - mask[x]) + clean * mask[x]) / 255);
            }
        }
    }
    return out;
}

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/image/seal_patches.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <vector>

namespace tt
{

namespace
{

/// Ink joined over gaps of up to twice `reachMm`, on a coarse grid of `cell` pixels, so that a ring, a star
/// and characters are one.
cv::Mat joinedPatches(const cv::Mat &ink, int cell, double perMm, double reachMm)
{
    cv::Mat coarse;
    cv::resize(ink, coarse, cv::Size(std::max(1, ink.cols / cell), std::max(1, ink.rows / cell)), 0, 0,
               cv::INTER_AREA);
    cv::Mat marked = coarse > 40;
    const int reach = std::max(1, static_cast<int>(std::lround(reachMm * perMm / cell)));
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
void dropContained(QVector<SealPatch> &patches)
{
    const auto contained = [&patches](const SealPatch &patch) {
        return std::any_of(patches.cbegin(), patches.cend(), [&patch](const SealPatch &other) {
            return other.box.area() > patch.box.area() &&
                   (other.box & patch.box).area() > patch.box.area() * 7 / 10;
        });
    };
    QVector<SealPatch> kept;
    std::copy_if(patches.cbegin(), patches.cend(), std::back_inserter(kept), std::not_fn(contained));
    patches = std::move(kept);
}

} // namespace

QVector<SealPatch> findSealPatches(const cv::Mat &ink, double dpi, double joinMm)
{
    const double perMm = dpi / 25.4;
    const int cell = std::max(1, static_cast<int>(perMm / 2));
    const cv::Mat patches = joinedPatches(ink, cell, perMm, joinMm);
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(patches, labels, stats, centres);
    QVector<SealPatch> found;
    for (int i = 1; i < count; ++i) {
        const cv::Rect coarse(stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
                              stats.at<int>(i, cv::CC_STAT_WIDTH), stats.at<int>(i, cv::CC_STAT_HEIGHT));
        const double toMm = cell / perMm;
        if (!looksLikeSeal({coarse.x * toMm, coarse.y * toMm, coarse.width * toMm, coarse.height * toMm},
                           ink.cols / perMm))
            continue;
        const cv::Rect grown(coarse.x - 1, coarse.y - 1, coarse.width + 2, coarse.height + 2);
        SealPatch patch;
        patch.box = cv::Rect(grown.x * cell, grown.y * cell, grown.width * cell, grown.height * cell) &
                    cv::Rect(0, 0, ink.cols, ink.rows);
        patch.mask = filledOutline(labels == i, patch.box, cell);
        found.append(patch);
    }
    dropContained(found);
    return found;
}

} // namespace tt

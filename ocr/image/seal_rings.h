// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>

#include <opencv2/core.hpp>

namespace tt
{

/// The ring of a round or oval seal. Pixels of the page.
struct SealRing {
    cv::Point2d centre;
    double across = 0; ///< half the longer axis, to the middle of the ring's stroke
    double down = 0;   ///< half the shorter axis; equal for a round seal
    double tilt = 0;   ///< of the longer axis, degrees clockwise
    double stroke = 0; ///< width of the ring's line

    [[nodiscard]] cv::Rect box() const;
    /// How far out a point lies: 0 in the middle, 1 on the ring.
    [[nodiscard]] double reach(double x, double y) const;
};

/// Rings drawn in `ink` (CV_8UC1, 255 where anything is printed), whatever their tone and whatever runs
/// across them: round ones of 24 to 60 mm and the usual oval of 3 to 2. Worn rings are found as long as more
/// than half of the line is there.
QVector<SealRing> findSealRings(const cv::Mat &ink, double dpi);

/// What lies on the ring's line, and what lies within the ring: 255 in a mask of the box's size (a part of
/// the page).
cv::Mat ringBand(const SealRing &ring, const cv::Rect &box);
cv::Mat discOf(const SealRing &ring, const cv::Rect &box);

/// The ink (CV_8UC1 of the box's size) of a seal that is as black as the text: its line where nothing crosses
/// it, and a solid star in its middle. Characters around it stay: nothing tells their strokes from the
/// text's.
cv::Mat blackSealInk(const cv::Mat &ink, const SealRing &ring, const cv::Rect &box, double perMm);

} // namespace tt

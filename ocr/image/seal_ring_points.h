// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

#include <cmath>

/// What finding a seal's ring and taking its ink share. Private to ocr/image.
namespace tt
{

inline double radians(double degrees) { return degrees * CV_PI / 180; }

/// Whether there is ink (CV_8UC1) at the pixel nearest to a point; none outside of the image.
inline bool isInk(const cv::Mat &ink, double x, double y)
{
    const int column = static_cast<int>(std::lround(x));
    const int row = static_cast<int>(std::lround(y));
    return column >= 0 && row >= 0 && column < ink.cols && row < ink.rows && ink.at<uchar>(row, column) > 90;
}

} // namespace tt

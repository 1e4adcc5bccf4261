// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to ocr/image: the only place where OpenCV's types meet Qt's.

#include <QImage>
#include <QPolygonF>

#include <opencv2/core.hpp>

#include <array>

namespace tt::cvbridge
{

/// The image as RGB32 or Grayscale8, whichever is nearer to what it holds.
QImage plain(const QImage &image);
/// A view of a plain() image: CV_8UC4 (B, G, R, unused) or CV_8UC1. Lives no longer than the image.
cv::Mat view(const QImage &image);
/// One channel, a copy unless the image is Grayscale8 already.
cv::Mat gray(const QImage &image);
/// A deep copy of a CV_8UC1 or CV_8UC4 matrix.
QImage toImage(const cv::Mat &mat);

std::array<cv::Point2f, 4> corners(const QPolygonF &quad);
QPolygonF polygon(const std::array<cv::Point2f, 4> &corners);

} // namespace tt::cvbridge

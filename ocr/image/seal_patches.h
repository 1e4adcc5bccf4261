// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to ocr/image.

#include <QVector>

#include <opencv2/core.hpp>

namespace tt
{

/// A place that has the size and shape of a seal.
struct SealPatch {
    cv::Rect box; ///< pixels
    cv::Mat mask; ///< CV_8UC1 of the box's size, 255 within the seal's outline
};

/// Patches of ink (CV_8UC1, 0 … 255) that look like seals: round or square, 10 to 120 mm, or the slice of one
/// at a page edge. A seal's parts are joined over gaps of up to twice `joinMm`; a patch inside another is
/// part of it.
QVector<SealPatch> findSealPatches(const cv::Mat &ink, double dpi, double joinMm);

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to ocr/image.

#include "ocr/image/seal.h"

#include <opencv2/core.hpp>

namespace tt
{

/// Whether a CV_8UC4 page holds practically no colour.
bool isColourless(const cv::Mat &pixels);

/// Seals on a page whose colour is gone, by tone and shape: wide strokes clearly lighter than the text.
/// `page`: CV_8UC1 with an even background.
SealMap findGreySeals(const cv::Mat &page, double dpi);

} // namespace tt

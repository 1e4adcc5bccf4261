// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/image/one_core.h"

#include <opencv2/core/utility.hpp>

namespace tt
{

void useOneCore() { cv::setNumThreads(1); }

} // namespace tt

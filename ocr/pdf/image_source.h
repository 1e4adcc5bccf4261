// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/pdf/page_source.h"

namespace tt
{

/// PNG, JPEG, TIFF (with several pages), BMP and WebP through Qt's image readers. A picture's own resolution
/// is seldom true, so its short side is taken for the width of an A4 page unless that would be absurd.
Result<std::unique_ptr<PageSource>> openImage(const QString &path, const QString &displayName);

} // namespace tt

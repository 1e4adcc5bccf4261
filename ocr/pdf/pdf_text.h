// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/pdf/page_source.h"

#include <poppler-qt6.h>

#include <memory>
#include <vector>

namespace tt
{

using TextBoxes = std::vector<std::unique_ptr<Poppler::TextBox>>;

/// The text layer with a span per character, and the share of the page's dark pixels that lie under it.
/// `boxes` are Poppler's words of that page.
EmbeddedText popplerText(const Poppler::Page &page, const TextBoxes &boxes, QSizeF sizePoints);

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/pdf/page_source.h"

namespace Poppler
{
class Page;
}

namespace tt
{

/// Whether the page has a text layer at all. Extracts it, so ask once.
bool hasAnyText(const Poppler::Page &page);

/// The text layer with a span per character, and the share of the page's dark pixels that lie under it.
EmbeddedText popplerText(const Poppler::Page &page, QSizeF sizePoints);

} // namespace tt

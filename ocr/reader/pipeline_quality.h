// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/pdf/page_source.h"
#include "ocr/text/page_text.h"

namespace tt
{

/// What the text says of how well it was read: characters, doubtful ones, and those that stand in no line.
void measureText(PageText &text);
/// What the image says, as it was before anything was evened or taken off.
void measureImage(PageQuality &quality, const RenderedPage &page);

} // namespace tt

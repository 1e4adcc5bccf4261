// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/text/page_text.h"

namespace tt
{

/// The characters whose middle lies in the region, line by line, at most 200: what a note on it is attached
/// to.
QString textIn(const PageText &page, const PageRect &region);

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/text/page_text.h"

#include <QPointF>

#include <optional>

/// From a place on a page to its text and back. Points and boxes are fractions of the unturned page.
namespace tt
{

/// The offset in plainText() of the character under a point; nothing beside the text.
std::optional<qsizetype> positionAt(const PageText &page, QPointF fraction);
/// The character under the point, or the nearest one of the nearest line: for the ends of a selection.
std::optional<qsizetype> positionNear(const PageText &page, QPointF fraction);

} // namespace tt

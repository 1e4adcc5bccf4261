// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/text/page_text.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace tt
{

// Directions are of reading, of length 1, on the page as shown, y down. `size` is the page's in points.

/// Of most lines of the page, by their length; exactly along the page's side when it is nearly so.
QPointF pageDirection(const PageText &page, QSizeF size);

/// Of one line. Short lines and lines that hardly differ have the page's: where a few characters slant can
/// not be measured, and equal directions make lines that viewers can put together.
QPointF lineDirection(const RawLine &line, QSizeF size, QPointF page);

/// Length and height, along and across the direction, of the slanting box whose bounds are `bounds`.
QSizeF extentAlong(const QRectF &bounds, QPointF direction);

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPolygonF>

namespace tt
{

/// Height and width of a quad (top left, top right, bottom right, bottom left) along its own sides, pixels.
QSizeF quadSize(const QPolygonF &quad);

/// Whether a quad's text runs neither along the page nor across it: a watermark, the curved text of a seal.
/// Quads about as high as wide have no direction and do not count.
bool standsAskew(const QPolygonF &quad);

/// The part of an image inside a quad, straightened; corners in the order top left, top right, bottom right,
/// bottom left as read. `margin` widens the quad on all sides, in pixels. Beyond the image's edge its last
/// pixels are repeated. A null image when the quad is degenerate.
QImage cropQuad(const QImage &image, const QPolygonF &quad, double margin = 0);

/// Resampled to exactly this size: by area when it shrinks, by cubic interpolation when it grows.
QImage scaledTo(const QImage &image, QSize size);

/// Turned clockwise by 0, 90, 180 or 270 degrees.
QImage turned(const QImage &image, int degrees);

/// Pads with white (all sides, pixels).
QImage padded(const QImage &image, int margin);

} // namespace tt

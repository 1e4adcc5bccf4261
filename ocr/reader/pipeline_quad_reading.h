// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/stop_token.h"
#include "ocr/engine/ocr_engine.h"

#include <QImage>
#include <QPolygonF>

namespace tt
{

/// Reads the text in a quad (top left, top right, bottom right, bottom left) of an image; `margin`: pixels of
/// paper to take along on all sides. Places of the characters are pixels of the image.
Result<RecognisedLine> readQuad(const QImage &image, const QPolygonF &quad, double margin, OcrEngine &engine,
                                const StopToken &stop);

/// The quad, longer by as much as it takes to hold a place beside it, and a little paper.
QPolygonF widenedTo(const QPolygonF &quad, const QRectF &place);

} // namespace tt

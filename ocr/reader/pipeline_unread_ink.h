// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/result.h"
#include "ocr/base/stop_token.h"
#include "ocr/engine/ocr_engine.h"

#include <QImage>
#include <QLineF>
#include <QRectF>
#include <QVector>

namespace tt
{

/// Reads what the detector passed over. Ink that touches a line's end belongs to it: the line is read again
/// with its box widened. Ink that stands alone in a row with other text (a number in its own column) is read
/// by itself, ink that fills a row of its own (a line that a watermark ran into) as a line, and both are kept
/// when the engine is sure of them. `image` is the prepared page on which `lines` were read. Cancelled when
/// asked to stop.
Result<void> readUnreadInk(QVector<RecognisedLine> &lines, const QImage &image, const QVector<QLineF> &rules,
                           const QVector<QRectF> &seals, OcrEngine &engine, const StopToken &stop);

} // namespace tt

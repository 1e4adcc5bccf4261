// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/result.h"
#include "ocr/base/stop_token.h"
#include "ocr/engine/ocr_engine.h"

#include <QImage>
#include <QLineF>
#include <QVector>

namespace tt
{

/// The rules without those that are strokes of large type: inside a line's box and no longer than its
/// characters are high. A cover page's 目 or 件 is crossed by nothing, and must not be cut in two.
QVector<QLineF> withoutStrokes(const QVector<QLineF> &rules, const QVector<RecognisedLine> &lines);

/// Cuts lines that the detector drew across a vertical rule of a table and reads the pieces again: in narrow
/// columns a quantity and the price beside it become one box, and with the rule between them one wrong
/// number. Where only rules hardly longer than the line is high cross it, they may be strokes of a heading:
/// then the line stays whole when other strokes join them, or when the pieces are read less surely. `image`
/// is the prepared page on which `lines` were read. Cancelled when asked to stop.
Result<void> cutAtRules(QVector<RecognisedLine> &lines, const QImage &image, const QVector<QLineF> &rules,
                        OcrEngine &engine, const StopToken &stop);

/// Joins boxes that are pieces of one line and reads the whole: a detector that tears "2,570.00" leaves a
/// "570.00" behind that looks like a figure. Pieces on two sides of a rule stay apart, and
/// so does what is far higher than the longer piece; a whole that the engine reads with less confidence than
/// the pieces is not taken.
Result<void> joinTornLines(QVector<RecognisedLine> &lines, const QImage &image, const QVector<QLineF> &rules,
                           OcrEngine &engine, const StopToken &stop);

} // namespace tt

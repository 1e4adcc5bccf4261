// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/engine/ocr_engine.h"

#include <QImage>
#include <QVector>

namespace tt
{

/// Puts the check boxes of forms into the lines as the image shows them: □, ☑ (ticked or crossed) or ■. A
/// recogniser reads them as 口, 回 or 区, or leaves them out; whether a box is ticked decides what a form
/// says. What stands where a box was found is replaced when it is one of those characters; where nothing was
/// read the box is put in, at a line's start or between its words; a box away from every line is left alone.
/// Digits are never touched. 口 within a word (出口, 人口, 口腔) stays unless its row has other boxes of the
/// same size (at a line's start, the page). `image` is the prepared page on which `lines` were read.
void markCheckBoxes(QVector<RecognisedLine> &lines, const QImage &image);

} // namespace tt

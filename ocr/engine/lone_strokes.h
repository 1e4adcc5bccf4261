// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/engine/ocr_engine.h"

#include <QImage>

namespace tt
{

/// Tells the "/" of an empty cell from a "1". A recogniser guesses between the two when they stand alone, and
/// a guess of 1 in a column of sums would be a figure that nobody printed. The stroke itself leaves no doubt:
/// it leans or it does not. Only lines of one or two such strokes are looked at. Boxes are pixels of `crop`;
/// what was read becomes the alternative of a character that is changed.
void straightenLoneStrokes(const QImage &crop, RecognisedLine &line);

} // namespace tt

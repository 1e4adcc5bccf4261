// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/engine/ocr_engine.h"

#include <QImage>

namespace tt
{

/// "GPT-40" that is printed "GPT-4o": in a model's name a 0 clearly lower than the digit before it is an o.
/// Only where letters stand in the same word; what was read becomes the alternative.
void tellLowLetters(const QImage &crop, RecognisedLine &line);

/// Takes out marks between Han characters that stand on plain paper: the recogniser fills a wide blank with a
/// comma now and then.
void dropBlankMarks(const QImage &crop, RecognisedLine &line);

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/engine/ocr_engine.h"

namespace tt
{

/// Mends what the recogniser habitually takes for something else where the line itself leaves no doubt:
/// - the radical 丶, which no text contains, is the mark 、;
/// - marks beside Chinese characters are full width: （ ） ： ； ， and × between what is multiplied;
/// - "Al" that ends a word begun in small letters is AI (OpenAl);
/// - a 1 between the letters of a word is l (C1oud).
/// The digits and marks of a figure are never touched: what is mended there is mended by the analysis,
/// which says so. A character that is changed keeps its place and confidence; what was read becomes its
/// alternative.
void mendHabits(RecognisedLine &line);

} // namespace tt

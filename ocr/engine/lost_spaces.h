// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/engine/ocr_engine.h"

#include <QImage>

namespace tt
{

/// Puts back the spaces that a recogniser leaves out between Latin words and model names ("NVIDIAA80080GB"
/// for "NVIDIA A800 80GB"), by looking for white gaps in the crop the line was read from. A gap counts when
/// it is wide for the line's height and wide among the gaps of its own run, so that letter-spaced print stays
/// together. Runs of digits and punctuation alone are left as they are: a figure is never cut. Boxes are
/// pixels of `crop`.
void restoreLostSpaces(const QImage &crop, RecognisedLine &line);

} // namespace tt

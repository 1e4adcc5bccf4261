// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/engine/ocr_engine.h"

#include <QImage>

namespace tt
{

/// Tells the point from the comma where a figure would be a thousand times another: a mark before exactly
/// three digits ("14.482", "23,432.00"). A comma hangs below the feet of the digits beside it and is taller
/// than wide; a point stands on their line. A mark is changed only when the ink in the crop clearly is the
/// other one, or when the ink is unclear and another point with two digits follows ("9.900.00"); what was
/// read becomes its alternative. Boxes are pixels of `crop`.
void settleFigureMarks(const QImage &crop, RecognisedLine &line);

} // namespace tt

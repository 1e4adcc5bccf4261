// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/engine/ocr_engine.h"

#include <QImage>

namespace tt
{

/// Tells the point from the comma where a figure would be a thousand times another: a mark before exactly
/// three digits ("14.482", "23,432.00"). A comma hangs below the feet of the digits beside it and is taller
/// than wide; a point stands on their line. A mark is changed when the ink in the crop clearly is the other
/// one, or when another point with two digits follows ("9.900.00"); what was read becomes its alternative.
/// Wide marks between digits become narrow ones, and a mark that the recogniser passed over within a grouped
/// figure ("6,064390.00") is put in where its ink is seen. Digits are never touched. Boxes are pixels of
/// `crop`.
void settleFigureMarks(const QImage &crop, RecognisedLine &line);

} // namespace tt

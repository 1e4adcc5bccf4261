// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/corpus/damage.h"
#include "tests/corpus/layout.h"
#include "tests/corpus/truth.h"

namespace tt::corpus
{

/// Records a stamped seal; `area` in pixels of the undamaged page.
void addSeal(TruthPage &page, const PlacedSeal &seal, const QRectF &area, QSize pixels, const Damage &damage);

/// Appends a finished page (its seals are filled in already) with its lines, and adds to every item printed
/// on it the places they have after the damage. `pixels`: the size of the undamaged page image.
void placePage(DocumentTruth &truth, TruthPage page, const PlacedPage &placed, QSize pixels,
               const Damage &damage);

/// Stops the program when an item was never printed: truth must not hold what no page shows.
void checkPlaced(const DocumentTruth &truth);

/// Marks amounts that repeat an earlier one of the same kind, package and value.
void linkRepeats(DocumentTruth &truth);

} // namespace tt::corpus

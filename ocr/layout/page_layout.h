// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/text/page_text.h"

#include <QLineF>
#include <QRectF>
#include <QVector>

namespace tt
{

/// A piece of text as it was found: a line of the detector, or a word or line of an embedded text layer.
struct LayoutFragment {
    TextLine line;              ///< its text; spans with their boxes on the page
    QRectF place;               ///< on the upright page, in the unit of LayoutInput::size
    QVector<QRectF> spanPlaces; ///< the same for each span of `line`
};

/// All that layout knows of a page. Upright coordinates: x to the right, y down, any unit.
struct LayoutInput {
    QSizeF size;
    QVector<LayoutFragment> fragments;
    QVector<QLineF> rules; ///< horizontal and vertical rules, nearly exact in direction
};

/// Lines in reading order: two pages scanned as one from left to right, prose in columns column by column,
/// everything else row by row (ocr/layout/text_columns.h). Every fragment's text occurs exactly once: what
/// fits nowhere comes last as LineRole::Unplaced.
QVector<TextLine> layOut(const LayoutInput &input);

} // namespace tt

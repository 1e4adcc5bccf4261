// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/text/page_text.h"

#include <QPointF>
#include <QSizeF>
#include <QVector>

namespace tt
{

/// A character of an invisible text layer and how far the next one begins behind it, in points.
struct LayerGlyph {
    char32_t character = 0;
    double advance = 0;

    bool operator==(const LayerGlyph &) const = default;
};

/// Characters that follow each other along one straight line. Points of the page as shown, origin top left,
/// y down.
struct LayerRun {
    QPointF start;     ///< on the base line
    QPointF direction; ///< of reading, of length 1
    double size = 0;   ///< height of a character, of which kLayerDescent lie under the base line
    QVector<LayerGlyph> glyphs;

    bool operator==(const LayerRun &) const = default;
};

constexpr double kLayerDescent = 0.2; ///< share of a character's height

/// Where the text of a page goes so that what a viewer selects covers the ink.
///
/// Runs stand in reading order; together their characters are layerText() (ocr/text/layer_text.h) with a
/// space where the line has one. Every character reaches to where the next one begins: a viewer takes a gap
/// for a space, and there is none between Han characters. The cells of a table row are runs of their own. A
/// run keeps to the direction of the page's lines, so that a page scanned askew has its text along the ink.
/// Nothing lies outside the page. `size` is that of the page as shown, in points.
QVector<LayerRun> layerRuns(const PageText &page, QSizeF size);

} // namespace tt

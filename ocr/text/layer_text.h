// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/text/page_text.h"

#include <QString>
#include <QVector>

namespace tt
{

/// A stretch of a line as the invisible text layer of a searchable copy sees it.
struct LayerPart {
    enum class Kind {
        Placed,   ///< characters under `span`
        Unplaced, ///< characters that no span covers
        Space,    ///< white space between them
        CellEnd   ///< the mark between two cells of a table row; it is on no page
    };
    Kind kind = Kind::Placed;
    QString text;  ///< only what a layer carries; may be empty when nothing is left
    int span = -1; ///< index in TextLine::spans, for Placed
};

QVector<LayerPart> partsOf(const TextLine &line);

/// Whether a layer carries the character: white space is made by the distance between words, and control
/// and format characters have no place on a page.
bool isCarried(char32_t character);

/// All that a searchable copy of the page must give back, in reading order and without white space.
QString layerText(const PageText &page);

/// Any text in the form that layerText() has.
QString withoutWhiteSpace(const QString &text);

} // namespace tt

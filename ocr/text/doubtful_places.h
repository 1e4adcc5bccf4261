// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/text/page_text.h"

#include <QVector>

namespace tt
{

/// Below it a character counts as doubtful, wherever doubt is counted or shown.
constexpr float kLowConfidence = 0.8F;

/// Characters next to one another of which the engine was not sure: below kLowConfidence, the same that
/// PageQuality::lowConfidenceShare counts.
struct DoubtfulPlace {
    TextRange range;         ///< of PageText::plainText()
    QVector<PageRect> boxes; ///< one for each line on the page
    float confidence = 0;    ///< of the least certain character

    bool operator==(const DoubtfulPlace &) const = default;
};

/// In reading order. Blanks part no place and are none by themselves; a cell's border parts.
QVector<DoubtfulPlace> doubtfulPlaces(const PageText &page);

} // namespace tt

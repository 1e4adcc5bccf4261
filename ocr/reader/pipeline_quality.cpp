// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/reader/pipeline_quality.h"

#include "ocr/image/page_measures.h"
#include "ocr/text/doubtful_places.h"

#include <vector>

namespace tt
{

void measureText(PageText &text)
{
    qsizetype spans = 0;
    qsizetype doubtful = 0;
    qsizetype characters = 0;
    std::vector<bool> placed(static_cast<size_t>(text.rawLines.size()));
    for (const TextLine &line : text.lines) {
        for (const TextSpan &span : line.spans) {
            ++spans;
            characters += span.length;
            if (span.confidence < kLowConfidence) ++doubtful;
            if (span.rawLine >= 0 && span.rawLine < text.rawLines.size())
                placed[static_cast<size_t>(span.rawLine)] = true;
        }
    }
    qsizetype unplaced = 0;
    for (qsizetype i = 0; i < text.rawLines.size(); ++i)
        if (!placed[static_cast<size_t>(i)]) unplaced += text.rawLines[i].text.size();
    PageQuality &quality = text.quality;
    quality.characters = static_cast<int>(characters);
    quality.unplacedCharacters = static_cast<int>(unplaced);
    quality.lowConfidenceShare = spans == 0 ? 0 : static_cast<double>(doubtful) / static_cast<double>(spans);
}

void measureImage(PageQuality &quality, const RenderedPage &page)
{
    const PageMeasures measures = measurePage(page.image, page.dpi);
    quality.inkShare = measures.inkShare;
    quality.contrast = measures.contrast;
    quality.softness = measures.softness;
}

} // namespace tt

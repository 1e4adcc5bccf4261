// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/page_look.h"
#include "ocr/base/result.h"
#include "ocr/base/stop_token.h"
#include "ocr/pdf/page_source.h"
#include "ocr/text/page_text.h"

#include <memory>

namespace tt
{

class OcrEngine;

struct ReadOptions {
    bool trustEmbeddedText = true; ///< use a sane text layer instead of reading the image
    bool secondReading =
        true; ///< read lines with figures, Latin tokens or labels again with the checking engine
};

/// Which engines read. `main` reads every line; `check` (may be null) reads the important ones again.
struct EngineSet {
    std::unique_ptr<OcrEngine> main;
    std::unique_ptr<OcrEngine> check;
};

/// "auto" (PP-OCR reads, Tesseract checks; Tesseract alone when the models are missing), "paddle",
/// "tesseract". Models are looked for in `modelDir` (ocr/engine/model_folder.h); with `modelsNamed` somebody
/// asked for just these, and "auto" does without neither them nor models that are broken. Errors:
/// ModelsMissing, BadFormat, Usage.
Result<EngineSet> makeEngines(const QString &choice, const QString &modelDir, bool modelsNamed = false);

struct PageReading {
    PageText text;
    PageLook look; ///< empty when next to nothing stands on the page
};

/// The page pipeline, read top to bottom in page_pipeline.cpp: render -> embedded text if sane -> orientation
/// and deskew -> seal suppression -> lines -> layout -> second reading. One thread; the StopToken is looked
/// at between steps.
class PagePipeline final
{
public:
    explicit PagePipeline(EngineSet engines);
    ~PagePipeline();

    Result<PageReading> readAndLook(PageSource &source, int page, const ReadOptions &options, StopToken stop);
    /// The text alone.
    Result<PageText> read(PageSource &source, int page, const ReadOptions &options, StopToken stop);

private:
    EngineSet m_engines;
};

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/paddle_engine.h"
#include "ocr/engine/tesseract_engine.h"
#include "ocr/reader/page_pipeline.h"

namespace tt
{

Result<EngineSet> makeEngines(const QString &choice, const QString &modelDir, bool modelsNamed)
{
    EngineSet set;
    if (choice != u"auto" && choice != u"paddle" && choice != u"tesseract") {
        return fail(
            ErrorCode::Usage,
            QStringLiteral("There is no OCR engine \"%1\": choose auto, paddle or tesseract.").arg(choice));
    }
    if (choice != u"tesseract") {
        auto paddle = PaddleEngine::create(modelDir);
        if (paddle)
            set.main = std::move(*paddle);
        else if (choice == u"paddle" || modelsNamed || paddle.error().code != ErrorCode::ModelsMissing)
            return passOn(paddle);
    }
    if (choice != u"paddle") {
        auto tesseract = TesseractEngine::create();
        if (tesseract)
            (set.main ? set.check : set.main) = std::move(*tesseract);
        else if (!set.main)
            return passOn(tesseract);
    }
    return set;
}

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/reader/page_pipeline.h"

#include "ocr/engine/ocr_engine.h"
#include "ocr/engine/paddle_engine.h"
#include "ocr/engine/tesseract_engine.h"
#include "ocr/image/upright.h"
#include "ocr/layout/page_layout.h"
#include "ocr/reader/pipeline_embedded_text.h"
#include "ocr/reader/pipeline_page_view.h"

#include <algorithm>

namespace tt
{

namespace
{

constexpr double kReadingDpi = 200; ///< for pages that are drawn, or whose scan does not say
constexpr double kLowestDpi =
    150; ///< a coarser scan is enlarged to this: a recogniser needs some pixels per stroke
constexpr double kHighestDpi = 300; ///< a finer scan is read at this
constexpr qint64 kMostPixels = 16'000'000;
constexpr float kLowConfidence = 0.8F;

double readingDpi(const PageInfo &info)
{
    return info.scanDpi > 0 ? std::clamp(info.scanDpi, kLowestDpi, kHighestDpi) : kReadingDpi;
}

auto cancelled() { return fail(ErrorCode::Cancelled, QStringLiteral("Reading was cancelled.")); }

double lowConfidenceShare(const PageText &text)
{
    qsizetype all = 0;
    qsizetype low = 0;
    for (const TextLine &line : text.lines) {
        for (const TextSpan &span : line.spans) {
            ++all;
            if (span.confidence < kLowConfidence) ++low;
        }
    }
    return all == 0 ? 0 : static_cast<double>(low) / static_cast<double>(all);
}

} // namespace

Result<EngineSet> makeEngines(const QString &choice, const QString &modelDir)
{
    EngineSet set;
    if (choice != u"auto" && choice != u"paddle" && choice != u"tesseract")
        return fail(ErrorCode::Usage,
                    QStringLiteral("There is no OCR engine \"%1\": auto, paddle or tesseract.").arg(choice));
    if (choice != u"tesseract") {
        auto paddle = PaddleEngine::create(modelDir);
        if (paddle)
            set.main = std::move(*paddle);
        else if (choice == u"paddle")
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

PagePipeline::PagePipeline(EngineSet engines)
    : m_engines(std::move(engines))
{
}

PagePipeline::~PagePipeline() = default;

Result<PageText> PagePipeline::read(PageSource &source, int page, const ReadOptions &options, StopToken stop)
{
    const auto info = source.pageInfo(page);
    if (!info) return passOn(info);
    PageText text;
    text.sizePoints = info->sizePoints;
    text.quality.dpi = info->scanDpi;
    if (options.trustEmbeddedText && info->hasText) {
        const auto embedded = source.embeddedText(page);
        if (embedded) {
            const EmbeddedVerdict verdict = judgeEmbeddedText(*embedded, *info);
            if (verdict.trusted) {
                text.source = TextSource::Embedded;
                text.readBy = QStringLiteral("embedded");
                text.lines = embedded->lines;
                return text;
            }
            if (!verdict.reason.isEmpty()) text.remarks.append(verdict.reason);
        }
    }
    if (!m_engines.main) return fail(ErrorCode::ModelsMissing, QStringLiteral("No OCR engine is installed."));
    if (stop.stop_requested()) return cancelled();
    const auto rendered = source.render(page, {readingDpi(*info), {0, 0, 1, 1}, kMostPixels}, stop);
    if (!rendered) return passOn(rendered);
    const double skew = estimateSkew(rendered->image);
    const PageView view(makeUpright(rendered->image, 0, skew), rendered->image.size());
    text.quality.skewDegrees = skew;
    if (stop.stop_requested()) return cancelled();
    const auto lines = m_engines.main->readPage(view.image(), stop);
    if (!lines) return passOn(lines);
    LayoutInput layout;
    layout.size = view.image().size();
    for (const RecognisedLine &line : *lines) {
        layout.fragments.append(fragmentOf(line, static_cast<int>(text.rawLines.size()), view));
        text.rawLines.append(rawLineOf(line, view));
    }
    text.lines = layOut(layout);
    text.readBy = m_engines.main->description();
    text.quality.lowConfidenceShare = lowConfidenceShare(text);
    return text;
}

Result<QImage> preparedImage(const RenderedPage &page)
{
    if (page.image.isNull())
        return fail(ErrorCode::Internal, QStringLiteral("There is no page image to prepare."));
    return page.image;
}

} // namespace tt

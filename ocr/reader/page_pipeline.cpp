// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/reader/page_pipeline.h"

#include "ocr/engine/ocr_engine.h"
#include "ocr/image/background.h"
#include "ocr/image/geometry.h"
#include "ocr/image/look_of_page.h"
#include "ocr/image/rules.h"
#include "ocr/image/seal.h"
#include "ocr/image/sheet.h"
#include "ocr/image/upright.h"
#include "ocr/layout/page_layout.h"
#include "ocr/reader/pipeline_check_boxes.h"
#include "ocr/reader/pipeline_embedded_text.h"
#include "ocr/reader/pipeline_mark_mending.h"
#include "ocr/reader/pipeline_page_view.h"
#include "ocr/reader/pipeline_quality.h"
#include "ocr/reader/pipeline_rule_cuts.h"
#include "ocr/reader/pipeline_sealed_lines.h"
#include "ocr/reader/pipeline_second_reading.h"
#include "ocr/reader/pipeline_unread_ink.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace tt
{

namespace
{

constexpr double kReadingDpi = 200; ///< for pages that are drawn, or whose scan does not say
constexpr double kLowestDpi =
    150; ///< a coarser scan is enlarged to this: a recogniser needs some pixels per stroke
constexpr double kHighestDpi = 300; ///< a finer scan is read at this
constexpr double kRulesDpi = 100;   ///< for the rules of a page whose text is embedded
constexpr qint64 kMostPixels = 16'000'000;
constexpr double kNearlyWhole = 0.9;  ///< of the resolution wanted: less is said among the remarks
constexpr double kSealedShare = 0.04; ///< seal ink in a box from which on it counts as under a seal

double readingDpi(const PageInfo &info)
{
    return info.scanDpi > 0 ? std::clamp(info.scanDpi, kLowestDpi, kHighestDpi) : kReadingDpi;
}

/// Plans and posters have more pixels than a page may take; small print on them may be gone.
void sayReducedResolution(PageText &text, double dpi, double wanted)
{
    if (dpi > kNearlyWhole * wanted) return;
    text.remarks.append(
        QStringLiteral("The page is so large that it was read at a reduced resolution: %1 dpi "
                       "instead of %2. Small print may be misread or missing.")
            .arg(std::lround(dpi))
            .arg(std::lround(wanted)));
}

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, QStringLiteral("Reading was cancelled."));
}

/// The page from its embedded text, rows and columns from its drawn rules. Empty when the text is not to be
/// trusted; the reason is then among the remarks.
Result<bool> readEmbedded(PageSource &source, int page, const PageInfo &info, PageReading &reading,
                          const StopToken &stop)
{
    PageText &text = reading.text;
    const auto embedded = source.embeddedText(page);
    if (!embedded) {
        text.remarks.append(
            QStringLiteral("The embedded text could not be read; the image was read instead."));
        return false;
    }
    const EmbeddedVerdict verdict = judgeEmbeddedText(*embedded, info);
    if (!verdict.trusted) {
        if (!verdict.reason.isEmpty()) text.remarks.append(verdict.reason);
        return false;
    }
    LayoutInput layout;
    layout.size = info.sizePoints;
    layout.fragments = embeddedFragments(*embedded, info.sizePoints);
    const auto rendered = source.render(page, {kRulesDpi, {0, 0, 1, 1}, kMostPixels}, stop);
    if (!rendered && rendered.error().code == ErrorCode::Cancelled) return passOn(rendered);
    if (rendered) {
        const double points = 72 / std::max(1.0, rendered->dpi);
        const QVector<QLineF> rules = findRules(rendered->image, rendered->dpi);
        for (const QLineF &rule : rules)
            layout.rules.append(QLineF(rule.p1() * points, rule.p2() * points));
        reading.look = lookOfPage(rendered->image, rules);
    }
    text.source = TextSource::Embedded;
    text.readBy = QStringLiteral("embedded");
    text.lines = layOut(layout);
    measureText(text);
    return true;
}

/// The page as the first reading sees it.
struct ReadyPage {
    PageView view;
    SealMap seals; ///< on the upright image
    QImage sealed; ///< upright, even; null when there are no seals
    QImage image;  ///< the same without seals
    QVector<QLineF> rules;
};

/// The page as rendered; of a photograph the sheet, seen from straight above.
struct FlatPage {
    QImage image;
    QTransform toPage; ///< pixels of `image` -> pixels of the rendered page
    QSize rendered;
    double dpi = 0;
};

FlatPage flatten(const RenderedPage &page)
{
    FlatPage flat{page.image, {}, page.image.size(), page.dpi};
    if (const auto sheet = findSheet(page.image)) {
        FlatSheet seen = flattened(page.image, *sheet);
        if (!seen.image.isNull()) {
            flat.image = std::move(seen.image);
            flat.toPage = seen.toPage;
        }
    }
    return flat;
}

ReadyPage prepare(const FlatPage &page, int turn)
{
    const double skew = estimateSkew(turned(page.image, turn));
    UprightImage upright = makeUpright(page.image, turn, skew);
    upright.toPage = upright.toPage * page.toPage;
    PageView view(std::move(upright), page.rendered);
    QImage even = withEvenBackground(view.image());
    SealMap seals = findSeals(even, page.dpi);
    QImage image = withoutSeals(even, seals);
    QVector<QLineF> rules = findRules(image, page.dpi);
    if (seals.isEmpty()) even = {};
    return {std::move(view), std::move(seals), std::move(even), std::move(image), std::move(rules)};
}

void describe(PageText &text, const ReadyPage &ready)
{
    text.quality.skewDegrees = ready.view.upright().skewDegrees;
    text.quality.turnDegrees = ready.view.upright().turnDegrees;
    text.quality.sealShare = ready.seals.inkShare(QRectF(ready.image.rect()));
    for (const Seal &seal : ready.seals.seals)
        text.seals.append(ready.view.toPage(QRectF(seal.box)));
}

/// Raw lines and layout of what the engine read.
void arrange(PageText &text, const QVector<RecognisedLine> &lines, const ReadyPage &ready)
{
    LayoutInput layout;
    layout.size = ready.image.size();
    layout.rules = ready.rules;
    const QVector<bool> aroundSeals = ringText(lines, ready.seals);
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const RecognisedLine &line = lines[at];
        LayoutFragment fragment = fragmentOf(line, static_cast<int>(text.rawLines.size()), ready.view);
        RawLine raw = rawLineOf(line, ready.view);
        for (qsizetype i = 0; i < fragment.line.spans.size(); ++i) {
            const bool sealed = ready.seals.inkShare(fragment.spanPlaces[i]) > kSealedShare;
            fragment.line.spans[i].underSeal = sealed;
            raw.underSeal = raw.underSeal || sealed;
        }
        // Watermarks and the round text of seals are no part of what the page says; they stay as raw lines.
        if (!standsAskew(line.quad) && !aroundSeals[at]) layout.fragments.append(fragment);
        text.rawLines.append(raw);
    }
    text.lines = layOut(layout);
}

/// Laid out again when the second reading put marks right.
void mendPage(PageText &text, QVector<RecognisedLine> &lines, const ReadyPage &ready)
{
    const int mended = mendMarks(lines, text.rawLines);
    if (mended == 0) return;
    text.remarks.append(
        QStringLiteral(
            "In %1 figures the first reading's commas were put right by the second; the digits are the same.")
            .arg(mended));
    const QVector<RawLine> read = std::exchange(text.rawLines, {});
    arrange(text, lines, ready);
    for (qsizetype i = 0; i < read.size(); ++i)
        text.rawLines[i].others = read[i].others;
}

struct Reading {
    ReadyPage ready;
    QVector<RecognisedLine> lines;

    /// Characters weighted by how sure the engine is of them, doubtful ones counting against; those of lines
    /// that run up or down the page count nothing.
    [[nodiscard]] double merit() const
    {
        double sum = 0;
        for (const RecognisedLine &line : lines)
            if (runsLevel(line))
                sum += static_cast<double>(line.chars.size()) * (static_cast<double>(line.confidence) - 0.4);
        return sum;
    }

    /// Enough was read, and little of it makes sense.
    [[nodiscard]] bool isDoubtful() const { return chars() >= kTelling && sure() < 0.65 * chars(); }
    /// Enough was read, nearly all of it makes sense, and it runs from left to right: the page stands
    /// upright.
    [[nodiscard]] bool isPlain() const
    {
        double level = 0;
        for (const RecognisedLine &line : lines)
            if (runsLevel(line)) level += static_cast<double>(line.chars.size());
        return chars() >= kTelling && sure() > 0.85 * chars() && level > 0.8 * chars();
    }

private:
    static constexpr double kTelling = 30; ///< characters

    [[nodiscard]] static bool runsLevel(const RecognisedLine &line)
    {
        const QRectF box = line.quad.boundingRect();
        return line.chars.size() <= 1 || box.width() >= box.height();
    }

    [[nodiscard]] double chars() const
    {
        return std::accumulate(lines.cbegin(), lines.cend(), 0.0, [](double sum, const RecognisedLine &line) {
            return sum + static_cast<double>(line.chars.size());
        });
    }
    [[nodiscard]] double sure() const
    {
        return std::accumulate(lines.cbegin(), lines.cend(), 0.0, [](double sum, const RecognisedLine &line) {
            return sum + static_cast<double>(line.chars.size()) * static_cast<double>(line.confidence);
        });
    }
};

Result<Reading> readTurned(OcrEngine &engine, const FlatPage &page, int turn, const StopToken &stop)
{
    if (stop.stop_requested()) return cancelled();
    ReadyPage ready = prepare(page, turn);
    if (stop.stop_requested()) return cancelled();
    auto lines = engine.readPage(ready.image, stop);
    if (!lines) return passOn(lines);
    return Reading{std::move(ready), std::move(*lines)};
}

/// Reads the page as it lies; when that does not make plain sense, the way up that the engine thinks right;
/// and when hardly anything makes sense (or the engine cannot tell which way is up), every way. The best is
/// taken.
Result<Reading> readUpright(OcrEngine &engine, const RenderedPage &rendered, const StopToken &stop)
{
    const FlatPage page = flatten(rendered);
    auto best = readTurned(engine, page, 0, stop);
    if (!best || best->isPlain()) return best;
    const auto turn = engine.uprightTurn(page.image, stop);
    if (!turn) return passOn(turn);
    QVector<int> turns = {180, 90, 270};
    if (*turn != 0) {
        turns.removeOne(*turn);
        turns.prepend(*turn);
    }
    for (const int further : std::as_const(turns)) {
        if (further != *turn && !best->isDoubtful()) break;
        auto other = readTurned(engine, page, further, stop);
        if (!other) return other;
        if (other->merit() > best->merit()) best = std::move(other);
    }
    return best;
}

} // namespace

PagePipeline::PagePipeline(EngineSet engines)
    : m_engines(std::move(engines))
{
}

PagePipeline::~PagePipeline() = default;

Result<PageText> PagePipeline::read(PageSource &source, int page, const ReadOptions &options, StopToken stop)
{
    auto reading = readAndLook(source, page, options, std::move(stop));
    if (!reading) return passOn(reading);
    return std::move(reading->text);
}

Result<PageReading> PagePipeline::readAndLook(PageSource &source, int page, const ReadOptions &options,
                                              StopToken stop)
{
    const auto info = source.pageInfo(page);
    if (!info) return passOn(info);
    PageReading out;
    PageText &text = out.text;
    text.sizePoints = info->sizePoints;
    text.quality.dpi = info->scanDpi;
    text.quality.oneBit = info->oneBit;
    if (options.trustEmbeddedText && info->hasText) {
        const auto embedded = readEmbedded(source, page, *info, out, stop);
        if (!embedded) return passOn(embedded);
        if (*embedded) return out;
    }
    if (!m_engines.main) return fail(ErrorCode::ModelsMissing, QStringLiteral("No OCR engine is installed."));
    if (stop.stop_requested()) return cancelled();
    const auto rendered = source.render(page, {readingDpi(*info), {0, 0, 1, 1}, kMostPixels}, stop);
    if (!rendered) return passOn(rendered);
    sayReducedResolution(text, rendered->dpi, readingDpi(*info));
    auto reading = readUpright(*m_engines.main, *rendered, stop);
    if (!reading) return passOn(reading);
    out.look = lookOfPage(reading->ready.image, reading->ready.rules);
    reading->ready.rules = withoutStrokes(reading->ready.rules, reading->lines);
    const auto &[ready, lines] = *reading;
    describe(text, ready);
    measureImage(text.quality, *rendered);
    QVector<QRectF> seals;
    for (const Seal &seal : ready.seals.seals)
        seals.append(seal.box);
    const auto cut = cutAtRules(reading->lines, ready.image, ready.rules, *m_engines.main, stop);
    if (!cut) return passOn(cut);
    const auto joined = joinTornLines(reading->lines, ready.image, ready.rules, *m_engines.main, stop);
    if (!joined) return passOn(joined);
    const auto missed = readUnreadInk(reading->lines, ready.image, ready.rules, seals, *m_engines.main, stop);
    if (!missed) return passOn(missed);
    const auto sealed =
        rereadSealedLines(reading->lines, ready.sealed, ready.image, ready.seals, *m_engines.main, stop);
    if (!sealed) return passOn(sealed);
    markCheckBoxes(reading->lines, ready.image);
    arrange(text, lines, ready);
    text.readBy = m_engines.main->description();
    measureText(text);
    if (options.secondReading) {
        const auto again = readAgain(text, lines, ready.rules, ready.view, rendered->image, m_engines, stop);
        if (!again) return passOn(again);
        mendPage(text, reading->lines, ready);
    }
    return out;
}

} // namespace tt

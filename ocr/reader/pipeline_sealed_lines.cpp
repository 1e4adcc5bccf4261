// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/reader/pipeline_sealed_lines.h"

#include "ocr/engine/reading_vote.h"
#include "ocr/image/geometry.h"
#include "ocr/reader/pipeline_quad_reading.h"

#include <algorithm>
#include <cmath>

namespace tt
{

namespace
{

constexpr double kUnderInk = 0.03; ///< mean seal ink over a character from which on the readings vote on it
constexpr double kMargin = 0.08;   ///< of a line's height, as in its first reading

bool touchesInk(const RecognisedLine &line, const SealMap &seals)
{
    const QRectF box = line.quad.boundingRect();
    return box.width() > box.height() &&
           std::any_of(seals.seals.cbegin(), seals.seals.cend(),
                       [&box](const Seal &seal) { return QRectF(seal.box).intersects(box); }) &&
           std::any_of(line.chars.cbegin(), line.chars.cend(),
                       [&seals](const RecognisedChar &c) { return seals.inkShare(c.box) > kUnderInk; });
}

} // namespace

Result<void> rereadSealedLines(QVector<RecognisedLine> &lines, const QImage &sealed, const SealMap &seals,
                               OcrEngine &engine, const StopToken &stop)
{
    const bool coloured = std::any_of(seals.seals.cbegin(), seals.seals.cend(),
                                      [](const Seal &seal) { return seal.channel != Seal::Channel::Green; });
    if (!coloured || sealed.isNull()) return {};
    const auto underInk = [&seals](const QRectF &box) { return seals.inkShare(box) > kUnderInk; };
    QImage through;
    for (RecognisedLine &line : lines) {
        if (!touchesInk(line, seals)) continue;
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, QStringLiteral("Reading was cancelled."));
        if (through.isNull()) through = inSealLight(sealed, seals);
        const double margin = std::round(kMargin * quadSize(line.quad).height());
        auto inLight = readQuad(through, line.quad, margin, engine, stop);
        if (!inLight) return passOn(inLight);
        auto asItIs = readQuad(sealed, line.quad, margin, engine, stop);
        if (!asItIs) return passOn(asItIs);
        line = voted({line, *inLight, *asItIs}, underInk);
    }
    return {};
}

} // namespace tt

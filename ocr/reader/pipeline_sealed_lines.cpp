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

/// A page between two of its states: seals without colour half gone, so that pale text below them stays.
QImage halfway(const QImage &one, const QImage &other)
{
    QImage out = one.convertToFormat(QImage::Format_RGB32);
    if (one.size() != other.size()) return out;
    const QImage second = other.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < out.height(); ++y) {
        uchar *to = out.scanLine(y);
        const uchar *from = second.constScanLine(y);
        for (int i = 0; i < 4 * out.width(); ++i)
            to[i] = static_cast<uchar>((to[i] + from[i]) / 2);
    }
    return out;
}

} // namespace

Result<void> rereadSealedLines(QVector<RecognisedLine> &lines, const QImage &sealed, const QImage &clean,
                               const SealMap &seals, OcrEngine &engine, const StopToken &stop)
{
    if (seals.isEmpty() || sealed.isNull()) return {};
    const bool coloured = std::any_of(seals.seals.cbegin(), seals.seals.cend(),
                                      [](const Seal &seal) { return seal.channel != Seal::Channel::Green; });
    const auto underInk = [&seals](const QRectF &box) { return seals.inkShare(box) > kUnderInk; };
    QImage through;
    for (RecognisedLine &line : lines) {
        if (!touchesInk(line, seals)) continue;
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, QStringLiteral("Reading was cancelled."));
        if (through.isNull()) through = coloured ? inSealLight(sealed, seals) : halfway(sealed, clean);
        const double margin = std::round(kMargin * quadSize(line.quad).height());
        auto inLight = readQuad(through, line.quad, margin, engine, stop);
        if (!inLight) return passOn(inLight);
        auto asItIs = readQuad(sealed, line.quad, margin, engine, stop);
        if (!asItIs) return passOn(asItIs);
        line = voted({line, *inLight, *asItIs}, underInk);
    }
    return {};
}

namespace
{

constexpr qsizetype kRingChars = 5; ///< more in one box are a line
constexpr double kMiddle = 0.45; ///< of the way out: nearer to the middle there are no characters, but a star
constexpr double kBeside = 1.0;  ///< heights between words of one line
constexpr float kLeftOver = 0.85F; ///< confidence of what is left of a pale seal's characters

double reach(const Seal &seal, QPointF at)
{
    const QRectF box(seal.box);
    return std::hypot((at.x() - box.center().x()) / (box.width() / 2),
                      (at.y() - box.center().y()) / (box.height() / 2));
}

bool mayRunAround(const RecognisedLine &line, const Seal &seal)
{
    const QRectF box = line.quad.boundingRect();
    const bool words = std::all_of(line.chars.cbegin(), line.chars.cend(), [](const RecognisedChar &c) {
        return c.text.size() == 1 && c.text[0].script() == QChar::Script_Han;
    });
    // A pale seal's characters were taken off; what of them is left is hardly read, what is printed there is.
    const bool pale = seal.channel == Seal::Channel::Green && line.confidence < kLeftOver;
    return (seal.byShape || pale) && words && line.chars.size() <= kRingChars &&
           reach(seal, box.center()) > kMiddle &&
           std::all_of(line.quad.cbegin(), line.quad.cend(),
                       [&seal](const QPointF &corner) { return reach(seal, corner) < 1.05; });
}

bool areBeside(const QRectF &one, const QRectF &other)
{
    const double common = std::min(one.bottom(), other.bottom()) - std::max(one.top(), other.top());
    const double gap = std::max(one.left(), other.left()) - std::min(one.right(), other.right());
    const double height = std::min(one.height(), other.height());
    return common > 0.5 * height && gap < kBeside * height;
}

} // namespace

QVector<bool> ringText(const QVector<RecognisedLine> &lines, const SealMap &seals)
{
    QVector<bool> around;
    for (const RecognisedLine &line : lines)
        around.append(std::any_of(seals.seals.cbegin(), seals.seals.cend(),
                                  [&line](const Seal &seal) { return mayRunAround(line, seal); }));
    QVector<bool> out = around;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (qsizetype k = 0; k < lines.size() && out[i]; ++k)
            out[i] = around[k] || !areBeside(lines[i].quad.boundingRect(), lines[k].quad.boundingRect());
    }
    return out;
}

} // namespace tt

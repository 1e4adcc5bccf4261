// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/reader/pipeline_rule_cuts.h"

#include "ocr/image/geometry.h"
#include "ocr/image/rules.h"
#include "ocr/reader/pipeline_quad_reading.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <vector>

namespace tt
{

namespace
{

// In parts of the line's height.
constexpr double kInside = 0.3;  ///< a rule nearer to the line's end is the border that the box leans on
constexpr double kCovered = 0.2; ///< of the height, that a rule may leave out at either end
constexpr double kMargin = 0.04; ///< paper taken along around a piece
constexpr double kClear = 0.12;  ///< from the rule's middle to the piece: half the rule and the margin

constexpr double kStroke = 1.1;  ///< times a line's height: no stroke of its characters is longer
constexpr double kBeyond = 0.12; ///< of the height, that a stroke may reach out of the line's box
/// A rule up to here may be a stroke that the box does not hold wholly: whether it cuts, reading tells.
constexpr double kMayBeStroke = 1.5;
constexpr double kStrokeWidth = 0.15;             ///< of the height: no stroke is wider
constexpr double kJoined = 0.03, kAllAlong = 0.9; ///< of such a rule's rows with ink beside it: a stroke's

constexpr double kTorn = 0.25;       ///< pieces of one line are no farther apart
constexpr double kTornMargin = 0.08; ///< paper taken along around the whole
constexpr double kAsHigh = 1.5;      ///< times the longer piece's height: a higher one is something else

bool isUpright(const QLineF &rule) { return std::abs(rule.dx()) < 0.1 * std::abs(rule.dy()); }

/// Where rules cross a line from top to bottom, left to right.
struct Cuts {
    std::vector<double> places;
    bool certain = false; ///< at least one rule is too long for a stroke; the others are left out then
};

/// Whether a rule is joined to other strokes as characters' strokes are; a thick rule has ink all along.
bool isJoined(const QLineF &rule, const QImage &image, double height)
{
    const double beside = inkBeside(image, rule, kStrokeWidth * height);
    return beside > kJoined && beside < kAllAlong;
}

Cuts cutsOf(const QRectF &box, const QVector<QLineF> &rules, const QImage &image)
{
    std::vector<double> cuts;
    std::vector<double> shortCuts;
    for (const QLineF &rule : rules) {
        if (!isUpright(rule)) continue;
        const double top = std::min(rule.y1(), rule.y2());
        const double bottom = std::max(rule.y1(), rule.y2());
        const double x = (rule.x1() + rule.x2()) / 2;
        const bool through =
            top < box.top() + kCovered * box.height() && bottom > box.bottom() - kCovered * box.height();
        const bool inside =
            x > box.left() + kInside * box.height() && x < box.right() - kInside * box.height();
        if (!through || !inside) continue;
        if (bottom - top > kMayBeStroke * box.height())
            cuts.push_back(x);
        else if (!isJoined(rule, image, box.height()))
            shortCuts.push_back(x);
    }
    const bool certain = !cuts.empty();
    if (!certain) cuts = std::move(shortCuts);
    std::sort(cuts.begin(), cuts.end());
    // The two edges of one thick rule are one cut.
    std::vector<double> apart;
    for (const double x : cuts)
        if (apart.empty() || x - apart.back() > 2 * kInside * box.height()) apart.push_back(x);
    return {std::move(apart), certain};
}

/// How surely the engine read all of these, by character.
float meanConfidence(const QVector<RecognisedLine> &lines)
{
    float sum = 0;
    qsizetype count = 0;
    for (const RecognisedLine &line : lines) {
        sum += line.confidence * static_cast<float>(line.chars.size());
        count += line.chars.size();
    }
    return count > 0 ? sum / static_cast<float>(count) : 0;
}

/// The part of a quad between two distances from its left side, along its own direction.
QPolygonF slice(const QPolygonF &quad, double from, double to)
{
    const QPointF top = (quad[1] - quad[0]) / std::max(1.0, quadSize(quad).width());
    const QPointF bottom = (quad[2] - quad[3]) / std::max(1.0, quadSize(quad).width());
    return QPolygonF(
        {quad[0] + top * from, quad[0] + top * to, quad[3] + bottom * to, quad[3] + bottom * from});
}

Result<QVector<RecognisedLine>> pieces(const RecognisedLine &line, const std::vector<double> &cuts,
                                       const QImage &image, OcrEngine &engine, const StopToken &stop)
{
    QVector<RecognisedLine> out;
    const QSizeF size = quadSize(line.quad);
    const double clear = kClear * size.height();
    const double left = line.quad.boundingRect().left();
    double from = 0;
    for (size_t i = 0; i <= cuts.size(); ++i) {
        const bool last = i == cuts.size();
        const double to = last ? size.width() : cuts[i] - left - clear;
        if (to - from > kInside * size.height()) {
            auto piece = readQuad(image, slice(line.quad, from, to), kMargin * size.height(), engine, stop);
            if (!piece) return passOn(piece);
            if (!piece->chars.isEmpty()) out.append(std::move(*piece));
        }
        if (!last) from = cuts[i] - left + clear;
    }
    return out;
}

/// Whether two boxes are pieces of one line that the detector tore: the same row, as good as touching, no
/// rule between.
bool areTorn(const QRectF &left, const QRectF &right, const QVector<QLineF> &rules, const QImage &image)
{
    const double height = std::max(left.height(), right.height());
    const double gap = right.left() - left.right();
    const double overlap = std::min(left.bottom(), right.bottom()) - std::max(left.top(), right.top());
    const bool beside =
        left.center().x() < right.center().x() && right.right() > left.right() && right.left() > left.left();
    if (!beside || gap > kTorn * height || overlap < 0.6 * std::min(left.height(), right.height()))
        return false;
    return cutsOf(left | right, rules, image).places.empty();
}

/// A letter of a seal or a heading is no piece of the line of print that runs into it.
bool isTooHigh(const RecognisedLine &one, const RecognisedLine &other)
{
    const bool oneIsLonger = one.chars.size() >= other.chars.size();
    const RecognisedLine &longer = oneIsLonger ? one : other;
    const RecognisedLine &piece = oneIsLonger ? other : one;
    return quadSize(piece.quad).height() > kAsHigh * quadSize(longer.quad).height();
}

/// The quad from the start of one piece to the end of the other, as tall as the taller.
QPolygonF united(const QPolygonF &left, const QPolygonF &right)
{
    const bool leftIsTaller = quadSize(left).height() >= quadSize(right).height();
    const QPolygonF &taller = leftIsTaller ? left : right;
    const QPointF along = (taller[1] - taller[0]) / std::max(1.0, quadSize(taller).width());
    const double before = std::max(0.0, taller.boundingRect().left() - left.boundingRect().left());
    const double behind = std::max(0.0, right.boundingRect().right() - taller.boundingRect().right());
    return QPolygonF({taller[0] - along * before, taller[1] + along * behind, taller[2] + along * behind,
                      taller[3] - along * before});
}

} // namespace

QVector<QLineF> withoutStrokes(const QVector<QLineF> &rules, const QVector<RecognisedLine> &lines)
{
    QVector<QLineF> kept;
    std::copy_if(rules.cbegin(), rules.cend(), std::back_inserter(kept), [&lines](const QLineF &rule) {
        return std::none_of(lines.cbegin(), lines.cend(), [&rule](const RecognisedLine &line) {
            const double height = quadSize(line.quad).height();
            const double beyond = kBeyond * height;
            return rule.length() <= kStroke * height &&
                   line.quad.boundingRect()
                       .adjusted(-beyond, -beyond, beyond, beyond)
                       .contains(QRectF(rule.p1(), rule.p2()).normalized().adjusted(-0.5, -0.5, 0.5, 0.5));
        });
    });
    return kept;
}

Result<void> cutAtRules(QVector<RecognisedLine> &lines, const QImage &image, const QVector<QLineF> &rules,
                        OcrEngine &engine, const StopToken &stop)
{
    QVector<RecognisedLine> out;
    out.reserve(lines.size());
    for (RecognisedLine &line : lines) {
        const QRectF box = line.quad.boundingRect();
        const bool flat = box.width() > box.height() && !standsAskew(line.quad);
        const Cuts cuts = flat ? cutsOf(box, rules, image) : Cuts{};
        if (cuts.places.empty()) {
            out.append(std::move(line));
            continue;
        }
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, QStringLiteral("Reading was cancelled."));
        auto cut = pieces(line, cuts.places, image, engine, stop);
        if (!cut) return passOn(cut);
        const bool torn = !cuts.certain && meanConfidence(*cut) < line.confidence;
        if (cut->isEmpty() || torn)
            out.append(std::move(line));
        else
            std::move(cut->begin(), cut->end(), std::back_inserter(out));
    }
    lines = std::move(out);
    return {};
}

Result<void> joinTornLines(QVector<RecognisedLine> &lines, const QImage &image, const QVector<QLineF> &rules,
                           OcrEngine &engine, const StopToken &stop)
{
    const auto flat = [](const RecognisedLine &line) {
        const QRectF box = line.quad.boundingRect();
        return box.width() > 0.3 * box.height() && !standsAskew(line.quad);
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (qsizetype k = 0; k < lines.size(); ++k) {
            if (k == i || !flat(lines[i]) || !flat(lines[k])) continue;
            if (isTooHigh(lines[i], lines[k]) ||
                !areTorn(lines[i].quad.boundingRect(), lines[k].quad.boundingRect(), rules, image))
                continue;
            if (stop.stop_requested())
                return fail(ErrorCode::Cancelled, QStringLiteral("Reading was cancelled."));
            const QPolygonF quad = united(lines[i].quad, lines[k].quad);
            auto whole =
                readQuad(image, quad, std::round(kTornMargin * quadSize(quad).height()), engine, stop);
            if (!whole) return passOn(whole);
            const float before = meanConfidence({lines[i], lines[k]});
            if (whole->chars.size() < std::max(lines[i].chars.size(), lines[k].chars.size()) ||
                whole->confidence < before)
                continue;
            lines[i] = std::move(*whole);
            lines.removeAt(k);
            if (k < i) --i;
            k = -1; // the longer line may touch another piece
        }
    }
    return {};
}

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/reader/pipeline_check_boxes.h"

#include "ocr/image/check_boxes.h"
#include "ocr/image/geometry.h"
#include "ocr/reader/pipeline_quad_reading.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace tt
{

namespace
{

// In heights of the line.
constexpr double kRowMargin = 0.15;  ///< a box may be a little higher than the line's characters
constexpr double kReachBefore = 1.0; ///< a box so far before a line belongs to it
constexpr double kReachBehind = 0.6; ///< and behind it, when no line follows
constexpr double kSameRow = 0.35;    ///< between the middles of a box and its line
constexpr double kSameSize = 0.12;   ///< what boxes of one print differ by
constexpr float kSeen = 0.9F;        ///< confidence of a box that no engine read

/// What recognisers make of a box, ticked or not.
bool looksLikeBox(const QString &text)
{
    return text.size() == 1 && QStringView(u"口囗回□■☑☐☒▢◻◼▣√✓ロ日曰目田区凶図").contains(text[0]);
}

// What stands before and behind 口 in words. The list need not be whole: a 口 that is cut as type is no box.
bool isWordBefore(const QString &text)
{
    if (text.size() == 1 && text[0].isDigit()) return true; // 24口千兆
    return text.size() == 1 && QStringView(u"一二三四五六七八九十两双单多每各网串光电并出入进人港窗接端路户关"
                                           u"河海门缺胃伤虎渡井胸切喷洞隘孔家汉周营裂顺码山江谷牲")
                                   .contains(text[0]);
}

bool isWordBehind(const QString &text)
{
    return text.size() == 1 && QStringView(u"腔岸径罩碑岔味头语述令服子").contains(text[0]);
}

QString symbolOf(CheckBox::Mark mark)
{
    switch (mark) {
    case CheckBox::Mark::Ticked:
        return QStringLiteral("☑");
    case CheckBox::Mark::Filled:
        return QStringLiteral("■");
    case CheckBox::Mark::Empty:
        break;
    }
    return QStringLiteral("□");
}

double sideOf(const CheckBox &box) { return (box.place.width() + box.place.height()) / 2; }

/// A box and the line it belongs to.
struct PlacedBox {
    CheckBox box;
    qsizetype line = -1;
};

bool runsLevel(const RecognisedLine &line)
{
    const QRectF box = line.quad.boundingRect();
    return !line.chars.isEmpty() && !standsAskew(line.quad) && box.width() >= 0.5 * box.height();
}

/// The line that a box stands in, else the one it stands before, else the one it follows.
std::optional<qsizetype> lineOf(const QVector<RecognisedLine> &lines, const QRectF &box)
{
    std::optional<qsizetype> best;
    double bestDistance = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!runsLevel(lines[i])) continue;
        const QRectF line = lines[i].quad.boundingRect();
        const double height = line.height();
        if (std::abs(line.center().y() - box.center().y()) > kSameRow * height || box.height() > 1.1 * height)
            continue;
        const double middle = box.center().x();
        double distance = 0;
        if (middle < line.left()) {
            const double gap = line.left() - box.right();
            if (gap > kReachBefore * height) continue;
            distance = 1 + std::max(0.0, gap) / height;
        } else if (middle > line.right()) {
            const double gap = box.left() - line.right();
            if (gap > kReachBehind * height) continue;
            distance = 3 + std::max(0.0, gap) / height;
        }
        if (best && distance >= bestDistance) continue;
        best = i;
        bestDistance = distance;
    }
    return best;
}

QVector<PlacedBox> boxesOf(const QVector<RecognisedLine> &lines, const QImage &image)
{
    QVector<PlacedBox> placed;
    for (const RecognisedLine &line : lines) {
        if (!runsLevel(line)) continue;
        const QRectF row = line.quad.boundingRect();
        const double height = row.height();
        const QRectF area = row.adjusted(-(kReachBefore + 1.1) * height, -kRowMargin * height,
                                         (kReachBehind + 1.1) * height, kRowMargin * height);
        for (const CheckBox &box : findCheckBoxes(image, area, height)) {
            const bool known = std::any_of(placed.cbegin(), placed.cend(), [&box](const PlacedBox &other) {
                return other.box.place.contains(box.place.center());
            });
            const auto owner = known ? std::nullopt : lineOf(lines, box.place);
            if (owner) placed.append({box, *owner});
        }
    }
    return placed;
}

/// The characters [begin, end) whose middles lie in a box; where none does, the place before which it stands.
struct Taken {
    qsizetype begin = 0;
    qsizetype end = 0;
};

Taken charsIn(const QVector<RecognisedChar> &chars, const QRectF &box)
{
    // A recogniser's places are those of its steps: a quarter of a character more or less.
    const double slack = 0.1 * box.width();
    Taken taken;
    while (taken.begin < chars.size() && chars[taken.begin].box.center().x() < box.left() - slack)
        ++taken.begin;
    taken.end = taken.begin;
    while (taken.end < chars.size() && chars[taken.end].box.center().x() <= box.right() + slack)
        ++taken.end;
    // At its edge a character of another kind is a neighbour.
    const auto isNeighbour = [&](qsizetype i) {
        const double off = std::abs(chars[i].box.center().x() - box.center().x());
        return !looksLikeBox(chars[i].text) && off > 0.3 * box.width();
    };
    while (taken.begin < taken.end && isNeighbour(taken.begin))
        ++taken.begin;
    while (taken.begin < taken.end && isNeighbour(taken.end - 1))
        --taken.end;
    if (taken.begin < taken.end) return taken;
    // Some engines know the places of words only: a box that they read beside this one is this one.
    const auto isItself = [&](qsizetype i) {
        return i >= 0 && i < chars.size() && looksLikeBox(chars[i].text) &&
               std::abs(chars[i].box.center().x() - box.center().x()) < 0.9 * box.width();
    };
    if (isItself(taken.begin)) return {taken.begin, taken.begin + 1};
    if (isItself(taken.begin - 1)) return {taken.begin - 1, taken.begin};
    return taken;
}

bool isFigure(const QVector<RecognisedChar> &chars, qsizetype i)
{
    if (i < 0 || i >= chars.size() || chars[i].text.isEmpty()) return false;
    return chars[i].text[0].isDigit() || QStringView(u".,").contains(chars[i].text[0]);
}

/// A box in its line.
struct Place {
    PlacedBox box;
    Taken at;
    bool withinWord = false; ///< may be the 口 of a word
    bool possible = false;
};

Place placeOf(const PlacedBox &box, const RecognisedLine &line)
{
    Place place{box, charsIn(line.chars, box.box.place)};
    const qsizetype begin = place.at.begin;
    const qsizetype end = place.at.end;
    place.possible = std::all_of(line.chars.cbegin() + begin, line.chars.cbegin() + end,
                                 [](const RecognisedChar &c) { return looksLikeBox(c.text); }) &&
                     !(isFigure(line.chars, begin - 1) && isFigure(line.chars, end));
    const bool mouth = end - begin == 1 && line.chars[begin].text == u"口";
    const bool before = begin > 0 && isWordBefore(line.chars[begin - 1].text);
    const bool behind = end < line.chars.size() && isWordBehind(line.chars[end].text);
    place.withinWord = box.box.mark == CheckBox::Mark::Empty && mouth && (before || behind);
    return place;
}

/// Whether a row, or for what begins a line the page, has a box of the same size that is no part of a word.
bool hasMate(const Place &place, const QVector<Place> &others)
{
    const QRectF &own = place.box.box.place;
    return std::any_of(others.cbegin(), others.cend(), [&](const Place &other) {
        const QRectF &box = other.box.box.place;
        const bool near =
            place.at.begin == 0 || std::abs(box.center().y() - own.center().y()) < 0.5 * own.height();
        return !other.withinWord && near &&
               std::abs(sideOf(other.box.box) - sideOf(place.box.box)) <=
                   std::max(1.0, kSameSize * own.height());
    });
}

void putIn(const Place &place, RecognisedLine &line)
{
    const CheckBox &seen = place.box.box;
    RecognisedChar box{symbolOf(seen.mark), seen.place, kSeen, {}, 0};
    if (place.at.begin < place.at.end) {
        const RecognisedChar &was = line.chars[place.at.begin];
        box.confidence = std::max(kSeen, was.confidence);
        if (was.text != box.text) {
            box.alternative = was.text;
            box.alternativeConfidence = was.confidence;
        }
    }
    line.chars.remove(place.at.begin, place.at.end - place.at.begin);
    line.chars.insert(place.at.begin, box);
    line.quad = widenedTo(line.quad, seen.place);
}

} // namespace

void markCheckBoxes(QVector<RecognisedLine> &lines, const QImage &image)
{
    QVector<Place> places;
    for (const PlacedBox &box : boxesOf(lines, image)) {
        const Place place = placeOf(box, lines[box.line]);
        if (place.possible) places.append(place);
    }
    // From the right, so that the places of the others stay.
    std::sort(places.begin(), places.end(),
              [](const Place &a, const Place &b) { return a.box.box.place.left() > b.box.box.place.left(); });
    for (const Place &place : std::as_const(places))
        if (!place.withinWord || hasMate(place, places)) putIn(place, lines[place.box.line]);
}

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/reading_vote.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace tt
{

namespace
{

/// What a reading without a character at a place weighs: engines lose a character more easily than they make
/// one up.
constexpr float kNothing = 0.6F;
constexpr float kSure = 0.95F; ///< of the first reading's character: not in question

/// A place of the line: what each reading has there.
using Place = QVector<std::optional<RecognisedChar>>;

bool holds(const Place &place, const QString &text)
{
    return std::any_of(place.cbegin(), place.cend(), [&](const auto &c) { return c && c->text == text; });
}

/// The edit distance of every beginning of `places` and every beginning of `chars`, row by row.
QVector<int> distances(const QVector<Place> &places, const QVector<RecognisedChar> &chars)
{
    const qsizetype width = chars.size() + 1;
    QVector<int> table((places.size() + 1) * width);
    for (qsizetype i = 0; i <= places.size(); ++i) {
        for (qsizetype k = 0; k < width; ++k) {
            int &cell = table[i * width + k];
            if (i == 0 || k == 0) {
                cell = static_cast<int>(i + k);
                continue;
            }
            const int same = holds(places[i - 1], chars[k - 1].text) ? 0 : 1;
            cell = std::min({table[(i - 1) * width + k - 1] + same, table[(i - 1) * width + k] + 1,
                             table[i * width + k - 1] + 1});
        }
    }
    return table;
}

/// `places` of `count` readings with one more reading aligned to them.
QVector<Place> withReading(const QVector<Place> &places, qsizetype count,
                           const QVector<RecognisedChar> &chars)
{
    const QVector<int> table = distances(places, chars);
    const qsizetype width = chars.size() + 1;
    QVector<Place> out;
    qsizetype i = places.size();
    qsizetype k = chars.size();
    while (i > 0 || k > 0) {
        const int here = table[i * width + k];
        const bool both = i > 0 && k > 0;
        const int same = both && holds(places[i - 1], chars[k - 1].text) ? 0 : 1;
        Place place;
        if (both && table[(i - 1) * width + k - 1] + same == here) {
            place = places[--i];
            place.append(chars[--k]);
        } else if (i > 0 && table[(i - 1) * width + k] + 1 == here) {
            place = places[--i];
            place.append(std::nullopt);
        } else {
            place.fill(std::nullopt, count);
            place.append(chars[--k]);
        }
        out.prepend(place);
    }
    return out;
}

/// A letter or Han character that no figure is written with.
bool isWord(const RecognisedChar &c)
{
    return !c.text.isEmpty() && c.text[0].isLetter() &&
           !QStringView(u"〇零一二三四五六七八九十百千万亿壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億元圆圓角分整")
                .contains(c.text[0]);
}

/// Whether the readings may vote: see voted().
bool isInQuestion(const Place &place, const std::function<bool(const QRectF &)> &open)
{
    const auto &first = place.constFirst();
    return !(first && first->confidence >= kSure) &&
           std::all_of(place.cbegin(), place.cend(), [](const auto &c) { return !c || isWord(*c); }) &&
           std::any_of(place.cbegin(), place.cend(), [&open](const auto &c) { return c && open(c->box); });
}

struct Candidate {
    std::optional<RecognisedChar> character;
    float weight = 0;
};

/// What was read at a place, by weight; of equal weights the earlier reading's.
QVector<Candidate> candidatesOf(const Place &place)
{
    QVector<Candidate> candidates;
    for (const auto &c : place) {
        const auto known = std::find_if(candidates.begin(), candidates.end(), [&c](const Candidate &other) {
            return c.has_value() == other.character.has_value() && (!c || c->text == other.character->text);
        });
        const float weight = c ? c->confidence : kNothing;
        if (known != candidates.end())
            known->weight += weight;
        else
            candidates.append({c, weight});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.weight > b.weight; });
    return candidates;
}

std::optional<RecognisedChar> winnerOf(const Place &place)
{
    const QVector<Candidate> candidates = candidatesOf(place);
    std::optional<RecognisedChar> winner = candidates.constFirst().character;
    if (!winner) return winner;
    const auto readings = static_cast<float>(place.size());
    winner->confidence = candidates.constFirst().weight / readings;
    for (const Candidate &other : candidates.mid(1)) {
        if (!other.character) continue;
        winner->alternative = other.character->text;
        winner->alternativeConfidence = other.weight / readings;
        break;
    }
    return winner;
}

} // namespace

RecognisedLine voted(const QVector<RecognisedLine> &readings, const std::function<bool(const QRectF &)> &open)
{
    if (readings.isEmpty()) return {};
    QVector<Place> places;
    for (const RecognisedChar &c : readings.constFirst().chars)
        places.append(Place{c});
    for (qsizetype i = 1; i < readings.size(); ++i)
        places = withReading(places, i, readings[i].chars);

    RecognisedLine out = readings.constFirst();
    out.chars.clear();
    for (const Place &place : std::as_const(places)) {
        const auto taken = isInQuestion(place, open) ? winnerOf(place) : place.constFirst();
        if (taken) out.chars.append(*taken);
    }
    const float sum =
        std::accumulate(out.chars.cbegin(), out.chars.cend(), 0.0F,
                        [](float so_far, const RecognisedChar &c) { return so_far + c.confidence; });
    out.confidence = out.chars.isEmpty() ? 0 : sum / static_cast<float>(out.chars.size());
    return out;
}

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/ctc_decoder.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace tt
{

namespace
{

constexpr float kDrowned = 0.03F; ///< a character outvoted by the blank is believed from here on
constexpr double kHole = 1.7;     ///< of the usual pitch: between two characters there is room for another

struct TopTwo {
    int best = 0;
    float bestValue = -1;
    int second = 0; ///< best class that is neither `best` nor the blank; 0: none
    float secondValue = -1;
};

TopTwo topTwo(std::span<const float> row)
{
    TopTwo top;
    if (row[0] > 0.5F)
        return {0, row[0], 0, -1}; // of probabilities none is greater, and a blank needs no second
    for (size_t i = 0; i < row.size(); ++i) {
        if (row[i] > top.bestValue) {
            top.best = static_cast<int>(i);
            top.bestValue = row[i];
        }
    }
    for (size_t i = 1; i < row.size(); ++i) {
        if (static_cast<int>(i) != top.best && row[i] > top.secondValue) {
            top.second = static_cast<int>(i);
            top.secondValue = row[i];
        }
    }
    return top;
}

QString letter(int index, const QStringList &alphabet)
{
    return index >= 1 && index <= alphabet.size() ? alphabet[index - 1] : QString();
}

/// Chinese characters are set on a grid: one wide each.
bool isWide(const CtcChar &c) { return !c.text.isEmpty() && c.text[0].unicode() >= 0x2E80; }

/// Steps from one Chinese character to the next, 0 when the line has too few to tell.
double usualPitch(const QVector<CtcChar> &chars)
{
    std::vector<double> steps;
    for (qsizetype i = 0; i + 1 < chars.size(); ++i) {
        if (isWide(chars[i]) && isWide(chars[i + 1]))
            steps.push_back(chars[i + 1].position - chars[i].position);
    }
    if (steps.size() < 4) return 0;
    const auto middle = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2);
    std::nth_element(steps.begin(), middle, steps.end());
    return *middle;
}

/// The likeliest character between two steps, the blank losing; none when nothing is likely at all.
std::optional<CtcChar> drowned(std::span<const float> probabilities, size_t classes, int from, int to,
                               const QStringList &alphabet)
{
    std::optional<CtcChar> best;
    for (int step = from; step <= to; ++step) {
        const auto row = probabilities.subspan(static_cast<size_t>(step) * classes, classes);
        for (size_t i = 1; i < classes; ++i) {
            if (row[i] < kDrowned || (best && row[i] <= best->confidence)) continue;
            const QString text = letter(static_cast<int>(i), alphabet);
            if (text.isEmpty() || text[0].unicode() < 0x3400) continue; // marks and letters need no such room
            best = CtcChar{text, static_cast<double>(step), step, step, row[i], {}, 0.0F};
        }
    }
    return best;
}

} // namespace

QVector<CtcChar> decodeCtc(std::span<const float> probabilities, int steps, int classes,
                           const QStringList &alphabet)
{
    QVector<CtcChar> out;
    if (steps <= 0 || classes <= 1 ||
        probabilities.size() < static_cast<size_t>(steps) * static_cast<size_t>(classes))
        return out;
    int previous = 0;
    bool open = false; // the last character of `out` is still being emitted
    for (int step = 0; step < steps; ++step) {
        const auto row = probabilities.subspan(static_cast<size_t>(step) * static_cast<size_t>(classes),
                                               static_cast<size_t>(classes));
        const TopTwo top = topTwo(row);
        const QString text = letter(top.best, alphabet);
        const bool repeats = top.best == previous;
        previous = top.best;
        if (text.isEmpty()) {
            open = false;
            continue;
        }
        if (!repeats || !open) {
            out.append({text, static_cast<double>(step), step, step, -1.0F, {}, 0.0F});
            open = true;
        }
        CtcChar &current = out.last();
        current.lastStep = step;
        current.position = (current.firstStep + current.lastStep) / 2.0;
        if (top.bestValue > current.confidence) {
            current.confidence = top.bestValue;
            current.alternative = letter(top.second, alphabet);
            current.alternativeConfidence = current.alternative.isEmpty() ? 0 : top.secondValue;
        }
    }
    return out;
}

QVector<CtcChar> withDrownedChars(const QVector<CtcChar> &chars, std::span<const float> probabilities,
                                  int steps, int classes, const QStringList &alphabet)
{
    const double pitch = usualPitch(chars);
    if (pitch < 2 || probabilities.size() < static_cast<size_t>(steps) * static_cast<size_t>(classes))
        return chars;
    QVector<CtcChar> out;
    const auto addBetween = [&](double left, double right) {
        const int from = std::max(0, static_cast<int>(std::ceil(left + 0.5 * pitch)));
        const int to = std::min(steps - 1, static_cast<int>(std::floor(right - 0.5 * pitch)));
        if (auto lost = drowned(probabilities, static_cast<size_t>(classes), from, to, alphabet))
            out.append(*lost);
    };
    // The crop begins half a character before the first one's middle.
    if (isWide(chars.first()) && chars.first().position > (kHole - 0.5) * pitch)
        addBetween(-0.5 * pitch, chars.first().position);
    for (qsizetype i = 0; i < chars.size(); ++i) {
        out.append(chars[i]);
        if (i + 1 < chars.size() && isWide(chars[i]) && isWide(chars[i + 1]) &&
            chars[i + 1].position - chars[i].position > kHole * pitch)
            addBetween(chars[i].position, chars[i + 1].position);
    }
    return out;
}

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/ctc_decoder.h"

namespace tt
{

namespace
{

struct TopTwo {
    int best = 0;
    float bestValue = -1;
    int second = 0; ///< best class that is neither `best` nor the blank; 0: none
    float secondValue = -1;
};

TopTwo topTwo(std::span<const float> row)
{
    TopTwo top;
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

} // namespace tt

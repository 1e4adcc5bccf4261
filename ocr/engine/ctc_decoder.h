// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

#include <span>

namespace tt
{

/// A character as a CTC recogniser emits it.
struct CtcChar {
    QString text;
    double position = 0; ///< centre, in time steps
    int firstStep = 0;   ///< the steps during which it is the most probable output
    int lastStep = 0;
    float confidence = 0;
    QString alternative; ///< the most probable other character at its peak
    float alternativeConfidence = 0;
};

/// Best-path decoding of `steps` rows of `classes` probabilities. Class 0 is the blank, class i is alphabet[i
/// - 1]; a class beyond the alphabet is left out. Repeats merge unless a blank stands between them.
QVector<CtcChar> decodeCtc(std::span<const float> probabilities, int steps, int classes,
                           const QStringList &alphabet);

/// The same line with the characters that the recogniser saw but let the blank outvote (磋 is one it often
/// drops): where two Chinese characters stand so far apart that a third fits between them, the likeliest one
/// is put in, with its low confidence, when there is any.
QVector<CtcChar> withDrownedChars(const QVector<CtcChar> &chars, std::span<const float> probabilities,
                                  int steps, int classes, const QStringList &alphabet);

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/result.h"
#include "ocr/base/stop_token.h"
#include "ocr/engine/ocr_engine.h"
#include "ocr/image/seal.h"

#include <QImage>
#include <QVector>

namespace tt
{

/// Reads lines that a seal runs over again with the seal left in, and in a light that shows both, and lets
/// the three readings vote on the characters under its ink: where an opaque stamp hid a stroke, taking the
/// stamp off leaves a hole that the engine skips without a word. The light is a coloured seal's own; a seal
/// without colour is taken half off. `sealed` is the upright page with its seals, `clean` the image without
/// them that `lines` were read on. Cancelled when asked to stop.
Result<void> rereadSealedLines(QVector<RecognisedLine> &lines, const QImage &sealed, const QImage &clean,
                               const SealMap &seals, OcrEngine &engine, const StopToken &stop);

/// Which lines are characters that run around a seal as black as the text: a few Han characters between its
/// middle and its ring, beside nothing that reaches out of it. A coloured seal's are taken off with it, and
/// so are a pale one's but for what was hardly read.
QVector<bool> ringText(const QVector<RecognisedLine> &lines, const SealMap &seals);

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/engine/ocr_engine.h"

#include <QVector>

#include <functional>

namespace tt
{

/// One reading out of several of the same line on differently prepared images (all boxes in pixels of one
/// page image): characters are aligned, and where `open` says that a place is in question, the one that most
/// of the engine's confidence stands behind is taken. The first reading holds elsewhere, where it is sure,
/// and for everything that may belong to a figure: digits, capital numerals and marks are never voted in or
/// out. A character's confidence becomes the share that stands behind it, so what the readings do not agree
/// on stays doubtful; the strongest loser is its alternative. After Fiscus' ROVER (1997).
RecognisedLine voted(const QVector<RecognisedLine> &readings,
                     const std::function<bool(const QRectF &)> &open);

} // namespace tt

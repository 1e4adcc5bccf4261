// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/corpus/fonts.h"
#include "tests/corpus/rich_text.h"

#include <QString>
#include <QVector>

namespace tt::corpus
{

struct FlatChar {
    QString text;
    int mark = -1;
    double width = 0; ///< points
};
using FlatLine = QVector<FlatChar>;

struct BreakSpec {
    const FontSet *fonts = nullptr;
    bool heading = false;
    bool bold = false;
    double size = 12;   ///< points
    double width = 400; ///< points
    double firstIndent = 0;
};

/// Breaks text as Chinese typesetting does: between any two Han characters, never before closing or after
/// opening punctuation, and inside a Latin word or number only when it is wider than the line.
QVector<FlatLine> breakLines(const RichText &text, const BreakSpec &spec, CharWidths &widths);

double widthOf(const FlatLine &line);
QString textOf(const FlatLine &line);

} // namespace tt::corpus

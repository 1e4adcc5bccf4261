// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/line_joining.h"

namespace tt
{

namespace
{

bool isWordCharacter(QChar c) { return c.unicode() < 0x250 && c.isLetterOrNumber(); }

} // namespace

bool needsSpace(QStringView before, QStringView after)
{
    if (before.isEmpty() || after.isEmpty()) return false;
    return isWordCharacter(before.back()) && isWordCharacter(after.front());
}

void appendText(TextLine &line, const TextLine &piece, QStringView separator)
{
    if (!line.text.isEmpty()) line.text += separator;
    const qsizetype shift = line.text.size();
    line.text += piece.text;
    for (TextSpan span : piece.spans) {
        span.begin += shift;
        line.spans.append(span);
    }
    line.box = line.box.united(piece.box);
}

} // namespace tt

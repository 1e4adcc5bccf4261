// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/text/page_text.h"

#include <QStringView>

namespace tt
{

/// Whether two neighbouring pieces of a line need a space between them: only where a Latin letter or digit
/// meets another. Chinese is written without spaces.
bool needsSpace(QStringView before, QStringView after);

/// Appends a piece to a line behind a separator (none when the line is empty), shifting its spans and uniting
/// the boxes.
void appendText(TextLine &line, const TextLine &piece, QStringView separator);

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/layout/page_layout.h"

#include <QStringView>

namespace tt
{

/// Appends a piece to a line behind a separator (none when the line is empty), shifting its spans and uniting
/// the boxes.
void appendText(TextLine &line, const TextLine &piece, QStringView separator);

/// The fragment without leading and trailing spaces and without those that stand beside a Chinese character:
/// Chinese is written without spaces, and a recogniser that sees wide-set characters invents them.
LayoutFragment tidied(const LayoutFragment &fragment);

/// The spans [from, to) of a fragment as a fragment of their own.
LayoutFragment part(const LayoutFragment &fragment, qsizetype from, qsizetype to);

/// What goes between two pieces of one visual line: a space where Latin words meet or the page leaves a real
/// gap.
QStringView separatorAcross(const LayoutFragment &before, const LayoutFragment &after);

/// What goes between a line and its continuation below, the block being `blockRight` wide: a line that
/// reaches the block's end goes on without a space (but not in the middle of Latin words), a shorter one ends
/// there.
QStringView separatorDown(const LayoutFragment &before, const LayoutFragment &after, double blockRight);

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace tt
{

struct ThemeColors;

/// What the rows of all lists share: the wash of the selected row, the line below, the bar of the row that
/// has the keyboard.
void paintListRow(QPainter &painter, const QStyleOptionViewItem &option, const ThemeColors &colors);

} // namespace tt

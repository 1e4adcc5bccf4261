// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/layout/ruled_table.h"

namespace tt
{

/// A line of the result with where it stands, for sorting blocks.
struct PlacedLine {
    TextLine line;
    QRectF place;
};

/// Fragments in visual rows, each from left to right, rows from top to bottom.
QVector<QVector<LayoutFragment>> visualRows(QVector<LayoutFragment> fragments);

/// One visual row as a line.
PlacedLine joinedRow(const QVector<LayoutFragment> &row);

/// A cell's fragments as one piece of text.
PlacedLine joinedCell(const QVector<LayoutFragment> &fragments);

/// Rows of a ruled table, one line each. A row that is a single cell over the whole width keeps the lines of
/// the page. Fragments that reach over several cells are cut at the rules.
QVector<PlacedLine> ruledRows(const RuledTable &table, const QVector<LayoutFragment> &fragments,
                              int tableNumber);

/// Lines of text without rules. Runs of rows whose pieces stand in columns become table rows, numbered from
/// `nextTable` on.
QVector<PlacedLine> plainRows(const QVector<LayoutFragment> &fragments, int &nextTable);

} // namespace tt

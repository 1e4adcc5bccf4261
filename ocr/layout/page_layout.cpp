// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/page_layout.h"

#include "ocr/layout/line_joining.h"
#include "ocr/layout/line_roles.h"
#include "ocr/layout/ruled_table.h"
#include "ocr/layout/table_rows.h"
#include "ocr/layout/text_columns.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace tt
{

namespace
{

/// Whether a flat rule is no more than the strokes of a line of text (工, 三, 采 side by side): it runs
/// through the middle of a piece and does not leave it.
bool isStroke(const QLineF &rule, const QVector<LayoutFragment> &fragments)
{
    if (std::abs(rule.dx()) < std::abs(rule.dy())) return false;
    return std::any_of(fragments.cbegin(), fragments.cend(), [&rule](const LayoutFragment &fragment) {
        const double height = fragment.place.height();
        const QRectF within =
            fragment.place.adjusted(-0.3 * height, 0.15 * height, 0.3 * height, -0.15 * height);
        return within.contains(rule.p1()) && within.contains(rule.p2());
    });
}

QVector<QLineF> withoutStrokes(QVector<QLineF> rules, const QVector<LayoutFragment> &fragments)
{
    erase_if(rules, [&fragments](const QLineF &rule) { return isStroke(rule, fragments); });
    return rules;
}

/// The table whose box holds a fragment's middle.
std::optional<qsizetype> tableOf(const QVector<RuledTable> &tables, const LayoutFragment &fragment)
{
    for (qsizetype i = 0; i < tables.size(); ++i) {
        if (tables[i].box().contains(fragment.place.center())) return i;
    }
    return std::nullopt;
}

/// Fragments between two tables (or the page's ends) are laid out on their own, so that a table is never torn
/// apart.
struct Blocks {
    QVector<QVector<LayoutFragment>> inTable;
    QVector<QVector<LayoutFragment>>
        above; ///< above[i]: over table i, below the one before; the last: below all
};

Blocks blocksOf(const QVector<LayoutFragment> &fragments, const QVector<RuledTable> &tables)
{
    Blocks blocks;
    blocks.inTable.resize(tables.size());
    blocks.above.resize(tables.size() + 1);
    for (const LayoutFragment &fragment : fragments) {
        const LayoutFragment tidy = tidied(fragment);
        if (tidy.line.text.isEmpty()) continue;
        if (const auto table = tableOf(tables, tidy)) {
            blocks.inTable[*table].append(tidy);
            continue;
        }
        qsizetype block = 0;
        while (block < tables.size() && tables[block].box().center().y() < tidy.place.center().y())
            ++block;
        blocks.above[block].append(tidy);
    }
    return blocks;
}

/// One page: its tables and what stands between them, from top to bottom.
QVector<PlacedLine> arranged(const LayoutInput &input, int &nextTable)
{
    const QVector<RuledTable> tables =
        findRuledTables(withoutStrokes(input.rules, input.fragments), input.size);
    const Blocks blocks = blocksOf(input.fragments, tables);
    QVector<PlacedLine> placed;
    for (qsizetype i = 0; i <= tables.size(); ++i) {
        for (const QVector<LayoutFragment> &column : textColumns(blocks.above[i], input.rules))
            placed += plainRows(column, nextTable);
        if (i < tables.size() && !blocks.inTable[i].isEmpty())
            placed += ruledRows(tables[i], blocks.inTable[i], nextTable++);
    }
    return placed;
}

} // namespace

QVector<TextLine> layOut(const LayoutInput &input)
{
    int nextTable = 0;
    QVector<PlacedLine> placed;
    for (const LayoutInput &page : facingPages(input))
        placed += arranged(page, nextTable);
    markRoles(placed, input.size);
    QVector<TextLine> lines;
    for (const PlacedLine &line : placed)
        lines.append(line.line);
    return lines;
}

} // namespace tt

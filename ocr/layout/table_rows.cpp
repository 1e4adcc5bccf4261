// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/table_rows.h"

#include "ocr/layout/line_joining.h"

#include <QMap>

#include <algorithm>

namespace tt
{

namespace
{

bool sameRow(const QRectF &a, const QRectF &b)
{
    const double overlap = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    return overlap > 0.5 * std::min(a.height(), b.height());
}

} // namespace

QVector<QVector<LayoutFragment>> visualRows(QVector<LayoutFragment> fragments)
{
    std::stable_sort(fragments.begin(), fragments.end(),
                     [](const LayoutFragment &a, const LayoutFragment &b) {
                         return a.place.center().y() < b.place.center().y();
                     });
    QVector<QVector<LayoutFragment>> rows;
    for (const LayoutFragment &fragment : fragments) {
        // A tall piece (a brace, a stamp) must not chain two rows: it joins the last one only when it fits
        // its middle.
        const bool joins = !rows.isEmpty() && sameRow(rows.last().first().place, fragment.place) &&
                           sameRow(rows.last().last().place, fragment.place);
        if (joins)
            rows.last().append(fragment);
        else
            rows.append(QVector<LayoutFragment>{fragment});
    }
    for (auto &row : rows) {
        std::stable_sort(row.begin(), row.end(), [](const LayoutFragment &a, const LayoutFragment &b) {
            return a.place.left() < b.place.left();
        });
    }
    return rows;
}

PlacedLine joinedRow(const QVector<LayoutFragment> &row)
{
    PlacedLine out;
    for (qsizetype i = 0; i < row.size(); ++i) {
        appendText(out.line, row[i].line, i == 0 ? QStringView() : separatorAcross(row[i - 1], row[i]));
        out.place = i == 0 ? row[i].place : out.place.united(row[i].place);
    }
    return out;
}

PlacedLine joinedCell(const QVector<LayoutFragment> &fragments)
{
    double right = 0;
    for (const LayoutFragment &fragment : fragments)
        right = std::max(right, fragment.place.right());
    PlacedLine cell;
    const LayoutFragment *previous = nullptr;
    const auto rows = visualRows(fragments);
    for (const auto &row : rows) {
        for (const LayoutFragment &fragment : row) {
            QStringView separator;
            if (previous != nullptr) {
                separator = &fragment == &row.first() ? separatorDown(*previous, fragment, right)
                                                      : separatorAcross(*previous, fragment);
            }
            appendText(cell.line, fragment.line, separator);
            cell.place = previous == nullptr ? fragment.place : cell.place.united(fragment.place);
            previous = &fragment;
        }
    }
    return cell;
}

namespace
{

/// Cuts a fragment where vertical rules run through it. A rule at its rim cuts nothing.
QVector<LayoutFragment> cutAtRules(const LayoutFragment &fragment, const RuledTable &table)
{
    const double rim = fragment.place.height() * 0.3;
    QVector<LayoutFragment> parts;
    qsizetype from = 0;
    for (const double cut : table.cutsThrough(fragment.place.adjusted(rim, 0, -rim, 0))) {
        qsizetype to = from;
        while (to < fragment.spanPlaces.size() && fragment.spanPlaces[to].center().x() < cut)
            ++to;
        if (to > from) parts.append(tidied(part(fragment, from, to)));
        from = to;
    }
    if (from == 0) return {fragment};
    if (from < fragment.spanPlaces.size())
        parts.append(tidied(part(fragment, from, fragment.spanPlaces.size())));
    return parts;
}

/// A row of cells, empty ones included, so that a column keeps its place under its header.
PlacedLine rowOfCells(const QMap<int, QVector<LayoutFragment>> &cells, int slotCount)
{
    PlacedLine row;
    for (int slot = 0; slot < slotCount; ++slot) {
        const PlacedLine cell = joinedCell(cells.value(slot));
        if (slot > 0) row.line.text += QStringLiteral(" | ");
        appendText(row.line, cell.line, {});
        if (!cell.place.isNull()) row.place = row.place.isNull() ? cell.place : row.place.united(cell.place);
    }
    return row;
}

} // namespace

QVector<PlacedLine> ruledRows(const RuledTable &table, const QVector<LayoutFragment> &fragments,
                              int tableNumber)
{
    QMap<int, QMap<int, QVector<LayoutFragment>>> cells;
    for (const LayoutFragment &fragment : fragments) {
        for (const LayoutFragment &piece : cutAtRules(fragment, table)) {
            const RuledTable::Cell cell = table.cellAt(piece.place.center());
            cells[cell.band][cell.slot].append(piece);
        }
    }
    QVector<PlacedLine> lines;
    for (auto band = cells.cbegin(); band != cells.cend(); ++band) {
        const int slotCount = table.slotCount(band.key());
        QVector<PlacedLine> rows;
        if (slotCount == 1) {
            for (const auto &row : visualRows(band.value().first()))
                rows.append(joinedRow(row));
        } else {
            rows.append(rowOfCells(band.value(), slotCount));
        }
        for (PlacedLine &row : rows) {
            row.line.role = LineRole::TableRow;
            row.line.table = tableNumber;
            lines.append(row);
        }
    }
    return lines;
}

} // namespace tt

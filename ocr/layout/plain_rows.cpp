// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/line_joining.h"
#include "ocr/layout/table_rows.h"

#include <algorithm>

namespace tt
{

namespace
{

using Row = QVector<LayoutFragment>;

/// Pieces of a row that stand further apart than words do are cells.
QVector<Row> cellsOf(const Row &row)
{
    QVector<Row> cells;
    for (const LayoutFragment &fragment : row) {
        const bool apart = cells.isEmpty() || fragment.place.left() - cells.last().last().place.right() >
                                                  1.5 * fragment.place.height();
        if (apart)
            cells.append(Row{fragment});
        else
            cells.last().append(fragment);
    }
    return cells;
}

struct Extent {
    double left = 0;
    double right = 0;

    [[nodiscard]] bool overlaps(const Extent &other) const
    {
        return left < other.right && other.left < right;
    }
};

Extent extentOf(const Row &cell) { return {cell.first().place.left(), cell.last().place.right()}; }

/// Columns as the union of what stood in them so far.
class Columns final
{
public:
    explicit Columns(const QVector<Row> &cells)
    {
        for (const Row &cell : cells)
            m_extents.append(extentOf(cell));
    }

    [[nodiscard]] qsizetype count() const { return m_extents.size(); }

    /// The column of each cell; empty when one stands under two columns or two stand under one.
    [[nodiscard]] QVector<qsizetype> fit(const QVector<Row> &cells) const
    {
        QVector<qsizetype> out;
        for (const Row &cell : cells) {
            qsizetype column = -1;
            for (qsizetype i = 0; i < m_extents.size(); ++i) {
                if (!m_extents[i].overlaps(extentOf(cell))) continue;
                if (column >= 0) return {};
                column = i;
            }
            if (column < 0 || (!out.isEmpty() && out.last() >= column)) return {};
            out.append(column);
        }
        return out;
    }

    void widen(const QVector<Row> &cells, const QVector<qsizetype> &columns)
    {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            Extent &extent = m_extents[columns[i]];
            extent.left = std::min(extent.left, extentOf(cells[i]).left);
            extent.right = std::max(extent.right, extentOf(cells[i]).right);
        }
    }

private:
    QVector<Extent> m_extents;
};

double bottomOf(const Row &row)
{
    double bottom = 0;
    for (const LayoutFragment &fragment : row)
        bottom = std::max(bottom, fragment.place.bottom());
    return bottom;
}

/// The rows from `begin` on that form a table without rules, each as cells by column.
struct Run {
    QVector<QVector<Row>> rows;
    qsizetype used = 0; ///< visual rows
};

/// A row follows in a run when its cells fit the columns: most of them present (a new row), or a few, close
/// below and not the first (a cell that goes on).
Run runFrom(const QVector<Row> &rows, qsizetype begin)
{
    Run run;
    const QVector<Row> head = cellsOf(rows[begin]);
    if (head.size() < 2) return run;
    Columns columns(head);
    run.rows.append(head);
    run.used = 1;
    double rowGap = -1; ///< smallest distance between two rows so far
    for (qsizetype i = begin + 1; i < rows.size(); ++i) {
        const QVector<Row> cells = cellsOf(rows[i]);
        const QVector<qsizetype> fit = columns.fit(cells);
        if (fit.isEmpty()) break;
        const double height = rows[i].first().place.height();
        const double gap = rows[i].first().place.top() - bottomOf(rows[i - 1]);
        if (gap > 3 * height) break;
        const bool isNewRow = fit.first() == 0 && cells.size() * 2 > columns.count() && cells.size() >= 2;
        // In the first column a row of its own is likelier than a cell that goes on, unless it stands closer
        // than rows do.
        const double closest = fit.first() == 0 ? 0.7 * rowGap : 0.8 * height;
        if (!isNewRow && gap > closest) break;
        if (isNewRow) rowGap = rowGap < 0 ? gap : std::min(rowGap, gap);
        if (isNewRow) run.rows.append(QVector<Row>(columns.count()));
        for (qsizetype c = 0; c < cells.size(); ++c)
            run.rows.last()[fit[c]].append(cells[c]);
        columns.widen(cells, fit);
        ++run.used;
    }
    // Two labels beside each other twice are no table yet.
    const bool enough = run.rows.size() >= 3 || (run.rows.size() == 2 && columns.count() >= 3);
    if (!enough) run = {};
    return run;
}

PlacedLine tableRow(const QVector<Row> &cells, int tableNumber)
{
    PlacedLine line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const PlacedLine cell = joinedCell(cells[i]);
        if (i > 0) line.line.text += QStringLiteral(" | ");
        appendText(line.line, cell.line, {});
        if (!cell.place.isNull())
            line.place = line.place.isNull() ? cell.place : line.place.united(cell.place);
    }
    line.line.role = LineRole::TableRow;
    line.line.table = tableNumber;
    return line;
}

} // namespace

QVector<PlacedLine> plainRows(const QVector<LayoutFragment> &fragments, int &nextTable)
{
    const QVector<Row> rows = visualRows(fragments);
    QVector<PlacedLine> lines;
    for (qsizetype i = 0; i < rows.size();) {
        const Run run = runFrom(rows, i);
        if (run.used == 0) {
            lines.append(joinedRow(rows[i]));
            ++i;
            continue;
        }
        for (const QVector<Row> &row : run.rows)
            lines.append(tableRow(row, nextTable));
        ++nextTable;
        i += run.used;
    }
    return lines;
}

} // namespace tt

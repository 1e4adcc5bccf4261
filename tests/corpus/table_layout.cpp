// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/table_layout.h"

#include <algorithm>
#include <numeric>

namespace tt::corpus
{

TableLayout::TableLayout(const Table &table, const TableFrame &frame, CharWidths &widths)
    : m_table(table)
    , m_frame(frame)
{
    const double sum = std::accumulate(table.weights.cbegin(), table.weights.cend(), 0.0);
    for (const double weight : table.weights)
        m_columns.append(frame.width * weight / sum);
    assignPlaces();
    measure(widths);
}

/// Gives every cell its column, past those that a cell above still covers.
void TableLayout::assignPlaces()
{
    const int columns = static_cast<int>(m_columns.size());
    QVector<int> covered(columns, 0); // rows for which a cell above still covers the column
    for (qsizetype row = 0; row < m_table.rows.size(); ++row) {
        int column = 0;
        for (const Cell &cell : m_table.rows[row]) {
            while (column < columns && covered[column] > 0)
                --covered[column++];
            if (column + cell.columns > columns) qFatal("corpus: a table row has too many cells");
            Place at;
            at.row = row;
            at.column = column;
            at.cell = &cell;
            at.header = row < m_table.headerRows;
            m_places.append(at);
            for (int i = 0; i < cell.columns; ++i)
                covered[column++] = cell.rows - 1;
        }
        while (column < columns && covered[column] > 0)
            --covered[column++];
        if (column != columns) qFatal("corpus: a table row has too few cells");
    }
}

void TableLayout::measure(CharWidths &widths)
{
    m_heights.fill(lineStep() + 2 * padding(), m_table.rows.size());
    for (Place &at : m_places) {
        const double width = columnLeft(at.column + at.cell->columns) - columnLeft(at.column) - 2 * padding();
        at.lines =
            breakLines(at.cell->text, {&m_frame.fonts, at.header, at.header, m_frame.size, width, 0}, widths);
        const double needed = static_cast<double>(at.lines.size()) * lineStep() + 2 * padding();
        double have = 0;
        for (int i = 0; i < at.cell->rows; ++i)
            have += m_heights[at.row + i];
        if (needed > have) m_heights[at.row + at.cell->rows - 1] += needed - have;
    }
}

double TableLayout::columnLeft(int column) const
{
    return m_frame.left + std::accumulate(m_columns.cbegin(), m_columns.cbegin() + column, 0.0);
}

bool TableLayout::spansCut(qsizetype beforeRow) const
{
    return std::any_of(m_places.cbegin(), m_places.cend(), [beforeRow](const Place &at) {
        return at.row < beforeRow && at.row + at.cell->rows > beforeRow;
    });
}

qsizetype TableLayout::fit(qsizetype first, double room, bool repeatHeader) const
{
    double used = 0;
    for (qsizetype i = 0; repeatHeader && i < headerEnd(); ++i)
        used += m_heights[i];
    qsizetype end = first;
    qsizetype safe = first;
    while (end < rowCount() && used + m_heights[end] <= room) {
        used += m_heights[end++];
        if (!spansCut(end)) safe = end;
    }
    // A header alone at the foot of a page is no place to stop.
    return first == 0 && safe <= headerEnd() && safe < rowCount() ? first : safe;
}

double TableLayout::place(PlacedPage &page, qsizetype first, qsizetype end, double y, bool repeatHeader) const
{
    const double top = y;
    QVector<qsizetype> rows;
    for (qsizetype i = 0; repeatHeader && i < headerEnd(); ++i)
        rows.append(i);
    for (qsizetype i = first; i < end; ++i)
        rows.append(i);
    for (const qsizetype row : rows) {
        placeRow(page, row, y);
        if (m_table.ruled) ruleRow(page, row, y, row == rows.constLast());
        y += m_heights[row];
    }
    return y - top;
}

void TableLayout::placeRow(PlacedPage &page, qsizetype row, double y) const
{
    PlacedLine line;
    line.role = row < m_table.headerRows ? QStringLiteral("table_header") : QStringLiteral("table_row");
    QStringList texts;
    int column = 0;
    for (const Place &at : m_places) {
        if (at.row != row) continue;
        for (; column < at.column; ++column)
            texts.append(QString()); // covered from above
        texts.append(plain(at.cell->text));
        column = at.column + at.cell->columns;
        placeCell(line, at, y);
    }
    for (; column < m_columns.size(); ++column)
        texts.append(QString());
    line.text = texts.join(QStringLiteral(" | "));
    page.lines.append(line);
}

void TableLayout::placeCell(PlacedLine &line, const Place &at, double y) const
{
    double height = 0;
    for (int i = 0; i < at.cell->rows; ++i)
        height += m_heights[at.row + i];
    const double left = columnLeft(at.column) + padding();
    const double width = columnLeft(at.column + at.cell->columns) - padding() - left;
    double lineTop = y + (height - static_cast<double>(at.lines.size()) * lineStep()) / 2;
    for (const FlatLine &flat : at.lines) {
        const double slack = width - widthOf(flat);
        double x = left + (at.cell->align == Align::Centre  ? slack / 2
                           : at.cell->align == Align::Right ? slack
                                                            : 0);
        const double baseline = lineTop + lineStep() / 2 + m_frame.size * 0.36;
        for (const FlatChar &c : flat) {
            PlacedChar out;
            out.text = c.text;
            out.baseline = {x, baseline};
            out.box = {x, baseline - 0.86 * m_frame.size, c.width, m_frame.size};
            out.size = m_frame.size;
            out.mark = c.mark;
            out.bold = at.header;
            out.heading = at.header;
            line.chars.append(out);
            x += c.width;
        }
        lineTop += lineStep();
    }
}

void TableLayout::ruleRow(PlacedPage &page, qsizetype row, double y, bool last) const
{
    for (const Place &at : m_places) {
        const bool begins = at.row == row;
        const bool covers = at.row <= row && at.row + at.cell->rows > row;
        if (!covers) continue;
        const double left = columnLeft(at.column);
        const double right = columnLeft(at.column + at.cell->columns);
        const double bottom = y + m_heights[row];
        if (begins) page.rules.append({QLineF(left, y, right, y), 0.6});
        if (last) page.rules.append({QLineF(left, bottom, right, bottom), 0.6});
        page.rules.append({QLineF(left, y, left, bottom), 0.6});
        if (at.column + at.cell->columns == m_columns.size())
            page.rules.append({QLineF(right, y, right, bottom), 0.6});
    }
}

} // namespace tt::corpus

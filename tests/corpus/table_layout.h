// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/corpus/layout.h"
#include "tests/corpus/line_break.h"

namespace tt::corpus
{

struct TableFrame {
    double left = 0;  ///< points
    double width = 0; ///< points
    double size = 10.5;
    FontSet fonts;
};

/// Measures a table once and places ranges of its rows. Cells wrap; a cell may span columns and rows.
class TableLayout final
{
public:
    TableLayout(const Table &table, const TableFrame &frame, CharWidths &widths);

    [[nodiscard]] qsizetype rowCount() const { return m_table.rows.size(); }
    /// The end of the rows from `first` that fit into `room`, cut only where no cell spans the cut.
    /// `repeatHeader`: the header rows stand above once more.
    [[nodiscard]] qsizetype fit(qsizetype first, double room, bool repeatHeader) const;
    /// Places rows [first, end) at `y`, with the header again when asked; returns the height used.
    double place(PlacedPage &page, qsizetype first, qsizetype end, double y, bool repeatHeader) const;

private:
    struct Place {
        qsizetype row = 0;
        int column = 0;
        const Cell *cell = nullptr;
        QVector<FlatLine> lines;
        bool header = false;
    };

    void assignPlaces();
    void measure(CharWidths &widths);
    [[nodiscard]] bool spansCut(qsizetype beforeRow) const;
    void placeRow(PlacedPage &page, qsizetype row, double y) const;
    void placeCell(PlacedLine &line, const Place &at, double y) const;
    void ruleRow(PlacedPage &page, qsizetype row, double y, bool last) const;
    [[nodiscard]] double columnLeft(int column) const;
    [[nodiscard]] double lineStep() const { return m_frame.size * 1.42; }
    [[nodiscard]] double padding() const { return m_frame.size * 0.38; }
    [[nodiscard]] qsizetype headerEnd() const { return m_table.headerRows; }

    const Table &m_table;
    TableFrame m_frame;
    QVector<double> m_columns; ///< widths in points
    QVector<Place> m_places;
    QVector<double> m_heights;
};

} // namespace tt::corpus

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/layout/page_layout.h"

namespace tt
{

/// A table as its rules draw it. Cells may span rows and columns: nothing but rules that really run past a
/// place divide it.
class RuledTable final
{
public:
    /// A place in the table: the row band of its upper edge and its slot among the cells of that band.
    struct Cell {
        int band = 0;
        int slot = 0;
    };

    RuledTable(QVector<QLineF> horizontals, QVector<QLineF> verticals, double tolerance);

    [[nodiscard]] const QRectF &box() const { return m_box; }
    [[nodiscard]] int bandCount() const { return static_cast<int>(m_bands.size()) - 1; }
    /// How many cells a horizontal cut through the middle of a band meets.
    [[nodiscard]] int slotCount(int band) const;
    [[nodiscard]] Cell cellAt(QPointF place) const;
    /// Where vertical rules cut through a box, from left to right.
    [[nodiscard]] QVector<double> cutsThrough(const QRectF &box) const;

private:
    [[nodiscard]] QVector<double> bordersAt(double y) const;

    QVector<QLineF> m_horizontals;
    QVector<QLineF> m_verticals;
    QVector<double> m_bands; ///< y of the borders between rows, ascending, with the outer ones
    double m_tolerance;
    QRectF m_box;
};

/// Rules that touch each other and divide a space into cells, from top to bottom. Underlines, frames without
/// a division and lone rules make no table.
QVector<RuledTable> findRuledTables(const QVector<QLineF> &rules, QSizeF page);

} // namespace tt

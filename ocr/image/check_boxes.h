// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>
#include <QVector>

namespace tt
{

/// A square to be ticked, as forms print it.
struct CheckBox {
    enum class Mark { Empty, Ticked, Filled };

    QRectF place; ///< pixels of the page, the frame included
    Mark mark = Mark::Empty;
};

/// The check boxes in a row of text, from left to right: squares of about a character's height with four
/// straight, closed sides, and nothing, a tick or cross, or nothing but ink inside. 口 is none where its
/// sides reach below its foot, as most types cut it; 日, 田 and 回 have bars or a ring inside. Cells of a
/// grid are none: their sides go on. `row` is the row's area on `page`, which is upright, even and without
/// seals; `height` is that of its line of text, pixels.
QVector<CheckBox> findCheckBoxes(const QImage &page, const QRectF &row, double height);

} // namespace tt

// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace tt
{

/// How a page looks, small enough to be kept and compared for every page: where its ink lies, on a grid that
/// is laid over what is written (not over the sheet, which no two scanners lay down alike).
struct PageLook {
    static constexpr int kColumns = 96;
    static constexpr int kRows = 128;
    static constexpr int kBytes = kColumns * kRows / 2;

    /// Row by row from the top left, two cells a byte, the left one in the high half: 0 no ink … 15 the most.
    /// Empty: nobody looked, or there is nothing to see.
    QByteArray cells;

    [[nodiscard]] bool isEmpty() const { return cells.isEmpty(); }
    [[nodiscard]] int at(int column, int row) const
    {
        const int cell = row * kColumns + column;
        const auto byte = static_cast<unsigned char>(cells[cell / 2]);
        return cell % 2 == 0 ? byte >> 4U : byte & 15U;
    }
    bool operator==(const PageLook &) const = default;
};

} // namespace tt
